import type {MemoHeader} from '@onrecord/document'
import {drawRule} from '../canvas.ts'
import {plainRun} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import {type Setting, setText} from '../paragraph/set-text.ts'
import {inset} from '../push-lines.ts'
import type {Element} from '../structure.ts'

/** TO, FROM, DATE and RE as a grid, and a rule below. */
export function layoutMemoHeader(header: MemoHeader, scope: Scope, job: Job): void {
  const {labels} = job.tree
  const {beat} = job.styles
  const table = job.structure.add(scope.parent, 'Table')
  const body = job.structure.add(table, 'TBody')
  const rows = [
    [labels.to, header.to],
    [labels.from, header.from],
    [labels.date, header.date],
    [labels.subject, header.re],
  ] as const
  const first = scope.flow.strips.length
  scope.flow.space(beat * 2)
  for (const [label, value] of rows) {
    pushRow(label, value, job.structure.add(body, 'TR'), value === header.re, scope, job)
  }
  scope.flow.push({height: beat * 2, draw: ruleAcross(scope, job)}, scope.decorations, scope.repeat)
  scope.flow.keepTogether(first, job.pageHeight)
  scope.flow.space(beat * 4)
}

/** Values stand in the column of the text, where that leaves room for the labels. */
function labelRoom(scope: Scope): number {
  return Math.max(scope.text.left - scope.wide.left, leastLabelRoom)
}

const leastLabelRoom = 56

function pushRow(
  label: string,
  value: string,
  row: Element,
  strong: boolean,
  scope: Scope,
  job: Job,
): void {
  const {labelStrong, body, beat} = job.styles
  const room = labelRoom(scope)
  const frame = inset(scope.wide, room)
  const setting: Setting = {
    ...body,
    align: 'start',
    style: {...body.style, weight: strong ? 600 : 400},
  }
  const head = {
    ...labelStrong,
    leading: setting.leading,
    style: {...labelStrong.style, colour: job.theme.colours.muted},
  }
  const term = plainRun(label, head.style, job.structure.add(row, 'TH', {scope: 'Row'}), job)
  const words = plainRun(value, setting.style, job.structure.add(row, 'TD'), job)
  const [name] = setText([term], room, head, job.hyphenate)
  const lines = setText([words], frame.width, setting, job.hyphenate)
  scope.flow.push(
    {
      height: lines.length * setting.leading + beat,
      draw: (canvas, top) => {
        name?.draw(canvas, scope.wide.left, top)
        for (const [index, line] of lines.entries()) {
          line.draw(canvas, frame.left, top + index * setting.leading)
        }
      },
    },
    scope.decorations,
    scope.repeat,
  )
}

function ruleAcross(scope: Scope, job: Job): Parameters<Scope['flow']['push']>[0]['draw'] {
  const {left, width} = scope.wide
  const {accent} = job.theme.colours
  return (canvas, top) => {
    drawRule(canvas, {x: left, y: top + job.styles.beat, width, colour: accent, thickness: 1})
  }
}
