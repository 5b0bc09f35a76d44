import {markingLook} from '@onrecord/document'
import type {Owner} from '../display-list.ts'
import type {Canvas} from './canvas.ts'
import type {Frame, Job} from './job.ts'
import {baselineOf, type Setting} from './paragraph/set-text.ts'
import {cutToWidth} from './scene.ts'

/** Room around the letters of a marking with a ground, in points. */
const padding = 4

/** Draws the marking at the end of a running line and gives the width that it takes; without one nothing. */
export function drawMarking(
  canvas: Canvas,
  owner: Owner,
  frame: Frame,
  baseline: number,
  job: Job,
): number {
  const {marking} = job.tree
  if (marking === undefined || marking === '') return 0
  const look = markingLook(marking)
  const setting = settingOf(look, job)
  const line = cutToWidth(marking, frame.width / 2, setting, owner, job)
  if (!line) return 0
  const room = look === null ? 0 : padding
  const width = line.natural + 2 * room
  const x = frame.left + frame.width - width
  if (look !== null) {
    const {size} = setting.style
    const [y, height] = [baseline - size * 0.86 - 1, size * 1.1 + 3]
    canvas.items.push({
      type: 'rectangle',
      owner: {type: 'artifact', kind: 'Layout'},
      ...{x, y, width, height, radius: 0, fill: look.ground, stroke: null},
    })
  }
  line.draw(canvas, x + room, baseline - baselineOf(setting))
  return width
}

function settingOf(look: ReturnType<typeof markingLook>, job: Job): Setting {
  const {labelStrong} = job.styles
  if (look === null) return labelStrong
  const size = Math.max(look.size, labelStrong.style.size)
  const style = {...labelStrong.style, size, colour: look.ink}
  return {...labelStrong, style, leading: size}
}
