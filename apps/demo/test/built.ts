import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built demo is. */
    readonly demoBuilt: string
  }
}

/** Builds the demo once for all files whose tests open it. */
export async function setup(project: TestProject): Promise<() => void> {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const outDir = mkdtempSync(join(tmpdir(), 'onrecord-demo-'))
  await build({root, logLevel: 'warn', build: {outDir, emptyOutDir: true}})
  project.provide('demoBuilt', outDir)
  return () => rmSync(outDir, {recursive: true, force: true})
}
