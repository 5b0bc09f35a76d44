import type {Entity, LocalId, Quotation, Span, Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {spanOf} from '../quoting/ranges.ts'
import {relativeAntecedent} from '../quoting/relatives.ts'
import type {Utterance} from './antecedents.ts'
import {bearersOf, bearersOfSurname} from './bearers.ts'
import {byPronoun} from './by-pronoun.ts'
import {addMention, type Cast, collective, current, entitiesNear, isCompatible} from './cast.ts'
import {withoutCue} from './continued.ts'
import {fromElsewhere} from './elsewhere.ts'
import {ofThemselves} from './first-person.ts'
import {ownerOfPhrase, type PhraseOwner} from './phrase-owner.ts'
import {identifiedNext, kinOf, spokenBefore} from './relations.ts'
import {notMeant} from './replies.ts'
import {jointly, resolvedTo} from './resolved.ts'
import {sentenceAt} from './sentence-at.ts'
import {pairAt} from './together.ts'

/**
 * The speakers of a draft's quotations, in their order. Sieves, the most precise first: the name in the cue's phrase, a
 * collective noun, a pronoun with its antecedent, a description; then, for words without a cue, the speaker of the same
 * paragraph, and of the paragraph before where it ends on that speaker's words; last, what only the rest of the article tells.
 * Never just the last speaker.
 */
export function tellSpeakers(draft: Draft, cast: Cast): readonly Speaker[] {
  const told: Speaker[] = draft.quotations.map(({speaker}) => speaker)
  const spoken: Utterance[] = []
  for (const [i, quotation] of draft.quotations.entries()) {
    const {mention} = quotation.speaker
    if (mention === null) continue
    const sentence = sentenceAt(draft, mention.start)
    const but = notMeant(draft, told, i)
    const speaker = fromPhrase(draft, cast, quotation, sentence, spoken, but)
    told[i] = speaker
    keep(spoken, quotation, utterance(draft, cast, sentence, speaker))
  }
  for (const [i, quotation] of draft.quotations.entries()) {
    if (quotation.speaker.mention !== null || quotation.speaker.rule === 'impersonal') continue
    const sentence = sentenceAt(draft, quotation.content[0]?.start ?? 0)
    const speaker = withoutCue(draft, quotation, sentence, spoken)
    told[i] = speaker
    if (speaker.mention !== null) keep(spoken, quotation, utterance(draft, cast, sentence, speaker))
  }
  return ofThemselves(draft, fromElsewhere(draft, told))
}

function utterance(draft: Draft, cast: Cast, sentence: number, speaker: Speaker): Utterance {
  const entity = cast.entities.find((each) => each.id === speaker.entity) ?? null
  return {sentence, block: draft.sentences[sentence]?.block ?? 0, speaker, entity}
}

/** Keeps utterances in order of their sentences; whom another quotes does not go on speaking. */
function keep(spoken: Utterance[], {within}: Quotation, one: Utterance): void {
  if (within !== null) return
  const after = spoken.findLastIndex((each) => each.sentence <= one.sentence)
  spoken.splice(after + 1, 0, one)
}

function fromPhrase(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  sentence: number,
  spoken: readonly Utterance[],
  but: LocalId | null,
): Speaker {
  const {speaker} = quotation
  const mention = speaker.mention
  if (mention === null) return speaker
  const named = withoutPossessive(draft, standsFor(draft, mention, sentence))
  const owner = ownerOfPhrase(draft.text, named, entitiesNear(cast, named))
  const rule = speaker.rule ?? 'cue'
  const pair =
    owner.kind === 'entity' || owner.kind === 'pronoun' ? null : pairAt(draft, cast, mention)
  if (pair !== null) return jointly(speaker, pair, rule)
  switch (owner.kind) {
    case 'entity':
      if (isRelative(draft, mention)) addMention(cast, owner.entity.id, mention, 'pronoun')
      return {
        ...speaker,
        ...resolvedTo(current(cast, owner.entity), rule, WEAK_RULES.has(rule) ? 0.7 : 0.95),
      }
    case 'several':
      return jointly(speaker, owner.entities, rule)
    case 'pronoun':
      return byPronoun(draft, cast, speaker, owner.word, sentence, spoken, but)
    case 'collective':
      return {...speaker, ...resolvedTo(byCollective(cast, owner), rule, 0.85)}
    case 'surname':
      return bySurname(draft, cast, speaker, named, owner.word)
    case 'description':
      return byDescription(draft, cast, speaker, named, owner, sentence, spoken, but)
  }
}

/** "The mayor's claim": whom the phrase names without its 's. */
function withoutPossessive({text}: Draft, {start, end}: Span): Span {
  const isPlural = text[end - 1] === '’' || text[end - 1] === "'"
  if (isPlural) return {start, end: end - 1}
  const isSingular = text[end - 1] === 's' && (text[end - 2] === '’' || text[end - 2] === "'")
  return isSingular ? {start, end: end - 2} : {start, end}
}

function isRelative({text}: Draft, {start, end}: Span): boolean {
  return /^(?:who|which|that)$/i.test(text.slice(start, end))
}

/** The phrase that "who" and "which" stand for; every other mention stands for itself. */
function standsFor(draft: Draft, mention: Span, sentence: number): Span {
  if (!isRelative(draft, mention)) return mention
  const items = clausesOf(draft)[sentence]?.items ?? []
  const at = items.findIndex(({start}) => start === mention.start)
  const antecedent = relativeAntecedent(items, at)
  return antecedent === null ? mention : spanOf(items, antecedent)
}

const WEAK_RULES: ReadonlySet<string> = new Set(['cue-of-the-sentence', 'colon'])

/** "The ministry said" is the ministry that was named; other bodies and groups are themselves. */
function byCollective(cast: Cast, owner: Extract<PhraseOwner, {kind: 'collective'}>): Entity {
  const isBare =
    owner.definite && owner.type === 'organisation' && owner.name.toLowerCase() === owner.noun
  const named = isBare ? bodyCalled(cast, owner.noun, owner.span) : null
  return named ?? collective(cast, owner.type, owner.name, owner.span)
}

/** The last body before a place whose name holds a noun; the place becomes a mention of it. */
function bodyCalled(cast: Cast, noun: string, span: Span): Entity | null {
  const named = cast.entities.findLast(
    (each) =>
      each.type === 'organisation' &&
      (each.mentions[0]?.span.start ?? 0) < span.start &&
      each.name.toLowerCase().split(' ').includes(noun),
  )
  if (named === undefined) return null
  addMention(cast, named.id, span, 'description')
  return named
}

/** A surname that several people bear and nothing decides, or a name that is nobody's yet. */
function bySurname(
  draft: Draft,
  cast: Cast,
  speaker: Speaker,
  mention: Span,
  word: string,
): Speaker {
  const phrase = draft.text.slice(mention.start, mention.end)
  const candidates = bearersOfSurname(cast, word, phrase, mention.start)
  if (candidates.length > 1)
    return {
      ...speaker,
      status: 'ambiguous',
      candidates: candidates.map(({id}) => id),
      rule: 'surname',
      confidence: 0.5,
    }
  const [only] = candidates
  if (only !== undefined) return {...speaker, ...resolvedTo(only, 'surname', 0.8)}
  const body = unknownBody(draft, mention)
  if (body === null) return speaker
  const name = draft.text.slice(body.start, body.end)
  return {...speaker, ...resolvedTo(collective(cast, 'organisation', name, body), 'name', 0.6)}
}

/** A name of some capitals and nothing else that nobody is called by: it has neither honorific, age nor given name, and is a body's. */
function unknownBody({text}: Draft, {start, end}: Span): Span | null {
  const phrase = text.slice(start, end)
  const the = /^the\s/i.exec(phrase)?.[0].length ?? 0
  return /^(?:\p{Lu}[\p{L}\p{M}&’'-]+\s){1,3}\p{Lu}[\p{L}\p{M}&’'-]+$/u.test(phrase.slice(the))
    ? {start: start + the, end}
    : null
}

/** "The minister said when she had gone; he was …": of several, those whom a later "he" or "she" of the sentence fits. */
function fittingLater(
  draft: Draft,
  cast: Cast,
  bearers: readonly Entity[],
  mention: Span,
  sentence: number,
): readonly Entity[] {
  if (bearers.length < 2) return bearers
  const pronoun = clausesOf(draft)[sentence]?.items.find(
    ({start, lower}) => start > mention.end && /^(?:he|she)$/.test(lower),
  )
  if (pronoun === undefined) return bearers
  const fitting = bearers.filter((each) => isCompatible(cast, each, pronoun.lower))
  return fitting.length === 0 ? bearers : fitting
}

/** "The fisherman said": whoever the article calls so, or who spoke before in the paragraph; "a fisherman": nobody with a name. */
function byDescription(
  draft: Draft,
  cast: Cast,
  speaker: Speaker,
  mention: Span,
  owner: Extract<PhraseOwner, {kind: 'description'}>,
  sentence: number,
  spoken: readonly Utterance[],
  but: LocalId | null,
): Speaker {
  const {start, end} = withoutPossessive(draft, mention)
  const description = draft.text.slice(start, end).replace(/,\swhich\s.*$/su, '')
  const unnamed = {...speaker, description, rule: `${speaker.rule}+description`, confidence: 0.6}
  if (!owner.definite || !owner.isPerson) return unnamed
  const body = bodyCalled(cast, owner.noun, mention)
  if (body !== null) return {...speaker, ...resolvedTo(body, `${speaker.rule}+description`, 0.75)}
  const bearers = fittingLater(
    draft,
    cast,
    bearersOf(draft, cast, description, owner.noun, mention.start),
    mention,
    sentence,
  )
  const before = spokenBefore(draft, cast, owner.noun, sentence, spoken, but)
  const kin = bearers.length > 0 ? null : kinOf(draft, cast, mention, owner.noun, sentence, spoken)
  const named =
    bearers.length > 0 || kin !== null || before !== undefined
      ? null
      : identifiedNext(draft, cast, owner.noun, mention.start)
  const [bearer = kin ?? named ?? undefined, other] = bearers
  const meant =
    other === undefined ? (bearer ?? before) : bearers.find((each) => each.id === before?.id)
  if (meant === undefined)
    return other === undefined
      ? unnamed
      : {...unnamed, status: 'ambiguous', candidates: bearers.map(({id}) => id), confidence: 0.5}
  addMention(cast, meant.id, mention, 'description')
  return {...speaker, ...resolvedTo(meant, `${speaker.rule}+description`, 0.75)}
}
