import type {DocumentTree} from '@onrecord/document'
import {describe, expect, it, test} from 'vitest'
import {checkDocx, type DocxFinding, docxStrings, renderDocx} from '../src/index.ts'
import {awkwardTexts, awkwardTree} from './fixtures/awkward-trees.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {smallTrees} from './fixtures/small-trees.ts'
import {part, withEntryTwice, withPart} from './support/package.ts'

const sound = await renderDocx(fullMemo)

const main = 'word/document.xml'
const styles = 'word/styles.xml'
const contentTypes = '[Content_Types].xml'
const relationships = 'word/_rels/document.xml.rels'

/** A fault: the code that finds it, what it is, the part, and how it comes to be: a replacement in the finished part. */
type Fault = readonly [code: string, what: string, part: string, from: string | RegExp, to: string]

const inMarkup: readonly Fault[] = [
  [
    'element-order',
    'properties in another order',
    main,
    '<w:pStyle w:val="Caption"/></w:pPr>',
    '<w:jc w:val="left"/><w:pStyle w:val="Caption"/></w:pPr>',
  ],
  [
    'attribute-unknown',
    'a style by no known attribute',
    main,
    'w:val="Heading2"',
    'w:wal="Heading2"',
  ],
  [
    'colour-form',
    'a colour with a hash',
    styles,
    '<w:color w:val="1F4E79"',
    '<w:color w:val="#1F4E79"',
  ],
  ['size-form', 'a drawing of negative width', main, /<wp:extent cx="/, '<wp:extent cx="-'],
  [
    'value-unknown',
    'an alignment that is none',
    main,
    '<w:jc w:val="right"/>',
    '<w:jc w:val="middle"/>',
  ],
  [
    'paragraph-missing',
    'a cell without a paragraph',
    main,
    /(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>(?:(?!<\/w:tc>).)*<\/w:p><\/w:tc>/,
    '$1</w:tc>',
  ],
  [
    'deleted-text',
    'deleted text outside of a deletion',
    main,
    /<w:t xml:space="preserve">([^<]*)<\/w:t>/,
    '<w:delText xml:space="preserve">$1</w:delText>',
  ],
  ['xml-malformed', 'a tag that does not close', 'word/footer1.xml', '</w:p></w:ftr>', '</w:ftr>'],
]

const inReferences: readonly Fault[] = [
  ['style-missing', 'a style that is not there', main, 'w:val="Quote"', 'w:val="Quotation"'],
  [
    'style-duplicate',
    'two styles of one id',
    styles,
    '<w:style w:type="numbering"',
    '<w:style w:type="paragraph" w:styleId="Notice"><w:name w:val="Other"/></w:style><w:style w:type="numbering"',
  ],
  [
    'relationship-missing',
    'a picture without its relationship',
    main,
    /r:embed="rId\d+"/,
    'r:embed="rId404"',
  ],
  [
    'relationship-duplicate',
    'two relationships of one id',
    relationships,
    'Id="rIdWeb"',
    'Id="rId4"',
  ],
  [
    'relationship-target',
    'a relationship that leads nowhere',
    relationships,
    'endnotes.xml',
    'endnote.xml',
  ],
  [
    'bookmark-duplicate',
    'two bookmarks of one name',
    main,
    '<w:bookmarkStart w:id="1"',
    '<w:bookmarkStart w:id="901" w:name="_Toc000000002"/><w:bookmarkEnd w:id="901"/><w:bookmarkStart w:id="1"',
  ],
  ['bookmark-missing', 'a link to no bookmark', main, /w:anchor="_Src\d+"/, 'w:anchor="_Src404"'],
  ['range-unbalanced', 'a bookmark without an end', main, '<w:bookmarkEnd w:id="1"/>', ''],
  [
    'note-missing',
    'a reference to no note',
    main,
    '<w:footnoteReference w:id="2"/>',
    '<w:footnoteReference w:id="404"/>',
  ],
  [
    'note-duplicate',
    'two notes of one id',
    'word/footnotes.xml',
    '</w:footnotes>',
    '<w:footnote w:id="2"><w:p/></w:footnote></w:footnotes>',
  ],
  [
    'comment-missing',
    'a comment that is not there',
    'word/comments.xml',
    /<w:comment w:id="0".*?<\/w:comment>/s,
    '',
  ],
  [
    'numbering-missing',
    'a list without its numbering',
    main,
    /<w:numId w:val="\d+"\/>/,
    '<w:numId w:val="404"/>',
  ],
  ['id-duplicate', 'two drawings of one id', main, '<wp:docPr id="2"', '<wp:docPr id="1"'],
  [
    'binding-missing',
    'a control bound to nothing',
    main,
    /w:storeItemID="[^"]*"/,
    'w:storeItemID="{0}"',
  ],
  ['field-unbalanced', 'a field without an end', main, '<w:fldChar w:fldCharType="end"/>', ''],
  [
    'field-dirty',
    'a field that asks for an update',
    main,
    'w:fldCharType="begin"',
    'w:fldCharType="begin" w:dirty="true"',
  ],
  [
    'field-external',
    'a field that runs a program',
    main,
    /<w:instrText xml:space="preserve"> SEQ[^<]*/,
    '<w:instrText> DDEAUTO a b',
  ],
]

const inPackage: readonly Fault[] = [
  [
    'content-type',
    'a kind for a part that is not there',
    contentTypes,
    '/word/footnotes.xml',
    '/word/footnote.xml',
  ],
  [
    'content-type',
    'a part without a kind',
    contentTypes,
    '<Default ContentType="image/png" Extension="png"/>',
    '',
  ],
  ['content-type', 'a part of another kind', contentTypes, '.settings+xml', '.numbering+xml'],
  [
    'part-missing',
    'nothing that names the document',
    '_rels/.rels',
    /<Relationship [^>]*officeDocument"[^>]*\/>/,
    '',
  ],
  [
    'external-content',
    'a template from elsewhere',
    relationships,
    '</Relationships>',
    '<Relationship Id="rIdOut" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/></Relationships>',
  ],
  [
    'link-target',
    'a link to a file',
    relationships,
    'Target="https://post.example.org',
    'Target="file:///post.example.org',
  ],
  [
    'active-content',
    'a macro',
    contentTypes,
    'wordprocessingml.document.main',
    'ms-word.document.macroEnabled.main',
  ],
]

const forReaders: readonly Fault[] = [
  ['title-missing', 'no title', 'docProps/core.xml', /<dc:title>.*?<\/dc:title>/, ''],
  ['language-missing', 'no language', styles, /<w:lang [^>]*\/>/, ''],
  [
    'document-restricted',
    'a protected document',
    'word/settings.xml',
    '<w:defaultTabStop',
    '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop',
  ],
  ['heading-order', 'a heading of a level too deep', main, 'w:val="Heading2"', 'w:val="Heading4"'],
  [
    'heading-blank',
    'a heading without words',
    main,
    /(<w:pStyle w:val="Heading1"\/><\/w:pPr>(?:<w:bookmarkStart [^>]*>)*)<w:r>.*?<\/w:r>/,
    '$1',
  ],
  ['drawing-alternative', 'a picture without words', main, / descr="[^"]*"/, ''],
  [
    'table-alternative',
    'a table without words',
    main,
    /<w:tblCaption [^>]*\/><w:tblDescription [^>]*\/>/,
    '',
  ],
  ['table-header', 'a table without a head', main, '<w:tblHeader/>', ''],
  [
    'table-merged',
    'a merged cell',
    main,
    /(<w:tc><w:tcPr><w:tcW [^>]*\/>)/,
    '$1<w:gridSpan w:val="2"/>',
  ],
  [
    'table-blank',
    'a blank cell',
    main,
    /(<w:pStyle w:val="TableText"\/><\/w:pPr>)<w:r>(?:(?!<\/w:p>).)*<\/w:p>/,
    '$1</w:p>',
  ],
  ['blank-layout', 'empty paragraphs in a row', main, '<w:sectPr>', '<w:p/><w:p/><w:sectPr>'],
  [
    'blank-layout',
    'blanks for a distance',
    main,
    '<w:t xml:space="preserve">',
    '<w:t xml:space="preserve">a     ',
  ],
  [
    'link-text',
    'a link that says here',
    main,
    /(<w:hyperlink r:id="[^"]*"[^>]*><w:r>.*?<w:t[^>]*>)[^<]*/,
    '$1click here',
  ],
  [
    'contrast-low',
    'pale text',
    styles,
    /(w:styleId="SmallPrint".*?<w:color w:val=")\w{6}/s,
    '$1B9BDC4',
  ],
]

describe('drawings of other programs', () => {
  const drawn = (xml: string) =>
    checkDocx(
      withPart(sound, main, (body) =>
        body.replace('<w:body>', `<w:body><w:p><w:r>${xml}</w:r></w:p>`),
      ),
    ).map(({code}) => code)
  const vml = (alt: string) =>
    `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" ${alt}><v:imagedata r:id="${/ r:embed="(\w+)"/.exec(part(sound, main))?.[1]}"/></v:shape></w:pict>`
  const shape = (words: string) =>
    `<wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`
  const box = (shapes: string) =>
    `<w:drawing><wp:inline><wp:docPr id="7777" name="Box"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>${shapes}</a:graphicData></a:graphic></wp:inline></w:drawing>`

  it.each<readonly [string, string, readonly string[]]>([
    ['an older picture without words', vml(''), ['drawing-alternative']],
    ['an older picture with words', vml('alt="A quay"'), []],
    ['a box of words, which is read', box(shape('3 Pier Road')), []],
    ['a box without words', box(shape(' ')), ['drawing-alternative']],
    [
      'shapes with words, which are no sentence',
      box(shape('1998') + shape('2024')),
      ['drawing-alternative'],
    ],
  ])('%s', (_, xml, codes) => {
    expect(drawn(xml)).toEqual(codes)
  })
})

it('reads words on the page that they stand on', () => {
  const onPage = (colour: string) =>
    checkDocx(
      withPart(sound, main, (xml) =>
        xml.replace('<w:body>', `<w:background w:color="${colour}"/>$&`),
      ),
    ).map(({code}) => code)
  expect(onPage('FFFFFF')).toEqual([])
  expect(onPage('auto')).toEqual([])
  expect(new Set(onPage('1A1A2E'))).toEqual(new Set(['contrast-low']))
})

it('knows the properties of the file, which a control may show', () => {
  const shown = (id: string) =>
    checkDocx(
      withPart(sound, main, (xml) => xml.replace(/w:storeItemID="[^"]*"/, `w:storeItemID="${id}"`)),
    ).map(({code}) => code)
  expect(shown('{6C3C8BC8-F283-45AE-878A-BAB7291924A1}')).toEqual([])
  expect(shown('{6668398D-A668-4E3E-A5EB-62B293D839F1}')).toEqual([])
  expect(shown('{6C3C8BC8-0000-45AE-878A-BAB7291924A1}')).toEqual(['binding-missing'])
})

it('lets a link ring a telephone', () => {
  const ringing = withPart(sound, relationships, (xml) =>
    xml.replace(/Target="https:\/\/post.example.org[^"]*"/, 'Target="tel:+44-0000"'),
  )
  expect(part(ringing, relationships)).toContain('tel:')
  expect(checkDocx(ringing)).toEqual([])
})

it('finds nothing in what the renderer writes', async () => {
  const awkward = awkwardTexts.map((words, index) => [`awkward ${index}`, awkwardTree(words)])
  const trees: Readonly<Record<string, DocumentTree>> = {
    full: fullMemo,
    ...smallTrees,
    ...Object.fromEntries(awkward),
  }
  const found: Record<string, readonly DocxFinding[]> = {}
  for (const [name, tree] of Object.entries(trees)) {
    const findings = checkDocx(await renderDocx(tree))
    if (findings.length > 0) found[name] = findings
  }
  expect(found).toEqual({})
})

test.each([...inMarkup, ...inReferences, ...inPackage, ...forReaders])(
  '%s: finds %s',
  (code, _what, part, from, to) => {
    const broken = withPart(sound, part, (xml) => {
      const changed = xml.replace(from, to)
      expect(changed).not.toBe(xml)
      return changed
    })
    expect([...new Set(checkDocx(broken).map((finding) => finding.code))]).toEqual([code])
  },
)

it('finds parts that stand in the package twice', () => {
  const bytes = withEntryTwice(sound, 'word/styles.xml')
  expect(checkDocx(bytes)).toEqual([
    {
      code: 'entry-duplicate',
      severity: 'error',
      message: 'The package has this part more than once.',
      part: 'word/styles.xml',
    },
  ])
})

it('says where a fault is', () => {
  const broken = withPart(sound, main, (xml) => xml.replace('<w:tblHeader/>', ''))
  expect(checkDocx(broken)).toEqual([
    {
      code: 'table-header',
      severity: 'error',
      message: 'A table has no header row.',
      part: main,
      location: '/w:document/w:body/w:tbl[1]',
    },
  ])
})

it('unpacks nothing that is larger than any document', () => {
  const bomb = sound.slice()
  const view = new DataView(bomb.buffer)
  // the size of the first entry, unpacked, in the directory at the end (APPNOTE 4.3.12)
  view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 0xeeeeeeee, true)
  const message = 'it has more than 500000000 bytes when it is unpacked'
  expect(checkDocx(bomb)).toEqual([
    {
      code: 'zip-unreadable',
      severity: 'error',
      message: `This is no zip package that can be read (${message}).`,
      part: '',
    },
  ])
  expect(() => docxStrings(bomb)).toThrow(message)
})

it('says what is no Word file at all', () => {
  expect(checkDocx(new Uint8Array([1, 2, 3]))).toEqual([
    {
      code: 'zip-unreadable',
      severity: 'error',
      message: 'This is no zip package that can be read (invalid zip data).',
      part: '',
    },
  ])
})
