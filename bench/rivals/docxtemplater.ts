import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type {CreateEngine} from '../engine.ts'
import type {BenchText} from '../text.ts'

/** Fills the template that `docx-contest.ts` writes. It has no footnotes: they are left out. */
export const create: CreateEngine = async ({folder}) => {
  const template = readFileSync(join(folder, 'template.docx'))
  const {version} = JSON.parse(
    readFileSync(new URL('./node_modules/docxtemplater/package.json', import.meta.url), 'utf8'),
  )
  return {
    version: `docxtemplater ${version}`,
    render: async ({title, blocks}) => {
      const document = new Docxtemplater(new PizZip(template), {paragraphLoop: true})
      document.render({title, blocks: blocks.map(values)})
      return document.getZip().generate({type: 'uint8array', compression: 'DEFLATE'})
    },
    close: async () => undefined,
  }
}

/** Under the name of the loop in the template that sets the block. */
function values(block: BenchText['blocks'][number]): object {
  switch (block.type) {
    case 'heading':
      return {heading: [{text: block.text}]}
    case 'paragraph':
      return {paragraph: [{text: block.text}]}
    case 'table':
      return {
        table: [{caption: block.caption, head: cells(block.head), rows: block.rows.map(cells)}],
      }
  }
}

function cells([a, b, c, d]: readonly string[]): object {
  return {a, b, c, d}
}
