import {basename, dirname, join} from 'node:path'
import {auditDossier} from '@onrecord/core'
import {placeOf, type Target} from './document-target.ts'
import type {Input} from './input/load-input.ts'

/**
 * The file of a document. A name that the command gives and that tells a protected name becomes a neutral one, which none
 * of the places taken has; one that the user gives is kept. Either is said.
 */
export function discreet(
  {file, stem}: Target,
  input: Input,
  taken: ReadonlySet<string>,
): {readonly file: string; readonly told: readonly string[]} {
  if (input.kind === 'article' || !tellsName(input, basename(file))) return {file, told: []}
  if (stem === undefined) {
    return {file, told: ['the name of the file tells a protected name; give another one with -o']}
  }
  const rest = basename(file).slice(stem.length)
  const names = ['dossier', ...Array.from({length: taken.size}, (_, n) => `dossier-${n + 2}`)]
  const free = names
    .map((name) => join(dirname(file), `${name}${rest}`))
    .find((path) => !taken.has(placeOf(path)))
  return {
    file: free ?? file,
    told: ['the name of the dossier tells a protected name; the document has a neutral one'],
  }
}

function tellsName({dossier}: Extract<Input, {kind: 'dossier'}>, name: string): boolean {
  return auditDossier(dossier, {strings: [], slugs: [name]}).length > 0
}
