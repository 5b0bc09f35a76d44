import type {Address} from '@onrecord/document'
import {plainRun} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import type {LineEnd, Run} from '../paragraph/run.ts'
import {setText} from '../paragraph/set-text.ts'
import {pushLines} from '../push-lines.ts'

export function layoutAddress(address: Address, scope: Scope, job: Job): void {
  const element = job.structure.add(scope.parent, 'P')
  const setting = {...scope.setting, align: 'start', hyphenate: false} as const
  const content = address.lines.flatMap((line, index): (Run | LineEnd)[] => {
    const last = index === address.lines.length - 1
    const run = plainRun(last ? line : `${line} `, setting.style, element, job)
    return last ? [run] : [run, {lineEnd: true}]
  })
  scope.flow.space(scope.gap)
  const lines = setText(content, scope.text.width, setting, job.hyphenate)
  pushLines(lines, setting.leading, scope.text, scope, {whole: true})
  scope.flow.space(job.styles.beat * 4)
}
