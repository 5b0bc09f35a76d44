import {READ_ALSO} from '../../data/read-also.ts'
import type {PageBlock} from './blocks-of.ts'
import {AUTHOR} from './credited.ts'

/** Whether a block among the prose is the page's: a link to another story, words about the author, a notice, signs without a word. */
export function isOfPage(block: PageBlock): boolean {
  const isSign =
    !A_LETTER.test(block.text) || (block.element === 'p' && ONE_LETTER.test(block.text))
  return (
    isSign ||
    isOnlyLink(block) ||
    isReadAlso(block.text) ||
    isListOfLinks(block) ||
    isAboutAuthor(block) ||
    isNotice(block)
  )
}

/** Not "* * *", "===", a cell with a number alone, "By" without the name below it. */
const A_LETTER = /(?!^\s*by:?\s*$)^.{0,400}\p{L}/isu

/** "S", which marks a link that is paid for; not "岸", nor an entry of a list. */
const ONE_LETTER = /^\s*[A-Z]\s*$/

/** "Why the weir leaks", which is a link and nothing else: another story. */
function isOnlyLink(block: PageBlock): boolean {
  return /^(?:p|li|div|d[dt])$/.test(block.element) && isOtherStory(block)
}

/** Whether a block is a link to its end, behind no more than a mark, a number or what leads to another story: "Read also: ". */
export function isOtherStory({text, links}: PageBlock): boolean {
  const words = text.trimEnd()
  const [only] = links
  if (only === undefined || only.end < words.length - 1) return false
  const before = words.slice(0, only.start)
  if (LABEL.test(before)) return true
  return (BEFORE_LINK.test(before) || isReadAlso(before)) && !/[.”"]$/.test(words)
}

/** "10 " before the title in a list of what is read most; a mark. */
const BEFORE_LINK = /^(?:\d{1,2}\s?|[^\p{L}\p{N}]{0,2})$/u

/** "(MORE: ", "SEE ALSO : " */
const LABEL = /^\(?\p{Lu}{3,10}(?: \p{Lu}{2,10}){0,2}\s?:\s?$/u

/** Whether words lead to other stories: "À lire aussi", "(Read also: ". */
export function isReadAlso(words: string): boolean {
  if (words.length > LONGEST_LEAD) return false
  const bare = words.toLowerCase().replace(/^[^\p{L}]+|[\s.:：|…>»–—-]+$/gu, '')
  return READ_ALSO.has(bare)
}

const LONGEST_LEAD = 40

/** "Filed under: Orm, Weirs, Floods": links with nothing but a label before them and commas between. */
function isListOfLinks({text, links}: PageBlock): boolean {
  if (links.length < FEWEST_LINKS) return false
  const last = links.at(-1)?.end ?? 0
  const between = links.slice(1).map(({start}, at) => text.slice(links[at]?.end ?? 0, start))
  const isLed = /^[^.!?]{0,30}:?\s?$/.test(text.slice(0, links[0]?.start))
  return (
    isLed &&
    between.every((words) => /^[\s,;|/·•]{0,4}$/.test(words)) &&
    last >= text.trimEnd().length - 1
  )
}

const FEWEST_LINKS = 3

/** "Ada Quill is a poet. Follow", in an element that is called after the author. */
function isAboutAuthor({about, text}: PageBlock): boolean {
  if (text.length > LONGEST_BIOGRAPHY) return false
  const isIn = about.slice(-4, -1).some((each) => AUTHOR_BOX.test(each))
  return isIn || (text.length <= LONGEST_ABOUT && about.slice(-1).some((each) => AUTHOR.test(each)))
}

const LONGEST_BIOGRAPHY = 500

/** "author-content", "post-author" */
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:author-(?:box|card|content|description|details|info)|(?:about|article|entry|post)-author)(?:$|[\s_-])/

/** What a page says of a script that does not run, how long ago it was filled, and the names of its fields. */
function isNotice({text, about}: PageBlock): boolean {
  if (text.length > LONGEST_ABOUT) return false
  return (
    NOTICES.some((notice) => notice.test(text)) ||
    about.slice(-2).some((each) => FIELD_LABEL.test(each))
  )
}

const LONGEST_ABOUT = 160

/** "Ada Quill|Published 4 months ago" */
const AGO = /^[^.!?]{0,60}\b(?:published|updated) (?:\d{1,2}|an?) \w{3,7} ago\s*$/i

/** "For more stories like this, check our news page", "Got a story? Get in touch" */
const TO_READERS = /^(?:for more stories like this\b|got a story\?)/i

/** "To view this, JavaScript must be enabled", "Please enable JavaScript" */
const SCRIPT =
  /\bjavascript (?:must be|is|to be) (?:enabled|disabled|required)|\benable javascript\b/i

const NOTICES: readonly RegExp[] = [AGO, TO_READERS, SCRIPT]

/** "field-label", "field__label" */
const FIELD_LABEL = /(?:^|\s)field(?:-|__)label(?:$|[\s_-])/
