import {readFileSync} from 'node:fs'
import pdfmake from 'pdfmake'
import type {Content} from 'pdfmake/interfaces.js'
import {type CreateEngine, page} from '../engine.ts'
import type {BenchText} from '../text.ts'

export const create: CreateEngine = async ({faces}) => {
  const {version} = JSON.parse(
    readFileSync(new URL('./node_modules/pdfmake/package.json', import.meta.url), 'utf8'),
  )
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setFonts({
    Serif: {normal: faces.serif, bold: faces.serifBold, italics: faces.serifItalic},
    Sans: {normal: faces.sans, bold: faces.sansBold},
  })
  return {
    version: `pdfmake ${version}`,
    render: async (text) => pdfmake.createPdf(definition(text)).getBuffer(),
    close: async () => undefined,
  }
}

function definition(text: BenchText): Parameters<typeof pdfmake.createPdf>[0] {
  const {left, top, right, bottom} = page.margins
  return {
    pageSize: 'A4',
    pageMargins: [left, top, right, bottom],
    info: {title: text.title},
    defaultStyle: {font: 'Serif', fontSize: page.body, lineHeight: 1.1},
    footer: (current: number, count: number) => ({
      text: `Page ${current} of ${count}`,
      font: 'Sans',
      fontSize: page.caption,
      alignment: 'right',
      margin: [0, 20, right, 0],
    }),
    content: [
      {text: text.title, bold: true, fontSize: page.title, margin: [0, 0, 0, 12]},
      ...text.blocks.map(block),
    ],
  }
}

function block(each: BenchText['blocks'][number]): Content {
  switch (each.type) {
    case 'heading':
      return {
        text: each.text,
        font: 'Sans',
        bold: true,
        fontSize: page.heading,
        margin: [0, 12, 0, 4],
      }
    case 'paragraph':
      return {text: each.text, alignment: 'justify', margin: [0, 0, 0, 7]}
    case 'table':
      return {
        margin: [0, 6, 0, 12],
        stack: [
          {text: each.caption, font: 'Sans', fontSize: page.caption},
          {
            font: 'Sans',
            fontSize: page.cell,
            layout: 'lightHorizontalLines',
            table: {
              headerRows: 1,
              dontBreakRows: true,
              widths: ['*', 230, 40, 60],
              body: [
                each.head.map((cell) => ({text: cell, bold: true})),
                ...each.rows.map((row) => [...row]),
              ],
            },
          },
        ],
      }
  }
}
