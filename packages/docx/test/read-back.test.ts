import {
  type Block,
  type DocumentTree,
  emphasis,
  heading,
  link,
  list,
  listItem,
  memoHeader,
  note,
  noteReference,
  paragraph,
  plainText,
  table,
} from '@onrecord/document'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {renderDocx} from '../src/index.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {smallTrees} from './fixtures/small-trees.ts'
import {officePages, pandocMessages, pythonParagraphs} from './support/outside.ts'
import {withPart} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const memo = tiny(
  [
    heading(1, 'What is reported'),
    paragraph(['The office speaks of a ', emphasis('pause'), noteReference('finch'), '.']),
    heading(2, 'By island'),
    list([listItem(['first', list(['inner', 'other'])]), 'second']),
    list(['one', 'two'], {ordered: true}),
    table({
      caption: 'Boats',
      head: ['Boat', 'Seats'],
      rows: [
        ['Tern', '12'],
        ['Gannet & mate', 'not known'],
      ],
    }),
    paragraph(['Later.', noteReference('register')]),
  ],
  {
    notes: [
      note('finch', ['Interview, ', link('https://example.org/', 'online', 'The interview'), '.']),
      note('register', 'Register of boats.'),
    ],
  },
)

/** What a reader of HTML should find: the same headings, items, cells and notes in the same order. */
function outline(tree: DocumentTree): readonly string[] {
  const lines = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block): readonly string[] => {
      switch (block.type) {
        case 'heading':
          return [`h${block.level} ${plainText(block.children)}`]
        case 'list':
          return block.items.flatMap(({children: [first, ...rest]}) => [
            `${block.ordered ? 'ol' : 'ul'} ${first ? plainText(first) : ''}`,
            ...lines(rest),
          ])
        case 'table':
          return [{cells: block.head}, ...block.rows].map(
            ({cells}) => `tr ${cells.map(({children}) => plainText(children)).join(' | ')}`,
          )
        default:
          return []
      }
    })
  return [...lines(tree.children), ...tree.notes.map(({children}) => `note ${plainText(children)}`)]
}

function outlineOfHtml(html: string): readonly string[] {
  const body = html.replace(/<ol><li id="footnote-[\s\S]*$/, '')
  const found: string[] = []
  const kinds: string[] = []
  for (const [token, tag = '', content = ''] of body.matchAll(
    /<\/?(?:ul|ol)>|<(h\d|li)>((?:(?!<\/?(?:h\d|li|ul|ol)>).)*)|<tr>.*?<\/tr>/g,
  )) {
    if (token === '<ul>' || token === '<ol>') kinds.push(token.slice(1, 3))
    else if (token.startsWith('</')) kinds.pop()
    else if (token.startsWith('<tr>')) {
      const cells = [...token.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
        words(cell),
      )
      found.push(`tr ${cells.join(' | ')}`)
    } else found.push(`${tag === 'li' ? kinds.at(-1) : tag} ${words(content)}`)
  }
  const notes = [...html.matchAll(/<li id="footnote-\d+">(.*?)<\/li>/g)]
  return [...found, ...notes.map(([, note = '']) => `note ${words(note).replace(/ ↑$/, '')}`)]
}

function words(html: string): string {
  return html
    .replace(/<sup>.*?<\/sup>|<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim()
}

describe('other readers', () => {
  it('find headings, lists, notes and tables as they stand in the tree: mammoth', async () => {
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(await renderDocx(memo))})
    expect(outlineOfHtml(value)).toEqual(outline(memo))
  })

  it('open every file: python-docx', async (ctx) => {
    needs(ctx, 'python3-docx')
    const files: Record<string, Uint8Array> = {
      'full.docx': await renderDocx(fullMemo),
      'compared.docx': await renderDocx(fullMemo, {compare: memo}),
    }
    for (const [name, tree] of Object.entries(smallTrees)) files[name] = await renderDocx(tree)
    const counts = pythonParagraphs(files)
    expect(Object.keys(counts)).toEqual(Object.keys(files))
    expect(Object.values(counts).every((count) => count > 0)).toBe(true)
  })

  it('convert every file without a warning: pandoc', async (ctx) => {
    needs(ctx, 'pandoc')
    const trees = {'full.docx': fullMemo, 'memo.docx': memo, ...smallTrees}
    const files: Record<string, Uint8Array> = {}
    for (const [name, tree] of Object.entries(trees)) files[name] = await renderDocx(tree)
    expect(pandocMessages(files)).toBe('')
  })

  it('show what is written into the data of the memo’s head: LibreOffice', async (ctx) => {
    needs(ctx, 'soffice', 'pdftotext')
    const bytes = await renderDocx(
      tiny([memoHeader({to: 'The old committee', from: 'A', date: '1 May', re: 'B'}), 'Text.']),
    )
    const edited = withPart(bytes, 'customXml/item1.xml', (xml) =>
      xml.replace('The old committee', 'The new council'),
    )
    const [page = ''] = officePages(edited)
    expect(page).toMatch(/To +The new council/i)
    expect(page).not.toContain('The old committee')
  })
})
