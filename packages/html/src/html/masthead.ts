import type {DocumentTree} from '@onrecord/document'
import {imageElement} from './blocks/image.ts'
import type {Context} from './context.ts'
import {type Child, h} from './h.ts'
import {renderBlocks} from './render-block.ts'

/** Who publishes what kind of document, when, and how it may be passed on. */
export function renderMasthead(tree: DocumentTree): Child {
  const {logo, organisation, genre, dateLabel, date, marking} = tree
  const printed = dateLabel ?? date
  const parts = [
    logo ? imageElement(logo) : [],
    organisation === undefined ? [] : h('span', {className: ['organisation']}, organisation),
    genre === undefined ? [] : h('span', {className: ['genre']}, genre),
    printed === undefined ? [] : h('time', {...(date !== undefined && {dateTime: date})}, printed),
    marking === undefined ? [] : h('span', {className: ['marking']}, marking),
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

/** The title of the document with what stands under it; in a letter, what opens it with its subject. */
export function renderTitle(
  {title, subtitle, authors, opening}: DocumentTree,
  context: Context,
): Child {
  if (opening) {
    return [renderBlocks(opening, context), h('h1', {className: ['subject']}, title)]
  }
  return [
    h('h1', {}, title),
    subtitle === undefined ? [] : h('p', {className: ['subtitle']}, subtitle),
    authors === undefined || authors.length === 0
      ? []
      : h('p', {className: ['authors']}, authors.join(', ')),
  ]
}
