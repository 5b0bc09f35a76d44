import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from 'playwright-core'
import {type PreviewServer, preview} from 'vite'
import {afterAll, beforeAll, expect, inject} from 'vitest'

const demo = dirname(dirname(fileURLToPath(import.meta.url)))

export const story: string = readFileSync(
  join(demo, '../../examples/harbour-town/article.txt'),
  'utf8',
)

interface Demo {
  readonly open: (device?: BrowserContextOptions) => Promise<Page>
  readonly address: () => string
}

/** The demo, served for the tests of a file; each call of what it gives opens a page in Chromium. */
export function demoPages(): Demo['open'] {
  return demoServed().open
}

/** The same, with the address that it is served at. */
export function demoServed(): Demo {
  let server: PreviewServer | undefined
  let browser: Browser | undefined

  beforeAll(async () => {
    server = await preview({
      root: demo,
      logLevel: 'warn',
      build: {outDir: inject('demoBuilt')},
      preview: {port: 0, host: '127.0.0.1'},
    })
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const address = () => {
    const [local] = server?.resolvedUrls?.local ?? []
    if (local === undefined) throw new Error('the preview server has no address')
    return local
  }
  const open = async (device: BrowserContextOptions = {}) => {
    browser ??= await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']})
    const page = await browser.newPage({
      ...device,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
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

/** Opens all that can be opened, and what is in it. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator('#result details:not([open]) > summary:visible')
  while ((await closed.count()) > 0) await closed.first().click()
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
