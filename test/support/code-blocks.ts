import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The pages for whoever uses the packages or works on them. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...pagesIn('docs', (name) => name),
  ...pagesIn('packages', (name) => `${name}/README.md`),
]

export interface CodeBlock {
  readonly language: string
  /** Line of the page on which the block's text begins, from 1. */
  readonly line: number
  readonly text: string
}

/** The fenced blocks of a page in a language, in their order. */
export function blocksOf(page: string, language: string): CodeBlock[] {
  return codeBlocks(page).filter((block) => block.language === language)
}

function codeBlocks(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: {language: string; line: number; lines: string[]} | null = null
  for (const [at, line] of readFileSync(join(root, page), 'utf8').split('\n').entries()) {
    if (open === null) {
      const fence = /^```(\w+)$/.exec(line)
      if (fence) open = {language: fence[1] ?? '', line: at + 2, lines: []}
    } else if (line === '```') {
      blocks.push({language: open.language, line: open.line, text: open.lines.join('\n')})
      open = null
    } else open.lines.push(line)
  }
  if (open !== null) throw new Error(`${page}:${open.line}: the block is not closed`)
  return blocks
}

function pagesIn(place: string, pageOf: (name: string) => string): string[] {
  return readdirSync(join(root, place))
    .map((name) => `${place}/${pageOf(name)}`)
    .filter((page) => page.endsWith('.md'))
}
