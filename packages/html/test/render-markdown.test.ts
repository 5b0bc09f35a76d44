import {
  document,
  heading,
  englishLabels as labels,
  lineBreak,
  list,
  paragraph,
  superscript,
  table,
} from '@onrecord/document'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {describe, expect, it} from 'vitest'
import {everyNode} from '../../document/test/fixtures/every-node.ts'
import {renderMarkdown} from '../src/index.ts'
import {cleanText} from '../src/shared/clean-text.ts'
import {documentOf, hostileWord} from './support/hostile.ts'

describe('renderMarkdown', () => {
  it('renders every kind of node', async () => {
    await expect(renderMarkdown(everyNode)).toMatchFileSnapshot('fixtures/every-node/output.md.txt')
  })

  it('raises what Unicode can raise', () => {
    const tree = document({
      title: 'T',
      language: 'en',
      labels,
      children: paragraph(['10', superscript('-2'), ' m', superscript('ab')]),
    })
    expect(renderMarkdown(tree)).toBe('# T\n\n10⁻² m^ab\n')
  })

  it('keeps a row on its line, wherever lines break in a cell', () => {
    const tree = document({
      title: 'T',
      language: 'en',
      labels,
      children: [
        table({caption: 'Boats', head: ['Boat'], rows: [[['Tern', lineBreak(), '9 | 12']]]}),
      ],
    })
    expect(renderMarkdown(tree)).toContain('| Tern 9 \\| 12 |')
  })

  it('keeps words words, whatever is in them', () => {
    const plain = read(renderMarkdown(documentOf('plain')))
    fc.assert(
      fc.property(hostileWord, (word) => {
        const words = `w${word}w`
        const page = read(renderMarkdown(documentOf(words)))
        expect(page.skeleton).toEqual(plain.skeleton)
        expect(page.words).toContain(blankless(cleanText(words)))
      }),
      {numRuns: 300},
    )
  })

  it('keeps the structure where hostile words begin a block', () => {
    const of = (words: string) =>
      document({
        title: words,
        language: 'en',
        labels,
        children: [
          heading(1, words),
          paragraph(words),
          list([words]),
          table({caption: words, head: [words], rows: [[words]]}),
        ],
      })
    const plain = read(renderMarkdown(of('plain')))
    fc.assert(
      fc.property(
        hostileWord.filter((word) => blankless(cleanText(word)) !== ''),
        (word) => {
          expect(read(renderMarkdown(of(word))).skeleton).toEqual(plain.skeleton)
        },
      ),
      {numRuns: 300},
    )
  })
})

/** The kinds of nodes in order, and all text without its blanks: Markdown folds them. */
function read(markdown: string): {readonly skeleton: readonly string[]; readonly words: string} {
  const skeleton: string[] = []
  const words: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') words.push(node.value)
    else skeleton.push(node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(
    fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmFootnote()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
    }),
  )
  return {skeleton, words: blankless(words.join(''))}
}

function blankless(text: string): string {
  return text.replace(/\s/gu, '')
}
