import type {Article} from '@onrecord/core'
import {element} from './dom.ts'
import {speakerEntries} from './speakers.ts'

/** One line for everybody who is quoted. */
export function speakersView(article: Article): HTMLElement[] {
  return speakerEntries(article).map(({name, number, quotations}) => {
    const chip = element('span', 'chip', name)
    chip.dataset.speaker = String(((number - 1) % 6) + 1)
    const count = quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`
    return element('li', '', chip, ` ${count}`)
  })
}

/** What the reader was not sure of, or nothing. */
export function issuesView(article: Article): HTMLElement[] {
  if (article.issues.length === 0) return []
  const items = article.issues.map(({message}) => element('li', '', message))
  return [element('h3', '', 'What the reader has to say'), element('ul', '', ...items)]
}
