import {readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import {type CreateEngine, page} from '../engine.ts'
import type {BenchText} from '../text.ts'

export const create: CreateEngine = async ({faces, folder}) => {
  const {version} = JSON.parse(
    readFileSync(
      new URL('./node_modules/@myriaddreamin/typst-ts-node-compiler/package.json', import.meta.url),
      'utf8',
    ),
  )
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{fontPaths: [dirname(faces.serif)]}],
  })
  return {
    version: `typst-ts-node-compiler ${version}`,
    render: async (text) => compiler.pdf({mainFileContent: source(text)}),
    close: async () => undefined,
  }
}

function source(text: BenchText): string {
  const {left, top, right, bottom} = page.margins
  return `#set document(title: ${literal(text.title)})
#set page("a4", margin: (left: ${left}pt, right: ${right}pt, top: ${top}pt, bottom: ${bottom}pt), footer: context align(right, text(font: "Source Sans 3", size: ${page.caption}pt)[Page #counter(page).display() of #counter(page).final().first()]))
#set text(font: "Source Serif 4", size: ${page.body}pt, lang: "en", region: "GB")
#set par(justify: true, leading: ${page.leading - page.body * 0.68}pt, spacing: 14pt)
#show heading: set text(font: "Source Sans 3", size: ${page.heading}pt, weight: 600)
#show table: set text(font: "Source Sans 3", size: ${page.cell}pt)
#show table: set par(justify: false, leading: 3pt)
#show figure: set block(breakable: true)
#text(size: ${page.title}pt, weight: 600)[#${literal(text.title)}]

${text.blocks.map(block).join('\n\n')}`
}

function block(each: BenchText['blocks'][number]): string {
  switch (each.type) {
    case 'heading':
      return `= #${literal(each.text)}`
    case 'paragraph':
      return `#${literal(each.text)}`
    case 'table':
      return `#figure(caption: ${literal(each.caption)}, table(columns: (1fr, 2.4fr, auto, auto), align: left, stroke: (x, y) => (bottom: 0.5pt + rgb("#b9bdc4")), table.header(${each.head.map(literal).join(', ')}), ${each.rows.flat().map(literal).join(', ')}))`
  }
}

/** A string literal of Typst: our words hold neither quotation marks nor backslashes. */
function literal(text: string): string {
  return JSON.stringify(text)
}
