import {readArticle} from '@onrecord/read'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {demoPages, downloaded, eventually, readText} from './opened.ts'

const TEXT = [
  'Ferry stops',
  '12 May 2026',
  'QUAYLE – Nia Orm, a witness, saw the ferry stop at Elm Quay.',
  '“It rains every day,” said Nia Orm. “Forty boats are left,” said Bo Lind.',
].join('\n\n')

const PERSIAN = 'کشتی نمی‌آید\n\nنیا اورم گفت: «هوا سرد است و کشتی نمی‌آید».'

describe('what is said on the page', () => {
  const open = demoPages()
  const status = (page: Page) => () => page.getByRole('status').textContent()
  const give = (page: Page, name: string, bytes: string | Uint8Array) =>
    page
      .locator('#file')
      .setInputFiles({name, mimeType: '', buffer: Buffer.from(bytes as Uint8Array)})

  test('an address is not taken for an article, be it pasted, in a file or dropped', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const ADDRESS = /^This is an address, and nothing is fetched from here\./
    const field = page.getByLabel('Text, as it was published')
    for (const address of ['https://quayle.example/ferry-stops', ' www.quayle.example\n']) {
      await field.fill(address)
      await page.getByRole('button', {name: 'Read it'}).click()
      await eventually(status(page)).toMatch(ADDRESS)
      expect(await page.locator('#result').isHidden()).toBe(true)
    }
    await readText(page, `https://quayle.example/ferry-stops\n\n${TEXT}`)
    await eventually(status(page)).toMatch(/^Found 2\squotations/)
    // a browser would go there, and all that was decided be gone
    const dropped = await page.evaluate<boolean>(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/uri-list', 'https://quayle.example/ferry-stops')
      const event = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true})
      document.body.dispatchEvent(event)
      event.defaultPrevented
    }`)
    expect(dropped).toBe(true)
    await eventually(status(page)).toMatch(ADDRESS)
  })

  test('the day of publication is asked for where days are counted from it, hours of a known day are dates', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const UNDATED = /It does not say when it was published/
    const sunk = (when: string) => `QUAYLE – A ferry sank ${when}. “It rains,” said Nia Orm.`
    await readText(page, sunk('late on Sunday night'))
    await eventually(status(page)).toMatch(UNDATED)
    await readText(page, sunk('at 10 pm, after three days at sea'))
    await eventually(status(page)).toMatch(/and 0\sdates\./)
    expect(await status(page)()).not.toMatch(UNDATED)
    await readText(page, `Ferry sinks\n\n12 May 2026\n\n${sunk('late on Sunday night')}`)
    await page.getByText('Dates (2)').click()
    expect(await page.locator('#result li', {hasText: 'Sunday night'}).textContent()).toMatch(
      /read as 10 May 2026/,
    )
  })

  test.for([
    ['ferry.rtf', '{\\rtf1\\ansi “It rains,” said Ada Orm.}', /^It is of a kind that is not read/],
    ['ferry.xml', '<rss><item>“It rains,” said Ada Orm.</item></rss>', /^It is of a kind that/],
    ['ferry.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3), /^It is no text, and no file/],
    ['ferry.odt', `PK\x03\x04${'x'.repeat(200)}`, /^It is no Word file \(\.docx\) that can be/],
  ] as const)('%s is refused with what to give instead', async ([name, bytes, words], ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await give(page, name, bytes)
    await eventually(status(page)).toMatch(words)
    expect(await status(page)()).toMatch(/Save the article as a page, .* or paste its words\.$/)
  })

  test('in a language that is not read nobody is said to be missing who was not looked for', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, PERSIAN)
    const {value} = await readArticle(PERSIAN)
    expect(value?.quotations.length).toBe(1)
    await eventually(status(page)).toMatch(/^Found 1\squotation\. It is not in English/)
    expect(await page.locator('#people-count').textContent()).toBe(' nobody looked for, 0 kept out')
    expect(await page.locator('#result').textContent()).not.toContain('Nobody is named')
    expect(await page.locator('#article .who').textContent()).toBe('Speaker not read')
    expect(await page.locator('#article .who').getAttribute('data-speaker')).toBeNull()
    const bidi = `getComputedStyle(document.querySelector('#article .who')).unicodeBidi`
    expect(await page.evaluate(bidi)).toBe('isolate')
    await page.getByRole('button', {name: 'Copy all quotations'}).click()
    await eventually(() => page.evaluate<string>('navigator.clipboard.readText()')).toContain(
      '(Speaker not read, ¶',
    )
    // from right to left, as its letters run
    for (const place of ['#article .paragraph', '#about', '#text']) {
      const direction = `getComputedStyle(document.querySelector('${place}')).direction`
      expect(await page.evaluate(direction)).toBe('rtl')
    }
    // whoever has looked, and found nobody, has said so
    await page.locator('#speakers > details > summary').click()
    await page.getByText('Wrong speaker?').click()
    await page.getByLabel('Who says it?').selectOption('Nobody is named')
    await page.getByRole('button', {name: 'Put it right'}).click()
    await eventually(() => page.locator('#article .who').textContent()).toBe('Nobody is named')
  })

  test('what the files are for is said where they are made, and that nothing else is kept', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    const described = (name: string, description: RegExp) =>
      page.getByRole('button', {name, description}).count()
    expect(await described('Download the brief (PDF)', /printed .* changed in Word/)).toBe(1)
    expect(await described('Download the memo (Word)', /printed .* changed in Word/)).toBe(1)
    expect(await described('Download the data (JSON)', /close this page.* is gone/)).toBe(1)
    const work = page.getByRole('button', {name: 'Save the work, with every name'})
    const policy = page.getByRole('combobox', {name: 'Nia Orm'})
    expect(await work.isVisible()).toBe(false)
    // a correction alone would be lost with the page, too, and so would a name that is left on purpose
    await page.locator('#speakers > details > summary').first().click()
    await page.getByText('Wrong speaker?').first().click()
    await page.getByLabel('Who says it?').selectOption('Nobody is named')
    await page.getByRole('button', {name: 'Put it right'}).click()
    expect(await described('Save the work, with every name', /without a connection/)).toBe(1)
    await page.getByRole('button', {name: 'Take it back'}).click()
    expect(await work.isVisible()).toBe(false)
    await policy.selectOption('name')
    expect(await work.isVisible()).toBe(true)
    await policy.selectOption('pseudonym')
    expect(await described('Save the work, with every name', /close this page.* is gone/)).toBe(1)
    // two files of one story are not to be exchanged
    await downloaded(page, 'Download the data (JSON)')
    await eventually(status(page)).toMatch(/^ferry-stops-data-for-others\.json is made/)
  })

  test('a page that is pasted without its words as text is read as a page', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const paste = (selector: string) =>
      page.evaluate(`{
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', '<h1>Ferry stops</h1><p>QUAYLE – “Il est resté,” said <b>Nía</b> Orm.</p>')
        const pasted = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})
        document.querySelector('${selector}').dispatchEvent(pasted)
      }`)
    await paste('#name')
    expect(await status(page)()).toBe('')
    await paste('#text')
    await eventually(status(page)).toMatch(/^Found 1\squotation/)
    expect(await page.locator('#text').inputValue()).toContain('“Il est resté,” said Nía Orm.')
  })

  test('a file is called by its name while it is read, and what has nothing in it is said to', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.evaluate(
      `
      globalThis.told = []
      new MutationObserver(() => told.push(status.textContent)).observe(status, {childList: true})
    `.replaceAll('status', `document.getElementById('status')`),
    )
    const buffer = Buffer.from('The old quay is a quiet place, and the wind comes from the sea.')
    await page.locator('#file').setInputFiles({name: 'quay.txt', mimeType: 'text/plain', buffer})
    await eventually(status(page)).toBe(
      'Found no quotation, no figure and no date. Look whether all of the article is here, as it was published.',
    )
    expect(await page.evaluate('told')).toContain('Reading “quay.txt” …')
    const key = page.getByText('In their own words, wholly or in part')
    expect(await key.isVisible()).toBe(false)
    await readText(page, TEXT)
    await key.waitFor()
  })

  test('a text that another one took the place of is brought back, with its day', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const field = page.getByLabel('Text, as it was published')
    const day = page.getByLabel('Published on')
    const back = page.getByRole('button', {name: 'Bring back the text before'})
    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status(page)).toMatch(/^Found /)
    expect(await back.isVisible()).toBe(false)
    await field.fill(TEXT)
    await day.fill('2026-05-15')
    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status(page)).toMatch(/^Found /)
    await back.press('Enter')
    expect(await field.inputValue()).toBe(TEXT)
    expect(await day.inputValue()).toBe('2026-05-15')
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true)
    // what is shown is of the other text
    expect(await page.locator('#result').isHidden()).toBe(true)
    await give(page, 'quay.txt', '“It snows,” said Ada Vale, the skipper.')
    await eventually(status(page)).toMatch(/^Found 1/)
    await back.press('Enter')
    expect(await field.inputValue()).toBe(TEXT)
  })

  test('a text that takes long to read is stopped', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const stop = page.getByRole('button', {name: 'Stop reading'})
    // one that takes for ever
    await page.route(/read-here/, () => new Promise(() => {}))
    await page.reload()
    expect(await stop.isVisible()).toBe(false)
    await page.getByLabel('Text, as it was published').fill(TEXT)
    await page.getByRole('button', {name: 'Read it'}).press('Enter')
    await stop.press('Enter')
    await eventually(status(page)).toBe('Stopped: nothing was read.')
    expect(await stop.isVisible()).toBe(false)
    const field = page.getByLabel('Text, as it was published')
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true)
    await page.unroute(/read-here/)
    await page.getByRole('button', {name: 'Read it'}).press('Enter')
    await eventually(status(page)).toMatch(/^Found /)
    expect(await stop.isVisible()).toBe(false)
  })

  test('one quotation is copied with its speaker, its place and what it is from', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await page.getByRole('combobox', {name: 'Bo Lind'}).selectOption('pseudonym')
    await page.locator('#speakers > details > summary').last().click()
    const copy = page.getByRole('button', {name: 'Copy', exact: true, description: /Forty boats/})
    await copy.press('Enter')
    await eventually(status(page)).toBe('Copied, with its place.')
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(
      'Ferry stops, 12 May 2026\n“Forty boats are left,” (Person A, ¶\u00a02)\n',
    )
  })

  test('whoever takes back what they put right goes on at the next', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    for (const name of ['Nia Orm', 'Bo Lind']) {
      const said = page.locator('#speakers > details').filter({hasText: name})
      await said.locator('> summary').click()
      await said.getByText('Wrong speaker?').click()
      await said.getByLabel('Who says it?').selectOption('Nobody is named')
      await said.getByRole('button', {name: 'Put it right'}).click()
    }
    const back = page.getByRole('button', {name: /^Take it back/})
    expect(await back.count()).toBe(2)
    await back.first().press('Enter')
    expect(await back.evaluate((one) => one.matches(':focus'))).toBe(true)
    await back.press('Enter')
    const speakers = page.getByRole('heading', {name: 'Speakers'})
    expect(await speakers.evaluate((one) => one.matches(':focus'))).toBe(true)
  })

  test('what is printed says what it is of, and leaves nobody’s name at the foot of a page', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('#about').isVisible()).toBe(true)
    // on paper nothing is decided
    await page.getByText('So will every file.').waitFor()
    expect(await page.getByText('Decide above').isVisible()).toBe(false)
    expect(await page.locator('#about').textContent()).toBe('Ferry stops, 12 May 2026')
    const breaks = await page.evaluate<string[]>(
      `['#result h3', '#speakers summary', '.legend'].map((one) => getComputedStyle(document.querySelector(one)).breakAfter)`,
    )
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
  })
})
