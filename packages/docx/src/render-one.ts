import {type DocumentTree, defaultTheme, type Theme, walk} from '@onrecord/document'
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
import {fillsPages, withPages} from './page-numbers.ts'
import {attachmentXml, memoXml} from './parts/custom-xml.ts'
import {fontTablePart} from './parts/fonts.ts'
import {numberingConfig} from './parts/numbering.ts'
import {coreProperties, extendedProperties} from './parts/properties.ts'
import {settingsPart, webSettingsPart} from './parts/settings.ts'
import {themeOptions} from './parts/theme.ts'
import type {RenderDocxOptions} from './render-docx.ts'
import {listNumberIds} from './styles/style-ids.ts'
import {stylesPart} from './styles/styles-part.ts'
import {cleanText} from './text/clean-text.ts'
import {type Languages, languagesOf} from './text/languages.ts'

/**
 * One version of a document. What writes it is most of what this package loads, so it is loaded when it is asked for.
 *
 * @param given the page of a template, whose masthead and logo then stand for ours
 */
export async function renderOne(
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
  const bytes = finalize(libraryPackage(document), {
    parts: ownParts(tree, theme, languages, styles),
    customXml: [
      ...(headers.length > 0 ? [memoXml(headers)] : []),
      ...(attachments ? [attachments] : []),
    ],
  })
  // Each version has its own pages; a template's are known when the document stands in it.
  return pageNumbers && !given ? withPages(bytes) : bytes
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
        footers: {default: runningFoot(context, 'others'), first: runningFoot(context, 'first')},
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

function hasCharts(tree: DocumentTree): boolean {
  let found = false
  walk(tree.children, {
    block: (block) => {
      if (block.type === 'graphic' && block.chart) found = true
    },
  })
  return found
}
