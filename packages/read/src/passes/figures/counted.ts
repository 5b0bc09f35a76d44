import {ONE_PERSON, PEOPLE} from '../../data/person-nouns.ts'
import {BE} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {type Counted, nounAt, OWNED, singular} from './counted-nouns.ts'

/** "a mother of four", "a family of five": people, though no noun says so. */
export function isChildren(tokens: readonly Token[], from: number): boolean {
  return (
    preceding(tokens, from)?.lower === 'of' && PARENTS.has(preceding(tokens, from - 1)?.lower ?? '')
  )
}

const PARENTS: ReadonlySet<string> = words(
  'mother father mum mom dad parent grandmother grandfather family household crew',
)

/** The noun after a number: "12 new harbour cranes in" counts cranes. */
export function countedAt(
  tokens: readonly Token[],
  at: number,
  isOne: boolean,
  isTitleCase: () => boolean = () => false,
): Counted | null {
  return (
    medalAt(tokens, at) ??
    compoundAt(tokens, at) ??
    withOthers(tokens, nounAt(tokens, skipOf(tokens, at), isOne, isTitleCase))
  )
}

/** "four gold, one silver": what nothing else is counted by */
function medalAt(tokens: readonly Token[], at: number): Counted | null {
  const next = tokens[at + 1]
  const isAlone = next === undefined || isSign(next) || is(next, CLOSED)
  return isAlone && isIn(tokens[at], GOLD) ? {from: at, to: at + 1, unit: 'medal'} : null
}

const GOLD = wordList('gold golds silver silvers bronze bronzes')

/** "340 men, women and children": all that are counted together. */
function withOthers(tokens: readonly Token[], counted: Counted | null): Counted | null {
  if (counted?.unit !== 'person') return counted
  let {to} = counted
  while ((tokens[to]?.lower === ',' || tokens[to]?.lower === 'and') && isOthers(tokens, to + 1))
    to += 2
  // "of the men, women …" that no "and" closes are another sentence's.
  return tokens[to - 2]?.lower === 'and' ? {...counted, to} : counted
}

/** "men and women", "dead and wounded", but not "people and wounded dozens" */
function isOthers(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const after = tokens[at + 1]
  const isVerb =
    word.endsWith('ed') && after !== undefined && !isSign(after) && !BE.has(after.lower)
  return PEOPLE.has(word) && !isVerb
}

/** "a 179-seat plane", "a 12-member council" */
function compoundAt(tokens: readonly Token[], at: number): Counted | null {
  const [hyphen, noun] = [tokens[at], tokens[at + 1]]
  if (hyphen?.lower !== '-' || !hyphen.glued || noun?.kind !== 'word' || !noun.glued) return null
  // "65-and-older rowers"
  if (is(noun, CLOSED)) return null
  // "a two-time champion", "a 5-to-4 vote", "a six-figure sum", "a six-pointed star", "a two-tier economy", "a five-star inn", "a three-yearly fair": of nothing that can be counted.
  if (
    /^(?:odd|plus|times?|way|to|in|under|figure|digit|star|(?:year|month|week|dai)ly)$|..ed$/.test(
      noun.lower,
    )
  )
    return null
  if (/^(?:tier|state|party)$/.test(noun.lower) && tokens[at - 1]?.lower === 'two') return null
  const isOfStates = noun.lower === 'member' && isIn(tokens[at + 2], OF_STATES)
  const isPerson = (ONE_PERSON.has(noun.lower) && !isOfStates) || noun.lower === 'strong'
  return {
    from: at + 1,
    to: at + 2,
    // "a 300-strong crew"; the members of an alliance are states.
    unit: isPerson ? 'person' : singular(noun.lower),
  }
}

const OF_STATES = wordList('alliance bloc pact')

function skipOf(tokens: readonly Token[], at: number): number {
  let from = at
  if (tokens[from]?.lower === '-' && tokens[from]?.glued === true) from++
  const isOf = tokens[from]?.lower === 'of'
  if (isOf) from++
  while (isIn(tokens[from], BESIDE) || (isOf && isIn(tokens[from], OWNED))) from++
  return from
}

const BESIDE = wordList('other more most additional further “ " ‘')
