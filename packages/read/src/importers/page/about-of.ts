import {attribute, type PageNode} from './page-node.ts'

const ABOUT_ATTRIBUTES: readonly string[] = [
  'class',
  'id',
  'itemprop',
  'property',
  'rel',
  'role',
  'itemtype',
  'data-component',
  'data-gu-name',
  'data-testid',
]

/** "comments-on-the-weir-are-few": an address made of a title, which tells nothing of what stands there. */
function isOfWords(id: string): boolean {
  return /^[a-z\d]+(?:[_-][a-z\d]+){4,}$/i.test(id)
}

/** What an element is called by: class, id, role and the like, lower case. */
export function aboutOf(node: PageNode): string {
  const about = ABOUT_ATTRIBUTES.map((name) => attribute(node, name))
    .filter((value, at) => value !== '' && !(ABOUT_ATTRIBUTES[at] === 'id' && isOfWords(value)))
    .join(' ')
    .toLowerCase()
  // "[&>*:not(.caption)]:px-4" tells how others look, not what this is.
  if (!about.includes('[')) return about
  return about
    .split(/\s+/)
    .filter((name) => !name.includes('['))
    .join(' ')
}
