import {
  type DocumentTree,
  document,
  languageRun,
  note,
  noteReference,
  paragraph,
} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../../test/support/tools.ts'
import {fonts} from '../../../fonts/src/index.ts'
import type {DisplayList, GlyphRun} from '../../src/display-list.ts'
import {pdfStrings, renderPdf} from '../../src/index.ts'
import {labels} from '../support/labels.ts'
import {area, layOut} from '../support/lay-out.ts'
import {elementsOf, ownIds} from '../support/layout-laws.ts'
import {textOfRun, widthOfRun} from '../support/runs.ts'
import {output, withFile} from '../support/verapdf.ts'

const chinese =
  '渡轮五月停航，交通部表示：“新船将到”，约一万名岛民受影响。市长Kim在2024年5月3日的会议上说，码头的维修需要三个月，费用约为1,200万元；居民可以改乘公共汽车，但是路程要多花两个小时。'.repeat(
    3,
  )
const japanese =
  '港町のフェリーは五月から停止する。交通省は「新しい船を導入する」と発表し、約一万人の島民が影響を受ける。市長のKim氏は2024年5月3日の会議で、桟橋の修理に三か月、費用は約1,200万円かかると述べた。'.repeat(
    3,
  )
const korean =
  '항구 마을의 배편은 오월부터 멈춘다. “새 배”는 憲法에 없다. 주민 만 명이 버스로 갈아타야 한다. '.repeat(
    3,
  )

function tree(language: string, ...children: Parameters<typeof paragraph>[0][]): DocumentTree {
  const notes = [note('n', '注')]
  return document({
    title: 'T',
    language,
    labels,
    notes,
    children: children.map((each) => paragraph(each)),
  })
}

/** The lines of the paragraph `index`, from the top, each from left to right. */
function linesOf(display: DisplayList, index = 0): readonly (readonly GlyphRun[])[] {
  const element = elementsOf(display, ['P'])[index]
  const ids = element ? ownIds(element) : new Set<number>()
  const lines = new Map<number, GlyphRun[]>()
  for (const item of display.pages.flatMap(({items}) => items)) {
    if (item.type !== 'glyphs' || item.owner.type !== 'element' || !ids.has(item.owner.id)) continue
    const y = Math.round(item.y)
    lines.set(y, [...(lines.get(y) ?? []), item])
  }
  return [...lines.values()].map((line) => line.sort((a, b) => a.x - b.x))
}

function endOf(line: readonly GlyphRun[]): number {
  return Math.max(...line.map((run) => run.x + widthOfRun(run)))
}

describe.each([
  ['zh-Hans', chinese],
  ['ja', japanese],
])('justified lines in %s', (language, text) => {
  test('end on the right edge, all but the last', async () => {
    const lines = linesOf(await layOut(tree(language, text)))
    expect(lines.length).toBeGreaterThan(7)
    for (const line of lines.slice(0, -1))
      expect(Math.abs(endOf(line) - area.right)).toBeLessThan(0.5)
    expect(endOf(lines.at(-1) ?? [])).toBeLessThan(area.right - 5)
  })

  test('begin with no stop and end with no opening bracket', async () => {
    for (const line of linesOf(await layOut(tree(language, text)))) {
      const written = line.map(textOfRun).join('')
      expect(written).not.toMatch(/^[。，、：；”」）]|[“「（]$/)
    }
  })

  test('give their text without blanks between the characters', async (ctx) => {
    needs(ctx, 'pdftotext')
    const bytes = await renderPdf(tree(language, text), {fonts})
    const strings = [...pdfStrings(bytes)].join('\n')
    for (const line of linesOf(await layOut(tree(language, text))))
      expect(strings).toContain(line.map(textOfRun).join(''))
    const words = withFile(bytes, (path) => output('pdftotext', path, '-'))
    expect(words.replaceAll('\n', '')).toContain(text)
  })

  test('end on the right edge beside a language that runs from right to left', async () => {
    const lines = linesOf(await layOut(tree(language, [languageRun('he', 'שלום'), text])))
    for (const line of lines.slice(0, -1))
      expect(Math.abs(endOf(line) - area.right)).toBeLessThan(0.5)
  })
})

test('characters stand no further apart than extraction bears, however long the words between them', async () => {
  const text = `${'渡轮五月停航'.repeat(4)}${'International'.repeat(2)}`.repeat(6)
  const runs = linesOf(await layOut(tree('zh-Hans', text))).flat()
  const gaps = runs.map(({gap = 0, size}) => gap / size)
  expect(Math.max(...gaps)).toBeGreaterThan(0.01)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(0.09)
})

test.each([
  ['ko', korean],
  ['en-GB', 'The ferry to the islands stops in May, the ministry said. '.repeat(5)],
])('lines in %s stretch at their blanks alone', async (language, text) => {
  const runs = linesOf(await layOut(tree(language, text))).flat()
  expect(runs.flatMap(({pieces}) => pieces.filter((piece) => piece?.ids.length === 0))).toEqual([])
})

test('no line begins with the mark of a note', async () => {
  const paragraphs = Array.from({length: 8}, (_, index) => [
    '渡'.repeat(30 + index),
    noteReference('n'),
    '轮'.repeat(30),
  ])
  const display = await layOut(tree('zh-Hans', ...paragraphs))
  for (const index of paragraphs.keys()) {
    const runs = linesOf(display, index).flat()
    const left = Math.min(...runs.map(({x}) => x))
    const mark = runs.find((run) => textOfRun(run) === '1')
    expect(mark?.x).toBeGreaterThan(left + 5)
  }
})
