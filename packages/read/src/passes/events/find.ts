import {DETERMINER, is} from '../../language/grammar.ts'
import {firstWhere} from '../../language/halving.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted} from '../../language/word-forms.ts'
import type {Token} from '../tokens/lex.ts'
import {coreAround, coreBefore, nounAfter, TODAY} from './clause.ts'
import {clauseEnd} from './clause-end.ts'
import {closing, isNoEvent} from './closing-dates.ts'
import type {Core, DatedCore, Place, When} from './core.ts'
import {coreAfter} from './core-after.ts'
import {datedCore, isOfOtherTime, isPlaced} from './dated-core.ts'
import {
  type DatePlace,
  isCompared,
  isNoTime,
  isPremodifier,
  leadOf,
  partOfTime,
  stretchTo,
} from './dates.ts'
import {isTime} from './subject-start.ts'
import {BE_FORM} from './verbs.ts'

/** What a date of a sentence dates, as far as that is an event: the nearest verb or noun of its clause, and the clause that "when" adds to it. */
export function datedCores(tokens: readonly Token[], when: When): readonly DatedCore[] {
  const {date, edtf} = when
  const [at, to] = [indexAt(tokens, date.span.start), indexAt(tokens, date.span.end)]
  if (isPremodifier(tokens, at, to)) {
    const core = nounAfter(tokens, to)
    if (core === null) return []
    const from = tokens[at]?.lower === 'the' ? at + 1 : at
    const given = core.given || isKnown(preceding(tokens, from)) || isKnown(leadOf(tokens, at - 1))
    const noun: DatedCore = {
      core: {...core, given},
      from,
      to: core.to,
      date,
      at: from,
      edtf,
      rule: 'premodifier',
    }
    const verb = atOccasion(tokens, noun, when)
    return verb === null ? [noun] : [verb, noun]
  }
  if (isNoTime(tokens, at)) return []
  const from = partOfTime(tokens, at)
  const preposition = preceding(tokens, from)?.lower ?? ''
  const dated = {...when, from, to, preposition, edtf: stretchTo(tokens, at, edtf)}
  const place = {...dated, around: aroundOf(tokens, dated)}
  return [datedCore(tokens, place), explained(tokens, place)].filter((each) => each !== null)
}

/** "[won a seat] in Sunday’s election", "[took the bay] in the 1967 war": what was done at what has a date. */
function atOccasion(tokens: readonly Token[], noun: DatedCore, when: When): DatedCore | null {
  const start = is(preceding(tokens, noun.from), DETERMINER) ? noun.from - 1 : noun.from
  const preposition = preceding(tokens, start)?.lower ?? ''
  if (!/^(?:in|at|during)$/.test(preposition)) return null
  const verb = coreBefore(tokens, start - 1, when.ahead)
  const place = {...when, from: start, to: noun.to, preposition, around: null}
  if (verb?.kind !== 'verb' || isNoted(tokens[verb.to - 1], BE_FORM)) return null
  if (isOfOtherTime(tokens, verb, place) || PART.test(tokens[start - 2]?.lower ?? '')) return null
  if (!isPlaced(tokens, verb.to, start - 1)) return null
  const core = closing(tokens, verb, place)
  return core === null ? null : {...core, rule: 'occasion'}
}

/** "denied a [role] in Tuesday’s raid" */
const PART = /^(?:complicity|interest|involvement|involved|part|participation|role|seen)$/

/** "the May vote", "the board-led May vote", "Norland’s May vote"; not "a May vote" */
function isKnown(lead: Token | undefined): boolean {
  if (/^(?:'|s)$/.test(lead?.lower ?? '')) return lead?.glued === true
  return is(lead, DETERMINER) && !/^(?:an?|any|no|some|every|each)$/.test(lead?.lower ?? '')
}

/** What a date stands within; not "the growth of the 1990s has ended", which is told of another time. */
function aroundOf(
  tokens: readonly Token[],
  {from, to, preposition, ahead}: When & DatePlace,
): Core | null {
  const core = coreAround(tokens, from, to)
  if (core === null || core.from < from || ahead || preposition === 'since') return core
  const isOfNow = /^(?:is|are|has|have)$/.test(tokens[core.from]?.lower ?? '')
  return isOfNow && !tokens.slice(from, to).some(({lower}) => TODAY.test(lower)) ? null : core
}

/** "2011, [when the mine closed]": told of the date alone. */
function explained(tokens: readonly Token[], place: Place): DatedCore | null {
  const {from, to, date, edtf, ahead} = place
  const start = explanationAt(tokens, to)
  // "less than in May, as crews left"
  if (tokens[start - 1]?.lower === 'as' && isCompared(tokens, place, ahead)) return null
  const core = start < 0 ? null : coreAfter(tokens, start, ahead)
  if (core === null || core.negated || core.start === core.subjectEnd) return null
  if (!core.passive && isNoEvent(tokens, core, place)) return null
  const end = clauseEnd(tokens, core.to)
  // "from 2011 to 2014, when it closed"
  const isStretch = tokens.slice(from, to).some(({lower}) => UNTIL.test(lower))
  return {
    core: {...core, given: !ahead},
    from: core.start,
    to: end,
    date,
    at: from,
    edtf: isStretch ? edtf.slice(edtf.indexOf('/') + 1) : edtf,
    rule: 'clause',
  }
}

const UNTIL = /^(?:to|until|till|through)$/

/** Where a clause begins that "when" or ", as" adds to a date; less than 0 for none. */
function explanationAt(tokens: readonly Token[], date: number): number {
  const isApart = tokens[date]?.lower === ','
  const opener = isApart ? date + 1 : date
  const word = tokens[opener]?.lower
  if (word === 'when') return opener + 1
  // "in May, as late as August", "in May, as it always is"
  const next = tokens[opener + 1]?.lower ?? ''
  const isOther = FAR.test(next)
    ? /^(?:as|back|ago)$/.test(tokens[opener + 2]?.lower ?? '')
    : /^(?:late|early|it|soon|well)$/.test(next)
  return isApart && word === 'as' && !isOther ? opener + 1 : -1
}

const FAR = /^(?:far|long|many|much)$/

/** "They ratified the first treaty in 2000 and [the second in 2001]", "It burned in 2000 and [again in 2001]": what shares the verb of a clause that has its own date. */
export function gapped(tokens: readonly Token[], found: DatedCore): DatedCore | null {
  const {core, at, rule} = found
  const and = tokens.slice(core.to, at).findLastIndex(({lower}) => lower === 'and')
  const from = core.to + and + 1
  const isThing = (token: Token | undefined): boolean =>
    is(token, DETERMINER) || token?.cased === true
  // "It burned in 2000 and [2001]"
  if (
    core.kind === 'verb' &&
    preceding(tokens, at)?.lower === 'and' &&
    isTime(preceding(tokens, at - 1))
  )
    return {...found, at: firstOfTime(tokens, at - 1)}
  const again = tokens.slice(0, at).findLastIndex(({lower}) => lower === 'again')
  if (core.kind === 'verb' && again >= Math.max(core.to, at - 2)) return {...found, from: again}
  const isGap = core.kind === 'verb' && rule === 'clause' && and > 0 && from < at
  return isGap && isThing(tokens[core.to]) && isThing(tokens[from]) ? {...found, from} : null
}

/** Where a date begins that ends before a token: of "March 2000" the month. */
function firstOfTime(tokens: readonly Token[], end: number): number {
  let at = end
  while (isTime(preceding(tokens, at))) at--
  return at
}

/** The first token that is not over before an offset: a long sentence may hold many dates. */
function indexAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens.length, (at) => (tokens[at]?.end ?? 0) > offset)
}
