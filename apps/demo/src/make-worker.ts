import type {Dossier} from '@onrecord/core'
import {type FileKind, makeFile} from './make-file.ts'
import type {Made} from './make-in-background.ts'
import {SAVE_FIRST, tryAgain} from './unread.ts'

interface Request {
  readonly dossier: Dossier
  readonly kind: FileKind
}

self.addEventListener('message', async ({data, ports: [port]}: MessageEvent<Request>) => {
  port?.postMessage(await made(data))
})

async function made({dossier, kind}: Request): Promise<Made> {
  try {
    return {file: await makeFile(dossier, kind), failed: null}
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // so every browser calls a part that it cannot fetch
    return {
      file: null,
      failed: error instanceof TypeError ? tryAgain(message, SAVE_FIRST) : message,
    }
  }
}
