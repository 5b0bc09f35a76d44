import {KINDS, NODE_FIELDS, OBJECTS} from './node-shapes.ts'

/** The first place in which a tree is none, with what is expected there and what came; `null` where it is whole. */
export function treeDefect(tree: unknown): string | null {
  const defect = objectDefect(tree, OBJECTS.document ?? {})
  return defect === null ? null : `${defect.place} ${defect.told}`
}

/** Told from within outwards: most values are whole, and have no place made for them. */
interface Defect {
  /** In the value that was looked at: `[0].children`. */
  readonly place: string
  readonly told: string
}

type Fields = Readonly<Record<string, string>>

type Kinds = Readonly<Record<string, Fields>>

function objectDefect(value: unknown, fields: Fields): Defect | null {
  if (!isObject(value)) return none('an object', value)
  // a remark has an `evidence` of its own, in words
  const all: Fields = {...NODE_FIELDS, ...fields}
  for (const name of Object.keys(all)) {
    const defect = fieldDefect(value[name], all[name] ?? '')
    if (defect !== null) return inside(name, defect)
  }
  return null
}

function fieldDefect(value: unknown, form: string): Defect | null {
  const mayBeMissing = form.endsWith('?')
  if (value === undefined && mayBeMissing) return null
  const own = mayBeMissing ? form.slice(0, -1) : form
  const kinds = KINDS[own]
  if (kinds !== undefined) return listDefect(value, (item) => kindDefect(item, kinds))
  const name = own.slice(1, -1)
  if (own.startsWith('<')) return kindDefect(value, {[name]: KINDS.blocks?.[name] ?? {}})
  const fields = OBJECTS[name] ?? {}
  if (own.startsWith('{')) return objectDefect(value, fields)
  if (own.startsWith('[')) return listDefect(value, (item) => objectDefect(item, fields))
  const [expected, fits] = FORMS[own] ?? ['nothing', () => false]
  return fits(value) ? null : none(expected, value)
}

function listDefect(value: unknown, itemDefect: (item: unknown) => Defect | null): Defect | null {
  if (!Array.isArray(value)) return none('a list', value)
  for (const [index, item] of value.entries()) {
    const defect = itemDefect(item)
    if (defect !== null) return inside(`[${index}]`, defect)
  }
  return null
}

function kindDefect(value: unknown, kinds: Kinds): Defect | null {
  if (!isObject(value)) return none('an object', value)
  const {type} = value
  const fields = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (fields !== undefined) return objectDefect(value, fields)
  return inside('type', none(`one of ${Object.keys(kinds).join(', ')}`, type))
}

const isOf = (type: string) => (value: unknown) => typeof value === type
const isListOf = (type: string) => (value: unknown) =>
  Array.isArray(value) && value.every(isOf(type))

const FORMS: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>> = {
  words: ['words', isOf('string')],
  number: ['a number', isOf('number')],
  picture: [
    'one of image/png, image/jpeg',
    (value) => value === 'image/png' || value === 'image/jpeg',
  ],
  flag: ['true or false', isOf('boolean')],
  texts: ['a list of words', isListOf('string')],
  numbers: ['a list of numbers', isListOf('number')],
  day: ['a day such as 2031-05-01 or null', (value) => value === null || isOf('string')(value)],
  // not by its constructor, of which every frame of a browser has its own
  bytes: [
    'a Uint8Array',
    (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
  ],
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inside(name: string, {place, told}: Defect): Defect {
  return {place: `${name}${/^\w/.test(place) ? '.' : ''}${place}`, told}
}

function none(expected: string, value: unknown): Defect {
  return {place: '', told: `is ${expected}, got ${cameWords(value)}`}
}

function cameWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST)) : String(value)
}

const LONGEST = 40
