import {publish} from '@onrecord/core'
import {expect, test} from 'vitest'
import {
  type Exported,
  type ExportInput,
  toBibtex,
  toCslJson,
  toFtm,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toRis,
  toWebAnnotation,
} from '../src/index.ts'
import {article, dossier} from './support/every-field.ts'

const published = publish(dossier).value
const modelUrl = 'https://example.org/model.json'

/** What a format has and what it loses, as somebody looks at it. */
function shown({value, lost}: Exported<unknown>): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  const losses = lost.map(({id, field, why}) => `${id} ${field}: ${why}`)
  return `${written.replaceAll('\r', '')}\n\nLost:\n${losses.join('\n')}\n`
}

test.each<[string, (input: ExportInput) => Exported<unknown>]>([
  ['json-ld', (input) => toJsonLd(input, {modelUrl})],
  ['web-annotation', (input) => toWebAnnotation(input)],
  ['ftm', toFtm],
  ['markdown', toMarkdown],
  ['bibtex', toBibtex],
  ['ris', toRis],
  ['csl-json', toCslJson],
])('a dossier with something in every field as %s', async (format, to) => {
  await expect(shown(to(published))).toMatchFileSnapshot(
    `fixtures/every-field/dossier.${format}.txt`,
  )
})

test.each<[string, () => Exported<unknown>]>([
  ['json-ld', () => toJsonLd(article, {modelUrl})],
  ['ninjs', () => toNinjs(article)],
  ['web-annotation', () => toWebAnnotation(article)],
  ['markdown', () => toMarkdown(article)],
])('an article with something in every field as %s', async (format, to) => {
  await expect(shown(to())).toMatchFileSnapshot(`fixtures/every-field/article.${format}.txt`)
})

test('an article under an open licence as Markdown, with what its text loses', async () => {
  const {metadata, blocks} = article
  const open = {
    ...article,
    metadata: {...metadata, rights: {...metadata.rights, licence: 'CC BY 4.0'}},
    blocks: blocks.map((block, n) => (n === 1 ? {...block, type: 'deck' as const} : block)),
  }
  await expect(shown(toMarkdown(open))).toMatchFileSnapshot(
    'fixtures/every-field/open.markdown.txt',
  )
})
