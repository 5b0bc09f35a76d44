import {heading, paragraph} from '@onrecord/document'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {describe, expect, it, test} from 'vitest'
import {needs, resource} from '../../../test/support/tools.ts'
import {checkDocx, renderDocx, TemplateError} from '../src/index.ts'
import {editedMemos} from './fixtures/edited-memos.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {letterhead, letterheadParts} from './fixtures/letterhead.ts'
import {officePages, pandocMessages, pythonParagraphs, validate} from './support/outside.ts'
import {part, styled, texts, withPart} from './support/package.ts'
import {decide} from './support/revisions.ts'
import {tiny} from './support/tiny.ts'

const template = letterhead()
const documentXml = letterheadParts['word/document.xml'] ?? ''
const [beforeMark = '', afterMark = ''] = documentXml.split(
  /<w:p><w:bookmarkStart.*<w:bookmarkEnd[^>]*\/><\/w:p>/,
)

describe('a letterhead', () => {
  it('is unchanged but for the placeholder', async () => {
    const tree = {
      ...fullMemo,
      marking: undefined,
      properties: [{name: 'Model', value: 'a hash'}],
    }
    const placed = unzipSync(await renderDocx(tree, {template, pageNumbers: false}))
    const same = (path: string): boolean =>
      strFromU8(placed[path] ?? strToU8('')) === letterheadParts[path]
    expect(Object.keys(letterheadParts).filter((path) => !same(path))).toEqual([
      ...['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels'],
      ...['word/styles.xml', 'word/numbering.xml', 'word/settings.xml'],
      ...['docProps/core.xml', 'docProps/custom.xml'],
    ])
    expect(placed['word/media/logo.png']).toEqual(unzipSync(template)['word/media/logo.png'])
    const xml = strFromU8(placed['word/document.xml'] ?? new Uint8Array())
    const body = (text: string): string => text.slice(text.indexOf('<w:body>'))
    expect(body(xml).startsWith(body(beforeMark))).toBe(true)
    expect(xml.endsWith(afterMark)).toBe(true)
    for (const [path, root] of [
      ['word/styles.xml', 'w:style '],
      ['word/numbering.xml', 'w:num '],
    ] as const) {
      const had =
        (letterheadParts[path] ?? '').match(new RegExp(`<${root}.*?</${root.trim()}>`, 'gs')) ?? []
      const has = strFromU8(placed[path] ?? new Uint8Array())
      expect(had.filter((element) => !has.includes(element))).toEqual([])
    }
    const properties = strFromU8(placed['docProps/custom.xml'] ?? new Uint8Array())
    expect(texts(properties, 'vt:lpwstr')).toEqual(['a hash'])
  })

  it('takes the document in at its place behind a background with a drawing in it', async () => {
    const background =
      '<w:background w:color="FFFFFF"><v:background xmlns:v="urn:schemas-microsoft-com:vml" id="back"><v:fill/></v:background></w:background>'
    const given = letterhead({
      'word/document.xml': documentXml.replace('<w:body>', `${background}<w:body>`),
    })
    const xml = part(await renderDocx(tiny(['One.']), {template: given}), 'word/document.xml')
    const words = texts(xml, 'w:t').join('')
    expect(words.startsWith('Our file: HW/24')).toBe(true)
    expect(words).not.toContain('{{me')
    expect(words.indexOf('One.')).toBeLessThan(words.indexOf('With the regards'))
    expect(xml).toContain(background)
  })

  it('becomes a document with the styles of the house where it has them, ours where it has none', async () => {
    const bytes = await renderDocx(fullMemo, {template, pageNumbers: false})
    expect(part(bytes, '[Content_Types].xml')).not.toContain('template.main')
    const xml = part(bytes, 'word/document.xml')
    expect(styled(xml, 'berschrift1').slice(0, 2)).toEqual(['What is reported', 'Who says what'])
    expect(styled(xml, 'Titel')).toEqual([fullMemo.title])
    expect(styled(xml, 'Aufzhlung').length).toBeGreaterThan(1)
    const ids = [...part(bytes, 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map(
      ([, id]) => id,
    )
    expect(ids.filter((id) => id === 'BottomLine' || id === 'Heading1' || id === 'Normal')).toEqual(
      ['BottomLine'],
    )
    expect(part(bytes, 'word/settings.xml')).not.toContain('updateFields')
  })

  it('is sound, with remarks and without, and the same bytes twice', async () => {
    const files = [
      await renderDocx(fullMemo, {template, pageNumbers: false}),
      await renderDocx(fullMemo, {template, clean: true, pageNumbers: true}),
    ]
    expect(files.map((bytes) => checkDocx(bytes))).toEqual([[], []])
    expect(await renderDocx(fullMemo, {template, clean: true, pageNumbers: true})).toEqual(files[1])
    expect(part(files[0] ?? template, 'word/comments.xml')).toContain('<w:comment ')
  })

  it('is what the schemas allow, and other readers open it', async (ctx) => {
    needs(ctx, 'python3-lxml', 'pandoc', 'python3-docx')
    const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
    const [old, current] = editedMemos['the memo’s head'] ?? []
    const files = {
      'letterhead.dotx': template,
      'memo.docx': await renderDocx(fullMemo, {template, pageNumbers: true}),
      'compared.docx': await renderDocx(current ?? fullMemo, {
        template,
        compare: old,
        pageNumbers: false,
      }),
    }
    expect(validate(validator, files)).toBe('')
    expect(pandocMessages({'memo.docx': files['memo.docx']})).toBe('')
    expect(pythonParagraphs({'memo.docx': files['memo.docx']})['memo.docx']).toBeGreaterThan(40)
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(files['memo.docx'])})
    expect(value.match(/<h1>.*?<\/h1>/g)?.length).toBeGreaterThan(5)
    expect(value).toContain('School Places Order 2011, section 7')
  })

  it('keeps tracked changes exact', async () => {
    for (const [old, current] of Object.values(editedMemos).slice(1, 3)) {
      const compared = await renderDocx(current, {template, compare: old, pageNumbers: false})
      const after = await renderDocx(current, {template, pageNumbers: false})
      const before = await renderDocx(old, {template, clean: true, pageNumbers: false})
      expect(decide(compared, 'accept')).toEqual(decide(after, 'accept'))
      expect(decide(compared, 'reject')).toEqual(decide(before, 'reject'))
      expect(checkDocx(compared)).toEqual([])
    }
  })

  it('shows in LibreOffice its heads and feet, the pages of the contents, and a TO that was edited', async (ctx) => {
    needs(ctx, 'soffice', 'pdftotext')
    const bytes = await renderDocx(fullMemo, {template, clean: true, pageNumbers: true})
    const edited = withPart(bytes, 'customXml/item1.xml', (xml) =>
      xml.replace(/<m:to>[^<]*/, '<m:to>The new clerk'),
    )
    const pages = officePages(edited)
    expect(pages[0]).toMatch(/Our file: HW\/24/)
    expect(pages[0]).toMatch(/TO +The new clerk/)
    expect(pages[0]).toMatch(/3 Pier Road · Registered charity 000/)
    expect(pages.slice(1).filter((page) => !/^ *Harbour Watch$/m.test(page))).toEqual([])
    expect(pages.slice(1).filter((page, index) => !page.includes(`Page ${index + 2}`))).toEqual([])
    expect(pages.at(-1)).toMatch(/With the regards of Harbour Watch/)
    const whole = pages.join('\n')
    for (const title of ['What is reported', 'Who says what', 'Terms', 'Sources']) {
      const entry = new RegExp(`^ *${title}\\.{3,} ?(\\d+)$`, 'm').exec(whole)
      expect(pages[Number(entry?.[1]) - 1], title).toMatch(new RegExp(`^ *${title}$`, 'm'))
    }
  })
})

describe('styles that a letterhead lacks', () => {
  const house = letterheadParts['word/styles.xml'] ?? ''
  const bottomLine = async (styles: string): Promise<string> => {
    const bytes = await renderDocx(fullMemo, {
      template: letterhead({'word/styles.xml': styles}),
      pageNumbers: false,
    })
    expect(checkDocx(bytes)).toEqual([])
    const xml = part(bytes, 'word/styles.xml')
    return /<w:style [^>]*w:styleId="BottomLineHeading".*?<\/w:style>/s.exec(xml)?.[0] ?? ''
  }
  const arial = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
  const red = '<w:color w:val="7A1F1F"/>'
  const first = /<w:style [^>]*w:styleId="berschrift1">.*?<\/w:style>/s

  it('take face and colour of its first heading', async () => {
    const label = await bottomLine(house)
    expect(label).toContain(arial)
    expect(label).toContain(red)
    expect(label).not.toContain('Theme')
  })

  it('take what its first heading is based on, else the face of its text', async () => {
    const bare = house.replace(first, (text) => text.replace(arial, '').replace(red, ''))
    expect(await bottomLine(bare)).not.toContain('w:rFonts')
    const based = bare.replace(first, (text) =>
      text.replace('<w:basedOn w:val="Standard"/>', '<w:basedOn w:val="berschrift2"/>'),
    )
    expect(await bottomLine(based)).toContain(arial)
  })

  it('stay ours where it has no heading', async () => {
    expect(await bottomLine(house.replace(first, ''))).toContain('w:asciiTheme="majorHAnsi"')
  })
})

test('the marking stands in every head and foot of a letterhead, or it is refused', async () => {
  const marked = {...fullMemo, marking: 'TLP:AMBER+STRICT'}
  const placed = unzipSync(await renderDocx(marked, {template, pageNumbers: false}))
  const stories = Object.entries(placed).filter(([path]) => /(?:header|footer)\d*\.xml$/.test(path))
  expect(stories.length).toBeGreaterThan(1)
  for (const [path, bytes] of stories)
    expect([path, texts(strFromU8(bytes), 'w:t').at(-1)]).toEqual([path, 'TLP:AMBER+STRICT'])
  const bare = await renderDocx(tiny([paragraph('{{memo}}')]))
  await expect(renderDocx(marked, {template: bare})).rejects.toThrow(
    'the template has no head on its first page, and the marking TLP:AMBER+STRICT has to stand',
  )
})

it('takes a memo of ours as a template for the next', async () => {
  const own = await renderDocx(tiny([heading(1, 'Standing words'), paragraph('{{memo}}')]))
  const once = await renderDocx(
    {...fullMemo, marking: undefined},
    {template: own, pageNumbers: false},
  )
  expect(checkDocx(once)).toEqual([])
  const names = [
    ...part(once, 'word/document.xml').matchAll(/<w:bookmarkStart [^>]*w:name="(\w+)"/g),
  ]
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
})

const text = (xml: string): Uint8Array =>
  letterhead({'word/document.xml': documentXml.replace(/\{\{me.*mo\}\}/, xml)})
const mark = '{{memo}}'
const kinds = letterheadParts['[Content_Types].xml'] ?? ''

test.each<readonly [string, Uint8Array, string]>([
  [
    'no placeholder',
    text('nothing'),
    'the template has no placeholder; expected one paragraph of the body that holds {{memo}} and nothing else',
  ],
  [
    'words beside it',
    text(`See ${mark}`),
    'the template has no placeholder; expected one paragraph of the body that holds {{memo}} and nothing else',
  ],
  [
    'two',
    text(`${mark}</w:t></w:r></w:p><w:p><w:r><w:t>${mark}`),
    'the template has 2 paragraphs with {{memo}}; expected one paragraph of the body that holds {{memo}} and nothing else',
  ],
  [
    'in a table',
    text(
      `x</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>${mark}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>`,
    ),
    '{{memo}} stands in a table, a box or a control of the template; expected one paragraph of the body that holds {{memo}} and nothing else',
  ],
  ['PDF', strToU8('%PDF-1.7\n'), 'the template must be a Word file (.docx or .dotx); got a PDF'],
  [
    '.doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]),
    'the template must be a Word file (.docx or .dotx); got a Word 97–2003 file or one with a password',
  ],
  [
    'text',
    strToU8('Dear all'),
    'the template must be a Word file (.docx or .dotx); got bytes that are no zip package',
  ],
  [
    'a zip',
    zipSync({'a.txt': strToU8('a')}),
    'the template must be a Word file (.docx or .dotx); got a zip without a document in it',
  ],
  [
    '.odt',
    zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text')}),
    'the template must be a Word file (.docx or .dotx); got an OpenDocument file',
  ],
  [
    '.xlsx',
    letterhead({
      '[Content_Types].xml': kinds.replace('wordprocessingml.template', 'spreadsheetml.template'),
    }),
    'the template must be a Word file (.docx or .dotx); got an Excel file',
  ],
  [
    '.dotm',
    letterhead({
      '[Content_Types].xml': kinds.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main',
        'application/vnd.ms-word.template.macroEnabledTemplate.main',
      ),
    }),
    'the template holds macros (.docm or .dotm), which would go into every document; expected .docx or .dotx: save it without them',
  ],
])('refuses a template by name: %s', async (_, bytes, message) => {
  const refusal = renderDocx(tiny(['words']), {template: bytes})
  await expect(refusal).rejects.toEqual(new TemplateError(message))
})
