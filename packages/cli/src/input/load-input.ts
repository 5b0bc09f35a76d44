import {extname, join} from 'node:path'
import {type Article, type Dossier, dossierOf} from '@onrecord/core'
import {absolute, isFolder, readBytes} from '../files.ts'
import {decodeJson, decodeYaml, looksLikeJson, typeOf} from './decode.ts'
import {findDossierFile, withArticles} from './dossier-files.ts'
import {notAnArticle, type ReadFlags, readSource, sourceKindOf} from './read-source.ts'
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

/** The dossier that an input is, or one of the article alone. */
export function dossierIn(input: Input): Dossier {
  return input.kind === 'article' ? dossierOf(input.article) : input.dossier
}

/** Takes a source, an Article JSON, a dossier file, a dossier folder, or `-` for stdin. */
export async function loadInput(name: string, flags: ReadFlags): Promise<Input> {
  if (name !== '-' && isFolder(absolute(name))) return loadDossierFile(findDossierFile(name))
  const extension = extname(name).toLowerCase()
  if (extension === '.yaml' || extension === '.yml') return loadDossierFile(name)
  const bytes = readBytes(name)
  const isJson = extension === '.json' || (extension === '' && looksLikeJson(bytes))
  if (isJson && flags.kind === undefined) return await fromJson(name, bytes, flags)
  return {kind: 'article', file: name, article: await readSource(name, bytes, flags)}
}

/** The dossier that an input is, or the article. */
async function fromJson(name: string, bytes: Uint8Array, flags: ReadFlags): Promise<Input> {
  const {parseArticle} = await import('@onrecord/core/parse')
  const value = decodeJson(name, bytes)
  const kind = sourceKindOf(value)
  if (kind !== null) {
    return {kind: 'article', file: name, article: await readSource(name, bytes, {...flags, kind})}
  }
  switch (typeOf(value)) {
    case 'article':
      return {kind: 'article', file: name, article: valueOrError(name, parseArticle(value))}
    case 'dossier':
      return {kind: 'dossier', file: name, dossier: await toDossier(name, value)}
    default:
      return notAnArticle(name, value)
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
