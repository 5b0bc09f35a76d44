import {ONLY_AN_ADDRESS} from './address.ts'
import {byId} from './dom.ts'
import {say} from './status.ts'
import {tooLarge, tooLong} from './too-long.ts'

/** Files that are chosen, pasted or dropped anywhere on the page, one at a time, with their names. */
export function takeFiles(
  read: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<void>,
): void {
  const input = byId('file', HTMLInputElement)
  let latest: File | undefined
  const take = async (files: readonly File[]) => {
    const [file, ...more] = files
    if (file === undefined) return
    const refused = refusal(file, more.length + 1)
    if (refused !== null) return say(refused, {failed: true})
    // bytes, not text: the reader decides on the encoding and says so
    latest = file
    const bytes = await file.arrayBuffer().catch(() => null)
    // a large one is opened after the small one that was given next
    if (latest !== file) return
    if (bytes === null) {
      return say(`“${file.name}” cannot be opened: is it a folder, or was it moved?`, {
        failed: true,
      })
    }
    await read(new Uint8Array(bytes), file.name)
  }
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])])
    // so that the same file can be chosen again
    input.value = ''
  })
  document.addEventListener('paste', (event) => {
    const data = event.clipboardData
    // a word processor adds a picture of the words
    if (data === null || data.types.includes('text/plain')) return
    const files = hasFiles(data) ? [...data.files] : pageIn(event)
    if (files.length === 0) return
    event.preventDefault()
    void take(files)
  })
  // a browser opens what is dropped in place of the page, and all that was decided is gone
  const show = (isOver: boolean) => document.body.toggleAttribute('data-drop', isOver)
  document.addEventListener('dragover', (event) => {
    if (isLink(event)) event.preventDefault()
    if (!hasFiles(event.dataTransfer)) return
    event.preventDefault()
    show(true)
  })
  document.addEventListener('dragleave', ({relatedTarget}) => {
    if (relatedTarget === null) show(false)
  })
  document.addEventListener('drop', (event) => {
    show(false)
    if (isLink(event)) {
      event.preventDefault()
      return say(ONLY_AN_ADDRESS, {failed: true})
    }
    if (!hasFiles(event.dataTransfer)) return
    event.preventDefault()
    void take([...(event.dataTransfer?.files ?? [])])
  })
}

/** What is far too long would only stop the page where it is put into a field. */
export function refuseTooLong(field: HTMLTextAreaElement): void {
  field.addEventListener('beforeinput', (event) => {
    const refused = tooLong(event.data ?? '')
    if (refused === null) return
    event.preventDefault()
    say(refused, {failed: true})
  })
}

function refusal({name, type, size}: File, count: number): string | null {
  if (count > 1)
    return `These are ${count} files; give one article at a time. The command “onrecord” takes many together.`
  if (/^(?:image|audio|video)\//.test(type)) {
    return `“${name}” has no text in it that can be read: paste the words of the article.`
  }
  return tooLarge(name, size)
}

/** What is pasted as a page and not as text, too: a field would take nothing of it. */
function pageIn({clipboardData, target}: ClipboardEvent): File[] {
  const page = clipboardData?.getData('text/html') ?? ''
  if (page === '' || target instanceof HTMLInputElement) return []
  // the mark says which encoding it is in
  return [new File(['\uFEFF', page], 'what was pasted')]
}

/** A link that is dropped: a browser goes there, and in a field it is written. */
function isLink({dataTransfer, target}: DragEvent): boolean {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  return (
    !isField && !hasFiles(dataTransfer) && (dataTransfer?.types.includes('text/uri-list') ?? false)
  )
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false
}
