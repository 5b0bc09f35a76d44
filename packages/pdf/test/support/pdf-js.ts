import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the structure of one page as pdf.js gives it. */
type PageNode =
  | {readonly role: string; readonly children: readonly PageNode[]}
  | {readonly type: string; readonly id?: string}

/**
 * The structure of each page as pdf.js reads it: tags around the words that the page shows of each element. Drawings say
 * nothing; numbers of pages, in contents and in links, are `#`.
 */
export async function readWithPdfJs(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({data: bytes.slice(), verbosity: 0})
  const document = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const words = await markedWords(page)
    const tree: {readonly children: readonly PageNode[]} | null = await page.getStructTree()
    const text = (tree?.children ?? []).map((node) => tagged(node, words)).join('')
    pages.push(
      text
        .replace(/<Figure>.*?<\/Figure>/gs, '<Figure></Figure>')
        .replace(/(?<!<Reference>)<Link>(\s*)\d+<\/Link>/g, '<Link>$1#</Link>')
        .replace(/\d+(?=\s*<\/Link><\/Reference><\/TOCI>)/g, '#'),
    )
  }
  await loading.destroy()
  return pages
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** The words of each piece of marked content; a line end is a line feed. */
async function markedWords(page: Page): Promise<ReadonlyMap<string, string>> {
  const {items} = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  })
  const words = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== null) ?? ''
      words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? null)
  }
  return words
}

/** Elements of which nothing stands on the page are left out: pdf.js names some of them beside those that do. */
function tagged(node: PageNode, words: ReadonlyMap<string, string>): string {
  if (!('role' in node)) return node.type === 'content' ? (words.get(node.id ?? '') ?? '') : ''
  if (!hasContent(node)) return ''
  const content = node.children.map((child) => tagged(child, words)).join('')
  return `<${node.role}>${content}</${node.role}>`
}

function hasContent(node: PageNode): boolean {
  return 'role' in node ? node.children.some(hasContent) : node.type === 'content'
}

/**
 * The pages as one structure. What is open at the end of a page may go on on the next, and pdf.js does not say how much
 * of it does: as much as the wanted structure allows.
 */
export function mergePages(pages: readonly string[], wanted: string): string {
  const target = bare(wanted)
  return withWholeParagraphs(pages, target).reduce((merged, page) => {
    if (merged === '') return page
    const closing = /(?:<\/\w+>)*$/.exec(merged)?.[0] ?? ''
    const opening = /^(?:<\w+>)*/.exec(page)?.[0] ?? ''
    const depth = closing.split('</').length - 1
    for (let shared = depth; shared > 0; shared--) {
      const kept = closing
        .split(/(?=<\/)/)
        .slice(0, depth - shared)
        .join('')
      const skipped = opening
        .split(/(?<=>)/)
        .slice(0, shared)
        .join('')
      const isSame = skipped === closed(closing, shared)
      const joined = `${merged.slice(0, merged.length - closing.length)}${kept}\n${page.slice(skipped.length)}`
      if (isSame && target.startsWith(bare(joined.replace(/(?:<\/\w+>)*$/, '')))) return joined
    }
    return merged + page
  }, '')
}

/** A paragraph that goes on on the next page stands before the notes of both; what stands there of it is moved to where it begins. */
function withWholeParagraphs(pages: readonly string[], target: string): readonly string[] {
  const moved = [...pages]
  for (const [n, page] of pages.entries()) {
    const [, before = '', begun = '', notes = ''] = NOTED.exec(moved[n] ?? page) ?? []
    const [, opening = '', rest = '', after = ''] = GOES_ON.exec(moved[n + 1] ?? '') ?? []
    const isOne = begun !== '' && target.includes(bare(`<P>${begun}${rest}</P>`))
    if (!isOne || target.includes(bare(`<P>${begun}</P>`))) continue
    moved[n] = `${before}<P>${begun}\n${rest}</P>${notes}`
    moved[n + 1] = `${opening}${after}`
  }
  return moved
}

const NOTED =
  /^(.*)<P>((?:(?!<P>).)*?)<\/P>((?:\s*<Note>(?:(?!<\/?P>).)*<\/Note>)+\s*(?:<\/\w+>)+)$/s
const GOES_ON = /^((?:<(?!P>)\w+>)*)<P>(.*?)<\/P>(.*)$/s

/** The opening tags of the outermost elements that closing tags end. */
function closed(closing: string, count: number): string {
  const names = closing.split(/(?=<\/)/).map((tag) => tag.slice(2, -1))
  return names
    .reverse()
    .slice(0, count)
    .map((name) => `<${name}>`)
    .join('')
}

/** Without white space and the hyphens of line ends: what stands in which element. */
export function bare(structure: string): string {
  return structure.normalize('NFC').replace(/[\s\u00AD]+/g, '')
}

/**
 * The words of a structure: what parts elements parts words, what stands inside a line does not. pdf.js leaves out the
 * soft hyphen at the end of a line, so that a line end may stand inside a word: whether it does, the wanted words say.
 */
export function wordsOf(structure: string, wanted = structure): readonly string[] {
  const [text, target] = [flowing(structure), flowing(wanted)]
  const gaps = target.split(/\S/)
  const characters = text.replace(/\s/g, '')
  const spaced = text.split(/\S/).map((gap, index) => {
    const isInsideWord = gap.includes('\n') && gaps[index] === ''
    return (isInsideWord || gap === '' ? '' : ' ') + characters.charAt(index)
  })
  return spaced.join('').trim().split(' ')
}

function flowing(structure: string): string {
  return structure
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/<\/?(?:Link|Reference|Quote|Span)>/g, '')
    .replace(/<[^>]*>/g, ' ')
}
