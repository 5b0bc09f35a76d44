import {readdirSync, statSync} from 'node:fs'

/** The files that a run looked for, there or not, and how each was when it did. */
const touched = new Map<string, string>()

/** Notes a file, or a folder of articles, before it is read. */
export function touch(path: string): void {
  if (!touched.has(path)) touched.set(path, stateOf(path))
}

/** Forgets all, for another run. */
export function forgetTouched(): void {
  touched.clear()
}

/** The files that a run looked for, there or not. */
export function touchedFiles(): readonly string[] {
  return [...touched.keys()]
}

/** How many files are there to be looked after. */
export function touchedCount(): number {
  return [...touched.values()].filter((state) => state !== ABSENT).length
}

/** How those that are no longer as they were are now; empty where nothing has changed. */
export function changes(): string {
  return [...touched]
    .map(([path, before]) => ({path, before, now: stateOf(path)}))
    .filter(({before, now}) => before !== now)
    .map(({path, now}) => `${path} ${now}`)
    .join('\n')
}

const ABSENT = 'absent'

/** A save changes the time, the size or, where it writes beside and renames, the inode; of a folder, its articles count. */
function stateOf(path: string): string {
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) return `${stats.mtimeMs} ${stats.size} ${stats.ino}`
    return readdirSync(path)
      .filter((name) => name.endsWith('.article.json'))
      .join('/')
  } catch {
    return ABSENT
  }
}
