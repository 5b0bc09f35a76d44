import {extname} from 'node:path'
import type {Article} from '@onrecord/core'
import {type Arguments, DATE, type OptionSpecs} from '../arguments.ts'
import {inputError} from '../command-error.ts'
import {MAX_BYTES} from '../files.ts'
import {valueOrError} from './value-or-error.ts'

/** What may be said of a source that it does not say itself; the options of `readArticle`. */
export interface ReadFlags {
  readonly kind?: 'text' | undefined
  readonly url?: string | undefined
  readonly retrievedAt?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly id?: string | undefined
}

export const readOptions: OptionSpecs = {
  kind: {type: 'string', choices: ['text']},
  url: {type: 'string'},
  'retrieved-at': {type: 'string'},
  published: {type: 'string', form: DATE},
  language: {type: 'string'},
  id: {type: 'string'},
}

export function readFlags(args: Arguments): ReadFlags {
  return {
    kind: args.value('kind') === 'text' ? 'text' : undefined,
    url: args.value('url'),
    retrievedAt: args.value('retrieved-at'),
    published: args.value('published'),
    language: args.value('language'),
    id: args.value('id'),
  }
}

const TEXT_EXTENSIONS = ['.txt', '.text', '']

/** Reads a source; an input error where no article can be made of it. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  flags: ReadFlags,
): Promise<Article> {
  const extension = name === '-' ? '' : extname(name).toLowerCase()
  if (flags.kind === undefined && !TEXT_EXTENSIONS.includes(extension)) {
    throw inputError({
      code: 'kind-unsupported',
      message: `${name} is of a kind that cannot be read yet`,
      expected: 'a .txt file, an Article or dossier .json, or a dossier folder',
      received: extension,
      hint: 'save the article as plain text, or say --kind text if it is text',
    })
  }
  const {readArticle} = await import('@onrecord/read')
  return valueOrError(name, await readArticle(bytes, {...flags, kind: 'text', maxBytes: MAX_BYTES}))
}
