import {nearest} from '@onrecord/core'
import {type ConfigField, type ConfigFields, configFields} from './config-fields.ts'

/** What is wrong with a config, and where. */
export interface ConfigDefect {
  readonly path: readonly string[]
  /** Whether the key is wrong or its value. */
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint?: string | undefined
}

/** Every key and value that a config may not have, in the order of the file. */
export function configDefects(value: unknown): readonly ConfigDefect[] {
  return fieldsDefects({type: 'fields', means: '', fields: configFields}, value ?? null, [])
}

function fieldsDefects(
  {fields, unknown = 'no key of the config'}: Extract<ConfigField, {type: 'fields'}>,
  value: unknown,
  path: readonly string[],
): readonly ConfigDefect[] {
  if (value === null) return []
  if (!isFields(value)) return [defect(path, `expected keys with values, got ${shown(value)}`)]
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    const here = [...path, key]
    return field === undefined
      ? [{path: here, at: 'key', message: `"${key}" is ${unknown}`, hint: hintFor(key, fields)}]
      : valueDefects(field, inner, here)
  })
}

function valueDefects(
  field: ConfigField,
  value: unknown,
  path: readonly string[],
): readonly ConfigDefect[] {
  if (field.type === 'fields') return fieldsDefects(field, value, path)
  const expected = expectedOf(field)
  return fits(field, value) ? [] : [defect(path, `expected ${expected}, got ${shown(value)}`)]
}

function fits(field: Exclude<ConfigField, {type: 'fields'}>, value: unknown): boolean {
  switch (field.type) {
    case 'text':
      return isText(value) && (field.choices?.includes(value) ?? true)
    case 'path':
      return isText(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
  }
}

function expectedOf(field: Exclude<ConfigField, {type: 'fields'}>): string {
  switch (field.type) {
    case 'text':
      return field.choices === undefined ? 'text' : field.choices.join(', ')
    case 'path':
      return [...(field.words ?? []), 'a path relative to the config'].join(', ')
    case 'boolean':
      return 'true or false'
    case 'count':
      return 'a whole number, 0 or more'
  }
}

function hintFor(key: string, fields: ConfigFields): string {
  const keys = Object.keys(fields).filter((one) => one !== '$schema')
  const near = nearest(key, keys)
  return near === null ? `the keys here are ${keys.join(', ')}` : `did you mean "${near}"?`
}

function defect(path: readonly string[], message: string): ConfigDefect {
  return {path, at: 'value', message: `${path.join('.') || 'the config'}: ${message}`}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  if (value === null) return 'nothing'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'keys with values'
  const json = JSON.stringify(value) ?? typeof value
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}
