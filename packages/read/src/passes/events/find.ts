import type {DateMention, Edtf, Instrument, Span} from '@onrecord/core'
import {BE, HAVE, MODALS, REPORTING} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {DETERMINER, is} from '../../language/grammar.ts'
import {firstWhere} from '../../language/halving.ts'
import {preceding} from '../../language/preceding.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isPastForm} from '../tokens/tense.ts'
import {type Core, clauseEnd, coreAfter, coreAround, coreBefore, nounAfter} from './clause.ts'
import {phraseStart} from './phrases.ts'

/** A dated clause: its core, the tokens of its span, and when. */
export interface DatedCore {
  readonly core: Core
  readonly from: number
  readonly to: number
  readonly date: DateMention
  readonly edtf: Edtf
  readonly rule: 'clause' | 'opening' | 'noun' | 'premodifier'
}

/** Prepositions that compare with a date instead of placing something at it. */
const COMPARING: ReadonlySet<string> = words('from than before after for to of between')
const LONGEST_TAIL = 14

/** What a date of a sentence dates, or `null` where that is no event: each date belongs to the nearest verb or noun of its clause. */
export function datedCore(
  tokens: readonly Token[],
  date: DateMention,
  edtf: Edtf,
): DatedCore | null {
  const [from, to] = [indexAt(tokens, date.span.start), indexAt(tokens, date.span.end)]
  if (isPremodifier(tokens, from, to)) {
    const core = nounAfter(tokens, to)
    return core === null ? null : {core, from, to: core.to, date, edtf, rule: 'premodifier'}
  }
  const preposition = preceding(tokens, from)?.lower ?? ''
  if (COMPARING.has(preposition) && !isSetFor(tokens, from)) return null
  if (isSecond(tokens, from)) return null
  const before = coreBefore(tokens, from)
  if (before !== null) return closing(tokens, before, {from, to, date, edtf, preposition})
  return leading(tokens, {from, to, date, edtf, preposition})
}

interface Place {
  readonly from: number
  readonly to: number
  readonly date: DateMention
  readonly edtf: Edtf
  readonly preposition: string
}

function closing(
  tokens: readonly Token[],
  core: Core,
  {from, to, date, edtf, preposition}: Place,
): DatedCore | null {
  if (core.kind === 'noun')
    return preposition === 'since' ? null : {core, from: core.start, to, date, edtf, rule: 'noun'}
  if (isReporting(tokens, core) || core.negated || isDated(tokens, core)) return null
  if (isSpent(tokens, core, from)) return null
  if (preposition !== 'since') {
    const told = ofNounAlone(tokens, core, to)
    return {core: told, from: told.start, to, date, edtf, rule: 'clause'}
  }
  // "the lowest since 1997" is no event; "has been closed since 1997" is one that goes on.
  return core.perfect && !edtf.includes('/')
    ? {core, from: core.start, to, date, edtf: `${edtf}/..`, rule: 'clause'}
    : null
}

/** What a date stands before: the verb of the subject before it, or the clause that it opens. */
function leading(tokens: readonly Token[], {from, to, date, edtf}: Place): DatedCore | null {
  const around = coreAround(tokens, from, to)
  const core = around ?? (opensSentence(tokens, from) ? coreAfter(tokens, to) : null)
  if (core === null || isReporting(tokens, core) || core.negated) return null
  return {
    core,
    from: around === null ? from : Math.min(from, around.start),
    to: clauseEnd(tokens, core.to, LONGEST_TAIL),
    date,
    edtf,
    rule: around === null ? 'opening' : 'clause',
  }
}

/** "between June and [last Thursday]" */
function isSecond(tokens: readonly Token[], date: number): boolean {
  return (
    preceding(tokens, date)?.lower === 'and' &&
    tokens.slice(Math.max(0, date - 6), date).some(({lower}) => lower === 'between')
  )
}

/** "set for 6 November" */
function isSetFor(tokens: readonly Token[], date: number): boolean {
  return (
    preceding(tokens, date)?.lower === 'for' &&
    /^(?:set|scheduled|planned|slated|fixed|due|called|expected)$/.test(
      preceding(tokens, date - 1)?.lower ?? '',
    )
  )
}

/** "a letter dated 6 November": what a paper bears is no event. */
function isDated(tokens: readonly Token[], {to}: Core): boolean {
  return tokens[to - 1]?.lower === 'dated'
}

/** "spent Thursday in the hall": the day is what the verb is said of. */
function isSpent(tokens: readonly Token[], {to}: Core, date: number): boolean {
  return to === date && tokens[to - 1]?.lower === 'spent'
}

/** "The wait for flats launched in 2024 was long": a participle before the clause's own verb is told of the noun before it alone. */
function ofNounAlone(tokens: readonly Token[], core: Core, to: number): Core {
  const isReduced =
    core.to - core.from === 1 && core.start < core.from && isFiniteVerb(tokens[to]) && !core.perfect
  return isReduced ? {...core, start: phraseStart(tokens, core.from - 1), passive: true} : core
}

function isFiniteVerb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower) || isPastForm(token))
  )
}

/** The year of an agreement is an event of its own: "the 1998 crew relief agreement". */
export function isMadeIn(instrument: Instrument, span: Span, date: DateMention): boolean {
  const year = instrument.year === null ? '' : String(instrument.year)
  return (
    instrument.type !== 'mechanism' &&
    date.edtf === year &&
    span.start <= date.span.start &&
    date.span.end <= span.end
  )
}

/** "She said", "the court heard". */
function isReporting(tokens: readonly Token[], {from, to}: Core): boolean {
  const verb = tokens[to - 1]?.lower ?? ''
  if (verb === 'heard') return HEARING.test(preceding(tokens, from)?.lower ?? '')
  return REPORTING.has(verb)
}

const HEARING = /^(?:court|inquest|tribunal|jury|jurors|inquiry|hearing|panel)$/

/** "the January figures", "its 2011 model": a date that a noun follows and no preposition leads. */
function isPremodifier(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [preceding(tokens, from), tokens[from], tokens[to]]
  if (after?.lower === "'" || after?.lower === '-') return true
  if (before === undefined || !(is(before, DETERMINER) || before.lower === 's')) return false
  return after?.kind === 'word' && !isSign(first)
}

/** A date that opens its sentence or clause, after at most a preposition. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  const lead = /^(?:in|on|by|at|during|late|early|since|until|earlier|and|but|then)$/
  let at = from - 1
  while (at >= 0 && lead.test(tokens[at]?.lower ?? '')) at--
  return at < 0 || /^[,;:—–“"(]$|^(?:that|when|which|where|and|but)$/.test(tokens[at]?.lower ?? '')
}

/** The first token that is not over before an offset: a long sentence may hold many dates. */
function indexAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > offset)
}
