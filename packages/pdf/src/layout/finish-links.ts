import type {Box, GlyphRun, LinkTarget, Page} from '../display-list.ts'
import type {Job} from './job.ts'
import type {PendingLink} from './structure.ts'

/** How far a link reaches above and below its baseline, as a part of the size. */
const above = 0.78
const below = 0.24

/** Gives links the boxes that their letters fill, one a line, and the places that they lead to. */
export function finishLinks(pages: readonly Page[], job: Job): void {
  const boxes = linkBoxes(pages, job)
  for (const link of job.structure.links) {
    const to = targetOf(link, job)
    if (to) link.element.link = {to, description: link.description, boxes: boxes.get(link) ?? []}
  }
}

function linkBoxes(pages: readonly Page[], job: Job): ReadonlyMap<PendingLink, readonly Box[]> {
  const boxes = new Map<PendingLink, Box[]>()
  for (const [page, {items}] of pages.entries()) {
    for (const item of items) {
      const link = item.owner.type === 'element' && job.structure.linkOf.get(item.owner.id)
      if (link && item.type === 'glyphs') addBox(boxes, link, boxOf(item, page))
    }
  }
  return boxes
}

function targetOf(link: PendingLink, job: Job): LinkTarget['to'] | null {
  if (link.to.type === 'uri') return link.to
  const place = job.places.get(link.to.anchor)
  const element = job.anchorElements.get(link.to.anchor)
  return place && element ? {type: 'place', ...place, element: element.id} : null
}

function boxOf(run: GlyphRun, page: number): Box {
  const top = run.y - run.size * above
  return {page, x: run.x, y: top, width: run.width, height: run.size * (above + below)}
}

/** Runs beside each other on a line answer as one. */
function addBox(boxes: Map<PendingLink, Box[]>, link: PendingLink, box: Box): void {
  const list = boxes.get(link) ?? []
  boxes.set(link, list)
  const last = list.at(-1)
  if (last && sameLine(last, box)) {
    const left = Math.min(last.x, box.x)
    const right = Math.max(last.x + last.width, box.x + box.width)
    list[list.length - 1] = {...last, x: left, width: right - left}
  } else list.push(box)
}

function sameLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return a.page === b.page && overlap > Math.min(a.height, b.height) / 2
}
