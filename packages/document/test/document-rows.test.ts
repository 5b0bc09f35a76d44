import {describe, expect, test} from 'vitest'
import {
  type Block,
  blockParts,
  callout,
  document,
  graphic,
  image,
  isRightToLeft,
  englishLabels as labels,
  link,
  lintDocument,
  markingLook,
  type NodePath,
  paragraph,
  plainText,
  quoted,
  references,
  requireBytes,
  requireOptions,
  runningText,
  themes,
} from '../src/index.ts'
import {parseTheme} from '../src/theme-file.ts'
import {everyNode} from './fixtures/every-node.ts'

describe('the document with every node', () => {
  test('has these words', async () => {
    await expect(`${plainText(everyNode.children, labels)}\n`).toMatchFileSnapshot(
      'fixtures/every-node-words.txt',
    )
  })

  test('has each part where its path says, and all that holds words is a part', () => {
    const at = (block: Block, path: NodePath) =>
      path.reduce<unknown>((value, key) => Object(value)[key], block)
    const rows: string[] = []
    const look = (block: Block): void => {
      for (const part of blockParts(block)) {
        expect(at(block, part.path)).toBe(part.kind === 'block' ? part.block : part.inlines)
        if (part.kind === 'block') look(part.block)
        else rows.push(`${block.type} ${part.path.filter((key) => typeof key === 'string')}`)
      }
    }
    for (const block of everyNode.children) look(block)
    expect([...new Set(rows)].sort()).toEqual([
      'callout title',
      'descriptionList items,term',
      'graphic caption',
      'heading children',
      'image caption',
      'keyFigures items,label',
      'keyFigures items,source',
      'paragraph children',
      'quotation attribution',
      'quotation children',
      'references items,children',
      'table caption',
      'table head,children',
      'table rows,cells,children',
      'timeline caption',
      'timeline events,children',
    ])
  })
})

test.each([
  ...['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi', 'AR-eg'],
  ...['az-Arab', 'jrb-Hebr', 'x-Thaa', 'x-Syrc', 'man-Nkoo', 'ff-Adlm', 'rhg-Rohg'],
])('%s is written from right to left', (language) => {
  expect(isRightToLeft(language)).toBe(true)
})

test.each(['en', 'ks-Deva', 'sd-Deva', 'zh-Hant', ''])('%j is not', (language) => {
  expect(isRightToLeft(language)).toBe(false)
})

test.each([
  ['TLP:RED', '#ff2b2b'],
  ['TLP:AMBER+STRICT', '#ffc000'],
  ['TLP:AMBER', '#ffc000'],
  ['TLP:GREEN', '#33ff00'],
  ['TLP:CLEAR', '#ffffff'],
])('%s is set as its protocol says', (marking, ink) => {
  expect(markingLook(marking)).toEqual({ink, ground: '#000000', size: 12})
  expect(markingLook(`${marking}!`)).toBeNull()
})

test('a running line has each of its places', () => {
  const tree = document({
    ...{title: 'Tides', language: 'en', labels, children: []},
    ...{organisation: 'Orm', genre: 'Brief', dateLabel: '3 May', marking: 'TLP:GREEN'},
  })
  expect(runningText('{title}|{organisation}|{genre}|{date}|{marking}|{page}', tree)).toBe(
    'Tides|Orm|Brief|3 May|TLP:GREEN|{page}',
  )
})

describe('titles', () => {
  test('stand where they are given, and a link has its own words else', () => {
    expect(callout('notice', 'It ran.')).not.toHaveProperty('title')
    expect(plainText(callout('notice', 'It ran.', {title: 'Ferry'}))).toBe('Ferry\nIt ran.')
    expect(link('https://x.example/', 'Ferry').title).toBe('Ferry')
    expect(link('https://x.example/', 'Ferry', 'To the ferry').title).toBe('To the ferry')
  })
})

describe('lint', () => {
  const found = (...children: readonly Block[]) =>
    lintDocument(document({title: 'T', language: 'en', labels, children})).map(
      ({code, message, path}) => `${code} ${path}: ${message}`,
    )
  const shapes = [
    {type: 'rectangle', x: 0, y: 0, width: 1, height: 1, radius: 0, fill: 'accent'},
  ] as const

  test.each([
    [0, 1],
    [1, 0],
  ])('a drawing of %i by %i has nothing in it', (width, height) => {
    expect(found(graphic({alt: 'A bar', scene: {width, height, shapes}}))).toEqual([
      'scene-empty children[0].scene: A drawing has nothing in it.',
    ])
  })

  test.each([
    ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['image/jpeg', [0xff, 0xd8, 0xff]],
  ] as const)('%s begins as it must, byte for byte', (mediaType, signature) => {
    const picture = (bytes: readonly number[]) =>
      found(image({bytes: Uint8Array.from(bytes), mediaType, width: 1, height: 1, alt: 'A pier'}))
        .length
    expect(picture(signature)).toBe(0)
    for (const at of signature.keys())
      expect([at, picture(signature.map((byte, n) => (n === at ? 0 : byte)))]).toEqual([at, 1])
  })

  test('says of a row which it is', () => {
    expect(found(paragraph(' '), callout('notice', 'It ran.', {title: ' '}))).toEqual([
      'text-missing children[0].children: A paragraph has no words.',
      'text-missing children[1].title: The title of a callout has no words.',
    ])
  })

  test('looks at replies to quoted words', () => {
    const review = {status: 'open', replies: [{author: ' ', text: 'Seen.'}]} as const
    expect(found(paragraph([{...quoted('No.', ['q1']), review}]))[0]).toMatch(
      /^text-missing children\[0\]\.children\[0\]\.review\.replies\[0\]/,
    )
  })
})

describe('what is no theme, no bytes and no list', () => {
  test.each(['colours', 'fonts', 'sizes', 'margins'])('a theme without %s', (part) => {
    const {[part]: _, ...rest} = {...themes.clear} as Record<string, unknown>
    expect(() => requireOptions({theme: rest}, {theme: 'theme'}, 'renderPdf')).toThrow('is a theme')
  })

  test.each([
    [Promise.resolve(), 'got Promise: await it'],
    [new ArrayBuffer(1), 'got ArrayBuffer: for example new Uint8Array(buffer)'],
  ])('%o', (given, message) => {
    expect(() => requireBytes(given, 'A PDF')).toThrow(message)
  })

  test('references are a list', () => {
    expect(() => references('Ferry' as never)).toThrow('references: items is a list, got Ferry')
  })
})

describe('a theme file', () => {
  test.each(['text', 'muted', 'accent', 'accentSoft', 'rule', 'panel', 'paper'] as const)(
    'may have a colour %s, and no other than six digits',
    (ink) => {
      const {clear} = themes
      const of = (colour: string) =>
        parseTheme({name: 'x', base: 'clear', colours: {[ink]: colour}}, () => Uint8Array.of(0))
      expect(of(clear.colours[ink]).value?.colours).toEqual(clear.colours)
      expect(of('#12345').issues[0]?.path).toBe(`colours.${ink}`)
    },
  )
})
