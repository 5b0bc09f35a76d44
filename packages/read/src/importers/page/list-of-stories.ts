import type {BlockType} from '@onrecord/core'
import type {PageBlock} from './blocks-of.ts'
import {wholeAddress} from './links.ts'

interface Told {
  readonly block: PageBlock
  readonly type: BlockType
}

/**
 * Whether a page is none of a story but of a list of them: all its prose stands below headings that lead to other pages of the site, no more than a teaser
 * below each. What opens with words of its own, be it a deck that somebody signs, or leads to other sites, is a letter that tells of them.
 */
export function isListOfStories(parts: readonly Told[], base: string | undefined): boolean {
  let stories = 0
  let below = 0
  if (isSignedAtHead(parts)) return false
  for (const {block, type} of parts) {
    if (isTitle(type, block, base)) {
      stories++
      below = 0
    } else if (isProse(type, block)) {
      below++
      if (stories === 0 || below > MOST_OF_A_TEASER || block.text.length > LONGEST_TEASER)
        return false
    }
  }
  return stories >= FEWEST_STORIES
}

const FEWEST_STORIES = 3
const MOST_OF_A_TEASER = 2
const LONGEST_TEASER = 600
const SHORTEST_PROSE = 40

/** Whether a deck above the first heading is signed: indexes tell what they are of, too, and nobody signs that. */
function isSignedAtHead(parts: readonly Told[]): boolean {
  const first = parts.findIndex(({type}) => type === 'heading')
  const head = parts.slice(0, first)
  return (
    head.some(({type}) => type === 'byline') &&
    head.some(({type, block}) => type === 'deck' && block.text.length >= SHORTEST_PROSE)
  )
}

function isProse(type: BlockType, {text}: PageBlock): boolean {
  return /^(?:paragraph|listItem|quote)$/.test(type) && text.length >= SHORTEST_PROSE
}

/** A heading that is a link to another page of the site, and nothing else. */
function isTitle(type: BlockType, {text, links}: PageBlock, base: string | undefined): boolean {
  const [only] = links
  if (type !== 'heading' || only === undefined) return false
  const isWhole = only.end - only.start >= text.trim().length - 2
  return isWhole && !only.href.startsWith('#') && hostOf(only.href, base) === hostOf('/', base)
}

/** Of a page whose address is not known, that of any address without one. */
function hostOf(href: string, base: string | undefined): string | undefined {
  return wholeAddress(href, base ?? 'https://page.invalid/')?.split('/')[2]
}
