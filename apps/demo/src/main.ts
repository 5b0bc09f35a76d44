import type {Article, LocalId} from '@onrecord/core'
import example from '../../../examples/harbour-town/article.txt?raw'
import {articleView} from './article-view.ts'
import {
  type Decisions,
  decisionsFor,
  dossierWith,
  isProtecting,
  type Ruling,
  UNDECIDED,
} from './decisions.ts'
import {byId} from './dom.ts'
import {datesOf, datesView, figuresView} from './fact-views.ts'
import {takeFiles} from './intake.ts'
import {type FileKind, makeFile} from './make-file.ts'
import {peopleCount, peopleItems} from './people-view.ts'
import {readInBackground} from './read-in-background.ts'
import {rulingsView} from './rulings-view.ts'
import {type Shown, shownOf} from './shown.ts'
import {counted, issuesView, noticeView, speakersView} from './side-views.ts'
import {bringIntoView, say} from './status.ts'

const text = byId('text', HTMLTextAreaElement)
const published = byId('published', HTMLInputElement)
const result = byId('result', HTMLElement)
/** As it was read; what is shown and made of it goes through `dossierWith`. */
let article: Article | null = null
/** The article that was read before: whom it names is what decisions were about. */
let before: Article | null = null
let decisions: Decisions = UNDECIDED
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
  await read(bytes)
  if (article !== null) text.value = article.source.text ?? ''
})

// whoever takes a name out of the text must not be given a file of the text before
for (const field of [text, published]) {
  field.addEventListener('input', () => {
    if (article === null && !isReading) return
    forget()
    say('Changed: read it again.')
  })
}

for (const kind of ['pdf', 'docx', 'json'] as const) {
  byId(kind, HTMLButtonElement).addEventListener('click', () => void download(kind))
}

byId('keep-out', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  const field = byId('name', HTMLInputElement)
  const name = field.value.trim()
  if (name === '' || article === null) return
  field.value = ''
  const kept = article
  decide({...decisions, names: [...new Set([...decisions.names, name])]})
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
  before = article ?? before
  article = null
  isReading = false
  turn += 1
}

async function read(source: string | Uint8Array<ArrayBuffer>): Promise<void> {
  forget()
  const fail = (words: string) => say(words, {failed: true})
  if (typeof source === 'string' && source.length > MOST_LETTERS) return fail(tooLong(source))
  say('Reading …')
  const mine = turn
  isReading = true
  const request = {source, published: published.value === '' ? undefined : published.value}
  const {value, issues} = await readInBackground(request)
  if (mine !== turn) return
  isReading = false
  if (value === null) {
    return fail(issues.map(({message}) => message.replace(/[^.!?]$/u, '$&.')).join(' '))
  }
  if ((value.source.text ?? '').length > MOST_LETTERS) return fail(tooLong(value.source.text ?? ''))
  article = value
  decisions = decisionsFor(value, decisions, before)
  const shown = show(value)
  showPeople(value)
  // whom a document may harm is asked about without being looked for
  if (byId('notice', HTMLElement).hasChildNodes()) byId('people', HTMLDetailsElement).open = true
  result.hidden = false
  say(found(shown.article))
  bringIntoView(byId('result-title', HTMLElement))
}

/** The longest live blog has some hundred thousand; more is no article, and a page of it could not be used. */
const MOST_LETTERS = 500_000

function tooLong({length}: string): string {
  return `This text has ${length} characters; an article has at most ${MOST_LETTERS}. Give the article alone.`
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
    decide(to(decisions))
    if (!anew) return
    showPeople(read)
    byId('name', HTMLInputElement).focus()
  }
  byId('people-list', HTMLElement).replaceChildren(...peopleItems(read, decisions, change))
}

function decide(next: Decisions): void {
  if (article === null) return
  decisions = next
  const {replaced} = show(article)
  const count = counted(replaced, 'place')
  say(isProtecting(decisions) ? `Replaced or left out: ${count}.` : 'Nobody is kept out.')
}

function rule(quotation: LocalId, ruling: Ruling): void {
  const list = document.activeElement?.closest<HTMLElement>('details[data-key]')?.dataset.key
  putRight(new Map([...decisions.rulings, [quotation, ruling]]), 'Put right; it can be taken back.')
  // where whoever works through a list was, or what has become of it
  const place = lists()
    .find((one) => one.dataset.key === list)
    ?.querySelector('summary')
  ;(place ?? byId('speakers-title', HTMLElement)).focus()
}

function takeBack(quotation: LocalId): void {
  const rulings = new Map([...decisions.rulings].filter(([id]) => id !== quotation))
  putRight(rulings, 'Taken back: it is as it was read.')
  byId('speakers-title', HTMLElement).focus()
}

function putRight(rulings: Decisions['rulings'], words: string): void {
  if (article === null) return
  decisions = {...decisions, rulings}
  show(article)
  say(words)
}

async function download(kind: FileKind): Promise<void> {
  if (article === null) return
  const button = byId(kind, HTMLButtonElement)
  button.disabled = true
  const [read, decided] = [article, decisions]
  try {
    const {name, mediaType, bytes, leak} = await makeFile(dossierWith(read, decided), kind)
    // a name that was kept out while the file was being made is in it
    if (article !== read || decisions !== decided) {
      return say('Something was changed meanwhile: download it again.', {failed: true})
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([bytes], {type: mediaType}))
    link.download = name
    link.click()
    URL.revokeObjectURL(link.href)
    if (leak !== null) {
      say(`${name} is made, but look before you share it: ${leak.message}.`, {failed: true})
    } else if (isProtecting(decided)) {
      say(`${name} is made, and searched: no name that is kept out is in it.`)
    } else say(`${name} is made.`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    say(`The file could not be made: ${why}`, {failed: true})
  } finally {
    button.disabled = false
  }
}
