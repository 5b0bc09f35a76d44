import type {Article, LocalId} from '@onrecord/core'
import type {Decisions, Ruling} from './decisions.ts'
import {element} from './dom.ts'
import {placeLink} from './places.ts'
import type {Shown} from './shown.ts'

/**
 * What somebody put right here, each with a way back. By place and not by words: those of a quotation that was left out may hold
 * a name that is kept out.
 */
export function rulingsView(
  read: Article,
  {rulings}: Decisions,
  {voices}: Shown,
  takeBack: (quotation: LocalId) => void,
): HTMLElement[] {
  if (rulings.size === 0) return []
  const items = [...rulings].map(([id, ruling]) => {
    const quotation = read.quotations.find((one) => one.id === id)
    const button = element('button', 'small', 'Take it back')
    button.type = 'button'
    button.addEventListener('click', () => takeBack(id))
    return element(
      'li',
      '',
      ...placeLink(read, quotation?.content[0]),
      ` ${wordsFor(ruling, voices)} `,
      button,
    )
  })
  return [element('h3', '', `What you put right (${items.length})`), element('ul', '', ...items)]
}

function wordsFor(ruling: Ruling, voices: Shown['voices']): string {
  if (ruling.kind === 'rejected') return 'is no quotation'
  if (ruling.entity === null) return 'is said by nobody who is named'
  const voice = voices.find(({id}) => id === ruling.entity)
  return voice === undefined ? 'is said by somebody who is left out' : `is said by ${voice.name}`
}
