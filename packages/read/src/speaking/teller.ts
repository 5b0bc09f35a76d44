import {type Entity, type Quotation, type Span, type Speaker, spanText} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {type Cast, entityOf, isCompatible, NOBODY} from './cast.ts'
import {withDisclaimers} from './disclaimed.ts'
import {fromElsewhere} from './elsewhere.ts'
import {pronounGender} from './gender-of-words.ts'
import {fromPhrase} from './phrases/from-phrase.ts'
import {withoutNamed} from './phrases/own-words.ts'
import {learnFromWords} from './profiles.ts'
import {eitherOf, resolvedTo, UNSURE} from './resolved.ts'
import type {Scene} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'
import {sole} from './sole.ts'
import {withoutCue} from './turns/continued.ts'
import {ofThemselves, wordsAround} from './turns/first-person.ts'
import {answering} from './turns/interview.ts'
import {issuerOf} from './turns/issuers.ts'
import {isRejoined, notMeant, outerOf, turnOwner} from './turns/replies.ts'
import {eitherUnheard} from './unheard.ts'
import {keep, type Utterance} from './utterances.ts'

/**
 * The speakers of a draft's quotations, in their order. Sieves, the most precise first: the name in the cue's phrase, a
 * collective noun, a pronoun with its antecedent, a description; then, for words without a cue, the speaker of the same
 * paragraph, and of the paragraph before where it ends on that speaker's words; last, what only the rest of the article tells.
 * Never just the last speaker.
 */
export function tellSpeakers(draft: Draft, cast: Cast): readonly Speaker[] {
  const told: Speaker[] = draft.quotations.map((quotation) => asSaid(draft, quotation))
  const spoken: Utterance[] = []
  for (const [i, quotation] of draft.quotations.entries()) {
    const own = told[i] ?? quotation.speaker
    const {mention} = own
    if (mention === null) continue
    const sentence = sentenceAt(draft, mention.start)
    const turn = turnOwner(draft, cast, quotation)
    const {teller, outer} = tellerOf(draft, told, i)
    const scene = {
      draft,
      cast,
      sentence,
      spoken,
      barred: () => notMeant(draft, cast, told, i, turn, spoken),
      // Nobody calls themselves "the old man" in an answer of theirs.
      teller: teller ?? turn?.id ?? null,
      outer,
      reported: quotation,
    }
    const whose = ofTurn(scene, quotation, turn, spanText(draft.text, mention))
    const speaker =
      whose === null
        ? withoutNamed(draft, cast, quotation, fromPhrase(scene, own))
        : {...own, ...resolvedTo(whose, `${own.rule}+turn`, 0.85)}
    told[i] = speaker
    const one = utterance(draft, cast, sentence, speaker)
    if (one.entity?.type === 'person') learnFromWords(draft, one.entity, quotation)
    if (isHeard(told, draft, i)) hear(spoken, draft, quotation, one)
  }
  for (const [i, speaker] of told.entries()) told[i] = asLearned(draft, cast, speaker)
  tellUncued(draft, cast, told, spoken)
  return ofThemselves(draft, cast, fromElsewhere(draft, withDisclaimers(draft, cast, told, spoken)))
}

/** "“It is late,” he said. “It is noon,” she said": of two the one whom words further down have not told to be a woman. */
function asLearned({text}: Draft, cast: Cast, speaker: Speaker): Speaker {
  const {candidates, mention, rule, status} = speaker
  const word = mention === null ? '' : spanText(text, mention).toLowerCase()
  if (status !== 'ambiguous' || pronounGender(word) === 'unknown') return speaker
  const only = sole(
    candidates
      .flatMap((id) => entityOf(cast, id) ?? [])
      .filter((each) => isCompatible(cast, each, word)),
  )
  return only === null
    ? speaker
    : {...speaker, ...resolvedTo(only, `${rule}+learned`, UNSURE), candidates: []}
}

/** Who tells the words that a quotation stands in. */
function tellerOf(
  draft: Draft,
  told: readonly Speaker[],
  i: number,
): Pick<Scene, 'teller' | 'outer'> {
  const {quotations} = draft
  const outer = outerOf(draft, i)
  if (outer < 0)
    return isRejoined(draft, quotations[i - 1])
      ? {teller: told[i - 1]?.entity ?? null, outer: null}
      : NO_TELLER
  return {
    teller: told[outer]?.entity ?? null,
    outer: wordsAround(quotations[i], quotations[outer]),
  }
}

const NO_TELLER = {teller: null, outer: null}

/** Whom "I" means in somebody's turn, "we" in a body's statement, and "she" beside words that answer a question. */
function ofTurn(
  {draft, cast}: Scene,
  quotation: Quotation,
  turn: Entity | null,
  words: string,
): Entity | null {
  if (turn !== null) return /^I\b/.test(words) ? turn : null
  const isOwn = quotation.within === null && /^(?:I|[Ww]e)\b/.test(words)
  return (isOwn ? issuerOf(draft) : null) ?? answering(draft, cast, quotation, words)
}

/** A speaker whose phrase names one: in "Here is what will be heard: “…”" nobody is named by "here". */
function asSaid({text}: Draft, {speaker, cue}: Quotation): Speaker {
  const {mention, rule} = speaker
  if (mention === null) return speaker
  const words = spanText(text, mention)
  // "Its motto is “We come back.”": nobody says it.
  if (/^its$/i.test(words) && /^(?:motto|slogan)/.test(text.slice(cue?.start, cue?.end)))
    return {...speaker, mention: null, rule: 'impersonal'}
  return rule === 'colon' && POINTING.test(words)
    ? {...speaker, mention: null, rule: 'no-cue'}
    : speaker
}

const POINTING = /^(?:Here|This|That)$/

/** Words that no cue gives to anybody: from what stands around them. */
function tellUncued(draft: Draft, cast: Cast, told: Speaker[], spoken: Utterance[]): void {
  for (const [i, quotation] of draft.quotations.entries()) {
    const own = told[i] ?? quotation.speaker
    if (own.mention !== null) continue
    const sentence = sentenceAt(draft, quotation.content[0]?.start ?? 0)
    const either = eitherUnheard({draft, cast, spoken}, quotation)
    const speaker =
      either.length > 0
        ? eitherOf(own, either)
        : fromAround(draft, cast, {...quotation, speaker: own}, sentence, spoken)
    told[i] = goesOnTalking(draft, told[i - 1], i, speaker)
    const isKnown = either.length > 0 || speaker.mention !== null
    if (isKnown && isHeard(told, draft, i))
      hear(spoken, draft, quotation, utterance(draft, cast, sentence, speaker))
  }
}

function fromAround(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  sentence: number,
  spoken: readonly Utterance[],
): Speaker {
  const own = quotation.speaker
  if (own.rule === 'impersonal') return own
  const around = {draft, cast, spoken, barred: () => NOBODY, reported: quotation, ...NO_TELLER}
  const found = withoutCue(draft, cast, quotation, sentence, spoken, (mention, at, rule) =>
    fromPhrase({...around, sentence: at}, {...own, mention, rule}),
  )
  return withoutNamed(draft, cast, quotation, found)
}

/** The answer to words of one of two is of one of the two as well. */
function goesOnTalking(
  {quotations, text}: Draft,
  before: Speaker | undefined,
  i: number,
  speaker: Speaker,
): Speaker {
  if (before?.rule !== 'dialogue' || speaker.status !== 'unattributed') return speaker
  const from = quotations[i - 1]?.content.at(-1)?.end ?? 0
  const between = text.slice(from, quotations[i]?.content[0]?.start ?? from)
  return /^\.?\s*\n\s*$/.test(between) ? before : speaker
}

export function utterance(draft: Draft, cast: Cast, sentence: number, speaker: Speaker): Utterance {
  const block = draft.sentences[sentence]?.block ?? 0
  return {sentence, block, speaker, entity: entityOf(cast, speaker.entity)}
}

/** Keeps an utterance where it begins, and where it ends in a later paragraph. */
function hear(spoken: Utterance[], draft: Draft, {content}: Quotation, one: Utterance): void {
  keep(spoken, one)
  const last = sentenceAt(draft, content.at(-1)?.start ?? 0)
  const block = draft.sentences[last]?.block ?? one.block
  if (block > one.block) keep(spoken, {...one, sentence: last, block})
}

/** Whom another quotes does not go on speaking. */
function isHeard(told: readonly Speaker[], draft: Draft, i: number): boolean {
  const {within, cue, provenance} = draft.quotations[i] ?? {}
  // What is shown of another text ends with it.
  if (/^(?:extract|post)$/.test(provenance?.rule ?? '')) return false
  // "Asked by Ms Vale about it, he": she does not go on.
  const isAsked =
    cue != null &&
    told[i]?.rule?.startsWith('passive-agent') &&
    /^asked$/i.test(spanText(draft.text, cue))
  if (isAsked) return false
  if (cue != null && isOthersClaim(draft, told[i], cue)) return false
  if (within == null) return true
  return /^(?:impersonal$|according-to|extract)/.test(told[outerOf(draft, i)]?.rule ?? '')
}

/** "He hit back at Ms Vale’s claim that it leaks": he goes on, not she. */
function isOthersClaim(draft: Draft, speaker: Speaker | undefined, cue: Span): boolean {
  const {mention = null, rule} = speaker ?? {}
  if (mention === null || rule !== 'speaker-noun' || mention.end > cue.start) return false
  const {start} = draft.sentences[sentenceAt(draft, cue.start)]?.span ?? mention
  return /\s\S+\s/.test(draft.text.slice(start, mention.start))
}
