import {readFileSync} from 'node:fs'
import type {CreateEngine} from '../engine.ts'
import type {BenchText} from '../text.ts'

/** This repository's packages, built and laid out as npm installs them: see `install-own.ts`. */
export const create: CreateEngine = async () => {
  const [{document, englishLabels, heading, paragraph, table}, {fonts}, {renderPdf}] =
    await Promise.all([
      import('@onrecord/document'),
      import('@onrecord/fonts'),
      import('@onrecord/pdf'),
    ])
  const blocks = (text: BenchText) =>
    text.blocks.map((block) => {
      if (block.type === 'heading') return heading(1, block.text)
      if (block.type === 'paragraph') return paragraph(block.text)
      const columns = block.head.map(
        (_, index) => ({align: index === 3 ? 'end' : 'start'}) as const,
      )
      return table({...block, columns})
    })
  const {version} = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.resolve('@onrecord/pdf')), 'utf8'),
  )
  return {
    version: `@onrecord/pdf ${version}`,
    render: (text) =>
      renderPdf(
        document({
          title: text.title,
          language: 'en-GB',
          labels: englishLabels,
          children: blocks(text),
        }),
        {
          fonts,
        },
      ),
    close: async () => undefined,
  }
}
