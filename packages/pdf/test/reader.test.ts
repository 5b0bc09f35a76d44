import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))
const FOLDERS = ['reader', 'check', 'strings']

describe('the reader and what stands on it', () => {
  test('import neither the writer, nor layout, nor pdf-lib', () => {
    const files = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'}).filter(
      (name) => name.endsWith('.ts') && FOLDERS.some((folder) => name.startsWith(`${folder}/`)),
    )
    expect(files.length).toBeGreaterThan(15)
    for (const name of [...files, 'strings.ts']) {
      const text = readFileSync(`${SOURCE}${name}`, 'utf8')
      expect(foreignImports(text), name).toEqual([])
    }
  })

  test('an import of the writer would be found', () => {
    expect(foreignImports("import {a} from '../writer/number.ts'")).toHaveLength(1)
    expect(foreignImports("import {a} from 'pdf-lib'")).toHaveLength(1)
    expect(foreignImports("import {barePicture} from '@onrecord/document'")).toHaveLength(1)
  })
})

/** Of the package of trees: what only readers of finished files use. */
const SHARED =
  /^import \{(?:(?:requireBytes|jpegAsides|wordsInBytes)(?:, )?)+\} from '@onrecord\/document'$/gm

function foreignImports(text: string): readonly string[] {
  return [...text.replace(SHARED, '').matchAll(/from '([^']+)'/g)]
    .map(([, from = '']) => from)
    .filter(
      (from) =>
        !(from === 'fflate' || /^\.\.?\//.test(from)) || /writer|layout|\/text\//.test(from),
    )
}
