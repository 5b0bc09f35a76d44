import type {DocumentTree} from './nodes/tree.ts'
import {requireForm, requireTree} from './require-input.ts'

/** What may stand in braces in the header and footer of a theme. */
export const runningPlaces = ['title', 'organisation', 'genre', 'date', 'marking'] as const

/** The header or footer of a theme with its places filled: `{title}`, `{organisation}`, `{genre}`, `{date}`, `{marking}`. */
export function runningText(text: string, tree: DocumentTree): string {
  requireForm(text, 'string', 'runningText: a header or a footer')
  requireTree(tree, 'runningText(text, tree)')
  const values: Readonly<Record<(typeof runningPlaces)[number], string | undefined>> = {
    title: tree.title,
    organisation: tree.organisation,
    genre: tree.genre,
    date: tree.dateLabel,
    marking: tree.marking,
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const place = runningPlaces.find((one) => one === name)
    return place === undefined ? whole : (values[place] ?? '')
  })
}
