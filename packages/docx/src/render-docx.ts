import {
  type DocumentTree,
  defaultTheme,
  requireOptions,
  requireTree,
  type Theme,
  walk,
} from '@onrecord/document'
import {Document, type IPropertiesOptions} from 'docx'
import {emitBlocks, separateTables} from './emit/blocks.ts'
import {Collector} from './emit/collector.ts'
import type {BodyChild, Context} from './emit/context.ts'
import {frontMatter} from './emit/front-matter.ts'
import {firstHead, runningFoot, runningHead} from './emit/furniture.ts'
import {emitInlines} from './emit/inlines.ts'
import {comments, footnotes} from './emit/notes.ts'
import {finalize} from './finalize/finalize.ts'
import {libraryPackage} from './finalize/library-package.ts'
import {type Page, pageOf} from './page.ts'
import {authorOf} from './parts/author.ts'
import {attachmentXml, memoXml} from './parts/custom-xml.ts'
import {momentOf} from './parts/dates.ts'
import {fontTablePart} from './parts/fonts.ts'
import {numberingConfig} from './parts/numbering.ts'
import {coreProperties, extendedProperties} from './parts/properties.ts'
import {settingsPart, webSettingsPart} from './parts/settings.ts'
import {themeOptions} from './parts/theme.ts'
import {listNumberIds} from './styles/style-ids.ts'
import {stylesPart} from './styles/styles-part.ts'
import {cleanText} from './text/clean-text.ts'
import {type Languages, languagesOf} from './text/languages.ts'

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
  requireTree(tree, 'renderDocx')
  requireOptions(options, OPTIONS, 'renderDocx')
  const {template} = options
  if (!template) return renderVersions(tree, options, undefined)
  const [{placeInTemplate}, {readTemplate}] = await Promise.all([
    import('./template/place-in-template.ts'),
    import('./template/read-template.ts'),
  ])
  const read = readTemplate(template)
  const bytes = placeInTemplate(await renderVersions(tree, options, read.page), read, tree.marking)
  return fillsPages(tree, options) ? withPages(bytes) : bytes
}

/** The document alone or, where an older one is given, with what has changed since. */
async function renderVersions(
  tree: DocumentTree,
  options: RenderDocxOptions,
  page: Page | undefined,
): Promise<Uint8Array> {
  const {compare} = options
  const bytes = await renderOne(tree, options, page)
  if (!compare || options.clean) return bytes
  const before = await renderOne(compare, {...options, clean: true}, page)
  const {trackChanges} = await import('./compare/track-changes.ts')
  return trackChanges(before, bytes, {author: authorOf(tree), date: momentOf(tree)})
}

/** `given`: the page of a template, whose masthead and logo then stand for ours. */
async function renderOne(
  tree: DocumentTree,
  options: RenderDocxOptions,
  given: Page | undefined,
): Promise<Uint8Array> {
  const theme = options.theme ?? defaultTheme
  const page = given ?? pageOf(tree, theme)
  const languages = languagesOf(tree)
  const pageNumbers = fillsPages(tree, options)
  const collector = new Collector(tree, options.clean ?? false)
  const context: Context = {
    tree,
    theme,
    page,
    languages,
    pageNumbers,
    drawChart: hasCharts(tree) ? (await import('./drawing/chart-run.ts')).chartRun : undefined,
    inTemplate: given !== undefined,
    collector,
    blocks: emitBlocks,
    inlines: emitInlines,
    bodyStyle: 'Normal',
    panel: undefined,
    tight: false,
    listDepth: 0,
    keepNext: false,
    keepTogether: false,
  }
  const styles = stylesPart(theme, page, languages, tree)
  const body = separateTables([...frontMatter(context), ...emitBlocks(tree.children, context)])
  const document = new Document(properties(context, body, styles))
  fixListNumbers(document)
  const attachments = attachmentXml(tree.attachments)
  const headers = collector.memoHeaders
  const bytes = finalize(await libraryPackage(document), {
    parts: ownParts(tree, theme, languages, styles),
    customXml: [
      ...(headers.length > 0 ? [memoXml(headers)] : []),
      ...(attachments ? [attachments] : []),
    ],
  })
  // Each version has its own pages; a template's are known when the document stands in it.
  return pageNumbers && !given ? withPages(bytes) : bytes
}

/** Lays out the finished file, so that what is measured is what Word gets; lazy, since the layout is large. */
async function withPages(bytes: Uint8Array): Promise<Uint8Array> {
  const {fillPages} = await import('./finalize/fill-pages.ts')
  return fillPages(bytes)
}

function properties(
  context: Context,
  body: readonly BodyChild[],
  styles: string,
): IPropertiesOptions {
  const {tree, page, theme, collector} = context
  return {
    externalStyles: styles,
    theme: themeOptions(theme),
    numbering: numberingConfig,
    footnotes: footnotes(context),
    ...(collector.comments.length > 0 && {comments: {children: comments(context)}}),
    customProperties: (tree.properties ?? []).map(({name, value}) => ({
      name: cleanText(name),
      value: cleanText(value),
    })),
    sections: [
      {
        properties: {titlePage: true, page: sheet(page)},
        headers: {
          default: runningHead(context),
          ...(tree.marking !== undefined && {first: firstHead(context)}),
        },
        footers: {default: runningFoot(context), first: runningFoot(context)},
        children: body,
      },
    ],
  }
}

function sheet({width, height, margins}: Page) {
  return {
    size: {width, height},
    margin: {
      ...margins,
      header: Math.round(margins.top / 2),
      footer: Math.round(margins.bottom / 2),
    },
  }
}

/** The parts that the library does not write, or not as Word does. */
function ownParts(
  tree: DocumentTree,
  theme: Theme,
  languages: Languages,
  styles: string,
): Readonly<Record<string, string>> {
  return {
    'word/styles.xml': styles,
    'word/settings.xml': settingsPart(languages),
    'word/webSettings.xml': webSettingsPart(),
    'word/fontTable.xml': fontTablePart(theme),
    'docProps/core.xml': coreProperties(tree),
    'docProps/app.xml': extendedProperties(tree),
  }
}

/** Makes the two lists that the list styles use, before any other list, so that their numbers are known. */
function fixListNumbers({Numbering: numbering}: Document): void {
  for (const [reference, numId] of Object.entries(listNumberIds)) {
    numbering.createConcreteNumberingInstance(reference, 0)
    const made = numbering.ConcreteNumbering.find((list) => list.reference === reference)
    if (made?.numId !== numId) {
      throw new Error(`the list style ${reference} expects numbering ${numId}, got ${made?.numId}`)
    }
  }
}

function fillsPages(tree: DocumentTree, options: RenderDocxOptions): boolean {
  return options.pageNumbers ?? refersToPages(tree)
}

function hasCharts(tree: DocumentTree): boolean {
  let found = false
  walk(tree.children, {
    block: (block) => {
      if (block.type === 'graphic' && block.chart) found = true
    },
  })
  return found
}

function refersToPages(tree: DocumentTree): boolean {
  let found = false
  walk(tree.children, {
    inline: (inline) => {
      if (inline.type === 'crossReference' && inline.show === 'page') found = true
    },
  })
  return found
}
