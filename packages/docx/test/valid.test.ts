import {expect, it} from 'vitest'
import {needs, resource} from '../../../test/support/tools.ts'
import {renderDocx} from '../src/index.ts'
import {awkwardTexts, awkwardTree} from './fixtures/awkward-trees.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {smallTrees} from './fixtures/small-trees.ts'
import {validate} from './support/outside.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

it('writes what the schemas and the rules of packages allow, for every node', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  expect(
    validate(validator, {
      'full.docx': await renderDocx(fullMemo),
      'clean.docx': await renderDocx(fullMemo, {clean: true, pageNumbers: false}),
    }),
  ).toBe('')
})

it('stays valid for documents with next to nothing in them, and in other languages', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  const files: Record<string, Uint8Array> = {}
  for (const [name, tree] of Object.entries(smallTrees)) files[name] = await renderDocx(tree)
  expect(validate(validator, files)).toBe('')
})

it('stays valid whatever the text is', async (ctx) => {
  needs(ctx, 'python3-lxml')
  const validator = resource(ctx, 'ONRECORD_OOXML_VALIDATOR')
  const files: Record<string, Uint8Array> = {}
  for (const [index, words] of awkwardTexts.entries()) {
    files[`awkward-${index}.docx`] = await renderDocx(awkwardTree(words))
  }
  expect(validate(validator, files)).toBe('')
})

it('drops what XML cannot carry and keeps the rest', async () => {
  const bytes = await renderDocx(tiny(['a\u0000b \ud800 ]]> 🇰🇷\nc']))
  expect(part(bytes, 'word/document.xml')).toContain('>ab \ufffd ]]&gt; 🇰🇷 c<')
})
