import {isEdtf} from './is-edtf.ts'
import {isObject} from './is-object.ts'
import {MODEL_SHAPES} from './model-shapes.ts'
import {valueWords} from './value-words.ts'

/**
 * The first place in which an object of the model is none, with what is expected there and what came; `null` where it is whole.
 *
 * @param seen articles and dossiers that are not looked at again; takes those that are whole
 */
export function shapeDefect(
  value: object,
  kind: 'article' | 'dossier',
  seen: WeakSet<object>,
): string | null {
  const defect = objectDefect(value, kind, seen)
  return defect === null ? null : `${defect.place} ${defect.told}`
}

/** Told from within outwards: most values are whole, and have no place made for them. */
interface Defect {
  /** In the value that was looked at: `[0].policy`. */
  readonly place: string
  readonly told: string
}

interface Field {
  readonly name: string
  readonly mayBeMissing: boolean
  readonly mayBeNull: boolean
  readonly expected: string
  readonly isOf: (value: unknown) => boolean
  /** Defects within a value that is of this form. */
  readonly within: (value: unknown, seen: WeakSet<object>) => Defect | null
}

function objectDefect(value: object, kind: string, seen: WeakSet<object>): Defect | null {
  const isCommon = kind === 'article' || kind === 'dossier'
  if (isCommon && seen.has(value)) return null
  for (const field of shapesOfModel().get(kind) ?? []) {
    // what is copied or written as JSON loses the fields of a prototype
    const found = Object.hasOwn(value, field.name) ? Reflect.get(value, field.name) : undefined
    const defect = fieldDefect(field, found, seen)
    if (defect !== null) return inside(field.name, defect)
  }
  if (isCommon) seen.add(value)
  return null
}

function inside(name: string, {place, told}: Defect): Defect {
  return {place: `${name}${/^\w/.test(place) ? '.' : ''}${place}`, told}
}

function fieldDefect(field: Field, value: unknown, seen: WeakSet<object>): Defect | null {
  if (value === undefined && field.mayBeMissing) return null
  if (value === null && field.mayBeNull) return null
  return field.isOf(value) ? field.within(value, seen) : none(field.expected, value)
}

function none(expected: string, value: unknown): Defect {
  return {place: '', told: `is ${expected}, got ${valueWords(value)}`}
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

const TOKEN = /^(~?)([\w-]+)(\??)([#!*@]?)(?:\((.+)\)|\[(\|?)([\w.]*)\]|\{(\*?)([\w.]*)\})?$/

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
    const known = new Set<unknown>(words.split('|'))
    const expected = `one of ${[...known].join(', ')}`
    return {expected, isOf: (value) => known.has(value), within: nothing}
  }
  if (sign === '*') return {expected: 'anything', isOf: () => true, within: nothing}
  if (sign === '@') {
    const isOf = (value: unknown) => typeof value === 'string' && isEdtf(value)
    return {expected: 'an EDTF date such as 2031-05-01', isOf, within: nothing}
  }
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
    within: (value, seen) => (kind === '' ? null : firstDefect(value, kind, orWords, seen)),
  }
}

function objectForm(kind: string, isRecord: boolean): FieldForm {
  return {
    expected: 'an object',
    isOf: isObject,
    within: (value, seen) => {
      if (kind === '') return null
      return isRecord
        ? firstDefect(value, kind, false, seen)
        : objectDefect(Object(value), kind, seen)
    },
  }
}

/** Of the items of a list, or of the values of a record. */
function firstDefect(
  all: unknown,
  kind: string,
  orWords: boolean,
  seen: WeakSet<object>,
): Defect | null {
  const items: unknown[] = Array.isArray(all) ? all : Object.values(Object(all))
  for (const [index, item] of items.entries()) {
    const defect = itemDefect(item, kind, orWords, seen)
    if (defect !== null) return inside(`[${Object.keys(Object(all))[index]}]`, defect)
  }
  return null
}

function itemDefect(
  value: unknown,
  kind: string,
  orWords: boolean,
  seen: WeakSet<object>,
): Defect | null {
  if (typeof value === 'string' && (orWords || kind === 'string')) return null
  if (kind === 'string') return none('words', value)
  return isObject(value) ? objectDefect(value, kind, seen) : none('an object', value)
}
