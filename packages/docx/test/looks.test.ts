import {themes} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {renderDocx} from '../src/index.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

/** What the file says of each style, by id. */
async function stylesOf(
  kind: 'paragraph' | 'character' | 'table',
  ...[tree = tiny(''), options]: Partial<Parameters<typeof renderDocx>>
): Promise<readonly (readonly [id: string, xml: string])[]> {
  const xml = part(await renderDocx(tree, options), 'word/styles.xml')
  const styles = xml.matchAll(
    new RegExp(`<w:style w:type="${kind}"[^>]*? w:styleId="(\\w+)".*?</w:style>`, 'gs'),
  )
  return [...styles].map(([style, id = '']) => [id, style])
}

function attribute(xml: string, element: string, name = 'val'): string | undefined {
  return new RegExp(`<w:${element}(?: [^>]*)? w:${name}="([^"]*)"`).exec(xml)?.[1]
}

function isOn(xml: string, element: string): boolean | undefined {
  const found = new RegExp(`<w:${element}(?: w:val="(\\d)")?/>`).exec(xml)
  return found ? found[1] !== '0' : undefined
}

/** Twentieths of a point as points. */
const points = (twips: string | undefined) => (twips === undefined ? '–' : Number(twips) / 20)

/** Its letters, as a reader sees them: face, points, weight, slant, colour of the theme. */
function letters(xml: string): string {
  const face = attribute(xml, 'rFonts', 'asciiTheme')
  const size = attribute(xml, 'sz')
  const spacing = /<w:rPr>.*?<w:spacing w:val="(\d+)"/.exec(xml)?.[1]
  return [
    face && (face.startsWith('major') ? 'label' : 'text'),
    size && Number(size) / 2,
    isOn(xml, 'b') === undefined ? undefined : isOn(xml, 'b') ? 'bold' : 'not bold',
    isOn(xml, 'i') === undefined ? undefined : isOn(xml, 'i') ? 'italic' : 'not italic',
    isOn(xml, 'caps') ? `capitals ${points(spacing)} apart` : undefined,
    attribute(xml, 'color', 'themeColor') ?? attribute(xml, 'color'),
    attribute(xml, 'u') && 'underlined',
    attribute(xml, 'vertAlign'),
    /<w:rPr>.*<w:shd [^>]*w:fill="(\w+)"/.exec(xml)?.[1],
  ]
    .filter((word) => word !== undefined)
    .join(' ')
}

/** Its room: points above and below, lines as a part of single spacing, indents, tab stops. */
function room(xml: string): string {
  const spacing = /<w:pPr>.*?(<w:spacing [^>]*>)/.exec(xml)?.[1] ?? ''
  const line = attribute(spacing, 'spacing', 'line')
  const ind = /<w:ind [^>]*>/.exec(xml)?.[0] ?? ''
  const indent = ['left', 'right', 'hanging'].map((side) => points(attribute(ind, 'ind', side)))
  const [tab] = /<w:tab [^>]*>/.exec(xml) ?? []
  return [
    `${points(attribute(spacing, 'spacing', 'before'))}/${points(attribute(spacing, 'spacing', 'after'))}`,
    line && `×${Number(line) / 240}`,
    indent.some((side) => side !== '–') && `in ${indent.join(' ')}`,
    tab && `tab ${points(attribute(tab, 'tab', 'pos'))} ${attribute(tab, 'tab')}`,
    attribute(xml, 'jc'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Its rules, by side (points, room to the words, colour), and what it is shaded with. */
function rules(xml: string): string {
  const shade = /<w:pPr>.*?<w:shd w:val="clear" w:color="auto" w:fill="(\w+)"/.exec(xml)?.[1]
  const sides = [
    ...xml.matchAll(/<w:(\w+) w:val="single" w:sz="(\d+)" w:space="(\d+)" w:color="(\w+)"/g),
  ]
    .map(([, side, size, space, colour]) => `${side} ${Number(size) / 8} ${space} ${colour}`)
    .join(', ')
  return shade === undefined ? sides : `${sides}, on ${shade}`
}

const told = async (say: (xml: string) => string) =>
  Object.fromEntries(
    (await stylesOf('paragraph'))
      .map(([id, xml]) => [id, say(xml)] as const)
      .filter(([, words]) => words !== '' && words !== '–/–'),
  )

const panel = (colour: string) =>
  `top 0.5 5 F3F5F8, left 0.5 8 F3F5F8, bottom 0.5 5 F3F5F8, right 2.25 8 ${colour}, on F3F5F8`

describe('a style of paragraphs says', () => {
  const withWhatFollows = async (element: string) =>
    (await stylesOf('paragraph')).filter(([, xml]) => isOn(xml, element)).map(([id]) => id)

  it('what stays with what follows it, and what is not broken over pages', async () => {
    expect(await withWhatFollows('keepNext')).toEqual([
      'Title',
      'Subtitle',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'Heading5',
      'DescriptionTerm',
      'Quote',
      'Caption',
      'KeyFigure',
      'KeyFigureLong',
      'KeyFigureLabel',
      'Drawing',
      'BottomLineHeading',
      'NoticeHeading',
      'WarningHeading',
      'MemoField',
      'Address',
    ])
    expect(await withWhatFollows('keepLines')).toEqual([
      'Title',
      'Subtitle',
      'Standfirst',
      'Lead',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'Heading5',
      'Quote',
      'QuoteSource',
      'Caption',
      'BottomLine',
      'BottomLineHeading',
      'Notice',
      'NoticeHeading',
      'Warning',
      'WarningHeading',
      'MemoField',
      'Address',
      'Signature',
      'Bibliography',
    ])
  })

  it('how its letters look', async () => {
    expect(await told(letters)).toEqual({
      Masthead: 'label 9 text2',
      Title: '24 bold text1',
      Subtitle: '13 text2',
      Standfirst: '12',
      Lead: '11',
      Heading1: 'label 15 bold accent1',
      Heading2: 'label 12 bold accent1',
      Heading3: 'label 10.5 bold accent1',
      Heading4: 'label 10.5 not bold text1',
      Heading5: 'label 10.5 not bold italic text1',
      DescriptionTerm: 'bold',
      Quote: 'not italic',
      QuoteSource: 'label 9 text2',
      Caption: 'label 9 bold text1',
      TableText: 'label 9',
      TableEnd: '4',
      KeyFigure: 'label 20 bold accent1',
      KeyFigureLong: '13',
      KeyFigureLabel: 'label 9.5',
      SourceNote: 'label 8.5 text2',
      DrawingLabel: 'label',
      BottomLine: '11',
      BottomLineHeading: 'label 9 bold accent1',
      Notice: '10',
      NoticeHeading: 'label 9 bold accent1',
      Warning: '10',
      WarningHeading: 'label 9 bold accent1',
      SmallPrint: 'label 8.5 text2',
      SmallHeading1: '9 text1',
      SmallHeading2: '9 text1',
      SmallHeading3: '9 text1',
      TOC1: 'label 9.5 bold',
      TOC2: 'label 9.5',
      TOC3: 'label 9.5',
      Header: 'label 8.5 text2',
      Footer: 'label 8.5 text2',
      FootnoteText: '9',
      CommentText: '10',
    })
  })

  it('how much room it has', async () => {
    expect(await told(room)).toEqual({
      Masthead: '4/14 ×1 tab 435.3 right',
      Title: '0/7 ×1.05',
      Subtitle: '–/10 ×1.1',
      Standfirst: '10/10',
      Heading1: '18/5 ×1.05',
      Heading2: '13/3 ×1.05',
      Heading3: '10/3 ×1.05',
      Heading4: '9/3 ×1.05',
      Heading5: '9/3 ×1.05',
      NumberedParagraph: '–/– in 30 – 30 tab 30 left',
      ListBullet: '–/4 in 18 – 18',
      ListBullet2: '–/4 in 36 – 18',
      ListBullet3: '–/4 in 54 – 18',
      ListNumber: '–/4 in 18 – 18',
      ListNumber2: '–/4 in 36 – 18',
      ListNumber3: '–/4 in 54 – 18',
      ListContinue: '–/4 in 18 – –',
      ListContinue2: '–/4 in 36 – –',
      ListContinue3: '–/4 in 54 – –',
      DescriptionTerm: '–/0',
      DescriptionDetail: '–/– in 18 – –',
      Quote: '6/0 in 18 18 –',
      QuoteSource: '0/10 in 18 18 –',
      Caption: '12/4 ×1.05',
      TableText: '2/2 ×1.05',
      TableNumber: '–/– right',
      TableEnd: '0/0 ×1',
      KeyFigure: '3/0 ×1',
      KeyFigureLong: '3/0 ×1',
      KeyFigureLabel: '–/1 ×1.05',
      SourceNote: '2/6 ×1.05',
      Drawing: '6/2 ×1',
      DrawingLabel: '0/0 ×1',
      BottomLine: '2/9 ×1.15 in 9 9 –',
      BottomLineHeading: '9/0 ×1.15 in 9 9 –',
      Notice: '2/9 ×1.15 in 9 9 –',
      NoticeHeading: '9/0 ×1.15 in 9 9 –',
      Warning: '2/9 ×1.15 in 9 9 –',
      WarningHeading: '9/0 ×1.15 in 9 9 –',
      MemoField: '2/2 ×1.1 in 65 – 65 tab 65 left',
      Address: '12/12',
      Signature: '36/12',
      Bibliography: '–/4 in 18 – 18',
      SmallPrint: '–/4 ×1.05',
      SmallHeading1: '8/1',
      SmallHeading2: '8/1',
      SmallHeading3: '8/1',
      TOC1: '3/1 ×1.05 in 0 – – tab 435.3 right',
      TOC2: '0/1 ×1.05 in 18 – – tab 435.3 right',
      TOC3: '0/1 ×1.05 in 36 – – tab 435.3 right',
      Header: '0/0 ×1 tab 435.3 right',
      Footer: '0/0 ×1 tab 435.3 right',
      FootnoteText: '–/2 ×1.05',
      CommentText: '–/0 ×1',
    })
  })

  it('what is ruled and shaded', async () => {
    expect(await told(rules)).toEqual({
      Masthead: 'bottom 0.75 6 1F4E79',
      Quote: 'left 2.25 10 C9D8E6',
      QuoteSource: 'left 2.25 10 C9D8E6',
      BottomLine:
        'top 0.5 5 F3F5F8, left 2.25 8 1F4E79, bottom 0.5 5 F3F5F8, right 0.5 8 F3F5F8, on F3F5F8',
      BottomLineHeading:
        'top 0.5 5 F3F5F8, left 2.25 8 1F4E79, bottom 0.5 5 F3F5F8, right 0.5 8 F3F5F8, on F3F5F8',
      Notice:
        'top 0.5 5 F3F5F8, left 2.25 8 B9BDC4, bottom 0.5 5 F3F5F8, right 0.5 8 F3F5F8, on F3F5F8',
      NoticeHeading:
        'top 0.5 5 F3F5F8, left 2.25 8 B9BDC4, bottom 0.5 5 F3F5F8, right 0.5 8 F3F5F8, on F3F5F8',
      Warning:
        'top 0.5 5 F3F5F8, left 2.25 8 1A1A1F, bottom 0.5 5 F3F5F8, right 0.5 8 F3F5F8, on F3F5F8',
      WarningHeading:
        'top 0.5 5 F3F5F8, left 2.25 8 1A1A1F, bottom 0.5 5 F3F5F8, right 0.5 8 F3F5F8, on F3F5F8',
      MemoField: 'top 0.5 4 B9BDC4, bottom 0.5 6 B9BDC4',
    })
  })

  it('that its rules stand on the right, and joined letters together, where pages run that way', async () => {
    const tree = tiny('', {language: 'ar'})
    const ruled = (await stylesOf('paragraph', tree)).map(([id, xml]) => [id, rules(xml)])
    expect(Object.fromEntries(ruled.filter(([, words]) => words !== ''))).toEqual({
      Masthead: 'bottom 0.75 6 1F4E79',
      Quote: 'right 2.25 10 C9D8E6',
      QuoteSource: 'right 2.25 10 C9D8E6',
      BottomLine: panel('1F4E79'),
      BottomLineHeading: panel('1F4E79'),
      Notice: panel('B9BDC4'),
      NoticeHeading: panel('B9BDC4'),
      Warning: panel('1A1A1F'),
      WarningHeading: panel('1A1A1F'),
      MemoField: 'top 0.5 4 B9BDC4, bottom 0.5 6 B9BDC4',
    })
    const [, label = ''] =
      (await stylesOf('character', tree)).find(([id]) => id === 'MemoLabel') ?? []
    expect(letters(label)).toBe('label 9 bold capitals – apart accent1')
  })

  it('whether it is one of Word’s, and what it is made from where that is not plain text', async () => {
    const styles = await stylesOf('paragraph')
    const own = styles.filter(([, xml]) => xml.includes(' w:customStyle="1"')).map(([id]) => id)
    expect(own).toEqual([
      'Masthead',
      'Standfirst',
      'Lead',
      'NumberedParagraph',
      'DescriptionTerm',
      'DescriptionDetail',
      'QuoteSource',
      'TableText',
      'TableNumber',
      'TableEnd',
      'KeyFigure',
      'KeyFigureLong',
      'KeyFigureLabel',
      'SourceNote',
      'Drawing',
      'DrawingLabel',
      'BottomLine',
      'BottomLineHeading',
      'Notice',
      'NoticeHeading',
      'Warning',
      'WarningHeading',
      'MemoField',
      'Address',
      'SmallPrint',
      'SmallHeading1',
      'SmallHeading2',
      'SmallHeading3',
    ])
    const made = await told((xml) => attribute(xml, 'basedOn') ?? 'nothing')
    expect(Object.entries(made).filter(([, base]) => base !== 'Normal')).toEqual([
      ['Normal', 'nothing'],
      ['TableNumber', 'TableText'],
      ['KeyFigureLong', 'KeyFigure'],
      ['SmallHeading1', 'Heading1'],
      ['SmallHeading2', 'Heading2'],
      ['SmallHeading3', 'Heading3'],
      ['TOCHeading', 'Heading2'],
      ['EndnoteText', 'FootnoteText'],
    ])
  })

  it('which list it numbers, and at which level', async () => {
    expect(
      await told((xml) => [attribute(xml, 'numId'), attribute(xml, 'ilvl')].join(' ').trim()),
    ).toEqual({
      ListBullet: '2 0',
      ListBullet2: '2 1',
      ListBullet3: '2 2',
      ListNumber: '3 0',
      ListNumber2: '3 1',
      ListNumber3: '3 2',
    })
  })

  it('what is written next, where that is something else', async () => {
    const next = await told((xml) => attribute(xml, 'next') ?? 'nothing')
    const others = Object.entries(next).filter(([id, follower]) => id !== follower)
    expect(others.filter(([, follower]) => follower !== 'Normal')).toEqual([
      ['Normal', 'nothing'],
      ['DescriptionTerm', 'DescriptionDetail'],
      ['DescriptionDetail', 'DescriptionTerm'],
      ['Quote', 'QuoteSource'],
      ['KeyFigure', 'KeyFigureLabel'],
      ['KeyFigureLong', 'KeyFigureLabel'],
      ['KeyFigureLabel', 'SourceNote'],
      ['Drawing', 'SourceNote'],
      ['BottomLineHeading', 'BottomLine'],
      ['NoticeHeading', 'Notice'],
      ['WarningHeading', 'Warning'],
      ['SmallHeading1', 'SmallPrint'],
      ['SmallHeading2', 'SmallPrint'],
      ['SmallHeading3', 'SmallPrint'],
    ])
    expect(others.filter(([, follower]) => follower === 'Normal').map(([id]) => id)).toEqual([
      'Masthead',
      'Title',
      'Subtitle',
      'Standfirst',
      'Lead',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'Heading5',
      'QuoteSource',
      'Caption',
      'TableEnd',
      'SourceNote',
      'Address',
      'Signature',
      'TOCHeading',
      'TOC1',
      'TOC2',
      'TOC3',
    ])
  })

  it('that the gallery shows it, and in which place', async () => {
    const shown = (await stylesOf('paragraph')).filter(([, xml]) => xml.includes('<w:qFormat/>'))
    const places = shown.map(([id, xml]) => [Number(attribute(xml, 'uiPriority')), id] as const)
    expect(places.toSorted(([one], [other]) => one - other).map(([, id]) => id)).toEqual([
      'Normal',
      'Masthead',
      'Heading1',
      'Heading2',
      'Heading3',
      'Title',
      'Subtitle',
      'Standfirst',
      'Lead',
      'NumberedParagraph',
      'DescriptionTerm',
      'DescriptionDetail',
      'MemoField',
      'Address',
      'Quote',
      'QuoteSource',
      'BottomLineHeading',
      'NoticeHeading',
      'WarningHeading',
      'BottomLine',
      'Notice',
      'Warning',
      'Caption',
      'ListBullet',
      'ListNumber',
      'TableText',
      'TableNumber',
      'KeyFigure',
      'KeyFigureLong',
      'KeyFigureLabel',
      'SourceNote',
      'Drawing',
      'TOCHeading',
      'SmallPrint',
    ])
  })
})

it('a style of characters says how its letters look', async () => {
  const styles = await stylesOf('character', tiny('', {marking: 'TLP:AMBER'}))
  const quiet = styles.filter(([, xml]) => xml.includes('<w:semiHidden/><w:unhideWhenUsed/>'))
  const shown = styles.filter(([, xml]) => xml.includes('<w:qFormat/>'))
  expect(shown.map(([id]) => id)).toEqual(['Strong', 'Emphasis', 'MemoLabel'])
  const based = styles.filter(([, xml]) => attribute(xml, 'basedOn') !== 'DefaultParagraphFont')
  expect(based.map(([id]) => id)).toEqual(['DefaultParagraphFont'])
  expect(quiet.map(([id]) => id)).toEqual([
    'DefaultParagraphFont',
    'FollowedHyperlink',
    'EndnoteReference',
    'CommentReference',
    'PlaceholderText',
  ])
  expect(Object.fromEntries(styles.map(([id, xml]) => [id, letters(xml)]))).toEqual({
    DefaultParagraphFont: '',
    Strong: 'bold',
    Emphasis: 'italic',
    Hyperlink: 'hyperlink underlined',
    FollowedHyperlink: 'text2 underlined',
    FootnoteReference: 'superscript',
    EndnoteReference: 'superscript',
    CommentReference: '8',
    PlaceholderText: 'text2',
    Qualifier: '10',
    MemoLabel: 'label 9 bold capitals 0.5 apart accent1',
    Marking: '12 bold FFC000 000000',
  })
})

it('plain text has the face, size, colour and leading of the theme', async () => {
  const xml = part(await renderDocx(tiny('')), 'word/styles.xml')
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(xml)?.[0] ?? ''
  expect(letters(defaults)).toBe('text 10.5 text1')
  // 14.5 points, of which a line of the face in its size takes 12
  expect(room(defaults)).toBe('–/7 ×1.2041666666666666')
})

it('a table has rules above, below and between its rows, and room in its cells', async () => {
  const styles = await stylesOf('table')
  const own = styles.filter(([, xml]) => xml.includes(' w:customStyle="1"'))
  expect(own.map(([id]) => id)).toEqual(['RuledTable', 'KeyFigureTable'])
  const cells = (xml: string) =>
    ['top', 'left', 'bottom', 'right'].map((side) =>
      points(attribute(/<w:tblCellMar>.*/.exec(xml)?.[0] ?? '', side, 'w')),
    )
  expect(
    Object.fromEntries(styles.map(([id, xml]) => [id, [rules(xml), cells(xml).join(' ')]])),
  ).toEqual({
    TableNormal: ['', '0 5.4 0 5.4'],
    TableGrid: [
      'top 0.5 0 1A1A1F, left 0.5 0 1A1A1F, bottom 0.5 0 1A1A1F, right 0.5 0 1A1A1F, insideH 0.5 0 1A1A1F, insideV 0.5 0 1A1A1F',
      '– – – –',
    ],
    RuledTable: [
      'top 1 0 1A1A1F, bottom 1 0 1A1A1F, insideH 0.5 0 B9BDC4, bottom 0.5 0 1A1A1F',
      '1 4 1 4',
    ],
    KeyFigureTable: ['top 1 0 1F4E79, bottom 0.5 0 B9BDC4', '1 0 1 10'],
  })
})

it('a theme names its faces, and Word gets the first that it has', async () => {
  const {quiet} = themes
  const face = (...fallback: readonly string[]) => ({name: 'Unknown', fallback})
  const facesOf = async (text: readonly string[], label: readonly string[]) => {
    const fonts = {text: face(...text), label: face(...label)}
    const bytes = await renderDocx(tiny(''), {theme: {...quiet, fonts}})
    const told = [
      ...part(bytes, 'word/fontTable.xml').matchAll(
        /<w:font w:name="([^"]*)"><w:panose1 w:val="(\w{20})"\/><w:charset w:val="00"\/><w:family w:val="(\w+)"/g,
      ),
    ]
    const named = [
      ...part(bytes, 'word/theme/theme1.xml').matchAll(
        /<a:(?:major|minor)Font>\s*<a:latin typeface="([^"]*)"/g,
      ),
    ]
    return [told.map(([, name, , family]) => `${name} ${family}`), named.map(([, name]) => name)]
  }
  expect(await facesOf(['Garamond', 'Georgia'], ['Verdana'])).toEqual([
    ['Garamond roman', 'Verdana swiss'],
    ['Verdana', 'Garamond'],
  ])
  expect(await facesOf(['serif'], ['sans-serif'])).toEqual([
    ['Georgia roman', 'Arial swiss'],
    ['Arial', 'Georgia'],
  ])
  expect(await facesOf([], [])).toEqual([['Georgia roman'], ['Georgia', 'Georgia']])
})
