import {untitledName} from '@onrecord/core'
import type {CorpusRecord} from './corpus-record.ts'
import {wordsOf} from './words.ts'

/**
 * For a name of one word the name of the only person of these articles who has the word in a longer name: "Ada Vale" for "Vale"
 * and "Mayor Vale". As it stands where two may be meant, or nobody is known, and what has more words.
 */
export function onlyBearer(
  records: readonly CorpusRecord[],
  areOne: (one: string, other: string) => boolean,
): (name: string) => string {
  let longer: ReadonlyMap<string, ReadonlySet<string>> | null = null
  const known = new Map<string, string | null>()
  const bearerOf = (word: string): string | null => {
    longer ??= longerNames(records)
    const names = [...(longer.get(word) ?? [])]
    const isOne = names.every((one) => names.every((other) => areOne(one, other)))
    return isOne ? (names[0] ?? null) : null
  }
  return (name) => {
    const [word, ...more] = wordsOf(untitledName(name))
    if (word === undefined || more.length > 0) return name
    if (!known.has(word)) known.set(word, bearerOf(word))
    return known.get(word) ?? name
  }
}

/** The names of people that have more than one word, by each of their words. */
function longerNames(records: readonly CorpusRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byWord = new Map<string, Set<string>>()
  const people = records.flatMap(({names}) => names.filter(({type}) => type === 'person'))
  for (const name of people.flatMap((one) => [one.name, ...one.others])) {
    const words = wordsOf(untitledName(name))
    for (const word of words.length > 1 ? words : []) {
      const names = byWord.get(word) ?? new Set()
      byWord.set(word, names.add(name))
    }
  }
  return byWord
}
