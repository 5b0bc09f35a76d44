import type {Callout} from '@onrecord/document'
import {ornament} from '../canvas.ts'
import type {Decoration} from '../flow.ts'
import {setInlines} from '../inlines.ts'
import type {Frame, Job, Scope} from '../job.ts'
import {inset, pushLines, within} from '../push-lines.ts'

/** A panel with a quiet ground; a warning has a rule on its left as well, so that it does not depend on colour. */
export function layoutCallout(callout: Callout, scope: Scope, job: Job): void {
  const {flow} = scope
  const {beat, labelStrong} = job.styles
  const parent = job.structure.add(scope.parent, 'Div')
  // A remark without a title is one of the margin: small, and close.
  const slight = callout.role === 'notice' && !callout.title
  const padding = beat * (slight ? 1.5 : 3)
  const panel = panelOf(callout, scope.wide, job)
  const frame = inset(scope.wide, beat * 4, beat * 4)
  const inner = within(scope, frame, {
    parent,
    gap: beat,
    decorations: [...scope.decorations, panel],
    repeat: {height: padding, draw: () => undefined},
    setting: slight ? job.styles.label : panelSetting(callout, job),
  })
  const first = flow.strips.length
  flow.space(beat * (slight ? 2 : 4))
  const pad = (): void =>
    flow.push({height: padding, draw: () => undefined, repeat: null}, inner.decorations, null)
  pad()
  flow.tie()
  if (callout.title) {
    const title = job.structure.add(parent, 'P')
    const setting = {
      ...labelStrong,
      style: {...labelStrong.style, colour: job.theme.colours.accent},
    }
    pushLines(
      setInlines(callout.title, frame.width, setting, title, job, {host: parent}),
      setting.leading,
      frame,
      inner,
      {whole: true},
    )
    flow.tie()
  }
  job.layoutBlocks(callout.children, inner, job)
  closePanel(flow)
  pad()
  flow.keepTogether(first, job.pageHeight)
  flow.space(beat * 4)
}

/** What the last block asked for below it would make the panel heavier at its foot. */
function closePanel(flow: Scope['flow']): void {
  flow.dropSpace()
  flow.tie()
}

function panelSetting(callout: Callout, job: Job): Scope['setting'] {
  const {lead, body} = job.styles
  return callout.role === 'bottomLine'
    ? {...lead, align: 'start', hyphenate: false}
    : {...body, align: 'start', hyphenate: true}
}

function panelOf(callout: Callout, frame: Frame, job: Job): Decoration {
  const {panel, accent} = job.theme.colours
  return {
    draw: (canvas, top, bottom) => {
      const ground = {
        type: 'rectangle',
        owner: ornament,
        y: top,
        height: bottom - top,
        radius: 0,
        stroke: null,
      } as const
      canvas.items.push({...ground, x: frame.left, width: frame.width, fill: panel})
      if (callout.role !== 'notice') {
        canvas.items.push({...ground, x: frame.left, width: 2, fill: accent})
      }
    },
  }
}
