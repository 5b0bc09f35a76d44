import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'

const TITLE = 'The pier closes for a year'
const STORY = `<article><h1>${TITLE}</h1><p>By Ada Vale</p>${[
  'The harbour board will close the east pier for a year, its chair Bo Lind said on Tuesday, after divers found cracks.',
  '“We could not let people walk out on it any longer,” Lind told reporters in Orm. “It is not safe.”',
  'Ines Falk, who runs the ferry kiosk, said she had heard nothing before the notice went up in April.',
]
  .map((words) => `<p>${words}</p>`)
  .join('')}</article>`
const ADDRESS = 'https://post.example/pier'

const page = (body: string, top = '', head = '') =>
  `<!doctype html>${top}<html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`

const words = (text: string) => new TextEncoder().encode(text)

/** Objects of a binary property list, and its end: the offsets of the objects and the trailer. */
function propertyList(objects: readonly (readonly number[])[]): Uint8Array {
  const offsets: number[] = []
  const bytes = [...words('bplist00')]
  for (const object of objects) {
    offsets.push(bytes.length)
    bytes.push(...object)
  }
  const two = (value: number) => [value >> 8, value & 255]
  const eight = (value: number) => [0, 0, 0, 0, 0, 0, ...two(value)]
  const trailer = [0, 0, 0, 0, 0, 0, 2, 1, ...eight(objects.length), ...eight(0)]
  return Uint8Array.from([...bytes, ...offsets.flatMap(two), ...trailer, ...eight(bytes.length)])
}

const sized = (kind: number, bytes: Uint8Array) => [
  kind | 15,
  0x11,
  bytes.length >> 8,
  bytes.length & 255,
  ...bytes,
]
const text = (value: string) => sized(0x50, words(value))
const archive = (address: string, html: Uint8Array, charset = 'UTF-8') =>
  propertyList([
    [0xd1, 1, 2],
    text('WebMainResource'),
    [0xd3, 3, 4, 5, 6, 7, 8],
    text('WebResourceData'),
    text('WebResourceURL'),
    text('WebResourceTextEncodingName'),
    sized(0x40, html),
    text(address),
    text(charset),
  ])

async function read(input: Uint8Array | string) {
  const {value, issues} = await readArticle(input, {kind: 'html'})
  return {value, codes: issues.map(({code}) => code)}
}

describe('a .webarchive', () => {
  test('is the page in it, with its address', async () => {
    const {value} = await read(archive(ADDRESS, words(page(STORY))))
    expect(value?.source).toMatchObject({kind: 'html', url: ADDRESS})
    expect(value?.source.text).toContain('“We could not let people walk out')
    expect(value?.metadata.headline).toBe(TITLE)
  })

  test('is decoded as it says', async () => {
    const html = Uint8Array.from(page(STORY.replace('Ada Vale', 'Ada Väle')), (sign) =>
      sign.charCodeAt(0) > 255 ? 63 : sign.charCodeAt(0),
    )
    const {value} = await read(archive(ADDRESS, html, 'windows-1252'))
    expect(value?.metadata.bylines).toMatchObject([{name: 'Ada Väle'}])
  })

  test('of a file has no address: it tells who saved it', async () => {
    const {value} = await read(archive('file:///home/ada/pier.html', words(page(STORY))))
    expect(value?.source.url).toBeNull()
  })

  test.each([
    ['another list', propertyList([[0xd0]])],
    ['half of one', archive(ADDRESS, words(page(STORY))).subarray(0, 300)],
    ['a mark alone', words('bplist00')],
    ['offsets that lead nowhere', Uint8Array.from([...words('bplist00'), ...Array(64).fill(255)])],
  ])('%s is no page', async (_, bytes) => {
    expect(await read(bytes)).toEqual({value: null, codes: ['binary']})
  })
})

describe('a saved page says where it stood', () => {
  test.each([
    ['in a comment', `<!-- saved from url=(0025)${ADDRESS} -->`],
    ['in a comment of several lines', `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n-->`],
  ])('%s', async (_, top) => {
    expect((await read(page(STORY, top))).value?.source.url).toBe(ADDRESS)
    const canonical = '<link rel="canonical" href="https://post.example/own">'
    const {value} = await read(page(STORY, top, canonical))
    expect(value?.source.url).toBe('https://post.example/own')
  })

  test('and no file', async () => {
    const top = '<!-- saved from url=(0021)file:///home/ada/a.html -->'
    expect((await read(page(STORY, top))).value?.source.url).toBeNull()
  })

  test('in what plays a copy of an archive back', async () => {
    const script = `<script>__wm.wombat("${ADDRESS}","20260504120000","https://web.archive.org/")</script>`
    const {value, codes} = await read(page(STORY, '', script))
    expect(value?.source).toMatchObject({
      url: ADDRESS,
      archivedUrl: `https://web.archive.org/web/20260504120000/${ADDRESS}`,
    })
    expect(codes).toContain('archived-copy')
  })
})

test.each([
  ['archive.example', null],
  ['Archive.Test', null],
  ['Orm Post', 'Orm Post'],
])('an archive is no publisher: %s', async (name, publisher) => {
  const head = `<meta property="og:site_name" content="${name}"><link rel="canonical" href="https://archive.example/20260504120000/${ADDRESS}">`
  expect((await read(page(STORY, '', head))).value?.metadata.publisher).toBe(publisher)
})

test('the reading view of a browser names the author', async () => {
  const view = `<div><h1 class="reader-title">${TITLE}</h1><div class="credits reader-credits">Ada Vale</div></div><div>${STORY.replace(/<h1>.*?<\/h1><p>.*?<\/p>/, '')}</div>`
  expect((await read(page(view))).value?.metadata.bylines).toMatchObject([{name: 'Ada Vale'}])
})
