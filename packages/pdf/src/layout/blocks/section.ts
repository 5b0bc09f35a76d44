import type {Section} from '@onrecord/document'
import type {Job, Scope} from '../job.ts'

export function layoutSection(section: Section, scope: Scope, job: Job): void {
  const parent = job.structure.add(scope.parent, 'Sect')
  const first = scope.flow.strips.length
  const {beat, small} = job.styles
  const quiet = {setting: small, gap: beat, smallPrint: true}
  const inner = {...scope, parent, ...(section.role && quiet)}
  if (section.role && first > 0) scope.flow.space(beat * 3)
  job.layoutBlocks(section.children, inner, job)
  if (section.keepTogether) scope.flow.keepTogether(first, job.pageHeight)
}
