import {Tokenizer} from 'htmlparser2'
import {
  CLOSED_BY,
  DROPPED_ELEMENTS,
  KEPT_ATTRIBUTES,
  VOID_ELEMENTS,
} from '../../data/html-elements.ts'
import {LONGEST_TEXT} from '../../options.ts'

/** What a page says in its head, and its body as markup without anything that runs, is hidden or is nested too deep. */
export interface TidyPage {
  /** Well-nested markup of the body. */
  readonly body: string
  readonly title: string | null
  readonly language: string | null
  /** `<meta>` by name, property or itemprop in lower case, in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | null
  /** The address that a link to the licence leads to (`rel="license"`). */
  readonly licence: string | null
  readonly base: string | null
  /** The words of links to authors (`rel="author"`). */
  readonly authors: readonly string[]
  /** The contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** How many elements stand in `body`, in how many others each of them does, all in all, and how many characters between them. */
  readonly elements: number
  readonly nesting: number
  readonly characters: number
}

/** Deeper elements are unwrapped, their words kept: no real page nests so deep, and parsers below recurse. */
const DEEPEST = 200

/** No page has more; one that has is made to exhaust its reader. */
export const MOST_ELEMENTS = 100_000

const LONGEST_ATTRIBUTE = 2_000

interface Open {
  readonly name: string
  readonly written: boolean
  readonly dropped: boolean
}

type Attributes = Map<string, string>

/**
 * One pass over the markup, linear in its length whatever it holds: bounds depth before a tree is built, and leaves
 * out scripts, styles, forms and what is hidden.
 */
export function tidyPage(html: string): TidyPage {
  return new Tidy(html).run()
}

type Callbacks = ConstructorParameters<typeof Tokenizer>[1]

const nothing = (): void => {}
const SILENT: Callbacks = {
  ontext: nothing,
  ontextentity: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onprocessinginstruction: nothing,
  onend: nothing,
  onopentagname: nothing,
  onattribname: nothing,
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onopentagend: nothing,
  onselfclosingtag: nothing,
  onclosetag: nothing,
}

/** "Quorl&#8217;s weir": pages write characters in JSON as they do in markup, and twice in attributes. What holds elements is left as it is. */
export function withoutReferences(value: string): string {
  return /&(?:#\w+|\w+);/.test(value) && !value.includes('<') ? textOfMarkup(value) : value
}

/** The characters that a piece of markup without elements stands for. */
function textOfMarkup(markup: string): string {
  const out: string[] = []
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      ontext: (start, end) => out.push(markup.slice(start, end)),
      ontextentity: (code) => out.push(characterOf(code)),
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  return out.join('')
}

class Tidy {
  readonly #source: string
  readonly #tokenizer: Tokenizer
  #isFull = false
  readonly #out: string[] = []
  readonly #stack: Open[] = []
  readonly #openNames = new Map<string, number>()
  readonly #meta = new Map<string, string[]>()
  readonly #jsonLd: string[] = []
  readonly #authors: string[] = []
  #written = 0
  #dropped = 0
  #elements = 0
  #nesting = 0
  /** Blank characters since the last word. */
  #blanks = 0
  #characters = 0
  #title = ''
  #canonical: string | null = null
  #licence: string | null = null
  #base: string | null = null
  #language: string | null = null
  #name = ''
  #attributes: Attributes = new Map()
  #attribute = ''
  #value = ''
  #script: string[] | null = null
  #isAuthor = false

  constructor(html: string) {
    this.#source = withoutControls(html)
    this.#tokenizer = new Tokenizer({}, this.#callbacks())
  }

  run(): TidyPage {
    this.#tokenizer.write(this.#source)
    if (!this.#isFull) this.#tokenizer.end()
    while (this.#stack.length > 0) this.#pop()
    return {
      body: this.#out.join(''),
      title: this.#title.trim() || null,
      language: this.#language,
      meta: this.#meta,
      canonical: this.#canonical,
      licence: this.#licence,
      base: this.#base,
      authors: this.#authors.map((words) => words.trim()),
      jsonLd: this.#jsonLd,
      elements: this.#elements,
      nesting: this.#nesting,
      characters: this.#characters,
    }
  }

  #callbacks(): Callbacks {
    const at = (start: number, end: number) => this.#source.slice(start, end)
    return {
      ...SILENT,
      ontext: (start, end) => this.#text(at(start, end)),
      ontextentity: (code) => this.#text(characterOf(code)),
      onopentagname: (start, end) => {
        this.#name = plainName(at(start, end))
        this.#attributes = new Map()
      },
      onattribname: (start, end) => {
        this.#attribute = at(start, end).toLowerCase()
        this.#value = ''
      },
      onattribdata: (start, end) => {
        if (this.#value.length < LONGEST_ATTRIBUTE) {
          this.#value += at(start, Math.min(end, start + LONGEST_ATTRIBUTE))
        }
      },
      onattribentity: (code) => {
        if (this.#value.length < LONGEST_ATTRIBUTE) this.#value += characterOf(code)
      },
      onattribend: () => {
        if (!this.#attributes.has(this.#attribute)) {
          this.#attributes.set(this.#attribute, this.#value)
        }
      },
      onopentagend: () => this.#open(),
      onselfclosingtag: () => this.#open(),
      onclosetag: (start, end) => this.#close(plainName(at(start, end))),
    }
  }

  #text(words: string): void {
    if (this.#script !== null) this.#script.push(words)
    else if (this.#stack.at(-1)?.name === 'title') this.#titleText(words)
    else if (this.#dropped === 0) {
      this.#characters += words.trim().length
      if (this.#characters > LONGEST_TEXT) this.#stop()
      else this.#bodyText(words)
    }
  }

  #bodyText(words: string): void {
    this.#blanks = words.trim() === '' ? this.#blanks + words.length : 0
    if (this.#blanks > MOST_BLANKS) return
    this.#out.push(escaped(words.replace(LONG_BLANKS, shortBlanks)))
    if (this.#isAuthor) this.#authorWords(words)
  }

  #authorWords(words: string): void {
    const last = this.#authors.pop() ?? ''
    this.#authors.push(last.length < LONGEST_ATTRIBUTE ? last + words : last)
  }

  /** What is over a limit is refused, so that the rest need not be read. */
  #stop(): void {
    this.#isFull = true
    this.#tokenizer.pause()
  }

  /** Of the page: a drawing has its own. */
  #titleText(words: string): void {
    if (this.#dropped === 1 && this.#title.length < LONGEST_ATTRIBUTE) this.#title += words
  }

  #open(): void {
    const name = this.#name
    const attributes = this.#attributes
    this.#noteHead(name, attributes)
    if (name === 'html' || name === 'head' || name === 'body') return
    this.#closeImplied(name)
    const dropped = DROPPED_ELEMENTS.has(name) || isHidden(name, attributes)
    const isWritten = !dropped && this.#dropped === 0
    if (VOID_ELEMENTS.has(name)) {
      if (isWritten) this.#write(name, attributes)
    } else this.#push({name, dropped, written: isWritten && this.#written < DEEPEST}, attributes)
  }

  #push(open: Open, attributes: Attributes): void {
    this.#stack.push(open)
    this.#openNames.set(open.name, (this.#openNames.get(open.name) ?? 0) + 1)
    if (open.dropped) this.#dropped++
    if (open.written) {
      this.#written++
      this.#write(open.name, attributes)
    } else if (this.#dropped === 0 && this.#out.at(-1) !== ' ') this.#out.push(' ')
    const isData = open.name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')
    if (isData) this.#script = []
    if (open.name === 'a') this.#link(attributes.get('rel') ?? '')
  }

  #link(rel: string): void {
    this.#isAuthor = /(?:^|\s)author(?:\s|$)/i.test(rel) && this.#authors.length < MOST_OF_A_NAME
    if (this.#isAuthor) this.#authors.push('')
  }

  #close(name: string): void {
    // `</p>` and `</br>` without a beginning are what browsers make of them: a break
    if ((this.#openNames.get(name) ?? 0) === 0) return
    while (this.#pop() !== name);
  }

  #closeImplied(name: string): void {
    for (;;) {
      const top = this.#stack.at(-1)
      if (top === undefined || !CLOSED_BY[top.name]?.has(name)) return
      this.#pop()
    }
  }

  #pop(): string | undefined {
    const top = this.#stack.pop()
    if (top === undefined) return undefined
    this.#openNames.set(top.name, (this.#openNames.get(top.name) ?? 1) - 1)
    if (top.dropped) this.#dropped--
    if (top.written) {
      this.#written--
      this.#out.push(`</${top.name}>`)
    }
    if (top.name === 'a') this.#isAuthor = false
    if (top.name === 'script' && this.#script !== null) {
      this.#jsonLd.push(this.#script.join(''))
      this.#script = null
    }
    return top.name
  }

  #write(name: string, attributes: Attributes): void {
    if (!/^[a-z][a-z0-9-]{0,40}$/.test(name)) return
    this.#elements++
    this.#nesting += this.#written
    if (this.#elements > MOST_ELEMENTS) this.#stop()
    const kept = [...attributes].filter(
      ([key]) => KEPT_ATTRIBUTES.has(key) || (key === 'title' && name === 'abbr'),
    )
    this.#out.push(`<${name}${kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`)
  }

  #noteHead(name: string, attributes: Attributes): void {
    const get = (key: string) => attributes.get(key)?.trim() ?? ''
    switch (name) {
      case 'html':
        this.#language ??= get('lang') || get('xml:lang') || null
        break
      case 'base':
        this.#base ??= get('href') || null
        break
      case 'link':
      case 'a':
        this.#noteLink(name, get('rel'), get('href') || null)
        break
      case 'meta': {
        const content = withoutReferences(get('content'))
        for (const key of namesOf(get('property'), get('name'), get('itemprop'))) {
          this.#noteMeta(key, content)
        }
      }
    }
  }

  /** A licence below a picture is the picture's. */
  #noteLink(name: string, rel: string, href: string | null): void {
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(rel)) this.#canonical ??= href
    const isOfPicture = (this.#openNames.get('figure') ?? 0) > 0
    if (!isOfPicture && /(?:^|\s)license(?:\s|$)/i.test(rel)) this.#licence ??= href
  }

  #noteMeta(key: string, content: string): void {
    if (key === '' || content === '') return
    const list = this.#meta.get(key)
    if (list === undefined) this.#meta.set(key, [content])
    else if (list.length < MOST_OF_A_NAME) list.push(content)
  }
}

/** What a meta tag says something of: a property may have several names ("dc:title og:title"), and Dublin Core is written in two ways. */
function namesOf(property: string, ...names: readonly string[]): ReadonlySet<string> {
  const each = [...property.slice(0, LONGEST_ATTRIBUTE).split(/\s+/), ...names]
  return new Set(each.map((name) => name.toLowerCase().replace(/^(dc|dcterms):/, '$1.')))
}

/** In small letters; what shows its content as it is written is one element. */
function plainName(name: string): string {
  const small = name.toLowerCase()
  return /^(?:xmp|listing|plaintext)$/.test(small) ? 'pre' : small
}

/** More authors than this are no article's. */
const MOST_OF_A_NAME = 100

/** Paragraphs that no screen reader is to read are still shown: the story behind an offer. */
function isHidden(name: string, attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true
  if (attributes.get('aria-hidden') === 'true' && name !== 'p') return true
  if (CONSENT.test(`${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`)) return true
  const style = attributes.get('style') ?? ''
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|clip\s{0,3}:\s{0,3}rect\(0/i.test(
    style,
  )
}

/** The question whether a page may keep cookies, by the makers of such questions: it can be longer than a story. */
const CONSENT =
  /(?:^|\s)(?:onetrust|didomi|usercentrics|sp_message_container|truste|qc-cmp|cmpbox|cybotcookiebot|osano|iubenda-cs|gdpr|cookie-?(?:banner|bar|consent|law|notice|policy))/i

/** More blanks than this, one by one or as characters by name, part no words better. */
const MOST_BLANKS = 200

/** Blanks without an end in elements within elements are looked at once for each of these. */
const LONG_BLANKS = /\s{8,}/g

function shortBlanks(blanks: string): string {
  if (/\n[^\S\n]*\n/.test(blanks)) return '\n\n'
  return blanks.includes('\n') ? '\n' : ' '
}

// A null byte and its like are no words; a form feed and the line ends lay out and stay blanks.
function withoutControls(html: string): string {
  return (
    html
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '')
      .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
  )
}

function characterOf(code: number): string {
  const isCharacter =
    code > 31 ? code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) : code === 9 || code === 10
  return isCharacter ? String.fromCodePoint(code) : ''
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
