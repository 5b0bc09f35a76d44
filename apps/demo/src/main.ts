import type {Article} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import example from '../../../examples/harbour-town/article.txt?raw'
import {articleView} from './article-view.ts'
import {byId} from './dom.ts'
import {type FileKind, makeFile} from './make-file.ts'
import {issuesView, speakersView} from './side-views.ts'

const text = byId('text', HTMLTextAreaElement)
const status = byId('status', HTMLElement)
let article: Article | null = null

byId('source', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  void read(text.value)
})

byId('example', HTMLButtonElement).addEventListener('click', () => {
  text.value = example
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
  status.textContent = 'Reading …'
  const {value, issues} = await readArticle(source, {kind: 'text'})
  article = value
  const result = byId('result', HTMLElement)
  result.hidden = value === null
  if (value === null) {
    status.textContent = issues.map(({message}) => message).join(' ')
    return
  }
  byId('article', HTMLElement).replaceChildren(...articleView(value))
  byId('speakers', HTMLElement).replaceChildren(...speakersView(value))
  byId('issues', HTMLElement).replaceChildren(...issuesView(value))
  const {quotations, figures, dates} = value
  status.textContent = `Found ${quotations.length} quotations, ${figures.length} figures and ${dates.length} dates.`
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
    status.textContent = `${made.name} is made.`
  } catch (error) {
    status.textContent = `The file could not be made: ${error instanceof Error ? error.message : String(error)}`
  } finally {
    button.disabled = false
  }
}
