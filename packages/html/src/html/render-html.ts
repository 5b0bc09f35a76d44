import {
  type DocumentTree,
  defaultTheme,
  requireOptions,
  requireWholeTree,
  type Theme,
} from '@onrecord/document'
import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {createContext} from './context.ts'
import {direction} from './direction.ts'
import {type Child, h} from './h.ts'
import {renderFoot, renderMasthead, renderTitle} from './masthead.ts'
import {renderNotes} from './notes.ts'
import {renderBlocks} from './render-block.ts'
import {styleSheet} from './style-sheet.ts'

/** How a tree is written as a page. */
export interface HtmlOptions {
  /** How it looks; the default theme unless given. */
  readonly theme?: Theme | undefined
}

/**
 * Renders a document as one accessible HTML file: no script, nothing loaded from elsewhere, readable from 320 pixels up, and with a
 * style for print. The same tree gives the same string everywhere. Attachments of the tree are left out.
 *
 * The tree should be one in which `lintDocument` finds no error. Links to other places than the web and mailboxes become plain words.
 *
 * @throws TypeError when a colour of the theme is not of the form `#rrggbb`
 */
export function renderHtml(tree: DocumentTree, options: HtmlOptions = {}): string {
  requireWholeTree(tree, 'renderHtml')
  requireOptions(options, {theme: 'theme'}, 'renderHtml')
  const theme = options.theme ?? defaultTheme
  const context = createContext(tree, theme)
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h(
        'html',
        {lang: tree.language, dir: direction(tree.language)},
        renderHead(tree, theme),
        h(
          'body',
          {},
          renderMasthead(tree, theme),
          h(
            'main',
            {},
            renderTitle(tree, context),
            renderBlocks(tree.children, context),
            renderNotes(context),
          ),
          renderFoot(tree, theme),
        ),
      ),
    ],
  }
  return `${toHtml(root)}\n`
}

function renderHead(tree: DocumentTree, theme: Theme): Child {
  return h(
    'head',
    {},
    h('meta', {charSet: 'utf-8'}),
    h('title', {}, tree.title),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    // The page loads nothing; whatever slipped in could not either.
    h('meta', {
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    }),
    metadata('author', tree.authors?.join(', ')),
    metadata('description', tree.description),
    metadata('keywords', tree.keywords?.join(', ')),
    metadata('dcterms.date', tree.date),
    ...(tree.properties ?? []).map(({name, value}) => metadata(name, value)),
    h('style', {}, styleSheet(theme, tree.marking)),
  )
}

function metadata(name: string, content: string | undefined): Child {
  return content === undefined || content === '' ? [] : h('meta', {name, content})
}
