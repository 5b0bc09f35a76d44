import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {expect, it} from 'vitest'
import {usedOfLibrary} from '../tsup.config.ts'

/** The most that a page may load: bytes after gzip, all libraries in it. */
const LIMITS = {reading: 40_000, writing: 106_000}

it('loads what writes Word files only when one is written', async () => {
  const {sizeOf, needed} = await bundle('*')
  const names = needed('<stdin>')
  expect(sizeOf(names)).toBeLessThanOrEqual(LIMITS.reading)
  expect(sizeOf(names)).toBeGreaterThan(20_000)
})

it('loads little to render in a browser: charts, comparisons, letterheads and pages come when asked for', async () => {
  const {sizeOf, needed, names, inputsOf} = await bundle('{renderDocx}')
  const writing = new Set([...needed('<stdin>'), ...needed('render-one.ts')])
  expect(sizeOf(writing)).toBeLessThanOrEqual(LIMITS.writing)
  // Were the wrong files counted, the first would be far too small, or the layout in it.
  expect(sizeOf(writing)).toBeGreaterThan(80_000)
  expect(sizeOf(new Set(names.filter((name) => !writing.has(name))))).toBeGreaterThan(300_000)
  expect(inputsOf(writing).filter((path) => /docx\/dist\/(?:layout|charts)/.test(path))).toEqual([])
})

const SOURCES = fileURLToPath(new URL('../src', import.meta.url))

async function bundle(exported: string) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `export ${exported} from './index.ts'`, resolveDir: SOURCES},
    bundle: true,
    plugins: [usedOfLibrary],
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
  })
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]),
  )
  /** The file that begins with a source, and all that it imports at once. */
  const needed = (source: string): ReadonlySet<string> => {
    const found = new Set(
      [...outputs]
        .filter(([, output]) => basename(output.entryPoint ?? '') === source)
        .map(([name]) => name),
    )
    for (const name of found) {
      for (const {kind, path} of outputs.get(name)?.imports ?? [])
        if (kind === 'import-statement') found.add(basename(path))
    }
    return found
  }
  return {
    needed,
    names: [...outputs.keys()],
    inputsOf: (names: ReadonlySet<string>) =>
      [...names].flatMap((name) => Object.keys(outputs.get(name)?.inputs ?? {})),
    sizeOf: (names: ReadonlySet<string>) =>
      outputFiles
        .filter(({path}) => names.has(basename(path)))
        .reduce((sum, {contents}) => sum + gzipSync(contents, {level: 9}).length, 0),
  }
}
