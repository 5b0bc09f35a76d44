import {describe, expect, test} from 'vitest'
import {withoutRunningHeads} from '../src/importers/pdf/running-heads.ts'
import {fromPdf} from '../src/pdf.ts'

type Line = readonly [text: string, y: number, size?: number, left?: number]

const HEIGHT = 842

/** A PDF of pages with lines of Helvetica; one without lines has nothing on it. */
function pdf(pages: readonly (readonly Line[])[], title = ''): Uint8Array {
  const streams = pages.map((lines) =>
    lines
      .map(
        ([text, y, size = 10, left = 50]) =>
          `BT /F ${size} Tf ${left} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n'),
  )
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Title(${title})>>`,
    ...streams.flatMap((stream, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${6 + 2 * at} 0 R>>`,
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj${object}endobj\n`
    return String(offset).padStart(10, '0')
  })
  const rows = offsets.map((offset) => `${offset} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${file.length}\n%%EOF`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}

const STORY: readonly Line[] = [
  ['The pier closes for a year', 760, 20],
  [
    'The harbour board will close the east pier for a year, its chair Bo Lind said on Tuesday,',
    700,
  ],
  ['after divers found cracks. The work is expected to cost 4.2 million crowns.', 688],
]

async function read(pages: readonly (readonly Line[])[], title?: string) {
  const {value, issues} = await fromPdf(pdf(pages, title))
  const text = value?.source.text
  return {
    blocks: value?.blocks.map(({type, span}) => `${type}: ${text?.slice(span.start, span.end)}`),
    published: value?.metadata.published,
    issues,
  }
}

test.each([0, 60, 1_030, 9_000])(
  'a header of %d bytes before the file is no part of it',
  async (length) => {
    const file = pdf([STORY])
    const header = new TextEncoder().encode('X-Served: pier\r\n'.repeat(700).slice(0, length))
    const {value, issues} = await fromPdf(Uint8Array.from([...header, ...file]))
    expect(value?.source.text).toBe((await fromPdf(file)).value?.source.text)
    expect(issues.filter(({severity}) => severity === 'error')).toEqual([])
  },
)

test('a mark far behind the longest header begins no file', async () => {
  const {value, issues} = await fromPdf(
    Uint8Array.from([...new Uint8Array(20_000), ...pdf([STORY])]),
  )
  expect(value).toBeNull()
  expect(issues.map(({code}) => code)).toEqual(['not-pdf'])
})

test('a byline and a day that are set larger than the story are no headings', async () => {
  const head: readonly Line[] = [
    ['By Ada Vale', 735, 13],
    ['3 May 2031', 718, 13],
  ]
  const {blocks, published} = await read([[...STORY, ...head]])
  expect(blocks?.slice(0, 3)).toEqual([
    'headline: The pier closes for a year',
    'byline: By Ada Vale',
    'date: 3 May 2031',
  ])
  expect(published).toBe('2031-05-03')
})

test('the headline is the paragraph with which the file’s title opens', async () => {
  const page: readonly Line[] = [['Quorl Post of the coast', 790, 30], ...STORY]
  const headlineOf = async (title: string) =>
    (await read([page], title)).blocks?.find((block) => block.startsWith('headline'))
  expect(await headlineOf('The pier closes for a year - Quorl Post')).toBe(
    'headline: The pier closes for a year',
  )
  for (const title of ['', 'story.docx', 'The pier', 'The pier closes for a year and a day'])
    expect(await headlineOf(title)).toBe('headline: Quorl Post of the coast')
})

describe('pages that are pictures', () => {
  test('with what a scanner wrote on them hold no text', async () => {
    const {blocks, issues} = await read([[['Scanned by Quorl Scan', 40, 8]]])
    expect(blocks).toBeUndefined()
    expect(issues).toMatchObject([
      {code: 'no-text', message: expect.stringMatching(/no text but "Scanned by Quorl Scan".*OCR/)},
    ])
  })

  test('among others are told of', async () => {
    const {issues} = await read([STORY, [], STORY.slice(1), []])
    expect(issues).toMatchObject([
      {code: 'pages-without-text', severity: 'info', message: expect.stringMatching(/: 2, 4\./)},
    ])
    expect((await read([STORY])).issues).toEqual([])
  })
})

describe('running heads', () => {
  const line = (text: string, y: number) => ({
    text,
    y,
    left: 50,
    right: 400,
    size: 10,
    place: y / HEIGHT,
  })
  const kept = (heads: readonly string[]) =>
    withoutRunningHeads(
      heads.map((head, at) => [line(head, 810), line(`Story ${'abcde'[at]}`, 700)]),
    ).map((page) => page.map(({text}) => text).join(' | '))

  test('of left and right pages', () => {
    const heads = ['1 May 2031 1', '2 Quorl Post', '1 May 2031 3', '4 Quorl Post', '1 May 2031 5']
    expect(kept(heads)).toEqual(['Story a', 'Story b', 'Story c', 'Story d', 'Story e'])
  })

  test('that a browser prints: the moment, the title beside it, the address', () => {
    const page = [line('12/2/31, 4:34 PM', 830), line('The pier closes - Quorl Post', 830)]
    const foot = line('https://post.example/pier', 20)
    const story = line('Story', 700)
    expect(withoutRunningHeads([[...page, story, foot]])).toEqual([[story]])
  })

  test('of the only left page, where others have theirs', () => {
    expect(kept(['1 May 2031 1', '2 Quorl Post', '1 May 2031 3'])).toEqual([
      'Story a',
      'Story b',
      'Story c',
    ])
    expect(kept(['Quorl Post', 'The pier closes', 'Quorl Post'])[1]).toBe(
      'The pier closes | Story b',
    )
  })
})
