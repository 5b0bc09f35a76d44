import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {changed, letterhead, outsideRelationship, page} from './fixtures/letterhead.ts'
import {allOf} from './support/package.ts'
import {tiny} from './support/tiny.ts'

describe('of a letterhead nobody sees', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const related = (...more: readonly (readonly [id: string, type: string, target: string])[]) =>
    changed(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `${more.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`,
    )
  const field = (instruction: string) =>
    page(
      'Our file: ',
      `</w:t></w:r><w:fldSimple w:instr="${instruction}"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>Our file: `,
    )
  const variables = changed(
    'word/settings.xml',
    '</w:compat>',
    '</w:compat><w:docVars><w:docVar w:name="File" w:val="kept"/><w:docVar w:name="Clerk" w:val="ida of the quay"/></w:docVars>',
  )
  const data = {
    ...related(['rIdData', 'customXml', '../customXml/item9.xml']),
    'customXml/item9.xml': '<clerk xmlns="urn:house">ida of the quay</clerk>',
    'customXml/_rels/item9.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps9.xml"/></Relationships>`,
    'customXml/itemProps9.xml':
      '<ds:datastoreItem ds:itemID="{0A1B2C3D-0000-4000-8000-00000000000A}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    ...changed(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/customXml/itemProps9.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  }
  const bound = (id: string) =>
    page(
      '<w:r><w:t xml:space="preserve">Our file: HW/24</w:t></w:r>',
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/c" w:storeItemID="{${id}}"/></w:sdtPr><w:sdtContent><w:r><w:t>HW/24</w:t></w:r></w:sdtContent></w:sdt>`,
    )
  const secret = /ida of the quay|\bida\.wmf|quay\.(?:example|xml)/

  it.each<readonly [string, Readonly<Record<string, string>>, RegExp, RegExp]>([
    [
      'variables, but for those of its fields',
      {...variables, ...field(' DOCVARIABLE  File ')},
      secret,
      /<w:docVars><w:docVar w:name="File" w:val="kept"\/><\/w:docVars>/,
    ],
    ['variables, and what held them', variables, /docVar|ida/, /<w:compatSetting/],
    [
      'variables whose name another field has in it',
      {...variables, ...field(' FILENAME ')},
      /docVar|ida/,
      / FILENAME /,
    ],
    ['properties', {}, /Harbour Watch<\/vt:lpwstr>/, /<Properties /],
    [
      'properties, but for those of its fields, however these are cut',
      page(
        'Our file: ',
        '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPRO</w:instrText></w:r><w:r><w:instrText>PERTY "House"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>Our file: ',
      ),
      secret,
      /Harbour Watch<\/vt:lpwstr>/,
    ],
    ['data', data, /ida of|item9|itemProps9/, /HW\/24/],
    [
      'data, but for those of its controls',
      {...data, ...bound('0A1B2C3D-0000-4000-8000-00000000000A')},
      /nobody/,
      /<clerk xmlns="urn:house">/,
    ],
    [
      'comments, and who they are from',
      {
        ...related(
          ['rIdC', 'comments', 'comments.xml'],
          ['rIdP', 'http://schemas.microsoft.com/office/2011/relationships/people', 'people.xml'],
        ),
        ...page(
          'Our file: HW/24</w:t></w:r>',
          'Our file: HW/24</w:t></w:r><w:commentRangeEnd w:id="5"></w:commentRangeEnd><w:r><w:commentReference w:id="5"/></w:r>',
        ),
        'word/comments.xml':
          '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="5" w:author="Ida"><w:p/></w:comment></w:comments>',
        'word/people.xml':
          '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Ida"/></w15:people>',
        ...changed(
          '[Content_Types].xml',
          '</Types>',
          '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/people.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"/></Types>',
        ),
      },
      /"Ida"|<w:comment|word\/(?:comments|people)/,
      /HW\/24/,
    ],
    [
      'who has changed it, when, and in how many sittings',
      {
        ...page(
          '<w:r><w:t xml:space="preserve">With',
          '<w:ins w:id="7" w:author="Ida" w:date="2026-01-02T03:04:05Z"><w:r w:rsidR="00A1B2C3"><w:t>New. </w:t></w:r></w:ins><w:r><w:t xml:space="preserve">With',
        ),
        ...changed(
          'word/settings.xml',
          '</w:compat>',
          '</w:compat><w:rsids><w:rsidRoot w:val="00A1B2C3"/></w:rsids>',
        ),
      },
      /"Ida"|w:rsid|03:04/,
      /<w:ins w:id="7" w:author="Author"><w:r><w:t>New/,
    ],
    [
      'printers',
      {
        ...related(['rIdS', 'printerSettings', 'printer.bin']),
        ...page('<w:titlePg/>', '<w:titlePg/><w:printerSettings r:id="rIdS"/>'),
        'word/printer.bin': 'ida of the quay',
      },
      /ida of|printer/,
      /<w:titlePg\/>/,
    ],
    [
      'a picture of its first page, and what is related to nothing',
      {
        ...changed(
          '_rels/.rels',
          '</Relationships>',
          '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/ida.wmf"/></Relationships>',
        ),
        'docProps/ida.wmf': 'quay',
        'word/quay.xml': '<a/>',
      },
      secret,
      /word\/media\/logo.png/,
    ],
    [
      'where a picture in it has come from',
      {
        ...changed('word/header2.xml', 'r:embed="rId1"', 'r:embed="rId1" r:link="rId9"'),
        ...changed(
          'word/_rels/header2.xml.rels',
          '</Relationships>',
          `<Relationship Id="rId9" Type="${office}/image" Target="https://quay.example/logo.png" TargetMode="External"/></Relationships>`,
        ),
      },
      secret,
      /<a:blip r:embed="rId1"\/>/,
    ],
  ])('%s', async (_, changes, gone, kept) => {
    const bytes = await renderDocx(tiny('It sank.', {properties: undefined}), {
      template: letterhead(changes),
    })
    expect(allOf(bytes)).not.toMatch(gone)
    expect(allOf(bytes)).toMatch(kept)
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
  })

  it('a picture that is only linked is refused: it would tell its server who reads', async () => {
    const template = letterhead({
      ...changed('word/header2.xml', 'r:embed="rId1"', 'r:link="rId1"'),
      'word/_rels/header2.xml.rels': outsideRelationship('image', 'https://quay.example/logo.png'),
    })
    await expect(renderDocx(tiny('It sank.'), {template})).rejects.toThrow(
      'the template shows https://quay.example/logo.png, which is not in it',
    )
  })
})
