import {graphic} from '@onrecord/document'
import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {needs, resource} from '../../../test/support/tools.ts'
import {checkDocx, docxStrings, renderDocx} from '../src/index.ts'
import {letterhead} from './fixtures/letterhead.ts'
import {validate} from './support/outside.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const charts = tiny(
  (['bar', 'column', 'line'] as const).map((kind) =>
    graphic({
      scene: {width: 400, height: 180, shapes: []},
      alt: `Passengers by month as a ${kind} chart: 120, 80, 95.`,
      caption: 'Passengers by month',
      chart: {
        kind,
        categories: ['January', 'February', 'March & April'],
        series: [{name: 'Passengers', values: [120, 80, 95]}],
      },
    }),
  ),
)

it('writes charts of Word with their data, the same bytes twice', async () => {
  const bytes = await renderDocx(charts)
  expect(await renderDocx(charts)).toEqual(bytes)
  expect(checkDocx(bytes)).toEqual([])
  const paths = Object.keys(unzipSync(bytes)).filter((path) => /charts\/chart\d|\.xlsx$/.test(path))
  expect(paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(3)
  const [book = ''] = paths.filter((path) => path.endsWith('.xlsx'))
  const sheet = unzipSync(unzipSync(bytes)[book] ?? new Uint8Array())
  expect(Object.keys(sheet).some((path) => path.startsWith('xl/worksheets/'))).toBe(true)
  expect(strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>120</v>')
  const strings = docxStrings(bytes)
  expect(strings).toContain('March & April')
  expect(strings).toContain('Passengers by month as a line chart: 120, 80, 95.')
  expect(part(bytes, 'word/document.xml')).toContain(' SEQ Figure ')
  // The first bar on top, and the values below all the same.
  const places = /<c:(?:orientation|axPos|crosses) [^>]*>/g
  expect(
    part(bytes, 'word/charts/chart1.xml')
      .match(places)
      ?.map((tag) => tag.slice(3)),
  ).toEqual([
    ...['orientation val="maxMin"/>', 'axPos val="l"/>', 'crosses val="autoZero"/>'],
    ...['orientation val="minMax"/>', 'axPos val="b"/>', 'crosses val="max"/>'],
  ])
})

it('shows the values of one series, above the points of a line, and a legend of several, in the inks of the theme', async () => {
  const one = [{name: 'Seats', values: [12, 9]}]
  const four = ['Tern', 'Skua', 'Petrel', 'Gull'].map((name) => ({name, values: [12, 9]}))
  const drawn = (['bar', 'line', 'column'] as const).map((kind) =>
    graphic({
      scene: {width: 100, height: 60, shapes: []},
      alt: 'Seats',
      chart: {kind, categories: ['May', 'June'], series: kind === 'column' ? four : one},
    }),
  )
  const bytes = await renderDocx(tiny(drawn))
  const told = [1, 2, 3].map((number) => {
    const xml = part(bytes, `word/charts/chart${number}.xml`)
    const inks = [...xml.matchAll(/<a:srgbClr val="(\w+)"/g)].map(([, ink]) => ink)
    const labels = /<c:showVal val="1"\/>/.test(xml) && /<c:dLblPos val="(\w+)"/.exec(xml)?.[1]
    return [labels, xml.includes('<c:legend>'), inks.join(' ')]
  })
  expect(told).toEqual([
    ['outEnd', false, '1F4E79'],
    ['t', false, '1F4E79'],
    [false, true, '1F4E79 595961 C9D8E6 1F4E79'],
  ])
  // At least half the measure and 120 points: 217.65 by 120, in whole pixels of 1/96 inch.
  const [first] = part(bytes, 'word/document.xml').match(/<wp:extent [^>]*>/g) ?? []
  expect(first).toBe('<wp:extent cx="2762250" cy="1524000"/>')
})

it('writes what the schemas allow, in a letterhead too', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  const placed = await renderDocx(charts, {template: letterhead()})
  expect(checkDocx(placed)).toEqual([])
  expect(
    validate(validator, {'charts.docx': await renderDocx(charts), 'placed.docx': placed}),
  ).toBe('')
})
