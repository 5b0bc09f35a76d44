import {byId} from './dom.ts'
import {say} from './status.ts'

/** Files that are chosen or dropped anywhere on the page, one at a time. */
export function takeFiles(read: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>): void {
  const input = byId('file', HTMLInputElement)
  const take = async (files: readonly File[]) => {
    const [file, ...more] = files
    if (file === undefined) return
    if (more.length > 0) {
      say(`These are ${files.length} files; give one article at a time.`, {failed: true})
    } else if (/^(?:image|audio|video)\//.test(file.type)) {
      say(`“${file.name}” has no text in it that can be read: paste the words of the article.`, {
        failed: true,
      })
    } else {
      // bytes, not text: the reader decides on the encoding and says so
      await read(new Uint8Array(await file.arrayBuffer()))
    }
  }
  input.addEventListener('change', () => {
    void take([...(input.files ?? [])])
    // so that the same file can be chosen again
    input.value = ''
  })
  // a browser opens what is dropped in place of the page, and all that was decided is gone
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    void take([...(event.dataTransfer?.files ?? [])])
  })
}

function hasFiles({dataTransfer}: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
