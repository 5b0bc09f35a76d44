import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {fromDocx} from '../src/docx.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function paragraph(words: string, style = 'Normal'): string {
  const runs = words.startsWith('<') ? words : `<w:r><w:t>${words}</w:t></w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`
}

function docx(body: string): Uint8Array {
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  const styles = Object.entries({
    Title: '',
    Caption: '',
    Secret: hidden,
    Note: '<w:basedOn w:val="Secret"/>',
    Told: '<w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr>',
    Aside: hidden,
  })
    .map(
      ([name, more]) =>
        `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/>${more}</w:style>`,
    )
    .join('')
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="b" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

test('changes that are accepted, words that are struck out, and the credit of a caption', async () => {
  const {value} = await fromDocx(
    docx(
      paragraph('Vennmoor raises its dyke', 'Title') +
        paragraph(
          '<w:r><w:t xml:space="preserve">They lost </w:t></w:r><w:del w:id="1"><w:r><w:delText>41</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>14</w:t></w:r></w:ins><w:r><w:rPr><w:strike/></w:rPr><w:t> or 15</w:t></w:r><w:r><w:t xml:space="preserve"> sheep there.</w:t></w:r>',
        ) +
        paragraph('Diggers at the dyke. Photo: Kofi Aster', 'Caption'),
    ),
  )
  const text = value?.source.text
  expect(
    value?.blocks.map(({type, span}) => `${type}: ${text?.slice(span.start, span.end)}`),
  ).toEqual([
    'headline: Vennmoor raises its dyke',
    'paragraph: They lost 14 sheep there.',
    'caption: Diggers at the dyke.',
    'boilerplate: Photo: Kofi Aster',
  ])
})

test.each([
  ['<w:vanish/>', ''],
  ['<w:b/><w:vanish w:val="true"/>', ''],
  ['<w:vanish w:val="0"/>', ' It was Ida Holm.'],
  ['<w:rStyle w:val="Secret"/>', ''],
  ['<w:rStyle w:val="Note"/>', ''],
  ['<w:rStyle w:val="Told"/>', ' It was Ida Holm.'],
  ['<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>', ' It was Ida Holm.'],
])('words that are hidden: %s', async (property, words) => {
  const hidden = `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>They lost 14 sheep.</w:t></w:r><w:r><w:rPr>${property}</w:rPr><w:t xml:space="preserve"> It was Ida Holm.</w:t></w:r>`
  const {value} = await fromDocx(docx(`<w:p>${hidden}</w:p>`))
  expect(value?.source.text).toBe(`They lost 14 sheep.${words}`)
})

test('words that the style of their paragraph hides', async () => {
  const {value} = await fromDocx(
    docx(
      paragraph('They lost 14 sheep.') +
        paragraph('It was Ida Holm.', 'Aside') +
        paragraph(
          '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>It rained.</w:t></w:r><w:r><w:t> On her.</w:t></w:r>',
          'Aside',
        ),
    ),
  )
  expect(value?.source.text).toBe('They lost 14 sheep.\n\nIt rained.')
})

describe('a file of another program is refused by its name', () => {
  const zip = (name: string) => zipSync({mimetype: strToU8('a'), [name]: strToU8('<a/>')})
  test.each([
    [/EPUB/, zip('META-INF/container.xml')],
    [/OpenDocument/, zip('content.xml')],
    [/Pages/, zip('Index/Document.iwa')],
    [/without a document/, zip('a.xml')],
    [/older Word document.*password/, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    [/RTF/, strToU8('{\\rtf1 The pier is closed.}')],
    [/no zip/, strToU8('The pier is closed.')],
  ])('%s', async (message, bytes) => {
    const {value, issues} = await fromDocx(bytes)
    expect([value, issues.map(({code}) => code)]).toEqual([null, ['not-docx']])
    expect(issues[0]?.message).toMatch(message)
  })
})

describe('a Word file that is made to be sat over is refused by the name of the limit', () => {
  test.each([
    ['markup without end', paragraph('a'.repeat(9_000_000)), 'not-docx', /MOST_MARKUP/],
    ['paragraphs without number', paragraph('A').repeat(10_100), 'too-complex', /MOST_PARAGRAPHS/],
    ['no words', paragraph('<w:r/>'), 'empty', /holds no text; .*OCR/],
  ])('%s', async (_, body, code, message) => {
    const {value, issues} = await fromDocx(docx(body))
    expect([value, issues.map((issue) => issue.code)]).toEqual([null, [code]])
    expect(issues[0]?.message).toMatch(message)
  })
})
