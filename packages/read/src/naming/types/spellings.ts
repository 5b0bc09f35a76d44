import {grouped} from '../../language/grouped.ts'
import {together} from '../evidence/evidence.ts'
import {keyOf} from '../keys.ts'
import type {NameType} from '../name-type.ts'
import type {WordCases} from '../runs/run-starts.ts'
import {sureType} from './classify.ts'
import {isCommonWord} from './common-words.ts'
import type {Ends, OpenMention} from './settle.ts'

/** What the full names of a text tell. */
interface Told extends Ends {
  readonly types: ReadonlyMap<string, NameType>
  readonly byName: ReadonlyMap<string, readonly OpenMention[]>
  readonly small: WordCases['small']
}

/**
 * People whose names are spelled in two ways are one: "QUORLAN" and "Quorlán" are Ada Quorlan, and so are "Quorlen" and "Ada Quorlen" by a slip of the pen,
 * which the commoner spelling is told from. A surname alone takes the spelling of the full name.
 */
export function joinSpellings(told: Told): void {
  const full = [...told.types].flatMap(([name, type]) =>
    type === 'person' && name.includes(' ') ? [name.split(' ')] : [],
  )
  if (full.length === 0) return
  const joined = joinFull(full, told)
  const lastOf = (words: readonly string[]): string => words.at(-1) ?? ''
  const own = new Set(full.filter((words) => !joined.has(words)).map(lastOf))
  const slips = new Set([...joined].map(lastOf))
  const surnames = grouped(own, (surname) => entriesOf(keyOf(surname)))
  for (const [name, all] of told.byName) {
    // Whose surname a word is by its own letters is spelled so.
    if (own.has(name) || name.includes(' ') || told.types.has(name) || sureType(all) !== null)
      continue
    const surname = spelledElse(name, all, surnames, told, slips)
    if (surname !== undefined)
      for (const each of all) Object.assign(each, {name: surname, words: [surname]})
  }
}

/** Where a word is looked for: itself in whole if it is short, else how it begins, how it ends and without its vowels, of which a slip leaves one. */
function entriesOf(key: string): readonly string[] {
  return key.length < FEWEST
    ? [key]
    : [`^${key.slice(0, 3)}`, `${key.slice(-3)}$`, key.replace(/[aeiou]/g, '')]
}

// Shorter words are near to too many others.
const FEWEST = 6

/** The only surname that a single word is another spelling of. */
function spelledElse(
  name: string,
  all: readonly OpenMention[],
  surnames: ReadonlyMap<string, readonly string[]>,
  {openings, closings, small}: Told,
  slips: ReadonlySet<string>,
): string | undefined {
  const key = keyOf(name)
  const near = new Set(entriesOf(key).flatMap((entry) => surnames.get(entry) ?? []))
  if (key.length < 4) return undefined
  const same = [...near].find((surname) => keyOf(surname) === key)
  if (same !== undefined) return same
  const isInOther = openings.has(name) || (closings.has(name) && !slips.has(name))
  if (isInOther || isCommonWord(name.toLowerCase(), small) || together(all).place > 0)
    return undefined
  const [slip, ...others] = [...near].filter((surname) => isSlip(key, keyOf(surname)))
  return others.length === 0 ? slip : undefined
}

/** "Ada Quorlen" of Ada Quorlan, told of more often: gives those that are another's. */
function joinFull(
  people: readonly (readonly string[])[],
  {byName}: Told,
): ReadonlySet<readonly string[]> {
  const joined = new Set<readonly string[]>()
  const times = (name: string): number => byName.get(name)?.length ?? 0
  const count = (words: readonly string[]): number =>
    times(words.join(' ')) + times(words.at(-1) ?? '')
  const alike = grouped(people, (words) => {
    const keys = words.map(keyOf)
    return keys.map((_, at) => keys.with(at, '').join(' '))
  })
  for (const [rest, few] of alike) {
    if (few.length === 1) continue
    const [most = [], ...others] = few.toSorted((a, b) => count(b) - count(a))
    const at = rest.split(' ').indexOf('')
    const slips = others.filter((each) => isSlip(keyOf(each[at] ?? ''), keyOf(most[at] ?? '')))
    for (const each of slips) joined.add(each)
    for (const mention of slips.flatMap((each) => byName.get(each.join(' ')) ?? []))
      mention.words = most
  }
  return joined
}

/** Whether two words of six letters or more are one but for a letter, or for two that changed places; not "Quorlov" and "Quorlova", "Quorl" and "Quorls". */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < FEWEST - 1 || long.length < FEWEST || short.charAt(0) !== long.charAt(0))
    return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const [a, b] = [short.slice(at), long.slice(at)]
  const isLast = a.length < 2 && b.length < 2
  if (isLast && (a === '' ? /[ains]/.test(b) : `${a}${b}`.includes('a'))) return false
  return a === b.slice(1) || a.slice(1) === b.slice(1) || isTurned(a, b)
}

/** Whether two words that begin otherwise are one but for two letters that changed places: "isbet" and "esbit". */
function isTurned(a: string, b: string): boolean {
  const at = a.indexOf(b.charAt(0))
  return at > 0 && `${a.charAt(at)}${a.slice(1, at)}${a.charAt(0)}${a.slice(at + 1)}` === b
}
