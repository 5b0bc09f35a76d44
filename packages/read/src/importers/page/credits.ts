import {dayOf} from '@onrecord/interchange'
import {isRoleLine} from '../../language/byline.ts'
import {dayIn} from '../../language/date-line.ts'
import {isFurniture} from '../../language/furniture.ts'
import type {PageBlock} from './blocks-of.ts'
import {AUTHOR, DAY_PUBLISHED} from './credited.ts'

/** Who wrote a story and when it was published, by the markup of the blocks that tell it. */
export interface Credits {
  readonly authors: readonly string[]
  /** The day that markup calls that of publication. */
  readonly published: string | null
  /** The day of an element for days, which is no update's. */
  readonly day: string | null
}

/** What the bylines and days of a story's head say by their markup. */
export function creditsOf(head: readonly PageBlock[]): Credits {
  const days = head.flatMap(({published, text}) => {
    const day = dayOf(published?.instant)
    const isNone = day === null || (published?.isSaid !== true && OF_UPDATE.test(text))
    return isNone ? [] : [{day, isSaid: published?.isSaid === true}]
  })
  return {
    authors: [...new Set(head.flatMap(authorsIn))],
    published: days.find(({isSaid}) => isSaid)?.day ?? null,
    day: days[0]?.day ?? null,
  }
}

/** The day that a page calls that of publication somewhere, below the story too; `null` where it calls several so: others are those of other stories. */
export function dayAnywhere(blocks: readonly PageBlock[]): string | null {
  const days = new Set(
    blocks.flatMap(({published, about, text}) => {
      const isTold =
        text.length < LONGEST_DAY && about.slice(-2).some((each) => DAY_PUBLISHED.test(each))
      const day =
        published?.isSaid === true ? dayOf(published.instant) : isTold ? dayIn(text) : null
      return day ?? []
    }),
  )
  return days.size === 1 ? ([...days][0] ?? null) : null
}

const LONGEST_DAY = 80

/** "By Ada Quill, last updated 3 May"; not "Published 3 May, updated 4 May" */
const OF_UPDATE = /^(?!.*\b(?:published|posted)\b).*\b(?:updated|modified)\b/is

/** The authors that the markup of a block names: by what an element in it is called or links to, or by what itself is. */
export function authorsIn({authors, about, text}: PageBlock): readonly string[] {
  const isAuthor = about.slice(-2, -1).some((each) => AUTHOR.test(each))
  const named = authors.length > 0 || !isAuthor ? authors : [text]
  const names = named.map(plainName).filter(isName)
  return names.filter((name, at) => !names.slice(0, at).some((inner) => name.includes(inner)))
}

/** "by Ada Quill (Orm)" */
function plainName(words: string): string {
  return words
    .trim()
    .replace(LEAD, '')
    .replace(/\s?[(@].*$/s, '')
    .replace(/[\s,;/|•·]+$/, '')
}

const LEAD = /^(?:by|par|von|por|door|text):?\s+/i

/** Two to five words with capitals, or a few signs of a script that has none; no label, no role. */
function isName(words: string): boolean {
  const isWritten = CAPITALS.test(words) || UNSPACED_NAME.test(words)
  return isWritten && !isFurniture(words) && !isRoleLine(words) && !BESIDE_AUTHOR.test(words)
}

const CAPITALS = /^\p{Lu}[\p{L}.’'-]{0,24}(?:\s[\p{L}.’'-]{1,25}){0,3}\s\p{Lu}[\p{L}.’'-]{0,24}$/u
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,12}$/u

/** "View author archive", "View Author Page", "More from Ada Quill", "Ada Quill’s most recent stories": links beside a byline. */
export const BESIDE_AUTHOR: RegExp =
  /^(?:By|All|Contact|E-?mail|Follow|Get|More|Read|See|Share|Subscribe|View)\b(?!\s\p{Lu}\p{L}+\s\p{Lu})|^View\s(?:All|Author|Full|My)\b|\b(?:[Aa]rchive|[Aa]rticles|[Ff]eed|[Pp]osts|[Pp]rofile|[Ss]tories)$/u
