import {
  type CrossReference,
  type Inline,
  type InlineMap,
  isLinkTarget,
  type LanguageTag,
  type NoteReference,
  plainText,
} from '@onrecord/document'
import type {Job} from './job.ts'
import {noteAnchor, referenceAnchor} from './note-book.ts'
import type {LineEnd, Run, TextStyle} from './paragraph/run.ts'
import {type SetLine, type Setting, setText} from './paragraph/set-text.ts'
import {type Element, ownedBy} from './structure.ts'

/** What inlines are set into. */
interface InlineScope {
  readonly job: Job
  readonly element: Element
  readonly style: TextStyle
  readonly language: LanguageTag
  /** How many quotations stand around it: those inside others have other marks. */
  readonly quoteDepth: number
  readonly out: (Run | LineEnd)[]
}

export interface InlineOptions {
  /** The element that notes called for here are put into; by default, the one of the text. */
  readonly host?: Element | undefined
  /** Marks around the whole, as of a quotation. */
  readonly quoted?: boolean | undefined
  readonly style?: TextStyle | undefined
}

/** Sets inlines to a measure, as content of an element. */
export function setInlines(
  inlines: readonly Inline[],
  width: number,
  setting: Setting,
  element: Element,
  job: Job,
  options: InlineOptions = {},
): readonly SetLine[] {
  const runs = runsOf(inlines, options.style ?? setting.style, element, job, options)
  return setText(runs, width, setting, job.hyphenate)
}

/** Inlines as runs of text, with the elements they need, and their notes set. */
export function runsOf(
  inlines: readonly Inline[],
  style: TextStyle,
  element: Element,
  job: Job,
  options: InlineOptions = {},
): readonly (Run | LineEnd)[] {
  const out: (Run | LineEnd)[] = []
  const {language} = job.tree
  const scope: InlineScope = {job, element, style, language, quoteDepth: 0, out}
  if (options.quoted) quote(inlines, scope)
  else addAll(inlines, scope)
  for (const part of out) {
    if ('note' in part && part.note !== undefined)
      job.notes.claim(part.note, options.host ?? element)
  }
  return out
}

/** A run of plain text, without marks or elements of its own. */
export function plainRun(text: string, style: TextStyle, element: Element, job: Job): Run {
  const {language} = job.tree
  return {text, style, faces: job.faces.for(style, language), owner: ownedBy(element), language}
}

type InlineLayouts = {
  readonly [Kind in keyof InlineMap]: (inline: InlineMap[Kind], scope: InlineScope) => void
}

const layouts: InlineLayouts = {
  text: (inline, scope) => add(inline.value, scope),
  emphasis: (inline, scope) => {
    addAll(inline.children, restyled(scope, {italic: !scope.style.italic}))
  },
  strong: (inline, scope) => addAll(inline.children, restyled(scope, {weight: 600})),
  superscript: (inline, scope) => addAll(inline.children, restyled(scope, raised(scope.style))),
  lineBreak: (_, scope) => {
    scope.out.push({lineEnd: true})
  },
  link: (inline, scope) => {
    // "javascript:" or "file:" is no address for a document that travels
    if (!isLinkTarget(inline.href)) return addAll(inline.children, scope)
    const to = {type: 'uri', uri: inline.href} as const
    const link = scope.job.structure.addLink(scope.element, 'Link', to, inline.title)
    addAll(inline.children, linked(scope, link))
  },
  quoted: (inline, scope) => {
    const element = scope.job.structure.add(scope.element, 'Quote')
    quote(inline.children, {...scope, element})
  },
  citation: (inline, scope) => {
    const words = plainText(inline.children)
    const to = {type: 'anchor', anchor: referenceAnchor(inline.target)} as const
    const link = scope.job.structure.addLink(scope.element, 'Reference', to, words)
    addAll(inline.children, linked(scope, link))
  },
  abbreviation: (inline, scope) => {
    const {expansion} = inline
    const element = scope.job.structure.add(scope.element, 'Span', {expansion})
    add(inline.value, {...scope, element})
  },
  noteReference: addNoteReference,
  crossReference: (inline, scope) => addCrossReference(inline, scope),
  languageRun: (inline, scope) => {
    const {language} = inline
    const element = scope.job.structure.add(scope.element, 'Span', {language})
    addAll(inline.children, {...scope, element, language})
  },
}

function addAll(inlines: readonly Inline[], scope: InlineScope): void {
  for (const inline of inlines) layout(inline, scope)
}

function layout<Kind extends keyof InlineMap>(
  inline: InlineMap[Kind] & {readonly type: Kind},
  scope: InlineScope,
): void {
  const one: InlineLayouts[Kind] | undefined = layouts[inline.type]
  if (!one)
    throw new TypeError(`An inline of type “${inline.type}”: a kind that layout does not know.`)
  one(inline, scope)
}

function add(text: string, scope: InlineScope, note?: string): void {
  const {style, job, language, element} = scope
  const faces = job.faces.for(style, language)
  const run = {
    text: text.replace(/[\n\r\t]/g, ' '),
    style,
    faces,
    owner: ownedBy(element),
    language,
  }
  scope.out.push(note === undefined ? run : {...run, note})
}

function quote(children: readonly Inline[], scope: InlineScope): void {
  const {quotationMarks, innerQuotationMarks} = scope.job.tree.labels
  const [open, close] = scope.quoteDepth % 2 === 0 ? quotationMarks : innerQuotationMarks
  add(open, scope)
  addAll(children, {...scope, quoteDepth: scope.quoteDepth + 1})
  add(close, scope)
}

/** Two marks side by side are parted by a comma: 1 and 2 are not 12. */
function addNoteReference({target, show}: NoteReference, scope: InlineScope): void {
  const number = scope.job.notes.numberOf(target)
  if (show === 'number') {
    addNoteNumber(target, number, scope)
    return
  }
  const last = scope.out.at(-1)
  const style = {...scope.style, ...raised(scope.style)}
  if (last && 'note' in last) add(',', {...scope, style})
  const element = noteLink(target, number, scope)
  add(number, {...scope, style, element}, target)
}

/** "3" as in "(n 3)": no call, so it claims no room for the note on its page. */
function addNoteNumber(target: string, number: string, scope: InlineScope): void {
  add(number, linked(scope, noteLink(target, number, scope)))
}

function noteLink(target: string, number: string, scope: InlineScope): Element {
  const description = `${scope.job.tree.labels.note} ${number}`
  const to = {type: 'anchor', anchor: noteAnchor(target)} as const
  return scope.job.structure.addLink(scope.element, 'Reference', to, description)
}

function addCrossReference(inline: CrossReference, scope: InlineScope): void {
  const {job} = scope
  const heading = job.headingsById.get(inline.target)
  const anchor = heading && job.headingAnchors.get(heading)
  if (!heading || anchor === undefined) {
    throw new TypeError(
      `A cross-reference leads to “${inline.target}”, and no heading has that id.`,
    )
  }
  const words = plainText(heading.children, job.tree.labels)
  const element = job.structure.addLink(scope.element, 'Link', {type: 'anchor', anchor}, words)
  if (inline.show === 'text') {
    add(words, linked(scope, element))
    return
  }
  const page = job.pagesBefore.get(anchor) ?? 0
  job.printedPages.set(anchor, page)
  add(String(page + 1), linked(scope, element))
}

function restyled(scope: InlineScope, change: Partial<TextStyle>): InlineScope {
  return {...scope, style: {...scope.style, ...change}}
}

function linked(scope: InlineScope, element: Element): InlineScope {
  return {...restyled(scope, {colour: scope.job.theme.colours.accent}), element}
}

function raised(style: TextStyle): Pick<TextStyle, 'size' | 'rise'> {
  return {size: style.size * 0.64, rise: style.rise + style.size * 0.34}
}
