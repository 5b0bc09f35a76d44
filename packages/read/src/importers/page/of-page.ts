import type {PageBlock} from './blocks-of.ts'
import {AUTHOR} from './credited.ts'

/** Whether a block among the prose is the page's: a link to another story, words about the author, a notice, signs without a word. */
export function isOfPage(block: PageBlock): boolean {
  const isSign =
    !A_LETTER.test(block.text) || (block.element === 'p' && ONE_LETTER.test(block.text))
  return isSign || isOnlyLink(block) || isAboutAuthor(block) || isNotice(block)
}

/** Not "* * *", "===", a cell with a number alone, "By" without the name below it. */
const A_LETTER = /(?!^\s*by:?\s*$)^.{0,400}\p{L}/isu

/** "S", which marks a link that is paid for; not "岸", nor an entry of a list. */
const ONE_LETTER = /^\s*[A-Z]\s*$/

/** "Why the weir leaks", which is a link and nothing else: another story. */
function isOnlyLink({text, links, element}: PageBlock): boolean {
  const words = text.trimEnd()
  const [only] = links
  if (only === undefined || only.end < words.length - 1 || !/^(?:p|li|div|d[dt])$/.test(element))
    return false
  const before = words.slice(0, only.start)
  return LABEL.test(before) || (BEFORE_LINK.test(before) && !/[.”"]$/.test(words))
}

/** "10 " before the title in a list of what is read most; a mark. */
const BEFORE_LINK = /^(?:\d{1,2}\s?|[^\p{L}\p{N}]{0,2})$/u

/** "(MORE: ", "SEE ALSO: " */
const LABEL = /^\(?\p{Lu}{3,10}(?: \p{Lu}{2,10}){0,2}:\s?$/u

/** "Ada Quill is a poet. Follow", in an element that is called after the author. */
function isAboutAuthor({about, text}: PageBlock): boolean {
  return text.length <= LONGEST_ABOUT && about.slice(-1).some((each) => AUTHOR.test(each))
}

/** What a page says of a script that does not run, and the names of its fields. */
function isNotice({text, about}: PageBlock): boolean {
  if (text.length > LONGEST_ABOUT) return false
  return SCRIPT.test(text) || about.slice(-2).some((each) => FIELD_LABEL.test(each))
}

const LONGEST_ABOUT = 160

/** "To view this, JavaScript must be enabled", "Please enable JavaScript" */
const SCRIPT =
  /\bjavascript (?:must be|is|to be) (?:enabled|disabled|required)|\benable javascript\b/i

/** "field-label", "field__label" */
const FIELD_LABEL = /(?:^|\s)field(?:-|__)label(?:$|[\s_-])/
