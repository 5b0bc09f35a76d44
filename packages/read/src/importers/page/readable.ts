import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {blocksOf, type PageBlocks} from './blocks-of.ts'
import type {PageDocument, PageNode, PageParser} from './page-node.ts'
import type {TidyPage} from './tidy.ts'

/** The blocks of a page, and the words of those that Readability takes for the article. */
export interface Readable {
  readonly page: PageBlocks
  /** `wordsKey` of each block that belongs to the article; `null` where Readability could not tell. */
  readonly chosen: ReadonlySet<string> | null
  /** Why Readability could not tell. */
  readonly failure: string | null
}

/** More elements than any article has; Readability's time grows faster than the page. */
const MOST_ELEMENTS = 15_000

/** More than this, each counted with those around it: it looks at an element's words once for each. Of 258 saved pages none has more than a quarter of it. */
const MOST_NESTING = 200_000

/**
 * Cuts a page into blocks and asks Readability, on linkedom, which of them are the article. Where that throws it is
 * asked again on another DOM, if the caller has one: no page is known to need it, and jsdom is ten times the size
 * of everything else here, so that it is not a dependency.
 *
 * @param first makes the document that is cut; linkedom's but for tests of what happens where it throws
 */
export function readable(
  body: string,
  {elements, nesting}: Pick<TidyPage, 'elements' | 'nesting'>,
  other: PageParser | undefined,
  first: PageParser = parse,
): Readable {
  const html = documentOf(body)
  const document = first(html)
  const page = blocksOf(document.body)
  if (elements > MOST_ELEMENTS) {
    return unasked(page, `it has ${elements} elements, more than ${MOST_ELEMENTS}`)
  }
  if (nesting > MOST_NESTING) return unasked(page, 'too many of its elements stand within others')
  const parsers = other === undefined ? [() => document] : [() => document, () => other(html)]
  let failure = 'no part of it stands out as prose'
  for (const make of parsers) {
    try {
      const content = articleOf(make())
      return content === null
        ? {page, chosen: null, failure}
        : {
            page,
            chosen: new Set(blocksOf(content).blocks.map(({text}) => wordsKey(text))),
            failure: null,
          }
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  return {page, chosen: null, failure}
}

function unasked(page: PageBlocks, failure: string): Readable {
  return {page, chosen: null, failure}
}

/** What two readings of one block have in common. */
export function wordsKey(text: string): string {
  return text.replace(/\s+/g, '')
}

function articleOf(document: PageDocument): PageNode | null {
  const options = {
    serializer: (node: unknown) => node as PageNode,
    keepClasses: true,
    disableJSONLD: true,
  }
  // linkedom's document and jsdom's are what Readability was written for; the DOM's own types are not ours
  const reader = new Readability<PageNode>(document as never, options)
  return reader.parse()?.content ?? null
}

/** A document of tidied markup. */
export function parsePage(body: string): PageDocument {
  return parse(documentOf(body))
}

function documentOf(body: string): string {
  return `<!doctype html><html><head><title></title></head><body>${body}</body></html>`
}

function parse(html: string): PageDocument {
  return (parseHTML(html) as unknown as {readonly document: PageDocument}).document
}
