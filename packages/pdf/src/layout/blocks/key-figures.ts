import type {KeyFigure, KeyFigures} from '@onrecord/document'
import {drawRule} from '../canvas.ts'
import {plainRun, setInlines} from '../inlines.ts'
import type {Frame, Job, Scope} from '../job.ts'
import type {Run} from '../paragraph/run.ts'
import {type SetLine, type Setting, setText} from '../paragraph/set-text.ts'
import type {Element} from '../structure.ts'

/** Big numbers side by side: at most four, so that each has room for its words. */
const mostColumns = 4

export function layoutKeyFigures(figures: KeyFigures, scope: Scope, job: Job): void {
  const {flow} = scope
  const list = job.structure.add(scope.parent, 'L', {listNumbering: 'None'})
  for (let first = 0; first < figures.items.length; first += mostColumns) {
    flow.space(job.styles.beat * 4)
    pushFigures(figures.items.slice(first, first + mostColumns), list, scope, job)
  }
  flow.space(job.styles.beat * 5)
}

/** Lines of a figure, each with its distance from the top. */
interface Column {
  readonly frame: Frame
  readonly lines: readonly {readonly line: SetLine; readonly top: number}[]
  readonly height: number
}

function pushFigures(items: readonly KeyFigure[], list: Element, scope: Scope, job: Job): void {
  const {beat} = job.styles
  const gutter = beat * 4
  const width = (scope.wide.width - gutter * (items.length - 1)) / items.length
  const number = numberSetting(items, width, job)
  const columns = items.map((item, index) => {
    const body = job.structure.add(job.structure.add(list, 'LI'), 'LBody')
    const frame = {left: scope.wide.left + index * (width + gutter), width}
    return setColumn(item, frame, number, body, job)
  })
  const height = Math.max(...columns.map((column) => column.height))
  scope.flow.push(
    {
      height,
      notes: columns.flatMap((column) => column.lines.flatMap(({line}) => line.notes)),
      draw: (canvas, top) => {
        for (const {frame, lines} of columns) {
          drawRule(canvas, {
            x: frame.left,
            y: top,
            width: frame.width,
            colour: job.theme.colours.accent,
            thickness: 1,
          })
          for (const each of lines) each.line.draw(canvas, frame.left, top + each.top)
        }
      },
    },
    scope.decorations,
    scope.repeat,
  )
}

interface NumberSetting {
  readonly setting: Setting
  /** The qualifiers stand above the numbers, because beside them one has no room. */
  readonly above: boolean
}

/** One size for all numbers of a row: as large as the widest allows. */
function numberSetting(items: readonly KeyFigure[], width: number, job: Job): NumberSetting {
  const {bigNumber, qualifier} = job.styles
  const widthOf = (text: string, setting: Setting): number => {
    const run = plainRun(text, setting.style, job.structure.root, job)
    return setText([run], 1e5, setting, job.hyphenate)[0]?.natural ?? 0
  }
  const numbers = items.map((item) => widthOf(item.value, bigNumber))
  const scale = Math.min(1, width / Math.max(...numbers, 1))
  const size = bigNumber.style.size * scale
  const beside = items.map((item, index) => {
    const before = item.qualifier === undefined ? 0 : widthOf(`${item.qualifier} `, qualifier)
    return before + (numbers[index] ?? 0) * scale
  })
  const setting = {...bigNumber, style: {...bigNumber.style, size}}
  return {setting, above: beside.some((each) => each > width)}
}

function setColumn(
  item: KeyFigure,
  frame: Frame,
  number: NumberSetting,
  body: Element,
  job: Job,
): Column {
  const {beat, labelStrong, label, qualifier} = job.styles
  const lines: {line: SetLine; top: number}[] = []
  let top = beat * 1.5
  const put = (set: readonly SetLine[], leading: number): void => {
    for (const line of set) {
      lines.push({line, top})
      top += leading
    }
  }
  const value = job.structure.add(body, 'P')
  const before =
    item.qualifier === undefined
      ? []
      : [plainRun(`${item.qualifier} `, qualifier.style, value, job)]
  const set = (runs: readonly Run[], setting: Setting): readonly SetLine[] =>
    setText(runs, frame.width, setting, job.hyphenate)
  const numeral = plainRun(item.value, number.setting.style, value, job)
  if (number.above) {
    if (before.length > 0) put(set(before, qualifier), 0)
    top += qualifier.leading
  }
  put(set(number.above ? [numeral] : [...before, numeral], number.setting), number.setting.leading)
  const words = {...labelStrong, style: {...labelStrong.style, weight: 400}} as const
  put(setInlines(item.label, frame.width, words, job.structure.add(body, 'P'), job), words.leading)
  if (item.source.length > 0) {
    top += beat / 2
    put(
      setInlines(item.source, frame.width, label, job.structure.add(body, 'P'), job),
      label.leading,
    )
  }
  return {frame, lines, height: Math.ceil(top / beat) * beat}
}
