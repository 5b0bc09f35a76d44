/** Things by each of their keys, in their order. */
export function grouped<T, K>(things: Iterable<T>, keysOf: (thing: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [thing])
      else group.push(thing)
    }
  return groups
}
