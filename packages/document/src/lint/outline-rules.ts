import {assertNever} from '../assert-never.ts'
import type {Block} from '../nodes/blocks.ts'
import {
  type DocumentIssue,
  type DocumentView,
  error,
  isBlank,
  ofType,
  saysSomething,
} from './rule.ts'

/** A document says what it is called and in which language it is (PDF/UA-1 clauses 7.1 and 7.2; WCAG 2.2, 2.4.2 and 3.1.1). */
export function rootWords({tree}: DocumentView): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = []
  if (isBlank(tree.title))
    issues.push(error('title-missing', 'The document has no title.', ['title']))
  if (!languageTag.test(tree.language))
    issues.push(
      error(
        'language-missing',
        `The document's language is ${JSON.stringify(tree.language)}: expected a BCP 47 tag such as "en-GB".`,
        ['language'],
      ),
    )
  return issues
}

/** The fixed words that renderers print are there. */
export function fixedWords({tree}: DocumentView): readonly DocumentIssue[] {
  const {quotationMarks, innerQuotationMarks, ...words} = tree.labels
  const all = {
    ...words,
    quotationMarks: quotationMarks.some(isBlank) ? '' : 'set',
    innerQuotationMarks: innerQuotationMarks.some(isBlank) ? '' : 'set',
  }
  const missing = Object.entries(all)
    .filter(([, word]) => isBlank(word))
    .map(([key]) => error('label-missing', `The label ${key} is empty.`, ['labels', key]))
  if (words.pageOf.includes('{page}') && words.pageOf.includes('{pages}')) return missing
  const message = `The label pageOf is ${JSON.stringify(words.pageOf)}: expected the places {page} and {pages}, as in "Page {page} of {pages}".`
  return [...missing, error('label-places', message, ['labels', 'pageOf'])]
}

/** Headings begin at level 1 and go down one level at a time (PDF/UA-1, clause 7.4.2). */
export function headingLevels({blocks}: DocumentView): readonly DocumentIssue[] {
  let before = 0
  return ofType(blocks, 'heading').flatMap(({node, path}) => {
    const skipped = node.level > before + 1
    const message = `A heading of level ${node.level} follows one of level ${before}: the level between is missing.`
    before = node.level
    return skipped ? [error('heading-skipped', message, path)] : []
  })
}

/** A document has one table of contents and one memo header. */
export function onceOnly({blocks}: DocumentView): readonly DocumentIssue[] {
  return (['contents', 'memoHeader'] as const).flatMap((type) =>
    ofType<Block, typeof type>(blocks, type)
      .slice(1)
      .map(({path}) => error(`${kebab[type]}-repeated`, `There is more than one ${type}.`, path)),
  )
}

/** Every row of inlines says something. Cells and attributions have rules of their own. */
export function emptyRows({rows}: DocumentView): readonly DocumentIssue[] {
  return rows.flatMap(({owner, node, path}) => {
    const place = String(path.findLast((key) => typeof key === 'string'))
    const elsewhere = path.includes('cells') || path.includes('head') || place === 'attribution'
    if (elsewhere || saysSomething(node)) return []
    const what = place === 'children' ? `A ${owner.type}` : `The ${place} of a ${owner.type}`
    return [error('text-missing', `${what} has no words.`, path)]
  })
}

/** A block that holds others has some, and the fixed words of a block are not blank. */
export function emptyBlocks({blocks}: DocumentView): readonly DocumentIssue[] {
  return blocks.flatMap(({node, path}) =>
    hasContent(node) ? [] : [error('block-empty', `A ${node.type} has nothing in it.`, path)],
  )
}

function hasContent(block: Block): boolean {
  switch (block.type) {
    case 'section':
    case 'annex':
    case 'callout':
      return block.children.length > 0
    case 'list':
      return block.items.length > 0 && block.items.every(({children}) => children.length > 0)
    case 'descriptionList':
      return block.items.length > 0 && block.items.every(({description}) => description.length > 0)
    case 'references':
      return block.items.length > 0
    case 'memoHeader':
      return ![block.to, block.from, block.date, block.re].some(isBlank)
    case 'address':
      return block.lines.length > 0 && !block.lines.some(isBlank)
    case 'signature':
      return !isBlank(block.name)
    // what these lack is told by rules of their own
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'table':
    case 'graphic':
    case 'image':
    case 'keyFigures':
    case 'timeline':
    case 'contents':
    case 'pageBreak':
      return true
    default:
      return assertNever(block)
  }
}

const kebab = {contents: 'contents', memoHeader: 'memo-header'} as const

// RFC 5646, as far as a document needs it: a language of two to eight letters, then subtags of up to eight.
const languageTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i
