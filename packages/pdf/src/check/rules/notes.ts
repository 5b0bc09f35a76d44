import {isKind} from '../../reader/objects.ts'
import {decodeTextString} from '../../reader/text-string.ts'
import type {Rule} from '../rule.ts'

/** Every note has an ID, and no two have the same. */
export const noteIdentifier: Rule = {
  name: 'note-identifier',
  clause: '7.9',
  *check({file, elements, type, pageOf}) {
    const seen = new Set<string>()
    for (const element of elements) {
      if (type(element) !== 'Note') continue
      const value = file.get(element.dict, 'ID')
      const id = isKind(value, 'string') ? decodeTextString(value.bytes) : ''
      const place = {page: pageOf(element), object: element.dict}
      if (id === '') yield {message: 'A note has no ID.', ...place}
      else if (seen.has(id)) yield {message: `Two notes have the ID ${id}.`, ...place}
      seen.add(id)
    }
  },
}
