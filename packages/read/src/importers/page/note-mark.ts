import {attribute, elementsOf, nameOf, type PageNode, textOf} from './page-node.ts'

/**
 * Whether an inline element is the mark of a note behind a word or a stop: "[2]", raised and linked to it, or a bare number; not "m²". A link that is not
 * raised is one where it is called so ("footnote-anchor").
 */
export function isNoteMark(node: PageNode, name: string, about: string, before: string): boolean {
  if (name !== 'sup' && !(name === 'a' && OF_NOTE.test(about))) return false
  const mark = textOf(node).trim()
  if (mark.length > LONGEST_MARK) return false
  return isLinked(node) || (A_MARK.test(mark) && BEHIND_WORD.test(before))
}

/** To a place in a page. */
function isLinked(node: PageNode): boolean {
  return [...elementsOf(node)].some(
    (each) => nameOf(each) === 'a' && attribute(each, 'href').includes('#'),
  )
}

const OF_NOTE = /(?:^|[\s_-])(?:(?:foot|end)note-?(?:anchor|ref|link|mark)|fn-?ref|noteref)/
const LONGEST_MARK = 8
const A_MARK = /^\[?(?:\d{1,3}|[*†‡])\]?$/
const BEHIND_WORD =
  /(?:\p{L}{3}(?<!\b(?:feet|foot|inch|inches|miles?|yards?)|met(?:er|re)s?)|[.,;:!?”’")])$/u
