import {expect, test} from 'vitest'
import type {Strip} from '../../src/layout/flow.ts'
import {paginateToEnd} from '../../src/layout/last-page.ts'
import {createNoteArea} from '../../src/layout/note-area.ts'

const area = createNoteArea({numberOf: String, claim: () => undefined, stripsOf: () => []}, 0)

function line(gap: number | 'forced', notes: readonly string[] = []): Strip {
  return {
    gap: gap === 'forced' ? 0 : gap,
    height: 10,
    breakBefore: gap === 'forced' ? gap : 'allowed',
    notes,
    decorations: [],
    repeat: null,
    anchors: [],
    draw: () => undefined,
  }
}

/** Lines of 10 points on pages of 100; each number is the room before a line, sections ask for 20. */
function pages(...gaps: readonly (number | 'forced')[]): readonly number[] {
  const strips = gaps.map((gap) => line(gap))
  return paginateToEnd(strips, 100, area, 20).map(({body}) => body.length)
}

test('a last page of a line or two begins with the section before it', () => {
  expect(pages(0, 0, 0, 0, 0, 20, 0, 0, 0)).toEqual([5, 4])
})

test('or finds room where there is less between sections, of its own part alone', () => {
  expect(pages(0, 0, 20, 0, 20, 0, 0)).toEqual([7])
  expect(pages(0, 0, 20, 0, 20, 0, 0, 'forced', 0)).toEqual([7, 2])
  expect(pages(0, 0, 20, 0, 20, 'forced', 0, 0, 0, 0, 20, 0, 0, 0)).toEqual([5, 5, 4])
})

test('or where there is less between paragraphs, too, if that is not enough', () => {
  expect(pages(0, 0, 20, 0, 6, 6, 0, 0)).toEqual([8])
  expect(pages(0, 0, 6, 6, 6, 6, 6, 6, 0)).toEqual([7, 2])
  expect(pages(0, 0, 5, 5, 5, 0, 0, 0, 0)).toEqual([8, 1])
  expect(pages(0, 0, 6, 6, 0, 0, 0, 0, 0)).toEqual([9])
})

test('also where no section is near the end, or the page before it would stay half empty', () => {
  expect(pages(0, 20, 0, 0, 0, 0, 0, 0)).toEqual([8])
})

test('unless no section is near the end, or the page before it would stay half empty', () => {
  expect(pages(0, 0, 0, 0, 0, 10, 5, 5, 0)).toEqual([8, 1])
  expect(pages(0, 0, 20, 0, 0, 0, 0, 0, 0)).toEqual([8, 1])
})

test('a last page of a line or two begins with a part of the section before it where no section can go', () => {
  expect(pages(0, 0, 0, 0, 0, 12, 8, 0, 0)).toEqual([5, 4])
  expect(pages(0, 20, 0, 0, 0, 12, 8, 0)).toEqual([5, 3])
})

test('a last page that is less than half full goes where there is room for it, and stays else', () => {
  expect(pages(0, 20, 20, 21, 0, 0)).toEqual([6])
  expect(pages(0, 20, 20, 21, 0, 0, 0)).toEqual([3, 4])
})

test('a last page that holds more stays as it is', () => {
  expect(pages(0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0)).toEqual([8, 3])
})

test('or goes where a note of three lines may be continued', () => {
  const note = {...line(0), span: 2, drawIn: () => () => undefined}
  const book = {numberOf: String, claim: () => undefined, stripsOf: () => [note, note, note]}
  const lines = (count: number) => {
    const strips = Array.from({length: count}, (_, at) => line(0, at === 8 ? ['n'] : []))
    return paginateToEnd(strips, 100, createNoteArea(book, 0), 20).map(({body, notes}) => [
      body.length,
      notes.length,
    ])
  }
  expect(lines(15)).toEqual([
    [8, 0],
    [7, 3],
  ])
  expect(lines(16)).toEqual([
    [9, 1],
    [7, 2],
  ])
  expect(lines(18)).toEqual([
    [8, 0],
    [7, 3],
    [3, 0],
  ])
})

test('what stands before a forced break ends as the last page does', () => {
  expect(pages(0, 0, 0, 0, 0, 20, 0, 0, 0, 'forced', 0, 0)).toEqual([5, 4, 3])
  expect(pages(0, 0, 0, 0, 0, 20, 0, 0, 'forced', 'forced', 0, 0)).toEqual([8, 1, 3])
})
