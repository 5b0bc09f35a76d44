import {SHORT_RANKS} from '../data/titles.ts'
import {meanings} from '../data/words.ts'
import {
  ADVERB,
  DETERMINER,
  ENDS_IN_ED,
  FINITE,
  IRREGULAR,
  is,
  PERSON,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
} from '../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../language/person-noun.ts'
import {preceding} from '../language/preceding.ts'
import {singular} from '../language/singular.ts'
import {noteClass, type WordForm} from '../language/word-forms.ts'
import {owns, stemOf} from '../language/words-in.ts'
import {SAYING} from '../quoting/verbs.ts'
import type {Profile} from './profiles.ts'

// "The deputy leader" is no leader, and "the leader" no deputy.
export const RANKS: readonly string[] = [
  'deputy',
  'vice',
  'assistant',
  'associate',
  'junior',
  'shadow',
]
export const OF_MINISTERS: readonly string[] = [...RANKS, 'prime']

/** A profile as it is written. */
export class Notes implements Profile {
  readonly called: Set<string> = new Set()
  readonly styled: Set<string> = new Set()
  readonly told: Set<string> = new Set()
  readonly held: Set<string> = new Set()
  readonly #heard: Set<string>

  /** @param heard where every word is kept too */
  constructor(heard: Set<string>) {
    this.#heard = heard
  }

  get isEmpty(): boolean {
    return this.called.size + this.styled.size + this.told.size === 0
  }

  /** What somebody is called. */
  call(noun: string): void {
    this.called.add(noun)
    this.#heard.add(noun)
  }

  /** A word said of somebody. */
  tell(word: string): void {
    this.told.add(word)
    this.#heard.add(word)
  }

  /** A word of such a phrase. */
  style(word: string): void {
    this.styled.add(word)
    this.#heard.add(word)
  }

  /** A phrase that says what somebody is: the words from one place up to another. */
  phrase(words: readonly WordForm[], from: number, to: number): void {
    let isOther = false
    for (let at = from; at < to; at++) {
      const name = nameOf(words[at])
      isOther ||= at > from && is(words[at], PREPOSITION)
      // "The miller's brother" and "the wife of a miller" are no miller.
      if (isOther || owns(name)) this.tell(stemOf(name))
      else this.style(name)
    }
    const of = words.findIndex(({lower}, at) => at > from && at < from + 3 && lower === 'of')
    const isOneOf = of > 0 && ONE.test(words[of - 1]?.lower ?? '')
    const head = headOf(words, isOneOf ? of + 1 : from, to)
    if (head === null) return
    if (!words.slice(from, to).some(({lower}) => OF_MINISTERS.includes(lower))) this.held.add(head)
    this.#callAlso(isOneOf ? singular(head) : head)
  }

  /** "The PM" is the prime minister, a chief executive the "CEO", and a district attorney the "prosecutor", an ambassador the "diplomat", a mother the "mum". */
  #callAlso(noun: string): void {
    this.call(noun)
    const prosecuting = noun === 'attorney' ? ATTORNEYS : noun === 'counsel' ? ['crown'] : []
    for (const other of alsoCalled(noun)) this.call(other)
    if (prosecuting.some((word) => this.styled.has(word) || this.told.has(word)))
      this.call('prosecutor')
    for (const [short, rank, office] of SHORT_OFFICES) {
      const has = (word: string): boolean => this.styled.has(word) || this.told.has(word)
      if (noun === short) {
        this.call(office)
        this.style(rank)
      } else if (noun === office && has(rank) && !has('former')) this.call(short)
    }
  }

  /** Words said of somebody. */
  words(words: readonly WordForm[]): void {
    for (const [at, {lower}] of words.entries())
      this.tell((isOfOwn(words, at) ? OPPOSITES.get(lower) : undefined) ?? stemOf(lower))
    // "Who speaks on transport for the opposition": a shadow minister.
    if (isOpposing(words)) this.style('shadow')
  }

  /** The phrases that say what somebody is: an apposition, or what follows "is", "was", "as". */
  styles(words: readonly WordForm[], isBeside: boolean): void {
    const isStyled = isBeside && isStyle(words) && isNoClause(words)
    let from = isStyled ? 0 : afterLink(words)
    // "A baker and the choir’s founder": each phrase by itself.
    for (let at = from; at < words.length; at++) {
      if (words[at]?.lower !== 'and' || !opens(words[at + 1])) continue
      this.phrase(words, from, at)
      from = at + 1
    }
    if (from < words.length) this.phrase(words, from, words.length)
  }
}

/** A mother is a mum, and a singer-songwriter a singer. */
function alsoCalled(noun: string): readonly string[] {
  const parts = noun.includes('-') ? noun.split('-') : []
  const also = ALSO.get(noun)
  return also === undefined ? (parts.every(isPersonNoun) ? parts : []) : [also]
}

const ALSO = meanings({
  diplomat: 'ambassador consul envoy',
  mum: 'mother',
  mother: 'mum mom',
  dad: 'father',
  father: 'dad',
})

// "U.S." is two words.
const ATTORNEYS = ['district', 'u', 'us', 'state']

const SHORT_OFFICES = [
  ['ceo', 'chief', 'executive'],
  ['fm', 'foreign', 'minister'],
  ['pm', 'prime', 'minister'],
] as const

/** "Ada Vale beat her older sister": she is the younger; not "Ada Vale, her older sister". */
function isOfOwn(words: readonly WordForm[], at: number): boolean {
  const owner = preceding(words, at)
  if (owner?.lower === 'whose') return true
  const before = preceding(words, at - 1)
  return is(owner, POSSESSIVE) && before !== undefined && (before.notes & LINK) === 0
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['older', 'younger'],
  ['elder', 'younger'],
  ['big', 'younger'],
  ['younger', 'older'],
  ['little', 'older'],
  ['kid', 'older'],
  ['baby', 'older'],
])

// "One of the two bakers", "the oldest of the gardeners".
const ONE = /^(?:one|\p{L}{2,}est)$/u

function nameOf(word: WordForm | undefined): string {
  const lower = word?.lower ?? ''
  return SHORT_RANKS.get(lower) ?? lower
}

/** The noun that closes a phrase before what it is of, at, or who: of "the defendant’s younger brother" the brother. */
function headOf(words: readonly WordForm[], from: number, to: number): string | null {
  let head: string | null = null
  for (let at = from; at < to; at++) {
    const word = words[at]
    const ends = endsHead(words, at)
    if ((ends && at > from) || (head !== null && is(word, ADVERB))) break
    const name = nameOf(word)
    if (!ends && !is(word, DETERMINER) && !owns(name)) head = name
  }
  return head
}

/** What a noun is of, at, or does: "a lawyer for the mill", "a lawyer facing the judge"; not the number of "the No 2 seed". */
function endsHead(words: readonly WordForm[], at: number): boolean {
  const word = words[at]
  if (is(word, PREPOSITION) || isSaying(words, at)) return true
  if (is(words[at + 1], DETERMINER) && word?.lower.endsWith('ing') === true) return true
  if (((word?.notes ?? 0) & ENDS_HEAD) === 0) return false
  return !/^(?:no|number)$/.test(preceding(words, at)?.lower ?? '')
}

const ENDS_HEAD: number =
  noteClass('who whose which that and but or when where whom as since last this until') |
  noteClass('', /^\d+$/)

/** "Said"; not the adjective of "the guild’s alleged co-founder". */
function isSaying(words: readonly WordForm[], at: number): boolean {
  const next = words[at + 1]
  const isAdjective =
    words[at]?.lower === 'alleged' &&
    next !== undefined &&
    next.lower !== 'that' &&
    !is(next, DETERMINER | PREPOSITION)
  return is(words[at], SAYING) && !isAdjective
}

/** "Speaks on ports for the opposition"; not "speaks Norse despite opposition". */
function isOpposing(words: readonly WordForm[]): boolean {
  const at = words.findIndex(({lower}) => lower === 'speaks')
  const [speaks, on, ...rest] = words.slice(Math.max(at, 0)).map(({lower}) => lower)
  const isOn = speaks === 'speaks' && (on === 'on' || on === 'for')
  return isOn && / for the opposition(?:$| on )/.test(` ${on} ${rest.join(' ')}`)
}

/** Not "…, the widow said": a phrase that a verb of saying follows is that verb's. */
export function isNoClause(words: readonly WordForm[]): boolean {
  const verb = words.findIndex((_, at) => isSaying(words, at))
  return verb <= 0 || words.slice(0, verb).some((word) => is(word, RELATIVE))
}

/** "a baker", "the town’s mayor", "president of the union". */
function isStyle([first, second]: readonly WordForm[]): boolean {
  return opens(first) || owns(first?.lower ?? '') || /^(?:of|at|for)$/.test(second?.lower ?? '')
}

const OPENER: number = noteClass('a an the his her its their one another')
const LINK: number = noteClass('is was became becomes remains been as plays played playing')

export function opens(word: WordForm | undefined): boolean {
  return word !== undefined && (word.notes & OPENER) !== 0
}

/** Where what somebody is begins: after "is", "was", "worked as", and only as a phrase. */
function afterLink(words: readonly WordForm[]): number {
  for (let at = 0; at < words.length; at++) {
    // "… as his lawyer said": a clause, and no role.
    const isLink = ((words[at]?.notes ?? 0) & LINK) !== 0 && !isClause(words, at)
    if (isLink && (opens(words[at + 1]) || isStyled(words, at + 1))) return at + 1
  }
  return words.length
}

function isClause(words: readonly WordForm[], as: number): boolean {
  if (words[as]?.lower !== 'as') return false
  // "In the same lift as the bailiff".
  const isCompared = words.slice(Math.max(0, as - 3), as).some(({lower}) => lower === 'same')
  // "She rose as a judge came in": somebody else does something.
  const next = words.slice(as + 1)
  const verb = next[next.findIndex((word) => is(word, PERSON)) + 1]
  return isCompared || is(verb, ENDS_IN_ED | FINITE | IRREGULAR) || !isNoClause(next)
}

/** "… as fisheries minister", "… as joint administrators": up to three words and a noun for people. */
function isStyled(words: readonly WordForm[], from: number): boolean {
  return words.slice(from, from + 3).some((word) => is(word, PERSON) || isPersonPlural(word))
}
