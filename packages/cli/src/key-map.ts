import {dirname, relative, sep} from 'node:path'
import {keyMap} from '@onrecord/core'
import {usageError} from './command-error.ts'
import {absolute, realPlace, writeWhole} from './files.ts'
import {dossierIn, type Input} from './input/load-input.ts'
import type {OptionSpec} from './options.ts'

export const keyMapOption: OptionSpec = {
  type: 'string',
  value: 'FILE',
  means:
    'Write who stands behind each pseudonym, role and place to a file that only its owner can read. It may not lie in the folder of the output or below it, which is passed on whole.',
}

/** Decided before anything is made: a key beside the copy travels with it. */
export function requireApart(file: string | undefined, output: string): void {
  if (file === undefined || output === '-') return
  const way = relative(realPlace(dirname(absolute(output))), realPlace(file))
  if (way.startsWith(`..${sep}`)) return
  throw usageError(
    `--key-map ${file} lies in the folder of ${output}, and would travel with it`,
    'give a file elsewhere: --key-map ../private/keys.json',
  )
}

export function writeKeyMap(file: string | undefined, input: Input): readonly string[] {
  if (file === undefined) return []
  writeWhole(file, `${JSON.stringify(keyMap(dossierIn(input)), null, 2)}\n`, 0o600)
  return [`${file}: the key map; keep it apart from every document`]
}
