import {
  contents,
  type DocumentInit,
  defaultTheme,
  document,
  heading,
  englishLabels as labels,
  link,
  note,
  noteReference,
  paragraph,
  quoted,
  row,
  table,
} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {renderHtml, renderMarkdown} from '../src/index.ts'
import {cleanText} from '../src/shared/clean-text.ts'

const tree = (init: Partial<DocumentInit>) =>
  document({title: 'Tides', language: 'en-GB', labels, children: [], ...init})

test('tabs and new lines are text, other controls are not', () => {
  expect(cleanText('a\tb\nc\r\nd\u0007e')).toBe('a\tb\nc de')
})

describe('a page', () => {
  test('of a letter opens with its address, and its title is the subject', () => {
    const html = renderHtml(tree({opening: [paragraph('To the clerk')], children: ['It ran.']}))
    expect(html).toMatch(/<p>To the clerk<\/p>\s*<h1 class="subject">Tides<\/h1>/)
    expect(html).not.toContain('<h1>')
  })

  test.each([
    ['TLP:GREEN', 'color:#33ff00;background:#000000', '12pt'],
    ['House only', 'color:var(--text)', '9pt'],
  ])('has the marking %s on every sheet', (marking, look, size) => {
    const html = renderHtml(tree({marking}))
    const box = /@page\{@top-right\{(.*?)\}@bottom-right\{(.*?)\}\}/.exec(html)
    expect([box?.[1]?.includes(look), box?.[1]?.includes(`font:600 ${size}`)]).toEqual([true, true])
    expect(box?.[2]).toBe(box?.[1])
    expect(html.includes('.marking.protocol{color')).toBe(marking.startsWith('TLP'))
  })

  test('has no marks around the generic names of its faces', () => {
    const text = {name: 'Literata', fallback: ['Orm Text', 'serif']}
    const html = renderHtml(tree({}), {
      theme: {...defaultTheme, fonts: {...defaultTheme.fonts, text}},
    })
    expect(html).toContain('--text-face:"Literata","Orm Text",serif')
  })

  test('divides a table where every column has a width', () => {
    const boats = {caption: 'Boats', head: ['Boat', 'Day'], rows: [['Tern', '9']]}
    const widths = (...given: readonly (number | undefined)[]) => {
      const made = table(boats)
      const columns = made.columns.map((column, n) => ({...column, width: given[n]}))
      const html = renderHtml(tree({children: [{...made, columns}]}))
      return [...html.matchAll(/<col style="width:([^"]*)"/g)].map(([, width]) => width)
    }
    expect([widths(1, 3), widths(1, undefined), widths(0, 0)]).toEqual([['25%', '75%'], [], []])
  })

  test('has the remark on a row in its last cell, once', () => {
    const review = {status: 'open', missing: 'Look again.'} as const
    const rows = [row(['Tern', '9'], {review})]
    const html = renderHtml(
      tree({children: [table({caption: 'Boats', head: ['Boat', 'Day'], rows})]}),
    )
    expect(html.match(/Look again\./g)).toHaveLength(1)
    expect(html).toMatch(/<td[^>]*>9.*Look again\./s)
  })

  test('has a title of a link where it says more than its words', () => {
    const of = (title?: string) =>
      renderHtml(tree({children: paragraph(link('https://x.example/', 'here', title))}))
    expect(of('The tables')).toContain('title="The tables"')
    expect(of()).not.toContain('title="here"')
  })
})

describe('Markdown', () => {
  test('begins with who publishes it, of what kind and when', () => {
    const dated = tree({
      organisation: 'Orm',
      genre: 'Brief',
      date: '2031-05-03',
      children: ['It ran.'],
    })
    expect(renderMarkdown({...dated, dateLabel: '3 May 2031'})).toMatch(
      /^Orm · Brief · 3 May 2031\n\n# Tides\n/,
    )
    expect(renderMarkdown(dated)).toMatch(/^Orm · Brief · 2031-05-03\n\n/)
  })

  test('lists headings as deep as is asked', () => {
    const children = [contents(1), heading(1, 'Ebb'), heading(2, 'Neap'), paragraph('It ran.')]
    const [list = ''] = renderMarkdown(tree({children})).split('## Ebb')
    expect([list.includes('Ebb'), list.includes('Neap')]).toEqual([true, false])
  })

  test('sets inner marks within outer ones, and outer ones again within these', () => {
    const inner = quoted(['no, ', quoted('never', ['q3'])], ['q2'])
    const children = paragraph([quoted(['He said ', inner], ['q1'])])
    expect(renderMarkdown(tree({children}))).toContain('“He said ‘no, “never”’”')
  })

  test('has each note under the number that leads to it', () => {
    const children = paragraph(['It ran', noteReference('n'), ' and ebbed', noteReference('m')])
    const notes = [note('m', 'Twice.'), note('n', 'Once.')]
    expect(renderMarkdown(tree({children, notes}))).toBe(
      '# Tides\n\nIt ran[^1] and ebbed[^2]\n\n[^1]: Once.\n\n[^2]: Twice.\n',
    )
  })
})
