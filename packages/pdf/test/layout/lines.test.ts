import {
  type DocumentTree,
  document,
  type Inline,
  languageRun,
  note,
  noteReference,
  paragraph,
  plainText,
  quoted,
  table,
} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {fonts} from '../../../fonts/src/index.ts'
import type {DisplayList, GlyphRun} from '../../src/display-list.ts'
import {displayList} from '../../src/render-pdf.ts'
import {everyNode} from '../support/every-node.ts'
import {labels} from '../support/labels.ts'
import {area, layOut} from '../support/lay-out.ts'
import {elementsOf, ownIds, textOf} from '../support/layout-laws.ts'
import {textOfRun, widthOfRun} from '../support/runs.ts'

const long =
  'The representatives of the councils said that the obligation to keep the winter route open had never been lifted, and that the operator’s notice could not change it before the spring. '

function one(...children: readonly Inline[]): DocumentTree {
  return document({title: 'T', language: 'en-GB', labels, children: [paragraph(children)]})
}

/** The lines of the first paragraph after the title: the runs of each baseline. */
function lines(list: DisplayList): readonly (readonly GlyphRun[])[] {
  const [body] = elementsOf(list, ['P'])
  const ids = body ? ownIds(body) : new Set<number>()
  const runs = (list.pages[0]?.items ?? []).filter(
    (item): item is GlyphRun =>
      item.type === 'glyphs' && item.owner.type === 'element' && ids.has(item.owner.id),
  )
  return [...new Set(runs.map((run) => run.y))].map((y) => runs.filter((run) => run.y === y))
}

function rightEdge(runs: readonly GlyphRun[]): number {
  return Math.max(...runs.map((run) => run.x + widthOfRun(run)))
}

describe('a paragraph', () => {
  test('is set flush on both sides, but for its last line', async () => {
    const set = lines(await layOut(one({type: 'text', value: long.repeat(3)})))
    expect(set.length).toBeGreaterThan(6)
    const edges = set.map(rightEdge)
    for (const edge of edges.slice(0, -1)) expect(edge).toBeCloseTo(area.right, 3)
    expect(edges.at(-1)).toBeLessThan(area.right - 5)
  })

  test('stands on a grid of equal leading', async () => {
    const set = lines(await layOut(one({type: 'text', value: long.repeat(3)})))
    const steps = set.slice(1).map((runs, index) => (runs[0]?.y ?? 0) - (set[index]?.[0]?.y ?? 0))
    for (const step of steps) expect(step).toBeCloseTo(14.5, 6)
  })

  test('is hyphenated with a soft hyphen, so that its words can be found again', async () => {
    const list = await layOut(one({type: 'text', value: long.repeat(6)}))
    expect(lines(list).flat().map(textOfRun).join('')).toContain('\u00ad')
    const [body] = elementsOf(list, ['P'])
    expect(body && textOf(list, ownIds(body))).toBe(long.repeat(6).trim())
  })

  test('divides no name where its blanks can give', async () => {
    const text =
      'Also heard are Corvane Minerals; Yvaine Prosser; Colm Averay, baker; Beatrix Okonjo, an electrician who has worked at the mine since it reopened; Sebastian Quill, lawyer; and Gideon Rusk. '
    const set = lines(await layOut(one({type: 'text', value: text.repeat(12)})))
    const ends = set.map((runs) => runs.map(textOfRun).join(''))
    expect(ends.filter((end) => /\b\p{Lu}[^\s]*\u00ad$/u.test(end))).toEqual([])
  })

  test('parts no day from its month, and no number from its unit', async () => {
    const text = 'The pier was shut on 2 December by 12 km of ice. '
    const found = await Promise.all(
      Array.from({length: 12}, async (_, more) => {
        const set = lines(
          await layOut(one({type: 'text', value: 'n'.repeat(more) + text.repeat(9)})),
        )
        return set.map((runs) => runs.map(textOfRun).join('').trim())
      }),
    )
    expect(found.flat().filter((line) => / (?:2|12)$/.test(line))).toEqual([])
  })

  test('of two lines leaves no part of a word alone on the second', async () => {
    const found = await Promise.all(
      Array.from({length: 30}, async (_, more) => {
        const value = `${'n'.repeat(more)} The automatic reading found no treaty, law, agreement or review mechanism.`
        const set = lines(await layOut(one({type: 'text', value})))
        return set.map((runs) => runs.map(textOfRun).join(''))
      }),
    )
    const two = found.filter(({length}) => length === 2)
    expect(two.length).toBeGreaterThan(5)
    expect(two.filter(([first = '']) => first.endsWith('\u00ad'))).toEqual([])
  })

  test('divides no word between two pages', async () => {
    for (let room = 0; room < 12; room += 1) {
      const before = Array.from({length: room}, () => paragraph('x'))
      const tree = document({
        title: 'T',
        language: 'en-GB',
        labels,
        children: [...before, paragraph(long.repeat(60))],
      })
      const {pages} = await layOut(tree)
      expect(pages.length).toBeGreaterThan(1)
      for (const {items} of pages.slice(0, -1)) {
        const runs = items.filter(
          (item): item is GlyphRun => item.type === 'glyphs' && item.owner.type === 'element',
        )
        expect(runs.slice(-1).map(textOfRun).join('')).not.toMatch(/\u00ad$/)
      }
    }
  })

  test('never ends a line at a no-break space', async () => {
    const text = 'the harbour of 12\u00a0000 people and '.repeat(20)
    const set = lines(await layOut(one({type: 'text', value: text})))
    for (const runs of set) {
      expect(runs.map(textOfRun).join('')).not.toMatch(/\u00a0$/)
    }
  })
})

test('words of every paragraph and cell come out as they went in, with the marks of the language', async () => {
  const cell = [quoted(['a ', quoted('rope', ['e'])], ['e'])]
  const tree = document({
    title: 'T',
    language: 'en-GB',
    labels,
    notes: [note('n', 'A note.')],
    children: [
      paragraph([
        quoted(['so it ', quoted('was', ['e']), ' said'], ['e']),
        noteReference('n'),
        '.',
      ]),
      table({caption: 'C', head: ['A'], rows: [[cell]], rowHeaders: 0}),
    ],
  })
  const list = await layOut(tree)
  const texts = elementsOf(list, ['P', 'TD', 'Note']).map((element) =>
    textOf(list, ownIds(element)),
  )
  expect(texts).toEqual(['“so it ‘was’ said”1.', '1 A note.', '“a ‘rope’”'])
})

test('nothing of a tree is lost on the page', async () => {
  const tree = everyNode()
  const list = await layOut(tree)
  const printed = textOf(list, ownIds(list.structure, [])).replace(/\s+/g, '')
  for (const block of tree.children.filter((each) => each.type === 'paragraph')) {
    const words = plainText(block, labels).split(/\s+/)
    for (const word of words) expect(printed).toContain(word)
  }
})

test('a run in another language is tagged with it', async () => {
  const list = await layOut(one({type: 'text', value: 'the name '}, languageRun('sv', 'Österö')))
  const [span] = elementsOf(list, ['Span'])
  expect(span?.language).toBe('sv')
  expect(span && textOf(list, ownIds(span))).toBe('Österö')
})

test.each([
  ['a script that no face has', 'ไทย', 'ไ', 0xe44],
  ['a picture', 'a boat 😀', '😀', 0x1f600],
  ['a control character', 'a\u0001b', '\u0001', 1],
  ['half a surrogate pair', 'a\ud800b', '\ud800', 0xd800],
])('%s is refused with its character and place', async (_, text, character, codePoint) => {
  await expect(layOut(one({type: 'text', value: text}))).rejects.toMatchObject({
    name: 'MissingGlyphError',
    character,
    codePoint,
    context: text,
  })
})

test.each([
  ['ไทย', /“ไ” \(U\+0E44\), at “ไทย”\. Pass a face for Thai \(script code Thai\) to `fonts`/],
  ['a boat 😀', /“😀” \(U\+1F600\), at “a boat 😀”\. It is an emoji: pass a face with outlines/],
  [
    'a � boat',
    /“�” \(U\+FFFD\), at “a � boat”\. It stands where a character was lost: put that one back/,
  ],
])('the error for %s says what to add', async (text, message) => {
  await expect(layOut(one({type: 'text', value: text}))).rejects.toThrow(message)
})

test('Korean faces that were not passed are named', async () => {
  const latin = fonts.filter(({scripts}) => scripts.includes('Latn'))
  const tree = one({type: 'text', value: '강철환'})
  await expect(displayList(tree, {fonts: latin})).rejects.toThrow(
    'No face has a glyph for “강” (U+AC15), at “강철환”. Pass a face for Hangul (script code Hang) to `fonts`',
  )
})

test('the same tree is laid out the same twice', async () => {
  expect(await layOut(everyNode())).toEqual(await layOut(everyNode()))
})

test('a character that the face of the text lacks comes from another, and the words stay whole', async () => {
  // U+2194 is in Source Sans 3 and not in Source Serif 4.
  const list = await layOut(one({type: 'text', value: 'Привет κόσμε, north\u2194south'}))
  const [body] = elementsOf(list, ['P'])
  expect(body && textOf(list, ownIds(body))).toBe('Привет κόσμε, north\u2194south')
  const faces = new Set(lines(list).flatMap((runs) => runs.map((run) => run.face)))
  expect([...faces]).toEqual(['SourceSerif4-Regular', 'SourceSans3-Regular'])
})

test('a title takes two lines where a smaller size lets it, else three, and the smallest size for more', async () => {
  const set = async (words: number) => {
    const title = 'The old quay of the town is shut for good '.repeat(9).split(' ').slice(0, words)
    const list = await layOut(
      document({title: title.join(' '), language: 'en-GB', labels, children: [paragraph('T')]}),
    )
    const [heading] = elementsOf(list, ['H1'])
    const ids = heading ? ownIds(heading) : new Set<number>()
    const runs = (list.pages[0]?.items ?? []).filter(
      (item): item is GlyphRun =>
        item.type === 'glyphs' && item.owner.type === 'element' && ids.has(item.owner.id),
    )
    return [new Set(runs.map(({y}) => y)).size, runs[0]?.size]
  }
  const [, full] = await set(5)
  expect(await set(16)).toEqual([2, full])
  expect(await set(22)).toEqual([2, (full ?? 0) * 0.8])
  expect(await set(34)).toEqual([3, (full ?? 0) * 0.7])
  expect(await set(60)).toEqual([5, (full ?? 0) * 0.7])
})
