import {type Contents, type Heading, headings, plainText} from '@onrecord/document'
import {type Draw, ornament} from '../canvas.ts'
import {plainRun} from '../inlines.ts'
import type {Frame, Job, Scope} from '../job.ts'
import {type SetLine, type Setting, setText} from '../paragraph/set-text.ts'
import {breakBeforeLine, inset, pushLines} from '../push-lines.ts'
import type {Element} from '../structure.ts'

/** Room for the page number and some dots before it. */
const numberRoom = 44

/** Headings with dot leaders and page numbers; the numbers are known when the pages are made. */
export function layoutContents(contents: Contents, scope: Scope, job: Job): void {
  const {flow} = scope
  const [, title] = job.styles.headings
  const head = job.structure.add(scope.parent, 'P')
  const words = plainRun(job.tree.labels.contents, title.style, head, job)
  flow.space(job.styles.beat * 6)
  pushLines(
    setText([words], scope.wide.width, title, job.hyphenate),
    title.leading,
    scope.wide,
    scope,
  )
  flow.space(job.styles.beat)
  flow.tie()
  const list = job.structure.add(scope.parent, 'TOC')
  for (const heading of headings(job.tree)) {
    if (heading.level <= contents.depth) pushEntry(heading, list, scope, job)
  }
  flow.space(job.styles.beat * 6)
}

function pushEntry(heading: Heading, list: Element, scope: Scope, job: Job): void {
  const {body, beat} = job.styles
  const anchor = job.headingAnchors.get(heading) ?? ''
  const words = plainText(heading.children, job.tree.labels)
  const item = job.structure.add(list, 'TOCI')
  const link = job.structure.addLink(item, 'Link', {type: 'anchor', anchor}, words)
  const frame = inset(scope.wide, (heading.level - 1) * beat * 4)
  const weight = heading.level === 1 ? 600 : 400
  const setting: Setting = {
    ...body,
    align: 'start',
    hyphenate: false,
    style: {...body.style, weight},
  }
  const run = plainRun(`${words} `, setting.style, link, job)
  const lines = setText([run], frame.width - numberRoom, setting, job.hyphenate)
  if (heading.level === 1) scope.flow.space(beat)
  for (const [index, line] of lines.entries()) {
    const last = index === lines.length - 1
    const page = last ? pageNumber(anchor, line, link, frame, setting, job) : null
    scope.flow.push(
      {
        height: setting.leading,
        breakBefore: breakBeforeLine(index, lines.length),
        draw: (canvas, top) => {
          line.draw(canvas, frame.left, top)
          page?.(canvas, top)
        },
      },
      scope.decorations,
      scope.repeat,
    )
  }
}

function pageNumber(
  anchor: string,
  line: SetLine,
  link: Element,
  frame: Frame,
  setting: Setting,
  job: Job,
): Draw {
  const end: Setting = {
    ...setting,
    align: 'end',
    style: {...setting.style, weight: 400, figures: 'tabular'},
  }
  return (canvas, top) => {
    const page = (job.places.get(anchor)?.page ?? 0) + 1
    const [number] = setText(
      [plainRun(String(page), end.style, link, job)],
      frame.width,
      end,
      job.hyphenate,
    )
    if (!number) return
    leader(frame, line.natural, number.natural, end, job)(canvas, top)
    number.draw(canvas, frame.left, top)
  }
}

/** Dots on one grid for all lines: they are set from the right edge. */
function leader(frame: Frame, before: number, after: number, setting: Setting, job: Job): Draw {
  const {size} = job.styles.label.style
  const style = {...setting.style, size, colour: job.theme.colours.rule}
  const run = (text: string) => ({
    ...plainRun(text, style, job.structure.root, job),
    owner: ornament,
  })
  const set = (text: string) => setText([run(text)], 1e5, {...setting, style}, job.hyphenate)[0]
  const pitch = set('. ')?.natural ?? size
  const right = frame.left + frame.width - Math.max(after, size * 1.5) - pitch
  const count = Math.max(0, Math.floor((right - frame.left - before - pitch) / pitch))
  const [dots] = setText(
    [run('. '.repeat(count))],
    count * pitch,
    {...setting, style},
    job.hyphenate,
  )
  return (canvas, top) => {
    if (count > 0) dots?.draw(canvas, right - count * pitch, top)
  }
}
