import type {BlockType} from '@onrecord/core'
import {isBylineLine} from '../../language/byline.ts'
import {parseDateLine} from '../../language/date-line.ts'
import {isFurniture} from '../../language/furniture.ts'
import {CREDIT, type PageBlock} from './blocks-of.ts'

/** A quotation set large beside the text, whose words the text has too. */
export function isPullQuote(block: PageBlock): boolean {
  if (block.about.some((about) => /pull-?quote|doc-pullquote|quote-?pull/.test(about))) return true
  return block.path.includes('aside') && block.path.includes('blockquote')
}

export function isPicture(block: PageBlock): boolean {
  return block.figure !== null && !block.path.includes('blockquote')
}

export function isCredit(block: PageBlock): boolean {
  return (
    (block.figure !== null || isCaption(block)) &&
    block.about.slice(-2).some((about) => CREDIT.test(about))
  )
}

/** What pages put around and between: boxes of links, advertisements, forms. */
export function isAsideOfPage(block: PageBlock): boolean {
  if (isPullQuote(block)) return false
  return block.path.includes('aside') || block.about.some((about) => ASIDE.test(about))
}

const ASIDE =
  /(?:^|[\s_-])(?:related|recirc\w*|newsletter|promo\w*|advert\w*|ads?|sponsor\w*|share|sharing|social|subscribe|paywall|comments?|disqus|breadcrumbs?|cookie\w*|most-?(?:read|popular|viewed)|trending|sidebar|read-?(?:next|more)|more-?(?:stories|on|from)|outbrain|taboola|signup|toolbar)(?:$|[\s_-])/

/** What a block of the article's body is. */
export function bodyType(block: PageBlock): BlockType {
  if (isPullQuote(block)) return 'pullQuote'
  if (block.element === 'table') return 'table'
  if (isCredit(block)) return 'boilerplate'
  if (isPicture(block) || isCaption(block)) return 'caption'
  if (isFurniture(block.text)) return 'boilerplate'
  if (/^h[1-6]$/.test(block.element)) return 'heading'
  if (block.path.includes('blockquote')) return 'quote'
  if (isDate(block)) return 'date'
  if (isByline(block)) return 'byline'
  return block.path.includes('li') ? 'listItem' : 'paragraph'
}

/** What a block between headline and prose is; `null` for what belongs to neither. */
export function headType(block: PageBlock, deck: string | null): BlockType | null {
  if (isAsideOfPage(block)) return null
  if (isCredit(block)) return 'boilerplate'
  if (isPicture(block) || isCaption(block)) return 'caption'
  if (isDate(block)) return 'date'
  if (isByline(block)) return 'byline'
  return isDeck(block, deck) || block.element === 'h2' ? 'deck' : null
}

/** Whether a class or the markup's own words say that a block is the article's deck. */
export function isDeck(block: PageBlock, deck: string | null): boolean {
  if (block.text.trim() === deck) return true
  return block.about.slice(-3).some((about) => DECK.test(about))
}

const DECK =
  /(?:^|[\s_-])(?:standfirst|deck|dek|sub-?(?:title|head(?:line)?)|strapline|summary|excerpt|lede?|intro(?:duction)?|alternativeheadline|description)(?:$|[\s_-])/

const LONGEST_HEAD_LINE = 160

function isByline(block: PageBlock): boolean {
  const text = block.text.trim()
  if (text.length > LONGEST_HEAD_LINE) return false
  if (isBylineLine(text)) return true
  const isNamed = block.about.slice(-3).some((about) => BYLINE.test(about))
  return isNamed && !/[.?!]$/.test(text)
}

const BYLINE = /(?:^|[\s_-])(?:byline|authors?|writers?|reporters?|contributors?)(?:$|[\s_-])/

function isDate(block: PageBlock): boolean {
  const text = block.text.trim()
  if (text.length > LONGEST_HEAD_LINE) return false
  if (block.datetime !== null && text.length < 60) return true
  return parseDateLine(text) !== null
}

function isCaption(block: PageBlock): boolean {
  if (block.element === 'figcaption') return true
  return block.about
    .slice(-2)
    .some((about) => /(?:^|[\s_-])(?:caption|wp-caption-text)(?:$|[\s_-])/.test(about))
}
