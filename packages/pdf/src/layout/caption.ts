import type {Inline} from '@onrecord/document'
import {plainRun, runsOf} from './inlines.ts'
import type {Frame, Job, Scope} from './job.ts'
import {setText} from './paragraph/set-text.ts'
import {pushLines} from './push-lines.ts'
import type {Element} from './structure.ts'

/** Sets a numbered caption above what it describes, and gives its label ("Table 2"). */
export function layoutCaption(
  caption: readonly Inline[],
  kind: 'table' | 'figure',
  element: Element,
  frame: Frame,
  scope: Scope,
  job: Job,
): string {
  job.counts[kind] += 1
  const label = `${job.tree.labels[kind]} ${job.counts[kind]}`
  const {label: quiet, labelStrong} = job.styles
  const style = {...quiet.style, colour: job.theme.colours.text}
  const words = runsOf(caption, style, element, job)
  const content = [plainRun(`${label}.\u2002`, labelStrong.style, element, job), ...words]
  pushLines(setText(content, frame.width, quiet, job.hyphenate), quiet.leading, frame, scope, {
    whole: true,
  })
  scope.flow.tie()
  return label
}
