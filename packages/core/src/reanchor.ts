import {CONTEXT, wordsHash} from './anchor-of.ts'
import {evidenceRef, evidenceRefs} from './evidence-ref.ts'
import {findWords} from './find-words.ts'
import type {Article} from './model/article.ts'
import type {EvidenceRef, LocalId, Span} from './model/common.ts'
import type {Anchor, Dossier} from './model/dossier.ts'
import {factsOf} from './queries/facts-of.ts'
import {requireForm, requireInput} from './require-input.ts'
import {sameSpans, spanText} from './spans.ts'
import {statementsOf} from './statements-of.ts'

/** What became of a fact in a later version of its article. */
export interface Reanchored {
  readonly id: LocalId
  /**
   * `exact`: the same words at the same place; `moved`: the same words, once, at another place; `ambiguous`: the same
   * words in several places, and neither the reading nor what stands around them says which; `lost`: not these words.
   */
  readonly status: 'exact' | 'moved' | 'ambiguous' | 'lost'
  /** Where its words stand in the later version; empty unless `exact` or `moved`. */
  readonly spans: readonly Span[]
}

/** A statement of a dossier, or another use of a fact, that a change in the source touches. */
export interface TouchedStatement {
  /** Path in the dossier, such as `analysis.claims[2]`. */
  readonly path: string
  readonly ref: EvidenceRef
  readonly status: Reanchored['status']
}

/**
 * Finds every fact and block of an article again in a later version of it: by its id, which is made of its words, then by
 * the words themselves and what stood around them. It fails closed: a near match is none.
 *
 * @param anchors anchors of the earlier version's facts by local id, for a text that is withheld.
 */
export function reanchor(
  before: Article,
  after: Article,
  anchors: Readonly<Record<LocalId, Anchor>> = {},
): readonly Reanchored[] {
  requireInput(before, ['article'], 'reanchor')
  requireInput(after, ['article'], 'reanchor')
  requireForm(anchors, 'object', 'reanchor: anchors by id')
  const later = new Map(placesIn(after).map((place) => [place.id, place.spans]))
  return placesIn(before).map(({id, spans}) => {
    const known = wordsAt(before, spans)
    const found = later.get(id)
    if (found !== undefined && isSame(after, found, known, anchors[id])) {
      return {id, status: sameSpans(spans, found) ? 'exact' : 'moved', spans: found}
    }
    return {id, ...search(before, after, spans, known)}
  })
}

/** What in a dossier stands on facts of an article that are no longer where they were. */
export function touchedStatements(
  dossier: Dossier,
  articleId: string,
  reanchored: readonly Reanchored[],
): readonly TouchedStatement[] {
  requireInput(dossier, ['dossier'], 'touchedStatements')
  requireForm(reanchored, 'list', 'touchedStatements: what reanchor gives')
  requireForm(articleId, 'string', 'touchedStatements: the id of an article')
  const ids = reanchored.map((one) => one?.id)
  requireForm(ids, 'texts', 'touchedStatements: ids of what reanchor gives')
  const status = new Map(reanchored.map((one) => [evidenceRef(articleId, one.id), one.status]))
  const uses = [
    ...statementsOf(dossier.analysis).flatMap(({path, evidence}) =>
      evidenceRefs(evidence).map((ref) => ({path, ref})),
    ),
    ...(dossier.analysis?.keyFigures ?? []).map((ref, n) => ({
      path: `analysis.keyFigures[${n}]`,
      ref,
    })),
    ...dossier.excerpts.map(({ref}, n) => ({path: `excerpts[${n}]`, ref})),
    ...dossier.paraphrases.map(({ref}, n) => ({path: `paraphrases[${n}]`, ref})),
    ...dossier.corrections.map(({ref}, n) => ({path: `corrections[${n}]`, ref})),
  ]
  return uses.flatMap(({path, ref}) => {
    const what = status.get(ref)
    return what === undefined || what === 'exact' ? [] : [{path, ref, status: what}]
  })
}

interface PlacedFact {
  readonly id: LocalId
  readonly spans: readonly Span[]
}

function placesIn(article: Article): PlacedFact[] {
  return [
    ...article.blocks.map(({id, span}) => ({id, spans: [span]})),
    ...factsOf(article).map(({value: {id}, spans}) => ({id, spans})),
  ]
}

function wordsAt(
  {source: {text}, quotations}: Article,
  spans: readonly Span[],
): readonly string[] | null {
  if (text !== null) return spans.map((span) => spanText(text, span))
  return quotations.find(({content}) => sameSpans(content, spans))?.text ?? null
}

/** The same id is the same words where nothing shows them; people are mentioned more and less often, and stay who they are. */
function isSame(
  after: Article,
  found: readonly Span[],
  known: readonly string[] | null,
  anchor: Anchor | undefined,
): boolean {
  const now = wordsAt(after, found)
  if (now === null) return true
  if (known !== null) return now.join('\n') === known.join('\n')
  return anchor === undefined || wordsHash(now) === anchor.sha256
}

function search(
  before: Article,
  after: Article,
  spans: readonly Span[],
  words: readonly string[] | null,
): Pick<Reanchored, 'status' | 'spans'> {
  const [old, text] = [before.source.text, after.source.text]
  if (words === null || text === null || words.length === 0) return LOST
  const places = findWords(text, words)
  const [only, ...more] = places
  if (only === undefined) return LOST
  if (more.length === 0) return {status: sameSpans(spans, only) ? 'exact' : 'moved', spans: only}
  const alike = old === null ? [] : places.filter((place) => sameContext(old, spans, text, place))
  const [one, ...others] = alike
  if (one === undefined || others.length > 0) return {status: 'ambiguous', spans: []}
  return {status: sameSpans(spans, one) ? 'exact' : 'moved', spans: one}
}

const LOST: Pick<Reanchored, 'status' | 'spans'> = {status: 'lost', spans: []}

function sameContext(
  old: string,
  spans: readonly Span[],
  text: string,
  place: readonly Span[],
): boolean {
  return around(old, spans) === around(text, place)
}

/** As much as an anchor keeps on either side. */
function around(text: string, spans: readonly Span[]): string {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  return `${text.slice(Math.max(0, start - CONTEXT), start)}\n${text.slice(end, end + CONTEXT)}`
}
