import {type Inline, type InlineMap, isLinkTarget, plainText} from '@onrecord/document'
import type {PhrasingContent} from 'mdast'
import {cleanText} from '../shared/clean-text.ts'
import {marksAt} from '../shared/quotation-marks.ts'
import {reviewText} from '../shared/review-text.ts'
import type {MarkdownContext} from './context.ts'
import {superscript} from './superscript.ts'

type Phrases = readonly PhrasingContent[]

/** Renders a row of inlines. */
export function phrases(inlines: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return inlines.flatMap((inline) => renderInline(inline, context))
}

/** Words as a phrase; nothing where there are none. */
export function words(value: string): PhrasingContent[] {
  // A line of Markdown that ends in the middle of words would be a new line to some readers.
  const line = cleanText(value).replace(/\s*\n\s*/g, ' ')
  return line === '' ? [] : [{type: 'text', value: line}]
}

/** One function a kind: a new kind does not compile until it is handled here. */
const renderers: {
  readonly [T in keyof InlineMap]: (node: InlineMap[T], context: MarkdownContext) => Phrases
} = {
  text: (node) => words(node.value),
  emphasis: (node, context) => [{type: 'emphasis', children: phrases(node.children, context)}],
  strong: (node, context) => [{type: 'strong', children: phrases(node.children, context)}],
  superscript: (node) => words(superscript(plainText(node.children))),
  lineBreak: (_, {inCell}) => (inCell ? words(' ') : [{type: 'break'}]),
  link: ({href, title, children}, context) => {
    const inner = phrases(children, context)
    if (!isLinkTarget(href)) return inner
    return [
      {
        type: 'link',
        url: href,
        title: title === plainText(children) ? null : title,
        children: inner,
      },
    ]
  },
  quoted: (node, context) => {
    const [open, close] = marksAt(context.tree.labels, context.quotationDepth)
    const inner = {...context, quotationDepth: context.quotationDepth + 1}
    const remark = node.review ? words(` [${reviewText(node.review)}]`) : []
    return [...words(open), ...phrases(node.children, inner), ...words(close), ...remark]
  },
  citation: (node, context) => phrases(node.children, context),
  abbreviation: (node) => words(node.value),
  noteReference: ({target, show}, {noteNumbers}) => {
    const number = noteNumbers.get(target)
    if (number === undefined) return []
    return show === 'number'
      ? words(String(number))
      : [{type: 'footnoteReference', identifier: String(number), label: String(number)}]
  },
  crossReference: ({target}, {headings, tree}) => {
    const heading = headings.get(target)
    return heading ? words(plainText(heading, tree.labels)) : []
  },
  languageRun: (node, context) => phrases(node.children, context),
}

function renderInline<T extends keyof InlineMap>(
  node: InlineMap[T] & {readonly type: T},
  context: MarkdownContext,
): Phrases {
  const render: (node: InlineMap[T], context: MarkdownContext) => Phrases = renderers[node.type]
  return render(node, context)
}
