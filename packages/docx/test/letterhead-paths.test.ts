import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {changed, letterhead, outsideRelationship, page} from './fixtures/letterhead.ts'
import {allOf} from './support/package.ts'
import {tiny} from './support/tiny.ts'

type Changes = Readonly<Record<string, string>>

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const before = (xml: string): Changes => page('<w:r><w:t xml:space="preserve">Our file', `${xml}$&`)
const run = (...content: readonly string[]) => `<w:r><w:rPr><w:i/></w:rPr>${content.join('')}</w:r>`
const words = (text: string) => `<w:t>${text}</w:t>`
const mark = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`
const code = (text: string, name = 'w:instrText') => `<${name}>${text}</${name}>`
const field = (instruction: string, result = run(words('Tide table'))) =>
  `${run(mark('begin'))}${run(code(instruction))}${run(mark('separate'))}${result}${run(mark('end'))}`

/** A link of the page to an address, by the relationship of an element. */
const linked = (xml: string, address: string): Changes => ({
  ...before(xml),
  ...changed(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdL" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/></Relationships>`,
  ),
})

const block = (name: string, text: string) =>
  `<w:docPart><w:docPartPr><w:name w:val="${name}"/></w:docPartPr><w:docPartBody><w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="other"></w:docPart></w:placeholder></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:sdtContent></w:sdt></w:docPartBody></w:docPart>`
const glossary: Changes = {
  ...changed(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdG" Type="${office}/glossaryDocument" Target="glossary/document.xml"/></Relationships>`,
  ),
  ...changed(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/word/glossary/document.xml" ContentType="${kind}.document.glossary+xml"/><Override PartName="/word/glossary/settings.xml" ContentType="${kind}.settings+xml"/></Types>`,
  ),
  'word/glossary/document.xml': `<w:glossaryDocument xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docParts>${block('A1', 'Whom it is to')}${block('B2', 'ida signs')}</w:docParts></w:glossaryDocument>`,
  'word/glossary/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/settings" Target="settings.xml"/></Relationships>`,
  'word/glossary/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"><w:attachedTemplate r:id="rId1"/></w:settings>`,
  'word/glossary/_rels/settings.xml.rels': outsideRelationship(
    'attachedTemplate',
    'file:///ida.dotx',
  ),
}
const control = before(
  `<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="A1"/></w:placeholder><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Whom</w:t></w:r></w:sdtContent></w:sdt>`,
)

const share = String.raw`\\\\ida\\house\\tides`

describe('of paths in a letterhead', () => {
  it.each<readonly [string, Changes, RegExp, RegExp]>([
    [
      'a field that fetches a file becomes what it shows, in the look that it has',
      before(field(` INCLUDETEXT "${share}.docx" \\! `)),
      /ida|INCLUDETEXT|<w:r><w:rPr><w:i\/><\/w:rPr><w:fldChar/,
      /<w:r><w:rPr><w:i\/><\/w:rPr><w:t>Tide table<\/w:t><\/w:r>/,
    ],
    [
      'so does one in one run, in small letters, cut in pieces',
      before(
        run(
          ...[mark('begin'), code(' includepic'), code(`ture "${share}.png"`), mark('separate')],
          ...[words('Tide table'), mark('end')],
        ),
      ),
      /ida|includepic|<w:i\/><\/w:rPr><w:fldChar/,
      /Tide table/,
    ],
    [
      'so does one whose address is a field in it, which goes with it',
      before(
        `${run(mark('begin'), code(' LINK Excel.Sheet.12 '))}${field('DOCPROPERTY "Folder"', run(words('ida-folder')))}${run(code(' \\a '), mark('separate'), words('Tide table'), mark('end'))}`,
      ),
      /ida|LINK|DOCPROPERTY/,
      /Tide table/,
    ],
    [
      'of two in each other the outer stays where it fetches nothing',
      before(field(' IF 1 = 1 ', field(` DDEAUTO Excel "${share}" "a" `))),
      /ida|DDEAUTO/,
      /<w:instrText> IF 1 = 1 <\/w:instrText>.*separate.*Tide table.*fldCharType="end"/,
    ],
    [
      'so does a simple one',
      before(
        `<w:fldSimple w:instr=" DATABASE \\d &quot;${share}&quot; ">${run(words('Tide table'))}</w:fldSimple>`,
      ),
      /ida|fldSimple/,
      /Tide table/,
    ],
    [
      'one that somebody has deleted says nothing of it either',
      before(
        `<w:del w:id="7" w:author="A">${run(mark('begin'))}${run(code(` INCLUDEPICTURE "${share}" `, 'w:delInstrText'))}${run(mark('separate'))}${run('<w:delText>Tide table</w:delText>')}${run(mark('end'))}</w:del>`,
      ),
      /ida|INCLUDE/,
      /Tide table/,
    ],
    [
      'a field that only names a file goes',
      before(`${run(mark('begin'))}${run(code(` RD "${share}.docx" `))}${run(mark('end'))}`),
      /ida| RD /,
      /Our file/,
    ],
    [
      'a link to a folder becomes words',
      before(field(` HYPERLINK "file:///${share}" `)),
      /ida|HYPERLINK/,
      /Tide table/,
    ],
    [
      'also where other things are said before its address',
      before(field(` HYPERLINK \\n \\o "web" "${share}" `)),
      /ida|HYPERLINK/,
      /Tide table/,
    ],
    [
      'a link to the web stays, whatever is said after its address',
      before(field(' HYPERLINK "https://tides.example" \\o "The tides" ')),
      /nothing/,
      /HYPERLINK "https:\/\/tides.example"/,
    ],
    [
      'so does one to a place on the page',
      before(field(' HYPERLINK \\l "place" ')),
      /nothing/,
      / HYPERLINK \\l "place" /,
    ],
    [
      'a link by a relationship becomes words',
      linked(
        `<w:hyperlink r:id="rIdL">${run(words('Tide table'))}</w:hyperlink>`,
        'file:///ida/tides.docx',
      ),
      /ida|<w:hyperlink/,
      /Tide table/,
    ],
    [
      'also to a file beside the letterhead',
      linked(`<w:hyperlink r:id="rIdL">${run(words('Tide table'))}</w:hyperlink>`, '../ida.docx'),
      /ida|<w:hyperlink/,
      /Tide table/,
    ],
    ...[
      ...[
        'http://ida/tides',
        'https://tides.ida.local',
        'http://files.ida.lan:8080/a',
        'http://10.0.0.7/ida',
      ],
      ...[
        'http://clerk@172.20.1.2/ida',
        'http://192.168.1.9/ida',
        'http://[fd12::7]/ida',
        'HTTP://localhost/ida',
      ],
    ].map(
      (address) =>
        [
          `so does one to what only the house can reach: ${address}`,
          linked(`<w:hyperlink r:id="rIdL">${run(words('Tide table'))}</w:hyperlink>`, address),
          /ida|localhost|rIdL/,
          /Tide table/,
        ] as const,
    ),
    ...[
      ...[
        'https://tides.example',
        'http://tides.example:80/a.local',
        'https://172.32.1.1/',
        'http://tides.example/10.0.0.7',
      ],
      ...['https://local.example?a=http://b', 'https://8.10.0.7', 'http://[2001:db8::1]/'],
    ].map(
      (address) =>
        [
          `a link to the web stays: ${address}`,
          linked(`<w:hyperlink r:id="rIdL">${run(words('Tide table'))}</w:hyperlink>`, address),
          /nothing/,
          /<w:hyperlink r:id="rIdL">/,
        ] as const,
    ),
    [
      'of where the letterhead lies its name is left, in the look of its first words',
      before(
        field(
          ' FILENAME \\p ',
          `${run(words('C:\\Users\\ida\\'))}${run(words('house/Letter.dotx'))}`,
        ),
      ),
      /ida|house/,
      /<w:i\/><\/w:rPr><w:t xml:space="preserve">Letter.dotx<\/w:t>.*<w:instrText> FILENAME|<w:instrText> FILENAME .*<w:t xml:space="preserve">Letter.dotx<\/w:t><\/w:r><w:r><w:rPr><w:i\/><\/w:rPr><w:t\/>/,
    ],
    [
      'also of the template, in a simple field',
      before(
        `<w:fldSimple w:instr="TEMPLATE \\p">${run(words('\\\\ida\\a &amp; b.dotx'))}</w:fldSimple>`,
      ),
      /ida/,
      /<w:t xml:space="preserve">a &amp; b.dotx<\/w:t>/,
    ],
    [
      'a telephone rings',
      linked(`<w:hyperlink r:id="rIdL">${run(words('Call'))}</w:hyperlink>`, 'tel:+000'),
      /nothing/,
      /<w:hyperlink r:id="rIdL">/,
    ],
    [
      'a drawing leads nowhere and has no path for its words',
      {
        ...changed(
          'word/header2.xml',
          'descr="Harbour Watch: a blue and a grey field"/>',
          'descr="C:\\ida\\logo.png"><a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="rId9"/></wp:docPr>',
        ),
        ...changed(
          'word/_rels/header2.xml.rels',
          '</Relationships>',
          `<Relationship Id="rId9" Type="${office}/hyperlink" Target="file:///ida" TargetMode="External"/></Relationships>`,
        ),
      },
      /ida|hlinkClick/,
      /name="Logo" descr=""><\/wp:docPr>/,
    ],
    [
      'of an older drawing, too',
      {
        ...before(
          run(
            '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="\\\\ida\\logo.png" href="file:///ida"><v:imagedata r:id="rIdI" r:href="rIdH" o:title="ida" xmlns:o="urn:schemas-microsoft-com:office:office"/></v:shape></w:pict>'.replace(
              ' o:title="ida"',
              '',
            ),
          ),
        ),
        ...changed(
          'word/_rels/document.xml.rels',
          '</Relationships>',
          `<Relationship Id="rIdI" Type="${office}/image" Target="media/logo.png"/><Relationship Id="rIdH" Type="${office}/image" Target="file:///ida/logo.png" TargetMode="External"/></Relationships>`,
        ),
      },
      /ida|href/,
      /<v:shape [^>]*alt=""><v:imagedata r:id="rIdI" xmlns:o=/,
    ],
    [
      'what the file says of its links goes',
      {
        ...changed(
          '_rels/.rels',
          '</Relationships>',
          `<Relationship Id="rIdA" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
        ),
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Letter of ida</vt:lpstr></vt:vector></TitlesOfParts><Company>Harbour Watch</Company><HLinks><vt:vector size="1" baseType="variant"><vt:variant><vt:lpwstr>file:///ida</vt:lpwstr></vt:variant></vt:vector></HLinks></Properties>',
      },
      /ida/,
      /<Company>Harbour Watch<\/Company><\/Properties>/,
    ],
    [
      'blocks of text go, but for those that an empty control shows',
      {...glossary, ...control},
      /ida|B2/,
      /<w:docParts><w:docPart>.*Whom it is to.*<\/w:docPart><\/w:docParts>/,
    ],
    [
      'blocks of text of which none is shown go with all that is theirs',
      glossary,
      /ida|glossary/,
      /Our file/,
    ],
  ])('%s', async (_, changes, gone, kept) => {
    const bytes = await renderDocx(tiny('It sank.', {properties: undefined}), {
      template: letterhead(changes),
    })
    expect(allOf(bytes)).not.toMatch(gone)
    expect(allOf(bytes)).toMatch(kept)
    const codes = checkDocx(bytes).map(({code: found}) => found)
    expect(codes.filter((found) => /^(?:field|relation|xml|external)/.test(found))).toEqual([])
  })

  it.each([
    field(` INCLUDEPICTURE "${share}.png" \\d `, ''),
    `<w:fldSimple w:instr=" INCLUDEPICTURE &quot;${share}.png&quot; "/>`,
  ])('a field whose file is not here is refused: %s', async (xml) => {
    const template = letterhead(before(xml))
    await expect(renderDocx(tiny('It sank.'), {template})).rejects.toThrow(
      /^the template fetches what it shows by the field INCLUDEPICTURE .*, and nothing of it is in the template; expected .*F9/,
    )
  })

  it('a head that is no XML is told of, and data in another encoding are not asked', async () => {
    const damaged = letterhead({'word/header1.xml': '<w:hdr>'})
    await expect(renderDocx(tiny('It sank.'), {template: damaged})).rejects.toThrow(
      'the template is damaged: word/header1.xml is no XML',
    )
    const strange = letterhead({'customXml/item1.xml': '\u0000<\u0000a'})
    await expect(renderDocx(tiny('It sank.'), {template: strange})).resolves.toBeDefined()
  })
})
