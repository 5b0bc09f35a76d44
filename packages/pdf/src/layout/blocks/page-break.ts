import type {PageBreak} from '@onrecord/document'
import type {Scope} from '../job.ts'

export function layoutPageBreak(_: PageBreak, scope: Scope): void {
  if (scope.flow.strips.length > 0) scope.flow.newPage()
}
