import {ADVERB, AUXILIARY, BE, DETERMINER, is, PERSON, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {phraseBefore} from '../events/phrases.ts'
import type {Token} from '../tokens/lex.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import {isStep, RISES_TO, verbBefore} from './counted-beside.ts'
import {isPlural} from './counted-nouns.ts'
import type {Quantity} from './quantity.ts'
import {qualifiedFrom} from './time-figures.ts'
import {phraseAt, type Stretch} from './wholes.ts'

/**
 * What a share or a sum is of, where no whole stands behind it: "[net losses] of £3m", "a £3m [loss]", "[sales] fell to £3m"; of a change with
 * the verb behind it: "[sales] [fell] 3%".
 */
export function measuredBy(
  tokens: readonly Token[],
  {unit, from, to}: Quantity,
): readonly Stretch[] {
  if (!/^(?:percent|[A-Z]{3})$/.test(unit ?? '')) return []
  let at = qualifiedFrom(tokens, from)
  while (isIn(preceding(tokens, at), JUST)) at--
  const before = preceding(tokens, at)
  if (before?.lower === 'of')
    return nounBefore(tokens, at - 1)
      .flatMap((noun) => {
        const within = withinRange(tokens, noun)
        return within.length > 0 ? within : [lastWithin(tokens, noun)]
      })
      .filter((noun) => noun.to - noun.from > 1 || tokens[noun.from]?.lower !== 'average')
  const isTold = isIn(before, ARTICLES) && tokens[to]?.lower !== '-' && !isParticiple(tokens[to])
  const noun = isTold ? phraseAt(tokens, to) : null
  if (noun === null || noun.from > to || tokens[noun.to - 1]?.cased === true)
    return subjectOf(tokens, at, to)
  // "a (3%) [fall in the fares]"
  const what = isIn(tokens[noun.to], OF_IN) ? phraseAt(tokens, noun.to + 1) : null
  return [{from: to, to: (what ?? noun).to}]
}

const OF_IN = wordList('of in on')
const ARTICLES = wordList('a an the its their his her our s')

/** "[Sales] [rose] (3%) to (£3m)", "[sales] were (£3m)" */
function subjectOf(tokens: readonly Token[], from: number, to: number): readonly Stretch[] {
  const before = preceding(tokens, from)
  const by = before?.lower === 'by' ? from - 1 : from
  const isChange = isStep(preceding(tokens, by))
  const step = isChange ? by - 1 : isIn(before, RISES_TO) ? verbBefore(tokens, from - 1) : -1
  // Not "was £3m short".
  let verb = is(before, BE) && tokens[to]?.kind !== 'word' ? from - 1 : step
  verb = fromExpected(tokens, verb)
  while (is(preceding(tokens, verb), AUXILIARY | ADVERB)) verb--
  const [noun] = nounBefore(tokens, verb)
  if (noun === undefined) return []
  const article = is(preceding(tokens, noun.from), DETERMINER) ? 1 : 0
  const opener = preceding(tokens, noun.from - article)
  // "for the (fares)", ", oars and (ropes)"
  if (is(opener, PREPOSITION) || opener?.lower === 'and') return []
  return isChange ? [noun, {from: verb, to: by}] : [noun]
}

/** "Sales [are expected to] rise (3%)", "it expects sales [to] rise (3%)" */
function fromExpected(tokens: readonly Token[], verb: number): number {
  if (preceding(tokens, verb)?.lower !== 'to') return verb
  return isIn(preceding(tokens, verb - 1), EXPECTED) ? verb - 2 : verb - 1
}

const EXPECTED = wordList('expected projected forecast predicted set likely due')
const JUST = wordList('just only')

/** "Fell from a [peak]", "pupils at a [cost]": the last of nouns that a preposition joins by "a". */
function lastWithin(tokens: readonly Token[], {from, to}: Stretch): Stretch {
  for (let at = to - 1; at > from + 1; at--) {
    if (isIn(tokens[at - 1], A_AN) && is(tokens[at - 2], PREPOSITION)) return {from: at, to}
  }
  return {from, to}
}

/** "The rise in [the fares] to a range": what is within it. */
function withinRange(tokens: readonly Token[], {from, to}: Stretch): readonly Stretch[] {
  const isTo = isIn(preceding(tokens, from), A_AN) && preceding(tokens, from - 1)?.lower === 'to'
  if (!isTo || to - from > 1 || tokens[from]?.lower !== 'range') return []
  return nounBefore(tokens, from - 2).map((noun) => {
    const inOf = tokens.slice(noun.from, noun.to).findLastIndex((token) => isIn(token, OF_IN))
    const start = noun.from + inOf + 1
    return {from: is(tokens[start], DETERMINER) ? start + 1 : start, to: noun.to}
  })
}

/** The noun before a token, but for a name, somebody and a time. */
function nounBefore(tokens: readonly Token[], end: number): readonly Stretch[] {
  const noun = preceding(tokens, end)?.lower === ',' ? null : phraseBefore(tokens, end)
  const head = tokens[(noun?.head ?? 0) - 1]
  if (noun === null || head === undefined || is(head, PERSON) || NONE.test(head.lower)) return []
  const isName = head.cased && !(noun.head === 1 && (end > 1 || isPlural(head.lower)))
  if (isName) return []
  // "Ada Vale says (sales) rose 3%"
  const said = tokens.slice(noun.from, noun.head - 1).findLastIndex((token) => isIn(token, SAYS))
  const start = noun.from + said + 1
  // "eked out (growth)"
  return [{from: isIn(tokens[start], OUT_UP) ? start + 1 : start, to: noun.to}]
}

const SAYS = wordList('says say warns expects predicts sees forecasts')

const OUT_UP = wordList('out up')

const NONE = /^(?:s|up|part|hour|day|year|instead|tune|nearly|almost)$/
