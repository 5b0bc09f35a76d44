import {expect, test} from 'vitest'
import {configDefects} from '../packages/cli/src/config/check-config.ts'
import {decodeYaml} from '../packages/cli/src/input/decode.ts'
import {parseDossier} from '../packages/core/src/parse.ts'
import {parseTheme} from '../packages/document/src/theme-file.ts'
import {blocksOf, pages} from './support/code-blocks.ts'

const blocks = await Promise.all(
  pages
    .flatMap((page) => blocksOf(page, 'yaml').map(({text}) => ({page, text})))
    .map(async ({page, text}) => {
      const {value} = await decodeYaml(page, new TextEncoder().encode(text))
      return {page, value: Object(value)}
    }),
)
const isTheme = ({value}: (typeof blocks)[number]) => value.base !== undefined
const isConfig = ({value}: (typeof blocks)[number]) => value.outputFolder !== undefined

test('every theme of the pages is one', () => {
  const themes = blocks.filter(isTheme)
  expect(themes).toHaveLength(2)
  for (const {value} of themes) {
    // the house's own picture and face are not here
    const {logo, fonts, ...theme} = value
    expect(parseTheme(theme, () => new Uint8Array()).issues).toEqual([])
    expect(Object.keys(logo)).toEqual(['alt', 'height', 'file'])
  }
})

test('the config has only what there is', () => {
  const configs = blocks.filter(isConfig)
  expect(configs).toHaveLength(1)
  for (const {value} of configs) expect(configDefects(value)).toEqual([])
})

test('all else is a part of a dossier', () => {
  const parts = blocks.filter((block) => !isTheme(block) && !isConfig(block))
  expect(parts.map(({page}) => page)).toEqual(['docs/proposals.md', 'docs/tutorial.md'])
  const head = {type: 'dossier', schemaVersion: 1, title: 'Dust', language: 'en', articles: []}
  for (const {value} of parts) expect(parseDossier({...head, ...value}).issues).toEqual([])
})
