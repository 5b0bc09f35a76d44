import type {Article} from '@onrecord/core'
import example from '../../../examples/harbour-town/article.txt?raw'
import {articleView} from './article-view.ts'
import {byId} from './dom.ts'
import {datesOf, datesView, figuresView} from './fact-views.ts'
import {type FileKind, makeFile} from './make-file.ts'
import {readInBackground} from './read-in-background.ts'
import {counted, issuesView, peopleView, speakersView} from './side-views.ts'

const text = byId('text', HTMLTextAreaElement)
const published = byId('published', HTMLInputElement)
const status = byId('status', HTMLElement)
let article: Article | null = null

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

const file = byId('file', HTMLInputElement)
file.addEventListener('change', async () => {
  const [chosen] = file.files ?? []
  if (chosen === undefined) return
  // bytes, not text: the reader decides on the encoding and says so
  await read(new Uint8Array(await chosen.arrayBuffer()))
  if (article !== null) text.value = article.source.text ?? ''
  // so that the same file can be chosen again
  file.value = ''
})

for (const kind of ['pdf', 'docx', 'json'] as const) {
  byId(kind, HTMLButtonElement).addEventListener('click', () => void download(kind))
}

async function read(source: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const result = byId('result', HTMLElement)
  result.hidden = true
  article = null
  const fail = (words: string) => say(words, {failed: true})
  if (typeof source === 'string' && source.length > MOST_LETTERS) return fail(tooLong(source))
  say('Reading …')
  const request = {source, published: published.value === '' ? undefined : published.value}
  const {value, issues} = await readInBackground(request)
  if (value === null) {
    return fail(issues.map(({message}) => message.replace(/[^.!?]$/u, '$&.')).join(' '))
  }
  if ((value.source.text ?? '').length > MOST_LETTERS) return fail(tooLong(value.source.text ?? ''))
  article = value
  result.hidden = false
  show(value)
  bringIntoView(byId('result-title', HTMLElement))
}

/** The longest live blog has some hundred thousand; more is no article, and a page of it could not be used. */
const MOST_LETTERS = 500_000

function tooLong({length}: string): string {
  return `This text has ${length} characters; an article has at most ${MOST_LETTERS}. Give the article alone.`
}

function show(value: Article): void {
  const view = byId('article', HTMLElement)
  // a screen reader chooses its voice by it, and a browser its face
  view.lang = value.metadata.language ?? ''
  view.replaceChildren(...articleView(value))
  byId('people', HTMLElement).replaceChildren(...peopleView(value))
  byId('speakers', HTMLElement).replaceChildren(...speakersView(value))
  byId('figures', HTMLElement).replaceChildren(...figuresView(value))
  byId('dates', HTMLElement).replaceChildren(...datesView(value))
  byId('issues', HTMLElement).replaceChildren(...issuesView(value))
  const {quotations, figures} = value
  const found = [
    counted(quotations.length, 'quotation'),
    counted(figures.length, 'figure'),
    counted(datesOf(value).length, 'date'),
  ]
  say(`Found ${found.slice(0, 2).join(', ')} and ${found[2]}.`)
}

/** On a small screen what was found stands below the fold: it comes up, where it is not seen yet. */
function bringIntoView(element: HTMLElement): void {
  const {top, bottom} = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView({block: 'start'})
}

/** What has become of it, said aloud by a screen reader. */
function say(words: string, {failed = false} = {}): void {
  status.toggleAttribute('data-failed', failed)
  status.textContent = words
  if (failed) bringIntoView(status)
}

async function download(kind: FileKind): Promise<void> {
  if (article === null) return
  const button = byId(kind, HTMLButtonElement)
  button.disabled = true
  try {
    const made = await makeFile(article, kind)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([made.bytes], {type: made.mediaType}))
    link.download = made.name
    link.click()
    URL.revokeObjectURL(link.href)
    say(`${made.name} is made.`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    say(`The file could not be made: ${why}`, {failed: true})
  } finally {
    button.disabled = false
  }
}
