import {callout, contents, heading, list, paragraph, strong, table} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {changed, letterhead, letterheadParts, page} from './fixtures/letterhead.ts'
import {part, styled} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const stylesPath = 'word/styles.xml'
const memo = tiny(
  [
    heading(1, 'One'),
    paragraph([strong('It'), ' sank.']),
    list(['Item']),
    table({caption: 'Fares', head: ['a'], rows: [['b']]}),
  ],
  {language: 'en-GB'},
)

async function placed(styles: Readonly<Record<string, string>>, tree = memo) {
  const bytes = await renderDocx(tree, {template: letterhead(styles)})
  expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
  return {body: part(bytes, 'word/document.xml'), styles: part(bytes, stylesPath)}
}

const styleOf = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
const withStyle = (xml: string) => changed(stylesPath, '</w:styles>', `${xml}</w:styles>`)

describe('a style of ours in a letterhead', () => {
  it('has a name of its own where the house has another kind of style of that name', async () => {
    const {body, styles} = await placed(
      withStyle(
        '<w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong"/></w:style><w:style w:type="paragraph" w:styleId="S2"><w:name w:val="strong memo 1"/></w:style>',
      ),
    )
    const id = /<w:rStyle w:val="(\w+)"\/><\/w:rPr><w:t [^>]*>It</.exec(body)?.[1] ?? ''
    expect(styleOf(styles, id)).toMatch(
      /^<w:style w:customStyle="1" w:type="character" w:styleId="StrongMemo1"><w:name w:val="Strong memo 2"\/>/,
    )
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) =>
      name?.toLowerCase(),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(['Überschrift ', '제목 ', 'Titre', 'Заголовок '])(
    'is the heading that a house calls %s1',
    async (word) => {
      const xml = (letterheadParts[stylesPath] ?? '').replace(/"heading (\d)"/g, `"${word}$1"`)
      const {body, styles} = await placed({[stylesPath]: xml})
      expect(styled(body, 'berschrift1')).toContain('One')
      expect(styles).not.toContain('"heading 1"')
      // face and colour of our own follow it
      expect(styleOf(styles, 'TableText')).toContain('<w:rFonts w:ascii="Arial"')
    },
  )

  it('is no heading that a house calls so without a level, or with another', async () => {
    const named = (letterheadParts[stylesPath] ?? '').replace('"heading 1"', '"Absatz 1"')
    for (const level of ['', '<w:outlineLvl w:val="1"/>']) {
      const {body} = await placed({[stylesPath]: named.replace('<w:outlineLvl w:val="0"/>', level)})
      expect(styled(body, 'Heading1')).toContain('One')
    }
  })

  it('stays with what follows it, in a style of the house that lets it part', async () => {
    const parted = async (from: string | RegExp, to: string) => {
      const {body} = await placed(changed(stylesPath, from, to))
      return /<w:pStyle w:val="berschrift1"\/>(<w:keepNext\/>)?/.exec(body)?.[1]
    }
    const keep = /(w:styleId="berschrift1">.*?)<w:keepNext\/>/s
    expect(await parted('w:val="heading 1"', 'w:val="Heading 1"')).toBeUndefined()
    expect(await parted(keep, '$1')).toBe('<w:keepNext/>')
    expect(await parted(keep, '$1<w:keepNext w:val="0"/>')).toBe('<w:keepNext/>')
    const inherited =
      /(w:styleId="berschrift1">.*?)<w:basedOn w:val="Standard"\/>(.*?)<w:keepNext\/>/s
    expect(await parted(inherited, '$1<w:basedOn w:val="berschrift2"/>$2')).toBeUndefined()
  })

  it('has the tabs of contents in its lines, where a style of the house has none', async () => {
    const lines = async (style: string) => {
      const {body} = await placed(withStyle(style), tiny([contents(), heading(1, 'One')]))
      return /<w:pStyle w:val="(?:TOC1|Verz)"\/>(.*?)<\/w:pPr>/.exec(body)?.[1]
    }
    const own = (properties: string) =>
      `<w:style w:type="paragraph" w:styleId="Verz"><w:name w:val="toc 1"/>${properties}</w:style>`
    const tabs =
      /^<w:keepNext\/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8504"\/><\/w:tabs>$/
    expect(await lines(own(''))).toMatch(tabs)
    expect(await lines(own('<w:pPr><w:spacing w:after="100"/></w:pPr>'))).toMatch(tabs)
    expect(
      await lines(own('<w:pPr><w:tabs><w:tab w:val="left" w:pos="400"/></w:tabs></w:pPr>')),
    ).toBe('<w:keepNext/>')
    expect(await lines(own('').replace('toc 1', 'other'))).toBe('<w:keepNext/>')
  })

  it.each<readonly [string, string, string, string]>([
    ['neither stand apart nor begin further in', '', '', '<w:spacing w:after="120"/>'],
    [
      'say that they do not stand apart',
      '<w:spacing w:after="200"/>',
      '<w:pPr><w:spacing w:after="0"/></w:pPr>',
      '<w:spacing w:after="120"/>',
    ],
    ['stand apart', '<w:spacing w:after="0"/>', '<w:pPr><w:spacing w:after="160"/></w:pPr>', ''],
    ['stand apart from what is above', '<w:spacing w:before="60"/>', '', ''],
    ['begin further in', '<w:spacing w:after="0"/><w:ind w:firstLine="360"/>', '', ''],
  ])(
    'can be told from the next, where plain paragraphs of the house %s',
    async (_, defaults, own, said) => {
      const xml = (letterheadParts[stylesPath] ?? '')
        .replace(/(<w:pPrDefault><w:pPr>).*?(<\/w:pPr>)/s, `$1${defaults}$2`)
        .replace('<w:name w:val="Normal"/>', `<w:name w:val="Normal"/>${own}`)
        .replace(/(<w:name w:val="Normal"\/>)(<w:pPr>.*?<\/w:pPr>)(<w:qFormat\/>)/s, '$1$3$2')
      const {body} = await placed(
        {[stylesPath]: xml},
        tiny([paragraph('It sank.'), paragraph('Numbered.', {number: '1'})]),
      )
      const properties =
        /<w:p>(?:<w:pPr>((?:(?!<w:pStyle).)*?)<\/w:pPr>)?<w:r><w:t [^>]*>It sank/.exec(body)
      expect(properties?.[1] ?? '').toBe(said)
      expect(
        checkDocx(await renderDocx(memo, {template: letterhead({[stylesPath]: xml})})).filter(
          ({severity}) => severity === 'error',
        ),
      ).toEqual([])
    },
  )

  it('stands off from a table, in a style of the house that lets it touch what is above', async () => {
    const below = async (before: string) => {
      const {body} = await placed(
        changed(
          stylesPath,
          /(w:styleId="berschrift1">.*?<w:spacing )w:before="280"/s,
          `$1${before}`,
        ),
        tiny([
          heading(1, 'One'),
          table({caption: '', head: ['a'], rows: [['b']]}),
          heading(1, 'Two'),
        ]),
      )
      return [...body.matchAll(/<w:pStyle w:val="berschrift1"\/>(.*?)<\/w:pPr>/g)].map(
        ([, said]) => said,
      )
    }
    expect(await below('w:before="120"')).toEqual(['', ''])
    for (const none of ['', 'w:before="0"'])
      expect(await below(none)).toEqual(['', '<w:spacing w:before="200"/>'])
    expect(await below('w:beforeAutospacing="1"')).toEqual(['', ''])
  })

  it('does not begin further in, nor fill its width, where plain text of the house does', async () => {
    const odd = changed(
      stylesPath,
      '</w:pPr></w:pPrDefault>',
      '<w:ind w:left="1134" w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:pPrDefault>',
    )
    const {styles} = await placed(odd)
    const said = (id: string) => [
      /<w:ind [^>]*>/.exec(styleOf(styles, id))?.[0],
      /<w:jc [^>]*>/.exec(styleOf(styles, id))?.[0],
    ]
    const left = '<w:jc w:val="left"/>'
    expect(said('TableText')).toEqual(['<w:ind w:left="0" w:right="0" w:firstLine="0"/>', left])
    expect(said('Caption')).toEqual(['<w:ind w:firstLine="0"/>', left])
    // what stands in a list says it itself
    expect(styleOf(styles, 'TOCHeading')).not.toContain('w:firstLine')
    const {styles: even} = await placed({})
    expect(styleOf(even, 'TableText')).not.toMatch(/<w:ind|<w:jc/)
  })

  it('is as dark as its ground asks, and otherwise of the colour of the house', async () => {
    const told = tiny(callout('bottomLine', 'It sank.', {title: 'Bottom line'}))
    const colour = async (value: string) => {
      const house = changed(
        stylesPath,
        /(w:styleId="berschrift1">.*?<w:color w:val=")7A1F1F"/s,
        `$1${value}" w:themeColor="accent1"`,
      )
      const bytes = await renderDocx(told, {template: letterhead(house)})
      expect(checkDocx(bytes)).toEqual([])
      return /<w:color [^>]*>/.exec(styleOf(part(bytes, stylesPath), 'BottomLineHeading'))?.[0]
    }
    expect(await colour('7A1F1F')).toBe('<w:color w:val="7A1F1F" w:themeColor="accent1"/>')
    // 4.86 to 1 on white, 4.49 on the panel
    expect(await colour('2E74B5')).toBe('<w:color w:val="2C6FAD"/>')
    expect(await colour('FFFFFF')).toMatch(/<w:color w:val="([0-9A-F]{2})\1\1"\/>/)
  })
})

it('a house that writes light on dark has no light panels under its words', async () => {
  const told = tiny(
    [callout('bottomLine', 'It sank.', {title: 'Bottom line'}), paragraph('Small.')],
    {
      authors: ['Ada Quill'],
    },
  )
  const look = async (colour: string) => {
    const bytes = await renderDocx(told, {
      template: letterhead({
        ...changed(stylesPath, '<w:sz w:val="22"/><w:szCs', `<w:color w:val="${colour}"/>$&`),
        ...page('<w:body>', '<w:background w:color="1A1A2E"/><w:body>'),
      }),
    })
    const xml = part(bytes, stylesPath)
    return ['BottomLine', 'BottomLineHeading', 'Masthead'].map(
      (id) =>
        styleOf(xml, id)
          .match(/<w:(?:shd|color) [^>]*>/g)
          ?.join('') ?? '',
    )
  }
  expect(await look('FFFFFF')).toEqual(['', '<w:color w:val="7A1F1F"/>', ''])
  expect((await look('222222'))[0]).toContain('<w:shd ')
})

describe('a memo says its language', () => {
  const said = async (lang: string | null, language: string) => {
    const house = (letterheadParts[stylesPath] ?? '').replace('<w:lang w:val="en-GB"/>', lang ?? '')
    const {body, styles} = await placed({[stylesPath]: house}, tiny('It sank.', {language}))
    return [
      /<w:t [^>]*>It sank/.test(body) &&
        /(<w:lang [^>]*>)<\/w:rPr><w:t [^>]*>It sank/.exec(body)?.[1],
      /<w:lang [^>]*>/.exec(styles)?.[0],
      /(<w:lang [^>]*>)<\/w:rPr><w:t [^>]*>With the regards/.exec(body)?.[1],
    ]
  }
  it.each<readonly [string, string | null, string, readonly unknown[]]>([
    [
      'not where its letterhead says the same',
      '<w:lang w:val="fr-FR"/>',
      'fr-FR',
      [undefined, '<w:lang w:val="fr-FR"/>', undefined],
    ],
    [
      'where its letterhead says another',
      '<w:lang w:val="de-DE"/>',
      'fr-FR',
      ['<w:lang w:val="fr-FR"/>', '<w:lang w:val="de-DE"/>', undefined],
    ],
    [
      'in the slot of its letters',
      '<w:lang w:val="de-DE"/>',
      'ko-KR',
      ['<w:lang w:eastAsia="ko-KR"/>', '<w:lang w:val="de-DE"/>', undefined],
    ],
    [
      'in the styles where its letterhead says none',
      null,
      'fr-FR',
      [undefined, '<w:lang w:val="fr-FR"/>', undefined],
    ],
  ])('%s', async (_, lang, language, expected) => {
    expect(await said(lang, language)).toEqual(expected)
  })

  it.each([
    ['<w:rPrDefault/>', '<w:rPrDefault>'],
    ['<w:rPrDefault><w:rPr/></w:rPrDefault>', '<w:rPrDefault>'],
    ['', '<w:docDefaults><w:rPrDefault>'],
    [null, '<w:docDefaults><w:rPrDefault>'],
  ])('whatever defaults its letterhead has: %s', async (defaults, before) => {
    const house = (letterheadParts[stylesPath] ?? '').replace(
      /<w:docDefaults>.*?<\/w:docDefaults>/s,
      defaults === null ? '' : `<w:docDefaults>${defaults}</w:docDefaults>`,
    )
    const {styles} = await placed({[stylesPath]: house})
    expect(styles).toContain(`${before}<w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>`)
    expect(styles.match(/<w:lang /g)).toHaveLength(1)
  })
})
