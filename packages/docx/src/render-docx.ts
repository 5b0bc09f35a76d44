import {type DocumentTree, requireOptions, requireWholeTree, type Theme} from '@onrecord/document'
import type {Page} from './page.ts'
import {fillsPages, withPages} from './page-numbers.ts'
import {authorOf} from './parts/author.ts'
import {momentOf} from './parts/dates.ts'

/** How a tree is written as a Word file. */
export interface RenderDocxOptions {
  /** How it looks; left out: the default theme of `@onrecord/document`. */
  readonly theme?: Theme | undefined
  /** Leaves out the comments that reviews become, and tracked changes: the copy for publication. */
  readonly clean?: boolean | undefined
  /**
   * Works out the pages and fills them into the contents and the references to pages. Left out: only where the text
   * refers to a page, since it takes about as long as everything else together.
   */
  readonly pageNumbers?: boolean | undefined
  /**
   * An older version of the document: what has come and gone since is marked as tracked changes, by the authors and on the
   * date of the new one. Accepting all of them gives the new text, rejecting all the old.
   */
  readonly compare?: DocumentTree | undefined
  /**
   * An organisation's Word file (`.docx` or `.dotx`) that takes the document in: it replaces the one paragraph of its body that
   * holds `{{memo}}` and nothing else. Heads, feet, paper, margins and styles of the same names are the template's.
   */
  readonly template?: Uint8Array | undefined
}

const OPTIONS = {
  theme: 'theme',
  clean: 'boolean',
  pageNumbers: 'boolean',
  compare: 'tree',
  template: 'bytes',
} as const satisfies Record<keyof RenderDocxOptions, unknown>

/**
 * Renders a document tree as a Word document (Office Open XML, ISO/IEC 29500 transitional).
 *
 * The bytes hang on the tree and the options alone. Characters that XML cannot carry are dropped, unpaired surrogates become
 * U+FFFD.
 *
 * @throws Error where the tree refers to a note or heading that it does not have; `lintDocument` finds these first.
 * @throws TemplateError where the template is no Word file, has macros, or does not have its placeholder once.
 */
export async function renderDocx(
  tree: DocumentTree,
  options: RenderDocxOptions = {},
): Promise<Uint8Array> {
  requireWholeTree(tree, 'renderDocx')
  requireOptions(options, OPTIONS, 'renderDocx')
  const {template, compare} = options
  if (compare) requireWholeTree(compare, 'compare of renderDocx')
  if (!template) return renderVersions(tree, options, undefined)
  const [{placeInTemplate}, {readTemplate}] = await Promise.all([
    import('./template/place-in-template.ts'),
    import('./template/read-template.ts'),
  ])
  const read = readTemplate(template)
  const bytes = placeInTemplate(await renderVersions(tree, options, read.page), read, tree)
  return fillsPages(tree, options) ? withPages(bytes) : bytes
}

/** The document alone or, where an older one is given, with what has changed since. */
async function renderVersions(
  tree: DocumentTree,
  options: RenderDocxOptions,
  page: Page | undefined,
): Promise<Uint8Array> {
  const {compare} = options
  const {renderOne} = await import('./render-one.ts')
  const bytes = await renderOne(tree, options, page)
  if (!compare || options.clean) return bytes
  const before = await renderOne(compare, {...options, clean: true}, page)
  const {trackChanges} = await import('./compare/track-changes.ts')
  return trackChanges(before, bytes, {author: authorOf(tree), date: momentOf(tree)})
}
