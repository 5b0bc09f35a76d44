import {undecidedPeople} from '@onrecord/core'
import {type DocumentTree, plainText} from '@onrecord/document'
import {dossierIn, type Input} from './input/load-input.ts'

const SHOWN = 3

/** As a name of its own: not "Tom" of "Tomorrow". */
function isPrinted(name: string, words: string): boolean {
  return words.split(name).some((before, at, all) => {
    const next = all[at + 1]
    return next !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(next)
  })
}

/** What is said of a document that names children, where nobody has decided that it may. */
export function undecidedIn(input: Input, tree: DocumentTree): readonly string[] {
  const {title, subtitle = '', opening = [], children, notes} = tree
  const words = [title, subtitle, plainText([...opening, ...children, ...notes])].join('\n')
  const printed = undecidedPeople(dossierIn(input)).filter(
    ({name, isChild}) => isChild && isPrinted(name, words),
  )
  if (printed.length === 0) return []
  const shown = printed.slice(0, SHOWN).map(({name, because}) => `${name} (${because})`)
  const more = printed.length > SHOWN ? ` and ${printed.length - SHOWN} more` : ''
  return [
    `the document names ${shown.join(', ')}${more}: may it? decide in protection.people of a dossier; onrecord lint lists them`,
  ]
}
