import {extname, join} from 'node:path'
import type {Article, Dossier} from '@onrecord/core'
import {inputError} from '../command-error.ts'
import {absolute, isFolder, readBytes} from '../files.ts'
import {decodeJson, decodeYaml, typeOf} from './decode.ts'
import {findDossierFile, withArticles} from './dossier-files.ts'
import {type ReadFlags, readSource} from './read-source.ts'
import {valueOrError} from './value-or-error.ts'
import type {Places} from './yaml-places.ts'

export type Input =
  | {readonly kind: 'article'; readonly file: string; readonly article: Article}
  | {
      readonly kind: 'dossier'
      readonly file: string
      readonly dossier: Dossier
      /** Where in the file its parts stand; of a YAML file. */
      readonly places?: Places | undefined
    }

/** Takes a source, an Article JSON, a dossier file, a dossier folder, or `-` for stdin. */
export async function loadInput(name: string, flags: ReadFlags): Promise<Input> {
  if (name !== '-' && isFolder(absolute(name))) return loadDossierFile(findDossierFile(name))
  const extension = extname(name).toLowerCase()
  if (extension === '.yaml' || extension === '.yml') return loadDossierFile(name)
  const bytes = readBytes(name)
  if (extension === '.json' || (name === '-' && looksLikeJson(bytes)))
    return await fromJson(name, bytes)
  return {kind: 'article', file: name, article: await readSource(name, bytes, flags)}
}

/** The dossier that an input is, or the article. */
async function fromJson(name: string, bytes: Uint8Array): Promise<Input> {
  const {parseArticle} = await import('@onrecord/core/parse')
  const value = decodeJson(name, bytes)
  switch (typeOf(value)) {
    case 'article':
      return {kind: 'article', file: name, article: valueOrError(name, parseArticle(value))}
    case 'dossier':
      return {kind: 'dossier', file: name, dossier: await toDossier(name, value)}
    default:
      throw inputError({
        code: 'not-an-article',
        message: `${name} is JSON of another kind`,
        expected: 'an object whose "type" is "article" or "dossier"',
        received: received(value),
        hint: 'make one with: onrecord read FILE --json',
      })
  }
}

async function loadDossierFile(name: string): Promise<Input> {
  const bytes = readBytes(name)
  if (extname(name) === '.json') {
    return {kind: 'dossier', file: name, dossier: await toDossier(name, decodeJson(name, bytes))}
  }
  const {value, places} = await decodeYaml(name, bytes)
  return {kind: 'dossier', file: name, dossier: await toDossier(name, value, places), places}
}

async function toDossier(name: string, value: unknown, places?: Places): Promise<Dossier> {
  const {parseDossier} = await import('@onrecord/core/parse')
  return valueOrError(
    name,
    parseDossier(withArticles(name === '-' ? '.' : join(name, '..'), value)),
    places,
  )
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')
}

function received(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const type = typeOf(value)
  return type === null ? 'an object without "type"' : `"type": ${JSON.stringify(type)}`
}
