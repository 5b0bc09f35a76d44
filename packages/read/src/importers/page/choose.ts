import {isNote} from '../../language/corrections.ts'
import {isFurniture} from '../../language/furniture.ts'
import {lettersOf} from '../parts/letters.ts'
import type {PageBlock} from './blocks-of.ts'
import {countsOf} from './counts-of.ts'
import type {Readable} from './readable.ts'
import {wordsKey} from './readable.ts'
import {
  asidesAround,
  headType,
  isAsideOfPage,
  isDeck,
  isNeverStory,
  isPicture,
  isPullQuote,
} from './roles.ts'

/** Where the article stands in a page: the blocks of its body and of its head, by index. */
export interface Chosen {
  /** Bylines and days above the headline. */
  readonly above: readonly number[]
  readonly head: readonly number[]
  readonly body: readonly number[]
  /** What names asides elsewhere and stands around this story, too. */
  readonly ofStory: ReadonlySet<string>
}

/**
 * The blocks that belong to the article. Readability says where its prose is; what it leaves out beside that prose
 * (headings, short paragraphs, captions, pull-quotes) is taken back, and the head is what stands between the
 * headline and the first paragraph.
 */
export function choose(
  {page, chosen}: Readable,
  headline: string | null,
  pageTitle: string | null,
  isLive: boolean,
): Chosen {
  const {blocks} = page
  const found = chosen === null ? null : matching(blocks, chosen)
  const ofStory = asidesOfStory(blocks, found ?? [])
  const isOutside = (block: PageBlock | undefined) =>
    block === undefined || isElsewhere(block) || isAsideOfPage(block, ofStory)
  const prose = isLive ? entriesOf(blocks, isOutside) : []
  const core =
    prose.length > 0
      ? prose
      : ofOneArticle(blocks, withTwins(blocks, coreOf(blocks, found, isOutside), isOutside))
  const first = core.find((at) => isProse(blocks[at])) ?? core[0] ?? blocks.length
  const title =
    titleIndex(blocks, first, headline, pageTitle) ??
    calledTitle(blocks, first) ??
    firstHeading(blocks, core)
  const body = completed(blocks, core, title, isOutside).filter(
    (at) => title === null || at > title,
  )
  // Readability may begin with a deck, and leave out what stands between it and the prose
  const taken = new Set(body)
  const start = Math.max(body[0] ?? blocks.length, body.find((at) => isStory(blocks[at])) ?? 0)
  const head =
    title === null
      ? []
      : indices(blocks).filter((at) => at >= title && at < start && !taken.has(at))
  return {above: title === null ? [] : aboveTitle(blocks, title, ofStory), head, body, ofStory}
}

/** Who wrote a story and when, where that stands above its headline and in the same element, below no more than a section's name. */
function aboveTitle(
  blocks: readonly PageBlock[],
  title: number,
  ofStory: ReadonlySet<string>,
): readonly number[] {
  const headline = blocks[title]
  const found: number[] = []
  for (let at = title - 1; at >= Math.max(0, title - MOST_ABOVE); at--) {
    const block = blocks[at]
    if (block === undefined || headline === undefined || !isTogether(block, headline)) break
    const type = headType(block, null, ofStory)
    if (type === 'byline' || type === 'date') found.unshift(at)
    else if (block.text.length > LONGEST_SECTION) break
  }
  return found
}

const MOST_ABOVE = 6
const LONGEST_SECTION = 40

function isTogether(block: PageBlock, headline: PageBlock): boolean {
  const isInStory = headline.article > 0 && block.article === headline.article
  return isInStory || (block.parent !== 0 && block.parent === headline.parent)
}

/** What Readability takes for the article, but for what is outside it; where next to nothing is left, what looks like prose. */
function coreOf(
  blocks: readonly PageBlock[],
  found: readonly number[] | null,
  isOutside: IsOutside,
): readonly number[] {
  if (found === null) return guessed(blocks, isOutside)
  const core = found.filter((at) => !isOutside(blocks[at]))
  if (lengthOf(blocks, core) > NEXT_TO_NOTHING) return core
  const prose = guessed(blocks, isElsewhere)
  return lengthOf(blocks, prose) > NEXT_TO_NOTHING ? prose : core
}

const NEXT_TO_NOTHING = 200

/** Without what stands below the end of the `article` that most of the prose is in: other stories, questions to subscribers. */
function ofOneArticle(blocks: readonly PageBlock[], core: readonly number[]): readonly number[] {
  const lengths = new Map<number, number>()
  for (const at of core.filter((each) => isProse(blocks[each]))) {
    const {article = 0, text = ''} = blocks[at] ?? {}
    lengths.set(article, (lengths.get(article) ?? 0) + text.length)
  }
  const [story = 0, length = 0] = [...lengths].toSorted(([, a], [, b]) => b - a)[0] ?? []
  const whole = [...lengths.values()].reduce((sum, each) => sum + each, 0)
  if (story === 0 || length < MOST_OF_PROSE * whole) return core
  const last = core.findLast((at) => blocks[at]?.article === story) ?? 0
  const depth = depthOf(blocks[last])
  return core.filter((at) => at <= last || depthOf(blocks[at]) > depth)
}

const MOST_OF_PROSE = 0.6

/** How many `article` are around a block. */
function depthOf(block: PageBlock | undefined): number {
  return block?.path.filter((name) => name === 'article').length ?? 0
}

/** With the paragraphs of elements that are like those of most of the prose: a story may stand in several, between pictures. */
function withTwins(
  blocks: readonly PageBlock[],
  core: readonly number[],
  isOutside: IsOutside,
): readonly number[] {
  const keys = core.flatMap((at) => containerOf(blocks[at]) ?? [])
  const counts = countsOf(keys)
  const taken = new Set(core)
  return indices(blocks).filter((at) => {
    const key = taken.has(at) || isOutside(blocks[at]) ? null : containerOf(blocks[at])
    return taken.has(at) || (key !== null && (counts.get(key) ?? 0) > keys.length / 4)
  })
}

/** What tells one kind of element around paragraphs from others: where it stands, and its class. */
function containerOf(block: PageBlock | undefined): string | null {
  const around = block?.about.slice(0, -2).findLast((about) => about !== '') ?? ''
  const isParagraph = block?.element === 'p' || (block?.element === 'div' && isSentence(block))
  return block !== undefined && isParagraph && around !== '' && block.article > 0
    ? `${block.article} ${block.path.join('>')} ${around}`
    : null
}

/** Closes with a stop, as the words of a label or a link hardly do. */
function isSentence({text}: PageBlock): boolean {
  return /[.!?]["”’)]?\s*$/.test(text)
}

function matching(blocks: readonly PageBlock[], chosen: ReadonlySet<string>): readonly number[] {
  return indices(blocks).filter((at) => {
    const block = blocks[at]
    return block !== undefined && chosen.has(wordsKey(block.text))
  })
}

type IsOutside = (block: PageBlock | undefined) => boolean

/** What names asides ("paywall", "share") and stands around most of the prose that Readability takes for the article: it names none in this page. */
function asidesOfStory(
  blocks: readonly PageBlock[],
  found: readonly number[],
): ReadonlySet<string> {
  const prose = found.flatMap((at) => blocks[at] ?? []).filter(isProse)
  const counts = countsOf(prose.flatMap((block) => [...new Set(asidesAround(block))]))
  const isMost = (count: number) => prose.length >= LEAST_PROSE && 2 * count > prose.length
  return new Set([...counts].flatMap(([name, count]) => (isMost(count) ? [name] : [])))
}

/** Paragraphs that make a story of what stands in an element named after something else. */
const LEAST_PROSE = 3

function isProse(block: PageBlock | undefined): boolean {
  return block?.element === 'p' && block.text.length > 80
}

function isStory(block: PageBlock | undefined): boolean {
  return block !== undefined && isProse(block) && !isPicture(block) && !isDeck(block, null)
}

function lengthOf(blocks: readonly PageBlock[], found: readonly number[]): number {
  return found.reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0)
}

function isElsewhere(block: PageBlock | undefined): boolean {
  return (
    block === undefined ||
    block.path.some((name) => name === 'nav' || name === 'footer') ||
    isNeverStory(block)
  )
}

/** Without Readability: the prose of the page that stands in no navigation, header, footer or aside. */
function guessed(blocks: readonly PageBlock[], isOutside: IsOutside): readonly number[] {
  const inside = indices(blocks).filter((at) => {
    const block = blocks[at]
    return block !== undefined && !isOutside(block) && !isFurniture(block.text)
  })
  const inMain = inside.filter((at) =>
    blocks[at]?.path.some((name) => /^(?:main|article)$/.test(name)),
  )
  return inMain.length > 0 ? inMain : inside
}

/** The entries of a live blog, which Readability takes for rivals of each other. */
function entriesOf(blocks: readonly PageBlock[], isOutside: IsOutside): readonly number[] {
  const entries = indices(blocks).filter((at) => {
    const block = blocks[at]
    return block !== undefined && block.article > 0 && block.element !== 'h1' && !isOutside(block)
  })
  if (new Set(entries.map((at) => blocks[at]?.article)).size <= 1) return []
  // what opens the blog stands between its title and the first entry
  const title = blocks.findIndex(({element}) => element === 'h1')
  const opening = indices(blocks).filter((at) => {
    const isAbove = title >= 0 && at > title && at < (entries[0] ?? 0)
    return isAbove && isStory(blocks[at]) && !isOutside(blocks[at])
  })
  return [...opening, ...entries]
}

/** The headline: of the level-one headings before the prose the one that markup names, or with which the page's title begins, or, where none is in it, a lower one that is, else the last. */
function titleIndex(
  blocks: readonly PageBlock[],
  before: number,
  headline: string | null,
  pageTitle: string | null,
): number | null {
  const above = indices(blocks).filter((at) => at <= before)
  const first = above.filter((at) => blocks[at]?.element === 'h1')
  const isNamed = first.some((at) => isInTitle(blocks[at], pageTitle))
  const titles = above.filter(
    (at) =>
      first.includes(at) ||
      isHeadlineOf(blocks[at], headline) ||
      (!isNamed && isInTitle(blocks[at], pageTitle)),
  )
  const named =
    titles.findLast((at) => wordsKey(blocks[at]?.text ?? '') === wordsKey(headline ?? '')) ??
    titles.findLast((at) => isHeadlineOf(blocks[at], headline)) ??
    titles.findLast((at) => opensTitle(blocks[at], pageTitle)) ??
    titles.findLast((at) => isInTitle(blocks[at], pageTitle)) ??
    titles.at(-1)
  return named === undefined ? null : aboveByline(blocks, titles, named)
}

/** A headline that stands twice, with its author or day between, is the first. */
function aboveByline(
  blocks: readonly PageBlock[],
  titles: readonly number[],
  title: number,
): number {
  const same = titles.find((at) => isHeadlineOf(blocks[at], blocks[title]?.text ?? null)) ?? title
  const between = blocks.slice(same + 1, title)
  return between.some((each) => /^(?:byline|date)$/.test(headType(each, null) ?? '')) ? same : title
}

function opensTitle(block: PageBlock | undefined, pageTitle: string | null): boolean {
  const words = wordsKey(block?.text ?? '')
  return words.length > SHORTEST_TITLE && wordsKey(pageTitle ?? '').startsWith(words)
}

/** A heading that the page's title has too, behind the site's name. */
function isInTitle(block: PageBlock | undefined, pageTitle: string | null): boolean {
  const words = wordsKey(block?.text ?? '')
  return (
    /^h[1-4]$/.test(block?.element ?? '') &&
    words.length > SHORTEST_TITLE &&
    wordsKey(pageTitle ?? '').includes(words)
  )
}

const SHORTEST_TITLE = 20

/** What a page without a level-one heading calls its headline: the last above the prose. */
function calledTitle(blocks: readonly PageBlock[], before: number): number | null {
  const at = blocks.slice(0, before).findLastIndex((block) => {
    const isCalled = block.about.slice(-2).some((about) => TITLE.test(about))
    const isShort = block.text.length <= LONGEST_TITLE && !block.path.includes('li')
    return isCalled && isShort && !isElsewhere(block) && !isAsideOfPage(block)
  })
  return at < 0 ? null : at
}

/** "headline", "entry-title", "article__header-title" */
const TITLE =
  /(?:^|[\s_-])(?:headline|(?:article|entry|post|story)[_-]{0,2}(?:header[_-]{0,2})?(?:title|headline|hed))(?:$|[\s_-])/
const LONGEST_TITLE = 200

/** On a page without a level-one heading: a heading that stands before all prose. */
function firstHeading(blocks: readonly PageBlock[], core: readonly number[]): number | null {
  const at = core.find((each) => {
    const block = blocks[each]
    return block !== undefined && (/^h[2-4]$/.test(block.element) || block.text.length > 80)
  })
  return at !== undefined && blocks[at]?.element.startsWith('h') ? at : null
}

function isHeadlineOf(block: PageBlock | undefined, headline: string | null): boolean {
  return block !== undefined && headline !== null && lettersOf(block.text) === lettersOf(headline)
}

/** The prose, and what stands in it or next to it in the same elements. */
function completed(
  blocks: readonly PageBlock[],
  core: readonly number[],
  title: number | null,
  isOutside: IsOutside,
): readonly number[] {
  const [first, last] = [core[0], core.at(-1)]
  if (first === undefined || last === undefined) return []
  const taken = new Set(core)
  const parents = new Set(core.map((at) => blocks[at]?.parent))
  const begin = title ?? first
  const opening = core.find((at) => isStory(blocks[at])) ?? last
  const isBetween = (block: PageBlock, at: number, isBeside: boolean): boolean =>
    isWithin(block, isBeside) || (at > opening && opensPart(blocks, at, taken))
  const stands = (block: PageBlock, at: number): boolean => {
    if (at < begin) return false
    if (isNoteOfStory(block)) return true
    const isBeside = block.parent !== 0 && parents.has(block.parent)
    if (isOutside(block)) return at < last && isPullQuote(block)
    return at < last ? isBetween(block, at, isBeside) : isBeside && isFollowing(block)
  }
  return indices(blocks).filter((at) => {
    const block = blocks[at]
    return taken.has(at) || (block !== undefined && stands(block, at))
  })
}

/** A correction, wherever it stands in the article's element: in a box, or below the story. */
function isNoteOfStory(block: PageBlock): boolean {
  const isComment = block.about.some((about) => /\bcomments?\b/.test(about))
  return block.article > 0 && !isComment && NOTE_END.test(block.text) && isNote(block.text.trim())
}

/** "Clarification: how we count votes" is the title of another story. */
const NOTE_END = /[.!?][”’")\]]?\s*$/

/** A heading with prose directly below it, but for a picture, in an element that holds no more than both: what stands above is in another. */
function opensPart(blocks: readonly PageBlock[], at: number, taken: ReadonlySet<number>): boolean {
  const {element = '', path = []} = blocks[at] ?? {}
  if (!/^h[2-6]$/.test(element)) return false
  const near = (from: number, to: number) =>
    blocks
      .slice(Math.max(0, from), to)
      .map((block, order) => ({block, at: Math.max(0, from) + order}))
  const next = near(at + 1, at + NEAR).find(({block}) => !isPicture(block))
  const above = near(at - NEAR, at).findLast(
    (each) => each.block.element === 'p' && taken.has(each.at),
  )
  const around = path.slice(0, -2).join('>')
  const isOfBoth = next?.block.path.slice(0, -1).join('>').startsWith(around) === true
  if (next === undefined || !isOfBoth || !taken.has(next.at)) return false
  return next.block.element === 'p' && above?.block.parent !== next.block.parent
}

/** How far a heading is looked around: past pictures, their captions and credits. */
const NEAR = 10

/** Between the first and the last of the prose. */
function isWithin(block: PageBlock, isBeside: boolean): boolean {
  return isPullQuote(block) || isBeside || isPicture(block)
}

function isFollowing(block: PageBlock): boolean {
  return /^(?:p|li)$/.test(block.element)
}

function indices(blocks: readonly PageBlock[]): readonly number[] {
  return blocks.map((_, at) => at)
}
