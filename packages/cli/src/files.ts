import {randomUUID} from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {CommandError, EXIT, inputError, usageError} from './command-error.ts'
import {touch, touchedFiles} from './watch/touched.ts'

/** Nothing larger is read, unless a command says so. */
export const MAX_BYTES = 20_000_000

/** npm runs scripts at the root of the workspace; INIT_CWD is where the user stands. */
function workingFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

export function absolute(path: string): string {
  return resolve(workingFolder(), path)
}

/** Where a path leads behind symbolic links; of one that is not there, as far as its folders are. */
export function realPlace(path: string): string {
  const place = absolute(path)
  if (existsSync(place)) return realpathSync(place)
  return dirname(place) === place ? place : join(realPlace(dirname(place)), basename(place))
}

/** A path as a user at this place would write it: relative where it leads inside. */
export function shownPath(path: string): string {
  const steps = relative(workingFolder(), path)
  return steps === '' || steps.startsWith('..') ? path : steps
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

/** @throws CommandError where nothing is at a path */
export function requireThere(name: string): void {
  if (name === '-' || existsSync(absolute(name))) return
  throw unreadable(name, Object.assign(new Error(), {code: 'ENOENT'}))
}

/** The names in a folder; an error that names the folder otherwise. */
export function namesIn(name: string): readonly string[] {
  try {
    return readdirSync(absolute(name), 'utf8')
  } catch (error) {
    throw unreadable(name, error)
  }
}

/** The bytes of a file, or of stdin for `-`; an error that names the file otherwise. */
export function readBytes(name: string, maxBytes: number = MAX_BYTES): Uint8Array {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    throw inputError({
      code: 'input-is-url',
      message: `${name} is an address`,
      expected: 'a file',
      hint: 'save the page first, and give its address with --url',
    })
  }
  try {
    if (name === '-') return readFileSync(0)
    const path = absolute(name)
    touch(path)
    requireReadableSize(name, statSync(path), maxBytes)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw unreadable(name, error)
  }
}

/** Refuses a folder that cannot be made or written into, before the work for it is done. */
export function requireWritableFolder(name: string): void {
  try {
    const there = nearestThere(absolute(name))
    readdirSync(there)
    accessSync(there, constants.W_OK)
  } catch (error) {
    throw unwritable(name, error)
  }
}

function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path))
}

/** A folder and those above it, where they are missing. */
export function makeFolder(name: string): void {
  try {
    mkdirSync(absolute(name), {recursive: true})
  } catch (error) {
    throw unwritable(name, error)
  }
}

/** Refuses to write over files that this run has read: "-o dossier/dossier.yaml" would be the end of what it is made of. */
export function requireUnread(...names: readonly (string | undefined)[]): void {
  for (const name of names) if (name !== undefined) requireUnreadFile(name)
}

function requireUnreadFile(name: string): void {
  if (!existsSync(absolute(name)) || isStream(absolute(name))) return
  const place = realPlace(name)
  if (!touchedFiles().some((file) => realPlace(file) === place)) return
  throw usageError(
    `${name} is what this is made of, and would be lost`,
    'give the output another name',
  )
}

/** Refuses a file that cannot be put where it is to be, before the work for it is done. */
export function requireWritableFile(name: string): void {
  try {
    const place = absolute(name)
    if (isFolder(place)) throw Object.assign(new Error(), {code: 'EISDIR'})
    accessSync(dirname(place), constants.W_OK)
  } catch (error) {
    throw unwritable(name, error)
  }
}

/**
 * Writes beside the target and renames, so that a file is there whole or not at all. A link stays a link, and a pipe or a
 * device such as /dev/stdout is written to: renaming would put a file in its place.
 */
export function writeWhole(name: string, bytes: string | Uint8Array, mode = 0o666): void {
  try {
    const given = absolute(name)
    if (isStream(given)) writeFileSync(given, bytes)
    else replaceWhole(realPlace(given), bytes, mode)
  } catch (error) {
    throw unwritable(name, error)
  }
}

function replaceWhole(path: string, bytes: string | Uint8Array, mode: number): void {
  // two machines with one folder may have the same process id
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`)
  try {
    writeFileSync(beside, bytes, {mode})
    renameSync(beside, path)
  } catch (error) {
    removeIfThere(beside)
    throw error
  }
}

function isStream(path: string): boolean {
  const stats = statSync(path, {throwIfNoEntry: false})
  return stats !== undefined && !(stats.isFile() || stats.isDirectory())
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {
    // where nothing could be written nothing is left, and why is said already
  }
}

/** What could not be read, by its name as the user gave it, and why. */
export function unreadable(name: string, error: unknown): CommandError {
  return inputError({
    code: 'input-unreadable',
    message: `cannot read ${name}`,
    expected: 'a file that can be read',
    received: reason(error),
    // not every shell puts the names of files in its place
    hint: name.includes('*') ? 'give the folder itself' : 'check the path',
  })
}

/** What could not be written, by its name as the user gave it, and why. */
export function unwritable(name: string, error: unknown): CommandError {
  return new CommandError({
    code: 'output-unwritable',
    exit: EXIT.output,
    message: `cannot write ${name}`,
    received: reason(error),
    hint: remedy(name, error),
  })
}

function remedy(name: string, error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'make room'
  return existsSync(dirname(absolute(name)))
    ? 'check that the folder may be written'
    : `make its folder first: ${dirname(name)}`
}

function requireReadableSize(
  name: string,
  stats: {size: number; isDirectory(): boolean},
  maxBytes: number,
): void {
  if (stats.isDirectory()) {
    throw inputError({
      code: 'input-is-folder',
      message: `${name} is a folder`,
      expected: 'a file, or a dossier folder with a dossier.yaml',
      hint: `for a folder of articles: onrecord collect ${name} -o CORPUS`,
    })
  }
  if (stats.size > maxBytes) {
    throw inputError({
      code: 'too-large',
      message: `${name} is too large`,
      expected: `at most maxBytes = ${maxBytes} bytes`,
      received: `${stats.size} bytes`,
      hint: 'give the article alone',
    })
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EPERM: 'no permission',
    EBUSY: 'a file that another program has open',
    EACCES: 'no permission',
    EEXIST: 'a file where a folder has to be',
    EISDIR: 'a folder',
    ENOTDIR: 'a path through something that is no folder',
    ENOSPC: 'a full disk',
    EROFS: 'a read-only place',
    ELOOP: 'links that lead to each other',
    ENAMETOOLONG: 'a name that is too long',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
