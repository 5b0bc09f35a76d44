import type {Document, LineCounter} from 'yaml'

/** Where in a file something stands, counted from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** The place of a path of the model (`analysis.claims[2].text`), or of the nearest thing around it that the file has. */
export type Places = (path: string) => Place | null

/** Finds the places of a YAML file's values again. */
export function yamlPlaces(document: Document.Parsed, lines: LineCounter): Places {
  return (path) => {
    const steps = stepsOf(path)
    for (let length = steps.length; length > 0; length--) {
      const node: unknown = document.getIn(steps.slice(0, length), true)
      const offset = startOf(node)
      if (offset === null) continue
      const {line, col} = lines.linePos(offset)
      return {line, column: col}
    }
    return null
  }
}

/** The place of a key, by the keys that lead to it: a key may hold a dot. */
export type KeyPlaces = (steps: readonly string[]) => Place | null

/** Finds the places of a YAML file's keys again: of `lint.rules`, where the word `rules` stands. */
export function yamlKeyPlaces(document: Document.Parsed, lines: LineCounter): KeyPlaces {
  return (steps) => {
    const parent: unknown =
      steps.length > 1 ? document.getIn(steps.slice(0, -1), true) : document.contents
    const items: unknown =
      typeof parent === 'object' && parent !== null && 'items' in parent ? parent.items : []
    const keys: readonly unknown[] = Array.isArray(items) ? items.map((item) => item?.key) : []
    const offset = startOf(keys.find((key) => String(key) === steps.at(-1)))
    if (offset === null) return null
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
}

function stepsOf(path: string): (string | number)[] {
  return (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function startOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null
  const {range} = node
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null
}
