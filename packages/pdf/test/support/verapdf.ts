import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestContext} from 'vitest'
import {resource} from '../../../../test/support/tools.ts'

/** Runs work on bytes as a file. */
export function withFile<T>(bytes: Uint8Array, work: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pdf-'))
  try {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, bytes)
    return work(path)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** What a command prints; fails where it ends with an error. */
export function output(command: string, ...args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stdout}${stderr}`)
  return stdout + stderr
}

/** What veraPDF says of a file: a line `PASS 3a` for each standard that it declares, or the rules that failed. */
export function verdicts(ctx: TestContext, bytes: Uint8Array): readonly string[] {
  const command = resource(ctx, 'VERAPDF')
  return withFile(bytes, (path) => {
    const arguments_ = ['--flavour', '0', '--format', 'text', '--verbose', path]
    const {stdout} = spawnSync(command, arguments_, {encoding: 'utf8'})
    return stdout
      .replaceAll(` ${path}`, '')
      .split(/\n(?=PASS|FAIL)/)
      .map((verdict) => verdict.trim())
      .sort()
  })
}
