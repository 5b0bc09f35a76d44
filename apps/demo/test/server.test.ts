import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createServer} from 'vite'
import {expect, test} from 'vitest'

test('what reads a Word file or a PDF is found before the page opens, which would else be loaded anew by the first of them', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'onrecord-demo-'))
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const server = await createServer({root, cacheDir, logLevel: 'silent', server: {port: 0}})
  try {
    const {depsOptimizer} = server.environments.client
    await depsOptimizer?.init()
    await depsOptimizer?.scanProcessing
    const {discovered, optimized} = depsOptimizer?.metadata ?? {}
    expect(Object.keys({...discovered, ...optimized})).toEqual(
      expect.arrayContaining(['mammoth', 'unpdf', 'linkedom']),
    )
  } finally {
    await server.close()
    rmSync(cacheDir, {recursive: true, force: true})
  }
}, 60_000)
