import {type Article, dossierOf, type Quotation, undecidedPeople} from '@onrecord/core'
import {element} from './dom.ts'
import {placeLink} from './fact-views.ts'
import {type NumberedBlock, numberedBlocks} from './places.ts'
import {colour, isGuess, type SpeakerEntry, speakerEntries} from './speakers.ts'

/** Everybody who is quoted; who is opened shows their words, each with its place. */
export function speakersView(article: Article): HTMLElement[] {
  const entries = speakerEntries(article)
  if (entries.length === 0) return [element('p', '', 'Nobody is quoted.')]
  const blocks = numberedBlocks(article)
  return entries.map((entry) => speakerView(entry, article.source.text ?? '', blocks))
}

function speakerView(
  entry: SpeakerEntry,
  text: string,
  blocks: readonly NumberedBlock[],
): HTMLElement {
  const chip = element('span', 'chip', entry.name)
  colour(chip, entry)
  const count = ` ${counted(entry.quotations.length, 'quotation')}`
  const items = entry.quotations.map((quotation) => quotationView(quotation, text, blocks))
  return element('details', '', element('summary', '', chip, count), element('ul', '', ...items))
}

/** Words as the article has them, pieces of one quotation with a mark between them. */
function quotationView(
  quotation: Quotation,
  text: string,
  blocks: readonly NumberedBlock[],
): HTMLElement {
  const [first] = quotation.content
  const words = quotation.content.map(({start, end}) => text.slice(start, end)).join(' […] ')
  const likeliest = isGuess(quotation) ? 'likeliest speaker: check who says it · ' : ''
  const place = first === undefined ? [] : placeLink(blocks, first)
  return element('li', '', words, element('span', 'note', ` ${likeliest}`, ...place))
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
