import {verifyArticle} from '@onrecord/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'
import {articleOf, speakerName} from './support.ts'

describe('refuses what is no text, with a code', () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values)
  test.each([
    ['empty', new Uint8Array()],
    ['empty', ' \n\t\n'],
    ['binary', bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37)],
    ['binary', bytes(0x48, 0x00, 0x69, 0x00)],
    ['binary', 'a title\u0000 and a text'],
    ['encoding', bytes(0x48, 0x69, 0x20, 0xc3, 0x28)],
    ['encoding', bytes(0x63, 0x61, 0x66, 0xe9)],
  ])('%s', async (code, input) => {
    const {value, issues} = await readArticle(input)
    expect(value).toBeNull()
    expect(issues.map((issue) => [issue.severity, issue.code])).toEqual([['error', code]])
  })

  test('too-large, by the limit that holds', async () => {
    const over = await readArticle(new Uint8Array(20_000_001))
    expect(over.issues.map(({code}) => code)).toEqual(['too-large'])
    const own = await readArticle('A longer text than that.', {maxBytes: 10})
    expect(own.issues[0]?.message).toContain('10')
  })

  test.each([
    ['name of a file', 'story.txt'],
    ['name of a file', 'notes/pier.docx'],
    ['name of a file', 'C:\\news\\the pier.pdf\n'],
    ['name of a file', '/home/ada/the pier closes.html'],
    ['address of a page', 'https://post.example/2021/05/03/pier'],
  ])('the %s instead of what is in it: %s', async (what, name) => {
    const {value, issues} = await readArticle(name)
    expect([value, issues.map(({code}) => code)]).toEqual([null, ['no-article']])
    expect(issues[0]?.message).toContain(`the ${what}, “${name.trim()}”`)
    expect(issues[0]?.message).toContain('read it first')
  })

  test.each([
    'He opened story.txt',
    'The pier closes.',
    'Story\n\nThe pier is shut, said pier.txt',
  ])('but no text that ends like one: %j', async (text) =>
    expect((await readArticle(text)).value).not.toBeNull(),
  )

  test('kind-unsupported', async () => {
    // as a caller without types may say
    const {value, issues} = await readArticle('Hello', {kind: 'rtf' as 'text'})
    expect([value, issues.map(({code}) => code)]).toEqual([null, ['kind-unsupported']])
  })

  test.each<[string, unknown, object, RegExp]>([
    ['nothing', undefined, {}, /a string or a Uint8Array, got Undefined/],
    ['a buffer as fetch gives it', new ArrayBuffer(8), {}, /got ArrayBuffer; for example: readA/],
    ['a day in words', 'Hello', {published: 'yesterday'}, /such as 2024-01-15, got yesterday/],
    ['a day as an object', 'Hello', {published: new Date(0)}, /such as 2024-01-15, got Thu Jan 01/],
  ])('misuse is thrown with what was expected: %s', async (_, input, options, words) => {
    // as a caller without types may say
    const reading = readArticle(input as string, options)
    await expect(reading).rejects.toThrow(TypeError)
    await expect(reading).rejects.toThrow(words)
  })
})

describe('language', () => {
  const FRENCH = `Le port ferme pour l’hiver

La ministre des ports a dit lundi que les quais sont fermés pour la saison. « Nous avons attendu trop longtemps pour les réparer », a-t-elle dit dans une lettre.`

  test('says when the rules do not know it, and reads what needs no language', async () => {
    const article = await articleOf(FRENCH)
    expect(article.metadata.language).toBe('fr')
    expect(article.issues.map(({severity, code}) => [severity, code])).toEqual([
      ['warning', 'language-unsupported'],
    ])
    expect(article.quotations.map(({text, speaker}) => [text, speaker.status])).toEqual([
      [['« Nous avons attendu trop longtemps pour les réparer »'], 'unattributed'],
    ])
    expect(article.entities).toEqual([])
    expect(verifyArticle(article).ok).toBe(true)
  })

  test.each([
    ['ko', '항구가 겨울 동안 문을 닫는다고 장관이 월요일에 말했다.'],
    ['zh', '部长星期一说，港口将在冬天关闭。'],
    ['ru', 'Министр сказал в понедельник, что порт закроется на зиму.'],
    [
      'de',
      'Der Hafen wird im Winter nicht geöffnet, und das ist auch für die Fischer ein Problem.',
    ],
    [
      'en-US',
      'The governor said on Monday that the harbor and the theater would be closed for the winter.',
    ],
  ])('%s', async (language, text) => {
    expect((await articleOf(text)).metadata.language).toBe(language)
  })

  test('the caller decides', async () => {
    const article = await articleOf(FRENCH, {language: 'en-GB'})
    expect(article.metadata).toMatchObject({language: 'en-GB', origin: {language: 'caller'}})
  })
})

describe('two people of one surname', () => {
  const article = (closing: string) => `Two views of one bridge

Mr Oskar Vale, a mason, and Mr Denzil Vale, a painter, have lived by the bridge for years.

${closing}`
  test('that nothing tells apart are candidates, and nobody is chosen', async () => {
    const read = await articleOf(article('“It will not stand another winter,” Mr Vale said.'))
    const [quotation] = read.quotations
    expect(quotation?.speaker).toMatchObject({status: 'ambiguous', entity: null})
    expect(
      quotation?.speaker.candidates.map((id) => read.entities.find((each) => each.id === id)?.name),
    ).toEqual(['Oskar Vale', 'Denzil Vale'])
  })

  test('are told apart by what they are', async () => {
    const read = await articleOf(
      article('“It will not stand another winter,” said Mr Vale, the painter.'),
    )
    expect(read.quotations.map((each) => speakerName(read, each))).toEqual(['Denzil Vale'])
  })
})

const PIECES = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '.',
  ',',
  ':',
  '—',
  '(',
  ')',
  '?',
  ' said ',
  ' told ',
  ' according to ',
  ' that ',
  ' who ',
  ' and ',
  'Mr ',
  'Dr. ',
  'Vale',
  'Ana Vale',
  'He ',
  'she',
  'they',
  ' observers ',
  'the ',
  'Ministry of ',
  'UN',
  ' adding ',
  '1,000',
  ' in October ',
  ' was ',
  'a',
  '’s',
  'By ',
  '- ',
  'É',
  '😀',
  '港',
  '\u2028',
  '\uD800',
]

describe('any string', () => {
  const holdsTheLock = async (text: string) => {
    const {value, issues} = await readArticle(text, {language: 'en', published: '2024-01-01'})
    if (value === null) expect(issues.length).toBeGreaterThan(0)
    else expect(verifyArticle(value).findings).toEqual([])
  }
  test('made of the pieces of news is read without throwing, and every span stands on its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), {maxLength: 80}), (pieces) =>
        holdsTheLock(pieces.join('')),
      ),
      // A mark alone is no possessive: its blank was left at the end of a span.
      {
        numRuns: 400,
        examples: [[['the ', "'", ' said ', ' according to ', 'Ana Vale']]],
      },
    )
  })

  test('of any characters too', async () => {
    await fc.assert(fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), holdsTheLock), {
      numRuns: 200,
    })
  })
})

test('a passive that opens a line has nobody before it, and no empty span', async () => {
  const article = await articleOf('The title\n\n was  told Mr  according to ', {language: 'en'})
  expect(verifyArticle(article).findings).toEqual([])
})

test.each([
  ['words', 'a '],
  ['letters in one word', 'Abc'],
])('a paragraph of more %s than a call takes arguments is read', async (_, piece) => {
  const article = await articleOf(`The title\n\n${piece.repeat(150_000)} said Ana Vale.`)
  expect(article.blocks.map(({type}) => type)).toEqual(['headline', 'paragraph'])
})

describe('time is linear in length', () => {
  test.each([
    '“',
    '“a” ',
    '“a',
    '‘a’ ',
    "'",
    '’s ',
    'he said ',
    ', ',
    'A ',
    'Ab ',
    'said that ',
    'a, b, ',
    '(',
    '. ',
    'and ',
    'who said ',
    'Mr Vale said “no”, adding that ',
    '1',
    'A.',
    '- ',
    'of the ',
  ])('%s', async (piece) => {
    const time = async (length: number) => {
      const text = `The title\n\n${piece.repeat(Math.ceil(length / piece.length))}`
      const start = performance.now()
      await readArticle(text, {language: 'en'})
      return performance.now() - start
    }
    // Four times the length: four times the time if linear, sixteen if square. A busy machine is given some way.
    const quarter = await time(25_000)
    expect(await time(100_000)).toBeLessThan(Math.max(1_500, 10 * quarter))
  })
})
