import {brief} from '@onrecord/compose'
import {fonts} from '@onrecord/fonts'
import {renderPdf} from '@onrecord/pdf'
import {readArticle} from '@onrecord/read'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {openInFirefox} from './firefox.ts'
import {demoServed, downloaded, eventually, story} from './opened.ts'

const UNREAD =
  /^The reader could not be loaded, or stopped\. Look whether you are connected, and try again;/

describe('what reads and makes away from the page', () => {
  const {open, address} = demoServed()

  test('a reader that could not be loaded is told of, and is loaded with the next text', async (ctx) => {
    needs(ctx, 'chromium')
    for (const [name, body] of [
      ['read-worker', null],
      ['read-worker', 'throw new Error("broken")'],
      ['read-here', null],
    ] as const) {
      const page = await broken(name, body)
      const asked = page.waitForRequest(new RegExp(name))
      await page.reload()
      await asked
      // long before somebody has pasted anything
      await page.evaluate('new Promise((done) => setTimeout(done, 500))')
      await page.getByRole('button', {name: 'Use the example'}).click()
      await eventually(status(page)).toMatch(UNREAD)
      await page.unroute('**/*')
      await page.getByRole('button', {name: 'Use the example'}).click()
      await eventually(status(page)).toMatch(/^Found \d/)
    }
  })

  test('what makes files is tried again where it could not be loaded', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await broken('make-worker', null)
    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status(page)).toMatch(/^Found \d/)
    const make = page.getByRole('button', {name: 'Download the data (JSON)'})
    await make.click()
    await eventually(status(page)).toMatch(/^The file could not be made: what makes it could not/)
    // what was decided can be saved without it, before the page is opened again
    expect(await status(page)()).toMatch(/ save what you decided, and open the page again\.$/)
    await page.locator('#people > summary').click()
    await page.getByRole('combobox', {name: 'Rafi Mendes'}).selectOption('pseudonym')
    const work = await downloaded(page, 'Save the work, with every name')
    expect(work.toString('utf8')).toContain('Rafi Mendes')
    await page.getByRole('combobox', {name: 'Rafi Mendes'}).selectOption('Named')
    await page.unroute('**/*')
    await make.click()
    await eventually(status(page)).toMatch(/data\.json is made\.$/)
  })

  test('a PDF is not called damaged where what reads it could not be loaded', async (ctx) => {
    needs(ctx, 'chromium')
    const {value: article} = await readArticle(story, {kind: 'text'})
    if (article === null) throw new Error('the example is read')
    const page = await broken('pdfjs', null)
    const buffer = Buffer.from(await renderPdf(brief(article), {fonts}))
    const file = {name: 'brief.pdf', mimeType: 'application/pdf', buffer}
    await page.locator('#file').setInputFiles(file)
    await eventually(status(page)).toMatch(/^The reader failed: .* Look whether you are connected/)
    await page.unroute('**/*')
    await page.locator('#file').setInputFiles(file)
    await eventually(status(page)).toMatch(/^Found \d/)
  })

  test('what never answers is told of in time, and is begun anew', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    // what comes later asks for it by another address: Firefox would let it wait for the same answer
    await page.route(/read-worker-[^?]*$/, () => new Promise(() => {}))
    await page.clock.install()
    await page.reload()
    await page.getByRole('button', {name: 'Use the example'}).click()
    await page.clock.fastForward(19_000)
    expect(await status(page)()).toBe('Reading …')
    await page.clock.fastForward(2000)
    expect(await status(page)()).toMatch(/^Still reading: .* begins anew\.$/)
    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status(page)).toMatch(/^Found \d/)

    await page.route(/make-worker/, (route) =>
      route.fulfill({body: '', contentType: 'text/javascript'}),
    )
    const make = page.getByRole('button', {name: 'Download the data (JSON)'})
    await make.click()
    // Playwright would wait until it may be pressed
    await make.dispatchEvent('click')
    expect(await status(page)()).toBe('The file is being made …')
    await page.clock.fastForward(21_000)
    expect(await status(page)()).toMatch(/^Still being made\./)
    await page.unroute(/make-worker/)
    await make.click()
    await eventually(status(page)).toMatch(/data\.json is made\.$/)
  })

  test('of two files the one that was given last is shown, however large the first is', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.evaluate(`{
      const bytes = File.prototype.arrayBuffer
      File.prototype.arrayBuffer = async function () {
        if (this.name === 'large.txt') await new Promise((done) => { globalThis.opened = done })
        return bytes.call(this)
      }
      for (const name of ['large.txt', 'small.txt']) {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['It rains at ' + name + ' today, and it snows.'], name))
        document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true}))
      }
    }`)
    await eventually(status(page)).toMatch(/^Found \d/)
    await page.evaluate('opened()')
    await page.evaluate('new Promise((done) => setTimeout(done, 50))')
    expect(await status(page)()).toMatch(/^Found \d/)
    expect(await page.locator('#article').textContent()).toContain('small.txt')
  })

  test('nothing can leave the page, whatever would want to send it', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const sent = `fetch('http://localhost:9/', {mode: 'no-cors'}).then(() => 'sent', () => 'kept')`
    const blocked = page.evaluate<string>(
      `new Promise((done) => document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => done(effectiveDirective)))`,
    )
    expect(await page.evaluate<string>(sent)).toBe('kept')
    expect(await blocked).toBe('connect-src')

    // nor the workers, which have the text and the names; a page of their own server would be reached
    await page.getByRole('button', {name: 'Use the example'}).click()
    await downloaded(page, 'Download the data (JSON)')
    const elsewhere = page.url().replace('127.0.0.1', 'localhost')
    const workers = page.workers()
    expect(workers.length).toBe(2)
    for (const worker of workers) {
      expect(
        await worker.evaluate<string>(
          `fetch('${elsewhere}', {mode: 'no-cors'}).then(() => 'sent', () => 'kept')`,
        ),
      ).toBe('kept')
    }
  })

  test('the page stays alive while it reads, shows the last text, and refuses what is no article', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const line = '“It rains,” said Ada Orm. '
    const fill = (times: number) =>
      page.evaluate(`document.querySelector('textarea').value = '${line}'.repeat(${times})`)
    const status = () => page.getByRole('status').textContent()
    await fill(19_000)
    await page.getByRole('button', {name: 'Read it'}).click()
    expect(await status()).toBe('Reading …')
    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status).toMatch(/^Found \d/)
    expect(await page.locator('#article').textContent()).toContain('nine gangways and a bus')

    await fill(20_000)
    await page.getByRole('button', {name: 'Read it'}).click()
    await eventually(status).toMatch(
      /^This text has 520,000 characters; .* Give the article alone\.$/,
    )
    expect(await page.locator('#result').isHidden()).toBe(true)
  })

  test('Firefox reads and makes the same, and lets nothing out of a worker', async (ctx) => {
    needs(ctx, 'firefox-esr')
    const page = await openInFirefox(address())
    try {
      const press = (id: string) => page.run(`document.getElementById('${id}').click()`)
      const said = () => page.run(`document.getElementById('status').textContent`)
      await press('example')
      const {value} = await readArticle(story, {kind: 'text'})
      await expect
        .poll(said, {timeout: 30_000})
        .toMatch(new RegExp(`^Found ${value?.quotations.length}\\squotations`))
      for (const [id, made] of [
        ['pdf', /brief\.pdf is made\.$/],
        ['docx', /memo\.docx is made\.$/],
      ] as const) {
        await press(id)
        await expect.poll(said, {timeout: 30_000}).toMatch(made)
      }
      const elsewhere = address().replace('127.0.0.1', 'localhost')
      const script = `fetch('${elsewhere}', {mode: 'no-cors'}).then(() => postMessage('sent'), () => postMessage('kept'))`
      expect(
        await page.run(`new Promise((done) => {
          const local = URL.createObjectURL(new Blob([${JSON.stringify(script)}], {type: 'text/javascript'}))
          new Worker(local, {type: 'module'}).onmessage = ({data}) => done(data)
        })`),
      ).toBe('kept')
    } finally {
      await page.close()
    }
  }, 90_000)

  /** A page that gets something else, or nothing, for what is called so. */
  async function broken(name: string, body: string | null): Promise<Page> {
    const page = await open()
    await page.route('**/*', (route) => {
      if (!new RegExp(name).test(route.request().url())) return route.continue()
      if (body === null) return route.abort()
      return route.fulfill({body, contentType: 'text/javascript'})
    })
    return page
  }
})

function status(page: Page): () => Promise<string | null> {
  return () => page.getByRole('status').textContent()
}
