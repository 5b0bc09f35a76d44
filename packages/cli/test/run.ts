import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The command from source. */
export const cli: string = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'cli.ts')

export const examples: string = join(dirname(cli), '../../../examples')

export interface Run {
  readonly code: number | null
  readonly out: Buffer
  readonly err: string
}

/** Runs the command from source as a process of its own, standing in a folder. */
export function run(
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
