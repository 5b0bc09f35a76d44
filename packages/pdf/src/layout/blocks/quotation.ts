import type {Quotation} from '@onrecord/document'
import {ornament} from '../canvas.ts'
import type {Decoration} from '../flow.ts'
import {setInlines} from '../inlines.ts'
import type {Job, Scope} from '../job.ts'
import {inset, pushLines} from '../push-lines.ts'

/** A card: the words between a thin rule and the margin, and below them who said them. */
export function layoutQuotation(quotation: Quotation, scope: Scope, job: Job): void {
  const {flow} = scope
  const {beat, body, label} = job.styles
  const element = job.structure.add(scope.parent, 'BlockQuote')
  const frame = inset(scope.text, beat * 4, beat * 2)
  const setting = {...body, align: 'start'} as const
  const card = {...scope, decorations: [...scope.decorations, ruleAt(scope.text.left, job)]}
  const words = job.structure.add(element, 'P')
  const first = flow.strips.length
  flow.space(beat * 3)
  const lines = setInlines(quotation.children, frame.width, setting, words, job, {
    quoted: true,
    host: element,
  })
  pushLines(lines, setting.leading, frame, card)
  if (quotation.attribution.length > 0) {
    const source = job.structure.add(element, 'P')
    flow.tie()
    flow.space(beat)
    pushLines(
      setInlines(quotation.attribution, frame.width, label, source, job, {host: element}),
      label.leading,
      frame,
      card,
    )
  }
  flow.keepTogether(first, job.pageHeight)
  flow.space(beat * 3)
}

function ruleAt(x: number, job: Job): Decoration {
  return {
    draw: (canvas, top, bottom) => {
      canvas.items.push({
        type: 'rectangle',
        owner: ornament,
        x,
        y: top + 1,
        width: 1.5,
        height: bottom - top - 1,
        radius: 0,
        fill: job.theme.colours.accent,
        stroke: null,
      })
    },
  }
}
