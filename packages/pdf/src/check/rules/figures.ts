import {isKind} from '../../reader/objects.ts'
import {decodeTextString} from '../../reader/text-string.ts'
import type {Rule} from '../rule.ts'

/** Figures have a text alternative, or a text that replaces them. */
export const figureAlternative: Rule = {
  name: 'figure-alternative',
  clause: '7.3',
  *check({file, elements, type, pageOf}) {
    for (const element of elements) {
      if (type(element) !== 'Figure') continue
      const texts = ['Alt', 'ActualText'].map((key) => file.get(element.dict, key))
      const hasText = texts.some(
        (text) => isKind(text, 'string') && decodeTextString(text.bytes).trim() !== '',
      )
      if (hasText) continue
      const message = 'A figure has no text alternative.'
      yield {message, page: pageOf(element), object: element.dict}
    }
  },
}
