import {setTimeout} from 'node:timers/promises'
import {EXIT} from '../command-error.ts'
import {tell} from '../streams.ts'
import {changes, forgetTouched, touchedCount} from './touched.ts'

/**
 * Runs again whenever a file that the last run looked for has changed, until the process is interrupted. Files are asked
 * for their state: that works on every file system, and a run touches few.
 */
export async function watch(run: () => Promise<number>): Promise<number> {
  const interrupted = new AbortController()
  const stop = () => interrupted.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  while (!interrupted.signal.aborted) {
    forgetTouched()
    const started = Date.now()
    const exit = await run()
    tell(status(exit, Date.now() - started))
    await settledChange(interrupted.signal)
  }
  process.off('SIGINT', stop)
  process.off('SIGTERM', stop)
  return EXIT.done
}

const INTERVAL = 200

/** Resolves when something has changed and then stayed as it is for one interval. */
async function settledChange(signal: AbortSignal): Promise<void> {
  let before = ''
  while (!signal.aborted) {
    // an interruption ends the wait
    await setTimeout(INTERVAL, undefined, {signal}).catch(() => undefined)
    const now = changes()
    if (now !== '' && now === before) return
    before = now
  }
}

function status(exit: number, milliseconds: number): string {
  const time = new Date().toTimeString().slice(0, 8)
  const files = touchedCount()
  const ending = exit === EXIT.done ? 'done' : `ends with ${exit}`
  return `onrecord: ${time} ${ending} (${(milliseconds / 1000).toFixed(1)} s); watching ${files} ${files === 1 ? 'file' : 'files'}, Ctrl-C ends it`
}
