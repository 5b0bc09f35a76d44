import {headings, plainText} from '@onrecord/document'
import type {OutlineItem} from '../display-list.ts'
import type {Job} from './job.ts'

type Growing = OutlineItem & {readonly children: Growing[]}

/** The outline: all headings, each below the last one of a higher level. */
export function outlineOf(job: Job): readonly OutlineItem[] {
  const roots: Growing[] = []
  const open: {readonly level: number; readonly item: Growing}[] = []
  for (const heading of headings(job.tree)) {
    const anchor = job.headingAnchors.get(heading) ?? ''
    const place = job.places.get(anchor)
    const element = job.anchorElements.get(anchor)
    if (!place || !element) continue
    const title = plainText(heading.children, job.tree.labels)
    const item: Growing = {title, ...place, element: element.id, children: []}
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop()
    const siblings = open.at(-1)?.item.children ?? roots
    siblings.push(item)
    open.push({level: heading.level, item})
  }
  return roots
}
