import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'

// "둑이 높아진다" in euc-kr, "堤防を高く" in shift_jis, "“No,”" in UTF-8.
const KOREAN = [0xb5, 0xcf, 0xc0, 0xcc, 0x20, 0xb3, 0xf4, 0xbe, 0xc6, 0xc1, 0xf8, 0xb4, 0xd9]
const JAPANESE = [0x92, 0xe7, 0x96, 0x68, 0x82, 0xf0, 0x8d, 0x82, 0x82, 0xad]
const MARKED = [0xe2, 0x80, 0x9c, 0x4e, 0x6f, 0x2c, 0xe2, 0x80, 0x9d]

function page(words: readonly number[], head: string, language = 'ko'): Uint8Array {
  const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))
  const more = ' said nobody at the dyke of Vennmoor on Monday, when the board had met for hours.'
  return Uint8Array.from([
    ...ascii(`<!doctype html><html lang="${language}"><head>${head}</head><body><p>`),
    ...words,
    ...ascii(`${more}</p></body></html>`),
  ])
}

async function read(bytes: Uint8Array, charset?: string) {
  const {value, issues} = await readArticle(bytes, {charset, language: 'en'})
  return [value?.source.text?.split(' said')[0], ...issues.map(({code}) => code)]
}

describe('the encoding of a page', () => {
  test.each<[string, Uint8Array, string | undefined, readonly string[]]>([
    [
      'told by no one, by its language',
      page(KOREAN, ''),
      undefined,
      ['둑이 높아진다', 'charset-assumed'],
    ],
    ['of Japanese pages', page(JAPANESE, '', 'ja'), undefined, ['堤防を高く', 'charset-assumed']],
    [
      'of a name that browsers read nothing by',
      page(KOREAN, '<meta charset="iso-2022-kr">'),
      undefined,
      ['둑이 높아진다', 'charset-assumed'],
    ],
    [
      'given by such a name',
      page(KOREAN, ''),
      'hz-gb-2312',
      ['둑이 높아진다', 'charset', 'charset-assumed'],
    ],
    [
      'not told in a comment',
      page(KOREAN, '<!-- <meta charset="utf-8"> --><meta charset="euc-kr">'),
      undefined,
      ['둑이 높아진다', 'charset'],
    ],
    [
      'nor in a script',
      page(KOREAN, '<script>a = \'<meta charset="big5">\'</script><meta charset="euc-kr">'),
      undefined,
      ['둑이 높아진다', 'charset'],
    ],
    [
      'nor in a description',
      page(KOREAN, '<meta name="description" content="on charset=utf-8"><meta charset="euc-kr">'),
      undefined,
      ['둑이 높아진다', 'charset'],
    ],
    [
      'told in the old way',
      page(KOREAN, '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">'),
      undefined,
      ['둑이 높아진다', 'charset'],
    ],
    [
      'told wrongly by the header',
      page(KOREAN, '<meta charset="euc-kr">'),
      'utf-8',
      ['둑이 높아진다', 'charset-assumed'],
    ],
    [
      'told by the whole header',
      page(KOREAN, ''),
      'text/html; charset=EUC-KR',
      ['둑이 높아진다', 'charset'],
    ],
    [
      'by a name that is none',
      page(KOREAN, '<meta charset="euc-kr">'),
      'nonsense',
      ['둑이 높아진다', 'charset', 'charset'],
    ],
    [
      'of a page that was saved anew, with two letters beyond ASCII',
      page(MARKED, '<meta charset="iso-8859-1">', 'en'),
      undefined,
      ['“No,”', 'charset'],
    ],
  ])('%s', async (_, bytes, charset, expected) => {
    expect(await read(bytes, charset)).toEqual(expected)
  })

  test('UTF-16 by its byte order mark, of a page whose kind is not given', async () => {
    const text = '\uFEFF<!doctype html><p>Ein Deich wird höher, sagte der Verband am Montag.</p>'
    const little = [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
    const big = [...text].flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255])
    for (const bytes of [little, big]) {
      const {value} = await readArticle(Uint8Array.from(bytes))
      expect(value?.source).toMatchObject({
        kind: 'html',
        text: expect.stringMatching(/^Ein Deich wird höher/),
      })
    }
  })
})

test.each(['utf-16le', 'utf-16be'])(
  '%s without a mark is told by its first sign',
  async (charset) => {
    const text = '<!doctype html><p>“Nobody asked us,” said Ines Falk of Orm.</p>'
    const bytes = [...text].flatMap((sign) => {
      const two = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]
      return charset === 'utf-16le' ? two : two.toReversed()
    })
    const {value, issues} = await readArticle(Uint8Array.from(bytes), {kind: 'html'})
    expect(value?.source.text).toBe('“Nobody asked us,” said Ines Falk of Orm.')
    expect(issues.map(({code}) => code)).toContain('charset')
  },
)

test('a text of UTF-16 is told by its mark', async () => {
  const text = '\uFEFFThe café closed, she said.\r\n'
  const bytes = [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
  const {value} = await readArticle(Uint8Array.from(bytes))
  expect(value?.source).toMatchObject({kind: 'text', text: 'The café closed, she said.\n'})
})

test('half a character and controls that JSON can write do not come into the text', async () => {
  const json =
    '{"@type":"NewsArticle","headline":"Dyke \\ud83d and \\u0000weir &amp; all","articleBody":"The dyke \\udc00 rises\\u0007, the board said."}'
  const {value} = await readArticle(json)
  expect(value?.source.text).toBe(
    'Dyke \uFFFD and weir & all\n\nThe dyke \uFFFD rises, the board said.',
  )
})

test.each(['{"a": 1}', '[{"type": "article", "schemaVersion": 1}]'])(
  'JSON of another kind is not read as a text: %s',
  async (json) => {
    const {value, issues} = await readArticle(json)
    expect([value, issues.map(({code}) => code)]).toEqual([null, ['kind-unsupported']])
  },
)
