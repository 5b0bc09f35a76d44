import type {Article, Dossier, LocalId} from '@onrecord/core'
import example from '../../../examples/harbour-town/article.txt?raw'
import {isAddress, ONLY_AN_ADDRESS} from './address.ts'
import {articleView} from './article-view.ts'
import {sourceLine} from './copy.ts'
import {articleOf, type Decisions, dossierWith, isNamed, isProtecting} from './decisions.ts'
import {byId} from './dom.ts'
import {offerDownloads, showOffers} from './downloads.ts'
import {datesView, figuresView} from './fact-views.ts'
import {type Found, foundWords} from './found-words.ts'
import {refuseTooLong, takeFiles} from './intake.ts'
import {sentences} from './issue-words.ts'
import {lookWords} from './lint.ts'
import {focusPlace, followLink, keepOpen, placeInList, unfoldAll} from './lists.ts'
import {noteDecisions, tellLost} from './lost.ts'
import {takeMarkedWords} from './marked-words.ts'
import {showMarking} from './marking.ts'
import {isAnything, joined, keptElsewhere, NOTHING, recalled, remembered} from './memory.ts'
import {type Change, peopleCount, peopleItems, tellPrinted} from './people-view.ts'
import {giveUpReading, readInBackground} from './read-in-background.ts'
import {asWritten, type Ruling} from './rulings.ts'
import {placeOfRuling, rulingsView, rulingWords} from './rulings-view.ts'
import {decisionsIn, hiddenBeside, hiddenBy, saysMore} from './saved.ts'
import {type Shown, shownOf} from './shown.ts'
import {counted, issuesView, lintView, noticeView, speakersView} from './side-views.ts'
import {bringIntoView, say} from './status.ts'
import {hideStop, offerStop, showStop} from './stop.ts'
import {showTells} from './tells-view.ts'
import {offerTextBefore, putText} from './text-before.ts'
import {tooLong} from './too-long.ts'

/** What the page is about. */
interface Current {
  /** As it was read or saved; what is shown and made of it is `dossier`. */
  readonly read: Dossier
  readonly article: Article
  readonly decisions: Decisions
  /** With what was decided: the same object until something else is. */
  readonly dossier: Dossier
}

const text = byId('text', HTMLTextAreaElement)
const published = byId('published', HTMLInputElement)
const result = byId('result', HTMLElement)
let current: Current | null = null
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
  // the date of another article is none of this one
  putText(example, '')
  void read(example)
})

takeFiles(async (bytes, name) => {
  const refused = tooLong(bytes)
  if (refused !== null) return say(refused, {failed: true})
  await read(bytes, `“${name}” `)
})

refuseTooLong(text)

// whoever takes a name out of the text must not be given a file of the text before
for (const field of [text, published]) field.addEventListener('input', changed)

offerTextBefore(changed)

takeMarkedWords()

offerStop(() => {
  forget()
  say('Stopped: nothing was read.')
  text.focus()
})

offerDownloads(() => current?.dossier ?? null)

byId('keep-out', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  const field = byId('name', HTMLInputElement)
  const name = field.value.trim()
  if (name === '' || current === null) return
  field.value = ''
  const {decisions} = current
  const names = [...new Set([...decisions.names, name])]
  decide({...decisions, names}, replacedWords, {anew: true})
  // else one that is misspelt would seem to be kept out
  if (!isNamed(current.article, name)) say(notFound(name), {failed: true})
  field.scrollIntoView({block: 'nearest'})
})

result.addEventListener('click', followLink)

window.addEventListener('beforeprint', unfoldAll)

// before this a form would be sent, and the text be gone
for (const one of document.querySelectorAll<HTMLButtonElement | HTMLInputElement>(
  '#source :disabled',
)) {
  one.disabled = false
}

tellLost()

function changed(): void {
  if (current === null && !isReading) return
  const isMore = current !== null && saysMore(current.read)
  forget()
  say(isMore ? CHANGED_MORE : 'Changed: read it again.')
}

function forget(): void {
  result.hidden = true
  current = null
  isReading = false
  hideStop()
  turn += 1
  giveUpReading()
}

/** `called`: what is read, where it does not stand in the field yet. */
async function read(source: string | Uint8Array<ArrayBuffer>, called = ''): Promise<void> {
  forget()
  const refused = typeof source === 'string' ? refusalOf(source) : null
  if (refused !== null) return say(refused, {failed: true})
  say(`Reading ${called}…`)
  const mine = turn
  isReading = true
  showStop()
  const request = {source, published: published.value === '' ? undefined : published.value}
  const reading = await readInBackground(request)
  if (mine !== turn) return
  isReading = false
  hideStop()
  const {value, issues, isSaved} = reading
  if (value === null) return say(sentences(issues), {failed: true})
  const {now, lost} = isSaved ? opened(value) : begun(value)
  current = now
  // what was pasted stays as it was pasted
  if (typeof source !== 'string' || isSaved) {
    putText(now.article.source.text ?? '', isSaved ? givenDay(now.article) : published.value)
  }
  present(now, {reading, lost})
}

function refusalOf(words: string): string | null {
  return isAddress(words) ? ONLY_AN_ADDRESS : tooLong(words)
}

function present(now: Current, {reading, lost}: Pick<Found, 'reading' | 'lost'>): void {
  const shown = show(now)
  showPeople(now, shown)
  // whom a document may harm is asked about without being looked for
  const isAsked = byId('notice', HTMLElement).hasChildNodes()
  if (isAsked) byId('people', HTMLDetailsElement).open = true
  result.hidden = false
  say(foundWords({...now, shown, reading, lost, isAsked}))
  const title = byId('result-title', HTMLElement)
  bringIntoView(title)
  // else the next key goes back up to the form
  title.focus({preventScroll: true})
}

interface Begun {
  readonly now: Current
  readonly lost: number
}

/** With what was decided on this page before. */
function begun(value: Dossier): Begun {
  const {decisions, lost} = recalled(memory, articleOf(value))
  return {now: withDecisions(value, decisions), lost}
}

/** With what the file says was decided, too. */
function opened(value: Dossier): Begun {
  const {read: saved, decisions: told} = decisionsIn(value)
  const article = articleOf(saved)
  const {decisions: known, lost} = recalled(memory, article)
  const hidden = hiddenBy(saved)
  const people = new Map([...known.people].filter(([id]) => !hidden.has(id)))
  const decisions = joined({...known, people}, told)
  remember(known, article, {...decisions, people: new Map([...decisions.people, ...hidden])})
  return {now: withDecisions(saved, decisions), lost}
}

function withDecisions(read: Dossier, decisions: Decisions): Current {
  return {read, article: articleOf(read), decisions, dossier: dossierWith(read, decisions)}
}

/** The day that was given when the text was read, for whoever reads it again. */
function givenDay({metadata: {published: day, origin}}: Article): string {
  return origin.published === 'caller' ? (day ?? '') : ''
}

const CHANGED_MORE =
  'Changed: read it again. What the saved file says beside what is decided here does not go along: an analysis, a marking, places and dates that it hides, corrections of others. Whom it hides stays out.'

/** Everything that can be printed or copied, without the names that are kept out. */
function show({article: read, dossier, decisions}: Current): Shown {
  const shown = shownOf(dossier)
  const value = shown.article
  const view = byId('article', HTMLElement)
  // a screen reader chooses its voice by it, and a browser its face
  view.lang = value.metadata.language ?? ''
  view.replaceChildren(...articleView(value))
  // a sheet of paper tells by it what it is of
  byId('about', HTMLElement).textContent = sourceLine(value).join('')
  byId('people-count', HTMLElement).textContent = ` ${peopleCount(dossier, decisions)}`
  byId('notice', HTMLElement).replaceChildren(...noticeView(dossier))
  showMarking(dossier)
  showOffers(dossier)
  byId('rulings', HTMLElement).replaceChildren(...rulingsView(read, decisions, shown, takeBack))
  keepOpen(() => {
    byId('speakers', HTMLElement).replaceChildren(...speakersView(value, {...shown, rule}))
    byId('figures', HTMLElement).replaceChildren(...figuresView(value))
    byId('dates', HTMLElement).replaceChildren(...datesView(value))
  })
  byId('issues', HTMLElement).replaceChildren(...issuesView(value), ...lintView(dossier))
  return shown
}

function showPeople({read, decisions}: Current, shown: Shown): void {
  const change: Change = (to, {anew = false} = {}) => {
    if (current === null) return
    decide(to(current.decisions), replacedWords, {anew})
    if (anew) byId('name', HTMLInputElement).focus()
  }
  const list = byId('people-list', HTMLElement)
  list.replaceChildren(...peopleItems(read, decisions, change))
  const [others, beside] = [keptElsewhere(memory, decisions), hiddenBeside(read)]
  byId('people-elsewhere', HTMLElement).textContent = [
    ...(others.length > 0
      ? [`Kept out of every story that names them: ${others.join(', ')}.`]
      : []),
    ...(beside.length > 0 ? [`The file keeps out, too: ${beside.join(', ')}.`] : []),
  ].join(' ')
  tellPeople(shown)
}

/** What of the list of people changes with each decision, in place: whoever decides is within it. */
function tellPeople(shown: Shown): void {
  if (current === null) return
  const list = byId('people-list', HTMLElement)
  tellPrinted(list, current.dossier, shown)
  showTells(list, current.dossier, shown, keepWords)
}

function keepWords(words: string, field: string): void {
  if (current === null) return
  const {decisions} = current
  const names = [...new Set([...decisions.names, words])]
  decide({...decisions, names}, replacedWords, {anew: true})
  byId(field, HTMLElement).focus()
}

/** Every decision goes this way: it is remembered, shown and told. `anew`: the list of people, too. */
function decide(
  next: Decisions,
  words: (shown: Shown) => string,
  {anew = false}: {readonly anew?: boolean} = {},
): void {
  if (current === null) return
  remember(current.decisions, current.article, next)
  current = withDecisions(current.read, next)
  const shown = show(current)
  if (anew) showPeople(current, shown)
  else tellPeople(shown)
  say(words(shown))
}

function remember(before: Decisions, article: Article, decisions: Decisions): void {
  memory = remembered(memory, before, {article, decisions})
  const isAny = isAnything(memory)
  noteDecisions(isAny)
  // without decisions the page can be left at once
  if (isAny) window.addEventListener('beforeunload', hold)
  else window.removeEventListener('beforeunload', hold)
}

/** What was decided is kept nowhere else: the browser asks first. */
function hold(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function notFound(name: string): string {
  return `“${name}” is not in this article: look how it is written there. Nothing is replaced for it.`
}

function replacedWords({inText}: Shown): string {
  if (current === null || !isProtecting(current.dossier)) return 'Nobody is kept out.'
  const look = lookWords(current.dossier)
  const more = look === null ? '' : ` Under “Who may be named”: ${look}.`
  return `Replaced or left out in the text: ${counted(inText, 'place')}.${more}`
}

function rule(quotation: LocalId, given: Ruling): void {
  if (current === null) return
  const {article, decisions} = current
  const ruling = asWritten(article, quotation, given)
  if (ruling === null) {
    say('The article has no such words: call the speaker as it does, outside of what is said.', {
      failed: true,
    })
    return
  }
  const place = placeInList()
  decide(
    {...decisions, rulings: new Map([...decisions.rulings, [quotation, ruling]])},
    (shown) =>
      `${placeOfRuling(article, quotation)} ${rulingWords(quotation, ruling, shown)}. It can be taken back.`,
  )
  focusPlace(place, byId('speakers-title', HTMLElement))
}

function takeBack(quotation: LocalId): void {
  if (current === null) return
  const {decisions} = current
  const at = [...decisions.rulings.keys()].indexOf(quotation)
  const rulings = new Map([...decisions.rulings].filter(([id]) => id !== quotation))
  decide({...decisions, rulings}, () => 'Taken back: it is as it was read.')
  // the next one stands there now
  const left = document.querySelectorAll<HTMLElement>('#rulings button')
  const next = left[at] ?? left[at - 1] ?? byId('speakers-title', HTMLElement)
  next.focus()
}
