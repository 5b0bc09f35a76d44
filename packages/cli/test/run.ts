import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {vi} from 'vitest'
import {main} from '../src/main.ts'
import {forgetTouched} from '../src/watch/touched.ts'

/** The command from source. */
export const cli: string = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'cli.ts')

export const examples: string = join(dirname(cli), '../../../examples')

export interface Run {
  readonly code: number | null
  readonly out: Buffer
  readonly err: string
}

/**
 * Runs a command line from source for somebody who stands in a folder. It runs in this process, which has loaded the command
 * already; what hangs on a process of its own (stdin, its environment, its end) is for `runProcess`.
 */
export async function run(folder: string, args: readonly string[]): Promise<Run> {
  const out = written(process.stdout)
  const err = written(process.stderr)
  const before = process.env.INIT_CWD
  vi.stubEnv('INIT_CWD', folder)
  forgetTouched()
  try {
    const code = await main(args)
    return {code, out: Buffer.concat(out.chunks), err: Buffer.concat(err.chunks).toString()}
  } finally {
    vi.stubEnv('INIT_CWD', before)
    out.restore()
    err.restore()
  }
}

/** Keeps what is written to a stream, which gets nothing of it. */
function written(stream: NodeJS.WriteStream): {readonly chunks: Buffer[]; restore(): void} {
  const chunks: Buffer[] = []
  const {write} = stream
  stream.write = (text: string | Uint8Array, ...more: unknown[]) => {
    chunks.push(Buffer.from(text))
    const done = more.at(-1)
    if (typeof done === 'function') done()
    return true
  }
  return {
    chunks,
    restore: () => {
      stream.write = write
    },
  }
}

/** Runs a command line from source as a process of its own, standing in a folder. */
export function runProcess(
  folder: string,
  args: readonly string[],
  options: {readonly input?: string | Buffer; readonly env?: Readonly<Record<string, string>>} = {},
): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    env: {...process.env, INIT_CWD: folder, ...options.env},
    maxBuffer: 1e9,
    ...(options.input === undefined ? {} : {input: options.input}),
  })
  return {code: status, out: stdout, err: stderr.toString()}
}

/** A folder of its own for a test, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): {
  readonly folder: string
  remove(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})}
}
