import {brief} from '@onrecord/compose'
import {fonts} from '@onrecord/fonts'
import {renderPdf} from '@onrecord/pdf'
import {readArticle} from '@onrecord/read'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {openInFirefox} from './firefox.ts'
import {demoServed, eventually, story} from './opened.ts'

const UNREAD =
  /^The reader could not be loaded, or stopped\. Look whether you are connected, and try again;/

describe('what reads and makes away from the page', () => {
  const {open, address} = demoServed()

  test('a reader that could not be loaded is told of, and is loaded with the next text', async (ctx) => {
    needs(ctx, 'chromium')
    for (const body of [null, 'throw new Error("broken")']) {
      const page = await broken('read-worker', body)
      const asked = page.waitForRequest(/read-worker/)
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
    const make = page.getByRole('button', {name: 'Download the model (JSON)'})
    await make.click()
    await eventually(status(page)).toMatch(/^The file could not be made: what makes it could not/)
    await page.unroute('**/*')
    await make.click()
    await eventually(status(page)).toMatch(/article\.json is made\.$/)
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
    // a server that keeps it waiting would keep the next one waiting, too
    const page = await broken('read-worker', '')
    await page.clock.install()
    await page.reload()
    await page.getByRole('button', {name: 'Use the example'}).click()
    await page.clock.fastForward(19_000)
    expect(await status(page)()).toBe('Reading …')
    await page.clock.fastForward(2000)
    expect(await status(page)()).toMatch(/^Still reading: .* begins anew\.$/)
    await page.unroute('**/*')
    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status(page)).toMatch(/^Found \d/)

    await page.route(/make-worker/, (route) =>
      route.fulfill({body: '', contentType: 'text/javascript'}),
    )
    const make = page.getByRole('button', {name: 'Download the model (JSON)'})
    await make.click()
    // Playwright would wait until it may be pressed
    await make.dispatchEvent('click')
    expect(await status(page)()).toBe('The file is being made …')
    await page.clock.fastForward(21_000)
    expect(await status(page)()).toMatch(/^Still being made\./)
    await page.unroute(/make-worker/)
    await make.click()
    await eventually(status(page)).toMatch(/article\.json is made\.$/)
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
