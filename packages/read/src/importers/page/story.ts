import type {BlockType} from '@onrecord/core'
import {isBareByline} from '../../language/byline.ts'
import {isCredited} from '../../language/credits.ts'
import {dayIn} from '../../language/date-line.ts'
import {isFurniture} from '../../language/furniture.ts'
import {footStart} from '../../language/page-foot.ts'
import {type Piece, piece} from '../parts/pieces.ts'
import {isCaption, type PageBlock, type PageBlocks} from './blocks-of.ts'
import type {Chosen} from './choose.ts'
import {countsOf} from './counts-of.ts'
import {type Credits, creditsOf, dayAnywhere} from './credits.ts'
import {linksOf} from './links.ts'
import {isListOfStories} from './list-of-stories.ts'
import {creditIn, creditWords} from './picture-credit.ts'
import {
  bodyType,
  creditsType,
  headingLevel,
  headType,
  isAsideOfPage,
  isCredit,
  isDeck,
  isFootnote,
  isNamedByline,
  isPicture,
  isToldDeck,
  typeInProse,
} from './roles.ts'

/** The article's blocks in order, and its pictures with their captions by index of piece. */
export interface Story {
  readonly pieces: readonly Piece[]
  readonly pictures: readonly StoryPicture[]
  /** What the markup of bylines and days above its prose says. */
  readonly credits: Credits
  /** Whether it is a list of other stories. */
  readonly isList: boolean
}

interface StoryPicture {
  readonly url: string | null
  readonly alt: string | null
  readonly credit: string | null
  /** Index in `pieces`. */
  readonly caption: number | null
}

interface Part {
  readonly at: number
  readonly block: PageBlock
  readonly type: BlockType
}

/** The chosen blocks, each with its role; a caption's credit is a block of its own. */
export function storyOf(
  {blocks, pictures}: PageBlocks,
  chosen: Chosen,
  deck: string | null,
  base: string | undefined,
): Story {
  const start = chosen.body[0] ?? 0
  const [title] = chosen.head
  const head = [...chosen.above, ...chosen.head].flatMap((at): Part[] => {
    const block = blocks[at]
    if (block === undefined) return []
    const type = at === title ? 'headline' : headType(block, deck, chosen.ofStory)
    const isLate = type === 'deck' && at > start && !isToldDeck(block, deck)
    return type === null || isLate ? [] : [{at, block, type}]
  })
  const bodyBlocks = chosen.body.flatMap((at) => blocks[at] ?? [])
  const decks = bodyBlocks.filter((block) => isDeck(block, deck)).length
  const mayBeDeck = decks <= MOST_OF_A_DECK && decks < bodyBlocks.length
  // a description that the first of many paragraphs alike has too was made of it
  const placeOf = ({parent, element}: PageBlock) => `${parent} ${element}`
  const alike = countsOf(bodyBlocks.map(placeOf))
  const isLead = (block: PageBlock) => (alike.get(placeOf(block)) ?? 0) >= FEWEST_ALIKE
  const typeAbove = (block: PageBlock, order: number): BlockType => {
    if (isSubtitle(block, order, bodyBlocks[order + 1])) return 'deck'
    const type = openingType(block, isLead(block) ? null : deck, mayBeDeck) ?? bodyType(block)
    return type === 'paragraph' && isLabel(block) ? 'boilerplate' : type
  }
  const areNotes = isFewer(bodyBlocks.filter(isFootnote), bodyBlocks)
  const typeOf = (block: PageBlock, order: number): BlockType => {
    if (areNotes && isFootnote(block)) return 'boilerplate'
    return inProse ? typeInProse(block, bodyBlocks[order + 1]) : typeAbove(block, order)
  }
  let inProse = false
  const body = bodyBlocks.map((block, order): Part => {
    const type = typeOf(block, order)
    inProse ||= type === 'paragraph'
    return {at: chosen.body[order] ?? 0, block, type}
  })
  const parts = withSigner(withoutRepeats([...head, ...body].toSorted((a, b) => a.at - b.at)))
  const credits = creditsAbove(parts)
  return {
    ...placed(withoutFoot(withoutLaterBylines(parts)), pictures, base),
    credits: withDayAnywhere(creditsOf(credits), blocks),
    isList: isListOfStories(parts, base),
  }
}

/** "Ada Quill" in bold below a story that nobody signs above it. */
function withSigner(parts: readonly Part[]): readonly Part[] {
  const at = parts.findLastIndex(({type}) => type !== 'boilerplate')
  const {type, block} = parts[at] ?? {}
  const isName = block?.isBold === true && isBareByline(block.text.trim(), 'day')
  if (type !== 'paragraph' || !isName || parts.some((part) => part.type === 'byline')) return parts
  return parts.map((part, order) => (order === at ? {...part, type: 'byline' as const} : part))
}

/** Less than half of the words. */
function isFewer(some: readonly PageBlock[], all: readonly PageBlock[]): boolean {
  const length = (blocks: readonly PageBlock[]) =>
    blocks.reduce((sum, {text}) => sum + text.length, 0)
  return 2 * length(some) < length(all)
}

function withDayAnywhere(credits: Credits, blocks: readonly PageBlock[]): Credits {
  return credits.day === null
    ? {...credits, day: dayAnywhere(blocks.filter((block) => !isAsideOfPage(block)))}
    : credits
}

/** The bylines and days before the first paragraph. */
function creditsAbove(parts: readonly Part[]): readonly PageBlock[] {
  const prose = parts.findIndex(({type}) => type === 'paragraph')
  return parts
    .slice(0, prose < 0 ? parts.length : prose)
    .filter(({type}) => type === 'byline' || type === 'date')
    .map(({block}) => block)
}

/** Headings that are no sentence and that nothing follows, and what stands below "Latest stories", are the page's. */
function withoutFoot(parts: readonly Part[]): readonly Part[] {
  const at = footStart(parts.map(({block: {text}}) => ({text, span: NOWHERE, apart: true})))
  const isFoot = parts.slice(at).every(({block: {text}}) => text.length < LONGEST_OF_FOOT)
  const told = isFoot ? parts.slice(0, at) : parts
  const isOfStory = ({type, block}: Part) =>
    type === 'heading' ? /[.!?]$/.test(block.text) : type !== 'boilerplate'
  const below = told.findLastIndex(isOfStory) + 1
  return parts.map((part, order) =>
    order >= below && OF_PAGE.test(part.type) ? {...part, type: 'boilerplate' as const} : part,
  )
}

const NOWHERE = {start: 0, end: 0}
/** A list of goods under "Home" is longer. */
const LONGEST_OF_FOOT = 160
const OF_PAGE = /^(?:heading|paragraph|listItem)$/

/**
 * Names below the prose of a story that tells its author above it are those of other stories, or of a box about the author; several with a day
 * each are those of comments. On a page of many stories nobody wrote them all.
 */
function withoutLaterBylines(parts: readonly Part[]): readonly Part[] {
  const prose = parts.findIndex(({type}) => type === 'paragraph')
  const bylines = parts.filter(({type}) => type === 'byline')
  const first = parts.findIndex(({type}) => type === 'byline')
  if (first < 0) return parts
  const {article} = parts[prose]?.block ?? {}
  const isLong = proseOf(parts, (each) => each === article) >= FEWEST_STORIES
  const isOfMany = isIndex(parts, bylines)
  if (first > prose && !isOfMany && !areComments(bylines)) return parts
  // Cards of other stories below a whole one.
  const isOwn = ({block}: Part, at: number) => isLong && at < prose && block.article === article
  // The entries of a live blog have authors of their own.
  const isLater = ({block}: Part, at: number) =>
    at > prose && (block.article === article || block.article === 0)
  return parts.map((part, at) =>
    part.type === 'byline' && (isLater(part, at) || (isOfMany && !isOwn(part, at)))
      ? {...part, type: 'boilerplate' as const}
      : part,
  )
}

/** Several authors, each in an `article` of their own, without the prose that the entries of a live blog have. */
function isIndex(parts: readonly Part[], bylines: readonly Part[]): boolean {
  const stories = new Set(bylines.map(({block}) => block.article))
  const told = proseOf(parts, (each) => stories.has(each))
  return stories.size >= FEWEST_STORIES && told < stories.size
}

/** How many paragraphs there are of some stories. */
function proseOf(parts: readonly Part[], isOf: (article: number) => boolean): number {
  return parts.filter(
    ({type, block}) =>
      type === 'paragraph' && block.text.length > LONGEST_LABEL && isOf(block.article),
  ).length
}

const FEWEST_STORIES = 3

/** "ada1987 | 3 May 2021" more than once; not "By Ada Vale, 3 May 2021" above "Updated by Bo Lind, 4 May 2021". */
function areComments(bylines: readonly Part[]): boolean {
  return (
    bylines.length > 1 &&
    bylines.every(({block: {text}}) => dayIn(text) !== null && !/^\s*By\s/i.test(text))
  )
}

/** "Harbour", "Watch": a few words above the first paragraph that are none themselves; "ORM —" leads to it. */
function isLabel({element, text}: PageBlock): boolean {
  return element !== 'p' && text.length < LONGEST_LABEL && /[\p{L}\p{N}]$/u.test(text)
}

/** Paragraphs in a deck: what a page calls so around more of them ("text-description") holds the story. */
const MOST_OF_A_DECK = 4
const FEWEST_ALIKE = 3

/** A heading that opens the body and stands above another or above who wrote it, not above a paragraph or a list; "Background" is a part's. */
function isSubtitle(
  {element, text}: PageBlock,
  order: number,
  next: PageBlock | undefined,
): boolean {
  if (order > 0 || element !== 'h2' || next === undefined) return false
  const isLong = text.trim().split(/\s+/).length >= SHORTEST_DECK
  return isLong && !/^(?:paragraph|listItem|table)$/.test(bodyType(next))
}

/** Words. */
const SHORTEST_DECK = 4

/** What a block before the first paragraph is that only its place and its words tell. */
function openingType(block: PageBlock, deck: string | null, mayBeDeck: boolean): BlockType | null {
  if (isFurniture(block.text) || block.path.includes('figure')) return null
  if (mayBeDeck && isDeck(block, deck)) return 'deck'
  const words = block.text.trim()
  if (block.element === 'p' && isBareByline(words, 'day') && !CLOSED.test(words))
    return isCredited(words) && !isNamedByline(block) ? 'boilerplate' : 'byline'
  return isPicture(block) || isCaption(block) ? null : creditsType(block)
}

/** "Ada Vale." shows or tells of somebody; not "Ada Vale Jr.", "Bo Reed M.D." */
const CLOSED = /(?<!\s[JS]r|\.\p{Lu})\.$/u

function placed(
  parts: readonly Part[],
  known: PageBlocks['pictures'],
  base: string | undefined,
): Pick<Story, 'pieces' | 'pictures'> {
  const pieces: Piece[] = []
  const pictures = new Map<number, StoryPicture>()
  for (const {block, type} of parts) {
    if (type === 'caption') {
      const {caption, rest, credit} = creditIn(block.text.trim())
      const at =
        caption === '' || NO_CAPTION.test(caption)
          ? null
          : pieces.push(piece('caption', caption)) - 1
      if (rest !== '') pieces.push(piece('boilerplate', rest))
      note(pictures, known, block, at, credit)
      continue
    }
    if (isCredit(block)) note(pictures, known, block, null, creditWords(block.text))
    pieces.push({type, level: levelOf(block, type), text: block.text, links: linksOf(block, base)})
  }
  return {pieces, pictures: [...pictures.values()]}
}

/** What those who hear a page are told that stands there: a picture. */
const NO_CAPTION = /^(?:(?:image|media|video)(?: caption)?|photo)[,:]?$/i

/** Adds caption and credit to what is known of a block's picture; what came first stays. */
function note(
  pictures: Map<number, StoryPicture>,
  known: PageBlocks['pictures'],
  {figure}: PageBlock,
  caption: number | null,
  credit: string | null,
): void {
  if (figure === null) return
  const picture = pictures.get(figure)
  pictures.set(figure, {
    ...(known[figure] ?? {url: null, alt: null}),
    caption: picture?.caption ?? caption,
    credit: picture?.credit ?? credit,
  })
}

function levelOf(block: PageBlock, type: BlockType): number | null {
  return type === 'heading' ? headingLevel(block) : null
}

/** More quotations set apart than this are compared with nothing: the time would grow with their product. */
const MOST_COMPARED = 200

/** A block twice is there once, as a caption where it is one; a quotation set apart whose words a paragraph has too is a pull-quote. */
function withoutRepeats(parts: readonly Part[]): readonly Part[] {
  const worded = parts.map((part) => ({part, words: plainWords(part.block.text)}))
  const prose = worded
    .filter(({part: {type}}) => type === 'paragraph' || type === 'listItem')
    .map(({words}) => words)
    .join('\n')
  const seen = new Set<string>()
  const shown = new Set([...oftenShown(worded), ...captionsOf(worded)])
  const title = worded.find(({part: {type}}) => type === 'headline')?.words
  const isShownBeside = ({type}: Part, words: string) =>
    type === 'heading' ? words === title : type === 'paragraph' && shown.has(words)
  let compared = 0
  return worded.flatMap(({part, words}) => {
    if (isShownBeside(part, words)) return []
    const key = `${part.type}\n${words}`
    if (words.length > 40 && seen.has(key)) return []
    seen.add(key)
    if (part.type !== 'quote' || ++compared > MOST_COMPARED) return [part]
    const isRepeated = words.split(' ').length >= 5 && prose.includes(words)
    return isRepeated ? [{...part, type: 'pullQuote' as const}] : [part]
  })
}

interface Worded {
  readonly part: Part
  readonly words: string
}

/** Short words without a stop that stand again and again between paragraphs are the page's. */
function oftenShown(worded: readonly Worded[]): ReadonlySet<string> {
  const labels = worded.flatMap(({part, words}) => {
    if (part.type !== 'paragraph' || words === '' || words.length >= LONGEST_LABEL) return []
    return /\p{L}\s*$/u.test(part.block.text) ? [words] : []
  })
  return new Set(
    [...countsOf(labels)].filter(([, count]) => count >= OFTEN).map(([words]) => words),
  )
}

/** The words of captions that are more than a label. */
function captionsOf(worded: readonly Worded[]): readonly string[] {
  return worded.flatMap(({part, words}) =>
    part.type === 'caption' && words.length >= LONGEST_LABEL ? [words] : [],
  )
}

const LONGEST_LABEL = 40
const OFTEN = 4

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
