import type {Owner} from '../display-list.ts'
import type {Canvas} from './canvas.ts'
import type {Frame, Job} from './job.ts'
import {baselineOf, type Setting} from './paragraph/set-text.ts'
import {cutToWidth} from './scene.ts'

const header: Owner = {type: 'artifact', kind: 'Header'}
const footer: Owner = {type: 'artifact', kind: 'Footer'}
const pageNumber: Owner = {type: 'artifact', kind: 'PageNumber'}

/** Distance of the running lines' baselines from the text area. */
const distance = 26

/** The head of every page but the first, and the foot of all. */
export function drawRunningLines(
  canvas: Canvas,
  pages: number,
  page: {readonly frame: Frame; readonly top: number; readonly bottom: number},
  job: Job,
): void {
  const {tree} = job
  const line = (text: string, align: 'start' | 'end', baseline: number, owner: Owner): void => {
    const setting: Setting = {...job.styles.label, align}
    const set = cutToWidth(text, page.frame.width * 0.7, setting, owner, job)
    const shift = align === 'end' && set ? page.frame.width - set.natural() : 0
    const start: Setting = {...setting, align: 'start'}
    const cut = cutToWidth(text, page.frame.width * 0.7, start, owner, job)
    cut?.draw(canvas, page.frame.left + shift, baseline - baselineOf(start))
  }
  if (canvas.page > 0) {
    line(tree.title, 'start', page.top - distance, header)
    if (tree.marking) line(tree.marking, 'end', page.top - distance, header)
  }
  const foot = [tree.organisation ?? tree.genre, tree.dateLabel].filter(
    (part) => part !== undefined,
  )
  const baseline = page.bottom + distance
  if (foot.length > 0) line(foot.join('\u2002·\u2002'), 'start', baseline, footer)
  const label = tree.labels.pageOf
    .replace('{page}', String(canvas.page + 1))
    .replace('{pages}', String(pages))
  line(label, 'end', baseline, pageNumber)
}
