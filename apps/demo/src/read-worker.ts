import type {Article, Result} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import type {ReadRequest} from './read-in-background.ts'

self.addEventListener('message', async ({data, ports: [port]}: MessageEvent<ReadRequest>) => {
  if (port === undefined) return
  // no kind: the first bytes tell a page, a Word file or a PDF from a text
  const {source, published} = data
  port.postMessage(await readArticle(source, {published}).catch(failed))
})

// what reads a text is loaded while somebody pastes
void readArticle('Loaded.').catch(failed)

/** A failure of ours, which a promise of a worker would keep to itself. */
function failed(error: unknown): Result<Article> {
  const message = `The reader failed: ${error instanceof Error ? error.message : String(error)}`
  return {value: null, issues: [{severity: 'error', code: 'reader-failed', message}]}
}
