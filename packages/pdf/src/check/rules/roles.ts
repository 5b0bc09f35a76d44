import {isKind} from '../../reader/objects.ts'
import {roleMap} from '../context.ts'
import type {Rule} from '../rule.ts'

/** ISO 32000-1, 14.8.4. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** Every type is a standard one or mapped to one; no standard type is mapped, and no map runs in a circle. */
export const roles: Rule = {
  name: 'roles',
  clause: '7.1',
  *check({file, elements, type, pageOf}) {
    for (const [from, to] of roleMap(file)) {
      if (STANDARD.has(from)) yield {message: `The standard type ${from} is mapped to ${to}.`}
    }
    for (const element of elements) {
      // A type of a namespace of its own, as PDF 2.0 has them, is not for this map.
      if (isKind(file.get(element.dict, 'NS'), 'dict') || STANDARD.has(type(element))) continue
      const message = `The type ${element.type} is mapped to no standard type.`
      yield {message, page: pageOf(element), object: element.dict}
    }
  },
}
