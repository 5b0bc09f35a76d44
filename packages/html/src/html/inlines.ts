import {
  type CrossReference,
  type Inline,
  type InlineMap,
  isLinkTarget,
  type Link,
  type NoteReference,
  plainText,
  type Quoted,
} from '@onrecord/document'
import {marksAt} from '../shared/quotation-marks.ts'
import type {Context} from './context.ts'
import {direction} from './direction.ts'
import {type Child, h} from './h.ts'
import {reviewMark} from './review.ts'

/** Renders a row of inlines. */
export function renderInlines(inlines: readonly Inline[], context: Context): readonly Child[] {
  return inlines.map((inline) => renderInline(inline, context))
}

/** One function a kind: a new kind does not compile until it is handled here. */
const renderers: {
  readonly [T in keyof InlineMap]: (node: InlineMap[T], context: Context) => Child
} = {
  text: (node) => node.value,
  emphasis: (node, context) => h('em', {}, renderInlines(node.children, context)),
  strong: (node, context) => h('strong', {}, renderInlines(node.children, context)),
  superscript: (node, context) => h('sup', {}, renderInlines(node.children, context)),
  lineBreak: () => h('br', {}),
  link: renderLink,
  quoted: renderQuoted,
  citation: (node, context) => {
    const target = context.references.get(node.target)
    const words = renderInlines(node.children, context)
    return target === undefined ? words : h('a', {href: `#${target}`}, words)
  },
  abbreviation: (node) => h('abbr', {title: node.expansion}, node.value),
  noteReference: renderNoteReference,
  crossReference: renderCrossReference,
  languageRun: (node, context) =>
    h(
      'span',
      {lang: node.language, dir: direction(node.language)},
      renderInlines(node.children, context),
    ),
}

function renderInline<T extends keyof InlineMap>(
  node: InlineMap[T] & {readonly type: T},
  context: Context,
): Child {
  const render: (node: InlineMap[T], context: Context) => Child = renderers[node.type]
  return render(node, context)
}

/** A link whose target is no target for a document that travels is its words alone. */
function renderLink({href, title, children}: Link, context: Context): Child {
  const words = renderInlines(children, context)
  if (!isLinkTarget(href)) return words
  return h('a', {href, ...(title !== plainText(children) && {title})}, words)
}

function renderQuoted(node: Quoted, context: Context): Child {
  const [open, close] = marksAt(context.tree.labels, context.quotationDepth)
  const inner = {...context, quotationDepth: context.quotationDepth + 1}
  return h(
    'span',
    {className: ['quoted']},
    open,
    renderInlines(node.children, inner),
    close,
    reviewMark(node.review),
  )
}

function renderNoteReference({target, show}: NoteReference, context: Context): Child {
  const number = context.noteNumbers.get(target)
  if (number === undefined) return ''
  if (show === 'number') {
    return h(
      'a',
      {href: `#note-${number}`, ariaLabel: `${context.tree.labels.note} ${number}`},
      String(number),
    )
  }
  const count = context.countReference(target)
  return h(
    'sup',
    {className: ['note-reference']},
    h(
      'a',
      {
        href: `#note-${number}`,
        id: `note-reference-${number}${count === 1 ? '' : `-${count}`}`,
        role: 'doc-noteref',
        ariaLabel: `${context.tree.labels.note} ${number}`,
      },
      String(number),
    ),
  )
}

/** A page of the web has no numbers: both ways of showing a cross-reference are the words of the heading. */
function renderCrossReference({target}: CrossReference, context: Context): Child {
  const heading = context.headings.get(target)
  const anchor = heading && context.anchors.get(heading)
  if (!heading || anchor === undefined) return ''
  return h('a', {href: `#${anchor}`}, plainText(heading, context.tree.labels))
}
