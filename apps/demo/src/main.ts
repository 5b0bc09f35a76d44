import type {Article, Issue, LocalId} from '@onrecord/core'
import example from '../../../examples/harbour-town/article.txt?raw'
import {articleView} from './article-view.ts'
import {
  type Decisions,
  dossierWith,
  isKeptOut,
  isProtecting,
  isRulingOf,
  type Ruling,
  UNDECIDED,
} from './decisions.ts'
import {byId} from './dom.ts'
import {offerDownloads} from './downloads.ts'
import {datesOf, datesView, figuresView} from './fact-views.ts'
import {refuseTooLong, takeFiles} from './intake.ts'
import {isAnything, keptElsewhere, NOTHING, recalled, remembered} from './memory.ts'
import {peopleCount, peopleItems, tellPrinted} from './people-view.ts'
import {readInBackground} from './read-in-background.ts'
import {placeOfRuling, rulingsView, rulingWords} from './rulings-view.ts'
import {type Shown, shownOf} from './shown.ts'
import {counted, issuesView, noticeView, speakersView} from './side-views.ts'
import {bringIntoView, say} from './status.ts'
import {tooLong} from './too-long.ts'

const text = byId('text', HTMLTextAreaElement)
const published = byId('published', HTMLInputElement)
const result = byId('result', HTMLElement)
/** As it was read; what is shown and made of it goes through `dossierWith`. */
let article: Article | null = null
/** About the article that is shown. */
let decisions: Decisions = UNDECIDED
/** About every article that was read here. */
let memory = NOTHING
/** Of the latest text: what comes of an earlier one is not shown. */
let turn = 0
let isReading = false

byId('source', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  void read(text.value)
})

byId('example', HTMLButtonElement).addEventListener('click', () => {
  text.value = example
  // the date of another article is none of this one
  published.value = ''
  void read(example)
})

takeFiles(async (bytes) => {
  const refused = tooLong(bytes)
  if (refused !== null) return say(refused, {failed: true})
  await read(bytes)
  if (article !== null) text.value = article.source.text ?? ''
})

refuseTooLong(text)

// whoever takes a name out of the text must not be given a file of the text before
for (const field of [text, published]) {
  field.addEventListener('input', () => {
    if (article === null && !isReading) return
    forget()
    say('Changed: read it again.')
  })
}

offerDownloads(() => (article === null ? null : {article, decisions}))

byId('keep-out', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  const field = byId('name', HTMLInputElement)
  const name = field.value.trim()
  if (name === '' || article === null) return
  field.value = ''
  const kept = article
  decide({...decisions, names: [...new Set([...decisions.names, name])]}, replacedWords)
  showPeople(kept)
  field.scrollIntoView({block: 'nearest'})
})

window.addEventListener('beforeprint', () => {
  for (const one of lists()) one.open = true
})

// before this a form would be sent, and the text be gone
for (const one of document.querySelectorAll<HTMLButtonElement | HTMLInputElement>(
  '#source :disabled',
)) {
  one.disabled = false
}

function forget(): void {
  result.hidden = true
  article = null
  isReading = false
  turn += 1
}

async function read(source: string | Uint8Array<ArrayBuffer>): Promise<void> {
  forget()
  const refused = typeof source === 'string' ? tooLong(source) : null
  if (refused !== null) return say(refused, {failed: true})
  say('Reading …')
  const mine = turn
  isReading = true
  const request = {source, published: published.value === '' ? undefined : published.value}
  const {value, issues} = await readInBackground(request)
  if (mine !== turn) return
  isReading = false
  if (value === null) return say(issues.map(sentence).join(' '), {failed: true})
  const {decisions: known, lost} = recalled(memory, value)
  article = value
  decisions = known
  const shown = show(value)
  showPeople(value)
  // whom a document may harm is asked about without being looked for
  const isAsked = byId('notice', HTMLElement).hasChildNodes()
  if (isAsked) byId('people', HTMLDetailsElement).open = true
  result.hidden = false
  const told = [found(shown.article), ...recalledWords(lost), ...value.issues.map(sentence)]
  say([...told, ...(isAsked ? [ASKED] : [])].join(' '))
  bringIntoView(byId('result-title', HTMLElement))
}

function sentence({code, message}: Issue): string {
  // the reader's own words are for whoever programs with it
  if (code === 'too-long') return 'It is longer than any article. Give the article alone.'
  return message.replace(/[^.!?]$/u, '$&.')
}

const ASKED = 'Decide who may be named before you share it.'

/** Nobody should wonder whether what they decided in another story holds in this one. */
function recalledWords(lost: number): string[] {
  const kept = [...decisions.people.values()].filter(isKeptOut).length + decisions.names.length
  const put = decisions.rulings.size
  return [
    ...(kept > 0 ? [`Kept out as decided before: ${kept}.`] : []),
    ...(put > 0 ? [`Put right before: ${counted(put, 'statement')}.`] : []),
    ...(lost > 0 ? [`Changed since it was put right: ${counted(lost, 'statement')}.`] : []),
  ]
}

function found(value: Article): string {
  const {quotations, figures} = value
  const dates = counted(datesOf(value).length, 'date')
  return `Found ${counted(quotations.length, 'quotation')}, ${counted(figures.length, 'figure')} and ${dates}.`
}

/** Everything that can be printed or copied, without the names that are kept out. */
function show(read: Article): Shown {
  const dossier = dossierWith(read, decisions)
  const shown = shownOf(dossier)
  const value = shown.article
  const wasOpen = new Set(lists().flatMap((one) => (one.open ? [one.dataset.key] : [])))
  const view = byId('article', HTMLElement)
  // a screen reader chooses its voice by it, and a browser its face
  view.lang = value.metadata.language ?? ''
  view.replaceChildren(...articleView(value))
  byId('people-count', HTMLElement).textContent = ` ${peopleCount(read, decisions)}`
  byId('notice', HTMLElement).replaceChildren(...noticeView(dossier))
  byId('rulings', HTMLElement).replaceChildren(...rulingsView(read, decisions, shown, takeBack))
  byId('speakers', HTMLElement).replaceChildren(...speakersView(value, {...shown, rule}))
  byId('figures', HTMLElement).replaceChildren(...figuresView(value))
  byId('dates', HTMLElement).replaceChildren(...datesView(value))
  byId('issues', HTMLElement).replaceChildren(...issuesView(value))
  for (const one of lists()) one.open = wasOpen.has(one.dataset.key)
  return shown
}

/** What can be opened and closed, and stays as it was when something is decided. */
function lists(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('#result details[data-key]')]
}

function showPeople(read: Article): void {
  const change = (to: (now: Decisions) => Decisions, {anew = false} = {}) => {
    decide(to(decisions), replacedWords)
    if (!anew) return
    showPeople(read)
    byId('name', HTMLInputElement).focus()
  }
  const list = byId('people-list', HTMLElement)
  list.replaceChildren(...peopleItems(read, decisions, change))
  const others = keptElsewhere(memory, decisions)
  byId('people-elsewhere', HTMLElement).textContent =
    others.length === 0 ? '' : `Kept out of every story that names them: ${others.join(', ')}.`
  tellPrinted(list, shownOf(dossierWith(read, decisions)))
}

/** Every decision goes this way: it is remembered, shown and told. */
function decide(next: Decisions, words: (shown: Shown) => string): void {
  if (article === null) return
  memory = remembered(memory, decisions, {article, decisions: next})
  // without decisions the page can be left at once, and come back to as it was
  if (isAnything(memory)) window.addEventListener('beforeunload', hold)
  else window.removeEventListener('beforeunload', hold)
  decisions = next
  const shown = show(article)
  tellPrinted(byId('people-list', HTMLElement), shown)
  say(words(shown))
}

/** What was decided is kept nowhere else: the browser asks first. */
function hold(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function replacedWords({replaced}: Shown): string {
  if (!isProtecting(decisions)) return 'Nobody is kept out.'
  return `Replaced or left out: ${counted(replaced, 'place')}.`
}

function rule(quotation: LocalId, ruling: Ruling): void {
  if (article === null) return
  const read = article
  if (!isRulingOf(read, quotation, ruling)) {
    say('The article has no such words: call the speaker as it does.', {failed: true})
    return
  }
  const place = placeInList()
  decide(
    {...decisions, rulings: new Map([...decisions.rulings, [quotation, ruling]])},
    (shown) =>
      `${placeOfRuling(read, quotation)} ${rulingWords(quotation, ruling, shown)}. It can be taken back.`,
  )
  const list = lists().find((one) => one.dataset.key === place.list)
  // where whoever works through a list was: the next statement stands there now
  const next = list?.querySelectorAll<HTMLElement>('li > .choice > summary')[place.at]
  const focused = next ?? list?.querySelector('summary') ?? byId('speakers-title', HTMLElement)
  focused.focus()
}

/** Where in which list whoever puts something right is. */
function placeInList(): {readonly list: string | undefined; readonly at: number} {
  const item = document.activeElement?.closest('li') ?? null
  const list = item?.closest<HTMLElement>('details[data-key]')
  return {
    list: list?.dataset.key,
    at: item === null ? -1 : [...(item.parentElement?.children ?? [])].indexOf(item),
  }
}

function takeBack(quotation: LocalId): void {
  const rulings = new Map([...decisions.rulings].filter(([id]) => id !== quotation))
  decide({...decisions, rulings}, () => 'Taken back: it is as it was read.')
  byId('speakers-title', HTMLElement).focus()
}
