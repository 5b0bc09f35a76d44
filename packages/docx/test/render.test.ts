import {
  annex,
  type Block,
  crossReference,
  emphasis,
  heading,
  keyFigures,
  list,
  memoHeader,
  note,
  noteReference,
  pageBreak,
  paragraph,
  quotation,
  quoted,
  section,
  signature,
  strong,
  table,
  themes,
} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {part, styled, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const full = {pageNumbers: false} as const

async function body(...args: Parameters<typeof renderDocx>): Promise<string> {
  return part(await renderDocx(...args), 'word/document.xml')
}

describe('styles', () => {
  it('leaves fonts, sizes and colours to them', async () => {
    const drawn = /<mc:AlternateContent>.*?<\/mc:AlternateContent>/gs
    const xml = (await body(fullMemo, full)).replace(drawn, '')
    expect(xml.match(/<w:(?:rFonts|sz|szCs|color|shd|pBdr|highlight)\b[^>]*>/g)).toBeNull()
  })

  it('make the numbers of a row smaller where one is longer than its column', async () => {
    const row = (...values: readonly string[]) =>
      body(tiny(keyFigures(values.map((value) => ({value, label: 'people', source: []})))))
    const short = await row('7', '23', '1,900')
    expect(styled(short, 'KeyFigure')).toEqual(['7', '23', '1,900'])
    const long = await row('7', '23', '1,900', '15,000–18,000')
    expect(styled(long, 'KeyFigure')).toEqual([])
    expect(styled(long, 'KeyFigureLong')).toEqual(['7', '23', '1,900', '15,000–18,000'])
  })

  it('are the ones that Word knows by name, with their levels', async () => {
    const xml = part(await renderDocx(fullMemo, full), 'word/styles.xml')
    const names = [...xml.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        ...['Normal', 'heading 1', 'heading 2', 'heading 3', 'Title', 'Subtitle', 'Quote'],
        ...['List Bullet', 'List Number', 'caption', 'footnote text', 'footnote reference'],
        ...['header', 'footer', 'Table Grid', 'toc 1', 'toc 2', 'toc 3', 'TOC Heading'],
        ...['Hyperlink', 'Strong', 'Emphasis', 'annotation text', 'annotation reference'],
        ...['Bottom Line', 'Key Figure', 'Source Note', 'Small Print'],
      ]),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(xml).toMatch(/w:styleId="Heading2".*?<w:keepNext\/>.*?<w:outlineLvl w:val="1"\/>/s)
  })
})

describe('a long headline', () => {
  it.each([
    ['Nine ships, nobody’s duty', 1],
    ['Nine ships lie at the old quay of Port Ansley, and nobody pays', 1],
    ['Nine ships lie at the old quay of Port Ansley, and nobody pays for the men aboard', 0.8],
  ])('is set smaller, by its style: %s', async (title, share) => {
    const size = async (given: string) => {
      const xml = part(await renderDocx(tiny(paragraph('x'), {title: given})), 'word/styles.xml')
      return Number(/w:styleId="Title".*?<w:sz w:val="(\d+)"/s.exec(xml)?.[1])
    }
    expect((await size(title)) / (await size('A title'))).toBeCloseTo(share, 1)
  })
})

describe('notes', () => {
  it('are footnotes at their first reference and fields at the next', async () => {
    const notes = [note('a', ['First, ', emphasis('The Post')]), note('b', 'Second')]
    const bytes = await renderDocx(
      tiny(
        [
          paragraph(['x', noteReference('b')]),
          paragraph(['y', noteReference('a'), noteReference('b')]),
        ],
        {notes},
      ),
    )
    const xml = part(bytes, 'word/document.xml')
    expect(xml.match(/<w:footnoteReference w:id="\d+"\/>/g)).toEqual([
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="2"/>',
    ])
    expect(texts(xml, 'w:instrText')).toEqual([' NOTEREF _Note000000001 \\f \\h '])
    expect(styled(xml, 'Normal')).toEqual([])
    const written = part(bytes, 'word/footnotes.xml')
    expect(styled(written, 'FootnoteText')).toEqual([' Second', ' First, The Post'])
    expect(written.match(/<w:footnoteRef\/>/g)).toHaveLength(2)
  })

  it('stand in brackets where only a note refers to them', async () => {
    const notes = [note('a', ['See', noteReference('b')]), note('b', ['There', noteReference('b')])]
    const bytes = await renderDocx(tiny(paragraph(['x', noteReference('a')]), {notes}))
    expect(styled(part(bytes, 'word/footnotes.xml'), 'FootnoteText')).toEqual([' See (There2)'])
  })

  it('are asked for by name when they are missing', async () => {
    const tree = tiny(paragraph(noteReference('gone')), {notes: [note('a', 'A')]})
    await expect(renderDocx(tree)).rejects.toThrow(
      'a reference to the note "gone", which the document does not have; its notes: a',
    )
  })
})

describe('references to headings', () => {
  it('are fields with their results', async () => {
    const xml = await body(
      tiny([
        heading(1, ['On ', quoted('schools', ['e'])], {id: 'on'}),
        paragraph([crossReference('on'), ' on page ', crossReference('on', 'page')]),
        pageBreak(),
        heading(1, 'Later', {id: 'later'}),
        paragraph(['See page ', crossReference('later', 'page')]),
      ]),
    )
    expect(texts(xml, 'w:instrText')).toEqual([
      ' REF _Ref000000001 \\h ',
      ' PAGEREF _Ref000000001 \\h ',
      ' PAGEREF _Ref000000002 \\h ',
    ])
    expect(texts(xml, 'w:p').slice(1)).toEqual([
      'On ‘schools’',
      ' REF _Ref000000001 \\h On ‘schools’ on page  PAGEREF _Ref000000001 \\h 1',
      'Later',
      'See page  PAGEREF _Ref000000002 \\h 2',
    ])
    expect(xml).not.toContain('w:dirty')
    expect(xml).not.toMatch(/<w:fldChar [^>]*><w:t/)
  })

  it('are asked for by name when they are missing', async () => {
    const tree = tiny([heading(1, 'A', {id: 'a'}), paragraph(crossReference('b'))])
    await expect(renderDocx(tree)).rejects.toThrow(
      'a cross-reference to "b", which no heading has as its id; ids of headings: a',
    )
  })

  it('list the headings in the contents, with pages when asked', async () => {
    const plain = await body(fullMemo, full)
    expect(styled(plain, 'TOC1').slice(0, 2)).toEqual(['What is reported', 'Who says what'])
    expect(styled(plain, 'TOC2')[0]).toBe('Numbers by school')
    const paged = await body(fullMemo, {pageNumbers: true})
    const pages = [...styled(paged, 'TOC1')].map((entry) => Number(/\d+$/.exec(entry)?.[0]))
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
    expect(pages.at(-1)).toBeGreaterThan(4)
  })
})

describe('tables', () => {
  it('repeat their heads, keep their rows whole and say what they show', async () => {
    const xml = await body(
      tiny(
        table({
          caption: 'Pupils',
          summary: 'Two schools.',
          head: ['School', 'Pupils'],
          columns: [
            {align: 'start', width: 3},
            {align: 'end', width: 1},
          ],
          rows: [
            ['Millrace', '52'],
            ['Low Fell', '27'],
          ],
        }),
      ),
    )
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3)
    expect(xml).toContain('<w:tblCaption w:val="Pupils"/><w:tblDescription w:val="Two schools."/>')
    expect(texts(xml, 'w:p').slice(1)).toEqual([
      'Table  SEQ Table \\* ARABIC 1. Pupils',
      ...['School', 'Pupils', 'Millrace', '52', 'Low Fell', '27'],
      '',
    ])
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths).toEqual([6529, 2177])
    expect(styled(xml, 'TableNumber')).toEqual(['Pupils', '52', '27'])
  })
})

describe('the memo’s head', () => {
  it('is bound to its own data', async () => {
    const bytes = await renderDocx(
      tiny(memoHeader({to: 'A & B', from: 'C', date: '1 May', re: 'D <E>'})),
    )
    expect(part(bytes, 'customXml/item1.xml')).toContain(
      '<m:header><m:to>A &amp; B</m:to><m:from>C</m:from><m:date>1 May</m:date><m:re>D &lt;E&gt;</m:re></m:header>',
    )
    const id = /ds:itemID="([^"]*)"/.exec(part(bytes, 'customXml/itemProps1.xml'))?.[1]
    const xml = part(bytes, 'word/document.xml')
    expect(xml).toContain(
      `w:xpath="/m:memo[1]/m:header[1]/m:re[1]" w:storeItemID="${id}"/><w:text/>`,
    )
    expect(styled(xml, 'MemoField')).toEqual(['ToA & B', 'FromC', 'Date1 May', 'ReD <E>'])
  })
})

describe('reviews', () => {
  it('are comments on the words that they are about', async () => {
    const review = {status: 'unverified', missing: 'A second source.'}
    const tree = tiny([
      paragraph(['She said ', quoted('no', ['e'], {review}), '.']),
      list(['one']),
      paragraph('Later.', {review}),
    ])
    const bytes = await renderDocx(tree)
    const xml = part(bytes, 'word/document.xml')
    const under = [
      ...xml.matchAll(/<w:commentRangeStart w:id="(\d)"\/>(.*?)<w:commentRangeEnd w:id="\1"\/>/gs),
    ]
    expect(under.map(([, , content = '']) => texts(content, 'w:t').join(''))).toEqual([
      '‘no’',
      'Later.',
    ])
    const remarks = part(bytes, 'word/comments.xml')
    expect(texts(remarks, 'w:t')).toEqual([
      review.status,
      review.missing,
      review.status,
      review.missing,
    ])
    expect(remarks).toContain('w:author="onrecord"')
    expect(remarks).toContain('w:date="1980-01-01T00:00:00')
  })

  it('have their replies in a thread, all by people and on days of the document', async () => {
    const replies = [
      {author: 'Piet Halloran', date: '2024-11-19', text: 'Asked for it.'},
      {author: 'Maren Oduya', text: 'It came.'},
    ]
    const bytes = await renderDocx(
      tiny(paragraph('Later.', {review: {status: 'unverified', replies}}), {
        authors: ['Maren Oduya'],
        date: '2024-11-18',
      }),
    )
    const remarks = part(bytes, 'word/comments.xml')
    const heads = [...remarks.matchAll(/<w:comment ([^>]*)>/g)].map(([, head = '']) =>
      ['w:id', 'w:author', 'w:initials', 'w:date'].map((name) =>
        new RegExp(`${name}="([^"]*)"`).exec(head)?.[1]?.slice(0, 20),
      ),
    )
    expect(heads).toEqual([
      ['0', 'Maren Oduya', 'MO', expect.stringMatching(/^2024-11-18/)],
      ['1', 'Piet Halloran', 'PH', expect.stringMatching(/^2024-11-19/)],
      ['2', 'Maren Oduya', 'MO', expect.stringMatching(/^2024-11-18/)],
    ])
    const ids = [...remarks.matchAll(/w14:paraId="([^"]*)"/g)].map(([, id]) => id)
    const threads = [
      ...part(bytes, 'word/commentsExtended.xml').matchAll(/<w15:commentEx [^>]*>/g),
    ].map(([thread]) => [
      /w15:paraId="([^"]*)"/.exec(thread)?.[1],
      /w15:paraIdParent="([^"]*)"/.exec(thread)?.[1],
    ])
    expect(threads).toEqual([
      [ids[0], undefined],
      [ids[1], ids[0]],
      [ids[2], ids[0]],
    ])
    const xml = part(bytes, 'word/document.xml')
    expect(xml.match(/<w:commentReference w:id="\d"/g)).toHaveLength(3)
    expect(checkDocx(bytes)).toEqual([])
  })

  it('leave no trace in a clean copy', async () => {
    const xml = await body(fullMemo, {...full, clean: true})
    expect(xml.match(/<w:comment\w*/g)).toBeNull()
    expect((await body(fullMemo, full)).match(/<w:commentReference/g)).toHaveLength(4)
  })
})

describe('text', () => {
  it('has the marks of its language around quoted words, by turns', async () => {
    const xml = await body(
      tiny(
        quotation(['It said ', quoted(['until ', quoted('further', ['e'])], ['e'])], {
          attribution: 'A. Reader',
          evidence: ['e'],
        }),
      ),
    )
    expect(styled(xml, 'Quote')).toEqual(['‘It said “until ‘further’”’'])
    expect(styled(xml, 'QuoteSource')).toEqual(['A. Reader'])
  })

  it('is bold by style, but not where a style is bold already', async () => {
    const xml = await body(tiny([paragraph(strong('a')), heading(1, strong('b'))]))
    expect(xml).toContain('<w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">a</w:t>')
    expect(xml).not.toContain('<w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">b</w:t>')
  })

  it('begins each numbered list at 1', async () => {
    const ordered = {ordered: true} as const
    const xml = await body(tiny([list(['a', list(['b'], ordered)], ordered), list(['c'], ordered)]))
    const numbers = [...xml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)]
    expect(new Set(numbers.map(([, , numId]) => numId)).size).toBe(3)
  })

  it('lets Word count paragraphs whose numbers run from 1, and prints any others', async () => {
    const numbered = (...numbers: string[]) =>
      body(tiny(numbers.map((number) => paragraph('Ada Vale came.', {number}))))
    const counted = await numbered('1.', '2.')
    expect(styled(counted, 'NumberedParagraph')).toEqual(['Ada Vale came.', 'Ada Vale came.'])
    expect(counted.match(/<w:numPr>/g)).toHaveLength(2)
    const printed = await numbered('12.', '13.')
    expect(styled(printed, 'NumberedParagraph')[0]).toBe('12.Ada Vale came.')
    expect(printed).not.toContain('<w:numPr>')
  })

  it('keeps what ends in a colon with what it leads to', async () => {
    const xml = await body(tiny(['We ask:', list(['that the mill opens.']), 'An end:']))
    expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(1)
    expect(xml).toMatch(/<w:keepNext\/><\/w:pPr><w:r><w:t[^>]*>We ask:/)
  })

  it('keeps a short table on one page, and no row of a longer one alone', async () => {
    const kept = async (count: number) => {
      const rows = Array.from({length: count}, (_, index) => [`row ${index}`, 'b'])
      const xml = await body(tiny([table({caption: 'c', head: ['a', 'b'], rows})]))
      return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)]
        .filter(([row]) => row.includes('<w:keepNext/>'))
        .map(([row]) => texts(row, 'w:t')[0])
    }
    expect(await kept(3)).toEqual(['a', 'row 0', 'row 1'])
    expect(await kept(7)).toEqual(['a', 'row 0', 'row 5'])
  })

  it('keeps short small print at the end together', async () => {
    const small = (words: string) => section([paragraph(words)], {role: 'rights'})
    const kept = async (words: string) =>
      [
        ...(await body(tiny(['Text.', small('One.'), small('Two.'), small(words)]))).matchAll(
          /<w:p>.*?<\/w:p>/gs,
        ),
      ]
        .filter(([xml]) => xml.includes('<w:keepNext/>'))
        .map(([xml]) => texts(xml, 'w:p').join(''))
    expect(await kept('Three.')).toEqual(['One.', 'Two.'])
    expect(await kept('Three. '.repeat(600))).toEqual([])
  })

  it('sets headings above small print no larger than that', async () => {
    const small = section([heading(2, 'Rights'), 'None.'], {role: 'rights'})
    const xml = await body(tiny([heading(1, 'Sources'), heading(2, 'One'), small]))
    expect(styled(xml, 'Heading2')).toEqual(['One'])
    expect(styled(xml, 'SmallHeading2')).toEqual(['Rights'])
    expect(checkDocx(await renderDocx(tiny([heading(1, 'Sources'), small])))).toEqual([])
  })

  it('keeps the closing of a letter with two lines of its body', async () => {
    const closing = section(['Yours faithfully,', signature('Ada Vale')], {keepTogether: true})
    const kept = async (blocks: readonly (string | Block)[]) =>
      [...(await body(tiny([...blocks, closing]))).matchAll(/<w:p>.*?<\/w:p>/gs)]
        .filter(([xml]) => xml.includes('<w:keepNext/>'))
        .map(([xml]) => texts(xml, 'w:p').join(''))
    const long = 'The board has not said who pays for the gangways, and the crews wait. '.repeat(2)
    expect(await kept(['One.', long])).toEqual([long, 'Yours faithfully,'])
    expect(await kept(['One.', 'Two.', 'Three.'])).toEqual(['Two.', 'Three.', 'Yours faithfully,'])
    expect(await kept([list(['One.', 'Two.', long])])).toEqual([long, 'Yours faithfully,'])
    expect(await kept([list(['One.', long, 'Three.'])])).toEqual([
      long,
      'Three.',
      'Yours faithfully,',
    ])
  })

  it('begins pages without empty paragraphs, and never a last one', async () => {
    const xml = await body(tiny(['a', annex([heading(1, 'b'), 'c']), pageBreak()]))
    expect(texts(xml, 'w:p')).toEqual(['A title', 'a', 'b', 'c'])
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/)
  })
})

describe('properties', () => {
  it('are the document’s, with facts for machines beside them', async () => {
    const properties = [{name: 'onrecord-model-sha256', value: 'ab12 & so on'}]
    const bytes = await renderDocx(tiny('a', {properties, authors: ['M. Oduya'], subtitle: 'B'}))
    expect(part(bytes, 'docProps/custom.xml')).toMatch(
      /name="onrecord-model-sha256"><vt:lpwstr>ab12 &amp; so on<\/vt:lpwstr>/,
    )
    const core = part(bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:title>A title</dc:title><dc:subject>B</dc:subject>')
    expect(core).toContain('<dc:creator>M. Oduya</dc:creator>')
  })
})

describe('the running head of a theme', () => {
  const head = async (title: string, header: string | undefined, marking?: string) => {
    const tree = {
      ...tiny(paragraph('Words')),
      title,
      organisation: 'Heron Desk',
      dateLabel: '3 May 2031',
      ...(marking === undefined ? {} : {marking}),
    }
    const {header: _, ...quiet} = themes.quiet
    const theme = header === undefined ? quiet : {...quiet, header}
    const bytes = await renderDocx(tree, {theme})
    // the first page has a head of its own only where there is a marking
    const heads = marking === undefined ? [1] : [1, 2]
    return heads
      .flatMap((number) => styled(part(bytes, `word/header${number}.xml`), 'Header'))
      .join('\n')
  }

  it('is what the theme says, else the title, as in a PDF', async () => {
    expect(await head('A quay', '{organisation}: {title}')).toBe('Heron Desk: A quay')
    expect(await head('A quay', undefined)).toBe('A quay')
  })

  it('is cut at a word where it would not fit on its line', async () => {
    const long =
      'The old quay is shut and nobody knows when it will be opened again by the port, or whether it will at all'
    const words = await head(long, '{organisation}: {title}', 'TLP:AMBER')
    expect(words).toMatch(/^Heron Desk: The old quay .* …/m)
    expect(words.length).toBeLessThan(110)
    const [, cut = ''] = /Heron Desk: (.*) …/u.exec(words) ?? []
    expect(long.startsWith(`${cut} `)).toBe(true)
  })
})
