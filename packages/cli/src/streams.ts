import {unwritable} from './files.ts'

/** Writes to stdout and waits until it is written, so that a pipe gets everything. */
export async function print(text: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      // the reader of the pipe has seen enough
      if (error.code === 'EPIPE') resolve()
      else reject(unwritable('stdout', error))
    }
    process.stdout.once('error', failed)
    process.stdout.write(text, (error) => {
      // its event comes after this, and finds that all is said
      if (error) return failed(error)
      process.stdout.off('error', failed)
      resolve()
    })
  })
}

export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value, null, 2)}\n`)
}

/** One line to the user, on stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Columns that help may take: those of the terminal, within what reads well. */
export function helpWidth(): number {
  const {columns} = process.stdout
  return Math.min(100, Math.max(60, columns || 80))
}
