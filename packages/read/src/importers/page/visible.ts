import {spanText} from '@onrecord/core'
import {authorsOf, isBareByline, isBylineLine} from '../../language/byline.ts'
import type {LaidOut} from '../parts/pieces.ts'
import {dayOfLine} from './day-of-line.ts'
import {shortDayIn} from './short-year.ts'
import type {Visible} from './stated.ts'

/** What the blocks of a page say for themselves. */
export function visibleIn({text, blocks}: LaidOut): Visible {
  const words = (type: string) =>
    blocks.filter((block) => block.type === type).map(({span}) => spanText(text, span))
  const prose = ['paragraph', 'listItem', 'quote'].flatMap(words)
  const dates = ['date', 'byline']
    .flatMap(words)
    .filter((line) => !/^(?:last\s)?(?:updated|modified)/i.test(line))
  const isEastAsian = EAST_ASIAN.test(text)
  return {
    headline: words('headline')[0] ?? null,
    published: firstOf(dates.map(dayOfLine)),
    openingDay: dayBefore(words('paragraph')[0] ?? ''),
    shortDay: firstOf(dates.map((line) => shortDayIn(line, isEastAsian))),
    authors: words('byline')
      .filter((line) => isBylineLine(line) || isBareByline(line, 'day'))
      .flatMap((line) => authorsOf(line).map(({name}) => name)),
    isSigned: blocks.some(({type}) => type === 'byline'),
    bodyLength: prose.reduce((sum, each) => sum + each.length, 0),
  }
}

/** "May 3, 2021 -- The pier is closed": a dateline without a place; a day before pages were is what the story tells of. */
function dayBefore(paragraph: string): string | null {
  const [, day] =
    /^(\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:199|20\d)\d)\s?(?:--|–|—)\s/u.exec(paragraph) ?? []
  return day === undefined ? null : dayOfLine(day)
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

function firstOf(days: readonly (string | null)[]): string | null {
  return days.find((day) => day !== null) ?? null
}
