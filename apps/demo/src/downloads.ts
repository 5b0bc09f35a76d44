import type {Dossier} from '@onrecord/core'
import {isForOthers, isProtecting} from './decisions.ts'
import {byId} from './dom.ts'
import {leakWords} from './issue-words.ts'
import type {FileKind, MadeFile} from './make-file.ts'
import {giveUpMaking, makeInBackground} from './make-in-background.ts'
import {patiently, say} from './status.ts'
import {workFile} from './work-file.ts'

/** The buttons that make a file of what is shown, where anything is. */
export function offerDownloads(shown: () => Dossier | null): void {
  for (const kind of ['pdf', 'docx', 'json'] as const) {
    byId(kind, HTMLButtonElement).addEventListener('click', () => void download(kind, shown))
  }
  byId('work', HTMLButtonElement).addEventListener('click', () => {
    const dossier = shown()
    if (dossier === null || isNameLeft()) return
    const file = workFile(dossier)
    hand(file)
    say(
      `${file.name} is made, to be opened here again. It holds every name: it is for nobody else.`,
    )
  })
}

/** Which files there are of a dossier, and what they are for. */
export function showOffers(dossier: Dossier): void {
  const isCopied = isForOthers(dossier)
  byId('json', HTMLButtonElement).hidden = !isCopied
  byId('work', HTMLButtonElement).hidden = isCopied && !isDecided(dossier)
  byId('json-why', HTMLElement).textContent = whyOf(dossier)
}

function whyOf(dossier: Dossier): string {
  if (!isForOthers(dossier)) return WORK_WHY
  if (isProtecting(dossier)) return COPY_WHY
  return isDecided(dossier) ? BOTH_WHY : DATA_WHY
}

/** Whether something would be lost with the page: who is kept out or named on purpose, what was put right. */
function isDecided({protection, corrections}: Dossier): boolean {
  return protection !== null || corrections.length > 0
}

const DATA_WHY =
  'The data open here again, with the text and all that was found. Nothing is kept in this browser: when you close this page, what you did not download is gone.'

const BOTH_WHY =
  'The data and the work open here again, with the text and all that you decided; the work is saved without a connection, too. Nothing is kept in this browser: when you close this page, what you did not download is gone.'

const COPY_WHY =
  'The data are a copy for others: without the names that are kept out, and without the text. To go on another day, save the work; it holds every name, so keep it where nobody else can read it. Nothing is kept in this browser: when you close this page, what you did not save is gone.'

const WORK_WHY =
  'By its marking no data are made for others. To go on another day, save the work; it holds every name, so keep it where nobody else can read it. Nothing is kept in this browser: when you close this page, what you did not save is gone.'

/** What is being made; whoever presses again for what is late has it begun anew. */
const making = new Map<FileKind, {isLate: boolean}>()

const STILL = 'Still being made. If nothing comes, press the button again, and it begins anew.'

async function download(kind: FileKind, shown: () => Dossier | null): Promise<void> {
  const dossier = shown()
  if (dossier === null || isNameLeft()) return
  const before = making.get(kind)
  if (before?.isLate === false) return
  if (before !== undefined) giveUpMaking()
  const mine = {isLate: false}
  making.set(kind, mine)
  const button = byId(kind, HTMLButtonElement)
  // a disabled one would lose the focus
  button.ariaDisabled = 'true'
  say('The file is being made …')
  const {file, failed} = await patiently(makeInBackground(dossier, kind), () => {
    mine.isLate = true
    button.ariaDisabled = null
    say(STILL)
  })
  if (making.get(kind) !== mine) return
  making.delete(kind)
  button.ariaDisabled = null
  if (file === null) return say(`The file could not be made: ${failed}`, {failed: true})
  // a name that was kept out while the file was being made is in it
  if (shown() !== dossier) {
    return say('Something was changed meanwhile: download it again.', {failed: true})
  }
  hand(file)
  tell(file, dossier)
}

/** Whether a name was typed and is not kept out yet, which is told. */
function isNameLeft(): boolean {
  const field = byId('name', HTMLInputElement)
  if (field.value.trim() === '') return false
  byId('people', HTMLDetailsElement).open = true
  say('A name stands in the field that is not kept out yet: keep it out, or clear the field.', {
    failed: true,
  })
  field.focus()
  return true
}

function hand({name, mediaType, bytes}: MadeFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], {type: mediaType}))
  link.download = name
  link.click()
  // Safari has not begun to load it yet
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

function tell({name, leak}: MadeFile, dossier: Dossier): void {
  if (leak !== null) {
    say(`${name} is made, but look before you share it: ${leakWords(leak)}.`, {failed: true})
  } else if (isProtecting(dossier)) {
    say(`${name} is made, and searched: no name that is kept out is in it.`)
  } else say(`${name} is made.`)
}
