import {type Article, type Dossier, type Quotation, undecidedPeople} from '@onrecord/core'
import {copyButton, sourceLine} from './copy.ts'
import {articleOf} from './decisions.ts'
import {element} from './dom.ts'
import {isInOtherLanguage, sentence} from './issue-words.ts'
import {otherFindings} from './lint.ts'
import {foldedList} from './lists.ts'
import {placeLink, placeWords, statementId} from './places.ts'
import {confirmButton, type SpeakerChoice, speakerChoice, wordsId} from './speaker-choice.ts'
import {
  colour,
  isDoubted,
  isGuess,
  isReported,
  type SpeakerEntry,
  speakerEntries,
} from './speakers.ts'

/** Everybody who is quoted; who is opened shows their words, each with its place and a way to put the speaker right. */
export function speakersView(article: Article, choice: SpeakerChoice): HTMLElement[] {
  const entries = speakerEntries(article)
  if (entries.length === 0) return [element('p', '', 'Nobody is quoted.')]
  const all = () => [...sourceLine(article), ...entries.flatMap((entry) => linesOf(article, entry))]
  return [
    ...doubtsView(article),
    copyButton('Copy all quotations', all),
    ...entries.map((entry) => speakerView(article, entry, choice)),
  ]
}

/** Where somebody has to look before they rely on who says it: of forty statements those few. */
function doubtsView(article: Article): HTMLElement[] {
  const doubted = article.quotations.filter(isDoubted)
  if (doubted.length === 0) return []
  const links = doubted.flatMap((quotation, at) => {
    const [first] = quotation.content
    const place = first === undefined ? null : placeWords(article, first)
    const link = element('a', 'place', place ?? 'no place')
    // several may stand in one paragraph
    link.setAttribute(
      'aria-label',
      `${place}: ${wordsOf(article, quotation).slice(0, LONGEST_NAME)}`,
    )
    link.href = `#${statementId(quotation)}`
    return at === 0 ? [link] : [', ', link]
  })
  const words = `Not sure who says ${doubted.length} of ${counted(article.quotations.length, 'quotation')}. Look again: `
  return [element('p', 'doubts', words, ...links)]
}

/** Letters of a statement that a link to it is called by. */
const LONGEST_NAME = 60

function speakerView(article: Article, entry: SpeakerEntry, choice: SpeakerChoice): HTMLElement {
  const {name, quotations} = entry
  const chip = element('bdi', 'chip', name)
  colour(chip, entry)
  return foldedList({
    key: `speaker ${name}`,
    summary: [chip, ` ${counted(quotations.length, 'quotation')}`],
    ids: quotations.map(statementId),
    content: () => {
      const lines = () => [...sourceLine(article), ...linesOf(article, entry)]
      const copy = copyButton('Copy these quotations', lines)
      copy.setAttribute('aria-label', `Copy these quotations: ${name}`)
      const items = quotations.map((one) => quotationView(article, one, name, choice))
      return [copy, element('ul', '', ...items)]
    },
  })
}

function quotationView(
  article: Article,
  quotation: Quotation,
  name: string,
  choice: SpeakerChoice,
): HTMLElement {
  const note = element(
    'span',
    'note',
    isGuess(quotation) ? ' likeliest speaker: check who says it · ' : ' ',
    isByHand(quotation) ? 'speaker put right by hand · ' : '',
    isReported(quotation) ? 'reported · ' : '',
    ...placeLink(article, quotation.content[0]),
  )
  const words = element('bdi', '', wordsOf(article, quotation))
  words.id = wordsId(quotation)
  const copy = copyButton('Copy', () => [
    ...sourceLine(article),
    ...linesOf(article, {name, quotations: [quotation]}),
  ])
  copy.setAttribute('aria-describedby', words.id)
  const made = element(
    'li',
    'statement',
    words,
    note,
    ' ',
    copy,
    ...confirmButton(quotation, choice),
    speakerChoice(quotation, choice),
  )
  made.id = statementId(quotation)
  return made
}

/** One statement a line, with whose it is and where it stands, to be pasted into a text. */
function linesOf(
  article: Article,
  {name, quotations}: Pick<SpeakerEntry, 'name' | 'quotations'>,
): string[] {
  return quotations.map((quotation) => {
    const [first] = quotation.content
    const notes = [
      isGuess(quotation) ? `likeliest: ${name}` : name,
      isReported(quotation) ? 'reported' : null,
      first === undefined ? null : placeWords(article, first),
    ]
    return `${wordsOf(article, quotation)} (${notes.filter((one) => one !== null).join(', ')})`
  })
}

/** Words as the article has them, pieces of one quotation with a mark between them. */
function wordsOf({source}: Article, {content}: Quotation): string {
  const text = source.text ?? ''
  return content.map(({start, end}) => text.slice(start, end)).join(' […] ')
}

function isByHand({provenance}: Quotation): boolean {
  return provenance.method === 'human'
}

/** "1 quotation", "2 quotations", on one line. */
export function counted(count: number, one: string): string {
  return `${count}\u00a0${one}${count === 1 ? '' : 's'}`
}

/** Whom the article names and a document may harm, or that nobody looked for them, as long as nobody has decided: nobody should find that out afterwards. */
export function noticeView(dossier: Dossier): HTMLElement[] {
  const isUnread = isInOtherLanguage(articleOf(dossier))
  const people = undecidedPeople(dossier)
  if (!isUnread && people.length === 0) return []
  const names = people.map(({name, because}) => `${name} (${because})`).join(', ')
  const [why, what] = isUnread
    ? [NO_NAMES, 'Add above, under “Who may be named”, whom to keep out.']
    : [`the article names ${names}. So will every file.`, 'Decide above, under “Who may be named”.']
  // a sheet of paper has nothing above
  return [element('p', 'notice', `Before you share: ${why}`, element('span', 'decide', ` ${what}`))]
}

const NO_NAMES =
  'in this language the reader finds nobody’s name. Whoever is named in the article is named in every file.'

/** What the reader was not sure of, or nothing. */
export function issuesView(article: Article): HTMLElement[] {
  if (article.issues.length === 0) return []
  const items = article.issues.map((issue) => element('li', '', sentence(issue)))
  return [element('h3', '', 'What the reader has to say'), element('ul', '', ...items)]
}

/** What an editor would ask before it becomes a document; no paper needs it. */
export function lintView(dossier: Dossier): HTMLElement[] {
  const found = otherFindings(dossier)
  if (found.length === 0) return []
  const list = foldedList({
    key: 'lint',
    summary: [`To look at before you share it (${found.length})`],
    content: () => [element('ul', '', ...found.map((one) => element('li', '', one)))],
  })
  list.classList.add('decide')
  return [list]
}
