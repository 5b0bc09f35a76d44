import {dirname} from 'node:path'
import type {HouseDefaults, LintOptions} from '@onrecord/core'
import {inputError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import {decodeYaml} from '../input/decode.ts'
import {insideFolder} from '../input/inside-folder.ts'
import type {Places} from '../input/yaml-places.ts'
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
  if (first === undefined) {
    const where = (path: readonly string[]) => placed(file, places(path.join('.')))
    return withPaths(value, configFields, {folder: dirname(file), where, path: []})
  }
  const place = first.at === 'key' ? keyPlaces(first.path) : places(first.path.join('.'))
  throw inputError({
    code: 'invalid-config',
    message: `${placed(file, place)}: ${first.message}${more.length === 0 ? '' : ` (and ${more.length} more)`}`,
    hint: first.hint,
  })
}

function placed(file: string, place: ReturnType<Places>): string {
  return place === null ? file : `${file}:${place.line}:${place.column}`
}

interface Around {
  readonly folder: string
  /** The file with the place of a value in it. */
  readonly where: (path: readonly string[]) => string
  readonly path: readonly string[]
}

function withPaths(value: unknown, fields: ConfigFields, around: Around): Config {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const field = fields[key]
      const here = {...around, path: [...around.path, key]}
      if (field?.type === 'fields') return [key, withPaths(inner, field.fields, here)]
      if (field?.type !== 'path' || typeof inner !== 'string') return [key, inner]
      return [key, field.words?.includes(inner) === true ? inner : configPath(inner, here)]
    }),
  )
}

function configPath(item: string, {folder, where, path}: Around): string {
  return insideFolder(item, {
    folder,
    where: where(path),
    name: "the config's folder",
    expected: 'a path in it, such as house/theme.yaml',
    hint: 'copy it there',
  })
}
