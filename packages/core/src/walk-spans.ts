import type {Span} from './model/common.ts'

/** A path into a JSON value: keys and indices. */
export type Path = readonly (string | number)[]

export interface LocatedSpan {
  readonly span: Span
  readonly path: Path
}

/**
 * Every span in a value of the model, wherever it stands, with its path. Spans are told by the key they stand
 * under, so that a later field such as `{start: 1.5, end: 2}` of somebody else's is not taken for one;
 * the body of an annotation is the user's own and is not searched.
 */
export function* walkSpans(value: unknown, path: Path = []): Generator<LocatedSpan> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of entriesOf(value)) {
    const childPath = [...path, key]
    if (isSpanPlace(childPath) && isSpan(child)) yield {span: child, path: childPath}
    else if (key !== 'body') yield* walkSpans(child, childPath)
  }
}

/** A copy of the value with each of its spans replaced by what `change` makes of it. */
export function mapSpans<T>(value: T, change: (span: Span) => Span): T {
  // The shape is kept key by key, which the type checker cannot see.
  return mapped(value, [], change) as T
}

/** `['quotations', 3, 'content', 0]` as `quotations[3].content[0]`. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

const SPAN_KEYS: ReadonlySet<string | number> = new Set([
  'span',
  'spans',
  'content',
  'quoted',
  'cue',
  'mention',
  'occasion',
  'measures',
  'caption',
])

function isSpanPlace(path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string')
  return key !== undefined && SPAN_KEYS.has(key)
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  )
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value)
}

function mapped(value: unknown, path: Path, change: (span: Span) => Span): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isSpanPlace(path) && isSpan(value)) return {...value, ...change(value)}
  if (path.at(-1) === 'body') return value
  if (Array.isArray(value)) {
    return value.map((child, index) => mapped(child, [...path, index], change))
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, mapped(child, [...path, key], change)]),
  )
}
