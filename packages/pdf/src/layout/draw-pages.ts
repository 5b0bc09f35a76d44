import type {Page, PageItem} from '../display-list.ts'
import type {LoadedFace} from '../text/loaded-face.ts'
import {type Canvas, drawRule} from './canvas.ts'
import type {Decoration} from './flow.ts'
import type {Frame, Job} from './job.ts'
import type {PagePlan, PlacedStrip} from './paginate.ts'
import {drawRunningLines} from './running-lines.ts'

/** The paper and its text area, in points. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly frame: Frame
}

/** Records where anchors stand: before anything is drawn, since drawings print page numbers. */
export function recordPlaces(plans: readonly PagePlan[], sheet: Sheet, job: Job): void {
  for (const [page, plan] of plans.entries()) {
    for (const {strip, top} of [...plan.body, ...plan.notes]) {
      for (const anchor of strip.anchors) job.places.set(anchor, {page, y: sheet.top + top})
    }
  }
}

export function drawPages(
  plans: readonly PagePlan[],
  sheet: Sheet,
  faces: Map<string, LoadedFace>,
  job: Job,
): readonly Page[] {
  return plans.map((plan, page) => {
    const items: PageItem[] = []
    const canvas: Canvas = {page, items, faces}
    plan.head?.draw(canvas, sheet.top)
    drawDecorations(canvas, plan.body, sheet.top, plan.head?.height ?? 0)
    for (const {strip, top} of plan.body) strip.draw(canvas, sheet.top + top)
    drawNotes(canvas, plan.notes, sheet, job)
    drawRunningLines(canvas, plans.length, sheet, job)
    return {width: sheet.width, height: sheet.height, label: String(page + 1), items}
  })
}

/** Grounds and rules behind strips stretch from the first to the last that they have on the page. */
function drawDecorations(
  canvas: Canvas,
  body: readonly PlacedStrip[],
  origin: number,
  head: number,
): void {
  const spans = new Map<Decoration, {top: number; bottom: number}>()
  for (const [index, {strip, top}] of body.entries()) {
    for (const decoration of strip.decorations) {
      // The repeated margin of a panel belongs to its ground.
      const start = index === 0 ? top - head : top
      const span = spans.get(decoration) ?? {top: start, bottom: 0}
      span.bottom = top + strip.height
      spans.set(decoration, span)
    }
  }
  for (const [decoration, {top, bottom}] of spans) {
    decoration.draw(canvas, origin + top, origin + bottom)
  }
}

/** Length of the rule that parts the notes from the text. */
const ruleLength = 72

function drawNotes(canvas: Canvas, notes: readonly PlacedStrip[], sheet: Sheet, job: Job): void {
  const [first] = notes
  if (!first) return
  const y = sheet.top + first.top - first.strip.gap - job.styles.beat
  const {rule} = job.theme.colours
  drawRule(canvas, {x: sheet.frame.left, y, width: ruleLength, colour: rule, thickness: 0.5})
  for (const {strip, top} of notes) strip.draw(canvas, sheet.top + top)
}
