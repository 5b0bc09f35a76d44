import {describe, expect, expectTypeOf, it, test} from 'vitest'
import {
  type Block,
  type BlockMap,
  contrast,
  defaultTheme,
  defineBlock,
  document,
  heading,
  headings,
  type Inline,
  type InlineMap,
  isLinkTarget,
  isRightToLeft,
  englishLabels as labels,
  lintDocument,
  list,
  listItem,
  note,
  noteNumbers,
  noteReference,
  paragraph,
  plainText,
  quoted,
  section,
  table,
  text,
  walk,
} from '../src/index.ts'
import {everyNode} from './fixtures/every-node.ts'

describe('builders', () => {
  it('take words wherever inlines or blocks stand', () => {
    expect(section(['One.', paragraph(['Two ', quoted('words', ['q1']), ''])])).toEqual({
      type: 'section',
      children: [
        {type: 'paragraph', children: [{type: 'text', value: 'One.'}]},
        {
          type: 'paragraph',
          children: [
            {type: 'text', value: 'Two '},
            {type: 'quoted', evidence: ['q1'], children: [{type: 'text', value: 'words'}]},
          ],
        },
      ],
    })
  })

  it('keep what an item carries', () => {
    expect(list(['a', listItem('b', {evidence: ['v1']})])).toEqual({
      type: 'list',
      ordered: false,
      items: [
        {children: [{type: 'paragraph', children: [{type: 'text', value: 'a'}]}]},
        {evidence: ['v1'], children: [{type: 'paragraph', children: [{type: 'text', value: 'b'}]}]},
      ],
    })
  })

  it('give each column of a table an alignment', () => {
    expect(table({caption: 'c', head: ['a', 'b'], rows: [['x', 'y']]})).toMatchObject({
      columns: [{align: 'start'}, {align: 'start'}],
      rowHeaders: 1,
    })
  })
})

describe('the fixture', () => {
  it('has every kind of block and inline in it', () => {
    const blocks = new Set<Block['type']>()
    const inlines = new Set<Inline['type']>()
    walk(everyNode.children, {
      block: ({type}) => blocks.add(type),
      inline: ({type}) => inlines.add(type),
    })
    // A kind that is added to the map and not here does not compile.
    const kinds: Record<keyof BlockMap, true> = {
      ...{section: true, heading: true, paragraph: true, list: true, descriptionList: true},
      ...{quotation: true, table: true, graphic: true, image: true, keyFigures: true},
      ...{timeline: true, callout: true, memoHeader: true, address: true, signature: true},
      ...{references: true, contents: true, annex: true, pageBreak: true},
    }
    const inlineKinds: Record<keyof InlineMap, true> = {
      ...{text: true, emphasis: true, strong: true, superscript: true, lineBreak: true, link: true},
      ...{quoted: true, citation: true, abbreviation: true, noteReference: true},
      ...{crossReference: true, languageRun: true},
    }
    expect([...blocks].sort()).toEqual(Object.keys(kinds).sort())
    expect([...inlines].sort()).toEqual(Object.keys(inlineKinds).sort())
  })
})

describe('plainText', () => {
  it('reads words without notes, and sets marks where it is given any', () => {
    const content = [
      text('He said '),
      quoted(['no, ', quoted('never', ['q2'])], ['q1']),
      text('.'),
      noteReference('n'),
    ]
    expect(plainText(content)).toBe('He said no, never.')
    expect(plainText(content, labels)).toBe('He said “no, ‘never’”.')
  })

  it('separates blocks by lines and cells by tabs', () => {
    expect(
      plainText([
        paragraph('a'),
        list(['b', 'c']),
        table({caption: 'd', head: ['e', 'f'], rows: [['g', 'h']]}),
      ]),
    ).toBe('a\nb\nc\nd\ne\tf\ng\th')
  })
})

describe('walking', () => {
  it('finds headings at any depth, in order', () => {
    expect(headings(everyNode).map((one) => plainText(one))).toEqual([
      'Who says what',
      'Law: the 1986 order',
      'How it came about',
      'Sources',
      'Annex: method',
    ])
  })

  it('numbers notes by first reference, those of notes last, and leaves out the unknown', () => {
    const tree = document({
      title: 't',
      language: 'en',
      labels,
      notes: [note('c', 'w'), note('a', ['v', noteReference('c')]), note('b', 'u'), note('z', 'x')],
      children: [
        paragraph(['1', noteReference('b'), noteReference('nowhere')]),
        list([paragraph(['2', noteReference('a'), noteReference('b')])]),
      ],
    })
    expect([...noteNumbers(tree)]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ])
  })
})

describe('defineBlock', () => {
  interface Score {
    readonly party: string
    readonly score: number
  }
  const scorecard = defineBlock('org.example.scorecard', ({party, score}: Score) => [
    heading(1, party),
    `${score} of 10`,
  ])

  it('makes ordinary blocks, so that nothing else need know of it', () => {
    const block = scorecard({party: 'Harbour League', score: 7}, {evidence: ['st:q1']})
    expect(block).toEqual({
      type: 'section',
      evidence: ['st:q1'],
      children: [heading(1, 'Harbour League'), paragraph('7 of 10')],
    })
    expect(lintDocument(document({title: 't', language: 'en', labels, children: block}))).toEqual(
      [],
    )
    expectTypeOf(scorecard).parameter(0).toEqualTypeOf<Score>()
  })

  it('names a kind that lowers to nothing', () => {
    expect(() => defineBlock('org.example.void', () => [])(undefined)).toThrow(
      'The block org.example.void lowers to nothing: expected at least one block.',
    )
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    // 4.48 and 4.54 are the well-known greys on either side of 4.5.
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(() => contrast('grey', '#ffffff')).toThrow('Unexpected colour "grey"')
  })

  it('is enough everywhere in the default theme', () => {
    const {text: ink, muted, accent, accentSoft, panel, paper} = defaultTheme.colours
    for (const ground of [paper, panel]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
      expect(contrast(muted, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(ink, accentSoft)).toBeGreaterThanOrEqual(7)
  })
})

test.each([
  ['ar', true],
  ['fa-IR', true],
  ['he', true],
  ['az-Arab', true],
  ['ar-Latn', false],
  ['en-GB', false],
])('isRightToLeft(%j) is %j', (language, expected) => {
  expect(isRightToLeft(language)).toBe(expected)
})

describe('isLinkTarget', () => {
  it.each(['https://example.org', 'HTTP://example.org/a?b=c#d', 'mailto:desk@example.org'])(
    'lets %s through',
    (href) => expect(isLinkTarget(href)).toBe(true),
  )

  it.each([
    ...['javascript:alert(1)', ' https://example.org', 'https://', 'https:///x', '/a', '#a', ''],
    ...['data:text/html,x', 'file:///etc/passwd', 'java\nscript:x', 'https://example.org/\u0000'],
    ...['mailto:', 'vbscript:x', '//example.org', 'https://example.org/a b'],
  ])('stops %j', (href) => expect(isLinkTarget(href)).toBe(false))
})
