import {dirname, isAbsolute, relative, sep} from 'node:path'
import {keyMap} from '@onrecord/core'
import {usageError} from './command-error.ts'
import {absolute, realPlace, requireWritableFile, writeWhole} from './files.ts'
import {dossierIn, type Input} from './input/load-input.ts'
import type {OptionSpec} from './options.ts'

export const keyMapOption: OptionSpec = {
  type: 'string',
  value: 'FILE',
  means:
    'Write who stands behind each pseudonym, role and place to a file that only its owner can read. It may not lie in the folder of the output or below it, which is passed on whole.',
}

/** Decided before anything is made: a key beside the copy travels with it, and no copy is there without its key. */
export function requireApart(file: string | undefined, output: string): void {
  if (file === undefined) return
  if (file === '-') {
    throw usageError(
      '--key-map - would mix the key with other output',
      'give a file: --key-map ../private/keys.json',
    )
  }
  if (output !== '-' && liesBeside(file, output)) {
    throw usageError(
      `--key-map ${file} lies in the folder of ${output}, and would travel with it`,
      'give a file elsewhere: --key-map ../private/keys.json',
    )
  }
  requireWritableFile(file)
}

function liesBeside(file: string, output: string): boolean {
  const way = relative(realPlace(dirname(absolute(output))), realPlace(file))
  // from one drive to another there is no way but the whole path
  return !(way.startsWith(`..${sep}`) || isAbsolute(way))
}

export function writeKeyMap(file: string | undefined, input: Input): readonly string[] {
  if (file === undefined) return []
  writeWhole(file, `${JSON.stringify(keyMap(dossierIn(input)), null, 2)}\n`, 0o600)
  return [`${file}: the key map; keep it apart from every document`]
}
