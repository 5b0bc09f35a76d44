import type {List, ListItem} from '@onrecord/document'
import {plainRun} from '../inlines.ts'
import type {Frame, Job, Scope} from '../job.ts'
import {type SetLine, type Setting, setText} from '../paragraph/set-text.ts'
import {inset, within} from '../push-lines.ts'
import type {Element} from '../structure.ts'
import {drawBefore} from './draw-before.ts'

/** Marks of lists inside lists. */
const marks = ['•', '–', '·']

export function layoutList(list: List, scope: Scope, job: Job): void {
  const {flow} = scope
  const numbering = list.ordered ? 'Decimal' : 'Disc'
  const element = job.structure.add(scope.parent, 'L', {listNumbering: numbering})
  const indent = indentOf(list, scope, job)
  const gap = list.items.every(isShort) ? 0 : scope.gap / 2
  flow.space(scope.gap)
  for (const [index, item] of list.items.entries()) {
    const entry = job.structure.add(element, 'LI')
    const mark = list.ordered ? `${index + 1}.` : (marks[Math.min(scope.listDepth, 2)] ?? '•')
    layoutItem(item, mark, entry, indent, {...scope, gap}, job)
  }
  flow.space(scope.gap)
}

function layoutItem(
  item: ListItem,
  mark: string,
  entry: Element,
  indent: number,
  scope: Scope,
  job: Job,
): void {
  const first = scope.flow.strips.length
  const label = setMark(mark, job.structure.add(entry, 'Lbl'), scope, job)
  const body = job.structure.add(entry, 'LBody')
  const frame: Frame = inset(scope.text, indent)
  job.layoutBlocks(
    item.children,
    within(scope, frame, {
      parent: body,
      setting: itemSetting(scope),
      listDepth: scope.listDepth + 1,
    }),
    job,
  )
  if (label)
    drawBefore(scope.flow, first, (canvas, top) => label.draw(canvas, scope.text.left, top))
}

/** Items are short as a rule: set flush on both sides, they would be full of holes. */
function itemSetting(scope: Scope): Setting {
  return {...scope.setting, align: 'start'}
}

/** The blank after the mark parts it from the text for whoever reads or copies it. */
function setMark(mark: string, element: Element, scope: Scope, job: Job): SetLine | undefined {
  const setting: Setting = {...scope.setting, align: 'start', hyphenate: false}
  const run = plainRun(`${mark} `, setting.style, element, job)
  return setText([run], scope.text.width, setting, job.hyphenate)[0]
}

function indentOf(list: List, scope: Scope, job: Job): number {
  const {size} = scope.setting.style
  const digits = list.ordered ? String(list.items.length).length : 0
  return Math.max(job.styles.beat * 4, size * (0.9 + digits * 0.55))
}

/** Lists of mere words stand close. */
function isShort(item: ListItem): boolean {
  const [only] = item.children
  if (item.children.length !== 1 || only?.type !== 'paragraph') return false
  return (
    only.children.length === 1 &&
    only.children[0]?.type === 'text' &&
    only.children[0].value.length < 60
  )
}
