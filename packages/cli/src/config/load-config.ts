import {dirname} from 'node:path'
import type {HouseDefaults, LintOptions} from '@onrecord/core'
import {inputError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import {decodeYaml} from '../input/decode.ts'
import {insideFolder} from '../input/inside-folder.ts'
import {configDefects} from './check-config.ts'
import {type ConfigFields, configFields} from './config-fields.ts'

/** A config as it stands in the file, its paths as paths of this machine. */
export interface Config extends HouseDefaults {
  readonly outputFolder?: string | undefined
  readonly lint?: {readonly rules?: LintOptions['severities']} | undefined
  readonly [key: string]: unknown
}

/** Reads and checks a config; the first defect with its place is the command's error. */
export async function loadConfig(file: string): Promise<Config> {
  const {value, places, keyPlaces} = await decodeYaml(file, readBytes(file))
  const [first, ...more] = configDefects(value)
  if (first === undefined) return withPaths(value, configFields, dirname(file))
  const path = first.path.join('.')
  const place = first.at === 'key' ? keyPlaces(path) : places(path)
  throw inputError({
    code: 'invalid-config',
    message: `${file}${place === null ? '' : `:${place.line}:${place.column}`}: ${first.message}${more.length === 0 ? '' : ` (and ${more.length} more)`}`,
    hint: first.hint,
  })
}

function withPaths(value: unknown, fields: ConfigFields, folder: string): Config {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const field = fields[key]
      if (field?.type === 'fields') return [key, withPaths(inner, field.fields, folder)]
      if (field?.type !== 'path' || typeof inner !== 'string') return [key, inner]
      return [key, field.words?.includes(inner) === true ? inner : configPath(inner, folder)]
    }),
  )
}

function configPath(item: string, folder: string): string {
  return insideFolder(item, {
    folder,
    name: "the config's folder",
    expected: 'a path in it, such as house/theme.yaml',
    hint: 'copy it there',
  })
}
