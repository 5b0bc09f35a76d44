import {readFileSync} from 'node:fs'
import type {CreateEngine} from '../engine.ts'
import type {BenchText} from '../text.ts'

/** This repository's packages, built and laid out as npm installs them: see `install-own.ts`. */
export const create: CreateEngine = async () => {
  const [{document, englishLabels, heading, note, noteReference, paragraph, table}, {renderDocx}] =
    await Promise.all([import('@onrecord/document'), import('@onrecord/docx')])
  const treeOf = ({title, blocks}: BenchText) =>
    document({
      title,
      language: 'en-GB',
      labels: englishLabels,
      notes: blocks.flatMap((block, index) =>
        block.type === 'paragraph' && block.note ? [note(`note-${index}`, block.note)] : [],
      ),
      children: blocks.map((block, index) => {
        if (block.type === 'heading') return heading(1, block.text)
        if (block.type === 'table') return table(block)
        return paragraph(block.note ? [block.text, noteReference(`note-${index}`)] : block.text)
      }),
    })
  const {version} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.resolve('@onrecord/docx')), 'utf8'),
  )
  return {
    version: `@onrecord/docx ${version}`,
    render: (text) => renderDocx(treeOf(text)),
    close: async () => undefined,
  }
}
