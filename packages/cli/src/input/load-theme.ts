import {dirname, extname, isAbsolute, join} from 'node:path'
import type {Theme} from '@onrecord/document'
import {inputError, usageError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import type {OptionSpec} from '../options.ts'
import {decodeJson, decodeYaml} from './decode.ts'
import {valueOrError} from './value-or-error.ts'

/** The names are those of `@onrecord/document`, which is loaded only when a theme is asked for; a test holds the two lists together. */
export const themeOption: OptionSpec = {
  type: 'string',
  value: 'quiet|clear|FILE',
  suggests: ['quiet', 'clear'],
  means:
    'How it looks: a theme that ships, or a theme file (YAML or JSON). For example {name: desk, base: quiet, colours: {accent: "#8a1c2b"}, footer: "Our desk"}.',
  otherwise: 'quiet',
  house: 'all',
}

/** The theme that `--theme` names, one that ships or a file; files in it stand beside it. */
export async function themeOf(name: string | undefined): Promise<Theme | undefined> {
  if (name === undefined) return undefined
  const {themes} = await import('@onrecord/document')
  const shipped = Object.values(themes).find((theme) => theme.name === name)
  if (shipped) return shipped
  const kind = extname(name).toLowerCase()
  if (!['.yaml', '.yml', '.json'].includes(kind)) {
    throw usageError(
      `--theme is one of ${Object.keys(themes).join(', ')}, or a .yaml or .json file; got "${name}"`,
    )
  }
  const bytes = readBytes(name)
  const {value, places} =
    kind === '.json'
      ? {value: decodeJson(name, bytes), places: undefined}
      : await decodeYaml(name, bytes)
  const {parseTheme} = await import('@onrecord/document/theme-file')
  return valueOrError(name, parseTheme(value, readBeside(name)), places)
}

function readBeside(theme: string): (file: string) => Uint8Array {
  return (file) => {
    if (!isAbsolute(file)) return readBytes(join(dirname(theme), file))
    throw inputError({
      code: 'absolute-path',
      message: `${theme} names the file ${file}`,
      expected: 'a path relative to the theme',
    })
  }
}
