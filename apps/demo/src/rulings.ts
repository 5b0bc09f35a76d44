import {
  type Article,
  contains,
  correctDossier,
  type DossierCorrection,
  dossierOf,
  type Edtf,
  escapePattern,
  evidenceRef,
  type LocalId,
  type Speaker,
} from '@onrecord/core'

/** Whose words a quotation is, or that it is none. */
export type Ruling =
  | {readonly kind: 'speaker'; readonly entity: LocalId | null; readonly on: Edtf}
  /** Somebody whom the article only describes, or whose name was not found: in words of the article. */
  | {readonly kind: 'described'; readonly words: string; readonly on: Edtf}
  | {readonly kind: 'rejected'; readonly on: Edtf}

/** Whether an article has all that a ruling is about: core carries its corrections out, or somebody would speak whom it does not name. */
export function isRulingOf(article: Article, quotation: LocalId, ruling: Ruling): boolean {
  const corrections = correctionsOf(article, quotation, ruling)
  return corrections.length > 0 && areCarriedOut(article, corrections)
}

/** A ruling in the article's own writing of its words ("The pilot" for "the pilot"); `null` where the article does not bear it out. */
export function asWritten(article: Article, quotation: LocalId, ruling: Ruling): Ruling | null {
  const rulings =
    ruling.kind === 'described'
      ? writings(article, ruling.words).map((words) => ({...ruling, words}))
      : [ruling]
  return rulings.find((one) => isRulingOf(article, quotation, one)) ?? null
}

function writings({source}: Article, words: string): string[] {
  const found = (source.text ?? '').match(new RegExp(escapePattern(words), 'giu')) ?? []
  return [...new Set(found)]
}

function areCarriedOut(article: Article, corrections: readonly DossierCorrection[]): boolean {
  const corrected = correctDossier({...dossierOf(article), corrections})
  return corrected.corrections.every(({set}) => Object.keys(set).length === 0)
}

/** What core carries out for a ruling: of the quotation, and of the figures and events in it that were said to be from the same speaker. */
export function correctionsOf(article: Article, id: LocalId, ruling: Ruling): DossierCorrection[] {
  const quotation = article.quotations.find((one) => one.id === id)
  if (quotation === undefined) return []
  const correction = (fact: LocalId, set: DossierCorrection['set'], why: string) => ({
    ref: evidenceRef(article.id, fact),
    set,
    by: 'Whoever made this document',
    on: ruling.on,
    why,
  })
  if (ruling.kind === 'rejected') return [correction(id, {rejected: true}, 'it is no quotation')]
  const facts = [...article.figures, ...article.events].filter(
    ({span, speaker}) =>
      speaker !== null &&
      isSameSpeaker(speaker, quotation.speaker) &&
      quotation.content.some((piece) => contains(piece, span)),
  )
  const all = (sets: ReturnType<typeof saidBy>) =>
    [quotation, ...facts].map(({id: fact}) =>
      // also where somebody only makes sure of the likeliest
      correction(fact, sets, 'who speaks was looked up again in the article'),
    )
  const made = all(saidBy(ruling))
  if (ruling.kind === 'speaker' || areCarriedOut(article, made)) return made
  // "the father of Nia Orm" names her, and is somebody else
  return all({...saidBy(ruling), 'speaker.entity': null})
}

function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  return one.entity === other.entity && one.description === other.description
}

/** Nothing of the speaker before stays beside the new one, nor the words that named them: documents would print these. */
function saidBy(ruling: Exclude<Ruling, {kind: 'rejected'}>): DossierCorrection['set'] {
  if (ruling.kind === 'described') return {'speaker.mention': ruling.words}
  const nothing = {'speaker.entities': [], 'speaker.description': null, 'speaker.mention': null}
  return {'speaker.entity': ruling.entity, ...nothing}
}

/** The rulings that corrections of a saved file were made of, and those corrections that were not made on this page. */
export function rulingsIn(
  article: Article,
  corrections: readonly DossierCorrection[],
): {
  readonly rulings: ReadonlyMap<LocalId, Ruling>
  readonly others: readonly DossierCorrection[]
} {
  const rulings = new Map<LocalId, Ruling>()
  const ours = new Set<string>()
  const given = new Set(corrections.map(stringOf))
  for (const {id} of article.quotations) {
    const ref = evidenceRef(article.id, id)
    const ruling = corrections
      .filter((one) => one.ref === ref)
      .map(rulingOf)
      .find((one) => one !== null)
    const made = ruling == null ? [] : correctionsOf(article, id, ruling).map(stringOf)
    if (ruling == null || made.length === 0 || !made.every((one) => given.has(one))) continue
    rulings.set(id, ruling)
    for (const one of made) ours.add(one)
  }
  return {rulings, others: corrections.filter((one) => !ours.has(stringOf(one)))}
}

function stringOf({ref, set, by, on, why}: DossierCorrection): string {
  return JSON.stringify([ref, set, by, on, why])
}

function rulingOf({set, on}: DossierCorrection): Ruling | null {
  const {rejected, 'speaker.mention': words, 'speaker.entity': entity} = set
  if (rejected === true) return {kind: 'rejected', on}
  if (typeof words === 'string') return {kind: 'described', words, on}
  if (typeof entity === 'string' || entity === null) return {kind: 'speaker', entity, on}
  return null
}
