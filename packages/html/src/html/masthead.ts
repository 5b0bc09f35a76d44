import {
  byline,
  type DocumentTree,
  markingLook,
  masthead,
  runningText,
  type Theme,
} from '@onrecord/document'
import {imageElement} from './blocks/image.ts'
import type {Context} from './context.ts'
import {type Child, h} from './h.ts'
import {renderBlocks} from './render-block.ts'
import {renderSvg} from './scene.ts'

/** Who publishes what kind of document, when, and how it may be passed on. */
export function renderMasthead(tree: DocumentTree, theme: Theme): Child {
  const {marking} = tree
  const {organisation, genre, dateLabel, date} = masthead(tree)
  const printed = dateLabel ?? date
  const parts = [
    renderLogo(tree, theme),
    theme.header === undefined ? [] : h('span', {}, runningText(theme.header, tree)),
    organisation === undefined ? [] : h('span', {className: ['organisation']}, organisation),
    genre === undefined ? [] : h('span', {className: ['genre']}, genre),
    printed === undefined ? [] : h('time', {...(date !== undefined && {dateTime: date})}, printed),
    marking === undefined ? [] : markingElement(marking),
  ]
  const present = parts.filter((part) => !Array.isArray(part))
  return present.length === 0
    ? []
    : h(
        'header',
        {className: ['masthead']},
        present.map((part, i) => (i === 0 ? part : [' ', part])),
      )
}

function renderLogo(tree: DocumentTree, theme: Theme): Child {
  const logo = tree.logo ?? theme.logo
  if (!logo) return []
  if (logo.type === 'image') return imageElement(logo)
  const style = `height:${logo.scene.height}pt`
  return h('span', {className: ['logo'], style}, renderSvg(logo.scene, logo.alt, theme))
}

/** What the theme says under every document, and the marking once more. */
export function renderFoot(tree: DocumentTree, {footer}: Theme): Child {
  const {marking} = tree
  if (footer === undefined && marking === undefined) return []
  return h(
    'footer',
    {className: ['foot']},
    h(
      'p',
      {},
      footer === undefined ? [] : [runningText(footer, tree), ' '],
      marking === undefined ? [] : markingElement(marking),
    ),
  )
}

function markingElement(marking: string): Child {
  const look = markingLook(marking)
  return h('span', {className: look === null ? ['marking'] : ['marking', 'protocol']}, marking)
}

/** The title of the document with what stands under it; in a letter, what opens it with its subject. */
export function renderTitle(tree: DocumentTree, context: Context): Child {
  const {title, subtitle, opening} = tree
  if (opening) {
    return [renderBlocks(opening, context), h('h1', {className: ['subject']}, title)]
  }
  const authors = byline(tree)
  return [
    h('h1', {}, title),
    subtitle === undefined ? [] : h('p', {className: ['subtitle']}, subtitle),
    authors === null ? [] : h('p', {className: ['authors']}, authors),
  ]
}
