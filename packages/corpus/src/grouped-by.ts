/** What has one key, in order; `Map.groupBy` of platforms that are newer than ours. */
export function groupedBy<Key, Value>(
  all: readonly Value[],
  keyOf: (one: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
