import type {Quotation, Span, Speaker} from '@onrecord/core'
import {ENDS_IN_ED, FINITE, GERUND, IRREGULAR, is, PERSON_PRONOUN} from '../../language/grammar.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {phraseFrom, startsPhrase} from '../../quoting/subjects/noun-phrases.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {subjectBefore} from '../../quoting/subjects/subjects.ts'
import {type Cast, entityOf} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {namedAbove} from '../names/name-above.ts'
import {previousProse, textOf} from '../paragraphs.ts'
import {ASKED} from '../pronouns/above-pronoun.ts'
import {resolvedTo} from '../resolved.ts'
import {sole} from '../sole.ts'
import type {Utterance} from '../utterances.ts'

/** Who acts in the sentence beside words, or whom alone the one above names. */
export function toldBeside(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  sentence: number,
  before: Utterance | undefined,
  resolve: (phrase: Span, sentence: number, rule: string) => Speaker,
): Speaker | null {
  const block = draft.sentences[sentence]?.block ?? 0
  const {start = 0} = draft.blocks[block]?.span ?? {}
  const words = draft.text.slice(start, quotation.quoted[0]?.start)
  if (words.startsWith('^') || (YEAR.test(words.slice(-7)) && !isTelling(draft, sentence)))
    return null
  const actor = actorBefore(draft, cast, sentence) ?? besideLast(draft, quotation, block, before)
  if (actor !== null) {
    const told = resolve(actor.phrase, actor.sentence, actor.rule)
    if (told.status === 'ambiguous' || entityOf(cast, told.entity)?.type === 'person') return told
  }
  const above = namedAbove(draft, cast, sentence)
  return above === null ? null : {...quotation.speaker, ...resolvedTo(above, 'name-above', 0.75)}
}

// "^ Vale, Ada (1986). “Weirs of Orm”", "A. Vale (1986). “Weirs of Orm”": a title, and who wrote it.
const YEAR = /\d{4}\)[.,:]?\s$/

/** "Ada Vale sang in Weirs (1986). “I was young.”": whether anything is told before words. */
function isTelling(draft: Draft, sentence: number): boolean {
  const before = clausesOf(draft)[sentence - 1]?.items ?? []
  return before.some((item) => !item.capital && is(item, ACTS))
}

/** Somebody whose words stand beside the sentence that names them. */
interface Actor {
  readonly phrase: Span
  readonly sentence: number
  readonly rule: string
}

/** “Go,” she recalls him saying. “I went.”: who recalls it. “Is it late?” she asked the clerk. “No.”: whom she asked. */
function besideLast(
  draft: Draft,
  {quoted: [words]}: Quotation,
  block: number,
  last: Utterance | undefined,
): Actor | null {
  if (last?.block !== block) return null
  const {
    sentence,
    speaker: {mention},
  } = last
  const items = clausesOf(draft)[sentence]?.items ?? []
  const before = items.findLastIndex(({end}) => end < (mention?.start ?? 0))
  const after = items.findIndex(({start}) => start > (mention?.end ?? 0))
  const isRecalled = /^(?:recall|remember)(?:s|ed)?$/.test(items[before]?.lower ?? '')
  const isAnswer =
    items[after]?.lower === 'asked' && ANSWERS.test(draft.text.slice(words?.start, words?.end))
  const phrase = isRecalled
    ? subjectBefore(items, before)
    : isAnswer
      ? phraseFrom(items, after + 1)
      : null
  const rule = isRecalled ? 'recalled' : 'answer'
  return phrase === null ? null : {phrase: spanOf(items, phrase), sentence, rule}
}

const ANSWERS = /^\p{P}(?:Yes|No)\b/u

/** Who does something in the sentence before ("Ms Vale shrugged."), or ends the paragraph before by speaking ("Ms Vale read it out."). */
function actorBefore(draft: Draft, cast: Cast, sentence: number): Actor | null {
  const [before, here] = [clausesOf(draft)[sentence - 1], clausesOf(draft)[sentence]]
  if (before === undefined || here === undefined || before.hasQuotes) return null
  const {items} = before
  if (isNoAct(items) || isOfActor(draft, items, here.sentence.span.start)) return null
  // "Asked what she would do, the mayor laughed."
  const comma = ASKED.test(items[0]?.lower ?? '') ? asideEnd(items) : -1
  const main = items.slice(Math.max(comma, lastJoin(items)) + 1)
  const subject = firstSubject(main)
  if (subject === null) return null
  const isSpeaking =
    items.some(({lower}) => SPEAKS.test(lower)) ||
    main.slice(subject.last + 1, subject.last + 4).some(({lower}) => UTTERS.test(lower))
  const phrase = spanOf(main, subject)
  if (before.sentence.block === here.sentence.block)
    return {phrase, sentence: sentence - 1, rule: 'action-beside'}
  const isNext = before.sentence.block === previousProse(draft, here.sentence.block)
  return isNext && (isSpeaking || isIntroduced(draft, cast, sentence, phrase))
    ? {phrase, sentence: sentence - 1, rule: 'speech-before'}
    : null
}

/** "Asked what, in that case, she would do, (he laughed)": the last comma that somebody who acts stands right behind; not "he laughed, his wife crying". */
function asideEnd(items: readonly Item[]): number {
  const last = items.findLastIndex(({text}, at) => {
    if (text !== ',' || !startsPhrase(items[at + 1])) return false
    const main = items.slice(at + 1)
    const subject = firstSubject(main)
    if (subject?.first !== 0) return false
    const verb = main.slice(subject.last + 1).find((each) => is(each, ACTS | GERUND))
    return is(verb, ACTS)
  })
  return last < 0 ? items.findIndex(({text}) => text === ',') : last
}

const ACTS = FINITE | ENDS_IN_ED | IRREGULAR

/** "Bo Reed denied it, but Ada Vale persisted.": where the word stands before who acts last, and does nothing but that; -1 for nowhere. */
function lastJoin(items: readonly Item[]): number {
  const join = items.findLastIndex(({lower}) => /^(?:and|but|while)$/.test(lower))
  const words = items.slice(join + 1, -1)
  const isShort = items[join - 1]?.text === ',' && words.length > 1 && words.length <= LONGEST_ACT
  const isOne = words[0]?.capital === true || is(words[0], PERSON_PRONOUN)
  return isShort && isOne && is(words.at(-1), ENDS_IN_ED | IRREGULAR) ? join : -1
}

const LONGEST_ACT = 4

/** "Ada Vale, a nurse, was blunt.", and in the next paragraph “It leaks.” alone: of whom only the sentence before tells. */
function isIntroduced(draft: Draft, cast: Cast, sentence: number, phrase: Span): boolean {
  const [before, here] = [draft.sentences[sentence - 1], draft.sentences[sentence]]
  const words = textOf(draft, here?.block ?? -1)
  if (before === undefined || !/^[“‘"'][^”"]*[”’"']$/.test(words)) return false
  const {start, end} = before.span
  // "In an interview with Bo Reed, Ada Vale gave her view."
  const from = INTERVIEW.test(draft.text.slice(start, start + LONGEST_INTERVIEW))
    ? phrase.start
    : start
  const only = sole(namedOutside({draft, cast}, {start: from, end}))
  return only !== null && mentionsIn(only, phrase).length > 0
}

const INTERVIEW = /^(?:In\san?\s(?:interview|conversation)|Speaking)\s(?:on|to|with)\s/
const LONGEST_INTERVIEW = 30

/** "Ada Vale still writes to her. “She is kind.”": words about who acts, of whom they act on. */
function isOfActor({text}: Draft, items: readonly Item[], start: number): boolean {
  return (
    /^[“‘"'](?:He|She)\b/.test(text.slice(start, start + 5)) &&
    items.some(({lower}, i) => /^h(?:er|im)$/.test(lower) && items[i + 1]?.kind !== 'word')
  )
}

/** "She did not move.", "Would she?", "She has.": nothing is done. */
function isNoAct(items: readonly Item[]): boolean {
  const isShort = items.length <= FEWEST_OF_ACT && is(items[1], FINITE)
  const isDenied = items.some(
    ({lower}, i) => DENIES.test(lower) && !MOODS.test(items[i + 1]?.lower ?? ''),
  )
  return isShort || isDenied || items.at(-1)?.text === '?'
}

// "She was not convinced."
const MOODS =
  /^(?:amused|convinced|happy|impressed|persuaded|pleased|reassured|satisfied|sure|surprised)$/
const FEWEST_OF_ACT = 3
const DENIES = /^(?:not|never|nobody|neither|nor|no|declined|refused)$|n[’']t$/
const UTTERS = /^(?:apologi[sz]ed|admitted|confessed|insisted|said|shared|told)$/
const SPEAKS =
  /^(?:read|reads|spoke|speaks|rose|stood|addressed|began|replied|answered|recalled|remembered|explained|wrote|writes|interview)$/
