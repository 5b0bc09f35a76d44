import type {BlockType} from '@onrecord/core'
import {isBareByline, isBylineLine} from '../../language/byline.ts'
import {isCredited} from '../../language/credits.ts'
import {dayIn, parseDateLine} from '../../language/date-line.ts'
import {isFurniture} from '../../language/furniture.ts'
import {CREDIT, isCaption, type PageBlock} from './blocks-of.ts'
import {authorsIn, BESIDE_AUTHOR} from './credits.ts'
import {isOfPage, isOtherStory, isReadAlso} from './of-page.ts'
import {isShortDateLine} from './short-year.ts'

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

/** What pages put around and between: boxes of links, advertisements, forms. `ofStory`: what names asides in this page's story, too. */
export function isAsideOfPage(block: PageBlock, ofStory: ReadonlySet<string> = NONE): boolean {
  if (isNeverStory(block)) return true
  if (isPullQuote(block) || isBehindOffer(block)) return false
  return asidesAround(block).some((name) => !ofStory.has(name))
}

/** A paragraph of the story that only who has paid is to read. */
function isBehindOffer(block: PageBlock): boolean {
  const [name, ...others] = asidesAround(block)
  const isAlone = name === 'paywall' && others.length === 0
  return isAlone && block.element === 'p' && !isFurniture(block.text)
}

const NONE: ReadonlySet<string> = new Set()

/** The words in the classes around a block that pages call asides by ("paywall", "related"). */
export function asidesAround({about, figure}: PageBlock): readonly string[] {
  return about.flatMap((each) => {
    const name = MAYBE_ASIDE.exec(each)?.[1]
    if (name !== undefined) return figure !== null && DIALOG.test(name) ? [] : [name]
    return HIDDEN.test(each) && !SHOWN.test(each) ? ['hidden'] : []
  })
}

/** What is no part of a story, whatever else says so: asides, comments, questions about cookies, lists of advertisers. */
export function isNeverStory(block: PageBlock): boolean {
  if (isPullQuote(block)) return false
  if (block.path.includes('aside') || block.about.some((about) => ASIDE.test(about))) return true
  return block.path.includes('figure') && isBox(block)
}

/** A box that a page makes a figure of without a picture, for a newsletter or another story. */
function isBox(block: PageBlock): boolean {
  const isOfStory = block.element === 'table' || block.path.includes('blockquote')
  return block.figure === null && !isOfStory
}

const ASIDE = classOf('comments?|disqus|cookie\\w*|consent\\w*|outbrain|taboola')
// Classes that pages give the story itself as well.
const MAYBE_ASIDE = classOf(
  'promo\\w*|advert\\w*|ads?|sponsor\\w*|share|sharing|social|subscribe|paywall|sidebar|toolbar|related(?:posts?|stor(?:y|ies)|articles?|content|links?)?|sharedaddy|recirc\\w*|newsletter|breadcrumbs?|most-?(?:read|popular|viewed)|trending|read-?(?:next|more)|more-?(?:stories|on|from)|\\w*signup|bio|biography|play-?button\\w*|similar-?links|identity-\\w+|nocontent|rankings?|recommended|modal|dialog|pop-?up\\w*',
)
/** What opens over the page: a question, or a picture in full size with its caption. */
const DIALOG = /^(?:modal|dialog|pop)/
// What a script or a wider screen may show: "hidden", but not "hidden md:block".
const HIDDEN = /(?:^|\s)(?:is-)?hidden(?:\s|$)/
const SHOWN = /:(?:block|flex|grid|inline|contents)/

function classOf(names: string): RegExp {
  // "has-sidebar" tells what stands beside.
  return new RegExp(`(?:^|[\\s_-])(?<!\\b(?:has|no|with)[_-])(${names})(?:$|[\\s_-])`)
}

/** What a block of the article's body is. */
export function bodyType(block: PageBlock): BlockType {
  if (isPullQuote(block)) return 'pullQuote'
  if (isTable(block)) return 'table'
  if (isCredit(block)) return 'boilerplate'
  if (isSignature(block)) return 'byline'
  if (isPicture(block) || isCaption(block)) return 'caption'
  if (isFurniture(block.text) || isReadAlso(block.text)) return 'boilerplate'
  if (/^h[1-6]$/.test(block.element)) return 'heading'
  if (block.path.includes('blockquote')) return 'quote'
  return toldType(block) ?? lineType(block)
}

/** Whether a page calls a block a note below the story. */
export function isFootnote({about}: PageBlock): boolean {
  return about.slice(-3, -1).some((each) => NOTE.test(each))
}

/** "footnote-content", "wp-block-footnotes", "endnotes" */
const NOTE = /(?:^|[\s_-])(?:foot|end)notes?(?:$|-(?:content|text|item|list)|\s)/

/** Who wrote the story, or when. */
function toldType(block: PageBlock): BlockType | null {
  const isDay = isDate(block)
  const isNamed = isBylineLine(block.text.trim()) || authorsIn(block).length > 0
  if (isDay && !isNamed) return 'date'
  return isDay || isByline(block) ? 'byline' : null
}

function lineType(block: PageBlock): BlockType {
  if (isOfPage(block)) return 'boilerplate'
  return block.path.includes('li') ? 'listItem' : 'paragraph'
}

/** What a block is that stands below a paragraph: one that is short, bold and no sentence is a heading there, above words that are not bold. */
export function typeInProse(block: PageBlock, next: PageBlock | undefined): BlockType {
  const type = bodyType(block)
  const words = block.text.trim()
  const isParagraph = type === 'paragraph' && /^(?:p|div)$/.test(block.element)
  const isShort = words.length <= LONGEST_SUBHEAD && !block.path.includes('td')
  const isAbove = block.isBold && next?.isBold === false
  return isParagraph && isShort && isAbove && SUBHEAD.test(words) ? 'heading' : type
}

/** The types of blocks one below the other. */
export function bodyTypes(blocks: readonly PageBlock[]): readonly BlockType[] {
  let inProse = false
  return blocks.map((block, at) => {
    const type = inProse ? typeInProse(block, blocks[at + 1]) : bodyType(block)
    inProse ||= type === 'paragraph' && block.text.length > LONGEST_SUBHEAD
    return type
  })
}

const LONGEST_SUBHEAD = 80
const SUBHEAD = /^[\p{Lu}\p{N}“‘"'][^.!?:]*[\p{L}\p{N}]$/u

/** The level of a heading; of one that is no element of its own, that of a part of the story. */
export function headingLevel({element}: PageBlock): number {
  return /^h[1-6]$/.test(element) ? Number(element.slice(1)) : 2
}

/** Rows of cells; what a table holds that stands too deep for its cells to be kept is prose. */
function isTable({element, text}: PageBlock): boolean {
  return element === 'table' && text.includes('\t')
}

/** What a block between headline and prose is; `null` for what belongs to neither. `ofStory`: what names asides in this page's story, too. */
export function headType(
  block: PageBlock,
  deck: string | null,
  ofStory: ReadonlySet<string> = NONE,
): BlockType | null {
  const told = creditsBeside(block, ofStory)
  if (told !== null) return told
  if (isToldDeck(block, deck)) return 'deck'
  if (isAsideOfPage(block, ofStory)) return null
  if (isCredit(block)) return 'boilerplate'
  if (isPicture(block) || isCaption(block)) return 'caption'
  if (isDate(block)) return 'date'
  if (isFurniture(block.text)) return null
  if (isByline(block)) return 'byline'
  return !isOtherStory(block) && isAboveStory(block, deck) ? 'deck' : null
}

function isAboveStory(block: PageBlock, deck: string | null): boolean {
  return isDeck(block, deck) || (block.element === 'h2' && !isShortLabel(block.text))
}

/** The words that markup gives as the deck, whatever holds them ("promoted") but what is never the story's, and no caption. */
export function isToldDeck(block: PageBlock, deck: string | null): boolean {
  if (block.text.trim() !== deck || isNeverStory(block)) return false
  return !isPicture(block) && !isCaption(block)
}

/** A byline or a day for sure, be it beside the buttons for sharing. */
function creditsBeside(block: PageBlock, ofStory: ReadonlySet<string>): BlockType | null {
  if (block.path.includes('aside')) return null
  if (isSignature(block)) return 'byline'
  if (block.figure !== null || isCaption(block)) return null
  const isBeside = (name: string) => BESIDE_CREDITS.test(name) || ofStory.has(name)
  return asidesAround(block).every(isBeside) ? sureType(block) : null
}

/** "By Ada Quill posted May 3rd 2021 7:30PM", whatever the page calls it but what stands below a picture: who took it, and when. */
function isSignature({text, figure, path}: PageBlock): boolean {
  const words = text.trim()
  if (figure !== null || path.includes('figure')) return false
  return isBylineLine(words) && dayIn(words) !== null && !isCredited(words)
}

/** What pages call the elements that hold the buttons for sharing, and who wrote the story beside them. */
const BESIDE_CREDITS = /^(?:share|sharing|social|sharedaddy|toolbar|bio|hidden)$/

/** What the words of a block, or the markup of a name in it, tell by themselves. */
function sureType(block: PageBlock): BlockType | null {
  const words = block.text.trim()
  if (words.length > LONGEST_HEAD_LINE) return null
  if (parseDateLine(words) !== null || isShortDateLine(words)) return 'date'
  const isNamed = isBylineLine(words) || (authorsIn(block).length > 0 && isCredits(block))
  return isNamed ? 'byline' : typeOfLines(words)
}

/** "Ada Quill" and "The Coast Daily" above "3 May 2021", in lines of one block. */
function typeOfLines(words: string): BlockType | null {
  const [first = '', ...rest] = words.split('\n').map((line) => line.trim())
  if (parseDateLine(first) !== null && !SENTENCE.test(words)) return 'date'
  const isDated = rest.some((line) => parseDateLine(line) !== null)
  return isDated && isBareByline(first, 'day') ? 'byline' : null
}

/** No sentence about an author, no title of another story. */
function isCredits({text, about, element}: PageBlock): boolean {
  const isList = about.slice(-3).some((each) => OTHER_STORIES.test(each))
  const isTitle = /^h[12]$/.test(element) && !about.some((each) => BYLINE.test(each))
  return !isList && !isTitle && !NAMELESS.test(text) && !NO_CREDITS.test(text)
}

const OTHER_STORIES = /(?:posts|stories|articles)(?:$|[\s_-])/
/** "Ada Quill is a writer", "‘Tides’ Is No Film", "how the weir was built" */
const NO_CREDITS =
  /\s(?:is|are|was|has|writes|covers|reports|lives|works)\s|^[‘“"「]|\p{Ll}\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u

/** Whether a class or the markup's own words say that a block is the article's deck. */
export function isDeck(block: PageBlock, deck: string | null): boolean {
  if (block.text.trim() === deck) return true
  if (isPicture(block) || isCaption(block) || block.path.includes('li') || isDate(block))
    return false
  if (!THREE_WORDS.test(block.text)) return false
  return block.about.slice(-4).some((about) => DECK.test(about) && !BODY.test(about))
}

/** "Key events"; not "今回は完成したものを試した", which has no blanks. */
function isShortLabel(text: string): boolean {
  return (
    !THREE_WORDS.test(text) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u.test(text)
  )
}

/** A label that stands where decks do: "By", "Article browser". */
const THREE_WORDS = /\S\s+\S+\s+\S/

const DECK =
  /(?:^|[\s_-])(?:standfirst|deck|dek|sub-?(?:title|head(?:line)?)|strapline|(?<!with-)summary|excerpt|lede?|intro(?:duction)?|alternativeheadline|description|(?:article|entry|post|story)(?:__|-)desc)(?:$|[\s_-])/

/** "description articleBody": the text itself. */
const BODY = /(?:^|[\s_-])(?:articlebody|entry-content|post-body)(?:$|[\s_-])/

const LONGEST_HEAD_LINE = 160

/** What a block above the story is by what the elements around it are called after: a byline, or the hour of publication that it tells. */
export function creditsType(block: PageBlock): BlockType | null {
  const {about, text} = block
  const words = text.trim()
  if (words.length > LONGEST_CREDITS) return null
  const sure = sureType(block)
  if (sure !== null) return sure
  const isNamed = about.some((each) => /(?:^|[\s_-])byline(?:$|[\s_-])/.test(each))
  if (isBylineLine(words.replace(/\n.*/s, ''))) return 'byline'
  if (isNamed && isCredits(block) && !BESIDE_AUTHOR.test(words)) return 'byline'
  const isDated = dayIn(words) !== null && !SENTENCE.test(words)
  return isDated && about.some((each) => DATED.test(each)) ? 'date' : null
}

const LONGEST_CREDITS = 80
/** "The vote was on 2 May 2024."; not "2 May 2024, 9 a.m." */
const SENTENCE = /[\p{L}\p{N}]{3}[.!?]$/u
const DATED =
  /(?:^|[\s_-])(?:date(?:line|time)?|time(?:stamp)?|publish(?:ed)?|updated?)(?:$|[\s_-])/

function isByline(block: PageBlock): boolean {
  const text = block.text.trim()
  const isNamed = isNamedByline(block)
  if (text.length > LONGEST_HEAD_LINE || (isCredited(text) && !isNamed)) return false
  if (isBylineLine(text)) return true
  return isNamed && isCredits(block) && !BESIDE_AUTHOR.test(text)
}

/** Whether a page calls an element after who wrote the story: "Ada Vale/Coast Wire" in it is no picture's credit. */
export function isNamedByline({about}: PageBlock): boolean {
  return about.slice(-3).some((each) => BYLINE.test(each))
}

/** A sentence; a time, a count, how long a story takes to read. */
const NAMELESS = /[.?!]$|^\+|^\d(?!.*\p{Lu}\p{Ll}+\s\p{Lu})/u

const BYLINE = /(?:^|[\s_-])(?:byline|authors?|writers?|reporters?|contributors?)(?:$|[\s_-])/

function isDate(block: PageBlock): boolean {
  const text = block.text.trim()
  if (text.length > LONGEST_HEAD_LINE) return false
  const longest = block.published !== null && dayIn(text) !== null ? LONGEST_DAYS : LONGEST_DAY
  if (TIME.test(text) || (block.datetime !== null && text.length < longest)) return true
  return parseDateLine(text) !== null || isShortDateLine(text)
}

const LONGEST_DAY = 60
/** "Published May 3, 2021 This story is more than two years old, and may be of use no more" */
const LONGEST_DAYS = 120

/** "1:39 PM ET" */
const TIME = /^\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?$/iu
