import {
  contents,
  heading,
  image,
  link,
  list,
  note,
  noteReference,
  paragraph,
  table,
} from '@onrecord/document'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {
  changed,
  letterhead,
  letterheadParts,
  outsideRelationship,
  page,
} from './fixtures/letterhead.ts'
import {plainPng} from './fixtures/pictures.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

it('gives away nothing of where its letterhead is kept, which no page shows', async () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const outside = (id: string, kind: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="file:///\\\\quay-server\\ida\\${kind}.dotx" TargetMode="External"/>`
  const template = letterhead({
    ...changed(
      'word/settings.xml',
      /(xmlns:w="[^"]*")>/,
      `$1 xmlns:r="${office}"><w:attachedTemplate r:id="rId1"/><w:linkStyles/><w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="textFile"/><w:query w:val="SELECT * FROM quay-server"/><w:dataSource r:id="rId2"/><w:odso><w:recipientData r:id="rId3"/></w:odso></w:mailMerge>`,
    ),
    ...changed(
      '_rels/.rels',
      '</Relationships>',
      `<Relationship Id="rIdApp" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    ),
    'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside('rId1', 'attachedTemplate')}${outside('rId2', 'mailMergeSource').replaceAll('"', "'")}<Relationship Id="rId3" Type="${office}/recipientData" Target="recipientData.xml"/><Relationship Id="rId4" Type="${office}/image" Target="media/logo.png"/></Relationships>`,
    'word/recipientData.xml': '<a>ida quay-server</a>',
    ...changed(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/recipientData.xml" ContentType="application/xml+quay-server"/></Types>',
    ),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>ida quay-server.dotx</Template><Manager>Ida, quay-server</Manager><Company>Harbour Watch</Company></Properties>',
  })
  const bytes = await renderDocx(tiny(paragraph('It leaks.')), {template})
  const all = Object.entries(unzipSync(bytes))
    .map(([path, content]) => `${path} ${strFromU8(content)}`)
    .join()
  expect(all).not.toMatch(/quay-server|attachedTemplate|mailMerge|linkStyles|recipientData/)
  expect(all).toContain('<Company>Harbour Watch</Company>')
  expect(all).toContain('<w:compatSetting')
  expect(part(bytes, 'word/_rels/settings.xml.rels')).toContain('Id="rId4"')
  expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
})

describe('a document takes from a letterhead', () => {
  it.each([
    ['between its margins', {}, 8504],
    ['less what is for the binding', page('w:gutter="0"', 'w:gutter="504"'), 8000],
    [
      'of one of its columns',
      page('<w:titlePg/>', '<w:cols w:num="2" w:space="504"/><w:titlePg/>'),
      4000,
    ],
    [
      'of a sheet of Letter where it says nothing',
      page(/<w:pgSz [^>]*\/><w:pgMar [^>]*\/>/, ''),
      9360,
    ],
    [
      'of the section that the placeholder stands in',
      page(
        /(<w:p><w:pPr><w:pStyle w:val="Gruss"\/>)/,
        '$1<w:sectPr><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>',
      ),
      8000,
    ],
  ])('the width %s', async (_, changes, width) => {
    const tree = tiny(table({caption: '', head: ['a'], rows: [['b']]}))
    const xml = part(await renderDocx(tree, {template: letterhead(changes)}), 'word/document.xml')
    expect(/<w:tblW [^>]*>/.exec(xml)?.[0]).toBe(`<w:tblW w:type="dxa" w:w="${width}"/>`)
  })

  it('the bullets of its lists, and its numbers, which begin anew in each list', async () => {
    const numbers = [0, 1, 2]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%${level + 1})"/></w:lvl>`,
      )
      .join('')
    const style =
      '<w:style w:type="paragraph" w:styleId="Zahlen"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const template = letterhead({
      ...changed('word/styles.xml', '</w:styles>', `${style}</w:styles>`),
      ...changed(
        'word/numbering.xml',
        /(<w:num w:numId="1">.*?<\/w:num>)/,
        `<w:abstractNum w:abstractNumId="1">${numbers}</w:abstractNum>$1<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
      ),
    })
    const ordered = {ordered: true} as const
    const bytes = await renderDocx(
      tiny([list(['dash']), list(['one'], ordered), list(['again one'], ordered)]),
      {template},
    )
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
    const numbering = part(bytes, 'word/numbering.xml')
    const patterns = [
      ...part(bytes, 'word/document.xml').matchAll(
        /<w:pStyle w:val="(\w+)"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g,
      ),
    ].map(([, name, id]) => {
      const own = new RegExp(`<w:num w:numId="${id}">.*?</w:num>`, 's').exec(numbering)?.[0] ?? ''
      return [name, own.replace(/<w:num w:numId="\d+">/, '')]
    })
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    expect(patterns).toEqual([
      ['Aufzhlung', `<w:abstractNumId w:val="0"/>${anew}`],
      ['Zahlen', `<w:abstractNumId w:val="1"/>${anew}`],
      ['Zahlen', `<w:abstractNumId w:val="1"/>${anew}`],
    ])
    const ids = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('its plain style under whatever name', async () => {
    const template = letterhead(
      changed(
        'word/styles.xml',
        '<w:name w:val="Normal"/>',
        '<w:name w:val="Body of Harbour Watch"/>',
      ),
    )
    const tree = tiny(paragraph('It sank.', {role: 'standfirst'}))
    const styles = part(await renderDocx(tree, {template}), 'word/styles.xml')
    expect(styles).toMatch(
      /w:styleId="Standfirst">(?:(?!<\/w:style>).)*<w:basedOn w:val="Standard"\/>/,
    )
    expect(styles).not.toContain('w:styleId="Normal"')
  })

  it('the height of its page, which no picture is higher than', async () => {
    const tree = tiny(
      image({
        ...{bytes: plainPng(30, 300), mediaType: 'image/png', width: 90, height: 900},
        alt: 'The mast',
      }),
    )
    const xml = part(await renderDocx(tree, {template: letterhead()}), 'word/document.xml')
    const height = Number(/<wp:extent [^>]*cy="(\d+)"/.exec(xml)?.[1]) / 12_700
    // A4 without the margins of the letterhead: 13,435 twips.
    expect(Math.abs(height - 671.75)).toBeLessThan(1)
  })

  it('nothing for its notes where it has none: they have their lines, and settings that name these', async () => {
    const tree = tiny(paragraph(['It sank', noteReference('a'), '.']), {notes: [note('a', 'Log.')]})
    const bytes = await renderDocx(tree, {template: letterhead()})
    const separators = [
      ...part(bytes, 'word/footnotes.xml').matchAll(
        /w:type="(\w+)" w:id="(-?\d+)"|w:id="(-?\d+)" w:type="(\w+)"/g,
      ),
    ].map(([, type, id, otherId, otherType]) => [type ?? otherType, id ?? otherId])
    expect(separators).toEqual([
      ['separator', '-1'],
      ['continuationSeparator', '0'],
    ])
    expect(part(bytes, 'word/settings.xml')).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>',
    )
  })

  it('its links, and what links it is given', async () => {
    const template = letterhead({
      ...changed(
        'word/footer2.xml',
        '</w:ftr>',
        '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>Us</w:t></w:r></w:hyperlink></w:p></w:ftr>',
      ),
      'word/_rels/footer2.xml.rels': outsideRelationship('hyperlink', 'https://harbour.example/'),
    })
    const bytes = await renderDocx(
      tiny(paragraph(link('https://quay.example/fares', 'Fares', 'Fares'))),
      {template},
    )
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
    expect(part(bytes, 'word/_rels/footer2.xml.rels')).toContain(
      'Target="https://harbour.example/" TargetMode="External"',
    )
    expect(part(bytes, 'word/_rels/document.xml.rels')).toMatch(
      /<Relationship [^>]*Target="https:\/\/quay.example\/fares" TargetMode="External"/,
    )
  })

  it('what little it has: a letterhead of a body and styles alone gets all the rest', async () => {
    const absent = [
      ...['word/numbering.xml', 'word/settings.xml', 'docProps/core.xml', 'docProps/custom.xml'],
      ...['word/header1.xml', 'word/header2.xml', 'word/footer1.xml', 'word/footer2.xml'],
      'word/_rels/header2.xml.rels',
    ]
    const without = (path: string) =>
      absent.reduce(
        (xml, name) =>
          xml.replace(
            new RegExp(
              `<(?:Override|Relationship) [^>]*"/?(?:word/)?${name.replace('word/', '')}"[^>]*>`,
            ),
            '',
          ),
        letterheadParts[path] ?? '',
      )
    const template = letterhead({
      ...Object.fromEntries(absent.map((path) => [path, null])),
      ...Object.fromEntries(
        ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'].map((path) => [
          path,
          without(path),
        ]),
      ),
      ...page(/<w:(?:header|footer)Reference [^>]*>/g, ''),
    })
    const tree = tiny([list(['One.']), paragraph(['Two', noteReference('a'), '.'])], {
      title: 'Fares',
      properties: [{name: 'Model', value: 'a hash'}],
      notes: [note('a', 'Log.')],
    })
    const bytes = await renderDocx(tree, {template})
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Fares</dc:title>')
    expect(part(bytes, 'docProps/custom.xml')).toContain('a hash')
    expect(part(bytes, 'word/numbering.xml')).toContain('<w:numFmt w:val="bullet"/>')
    expect(part(bytes, 'word/settings.xml')).toContain('w:name="compatibilityMode"')
    const rels = part(bytes, '_rels/.rels') + part(bytes, 'word/_rels/document.xml.rels')
    for (const type of [
      'core-properties',
      'custom-properties',
      'numbering',
      'settings',
      'footnotes',
    ])
      expect(rels).toMatch(new RegExp(`Type="[^"]*/${type}"`))
  })
})

it('a letterhead whose even pages have no head of their own is refused where there is a marking', async () => {
  const parity = changed('word/settings.xml', '<w:compat>', '<w:evenAndOddHeaders/><w:compat>')
  const marked = tiny('Words.', {marking: 'TLP:AMBER'})
  await expect(renderDocx(marked, {template: letterhead(parity)})).rejects.toThrow(
    'the template has no head on its even pages, and the marking TLP:AMBER has to stand',
  )
  const even = letterhead({
    ...parity,
    ...page(
      /(<w:headerReference w:type="default" r:id="(\w+)"\/>)(.*<w:footerReference w:type="default" r:id="(\w+)"\/>)/,
      '$1<w:headerReference w:type="even" r:id="$2"/>$3<w:footerReference w:type="even" r:id="$4"/>',
    ),
  })
  expect(part(await renderDocx(marked, {template: even}), 'word/header1.xml')).toContain(
    'TLP:AMBER',
  )
})

it('what is anchored in the paragraph of the placeholder stays, and nothing else of it', async () => {
  const box =
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>3 Pier Road</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
  const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
  const template = letterhead(
    page(
      /<w:p><w:bookmarkStart.*<w:bookmarkEnd[^>]*\/><\/w:p>/,
      `<w:p><w:pPr>${section}</w:pPr>${box}<w:r><w:t>{{me</w:t></w:r><w:r><w:t>mo}}</w:t></w:r></w:p>`,
    ),
  )
  const xml = part(await renderDocx(tiny('It sank.'), {template}), 'word/document.xml')
  expect(xml).toContain(`<w:p><w:pPr></w:pPr>${box}<w:r></w:r><w:r></w:r></w:p>`)
  expect(xml.indexOf('3 Pier Road')).toBeLessThan(xml.indexOf('It sank.'))
  expect(xml.split(section)).toHaveLength(2)
  expect(xml).not.toContain('mo}}')
})

it('its contents stay with their title, whatever its own style says of that', async () => {
  const tree = tiny([contents(), heading(1, 'One')])
  const xml = part(await renderDocx(tree, {template: letterhead()}), 'word/document.xml')
  expect(xml).toMatch(/<w:pPr>(?:<w:\w+ w:val="TOCHeading"\/>)<w:keepNext\/>/)
})

describe('a letterhead from right to left', () => {
  const memo = (language: string) =>
    tiny([paragraph(['It sank', noteReference('a'), '.']), list(['نص'])], {
      language,
      notes: [note('a', 'Log.')],
    })
  const saying = async (styles: Readonly<Record<string, string>>, language: string) => {
    const bytes = await renderDocx(memo(language), {template: letterhead(styles)})
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
    const xml = part(bytes, 'word/document.xml') + part(bytes, 'word/footnotes.xml')
    return ['bidi', 'rtl'].map((name) =>
      [...xml.matchAll(new RegExp(`<w:${name}( w:val="false")?/>`, 'g'))].map(([, off]) => !off),
    )
  }
  const house = (properties: string) =>
    changed('word/styles.xml', '<w:pPrDefault><w:pPr>', `<w:pPrDefault><w:pPr>${properties}`)

  it('is told of what runs the other way, and each of its words', async () => {
    const [paragraphs, runs] = await saying(house('<w:bidi/>'), 'en-GB')
    expect(paragraphs).toEqual([false, false, false, false])
    expect(runs).toEqual([false, false, false, true, false, false])
  })

  it('is told of tables that begin on the left', async () => {
    const tree = tiny(table({caption: '', head: ['a'], rows: [['b']]}))
    const order = async (styles: Readonly<Record<string, string>>) =>
      /<w:bidiVisual[^>]*>/.exec(
        part(await renderDocx(tree, {template: letterhead(styles)}), 'word/document.xml'),
      )?.[0]
    expect(await order(house('<w:bidi/>'))).toBe('<w:bidiVisual w:val="off"/>')
    expect(await order({})).toBeUndefined()
  })

  it('is told of what runs as it does', async () => {
    const [paragraphs] = await saying(house('<w:bidi w:val="1"/>'), 'ar')
    expect(paragraphs).toEqual([true, true, true, true])
  })

  it.each(['<w:bidi w:val="0"/>', "<w:bidi w:val='false' />", ''])(
    'is none where its styles say %s',
    async (properties) => {
      expect(await saying(house(properties || '<w:keepLines/>'), 'en-GB')).toEqual([[], [true]])
    },
  )
})

it('what runs from right to left says so on a letterhead that runs the other way', async () => {
  const ours = (language: string) =>
    tiny(
      [
        paragraph(['نص', noteReference('a')]),
        list(['أ']),
        table({caption: 'ب', head: ['ج'], rows: [['د']]}),
      ],
      {
        language,
        genre: 'مذكرة',
        subtitle: 'ف',
        notes: [note('a', 'سجل')],
      },
    )
  const turned = async (language: string) => {
    const bytes = await renderDocx(ours(language), {template: letterhead()})
    return ['document', 'footnotes'].map((name) => {
      const paragraphs = part(bytes, `word/${name}.xml`).match(/<w:p>.*?<\/w:p>/gs) ?? []
      const said = paragraphs.filter((xml) => /[\u0600-\u06FF]/.test(xml))
      return [said.length, said.filter((xml) => xml.includes('<w:bidi/>')).length]
    })
  }
  expect(await turned('ar')).toEqual([
    [7, 7],
    [1, 1],
  ])
  expect(await turned('en')).toEqual([
    [7, 0],
    [1, 0],
  ])
})
