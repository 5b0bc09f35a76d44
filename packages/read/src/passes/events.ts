import {
  compareSpans,
  contains,
  createIds,
  type DateMention,
  type Event,
  type Instrument,
  type Quotation,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {firstWhere} from '../language/halving.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Draft, Pass} from '../pass.ts'
import {reportedIn} from '../speaking/named-outside.ts'
import {firstMonthOf, two} from './dates/calendar.ts'
import {withoutAsides} from './events/asides.ts'
import type {DatedCore, When} from './events/core.ts'
import {datedCores, gapped} from './events/find.ts'
import {labelOf} from './events/label.ts'
import {participantsOf, placeOf, type Scene, sceneOf} from './events/participants.ts'
import {isTimetabled} from './events/states.ts'
import {isOver, statusOf} from './events/status.ts'
import {objectApart, subjectOf} from './events/subjects.ts'
import {spanOf, type Token, toldSentences, toldTokens} from './tokens/lex.ts'
import {innermost, type Placed, placed, startingIn} from './tokens/places.ts'
import {tenseAround} from './tokens/tense.ts'

/** Finds dated clauses: what happened, is planned, foreseen, alleged or denied, with who took part and where. */
export const eventsPass: Pass = {name: 'events', languages: ['en'], run}

/** What an event can be told from, in the order of the text. */
interface Surroundings {
  readonly draft: Draft
  readonly scene: Scene
  readonly reports: readonly Placed<Quotation>[]
  readonly instruments: readonly Placed<Instrument>[]
}

function run(draft: Draft): Draft {
  const around: Surroundings = {
    draft,
    scene: sceneOf(draft),
    reports: reportedIn(draft),
    instruments: placed(draft.instruments, ({mentions}) => mentions.map(({span}) => span)),
  }
  const found = toldSentences(draft)
    .flatMap(({span}, at) => eventsIn(around, span, at))
    .sort((a, b) => compareSpans(a.span, b.span))
  const id = createIds()
  return {
    ...draft,
    events: found.map((event) => ({...event, id: id('event', spanText(draft.text, event.span))})),
  }
}

function eventsIn(around: Surroundings, sentence: Span, at: number): readonly Event[] {
  const dates = startingIn(around.draft.dates, sentence).filter((date) =>
    isTold(around.draft, date),
  )
  if (dates.length === 0) return []
  const tokens = toldTokens(around.draft)[at] ?? []
  const bare = withoutAsides(tokens)
  const taken = new Set<number>()
  return dates.flatMap((date) => {
    const made = agreementOf(around, date)
    if (made !== null) return [made]
    const isWhole = bare === tokens || !holds(bare, date.span)
    return datedIn(around, isWhole ? tokens : bare, date, taken)
  })
}

/** A date of which it is known when it is, or would be if the article told its day: "on Friday", "in May", "last week". */
function isTold({text, anchor}: Draft, {edtf, type, value, span}: DateMention): boolean {
  if (edtf !== null) return true
  if (anchor !== null || type === 'set' || !value.startsWith('XXXX')) return false
  return /^XXXX-(?:WXX-)?\d/.test(value) || FROM_TODAY.test(spanText(text, span))
}

/** "late yesterday", "last month", "three years ago"; not "the next day" */
const FROM_TODAY = /yesterday|to(?:day|morrow|night)|(?<!the )\b(?:last|this|next)\b|ago$/i
const FROM_BEFORE = /yesterday|today|\b(?:last|earlier)\b|ago$/i
const AHEAD = /tomorrow|\bnext\b/i

/** Told of a time that has begun, but of what is left of it. */
const LATER = /^later (?:this|today)/i

/** The events that a date dates, each verb and noun once. */
function datedIn(
  around: Surroundings,
  tokens: readonly Token[],
  date: DateMention,
  taken: Set<number>,
): readonly Event[] {
  const when = whenOf(around, tokens, date)
  return datedCores(tokens, when).flatMap((each) => {
    const end = tokens[each.core.to - 1]?.end ?? 0
    const found = taken.has(end) ? gapped(tokens, each) : each
    taken.add(end)
    return found === null ? [] : [eventOf(around, tokens, found, when)]
  })
}

function holds(tokens: readonly Token[], {start: at}: Span): boolean {
  return tokens.some(({start, end}) => start <= at && at < end)
}

function whenOf(
  {draft, scene: {cues}}: Surroundings,
  tokens: readonly Token[],
  date: DateMention,
): When {
  const edtf = date.edtf ?? date.value
  const words = spanText(draft.text, date.span)
  // "The end of the year" is ahead in it.
  const isKnown =
    isAhead(edtf, draft.anchor) ||
    (date.edtf === null && AHEAD.test(words)) ||
    LATER.test(words) ||
    (date.modifier === 'end' && edtf === draft.anchor?.slice(0, 4))
  // "will host the talks on Monday", told on Monday
  const isOpen =
    date.edtf === null || date.edtf === draft.anchor || isOfElection(draft, tokens, date)
  const isFelt = !isKnown && isOpen && looksAhead(tokens, date.span, words)
  return {
    date,
    edtf,
    ahead: isKnown || isFelt,
    isGone: draft.anchor !== null && isAhead(draft.anchor, edtf.split('/').at(-1) ?? ''),
    isFelt,
    isCue: (token) => innermost(cues, token) !== null,
  }
}

/** "this year's election", "the 2024 Norland election", told in that year: held or still to come. */
function isOfElection(
  {anchor}: Draft,
  tokens: readonly Token[],
  {edtf, span}: DateMention,
): boolean {
  const from = firstWhere(tokens.length, (at) => (tokens[at]?.start ?? 0) >= span.end)
  return (
    anchor?.slice(0, 4) === edtf &&
    tokens.slice(from, from + LONGEST_VOTE).some((token) => isIn(token, ELECTIONS))
  )
}

const ELECTIONS = wordList('election elections midterms referendum')
const LONGEST_VOTE = 5

/** Whether the words around a day that nobody knows place it ahead. */
function looksAhead(tokens: readonly Token[], {start, end}: Span, words: string): boolean {
  const from = tokens.findIndex((token) => token.end > start)
  const to = tokens.findIndex((token) => token.start >= end)
  return (
    !FROM_BEFORE.test(words) && tenseAround(tokens, from, to < 0 ? tokens.length : to) === 'future'
  )
}

/** Not in "the cut in 2019 would be undone": the date is within what it is told of. */
function isBeside({at, core}: DatedCore): boolean {
  return at < core.start || at > core.from
}

function eventOf(
  {draft, scene, reports}: Surroundings,
  tokens: readonly Token[],
  found: DatedCore,
  {ahead, isGone, isFelt}: When,
): Event {
  const span = spanOf(tokens, found.from, found.to)
  const core = spanOf(tokens, found.core.from, found.core.to)
  // "Ten were hurt in Monday’s crash": the day is the occasion’s, and stays with it.
  const dated =
    found.rule === 'occasion'
      ? {start: span.end, end: span.end}
      : {start: tokens[found.at]?.start ?? 0, end: found.date.span.end}
  const isGap = found.from >= found.core.to
  const subject = isGap
    ? {entity: null, words: spanText(draft.text, spanOf(tokens, found.core.start, found.core.to))}
    : subjectOf(scene, tokens, found)
  const reported = innermost(reports, core)
  return {
    id: '',
    label: labelOf(
      draft.text,
      span,
      dated,
      subject.words,
      isGap ? null : objectApart(draft.text, tokens, found),
    ),
    span,
    edtf: found.date.edtf === null ? null : found.edtf,
    date: found.date.id,
    place: placeOf(scene, withPlace(span, found), tokens[0]?.start ?? 0),
    participants: participantsOf(scene, tokens, found, core, span, subject.entity),
    status: found.core.isDue
      ? 'planned'
      : statusOf(
          draft.text,
          tokens,
          found.core,
          {
            ahead: ahead && !(isFelt && mayBeOver(draft, tokens, found)),
            isGone: isGone && isBeside(found),
          },
          reported,
        ),
    speaker: reported?.speaker ?? null,
    provenance: byRule(found.rule, found.rule === 'clause' ? 0.8 : 0.7),
  }
}

/** "will accept Monday’s ruling", "cut rates on Monday and will go on", told on Monday */
function mayBeOver({anchor}: Draft, tokens: readonly Token[], {core, edtf}: DatedCore): boolean {
  const isOneWord = core.to - core.from === 1 && !isTimetabled(tokens, core.from)
  return (edtf === anchor && isOneWord) || isOver(tokens, core)
}

/** "[arrested on Tuesday] in Orm", "[the 2019 talks] in Orm": where it happens may stand right behind the date or the noun that closes it. */
function withPlace({start, end}: Span, {date, core}: DatedCore): Span {
  const isOpen = end === date.span.end || core.kind === 'noun'
  return {start, end: isOpen ? end + LONGEST_LEAD : end}
}

/** " outside ", " in the " */
const LONGEST_LEAD = 9

/** An agreement is dated by its year, where this is first told with its name: "the 1998 crew relief agreement". A statute's year is a part of its title, as in "the 1998 Crew Convention". */
function agreementOf(
  {draft, instruments}: Surroundings,
  {id, edtf, span}: DateMention,
): Event | null {
  const instrument = innermost(instruments, span)
  if (instrument === null || /^(?:mechanism|statute)$/.test(instrument.type)) return null
  if (/^ \p{Lu}/u.test(draft.text.slice(span.end, span.end + 2))) return null
  const year = String(instrument.year)
  const mention = instrument.mentions.find((each) => spanText(draft.text, each.span).includes(year))
  if (mention === undefined || edtf !== year || !contains(mention.span, span)) return null
  return {
    id: '',
    label: `${spanText(draft.text, mention.span)} made`,
    span: mention.span,
    edtf,
    date: id,
    place: null,
    participants: draft.entities
      .filter(({name}) => instrument.parties.includes(name))
      .map(({id}) => ({entity: id, role: 'agent'})),
    status: 'happened',
    speaker: null,
    provenance: byRule('agreement', 0.7),
  }
}

/** Whether a date begins after the day of publication, as far as both are told. */
function isAhead(edtf: string, anchor: string | null): boolean {
  if (anchor === null) return false
  const first = edtf.split('/')[0]?.replace(/[~?%]/g, '') ?? ''
  const day = first.replace(
    /^(\d{4})-(2[1-4])$/,
    (_, year: string, season: string) => `${year}-${two(firstMonthOf(Number(season)))}`,
  )
  const length = Math.min(day.length, anchor.length)
  return /^\d{3}/.test(day) && day.slice(0, length) > anchor.slice(0, length)
}
