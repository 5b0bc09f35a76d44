import {
  type Article,
  type Issue,
  type Metadata,
  type Result,
  sha256Hex,
  spanText,
} from '@onrecord/core'
import type {PublishedItem} from '@onrecord/interchange'
import {extract} from '../extract.ts'
import {DEFAULT_MAX_BYTES, LONGEST_TEXT, type ReadOptions} from '../options.ts'
import {requireReading} from '../required.ts'
import {archivedIn, ofArchive, withoutArchive} from './page/archived.ts'
import {choose} from './page/choose.ts'
import {deckShown} from './page/deck-shown.ts'
import {embeddedItem} from './page/embedded-json.ts'
import {cardAuthors, dayOfAddress, headOf, linkedAuthors, titleOf} from './page/head.ts'
import {wholeAddress} from './page/links.ts'
import {isNoPage} from './page/no-page.ts'
import type {PageParser} from './page/page-node.ts'
import {readable} from './page/readable.ts'
import {savedFrom} from './page/saved-from.ts'
import {withSite} from './page/site-in-title.ts'
import {
  conflicts,
  metadataOf,
  type Visible,
  withCredits,
  withLinked,
  withoutOutlet,
} from './page/stated.ts'
import {type Story, storyOf} from './page/story.ts'
import {MOST_ELEMENTS, type TidyPage, tidyPage} from './page/tidy.ts'
import {visibleIn} from './page/visible.ts'
import {isPropertyList, pageOfWebArchive} from './page/web-archive.ts'
import {isBinary} from './parts/binary.ts'
import {decodeMarkup} from './parts/charset.ts'
import {foreignIn} from './parts/foreign.ts'
import {overText} from './parts/over-text.ts'
import {type LaidOut, layOut} from './parts/pieces.ts'
import {publishedPieces} from './parts/published-pieces.ts'
import {overLimit, refuse} from './parts/refuse.ts'
import {withSpans} from './parts/with-spans.ts'

/** Those of `readArticle`, and a DOM to fall back on. */
export interface HtmlOptions extends ReadOptions {
  /** Another DOM to try where Readability fails on linkedom: `(html) => new JSDOM(html).window.document`. */
  readonly parsePage?: PageParser | undefined
}

/**
 * Reads a web page: metadata from schema.org JSON-LD, else from meta tags; the body as Readability finds it, with
 * captions, credits and pull-quotes as blocks apart. The canonical text is that of the blocks with an empty line
 * between them; blanks are single spaces.
 *
 * Refused with an issue: `too-large` (over `maxBytes`), `binary`, `empty`, `too-long` and `too-complex` (more text
 * or elements than an article has), `no-article` (no prose in the page). Never throws for what a page holds.
 */
export function fromHtml(input: Uint8Array | string, options: HtmlOptions = {}): Result<Article> {
  requireReading(input, options)
  const limit = overLimit(input, options.maxBytes ?? DEFAULT_MAX_BYTES)
  if (limit !== null) return limit
  const source = markupIn(input, options.charset)
  if (source === null) {
    return refuse(
      'binary',
      'The source is not a page: it begins like a file of another kind. Expected HTML',
    )
  }
  const {text: html, issues, url} = source
  if (html.trim() === '') return overText('') ?? refuse('empty', '')
  const foreign = foreignIn(html.trimStart())
  if (foreign !== null) return foreign
  const page = tidyPage(html)
  if (page.characters > LONGEST_TEXT) return tooLong()
  if (page.elements > MOST_ELEMENTS) return tooComplex()
  const original = {originalSha256: sha256Hex(input), issues, savedFrom: url ?? savedFrom(html)}
  return articleOf(page, original, options)
}

/** The markup of a page, be it in a .webarchive; `null` where there is none. */
function markupIn(
  input: Uint8Array | string,
  charset: string | undefined,
): {
  readonly text: string
  readonly issues: readonly Issue[]
  readonly url?: string | undefined
} | null {
  if (typeof input === 'string') return {text: input, issues: []}
  if (!isPropertyList(input)) return isBinary(input) ? null : decodeMarkup(input, charset)
  const page = pageOfWebArchive(input)
  return page === null
    ? null
    : {...decodeMarkup(page.bytes, charset ?? page.charset), url: page.url}
}

function tooLong() {
  return refuse(
    'too-long',
    `The page has more than ${LONGEST_TEXT} characters of text (LONGEST_TEXT); no article has. Give the article alone`,
  )
}

function tooComplex() {
  return refuse(
    'too-complex',
    `The page has more than ${MOST_ELEMENTS} elements (MOST_ELEMENTS); no article has. Give the article alone`,
  )
}

/** With the day that opens the first paragraph, that in the page's address, or a day whose year it shows as two figures, where nothing else tells one. */
function withDay(
  stated: Partial<Metadata>,
  visible: Visible,
  addresses: readonly (string | null | undefined)[],
): {readonly stated: Partial<Metadata>; readonly issues: readonly Issue[]} {
  if (stated.published != null || visible.published !== null) return {stated, issues: []}
  if (visible.openingDay !== null)
    return {stated: {...stated, published: visible.openingDay}, issues: []}
  const ofAddress = addresses.map(dayOfAddress).find((day) => day !== null)
  const published = ofAddress ?? visible.shortDay
  return published === null
    ? {stated, issues: []}
    : {
        stated: {...stated, published},
        issues: [ofAddress === undefined ? SHORT_YEAR : DAY_OF_ADDRESS],
      }
}

const SHORT_YEAR: Issue = {
  severity: 'info',
  code: 'published-short-year',
  message:
    'The page gives the year of its day of publication as two figures; they were taken for those of 1969 to 2068',
  path: 'metadata.published',
}

const DAY_OF_ADDRESS: Issue = {
  severity: 'info',
  code: 'published-from-address',
  message: 'The page states no day of publication; the day was taken from its address',
  path: 'metadata.published',
}

/** A headline without the site's name behind it: "The weir leaks - Quorl Post". */
function withoutSite(stated: Partial<Metadata>): Partial<Metadata> {
  const {headline, publisher} = stated
  if (!headline || !publisher || !headline.endsWith(publisher)) return stated
  const words = headline.slice(0, -publisher.length)
  const bare = words.replace(/\s(?:[|–—-]|--)\s$/, '')
  return bare === words ? stated : {...stated, headline: bare}
}

interface Original {
  readonly originalSha256: string
  readonly issues: readonly Issue[]
  /** Where whoever saved the page says that it stood. */
  readonly savedFrom: string | null
}

function articleOf(page: TidyPage, original: Original, given: HtmlOptions): Result<Article> {
  const head = headOf(page)
  const {options, issues: archived} = ofArchive(given, head.url, original.savedFrom)
  const embedded = embeddedItem(page.jsonLd, options.url ?? head.url ?? undefined)
  const {item} = embedded
  const own = pageAddress(head.url ?? item?.url ?? original.savedFrom)
  const {told, issues} = statedIn(page, metadataOf(item, head), options, own)
  const markup = withoutSite(told)
  const found = readable(page.body, page, options.parsePage)
  const isLive = (item?.updates.length ?? 0) > 0 || /live-?blog/i.test(page.body.slice(0, 5_000))
  const chosen = choose(found, markup.headline ?? null, page.title, isLive)
  const base = page.base ?? options.url ?? own ?? undefined
  const deck = deckShown(markup.deck, page, found.page.blocks)
  const story = storyOf(found.page, chosen, deck, base)
  const filled = withMarkupBody(story, item)
  const out = layOut(filled.story.pieces)
  const refused = unreadable(page, story, isLive, out)
  if (refused !== null) return refused
  const visible = visibleIn(out)
  const notice = noticeOf(page, visible)
  if (notice !== null) return notice
  const titled = withTitle(markup, page, visible)
  const credited = withCredits(withoutOutlet(titled, visible), filled.story.credits, visible)
  const card = cardAuthors(page, credited.publisher)
  const linked = withLinked(credited, linkedAuthors(page), card, visible)
  const dated = withDay(linked.stated, visible, [options.url, own])
  const stated = withDeck(dated.stated, out)
  return extract(
    {
      text: out.text,
      originalSha256: original.originalSha256,
      kind: 'html',
      metadata: withSpans(stated, out),
      blocks: out.blocks,
      links: out.links,
      media: mediaOf(filled.story, out, base),
      corrections: item?.corrections ?? [],
      url: ownAddress(page, own, options.url),
      issues: [
        ...original.issues,
        ...archived,
        ...embedded.issues,
        ...(found.failure === null ? [] : [guessIssue(found.failure)]),
        ...filled.issues,
        ...teaserIssues(item, visible.bodyLength),
        ...linked.issues,
        ...issues,
        ...dated.issues,
        ...conflicts(stated, visible),
      ],
    },
    options,
  )
}

/** What a page's markup and the end of its title state, and not an archive's. */
function statedIn(
  {title}: TidyPage,
  stated: Partial<Metadata>,
  {archivedUrl, url}: HtmlOptions,
  own: string | null,
) {
  return withSite(withoutArchive(stated, archivedUrl), title, own ?? url)
}

/** What a page calls its address, without an archive's before it. */
function pageAddress(told: string | null | undefined): string | null {
  return archivedIn(told) ?? told ?? null
}

/** The canonical address that a page gives itself, made whole, else what its JSON-LD says; none where nothing tells the site. */
function ownAddress(page: TidyPage, url: string | null, known: string | undefined): string | null {
  if (url === null) return null
  const whole = wholeAddress(url.replace(/^(?=\/\/)/, 'https:'), page.base ?? known)
  return whole ?? (/^https?:\/\/\S/.test(url) ? url : null)
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'quote'])

function unreadable(page: TidyPage, {isList}: Story, isLive: boolean, out: LaidOut) {
  if (isList && !isLive) return listOfStories()
  return out.blocks.some(({type}) => PROSE.has(type))
    ? overText(out.text, out.blocks)
    : noArticle(page)
}

function listOfStories() {
  return refuse(
    'no-article',
    'The page is a list of stories, each with its title and a teaser. Give the page of one of them',
  )
}

function noArticle(page: TidyPage) {
  const what = page.characters === 0 ? 'holds no text' : 'holds no prose that could be an article'
  return refuse(
    'no-article',
    `The page ${what}. If a script fills it in, save it from the browser as it is shown, or give the text`,
  )
}

/** The refusal of an error of the site or its question whether one is a person, or `null`. */
function noticeOf({title}: TidyPage, {headline, bodyLength}: Visible) {
  const name = [title, headline].find((each) => isNoPage(each ?? ''))
  if (name == null || bodyLength >= LONGEST_NOTICE) return null
  return refuse(
    'no-article',
    `The page is “${name.trim()}”: an error of the site, or its question whether you are a person. Expected an article; open the address in a browser and save what it shows`,
  )
}

/** More prose than an error is told in, in UTF-16 code units. */
const LONGEST_NOTICE = 1_000

function guessIssue(failure: string): Issue {
  const message = `Which part of the page is the article was decided without Readability (${failure}); check the blocks`
  return {severity: 'warning', code: 'body-guessed', message}
}

/** The page's own words; where it shows none, those that its JSON-LD carries. */
function withMarkupBody(
  story: Story,
  item: PublishedItem | null,
): {readonly story: Story; readonly issues: readonly Issue[]} {
  if (item === null || story.pieces.some(({type}) => PROSE.has(type))) return {story, issues: []}
  const pieces = publishedPieces(item).filter(
    ({type}) => type !== 'headline' || story.pieces.length === 0,
  )
  if (pieces.length === 0) return {story, issues: []}
  const message =
    'The page shows no article text; the text was taken from its JSON-LD (articleBody)'
  return {
    story: {...story, pieces: [...story.pieces, ...pieces]},
    issues: [{severity: 'warning', code: 'body-from-markup', message}],
  }
}

/** A page that shows less than its markup says there is. */
function teaserIssues(item: PublishedItem | null, shown: number): readonly Issue[] {
  const whole = item?.body?.value.length ?? 0
  const isShort = whole > 400 && shown < 0.6 * whole
  if (item === null || (item.isFree !== false && !isShort)) return []
  const why =
    item.isFree === false
      ? 'The page says that it is not free to read (isAccessibleForFree)'
      : `The page shows about ${shown} of ${whole} characters of the article`
  return [
    {
      severity: 'warning',
      code: 'body-incomplete',
      message: `${why}; the text may be a teaser only`,
    },
  ]
}

/** The page's title stands for a headline that neither markup nor a heading gives; a heading for one with a section or the site behind it. */
function withTitle(stated: Partial<Metadata>, page: TidyPage, visible: Visible): Partial<Metadata> {
  const {headline} = visible
  if (stated.headline != null) {
    return headline !== null &&
      isOver(headline, stated.headline, stated.publisher ?? null, page.title)
      ? {...stated, headline}
      : stated
  }
  const title = headline === null ? titleOf(page.title, stated.publisher ?? null) : null
  return title === null ? stated : {...stated, headline: title}
}

/** Whether the headline that a page shows stands above what its markup says: the site's name, a headline with the site around it, or other words than the page's title has; “News” and “Live updates” may be a section. */
function isOver(
  shown: string,
  stated: string,
  publisher: string | null,
  title: string | null,
): boolean {
  if (stated === publisher) return true
  if (stated.startsWith(shown)) return BEHIND_TITLE.test(stated.slice(shown.length))
  if (title?.startsWith(shown) !== true || title.includes(stated)) return false
  const behind = title.slice(shown.length)
  if (shown.length >= SHORTEST_SHOWN) return true
  return /\s\S+\s/.test(shown) && (behind === '' || BEHIND_TITLE.test(behind))
}

const SHORTEST_SHOWN = 20

/**
 * The deck that the page shows, else what markup says in its stead: a description is often written for lists of links, and is
 * none where it is cut off, says how the story begins, or is the headline or the site's name again.
 */
function withDeck(stated: Partial<Metadata>, {text, blocks}: LaidOut): Partial<Metadata> {
  const words = (type: string) => {
    const span = blocks.find((block) => block.type === type)?.span
    return span === undefined ? null : spanText(text, span)
  }
  const {deck, ...rest} = stated
  if (deck == null) return stated
  const shown = words('deck')
  if (shown !== null) return {...rest, deck: shown}
  const bare = deck.replace(/[\s.…]+$/, '')
  // behind the place, "ORM (3 May) — ", which descriptions leave out
  const isBeginning =
    words('paragraph')
      ?.slice(0, LONGEST_PLACE + bare.length)
      .includes(bare) === true
  const isOther = [stated.publisher, stated.headline, words('headline')].includes(bare)
  return isBeginning || isOther || /(?:\.{3}|…)$/.test(deck) ? rest : stated
}

const LONGEST_PLACE = 40

/** " | Harbour", " - Quorl Post", " -- Quorl Post" */
const BEHIND_TITLE = /^\s(?:[|–—-]|--)\s.{2,60}$/

function mediaOf({pictures}: Story, out: LaidOut, base: string | undefined): Article['media'] {
  return pictures.map(({url, alt, credit, caption}) => ({
    caption: caption === null ? null : (out.spans[caption] ?? null),
    credit,
    url: url === null ? null : wholeAddress(url, base),
    alt,
  }))
}
