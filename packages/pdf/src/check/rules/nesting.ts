import type {StructureElement} from '../../reader/structure.ts'
import type {CheckContext} from '../context.ts'
import {type Check, type Finding, type Rule, rule} from '../rule.ts'
import {parentType, significantChildren} from '../significance.ts'

/** What a family of types is made of (ISO 32000-1, 14.8.4.3 and tables 337 and 338). */
interface Family {
  /** The types that may stand in a type. */
  readonly children: Readonly<Record<string, readonly string[]>>
  /** The types that a type must stand in. */
  readonly parents: Readonly<Record<string, readonly string[]>>
}

const TABLE: Family = {
  children: {
    Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
    THead: ['TR'],
    TBody: ['TR'],
    TFoot: ['TR'],
    TR: ['TH', 'TD'],
  },
  parents: {
    TR: ['Table', 'THead', 'TBody', 'TFoot'],
    THead: ['Table'],
    TBody: ['Table'],
    TFoot: ['Table'],
    TH: ['TR'],
    TD: ['TR'],
  },
}

const LIST: Family = {
  children: {L: ['L', 'LI', 'Caption'], LI: ['Lbl', 'LBody']},
  parents: {LI: ['L'], LBody: ['LI']},
}

const CONTENTS: Family = {
  children: {TOC: ['TOC', 'TOCI', 'Caption']},
  parents: {TOCI: ['TOC']},
}

const RUBY: Family = {
  children: {Ruby: ['RB', 'RT', 'RP']},
  parents: {RB: ['Ruby'], RT: ['Ruby'], RP: ['Ruby']},
}

const WARICHU: Family = {
  children: {Warichu: ['WT', 'WP']},
  parents: {WT: ['Warichu'], WP: ['Warichu']},
}

/** What PDF 2.0 lets stand anywhere (ISO 32005, table 5). */
const ANYWHERE: ReadonlySet<string> = new Set(['Artifact', 'Private'])

/** Tables, lists, contents and glosses hold what they are made of, and their parts stand nowhere else. */
export const nestingRules: readonly Rule[] = [
  rule('table-nesting', {ua1: '7.2', ua2: '8.2.5.26', matterhorn: '09-004'}, nesting(TABLE)),
  rule('table-parts', {ua1: '7.2', ua2: '8.2.5.26', matterhorn: '09-004'}, tableParts),
  rule('list-nesting', {ua1: '7.2', ua2: '8.2.5.25', matterhorn: '09-005'}, nesting(LIST)),
  rule('contents-nesting', {ua1: '7.2', ua2: '8.2.5.8', matterhorn: '09-006'}, nesting(CONTENTS)),
  rule('ruby-nesting', {ua1: '7.2', ua2: '8.2.5.23', matterhorn: '09-007'}, nesting(RUBY)),
  rule('warichu-nesting', {ua1: '7.2', ua2: '8.2.5.24', matterhorn: '09-008'}, nesting(WARICHU)),
  rule('caption-place', {ua1: '7.2', ua2: '8.2.5.27'}, captionPlace),
]

function nesting(family: Family): Check {
  return function* (context) {
    for (const element of context.elements) {
      const place = {page: context.pageOf(element), object: element.dict}
      for (const message of misplaced(element, family, context)) yield {message, ...place}
    }
  }
}

function* misplaced(
  element: StructureElement,
  {children, parents}: Family,
  context: CheckContext,
): Generator<string> {
  const {part, type} = context
  const own = type(element)
  const allowed = children[own]
  if (allowed !== undefined) {
    for (const kind of significantChildren(element, context).map(type)) {
      const mayStand = allowed.includes(kind) || (part === 2 && ANYWHERE.has(kind))
      if (!mayStand) yield `A ${own} holds a ${kind}.`
    }
  }
  const parent = parentType(element, context) ?? 'the root'
  // Where the parent has rules of its own, it has said it.
  const isWrong = parents[own]?.includes(parent) === false && children[parent] === undefined
  if (isWrong) yield `A ${own} stands in ${parent}.`
}

/** One head and one foot at most, and neither without a body. */
function* tableParts(context: CheckContext): Generator<Finding> {
  const {elements, type, pageOf} = context
  for (const table of elements.filter((element) => type(element) === 'Table')) {
    const parts = significantChildren(table, context).map(type)
    const count = (part: string): number => parts.filter((each) => each === part).length
    const place = {page: pageOf(table), object: table.dict}
    for (const part of ['THead', 'TFoot']) {
      if (count(part) > 1) yield {message: `A table has ${count(part)} ${part}.`, ...place}
      if (count(part) > 0 && count('TBody') === 0) {
        yield {message: `A table has a ${part} and no TBody.`, ...place}
      }
    }
  }
}

/** One caption: the first or the last in a table, the first in a list or in contents. */
function* captionPlace(context: CheckContext): Generator<Finding> {
  const {elements, part, type, pageOf} = context
  for (const element of elements) {
    const own = type(element)
    if (part === 1 && !['Table', 'L', 'TOC'].includes(own)) continue
    const kinds = significantChildren(element, context).map(type)
    const places = kinds.flatMap((kind, index) => (kind === 'Caption' ? [index] : []))
    const mayBeLast = own === 'Table' || part === 2
    const isWell = places.every((at) => at === 0 || (mayBeLast && at === kinds.length - 1))
    if (places.length < 2 && isWell) continue
    const message = `The caption of a ${own} is not alone at its beginning${mayBeLast ? ' or end' : ''}.`
    yield {message, page: pageOf(element), object: element.dict}
  }
}
