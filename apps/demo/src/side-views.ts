import {type Article, dossierOf, undecidedPeople} from '@onrecord/core'
import {element} from './dom.ts'
import {colour, speakerEntries} from './speakers.ts'

/** One line for everybody who is quoted. */
export function speakersView(article: Article): HTMLElement[] {
  const entries = speakerEntries(article)
  if (entries.length === 0) return [element('p', '', 'Nobody is quoted.')]
  const items = entries.map((entry) => {
    const chip = element('span', 'chip', entry.name)
    colour(chip, entry)
    return element('li', '', chip, ` ${counted(entry.quotations.length, 'quotation')}`)
  })
  return [element('ol', '', ...items)]
}

/** "1 quotation", "2 quotations", on one line. */
export function counted(count: number, one: string): string {
  return `${count}\u00a0${one}${count === 1 ? '' : 's'}`
}

/** The children whom the article names: here they stay named, and nobody should find that out afterwards. */
export function peopleView(article: Article): HTMLElement[] {
  const children = undecidedPeople(dossierOf(article)).filter(({isChild}) => isChild)
  if (children.length === 0) return []
  const names = children.map(({name, because}) => `${name} (${because})`).join(', ')
  const words = `Before you share: the article names ${names}. The documents do, too; a dossier can keep a name out of them.`
  return [element('p', 'notice', words)]
}

/** What the reader was not sure of, or nothing. */
export function issuesView(article: Article): HTMLElement[] {
  if (article.issues.length === 0) return []
  const items = article.issues.map(({message}) => element('li', '', message))
  return [element('h3', '', 'What the reader has to say'), element('ul', '', ...items)]
}
