import type {Article} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import example from '../../../examples/harbour-town/article.txt?raw'
import {articleView} from './article-view.ts'
import {byId} from './dom.ts'
import {type FileKind, makeFile} from './make-file.ts'
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
})

for (const kind of ['pdf', 'docx', 'json'] as const) {
  byId(kind, HTMLButtonElement).addEventListener('click', () => void download(kind))
}

async function read(source: string | Uint8Array): Promise<void> {
  say('Reading …')
  const {value, issues} = await readArticle(source, {
    kind: 'text',
    published: published.value === '' ? undefined : published.value,
  })
  article = value
  const result = byId('result', HTMLElement)
  result.hidden = value === null
  if (value === null) {
    say(issues.map(({message}) => message.replace(/[^.!?]$/u, '$&.')).join(' '), {failed: true})
    return
  }
  const view = byId('article', HTMLElement)
  // a screen reader chooses its voice by it, and a browser its face
  view.lang = value.metadata.language ?? ''
  view.replaceChildren(...articleView(value))
  byId('people', HTMLElement).replaceChildren(...peopleView(value))
  byId('speakers', HTMLElement).replaceChildren(...speakersView(value))
  byId('issues', HTMLElement).replaceChildren(...issuesView(value))
  const {quotations, figures, dates} = value
  const found = [
    counted(quotations.length, 'quotation'),
    counted(figures.length, 'figure'),
    counted(dates.length, 'date'),
  ]
  say(`Found ${found.slice(0, 2).join(', ')} and ${found[2]}.`)
  bringIntoView(byId('result-title', HTMLElement))
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
