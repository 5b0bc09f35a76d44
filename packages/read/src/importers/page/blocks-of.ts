import {BLOCK_ELEMENTS} from '../../data/html-elements.ts'
import type {PieceLink} from '../parts/pieces.ts'
import {aboutOf} from './about-of.ts'
import {tidyBlanks} from './blanks.ts'
import {instantIn, namesAuthor, type Published} from './credited.ts'
import {cellsOf, isDataTable} from './data-table.ts'
import {isNoteMark} from './note-mark.ts'
import {attribute, elementsOf, isElement, nameOf, type PageNode, textOf} from './page-node.ts'
import {creditIn} from './picture-credit.ts'
import {isAgencyLine, underPicture} from './under-picture.ts'

/** A stretch of a page that stands by itself, with what the markup says about it. */
export interface PageBlock {
  /** The element it stands in: `p`, `h2`, `li`, `blockquote`, `figcaption`, `td`, `div` … */
  readonly element: string
  /** Elements around it, outermost first, itself last. */
  readonly path: readonly string[]
  /** Class, id, itemprop, property, rel and role, lower case: of what is around it, of itself, of the inline elements in it. */
  readonly about: readonly string[]
  /** Number of the element around its own: blocks of one prose share it. */
  readonly parent: number
  readonly text: string
  readonly links: readonly PieceLink[]
  /** Which picture it belongs to, by number; `null` outside figures. */
  readonly figure: number | null
  /** Number of the `article` (or live-blog entry) around it; 0 outside. */
  readonly article: number
  /** The words in it that markup names its author by, inner elements first. */
  readonly authors: readonly string[]
  /** `datetime` of a `<time>` in it. */
  readonly datetime: string | null
  /** The first instant in it that is no update's; `isSaid` where markup calls it that of publication. */
  readonly published: Published | null
  /** Whether all its words are set bold. */
  readonly isBold: boolean
}

interface PagePicture {
  readonly url: string | null
  readonly alt: string | null
}

export interface PageBlocks {
  readonly blocks: readonly PageBlock[]
  readonly pictures: readonly PagePicture[]
}

/**
 * Every block of a page in document order. The same rules cut a whole page and what Readability makes of it. A `figure` that
 * shows no picture holds a box of the page, a table or a quotation: only its caption belongs to it.
 */
export function blocksOf(root: PageNode): PageBlocks {
  const cutter = new Cutter()
  cutter.walk(root, TOP)
  cutter.flush(TOP)
  const blocks = underPicture(cutter.blocks, cutter.behind).map((block) => {
    const isEmpty = block.figure !== null && cutter.pictures[block.figure]?.isShown === false
    return isEmpty && !isOfPicture(block) ? {...block, figure: null} : block
  })
  return {blocks, pictures: cutter.pictures}
}

/** "The pier in June. Photo: Coast Wire"; an agency alone may have sent the story. */
function isCredited(text: string): boolean {
  return creditIn(text).credit !== null && !isAgencyLine(text)
}

function isOfPicture(block: PageBlock): boolean {
  const isNamed = isCaption(block) || block.about.slice(-2).some((about) => CREDIT.test(about))
  return isNamed || block.path.includes('figcaption')
}

interface Place {
  readonly path: readonly string[]
  readonly about: readonly string[]
  readonly parent: number
  readonly self: number
  readonly figure: number | null
  readonly article: number
}

const TOP: Place = {path: [], about: [], parent: 0, self: 0, figure: null, article: 0}

/** Anything but blanks and signs without width, which pages put where something is to be loaded. */
const VISIBLE = /[^\s\p{Cf}]/u

/** How many elements up a class still tells what a block is. */
const ABOUT_LEVELS = 5

class Cutter {
  readonly blocks: PageBlock[] = []
  /** The picture right before each block. */
  readonly behind: (number | null)[] = []
  readonly pictures: {url: string | null; alt: string | null; isShown: boolean}[] = []
  // kept in parts, and its end by itself: looking at a string that grows costs its length each time
  #parts: string[] = []
  #length = 0
  #end: 'nothing' | 'words' | 'blank' | 'break' = 'nothing'
  #links: PieceLink[] = []
  #authors: {readonly start: number; readonly end: number}[] = []
  #datetime: string | null = null
  #published: Published | null = null
  /** How many characters of the block are set bold. */
  #bold = 0
  #articles = 0
  #elements = 0
  #inline: string[] = []
  /** Whether an inline element has just ended. */
  #isSeam = false
  /** How many `q` are open. */
  #quoted = 0
  /** The last picture, as long as no prose stands below it. */
  #loose: number | null = null

  walk(node: PageNode, place: Place): void {
    if (node.nodeType === 3) this.#text(node.nodeValue ?? '', place)
    else if (!isElement(node)) this.#children(node, place)
    else this.#element(node, place)
  }

  /** Ends the block under construction. */
  flush(place: Place): void {
    const text = this.#parts.join('').trimEnd()
    if (VISIBLE.test(text)) {
      const last = place.path.at(-1) ?? 'body'
      this.behind.push(this.#loose)
      const about = [...place.about.slice(-ABOUT_LEVELS), this.#inline.join(' ').toLowerCase()]
      this.blocks.push({
        element: last,
        path: place.path,
        about,
        parent: place.parent,
        text,
        links: this.#links,
        figure: place.figure ?? this.#figureOf(about, text),
        article: place.article,
        authors: this.#authors.map(({start, end}) => text.slice(start, end).trim()),
        datetime: this.#datetime,
        published: this.#published,
        isBold: this.#bold >= text.trim().length,
      })
    }
    this.#parts = []
    this.#length = 0
    this.#end = 'nothing'
    this.#links = []
    this.#authors = []
    this.#datetime = null
    this.#published = null
    this.#bold = 0
    this.#inline = []
  }

  /** A caption or a credit below a picture is its own, whatever holds both; so are words behind it that close with whose it is. */
  #figureOf(about: readonly string[], text: string): number | null {
    const figure = this.#loose
    if (figure === null) return null
    const isBelow =
      isCaption({element: '', about}) || about.slice(-3).some((each) => CREDIT.test(each))
    const isQuoted = /^\s*[“"‘']/.test(text)
    // "Ada Vale.", the words of the picture above for those who do not see it, is its caption; "Ada Vale" may be below a portrait of the author.
    const isAlt = CLOSED.test(text) && text.trim() === this.pictures[figure]?.alt
    if (isBelow || isAlt || (text.length < LONGEST_CAPTION && !isQuoted && isCredited(text.trim())))
      return figure
    this.#loose = null
    return null
  }

  #element(node: PageNode, place: Place): void {
    const name = nameOf(node)
    if (name === 'br') this.#break(place)
    else if (name === 'img' || name === 'amp-img') this.#picture(node, place)
    else if (name === 'table' && isDataTable(node)) this.#table(node, place)
    else if (BLOCK_ELEMENTS.has(name)) this.#block(node, name, place)
    else this.#inlineElement(node, name, place)
  }

  #block(node: PageNode, name: string, place: Place): void {
    this.flush(place)
    const inner = this.#placeIn(node, name, place)
    this.#instant(node, inner.about.at(-1) ?? '')
    this.#children(node, inner)
    this.flush(inner)
  }

  #placeIn(node: PageNode, name: string, place: Place): Place {
    const about = aboutOf(node)
    let {figure} = place
    if (name === 'figure' || (figure === null && CAPTIONED.test(about))) {
      figure = this.pictures.length
      this.pictures.push({url: null, alt: null, isShown: false})
    }
    const isEntry = name === 'article' || /liveblogupdate|blogpost/i.test(about)
    return {
      path: [...place.path, name],
      about: [...place.about.slice(-ABOUT_LEVELS), about],
      parent: place.self,
      self: ++this.#elements,
      figure,
      article: isEntry ? ++this.#articles : place.article,
    }
  }

  #inlineElement(node: PageNode, name: string, place: Place): void {
    const about = aboutOf(node)
    if (FOR_EARS.test(about) || isNoteMark(node, name, about, this.#parts.at(-1) ?? '')) return
    const isCredit = (place.figure ?? this.#loose) !== null && CREDIT.test(about)
    if (isCredit) this.#block(node, 'cite', place)
    else this.#words(node, name, place, about)
  }

  #words(node: PageNode, name: string, place: Place, about: string): void {
    if (about !== '') this.#inline.push(about)
    this.#part(textOf(node), place)
    if (name === 'time') this.#time()
    this.#instant(node, about)
    const start = this.#length
    const href = name === 'a' ? attribute(node, 'href') : ''
    if (name === 'q' && !isMarked(node)) this.#quotation(node, place)
    else this.#children(node, place)
    const end = this.#length
    this.#isSeam = !/^su[bp]$/.test(name)
    if (href !== '' && end > start) this.#links.push({start, end, href})
    if (end > start && namesAuthor(about, href)) this.#authors.push({start, end})
    if (BOLD.test(name)) this.#bold += end - start
  }

  /** Days stand apart, however close their markup. */
  #time(): void {
    if (/[\p{L}\p{N}]$/u.test(this.#parts.at(-1) ?? '')) this.#add(' ')
  }

  #instant(node: PageNode, about: string): void {
    const content = attribute(node, 'content') || attribute(node, 'title')
    const found = instantIn(about, attribute(node, 'datetime'), content)
    if (found === null) return
    this.#datetime ??= found.datetime
    if (found.published !== null && this.#published?.isSaid !== true) {
      this.#published = found.published.isSaid
        ? found.published
        : (this.#published ?? found.published)
    }
  }

  /** Words between the marks that every browser sets around a `q`. */
  #quotation(node: PageNode, place: Place): void {
    const isOuter = this.#quoted++ % 2 === 0
    this.#add(isOuter ? '“' : '‘')
    this.#children(node, place)
    this.#add(isOuter ? '”' : '’')
    this.#quoted--
  }

  /** What stands side by side is parted by how a page looks: "Ada Quill" and "Staff Writer" or "2 minutes ago", "Orm" above "Weir leaks"; in a paragraph a part of a word may be set otherwise. */
  #part(words: string, place: Place): void {
    const isProse = place.path.at(-1) === 'p' && !NAMED.test(place.about.at(-1) ?? '')
    if (isProse || this.#end !== 'words' || !BESIDE.test(words)) return
    if (/(?<!\bMa?c)(?<=\p{L}\p{Ll})$/u.test(this.#parts.at(-1) ?? '')) this.#put(' ')
  }

  #children(node: PageNode, place: Place): void {
    for (const child of node.childNodes) this.walk(child, place)
  }

  /** An empty line of a `pre` ends a paragraph. */
  #text(words: string, place: Place): void {
    const parts = place.path.includes('pre') ? words.split(/\n[ \t]*\n/) : [words]
    if (this.#isSeam) this.#part(words, place)
    this.#isSeam = false
    for (const [at, part] of parts.entries()) {
      if (at > 0) this.flush(place)
      this.#add(part)
    }
  }

  #add(words: string): void {
    const tidy = tidyBlanks(words.replace(/\s+/g, ' '))
    const next = this.#end === 'words' ? tidy : tidy.replace(/^ /, '')
    if (next === '') return
    if (this.#length === 2 && /^by/i.test(this.#parts.join('')) && /^\p{Lu}/u.test(next))
      this.#put(' ')
    this.#put(next)
    this.#end = next.endsWith(' ') ? 'blank' : 'words'
  }

  #put(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }

  /** Two breaks in a row end a paragraph; one is a line's end. */
  #break(place: Place): void {
    if (this.#end === 'nothing') return
    if (this.#end === 'break') {
      this.flush(place)
      return
    }
    this.#put('\n')
    this.#end = 'break'
  }

  #picture(node: PageNode, place: Place): void {
    const picture = {url: pictureAddress(node), alt: attribute(node, 'alt').trim() || null}
    const at = place.figure ?? this.pictures.push({url: null, alt: null, isShown: false}) - 1
    if (this.pictures[at]?.url === null) this.pictures[at] = {...picture, isShown: true}
    this.#loose = at
  }

  #table(node: PageNode, place: Place): void {
    this.flush(place)
    const rows = [...elementsOf(node)].filter((each) => nameOf(each) === 'tr')
    const lines = rows.map((row) =>
      cellsOf(row)
        .map((cell) => tidyBlanks(textOf(cell).replace(/\s+/g, ' ')).trim())
        .join('\t'),
    )
    this.#put(lines.filter((line) => line.trim() !== '').join('\n'))
    this.flush({
      ...place,
      path: [...place.path, 'table'],
      about: [...place.about, aboutOf(node)],
      parent: place.self,
    })
  }
}

/** A page's own quotation marks within a `q`. */
function isMarked(node: PageNode): boolean {
  return /^\s*[“”"„«»‘’‚‹›「『]/.test(textOf(node))
}

/** Classes of what only those are to read who hear the page. */
const FOR_EARS =
  /\b(?:off-?screen|sr-only|visually-?hidden|(?:u-)?hide-?visually|screen-?reader-text|a11y-(?:hidden|text)|assistive-text|element-invisible)\b/i

/** Whether an element or a class says that a block stands below a picture: "caption", "image__caption", "imageCaption". */
export function isCaption({element, about}: Pick<PageBlock, 'element' | 'about'>): boolean {
  return element === 'figcaption' || about.slice(-3).some((each) => CAPTION.test(each))
}

const CAPTION = /(?:^|[\s_-])\w{0,20}caption(?:-?text|\d{1,4})?(?:$|[\s_-])/

export const CREDIT: RegExp =
  /\b(?:[\w-]*credit[\w-]*|[\w-]*copyright[\w-]*|photographer|creditText|copyrightHolder|[\w-]*image-?source)\b/i

const BOLD = /^(?:b|strong)$/

/** How a name, a title or a time begins that stands beside another. */
const BESIDE = /^(?:\p{Lu}|@|\d{1,2}\s)/u

const NAMED = /(?:^|[\s_-])(?:byline|authors?)(?:$|[\s_-])/

/** Classes of what holds a picture with its caption, where no `figure` does. */
const CAPTIONED =
  /\bwp-caption\b|\binline-?image\b|\b(?:image|photo|picture)-(?:block|box|container|wrap(?:per)?)\b/

const LONGEST_CAPTION = 400
const CLOSED = /[.!?。]\s*$/

/** Where a picture is: in what a script is to load it from, where `src` holds a stand-in. */
function pictureAddress(node: PageNode): string | null {
  const src = attribute(node, 'src')
  if (src !== '' && !src.startsWith('data:')) return src
  const lazy = ['data-src', 'data-lazy-src', 'data-original', 'srcset', 'data-srcset']
    .map((name) => attribute(node, name).trim().split(/,?\s/)[0] ?? '')
    .find((value) => value !== '' && !value.startsWith('data:'))
  return lazy ?? (src || null)
}
