import type {DescriptionList} from '@onrecord/document'
import {setInlines} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import {inset, pushLines, within} from '../push-lines.ts'

export function layoutDescriptionList(list: DescriptionList, scope: Scope, job: Job): void {
  const {flow} = scope
  const element = job.structure.add(scope.parent, 'L', {listNumbering: 'Description'})
  const frame = inset(scope.text, job.styles.beat * 4)
  for (const item of list.items) {
    const entry = job.structure.add(element, 'LI')
    const label = job.structure.add(entry, 'Lbl')
    const setting = {...scope.setting, align: 'start', hyphenate: false} as const
    const style = {...setting.style, weight: 600} as const
    const term = setInlines(item.term, scope.text.width, setting, label, job, {style})
    flow.space(scope.gap)
    pushLines(term, setting.leading, scope.text, scope, {whole: true})
    flow.tie()
    const parent = job.structure.add(entry, 'LBody')
    job.layoutBlocks(item.description, within(scope, frame, {parent, gap: 0}), job)
  }
  flow.space(scope.gap)
}
