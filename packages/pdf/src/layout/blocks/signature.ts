import type {Signature} from '@onrecord/document'
import {plainRun} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import type {LineEnd, Run} from '../paragraph/run.ts'
import {setText} from '../paragraph/set-text.ts'
import {pushLines} from '../push-lines.ts'

/** The line that closes a letter, and two of its body: no name stands on a sheet without what it signs. */
const linesBefore = 3

/** Room to sign by hand, then the name and the role. What stands below, such as enclosures, stays with them. */
export function layoutSignature(signature: Signature, scope: Scope, job: Job): void {
  const {flow} = scope
  const element = job.structure.add(scope.parent, 'P')
  const setting = {...scope.setting, align: 'start', hyphenate: false} as const
  const {role} = signature
  const quiet = {...setting.style, colour: job.theme.colours.muted}
  const name = plainRun(role ? `${signature.name} ` : signature.name, setting.style, element, job)
  const below: (Run | LineEnd)[] = role
    ? [{lineEnd: true}, plainRun(role, quiet, element, job)]
    : []
  flow.tie(linesBefore)
  flow.space(job.styles.beat * 12)
  const lines = setText([name, ...below], scope.text.width, setting, job.hyphenate)
  pushLines(lines, setting.leading, scope.text, scope, {whole: true})
  flow.tie()
  flow.space(job.styles.beat * 4)
}
