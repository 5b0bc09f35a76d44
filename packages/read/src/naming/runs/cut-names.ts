import {HONORIFICS} from '../../data/titles.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOf, OF_ORGANISATION, TITLE} from '../classes.ts'
import type {KnownNames} from '../known-names.ts'
import {isOfficeOf} from './body-runs.ts'
import {isPortfolio} from './offices.ts'
import {pushName} from './push-name.ts'
import {isRoleAt} from './roles-within.ts'
import type {Run} from './run.ts'
import {areFields, isUnlike} from './title-domains.ts'
import {bare, bareWords, titleLength} from './title-length.ts'

/** Cuts a run at the titles in it: what stands before a title is a name of its own, or what the office is over. */
export function cut(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  const runs: Run[] = []
  let open: Open = {first, honorific: null, title: -1}
  let at = first
  while (at <= last) {
    const length = isWithin(tokens, open, at)
      ? 0
      : titleLength(tokens, at, last) || (isRoleAt(tokens, at, last, known) ? 1 : 0)
    if (length === 0) {
      at++
      continue
    }
    const title = titleStart(tokens, runs, open, ownerOf(tokens, open.first, at), known)
    const honorific = honorificAt(tokens, at)
    at += length
    open = {first: at, honorific: honorific ?? open.honorific, title}
  }
  pushName(tokens, runs, named(tokens, open.first, last, open.honorific, open.title), known)
  return runs
}

/** A name that has begun, and the title before it: `-1` where there is none. */
interface Open {
  readonly first: number
  readonly honorific: string | null
  readonly title: number
}

/** Not in "Justice Secretary Ada Vale", who is no justice. */
function honorificAt(tokens: readonly Token[], at: number): string | undefined {
  const isOver = isPortfolio(tokens[at]) && isOf(tokens[at + 1], TITLE)
  return isOver ? undefined : HONORIFICS.get(bare(tokens[at]))?.form
}

/** "Office of the (Deputy Mayor)", "Division of (Police Chief Ada Vale)", "Quays & (General Union)", "Mr Odo (Sheikh) Quorl", "Dollar (General) Corp": no title, but a part of a name. */
function isWithin(tokens: readonly Token[], {first, honorific}: Open, at: number): boolean {
  if (at === first) return false
  const before = preceding(tokens, at)
  if (isIn(before, THE_OR_AND)) return true
  if (before?.lower === 'of' && isOf(tokens[at], OF_ORGANISATION)) return true
  if (tokens[at]?.text === 'General' && /^(?:Dollar|Mass)$/.test(before?.text ?? '')) return true
  return honorific !== null && tokens[at]?.text === 'Sheikh'
}

const THE_OR_AND = wordList('the &')

/** "(State’s) Attorney": where a title begins that has a possessive in it. */
function ownerOf(tokens: readonly Token[], first: number, office: number): number {
  return office - first > 1 && isOfficeOf(tokens, office) ? office - 2 : office
}

/** Keeps the name before a title, and gives the title's first token ("Transport Minister", "former Minister"). */
function titleStart(
  tokens: readonly Token[],
  runs: Run[],
  open: Open,
  at: number,
  known: KnownNames,
): number {
  if (open.first === at) return open.title < 0 ? at : open.title
  if (open.title < 0 && tokens.slice(open.first, at).every(isPortfolio)) return open.first
  const isOver = open.title >= 0 && open.honorific === null
  if (open.honorific === null && !isJoined(tokens, open.first) && areFields(tokens, open.first, at))
    return isOver ? open.title : open.first
  // "Former Reed CEO Ada Vale": what she led.
  const title = isOver ? -1 : open.title
  pushName(tokens, runs, named(tokens, open.first, at - 1, open.honorific, title), known)
  return at
}

/** "Fish and (Wildlife Officer Ada Vale)": the end of what an office is of. */
function isJoined(tokens: readonly Token[], first: number): boolean {
  const earlier = tokens[first - 2]
  return (
    tokens[first - 1]?.lower === 'and' &&
    earlier?.capital === true &&
    !(isPortfolio(earlier) && isPortfolio(tokens[first])) &&
    !isUnlike(tokens, first - 2, first - 2)
  )
}

export function titled(tokens: readonly Token[], first: number, end: number): Run['title'] {
  return {first, words: first < end ? bareWords(tokens, first, end) : ''}
}

function named(
  tokens: readonly Token[],
  first: number,
  last: number,
  honorific: string | null,
  titleFirst: number,
): Run {
  return {first, last, honorific, title: titleFirst < 0 ? null : titled(tokens, titleFirst, first)}
}
