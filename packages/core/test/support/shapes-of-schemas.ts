import {EDTF} from '../../src/is-edtf.ts'
import {jsonSchemas} from '../../src/schema/json-schemas.ts'

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly pattern?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string | number
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema
  readonly required?: readonly string[]
  readonly default?: unknown
}

/** What a shape is called, and what else where that is taken. */
type Names = readonly [name: string, other: string]

const {dossier} = jsonSchemas() as {readonly dossier: Schema}

const HEAD = `/**
 * What stands in each object of the model, a line for each: \`role?\` may be null and \`~role\` be left out; \`value#\` is a number,
 * \`prepared@\` a date, \`atRisk!\` yes or no, \`kind(a|b)\` one of these words, \`blocks[block]\` a list of objects of that line,
 * \`evidence[|evidence]\` of words or such objects, \`source{source}\` one of them, \`anchors{*anchors}\` a record of them, \`body*\` anything;
 * all else is words. Made of the schemas, which stand behind an entry of their own (decision 11): \`vitest run --update\` of its test writes it.
 */
export const MODEL_SHAPES = \`
`

/** The file with the shapes that the published schemas have. */
export function modelShapes(): string {
  const shapes: Record<string, string> = {}
  addShape(shapes, ['dossier', 'dossier'], dossier)
  const lines = Object.entries(shapes).map(([kind, fields]) => wrapped(`${kind} = ${fields}`))
  return `${HEAD}${lines.join('\n')}\n\`\n`
}

const WIDTH = 128

function wrapped(line: string): string {
  return line.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1)
    return last.length + word.length < WIDTH ? `${text} ${word}` : `${text}\n   ${word}`
  })
}

type Shapes = Record<string, string>

function addShape(shapes: Shapes, [kind, other]: Names, schema: Schema): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {})
    .map(([name, field]) => {
      const sign = required.has(name) || 'default' in field ? '' : '~'
      return `${sign}${name}${formOf(shapes, field, [name, `${kind}.${name}`])}`
    })
    .join(' ')
  const same = Object.keys(shapes).find((one) => shapes[one] === fields)
  if (same !== undefined) return same
  const free = kind in shapes ? other : kind
  shapes[free] = fields
  return free
}

function formOf(shapes: Shapes, field: Schema, names: Names): string {
  const types = [field.type ?? []].flat()
  const some = (field.anyOf ?? []).filter(({type}) => type !== 'null')
  const isNullable = types.includes('null') || some.length < (field.anyOf ?? []).length
  const [only = field] = some
  return (isNullable ? '?' : '') + valueForm(shapes, only, names)
}

function valueForm(shapes: Shapes, field: Schema, names: Names): string {
  const [type = field.$ref ? 'object' : ''] = [field.type ?? []].flat()
  const words = field.enum ?? (typeof field.const === 'string' ? [field.const] : null)
  if (words !== null) return `(${words.join('|')})`
  if (type === 'array') return `[${kindOf(shapes, field.items ?? {}, names)}]`
  if (type === 'object') return `{${kindOf(shapes, field, names)}}`
  if (field.pattern === EDTF.source) return '@'
  return {string: '', number: '#', integer: '#', boolean: '!'}[type] ?? '*'
}

function kindOf(shapes: Shapes, schema: Schema, names: Names): string {
  const {$ref, properties, additionalProperties, anyOf, type} = schema
  const name = $ref?.split('/').at(-1)
  if (name !== undefined) return addShape(shapes, [name, name], dossier.$defs?.[name] ?? {})
  if (properties) return addShape(shapes, names, schema)
  if (additionalProperties?.properties) return `*${addShape(shapes, names, additionalProperties)}`
  const [only, ...more] = (anyOf ?? []).filter((one) => one.properties)
  // what models propose is settled before anybody looks at it
  if (only !== undefined && more.length === 0) return `|${addShape(shapes, names, only)}`
  return type === 'string' ? 'string' : ''
}
