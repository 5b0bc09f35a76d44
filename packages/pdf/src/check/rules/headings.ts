import {childElements} from '../../reader/structure.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'

/** Headings are numbered and skip no level on the way down, or are not numbered at all. */
export const headingRules: readonly Rule[] = [
  rule('heading-first', {ua1: '7.4.2', matterhorn: '14-002'}, function* (context) {
    const [first] = numberedHeadings(context)
    if (first === undefined || first.level === 1) return
    yield {message: `The first heading is an H${first.level}.`, ...first.place}
  }),
  rule('heading-order', {ua1: '7.4.2', matterhorn: '14-003'}, function* (context) {
    const headings = numberedHeadings(context)
    for (const [index, {level, place}] of headings.entries()) {
      const before = headings[index - 1]?.level
      if (before === undefined || level <= before + 1) continue
      yield {message: `An H${level} follows an H${before}.`, ...place}
    }
  }),
  rule('heading-single', {ua1: '7.4.4', matterhorn: '14-006'}, function* (context) {
    const {elements, type, pageOf} = context
    for (const element of elements) {
      if (childElements(element).filter((child) => type(child) === 'H').length < 2) continue
      const message = `A ${element.type} holds two H.`
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
  rule('heading-style', {ua1: '7.4.4', matterhorn: '14-007'}, function* ({elements, type}) {
    const types = new Set(elements.map(type))
    if (types.has('H') && [...types].some((each) => /^H[1-6]$/.test(each))) {
      yield {message: 'The document has both H and numbered headings.'}
    }
  }),
  rule('heading-number', {ua2: '8.2.5.12'}, function* ({elements, type, pageOf}) {
    for (const element of elements) {
      if (type(element) !== 'H') continue
      const message = 'A heading has no number, which PDF/UA-2 asks for.'
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
]

interface Heading {
  readonly level: number
  readonly place: Pick<Finding, 'page' | 'object'>
}

function numberedHeadings({elements, type, pageOf}: CheckContext): readonly Heading[] {
  return elements.flatMap((element) => {
    const level = /^H([1-9]\d*)$/.exec(type(element))?.[1]
    if (level === undefined) return []
    return [{level: Number(level), place: {page: pageOf(element), object: element.dict}}]
  })
}
