import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lowerTimeline, plainText, type Shape, type Table, timeline} from '../src/index.ts'
import {civilDate, dayNumber, parseDay} from '../src/timeline/civil-days.ts'
import {labelWidth} from '../src/timeline/label-width.ts'

const headers = {date: 'Date', event: 'Event', status: 'Status'}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Dates = readonly [from: string | null, to: string | null, label: string, planned?: boolean]

function lower(dates: readonly Dates[], width = 440): ReturnType<typeof lowerTimeline> {
  const events = dates.map(([from, to, label, planned]) => ({
    from,
    to,
    label,
    planned,
    dateLabel: from ?? 'undated',
    status: 'reported',
  }))
  return lowerTimeline(timeline({caption: 'Events', alt: 'Some events', headers, months, events}), {
    width,
  })
}

function labels(shapes: readonly Shape[] | undefined): readonly string[] {
  return (shapes ?? []).flatMap((shape) => (shape.type === 'label' ? shape.text : []))
}

describe('lowerTimeline', () => {
  const {graphic, table} = lower([
    ['2023-10-09', '2023-10-09', 'Engine fails'],
    ['2023-12-01', '2023-12-31', 'Letter'],
    ['2024-01-23', '2024-01-23', 'Review', true],
    [null, null, 'Petition'],
  ])
  const shapes = graphic?.scene.shapes ?? []

  it('draws a day as a point, an uncertain date as a bar, and a plan hollow', () => {
    expect(shapes.filter(({type}) => type === 'circle')).toMatchObject([
      {fill: 'accent'},
      {fill: 'paper'},
    ])
    expect(shapes.filter(({type}) => type === 'rectangle')).toMatchObject([{fill: 'accentSoft'}])
  })

  it('keeps distances to scale', () => {
    const points = shapes.flatMap((shape) => (shape.type === 'circle' ? shape.cx : []))
    const bar = shapes.find((shape) => shape.type === 'rectangle')
    const days = (iso: string): number => parseDay(iso) ?? Number.NaN
    const perDay = ((points[1] ?? 0) - (points[0] ?? 0)) / (days('2024-01-23') - days('2023-10-09'))
    expect(bar?.width).toBeCloseTo(perDay * 31, 1)
  })

  it('names months and gives the year where it changes', () => {
    expect(labels(shapes)).toEqual([
      ...['Oct', 'Nov', 'Dec', 'Jan', 'Feb', '2023', '2024'],
      ...['Engine fails', 'Letter', 'Review'],
    ])
  })

  it('keeps the undated in the table, and its alternative text in the drawing', () => {
    expect(graphic?.alt).toBe('Some events')
    expect(table.rows.map(({cells}) => cells.map(({children}) => children))).toEqual(
      [
        ['2023-10-09', 'Engine fails', 'reported'],
        ['2023-12-01', 'Letter', 'reported'],
        ['2024-01-23', 'Review', 'reported'],
        ['undated', 'Petition', 'reported'],
      ].map((row) => row.map((value) => [{type: 'text', value}])),
    )
  })

  it('draws nothing where fewer than two days are known', () => {
    expect(
      lower([
        ['2023-10-09', '2023-10-09', 'Once'],
        [null, null, 'Some day'],
      ]).graphic,
    ).toBeNull()
  })

  it('puts numbers to the points, and to the rows, where labels find no room', () => {
    const long = 'A label that is much longer than any label of a drawing ought to be'
    const crowded = lower([
      ...Array.from(
        {length: 12},
        (_, i): Dates => [`2023-10-${10 + i}`, `2023-10-${10 + i}`, long],
      ),
      [null, null, 'Some day'],
      ['2023-11-30', '2023-11-30', long],
    ])
    expect(labels(crowded.graphic?.scene.shapes).slice(-13)).toEqual(
      Array.from({length: 13}, (_, i) => String(i + 1)),
    )
    expect(crowded.table.rows[11]?.cells[0]).toEqual({
      children: [{type: 'text', value: '12 · 2023-10-21'}],
    })
    // A row that is not drawn has no number to be found by, and takes none from the next.
    expect(crowded.table.rows[12]?.cells[0]).toEqual({children: [{type: 'text', value: 'undated'}]})
    expect(crowded.table.rows[13]?.cells[0]).toEqual({
      children: [{type: 'text', value: '13 · 2023-11-30'}],
    })
  })

  it('has one range for rows that follow each other in a crowd, and no stack of numbers', () => {
    const long = 'A label that is much longer than any label of a drawing ought to be'
    const crowded = lower([
      ['2001-01-01', '2001-12-31', long],
      ...Array.from({length: 9}, (): Dates => ['2023-10-13', '2023-10-13', long]),
    ])
    expect(labels(crowded.graphic?.scene.shapes).slice(-2)).toEqual(['1', '2–10'])
    expect(crowded.graphic?.scene.height).toBeLessThan(60)
    expect(textOf(crowded.table.rows[4]?.cells[0])).toBe('5 · 2023-10-13')
  })

  it('breaks the axis where nothing happened for very long', () => {
    const broken = lower([
      ['1951-07-28', '1951-07-28', 'Convention'],
      ['2023-10-09', '2023-10-09', 'One'],
      ['2023-11-20', '2023-11-20', 'Two'],
      ['2024-01-10', '2024-01-10', 'Three'],
    ])
    const dashed = broken.graphic?.scene.shapes.filter(
      (shape) => shape.type === 'line' && shape.stroke.dash,
    )
    expect(dashed).toHaveLength(1)
    expect(labels(broken.graphic?.scene.shapes).slice(0, 3)).toEqual(['1951', '1952', 'Oct'])
  })

  it('never lets labels meet, poles run through labels, or anything leave the drawing', () => {
    const day = fc.integer({min: -30_000, max: 30_000})
    const event = fc.record({
      from: fc.oneof(day, fc.integer({min: 19_000, max: 19_100})),
      length: fc.oneof(fc.constant(0), fc.nat(800)),
      label: fc.string({minLength: 1, maxLength: 40}),
    })
    fc.assert(
      fc.property(fc.array(event, {minLength: 2, maxLength: 14}), (events) => {
        const drawn = lower(
          events.map(({from, length, label}) => [iso(from), iso(from + length), label]),
        )
        if (!drawn.graphic) return
        expectClear(drawn.graphic.scene)
        const poles = drawn.graphic.scene.shapes.filter(isPole)
        const isNumbered = drawn.table.rows.some(({cells}) => / · /u.test(textOf(cells[0])))
        const hung = labels(drawn.graphic.scene.shapes).slice(-poles.length)
        // a number for every event, in ranges where they crowd
        expect(isNumbered ? hung.flatMap(numbersIn).sort((a, b) => a - b) : poles).toHaveLength(
          events.length,
        )
      }),
    )
  })
})

describe('civil days', () => {
  it('goes there and back, a day at a time', () => {
    fc.assert(
      fc.property(fc.integer({min: -700_000, max: 2_900_000}), (days) => {
        expect(dayNumber(civilDate(days))).toBe(days)
        // The clock's own calendar agrees.
        expect(new Date(days * 86_400_000).getUTCDate()).toBe(civilDate(days).day)
      }),
    )
  })

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-01-00', '2024', '', '2024-1-1'])(
    'reads no day in %j',
    (text) => expect(parseDay(text)).toBeNull(),
  )
})

function iso(days: number): string {
  const {year, month, day} = civilDate(days)
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((n) => String(n).padStart(2, '0')),
  ].join('-')
}

function textOf(cell: Table['rows'][number]['cells'][number] | undefined): string {
  return plainText(cell?.children ?? [])
}

/** "3–5": 3, 4, 5. */
function numbersIn(label: string): readonly number[] {
  const [first = 0, last = first] = label.split('–').map(Number)
  return Array.from({length: last - first + 1}, (_, i) => first + i)
}

interface Box {
  readonly text: string
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

function expectClear(scene: {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}): void {
  const boxes = scene.shapes.flatMap((shape): readonly Box[] => {
    if (shape.type !== 'label') return []
    const width = labelWidth(shape.text, shape.size)
    const x1 = shape.x - {start: 0, middle: width / 2, end: width}[shape.anchor]
    return [
      {text: shape.text, x1, x2: x1 + width, y1: shape.y - shape.size * 0.75, y2: shape.y + 2},
    ]
  })
  const poles = scene.shapes.filter(isPole)
  for (const [i, a] of boxes.entries()) {
    expect([a.x1 >= -0.01, a.x2 <= scene.width + 0.01, a.y1 >= 0, a.y2 <= scene.height]).toEqual([
      true,
      true,
      true,
      true,
    ])
    for (const b of boxes.slice(i + 1)) {
      const meet = a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2
      expect({meet, a: a.text, b: b.text}).toEqual({meet: false, a: a.text, b: b.text})
    }
    for (const pole of poles) {
      const through = a.x1 < pole.x1 && pole.x1 < a.x2 && pole.y1 < a.y2 && a.y1 < pole.y2
      expect({through, a: a.text}).toEqual({through: false, a: a.text})
    }
  }
}

function isPole(shape: Shape): shape is Extract<Shape, {readonly type: 'line'}> {
  return shape.type === 'line' && shape.x1 === shape.x2 && shape.stroke.ink === 'rule'
}
