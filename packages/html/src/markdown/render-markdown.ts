import {byline, type DocumentTree, masthead, requireWholeTree} from '@onrecord/document'
import type {FootnoteDefinition, PhrasingContent, Root} from 'mdast'
import {flow} from './blocks.ts'
import {createMarkdownContext, type MarkdownContext} from './context.ts'
import {type Flow, paragraph, remark} from './flow.ts'
import {phrases, words} from './inlines.ts'
import {gfmFootnoteToMarkdown, gfmTableToMarkdown, toMarkdown} from './libraries.ts'

/**
 * Renders a document as Markdown: CommonMark with the tables and footnotes of GFM. The same tree gives the same string everywhere.
 *
 * Drawings and images are told by their alternative text; languages of runs, expansions of abbreviations and attachments are left
 * out, since Markdown has no place for them.
 */
export function renderMarkdown(tree: DocumentTree): string {
  requireWholeTree(tree, 'renderMarkdown')
  const context = createMarkdownContext(tree)
  const root: Root = {
    type: 'root',
    children: [
      ...markingLine(tree),
      ...front(tree, context),
      ...flow(tree.children, context),
      ...footnotes(context),
      ...markingLine(tree),
    ],
  }
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmTableToMarkdown({tablePipeAlign: false}), gfmFootnoteToMarkdown()],
  })
}

function front(tree: DocumentTree, context: MarkdownContext): readonly Flow[] {
  const {organisation, genre, dateLabel, date} = masthead(tree)
  return [
    ...paragraph(words([organisation, genre, dateLabel ?? date].filter(Boolean).join(' · '))),
    ...flow(tree.opening ?? [], context),
    {type: 'heading', depth: 1, children: words(tree.title)},
    ...paragraph(emphasised(tree.subtitle ?? '')),
    ...paragraph(words(byline(tree) ?? '')),
  ]
}

/** First and last, as the head and the foot of a page have it. */
function markingLine({marking}: DocumentTree): readonly Flow[] {
  return marking === undefined ? [] : paragraph([{type: 'strong', children: words(marking)}])
}

function emphasised(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{type: 'emphasis', children: words(value)}]
}

function footnotes(context: MarkdownContext): readonly FootnoteDefinition[] {
  const byId = new Map(context.tree.notes.map((note) => [note.id, note]))
  return [...context.noteNumbers].flatMap(([id, number]): readonly FootnoteDefinition[] => {
    const note = byId.get(id)
    if (!note) return []
    return [
      {
        type: 'footnoteDefinition',
        identifier: String(number),
        label: String(number),
        children: [...paragraph(phrases(note.children, context)), ...remark(note.review)],
      },
    ]
  })
}
