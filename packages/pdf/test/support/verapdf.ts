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
  const command = veraPdf(ctx)
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

/** What veraPDF says of a file under one of its profiles. */
export interface Verdict {
  readonly file: string
  /** Such as `PDF/UA-1`. */
  readonly profile: string
  /** Clause and number of each rule that failed, such as `7.18.5-2`. */
  readonly failed: readonly string[]
}

/** Reads many files at once, which is faster; by the profiles that each declares (`0`), or by one. */
export function validate(
  ctx: TestContext,
  files: readonly string[],
  profile: '0' | 'ua1' | 'ua2' = '0',
): readonly Verdict[] {
  const {stdout} = spawnSync(veraPdf(ctx), ['--flavour', profile, '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const {report}: Report = JSON.parse(stdout)
  return report.jobs.flatMap(({itemDetails, validationResult, taskException}) => {
    if (validationResult === undefined) {
      throw new Error(`veraPDF stopped at ${itemDetails.name}: ${JSON.stringify(taskException)}`)
    }
    return validationResult.map(({profileName, details}) => ({
      file: itemDetails.name,
      profile: profileName.replace(/ .*/, ''),
      failed: details.ruleSummaries
        .filter(({ruleStatus}) => ruleStatus === 'FAILED')
        .map(({clause, testNumber}) => `${clause}-${testNumber}`)
        .sort(),
    }))
  })
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: {readonly name: string}
      readonly taskException?: unknown
      readonly validationResult?: readonly {
        readonly profileName: string
        readonly details: {
          readonly ruleSummaries: readonly {
            readonly ruleStatus: string
            readonly clause: string
            readonly testNumber: number
          }[]
        }
      }[]
    }[]
  }
}

/** The command, from the variable or from PATH. */
function veraPdf(ctx: TestContext): string {
  const found = spawnSync('which', ['verapdf'], {encoding: 'utf8'}).stdout.trim()
  return process.env.VERAPDF === undefined && found !== '' ? found : resource(ctx, 'VERAPDF')
}
