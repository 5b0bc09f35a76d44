import {runningText} from '@onrecord/document'
import type {Owner} from '../display-list.ts'
import type {Canvas} from './canvas.ts'
import type {Frame, Job, Scope} from './job.ts'
import {drawMarking} from './marking.ts'
import {baselineOf} from './paragraph/set-text.ts'
import {cutToWidth} from './scene.ts'
import {ownedBy} from './structure.ts'

const header: Owner = {type: 'artifact', kind: 'Header'}
const footer: Owner = {type: 'artifact', kind: 'Footer'}
const pageNumber: Owner = {type: 'artifact', kind: 'PageNumber'}

/** Distance of the running lines' baselines from the text area. */
const distance = 26

/** Least room between what stands on the left and on the right. */
const gap = 24

/** The head of every page, of which the first has its marking alone, and the foot of all. */
export function drawRunningLines(
  canvas: Canvas,
  pages: number,
  page: {readonly frame: Frame; readonly top: number; readonly bottom: number},
  job: Job,
): void {
  const {tree, theme} = job
  if (canvas.page > 0) {
    const y = page.top - distance
    const head = runningText(theme.header ?? '{title}', tree)
    drawRunningLine(canvas, head, '', page.frame, y, [header, header], job)
  }
  // the first page has the date above its text
  const date = canvas.page > 0 ? tree.dateLabel : undefined
  const left = [tree.organisation ?? tree.genre, date].filter((part) => part !== undefined)
  const label = tree.labels.pageOf
    .replace('{page}', String(canvas.page + 1))
    .replace('{pages}', String(pages))
  const foot =
    theme.footer === undefined ? left.join('\u2002·\u2002') : runningText(theme.footer, tree)
  const y = page.bottom + distance
  drawRunningLine(canvas, foot, label, page.frame, y, [footer, pageNumber], job)
}

/** The marking in the head of the first page is the one that is read aloud: it says how the document may travel. */
export function pushFirstMarking({flow, parent, wide}: Scope, job: Job): void {
  if (job.tree.marking === undefined) return
  const owner = ownedBy(job.structure.add(parent, 'P'))
  const draw = (canvas: Canvas, top: number): void => {
    drawMarking(canvas, owner, wide, top - distance, job)
  }
  flow.push({height: 0, draw}, [], null)
  flow.tie()
}

/**
 * The marking stands at the end. What stands before it is short; what stands on the left is cut where it would reach it.
 */
function drawRunningLine(
  canvas: Canvas,
  left: string,
  right: string,
  frame: Frame,
  baseline: number,
  [leftOwner, rightOwner]: readonly [Owner, Owner],
  job: Job,
): void {
  const setting = job.styles.label
  const top = baseline - baselineOf(setting)
  const marked = drawMarking(canvas, leftOwner, frame, baseline, job)
  const room = marked === 0 ? 0 : marked + gap / 2
  const end =
    right === '' ? undefined : cutToWidth(right, frame.width / 2, setting, rightOwner, job)
  const taken = room + (end ? end.natural + gap : 0)
  if (left !== '') {
    const start = cutToWidth(left, frame.width - taken, setting, leftOwner, job)
    start?.draw(canvas, frame.left, top)
  }
  end?.draw(canvas, frame.left + frame.width - room - end.natural, top)
}
