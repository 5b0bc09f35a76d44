import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {expect, it} from 'vitest'

/** The most that a page may load to write a memo: bytes after gzip, all libraries in it. */
const LIMIT = 120_000

it('loads little to render in a browser: charts, comparisons, letterheads and pages come when asked for', async () => {
  const {outputFiles, metafile} = await bundle()
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]),
  )
  const needed = new Set(
    [...outputs].filter(([, output]) => output.entryPoint === '<stdin>').map(([name]) => name),
  )
  for (const name of needed) {
    for (const {kind, path} of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement') needed.add(basename(path))
  }
  const sizeOf = (loaded: boolean): number =>
    outputFiles
      .filter(({path}) => needed.has(basename(path)) === loaded)
      .reduce((sum, {contents}) => sum + gzipSync(contents, {level: 9}).length, 0)
  expect(sizeOf(true)).toBeLessThanOrEqual(LIMIT)
  // Were the wrong files counted, the first would be far too small, or the layout in it.
  expect(sizeOf(true)).toBeGreaterThan(80_000)
  expect(sizeOf(false)).toBeGreaterThan(300_000)
  const inputs = [...needed].flatMap((name) => Object.keys(outputs.get(name)?.inputs ?? {}))
  expect(inputs.filter((path) => /docx\/dist\/(?:layout|charts)/.test(path))).toEqual([])
})

const SOURCES = fileURLToPath(new URL('../src', import.meta.url))

function bundle() {
  return build({
    stdin: {contents: `export {renderDocx} from './index.ts'`, resolveDir: SOURCES},
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
  })
}
