import {childElements} from '../../reader/structure.ts'
import type {Rule} from '../rule.ts'

/** What may stand in a type, where only certain types may (ISO 32000-1, 14.8.4.3). */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

/** What a type must stand in. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** Tables, lists and contents hold what they are made of, and their parts stand nowhere else. */
export const containment: Rule = {
  name: 'containment',
  clause: '7.2',
  *check({elements, type, pageOf}) {
    for (const element of elements) {
      const own = type(element)
      const parent = element.parent === null ? 'the root' : type(element.parent)
      const wrong = childElements(element).filter(
        (child) => CHILDREN[own]?.includes(type(child)) === false,
      )
      const place = {page: pageOf(element), object: element.dict}
      for (const child of wrong) yield {message: `A ${own} holds a ${type(child)}.`, ...place}
      if (PARENTS[own]?.includes(parent) === false && CHILDREN[parent] === undefined) {
        yield {message: `A ${own} stands in ${parent}.`, ...place}
      }
    }
  },
}
