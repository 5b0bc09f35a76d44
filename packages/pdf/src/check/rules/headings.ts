import type {Rule} from '../rule.ts'

/** Numbered headings begin with H1 and skip no level on the way down. */
export const headingOrder: Rule = {
  name: 'heading-order',
  clause: '7.4.2',
  *check({elements, type, pageOf}) {
    let last = 0
    for (const element of elements) {
      const level = Number(/^H([1-6])$/.exec(type(element))?.[1] ?? 0)
      if (level === 0) continue
      if (level > last + 1) {
        const message =
          last === 0 ? `The first heading is an H${level}.` : `An H${level} follows an H${last}.`
        yield {message, page: pageOf(element), object: element.dict}
      }
      last = level
    }
  },
}

/** Headings are numbered (H1 to H6) or not (H), never both. */
export const headingStyle: Rule = {
  name: 'heading-style',
  clause: '7.4.4',
  *check({elements, type}) {
    const types = new Set(elements.map(type))
    if (types.has('H') && [...types].some((each) => /^H[1-6]$/.test(each))) {
      yield {message: 'The document has both H and numbered headings.'}
    }
  },
}
