import type {Span} from '@onrecord/core'
import {BLANK, isAt} from '../../language/characters.ts'
import type {Draft} from '../../pass.ts'
import {innermost, placed} from '../../passes/tokens/places.ts'
import {type Clause, clausesOf} from '../items.ts'
import {titleItems} from './titles-beside.ts'

/** Every sentence, where "Odo ‘Big Fish’ Vale" is a name in one: words between marks within somebody's name are nobody's words, and take none away from what is said of him. */
export function clausesWithNames(draft: Draft): readonly Clause[] {
  const clauses = clausesOf(draft)
  const {text, entities} = draft
  const names = placed(entities, ({type, mentions}) =>
    type === 'person' ? mentions.flatMap(({span}) => (holdsMark(text, span) ? [span] : [])) : [],
  )
  if (names.length === 0) return clauses
  return clauses.map((clause) => {
    if (!clause.hasQuotes) return clause
    const items = clause.items.flatMap((item) =>
      item.kind === 'quote' && innermost(names, item) !== null ? titleItems(text, item) : item,
    )
    return {...clause, items, hasQuotes: items.some(({kind}) => kind === 'quote')}
  })
}

function holdsMark(text: string, {start, end}: Span): boolean {
  for (let at = start + 1; at < end; at++)
    if (MARKS.includes(text.charAt(at)) && isAt(text, at - 1, BLANK)) return true
  return false
}

const MARKS = '“‘"\''
