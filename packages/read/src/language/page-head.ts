import type {BlockType} from '@onrecord/core'
import {isCredited} from './credits.ts'
import {dayIn} from './date-line.ts'
import {isFurniture} from './furniture.ts'
import {isProse} from './page-foot.ts'
import {FARTHEST_TITLE, isTitle} from './page-title.ts'
import type {Stretch} from './stretch.ts'

/** What the lines of a page's head are that its form tells: the title that stands twice, what is between, whom to ask, and a menu. */
export function pageHead(all: readonly Stretch[]): readonly (BlockType | undefined)[] {
  const contacts = contactsIn(all)
  const [from, to] = menuIn(all.slice(0, LONGEST_PAGE_HEAD))
  return doubledIn(all).map(
    (type, at) => contacts[at] ?? type ?? (at >= from && at <= to ? 'boilerplate' : undefined),
  )
}

/** Where a menu begins and ends, told by one link that stands twice in it: "Boats", "Tides & Winds", "Latest Weir News", "Boats". */
function menuIn(head: readonly Stretch[]): readonly [number, number] {
  for (const [from, {text}] of head.entries()) {
    const to = head.findLastIndex((line) => line.text === text)
    const links = head.slice(from, to)
    if (from > 0 && to - from >= SHORTEST_MENU && links.every((each) => LINK.test(each.text)))
      return [from, to]
  }
  return [0, -1]
}

// Of capitals; no byline, and no heading of a list ("Women").
const LINK = /^(?!By\s)(?=.{4,40}$)\p{Lu}\S*(?:\s(?:&|\p{Lu}\S*))+$/u
const SHORTEST_MENU = 3

const LONGEST_PAGE_HEAD = 16
const LONGEST_LINK = 60
const SHORTEST_DOUBLED = 20
const LONGEST_TITLE = 200

/**
 * What stands twice in a page's head: its title, with the navigation above it and between ("Home > Orm", "Short link", "Follow"), and a caption,
 * with the photographer's name between.
 */
function doubledIn(all: readonly Stretch[]): readonly (BlockType | undefined)[] {
  const head = all.slice(0, LONGEST_PAGE_HEAD + titleBelow(all)).map(({text}, at, lines) => {
    const isLong = text.length >= SHORTEST_DOUBLED
    const last = isLong ? lines.findLastIndex((each) => isTitle(each.text, text)) : at
    // A sentence that comes again behind others is told twice; a caption is not.
    const isTold = isProse(text) && lines.slice(at + 1, last).some((each) => isProse(each.text))
    return {text, at, last: isTold ? at : last}
  })
  const doubled = head.filter(({at, last}) => at < last)
  const story = head.findIndex(({text}) => text.length > LONGEST_LINK && text.endsWith('.'))
  const title = doubled.find(
    ({text, at}) =>
      text.length < LONGEST_TITLE &&
      !(/[.。]$/.test(text) || isCredited(text) || isFurniture(text)) &&
      (story < 0 || at < story),
  )
  return head.map((line) => {
    if (doubled.includes(line)) return line === title ? 'headline' : 'caption'
    const isBeside = doubled.some(
      ({at, last, text}) =>
        (line.text.length < LONGEST_LINK || isTitle(line.text, text)) &&
        line.at <= last &&
        (line.at > at || text === title?.text),
    )
    return isBeside ? 'boilerplate' : undefined
  })
}

/** "June 3, 2024 Contact: Ada Vale", "Clerk", "555-0142": whom to ask of a release, up to the last number or address. */
function contactsIn(all: readonly Stretch[]): readonly (BlockType | undefined)[] {
  const head = all.slice(0, LONGEST_PAGE_HEAD)
  const from = head.findIndex(({text}) => text.length < LONGEST_LINK && CONTACT.test(text))
  if (from < 0) return []
  const to = head.slice(0, from + LONGEST_CONTACT).findLastIndex(({text}) => REACHED_AT.test(text))
  return head.map(({text}, at) => {
    if (at < from || at > Math.max(from, to)) return undefined
    return dayIn(text) === null ? 'boilerplate' : 'date'
  })
}

const CONTACT = /\bcontacts?:/i
const LONGEST_CONTACT = 10
const REACHED_AT = /^\S+@\S+\.\p{L}+$|\d{3}[ .-]\d{4}\b/u

/** How far below the first line it stands again, where nothing but navigation is between; 0 where it does not. */
function titleBelow(all: readonly Stretch[]): number {
  const first = all.findIndex(({text}) => !isFurniture(text))
  const title = all[first]?.text ?? ''
  const below = all.slice(first + 1, first + 1 + FARTHEST_TITLE)
  const again = below.findIndex(({text}) => isTitle(text, title))
  const isNavigation = below.slice(0, again).every(({text}) => text.length < LONGEST_LINK)
  return again >= 0 && isNavigation ? first + 1 + again : 0
}
