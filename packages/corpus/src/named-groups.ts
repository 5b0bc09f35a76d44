import {nameKeys} from '@onrecord/core'

/** Groups by the names that each began with, so that of thousands of speakers not every one is compared with every other. */
export interface NamedGroups<Group> {
  add(group: Group, names: readonly string[]): void
  /** Those that may be of one of these names, in order of their places; of no name, and of whoever has none, all may. */
  ofNames(names: readonly string[]): readonly Group[]
}

export function namedGroups<Group extends {readonly place: number}>(): NamedGroups<Group> {
  const all: Group[] = []
  const byKey = new Map<string, Group[]>()
  return {
    add: (group, names) => {
      all.push(group)
      for (const key of names.length === 0 ? [UNNAMED] : keysOf(names)) {
        const others = byKey.get(key)
        if (others === undefined) byKey.set(key, [group])
        else others.push(group)
      }
    },
    ofNames: (names) => {
      if (names.length === 0) return all
      const found = [UNNAMED, ...keysOf(names)].flatMap((key) => byKey.get(key) ?? [])
      return [...new Set(found)].sort((a, b) => a.place - b.place)
    },
  }
}

const UNNAMED = 'unnamed'

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(nameKeys).map((key) => `of ${key}`))
}
