import {byline, type Graphic, type Image, masthead} from '@onrecord/document'
import {layoutGraphic} from './blocks/graphic.ts'
import {layoutImage} from './blocks/image.ts'
import {drawRule} from './canvas.ts'
import {plainRun} from './inlines.ts'
import type {Job, Scope} from './job.ts'
import {type Setting, setText} from './paragraph/set-text.ts'
import {inset, pushLines} from './push-lines.ts'
import {pushFirstMarking} from './running-lines.ts'

/** The top of the first page: masthead, title, subtitle, authors; in a letter what opens it, then its subject. */
export function layoutTitleBlock(scope: Scope, job: Job): void {
  const {tree, styles, structure} = job
  const {flow} = scope
  pushFirstMarking(scope, job)
  const logo = tree.logo ?? job.theme.logo
  if (logo) layoutLogo(logo, scope, job)
  layoutMasthead(scope, job)
  flow.space(styles.beat * 6)
  if (tree.opening) {
    job.layoutBlocks(tree.opening, scope, job)
    putSubject(scope, job)
    return
  }
  const column = inset(scope.wide, 0, styles.beat * 4)
  const put = (text: string, setting: Setting, type: 'H1' | 'P'): void => {
    const run = plainRun(text, setting.style, structure.add(scope.parent, type), job)
    const lines = setText([run], column.width, setting, job.hyphenate)
    pushLines(lines, setting.leading, column, scope, {whole: true})
    flow.tie()
    flow.space(styles.beat * 2)
  }
  put(tree.title, titleSetting(column.width, job), 'H1')
  if (tree.subtitle) put(tree.subtitle, styles.standfirst, 'P')
  const authors = byline(tree)
  if (authors !== null) put(authors, styles.label, 'P')
  flow.space(styles.beat * 4)
}

/** The title as a heading of the text: it has the rank of a title and not its size. */
function putSubject(scope: Scope, job: Job): void {
  const {flow, parent, text} = scope
  const {tree, styles, structure} = job
  const [setting] = styles.headings
  const run = plainRun(tree.title, setting.style, structure.add(parent, 'H1'), job)
  flow.space(styles.beat * 2)
  const lines = setText([run], text.width, setting, job.hyphenate)
  pushLines(lines, setting.leading, text, scope, {whole: true})
  flow.tie()
  flow.space(styles.beat * 2)
}

/** Parts of the size that a long title is tried in, to stand on two lines; one that does not takes three, and of more lines the smallest. */
const titleSizes = [1, 0.9, 0.8, 0.7]

function titleSetting(width: number, job: Job): Setting {
  const {title} = job.styles
  const settings = titleSizes.map((part): Setting => {
    const beats = Math.round((title.leading * part) / job.styles.beat)
    return {
      ...title,
      leading: beats * job.styles.beat,
      style: {...title.style, size: title.style.size * part},
    }
  })
  const lines = settings.map((setting) => {
    const run = plainRun(job.tree.title, setting.style, job.structure.root, job)
    return Math.max(2, setText([run], width, setting, job.hyphenate).length)
  })
  const fewest = Math.min(...lines)
  return settings[fewest > 3 ? settings.length - 1 : lines.indexOf(fewest)] ?? title
}

function layoutLogo(logo: Image | Graphic, scope: Scope, job: Job): void {
  if (logo.type === 'image') layoutImage(logoOf(logo), scope, job)
  else layoutGraphic(logo, scope, job)
}

/** A logo is no picture of the text: it is as high as three lines at most, and has no caption. */
function logoOf(logo: Image): Image {
  const scale = Math.min(1, logoHeight / logo.height)
  const {type, bytes, mediaType, alt} = logo
  return {type, bytes, mediaType, alt, width: logo.width * scale, height: logo.height * scale}
}

const logoHeight = 42

/** Who publishes what, and on the right when; a rule below. */
function layoutMasthead(scope: Scope, job: Job): void {
  const {tree, styles} = job
  const {organisation, genre, dateLabel: right = ''} = masthead(tree)
  const left = [organisation, genre].filter((part) => part !== undefined)
  if (left.length === 0 && right === '') return
  const {left: x, width} = scope.wide
  const element = job.structure.add(scope.parent, 'P')
  const {label, labelStrong, beat} = styles
  const runs = left.map((part, index) => {
    const {style} = index === 0 ? labelStrong : label
    const colour = index === 0 ? job.theme.colours.accent : style.colour
    return plainRun(
      `${part}${index === left.length - 1 ? '' : ' ·'} `,
      {...style, colour},
      element,
      job,
    )
  })
  const end: Setting = {...label, align: 'end'}
  const [names] = setText(runs, width, label, job.hyphenate)
  const words = right === '' ? [] : [plainRun(right, label.style, element, job)]
  const [facts] = setText(words, width, end, job.hyphenate)
  scope.flow.push(
    {
      height: label.leading + beat * 2,
      draw: (canvas, top) => {
        names?.draw(canvas, x, top)
        facts?.draw(canvas, x, top)
        const y = top + label.leading + beat
        drawRule(canvas, {x, y, width, colour: job.theme.colours.text, thickness: 0.75})
      },
    },
    scope.decorations,
    scope.repeat,
  )
}
