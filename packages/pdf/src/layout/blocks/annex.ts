import type {Annex} from '@onrecord/document'
import type {Job, Scope} from '../job.ts'

export function layoutAnnex(annex: Annex, scope: Scope, job: Job): void {
  const parent = job.structure.add(scope.parent, 'Sect')
  if (scope.flow.strips.length > 0) scope.flow.newPage()
  job.layoutBlocks(annex.children, {...scope, parent}, job)
}
