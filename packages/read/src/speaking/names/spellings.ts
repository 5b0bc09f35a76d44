import type {Entity} from '@onrecord/core'

/** "Odo Brenner", "Odo Brener": two spellings of one name, and "Cam" of "Cameron". */
export function areSpellings(one: Entity, other: Entity): boolean {
  const [a, b] = [one, other].map(({name}) => name.split(' '))
  if (a === undefined || b === undefined || a.length !== b.length) return false
  const [at, more] = [...a.keys()].filter((i) => a[i] !== b[i])
  return more === undefined && isAlmost(a[at ?? 0] ?? '', b[at ?? 0] ?? '', at === 0)
}

/** Whether two words differ by a letter within them; a given name may be cut to three letters. */
function isAlmost(a: string, b: string, isGiven: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (isGiven && short.length === 3) return long.length > 4 && long.startsWith(short)
  if (short.length < (isGiven ? 7 : 5) || long.length - short.length > 1) return false
  let from = 0
  while (short[from] === long[from] && from < short.length) from++
  const rest = short.slice(from + (long.length === short.length ? 1 : 0))
  return from > 0 && rest !== '' && long.slice(from + 1) === rest
}
