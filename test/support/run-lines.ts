// Runs the command lines of a file in one process, each as a shell would call it, and writes how each ended to `codes.json`.
import {readFileSync, writeFileSync} from 'node:fs'
import {main} from '../../packages/cli/src/main.ts'

const [file = ''] = process.argv.slice(2)
const lines: readonly string[] = JSON.parse(readFileSync(file, 'utf8'))
const ended: {line: string; code: number; said: string}[] = []

for (const line of lines) {
  const [command = '', into] = line.split(' > ')
  const out: Uint8Array[] = []
  const said: string[] = []
  process.stdout.write = taken((chunk) => out.push(Buffer.from(chunk)))
  process.stderr.write = taken((chunk) => said.push(String(chunk)))
  const code = await main(
    [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''),
  )
  if (into !== undefined) writeFileSync(into, Buffer.concat(out))
  ended.push({line, code, said: said.join('')})
}
writeFileSync('codes.json', JSON.stringify(ended))

/** A stream's `write` that gives what comes to `take`, and says at once that it is written. */
function taken(take: (chunk: string | Uint8Array) => void): typeof process.stdout.write {
  return (chunk: string | Uint8Array, encodingOrDone?: unknown, done?: unknown): boolean => {
    take(chunk)
    for (const one of [encodingOrDone, done]) if (typeof one === 'function') one()
    return true
  }
}
