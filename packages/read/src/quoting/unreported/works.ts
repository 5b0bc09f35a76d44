import type {Span} from '@onrecord/core'
import type {MarkedBlocks} from '../../language/marks.ts'
import {isTitle} from '../found.ts'

const LONGEST_NAME = 60
const OFTEN = 3

/**
 * What a story has between marks as the name of a work: in title case, and beside a word for a work ("the film “Low Quay”"), behind its owner ("QBC’s
 * “Low Quay”"), or three times.
 */
export function worksIn(text: string, marked: MarkedBlocks): ReadonlySet<string> {
  const times = new Map<string, number>()
  const works = new Set<string>()
  for (const mark of marked.flat()) {
    const name = mark.depth > 0 ? null : nameOfWork(text, mark)
    if (name === null) continue
    const count = (times.get(name) ?? 0) + 1
    times.set(name, count)
    if (count >= OFTEN || isBesideWork(text, mark)) works.add(name)
  }
  return works
}

/** What stands between marks, without its closing comma or stop, where it is in title case; else `null`. */
export function nameOfWork(text: string, mark: Span): string | null {
  if (mark.end - mark.start > LONGEST_NAME || !isTitle(text, mark)) return null
  const name = text.slice(mark.start + 1, mark.end - 1).replace(/[.,]$/, '')
  // Not “BIG WIN”, “Shame!”, “in Orm”.
  return /^[\p{Lu}\d]/u.test(name) && /\p{Ll}/u.test(name) && !/[!?…]/.test(name) ? name : null
}

function isBesideWork(text: string, {start, end}: Span): boolean {
  const behind = text.slice(end, end + LONGEST_BESIDE)
  const before = text.slice(Math.max(0, start - LONGEST_BESIDE), start)
  return WORK_BEHIND.test(behind) || (BEFORE.test(before) && !WORDS_BEHIND.test(behind))
}

const LONGEST_BESIDE = 16

const WORKS =
  'album|autobiography|book|comedy|documentary|drama|episode|film|memoir|movie|musical|novel|play|podcast|program|programme|series|show|sitcom|song'
const BEFORE = new RegExp(`(?:\\b(?:${WORKS})s?,? |\\p{L}[’']s |s[’'] )$`, 'u')
const WORK_BEHIND = new RegExp(`^ (?:${WORKS}|act(?:or|ress)|franchise|set|star|tour)s?\\b`)
// What somebody has said: “Crooked Quay” taunt.
const WORDS_BEHIND = /^ (?:claim|comment|line|nickname|remark|slogan|taunt)/
