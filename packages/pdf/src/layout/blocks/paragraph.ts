import type {Paragraph} from '@onrecord/document'
import {plainRun, setInlines} from '../inlines.ts'
import type {Frame, Job, Scope} from '../job.ts'
import type {Run} from '../paragraph/run.ts'
import {type Setting, setText} from '../paragraph/set-text.ts'
import {inset, pushLines} from '../push-lines.ts'
import {drawBefore} from './draw-before.ts'

export function layoutParagraph(paragraph: Paragraph, scope: Scope, job: Job): void {
  const {flow} = scope
  const element = job.structure.add(scope.parent, 'P')
  const setting = settingOf(paragraph, scope, job)
  const number =
    paragraph.number === undefined
      ? null
      : plainRun(`${paragraph.number} `, setting.style, element, job)
  const frame = columnOf(paragraph, scope, job)
  const first = flow.strips.length
  flow.space(scope.gap)
  pushLines(
    setInlines(paragraph.children, frame.width, setting, element, job, {host: scope.parent}),
    setting.leading,
    frame,
    scope,
  )
  if (number) numberParagraph(number, frame, first, scope, setting, job)
  flow.space(paragraph.role === 'standfirst' ? job.styles.beat * 4 : scope.gap)
}

function settingOf(paragraph: Paragraph, scope: Scope, job: Job): Setting {
  if (paragraph.role === 'standfirst') return job.styles.standfirst
  return paragraph.role === 'lead' ? job.styles.lead : scope.setting
}

/** Numbers hang in the margin column, where there is one. */
const numberRoom = 24

function columnOf(paragraph: Paragraph, scope: Scope, job: Job): Frame {
  if (paragraph.role === 'standfirst') return inset(scope.wide, 0, job.styles.beat * 8)
  const hangs = scope.text.left - scope.wide.left >= numberRoom
  return paragraph.number !== undefined && !hangs ? inset(scope.text, numberRoom) : scope.text
}

function numberParagraph(
  number: Run,
  frame: Frame,
  strip: number,
  scope: Scope,
  setting: Setting,
  job: Job,
): void {
  const start: Setting = {...setting, align: 'start', hyphenate: false}
  const [line] = setText([number], numberRoom * 4, start, job.hyphenate)
  if (line)
    drawBefore(scope.flow, strip, (canvas, top) => line.draw(canvas, frame.left - numberRoom, top))
}
