import type {Dossier} from '@onrecord/core'
import {isProtecting} from './decisions.ts'
import {byId} from './dom.ts'
import type {FileKind, MadeFile} from './make-file.ts'
import {makeInBackground} from './make-in-background.ts'
import {say} from './status.ts'

/** The buttons that make a file of what is shown, where anything is. */
export function offerDownloads(shown: () => Dossier | null): void {
  for (const kind of ['pdf', 'docx', 'json', 'work'] as const) {
    byId(kind, HTMLButtonElement).addEventListener('click', () => void download(kind, shown))
  }
}

async function download(kind: FileKind, shown: () => Dossier | null): Promise<void> {
  const dossier = shown()
  if (dossier === null) return
  const field = byId('name', HTMLInputElement)
  if (field.value.trim() !== '') {
    byId('people', HTMLDetailsElement).open = true
    say('A name stands in the field that is not kept out yet: keep it out, or clear the field.', {
      failed: true,
    })
    return field.focus()
  }
  const button = byId(kind, HTMLButtonElement)
  // a disabled one would lose the focus
  if (button.ariaDisabled === 'true') return
  button.ariaDisabled = 'true'
  say('The file is being made …')
  const {file, failed} = await makeInBackground(dossier, kind)
  button.ariaDisabled = null
  if (file === null) return say(`The file could not be made: ${failed}`, {failed: true})
  // a name that was kept out while the file was being made is in it
  if (shown() !== dossier) {
    return say('Something was changed meanwhile: download it again.', {failed: true})
  }
  hand(file)
  tell(file, kind, dossier)
}

function hand({name, mediaType, bytes}: MadeFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], {type: mediaType}))
  link.download = name
  link.click()
  // Safari has not begun to load it yet
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function tell({name, leak}: MadeFile, kind: FileKind, dossier: Dossier): void {
  if (kind === 'work') {
    say(`${name} is made, to be opened here again. It holds every name: it is for nobody else.`)
  } else if (leak !== null) {
    say(`${name} is made, but look before you share it: ${leak.message}.`, {failed: true})
  } else if (isProtecting(dossier)) {
    say(`${name} is made, and searched: no name that is kept out is in it.`)
  } else say(`${name} is made.`)
}
