import type {Entity, Quotation, Span, Speaker} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {clausesOf} from '../../quoting/items.ts'
import {type Cast, mentionedAs} from '../cast.ts'
import {severalBefore, toldOfTwo} from '../pairs/pair-above.ts'
import {isAddressed, previousProse, textOf} from '../paragraphs.ts'
import {eitherOf, UNSURE} from '../resolved.ts'
import {lastUpTo, spokenIn, type Utterance} from '../utterances.ts'
import {askingVerb} from './asking-before.ts'
import {enclosing} from './enclosed.ts'
import {paraphrasedBy} from './paraphrased.ts'
import {repliedBy} from './replied.ts'
import {stillTold} from './still-told.ts'
import {toldBeside} from './told-beside.ts'

/**
 * Words between marks without a cue of their own, where they stand alone: of who acts in the sentence beside them, else of who
 * speaks around them, else of whose words enclose them.
 *
 * @param resolve tells whom a phrase in a sentence means
 */
export function withoutCue(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  sentence: number,
  spoken: readonly Utterance[],
  resolve: (phrase: Span, sentence: number, rule: string) => Speaker,
): Speaker {
  const block = draft.sentences[sentence]?.block ?? 0
  const before = speakerUpTo(draft, spoken, sentence)
  const unsaid = {...quotation.speaker, candidates: candidatesNear(spoken, block)}
  const enclosed = (): Continued | null =>
    stillBy(enclosing(draft, quotation, sentence, before, spoken), 'enclosed')
  if (isAmongOthers(draft, sentence)) {
    const told = stillBy(paraphrasedBy(draft, sentence, before), 'paraphrased')
    return (
      repliedBy(draft, cast, quotation, askerAbove(draft, sentence, before), spoken) ??
      continuing(told ?? enclosed(), unsaid)
    )
  }
  // "Ada Vale rang the yard. “Wait,” came the reply": not she.
  const beside =
    quotation.speaker.rule === 'reply'
      ? null
      : toldBeside(draft, cast, quotation, sentence, before, resolve)
  if (beside !== null) return beside
  if (before !== undefined && callsUpon(draft.text, quotation, before))
    return continuing(answeredBy(before, block, spoken), unsaid)
  const found =
    speakerAround(draft, quotation, sentence, before, spoken) ??
    stillBy(stillTold(draft, cast, quotation, sentence, before), 'still-told')
  if (found !== null) return continuing(found, unsaid)
  const two = twoTalking(draft, cast, sentence, spoken)
  return two === null
    ? continuing(enclosed(), unsaid)
    : {...eitherOf(quotation.speaker, two), rule: 'dialogue'}
}

/** "They walked to the quay.", and in the next paragraph “Do you hear that?” alone: one of the two. */
function twoTalking(
  draft: Draft,
  cast: Cast,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const clauses = clausesOf(draft)
  const above = previousProse(draft, draft.sentences[sentence]?.block ?? 0)
  for (let at = sentence - 1; clauses[at]?.sentence.block === above; at--) {
    if (clauses[at]?.hasQuotes === true) return null
    const two = severalBefore(draft, cast, at + 1, spoken) ?? toldOfTwo(draft, cast, at, spoken)
    if (two !== null) return two.length === 2 ? two : null
    // Whom else a sentence names speaks, too.
    if (namesSomebody(draft, cast, at)) return null
  }
  return null
}

function namesSomebody({sentences}: Draft, cast: Cast, sentence: number): boolean {
  const {span} = sentences[sentence] ?? {}
  return span !== undefined && mentionedAs(cast, span, (_, {type}) => type === 'person').length > 0
}

/** “That was not my question, Mr Reed.”: words that close on whom they are said to are not theirs. */
function callsUpon(text: string, {quoted}: Quotation, {entity}: Utterance): boolean {
  const {start = 0, end = 0} = quoted.at(-1) ?? {}
  const [, name = ''] = CALLS.exec(text.slice(Math.max(start, end - LONGEST_CALL), end)) ?? []
  return name !== '' && entity?.name.split(' ').includes(name) === true
}

const LONGEST_CALL = 40
const CALLS = /,\s(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir)\.?\s)?(\p{Lu}[\p{L}-]+)[.?!…][”’"']?$/u

/** Whether more stands in the sentence than words between marks and what points at them. */
function isAmongOthers(draft: Draft, sentence: number): boolean {
  return !isAlone(draft, sentence) && !isPointedAt(draft, sentence)
}

/** "Here is what she said: “…”": words that a sentence without anybody in it announces. */
function isPointedAt(draft: Draft, sentence: number): boolean {
  const {items = []} = clausesOf(draft)[sentence] ?? {}
  return (
    /^(?:here|this|that)$/.test(items[0]?.lower ?? '') &&
    items.at(-2)?.text === ':' &&
    items.at(-1)?.kind === 'quote'
  )
}

interface Continued {
  readonly by: Utterance
  readonly rule: string
}

function continuing(found: Continued | null, unsaid: Speaker): Speaker {
  if (found === null) return unsaid
  const {by, rule} = found
  const confidence = Math.min(by.speaker.confidence, IS_NEAR.test(rule) ? 0.85 : UNSURE)
  return {...by.speaker, rule, confidence}
}

// What stands beside words whose speaker is told.
const IS_NEAR = /^(?:cue|same)/

function stillBy(by: Utterance | null, rule: string): Continued | null {
  return by && {by, rule}
}

function speakerAround(
  draft: Draft,
  quotation: Quotation,
  sentence: number,
  before: Utterance | undefined,
  spoken: readonly Utterance[],
): Continued | null {
  const block = draft.sentences[sentence]?.block ?? 0
  if (before?.block === block) return inParagraph(draft, sentence, before, spoken)
  const continues =
    before !== undefined &&
    before.block === previousProse(draft, block, before.block) &&
    draft.sentences[sentence - 1]?.block !== block &&
    !isAddressed(draft, before.block) &&
    endsOn(draft, before) &&
    !isBody(draft, quotation, before)
  const after = spokenBehind(spoken, sentence, block, continues ? before : undefined)
  if (after !== undefined) return {by: after, rule: 'cue-follows'}
  if (continues && asks(draft, before)) return answeredBy(before, block, spoken)
  const asker = continues && asks(draft, {sentence}) ? answeredBy(before, block, spoken) : null
  if (asker !== null && hasAsked(draft, asker.by)) return asker
  return continues ? {by: before, rule: 'paragraph-continues'} : null
}

function inParagraph(
  draft: Draft,
  sentence: number,
  before: Utterance,
  spoken: readonly Utterance[],
): Continued | null {
  return takesTurn(draft, sentence, before)
    ? otherOfTwo(before, sentence, spoken)
    : {by: before, rule: 'same-paragraph'}
}

/** “I did,” he said. “When?” “In May.”: a question right before its answer, where he has answered one, and what follows them. */
function takesTurn(draft: Draft, sentence: number, before: Utterance): boolean {
  const isBeside = (at: number): boolean =>
    draft.sentences[at]?.block === before.block && isAlone(draft, at)
  if (before.speaker.rule === 'dialogue') return isBeside(sentence - 1)
  const hasAnswered = asks(draft, {sentence: before.sentence - 1})
  return hasAnswered && asks(draft, {sentence}) && isBeside(sentence + 1)
}

/** Who alone has talked with the last speaker in the paragraph or the one before. */
function otherOfTwo(
  last: Utterance,
  sentence: number,
  spoken: readonly Utterance[],
): Continued | null {
  const near = spokenIn(spoken, 'block', last.block - 1, last.block).filter(
    (each) => each.sentence < sentence && each.entity !== null,
  )
  return otherThan(last, near, 'dialogue')
}

/** “It is late.” Ada Vale said that it rained. Not another than who has spoken right above, and not “It is late.” Ada Vale said: “It rained.”, where the words above may go on. */
function spokenBehind(
  spoken: readonly Utterance[],
  sentence: number,
  block: number,
  above: Utterance | undefined,
): Utterance | undefined {
  const after = spokenIn(spoken, 'sentence', sentence + 1).find((each) => each.block === block)
  if (above === undefined || after === undefined) return after
  const isAnother = after.entity !== above.entity || after.speaker.rule === 'speaker-verb-quotation'
  return isAnother ? undefined : after
}

/** A council has spoken, and these words say "I". */
function isBody({text}: Draft, {quoted}: Quotation, {entity}: Utterance): boolean {
  return (
    entity?.type === 'organisation' &&
    quoted.some(({start, end}) => /\bI\b/.test(text.slice(start, end)))
  )
}

/** “Do you sleep?” Ada Vale asked. “Never,” the miller answered: who alone has spoken beside her just before. */
export function respondentOf(
  draft: Draft,
  sentence: number,
  spoken: readonly Utterance[],
): Utterance['entity'] {
  const last = speakerUpTo(draft, spoken, sentence - 1)
  const block = draft.sentences[sentence]?.block ?? 0
  if (last === undefined || block - last.block > 1 || !asks(draft, last)) return null
  return answeredBy(last, block, spoken)?.by.entity ?? null
}

/** Who asks something in the sentence above. */
function askerAbove(
  draft: Draft,
  sentence: number,
  last: Utterance | undefined,
): Utterance | undefined {
  return last?.sentence === sentence - 1 && asks(draft, last) ? last : undefined
}

/** Whether a speaker's sentence asks somebody something. */
function asks(draft: Draft, {sentence}: Pick<Utterance, 'sentence'>): boolean {
  const {items = []} = clausesOf(draft)[sentence] ?? {}
  const quote = items.findLast(({kind}) => kind === 'quote')
  return quote !== undefined && /\?$/.test(draft.text.slice(quote.start, quote.end - 1))
}

/** Ada Vale asked where it lay. “There,” he said, and in the next paragraph “Since May?”: who has asked before. */
function hasAsked(draft: Draft, one: Utterance): boolean {
  return asks(draft, one) || askingVerb(clausesOf(draft)[one.sentence]?.items ?? []) >= 0
}

/** “Do you sleep?” she asked, and in the next paragraph “Never.”: who alone has spoken beside her just before. */
function answeredBy(
  asker: Utterance,
  block: number,
  spoken: readonly Utterance[],
): Continued | null {
  const near = spokenIn(spoken, 'block', block - NEAR_BLOCKS, block - 1).filter(
    ({entity}) => entity?.type === 'person',
  )
  return otherThan(asker, near, 'answer')
}

/** Who alone has spoken beside somebody; nobody, where several have. */
function otherThan(one: Utterance, near: readonly Utterance[], rule: string): Continued | null {
  const others = near.filter(({entity}) => entity?.id !== one.entity?.id)
  const by = others.at(-1)
  const isOne = by !== undefined && others.every(({entity}) => entity?.id === by.entity?.id)
  return isOne ? {by, rule} : null
}

/** Who spoke last; of a sentence that tells through whom words came ("“It leaks,” she said, according to her lawyer", "whom the paper called wise"), or in a clause beside what somebody else says ("said Ada Vale, whose office says it rains"), who said them. */
function speakerUpTo(
  draft: Draft,
  spoken: readonly Utterance[],
  sentence: number,
): Utterance | undefined {
  const last = lastUpTo(spoken, sentence)
  if (last === undefined || !isThrough(draft, last)) return last
  const others = spokenIn(spoken, 'sentence', last.sentence)
  return others.findLast((each) => !isThrough(draft, each)) ?? last
}

function isThrough({text}: Draft, {speaker: {rule, mention}}: Utterance): boolean {
  return (
    rule?.startsWith('according-to') === true ||
    (mention !== null &&
      (BESIDE.test(text.slice(mention.start, mention.start + 6)) ||
        /,\swhom\s$/.test(text.slice(Math.max(0, mention.start - 7), mention.start))))
  )
}

const BESIDE = /^(?:that|which|who|whose)\b/

/** Whether the sentence is a quotation and nothing else but what joins it: "But “we were late.”", "And added: “It leaks.”" */
function isAlone(draft: Draft, sentence: number): boolean {
  const {items = [], sentence: {block} = {block: -1}} = clausesOf(draft)[sentence] ?? {}
  const quote = items.findIndex(({kind}) => kind === 'quote')
  const opening = items.slice(0, Math.max(0, quote)).map(({lower}) => lower)
  const words = JOINS.test(opening.join(' ')) ? items.slice(quote) : items
  return (
    !isCrosshead(draft, block) &&
    words.every((item) => item.kind === 'quote' || item.kind === 'punctuation')
  )
}

const JOINS = /^(?:but|and|so|yet|still|also|then|because)(?: (?:then )?added :)?$/

/** Whether the paragraph before closes on the speaker's sentence. */
function endsOn(draft: Draft, {sentence, block}: Utterance): boolean {
  const next = draft.sentences[sentence + 1]
  return next === undefined || next.block > block
}

const NEAR_BLOCKS = 3

function candidatesNear(spoken: readonly Utterance[], block: number): readonly string[] {
  const near = spokenIn(spoken, 'block', block - NEAR_BLOCKS, block + NEAR_BLOCKS)
  return [...new Set(near.flatMap(({entity}) => entity?.id ?? []))]
}

/** Whether a block is quoted words without a stop, and at most a time before them, or any between single marks where people speak between double ones: a heading within the story. */
export function isCrosshead(draft: Draft, block: number): boolean {
  const line = textOf(draft, block)
  if (line.length > LONGEST_CROSSHEAD) return false
  // "– ‘Dry’ –"
  const words = line.replace(/^[–—-]\s|\s[–—-]$/g, '')
  return (
    (SINGLE.test(words) && DOUBLE.test(draft.text)) ||
    /^(?:\d\d?[:.]\d\d\s(?:\p{Lu}{2,4}\s)?)?(?:[^“‘"':]{1,30}:\s)?[“‘"'][^”’"]*[^.,!?…”’"'][”’"']$/u.test(
      words,
    )
  )
}

const SINGLE = /^‘[^‘“”]*’$/
// Not within single ones: ‘He said, “Go.”’
const DOUBLE = /[\n.]\s?“/
const LONGEST_CROSSHEAD = 80
