import {isObject} from './is-object.ts'
import {MODEL_SHAPES} from './model-shapes.ts'

/** The first place in which an object of the model is none, with what is expected there and what came; `null` where it is whole. */
export function shapeDefect(value: object, kind: 'article' | 'dossier'): string | null {
  return objectDefect(value, kind, '')
}

interface Field {
  readonly name: string
  readonly mayBeMissing: boolean
  readonly mayBeNull: boolean
  readonly expected: string
  readonly isOf: (value: unknown) => boolean
  /** Defects within a value that is of this form. */
  readonly within: (value: unknown, path: string) => string | null
}

/** What is looked at once is not looked at again while its fields are the same: an article goes through many questions. */
const WHOLE = new WeakMap<object, readonly unknown[]>()

function objectDefect(value: object, kind: string, path: string): string | null {
  const isCommon = kind === 'article' || kind === 'dossier'
  if (isCommon && isAsBefore(value)) return null
  for (const field of shapesOfModel().get(kind) ?? []) {
    const defect = fieldDefect(field, Reflect.get(value, field.name), path)
    if (defect !== null) return defect
  }
  if (isCommon) WHOLE.set(value, Object.values(value))
  return null
}

function isAsBefore(value: object): boolean {
  const [before, now] = [WHOLE.get(value), Object.values(value)]
  return before?.length === now.length && now.every((field, n) => field === before[n])
}

function fieldDefect(field: Field, value: unknown, path: string): string | null {
  if (value === undefined && field.mayBeMissing) return null
  if (value === null && field.mayBeNull) return null
  const place = path === '' ? field.name : `${path}.${field.name}`
  return field.isOf(value)
    ? field.within(value, place)
    : `${place} is ${field.expected}, got ${worded(value)}`
}

let shapes: ReadonlyMap<string, readonly Field[]> | null = null

function shapesOfModel(): ReadonlyMap<string, readonly Field[]> {
  shapes ??= new Map(
    MODEL_SHAPES.trim()
      .split(/\n(?! )/)
      .map((line) => {
        const [kind = '', , ...fields] = line.split(/\s+/)
        return [kind, fields.map(fieldOf)]
      }),
  )
  return shapes
}

const TOKEN = /^(~?)([\w-]+)(\??)([#!*]?)(?:\((.+)\)|\[(\|?)([\w.]*)\]|\{(\*?)([\w.]*)\})?$/

function fieldOf(token: string): Field {
  const [, missing, name = '', orNull, sign, words, orWords, items, each, kind] =
    TOKEN.exec(token) ?? []
  const form =
    items !== undefined
      ? listForm(items, orWords !== '')
      : kind === undefined
        ? wordForm(sign ?? '', words)
        : objectForm(kind, each !== '')
  const mayBeNull = orNull !== ''
  const expected = mayBeNull ? `${form.expected} or null` : form.expected
  return {name, mayBeMissing: missing !== '', mayBeNull, ...form, expected}
}

type FieldForm = Pick<Field, 'expected' | 'isOf' | 'within'>

const nothing = () => null

function wordForm(sign: string, words: string | undefined): FieldForm {
  if (words !== undefined) {
    const known = words.split('|')
    const isOf = (value: unknown) => known.some((word) => word === value)
    return {expected: `one of ${known.join(', ')}`, isOf, within: nothing}
  }
  if (sign === '*') return {expected: 'anything', isOf: () => true, within: nothing}
  const [type, expected] = TYPES[sign] ?? ['string', 'words']
  return {expected, isOf: (value) => typeof value === type, within: nothing}
}

const TYPES: Readonly<Record<string, readonly [type: string, expected: string]>> = {
  '#': ['number', 'a number'],
  '!': ['boolean', 'true or false'],
}

function listForm(kind: string, orWords: boolean): FieldForm {
  return {
    expected: 'a list',
    isOf: Array.isArray,
    within: (value, path) => firstDefect(Object.entries(Object(value)), kind, path, orWords),
  }
}

function objectForm(kind: string, isRecord: boolean): FieldForm {
  return {
    expected: 'an object',
    isOf: isObject,
    within: (value, path) =>
      isRecord
        ? firstDefect(Object.entries(Object(value)), kind, path, false)
        : objectDefect(Object(value), kind, path),
  }
}

function firstDefect(
  entries: readonly (readonly [string, unknown])[],
  kind: string,
  path: string,
  orWords: boolean,
): string | null {
  if (kind === '') return null
  for (const [key, value] of entries) {
    const defect = itemDefect(value, kind, `${path}[${key}]`, orWords)
    if (defect !== null) return defect
  }
  return null
}

function itemDefect(value: unknown, kind: string, path: string, orWords: boolean): string | null {
  if (typeof value === 'string' && (orWords || kind === 'string')) return null
  if (kind === 'string') return `${path} is words, got ${worded(value)}`
  return isObject(value)
    ? objectDefect(value, kind, path)
    : `${path} is an object, got ${worded(value)}`
}

function worded(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value)
}
