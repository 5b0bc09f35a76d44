import type {Theme} from '@onrecord/document'
import {ChartRun} from 'docx/charts'
import {cleanText} from '../text/clean-text.ts'
import {hex} from '../units.ts'
import type {DrawChart} from './draw-chart.ts'

/** A chart of Word's own, with its data in a workbook inside, which “Edit Data” opens. */
export const chartRun: DrawChart = ({kind, categories, series}, {alt, theme, width, height}) =>
  new ChartRun({
    type: kind,
    // Bars count from below, and readers from above; turned round, the values would stand on top.
    ...(kind === 'bar' && {
      categoryAxis: {reverseOrder: true},
      valueAxis: {crossesAt: 'maximum'},
    }),
    categories: categories.map(cleanText),
    series: series.map(({name, values}, index) => ({
      name: cleanText(name),
      values,
      color: hex(seriesColours(theme)[index % 3] ?? theme.colours.accent),
    })),
    legend: series.length > 1 ? {} : false,
    dataLabels: {value: series.length === 1, ...(kind === 'line' && {position: 'above'})},
    chartArea: {fill: 'none', border: 'none'},
    // The library counts pixels of 1/96 inch.
    transformation: {width: Math.round((width * 96) / 72), height: Math.round((height * 96) / 72)},
    altText: {name: 'Chart', description: cleanText(alt)},
  })

function seriesColours({colours}: Theme): readonly string[] {
  return [colours.accent, colours.muted, colours.accentSoft]
}
