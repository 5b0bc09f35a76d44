import type {Graphic} from '@onrecord/document'
import {layoutCaption} from '../caption.ts'
import type {Job, Scope} from '../job.ts'
import {drawScene} from '../scene.ts'
import {ownedBy} from '../structure.ts'
import {layoutSmallTable} from './table.ts'

/** A drawing under its caption; the table with the same data follows, small. */
export function layoutGraphic(graphic: Graphic, scope: Scope, job: Job): void {
  const {flow} = scope
  const {beat} = job.styles
  const {scene} = graphic
  const parent = job.structure.add(scope.parent, 'Div')
  flow.space(beat * 4)
  if (graphic.caption && graphic.caption.length > 0) {
    const caption = job.structure.add(parent, 'P')
    layoutCaption(graphic.caption, 'figure', caption, scope.wide, scope, job)
    flow.space(beat)
  }
  const figure = job.structure.add(parent, 'Figure', {alt: graphic.alt})
  const scale = Math.min(1, scope.wide.width / scene.width, (job.pageHeight * 0.8) / scene.height)
  const box = {width: scene.width * scale, height: scene.height * scale, x: scope.wide.left}
  flow.push(
    {
      height: Math.ceil(box.height / beat) * beat,
      draw: (canvas, y) => {
        figure.box = {page: canvas.page, y, ...box}
        drawScene(canvas, scene, {x: box.x, y, scale, owner: ownedBy(figure)}, job)
      },
    },
    scope.decorations,
    scope.repeat,
  )
  flow.space(beat * 4)
  if (graphic.data) layoutSmallTable(graphic.data, {...scope, parent}, job)
}
