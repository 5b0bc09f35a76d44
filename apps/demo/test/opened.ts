import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Browser, chromium, type Download, type Page} from 'playwright-core'
import {build, type PreviewServer, preview} from 'vite'
import {afterAll, beforeAll, expect} from 'vitest'

const demo = dirname(dirname(fileURLToPath(import.meta.url)))

export const story: string = readFileSync(
  join(demo, '../../examples/harbour-town/article.txt'),
  'utf8',
)

/** The demo, built and served for the tests of a file; each call of what it gives opens a page in Chromium. */
export function demoPages(): () => Promise<Page> {
  return demoServed().open
}

/** The same, with the address that it is served at. */
export function demoServed(): {readonly open: () => Promise<Page>; readonly address: () => string} {
  let outDir = ''
  let server: PreviewServer | undefined
  let browser: Browser | undefined

  beforeAll(async () => {
    outDir = mkdtempSync(join(tmpdir(), 'onrecord-demo-'))
    await build({root: demo, logLevel: 'warn', build: {outDir, emptyOutDir: true}})
    server = await preview({
      root: demo,
      logLevel: 'warn',
      build: {outDir},
      preview: {port: 0, host: '127.0.0.1'},
    })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(outDir, {recursive: true, force: true})
  })

  const address = () => {
    const [local] = server?.resolvedUrls?.local ?? []
    if (local === undefined) throw new Error('the preview server has no address')
    return local
  }
  const open = async () => {
    browser ??= await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
    const page = await browser.newPage({permissions: ['clipboard-read', 'clipboard-write']})
    await page.goto(address())
    return page
  }
  return {open, address}
}

/** A text, pasted and read. */
export async function readText(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text, as it was published').fill(text)
  await page.getByRole('button', {name: 'Read it'}).click()
  await page.getByRole('heading', {name: 'Speakers'}).waitFor()
}

/** What a page comes to on a busy machine. */
export function eventually<T>(value: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(value, {timeout: 15_000})
}

export async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: button}).click(),
  ])
  return bytesOf(download)
}

export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}
