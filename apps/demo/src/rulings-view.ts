import type {Article, LocalId} from '@onrecord/core'
import type {Decisions} from './decisions.ts'
import {element} from './dom.ts'
import {placeLink, placeWords} from './places.ts'
import type {Ruling} from './rulings.ts'
import type {Shown} from './shown.ts'
import {calledOf} from './speakers.ts'

/**
 * What somebody put right here, each with a way back. By place and not by words: those of a quotation that was left out may hold
 * a name that is kept out.
 */
export function rulingsView(
  read: Article,
  {rulings}: Decisions,
  shown: Shown,
  takeBack: (quotation: LocalId) => void,
): HTMLElement[] {
  if (rulings.size === 0) return []
  const items = [...rulings].map(([id, ruling]) => {
    const span = contentOf(read, id)
    const button = element('button', 'small', 'Take it back')
    button.type = 'button'
    button.setAttribute('aria-label', `Take it back: ${placeOfRuling(read, id)}`)
    button.addEventListener('click', () => takeBack(id))
    return element(
      'li',
      '',
      ...placeLink(read, span),
      ` ${rulingWords(id, ruling, shown)} `,
      button,
    )
  })
  return [element('h3', '', `What you put right (${items.length})`), element('ul', '', ...items)]
}

/** "¶ 2", where a quotation that was put right begins. */
export function placeOfRuling(read: Article, id: LocalId): string {
  const span = contentOf(read, id)
  return (span === undefined ? null : placeWords(read, span)) ?? 'no place'
}

/** What was decided about a quotation, in words that tell nobody who is kept out. */
export function rulingWords(id: LocalId, ruling: Ruling, {article, quotations}: Shown): string {
  if (ruling.kind === 'rejected') return 'is no quotation'
  const quotation = article.quotations.find((one) => quotations.get(one.id) === id)
  if (quotation === undefined) return 'is said by somebody who is left out'
  return `is said by ${calledOf(article, quotation.speaker) ?? 'nobody who is named'}`
}

function contentOf({quotations}: Article, id: LocalId) {
  return quotations.find((one) => one.id === id)?.content[0]
}
