import {type Block, createIds} from '@onrecord/core'
import {blockTypes} from '../language/block-types.ts'
import {stretches} from '../language/layout.ts'
import type {Draft, Pass} from '../pass.ts'

/** Tells headline, byline, date line, paragraphs and page furniture apart, where the importer has not. */
export const blocksPass: Pass = {name: 'blocks', languages: 'any', run}

function run(draft: Draft): Draft {
  return draft.blocks.length > 0 ? draft : {...draft, blocks: blocksOf(draft.text)}
}

function blocksOf(text: string): readonly Block[] {
  const all = stretches(text)
  const id = createIds()
  const types = blockTypes(all)
  return all.map((stretch, i) => {
    const type = types[i] ?? 'paragraph'
    return {
      id: id('block', stretch.text),
      type,
      level: type === 'heading' ? 2 : null,
      span: stretch.span,
    }
  })
}
