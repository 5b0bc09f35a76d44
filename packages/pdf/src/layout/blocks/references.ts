import type {References} from '@onrecord/document'
import {setInlines} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import {referenceAnchor} from '../note-book.ts'
import {pushLines} from '../push-lines.ts'

/** The list of sources, one below the other. */
export function layoutReferences(references: References, scope: Scope, job: Job): void {
  const {flow} = scope
  const list = job.structure.add(scope.parent, 'L', {listNumbering: 'None'})
  const {note} = job.styles
  for (const item of references.items) {
    const body = job.structure.add(job.structure.add(list, 'LI'), 'LBody')
    const anchor = referenceAnchor(item.id)
    job.anchorElements.set(anchor, body)
    const lines = setInlines(item.children, scope.text.width, note, body, job)
    flow.space(job.styles.beat)
    pushLines(lines, note.leading, scope.text, scope, {anchors: [anchor]})
  }
  flow.space(scope.gap)
}
