import type {Image} from '@onrecord/document'
import {layoutCaption} from '../caption.ts'
import {plainRun} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import {setText} from '../paragraph/set-text.ts'
import {pushLines} from '../push-lines.ts'
import {ownedBy} from '../structure.ts'

/** A picture at its natural size, or as large as column and page allow, between its caption and its credit. */
export function layoutImage(image: Image, scope: Scope, job: Job): void {
  const {flow} = scope
  const {beat, label} = job.styles
  const parent = job.structure.add(scope.parent, 'Div')
  flow.space(beat * 4)
  if (image.caption && image.caption.length > 0) {
    const caption = job.structure.add(parent, 'P')
    layoutCaption(image.caption, 'figure', caption, scope.wide, scope, job)
    flow.space(beat)
  }
  pushPicture(image, job.structure.add(parent, 'Figure', {alt: image.alt}), scope, job)
  if (image.credit !== undefined) {
    const credit = plainRun(image.credit, label.style, job.structure.add(parent, 'P'), job)
    flow.tie()
    flow.space(beat)
    pushLines(
      setText([credit], scope.wide.width, label, job.hyphenate),
      label.leading,
      scope.wide,
      scope,
    )
  }
  flow.space(beat * 4)
}

function pushPicture(
  image: Image,
  figure: ReturnType<Job['structure']['add']>,
  scope: Scope,
  job: Job,
): void {
  const {beat} = job.styles
  const {bytes, mediaType} = image
  const scale = Math.min(1, scope.wide.width / image.width, (job.pageHeight * 0.7) / image.height)
  const box = {x: scope.wide.left, width: image.width * scale, height: image.height * scale}
  scope.flow.push(
    {
      height: Math.ceil(box.height / beat) * beat,
      draw: (canvas, y) => {
        figure.box = {page: canvas.page, y, ...box}
        canvas.items.push({type: 'image', owner: ownedBy(figure), y, ...box, bytes, mediaType})
      },
    },
    scope.decorations,
    scope.repeat,
  )
}
