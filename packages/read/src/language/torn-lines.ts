import {datelineIn} from './dateline.ts'
import {type Stretch, upTo} from './stretch.ts'

/**
 * Lines that an extractor tore where the page has a link or bold type, as one again: "said\nAda Vale\n. “It leaks", "“It leaks,”\nsaid Ada Vale",
 * "ORM -\nThe mill". Others stay as they are.
 */
export function tied(text: string, lines: readonly Stretch[]): readonly Stretch[] {
  const tears = lines.filter((line) => RESUMES.test(line.text)).length
  const groups: Stretch[] = []
  let isOpen = false
  for (const line of lines) {
    const before = groups.at(-1)
    const end = before?.text.slice(-LONGEST_DATELINE) ?? ''
    const isBroken = breaksOff(end)
    const isTied: boolean =
      ((isOpen || isBroken) && datelineIn(line.text) === null) ||
      goesOn(end, line.text, tears >= MANY)
    isOpen = isTied && isBroken && !ENDS.test(line.text)
    if (isTied && before !== undefined) groups[groups.length - 1] = upTo(text, before, line)
    else groups.push(line)
  }
  return groups
}

/** How many tears show that a text has them throughout. */
const MANY = 2

/** ". “It leaks", ", who rows": what no line begins with of itself. */
const RESUMES = /^[.,;:)](?:[\s"”’]|$)/
const ENDS = /[.!?:;]["”’)]?$/

/** "The clerk and the mayor of", "“It leaks,” said": words that want others behind them. */
function breaksOff(before: string): boolean {
  return (
    before.length >= SHORTEST_BROKEN && /(?:\s(?:an?|and|of|that|the)|,["”’]? said)$/.test(before)
  )
}

const SHORTEST_BROKEN = 20

function goesOn(before: string, line: string, isTorn: boolean): boolean {
  if (RESUMES.test(line) || (/,["”’]$/.test(before) && SMALL.test(line))) return true
  if (SMALL.test(line) && ENDS.test(line) && !ENDS.test(before))
    return before.length >= SHORTEST_BROKEN
  if (isTorn && (before.endsWith(',') || (SMALL.test(line) && !ENDS.test(before)))) return true
  const isDash = /[–—-]$/.test(before) || /^[–—-]\s/.test(line)
  return isDash && before.length < LONGEST_DATELINE && datelineIn(`${before} ${line}`) !== null
}

const SMALL = /^\p{Ll}/u

/** More than a dateline can be, and than is looked at of what stands above a line. */
const LONGEST_DATELINE = 60
