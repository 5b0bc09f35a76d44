import {type FieldForms, KINDS, OBJECTS} from './node-shapes.ts'
import type {Block} from './nodes/blocks.ts'
import type {Inline} from './nodes/inlines.ts'
import {requireNode} from './require-input.ts'

/** Where a node stands: keys and indexes from the root, as in `['children', 0, 'items', 2]`. */
export type NodePath = readonly (string | number)[]

/** What a block is made of: rows of inlines and inner blocks, each with its place in the block. */
export type Part =
  | {readonly kind: 'inlines'; readonly path: NodePath; readonly inlines: readonly Inline[]}
  | {readonly kind: 'block'; readonly path: NodePath; readonly block: Block}

/** The parts of a block in reading order, which is that of its fields in `node-shapes.ts`; walking and lint build on it. */
export function blockParts(block: Block): readonly Part[] {
  requireNode(block, 'blockParts takes')
  const holding = HOLDING.get(block.type)
  if (holding === undefined) throw new TypeError(`there is no block ${JSON.stringify(block.type)}`)
  const parts: Part[] = []
  addParts(parts, block, holding, [])
  return parts
}

/** A field that holds inlines or blocks: itself, or in the objects of its list. */
interface Holding {
  readonly name: string
  readonly form: 'inlines' | 'blocks' | 'block' | readonly Holding[]
  readonly mayBeMissing: boolean
}

/** Each value is what its form says: the types of the nodes hold node-shapes.ts to it. */
function addParts(
  parts: Part[],
  holder: object,
  holding: readonly Holding[],
  above: NodePath,
): void {
  const values = holder as Readonly<Record<string, unknown>>
  for (const {name, form, mayBeMissing} of holding) {
    const value = values[name]
    if (value === undefined && mayBeMissing) continue
    const path = [...above, name]
    if (form === 'inlines') parts.push({kind: 'inlines', path, inlines: value as readonly Inline[]})
    else if (form === 'block') parts.push({kind: 'block', path, block: value as Block})
    else addItems(parts, value as readonly object[], form, path)
  }
}

function addItems(
  parts: Part[],
  items: readonly object[],
  form: 'blocks' | readonly Holding[],
  path: NodePath,
): void {
  for (const [i, item] of items.entries()) {
    if (form === 'blocks') parts.push({kind: 'block', path: [...path, i], block: item as Block})
    else addParts(parts, item, form, [...path, i])
  }
}

/** Worked out once: most fields hold words and numbers. */
function holdingOf(fields: FieldForms): readonly Holding[] {
  return Object.entries(fields).flatMap(([name, told]): readonly Holding[] => {
    const own = told.replace('?', '')
    const form = formOf(own)
    return form === null ? [] : [{name, form, mayBeMissing: own !== told}]
  })
}

function formOf(told: string): Holding['form'] | null {
  if (told === 'inlines' || told === 'blocks') return told
  if (told.startsWith('<')) return 'block'
  if (!told.startsWith('[')) return null
  const inner = holdingOf(OBJECTS[told.slice(1, -1)] ?? {})
  return inner.length === 0 ? null : inner
}

const HOLDING: ReadonlyMap<string, readonly Holding[]> = new Map(
  Object.entries(KINDS.blocks ?? {}).map(([type, fields]) => [type, holdingOf(fields)]),
)
