import type {Dossier} from '@onrecord/core'
import {parseDossier} from '@onrecord/core/parse'
import {docxStrings} from '@onrecord/docx'
import {pdfStrings} from '@onrecord/pdf'
import type {Locator, Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {demoPages, downloaded, eventually, readText} from './opened.ts'

const TEXT = [
  'Ferry stops',
  'QUAYLE – Nia Orm, a witness, saw the ferry stop at Elm Quay on 12 May 2026.',
  '“It rains every day,” said Nia Orm. “Forty boats are left,” said Bo Lind.',
  'Ms Orm said that the ferry would close. “We wait,” said Mr Lind.',
].join('\n\n')

describe('what is decided on the page', () => {
  const open = demoPages()
  const status = (page: Page) => () => page.getByRole('status').textContent()
  const person = (page: Page, name: string) => page.getByRole('combobox', {name})
  /** All that the page says but the list of real names and the field that the text is pasted in. */
  const shown = (page: Page) =>
    page.evaluate<string>(
      'dispatchEvent(new Event("beforeprint")); [...document.querySelectorAll("#result > :not(#people)")].map((one) => one.textContent).join("\\n")',
    )
  const speaker = (page: Page, name: string): Locator =>
    page.locator('#speakers > details').filter({has: page.locator('.chip', {hasText: name})})

  test('whom the article may harm is told and asked about before anything is taken away', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, 'Ferry sinks\n\nNia Lind, 14, was saved. “It was cold,” said Nia Lind.')
    const notice = page.getByText('Before you share: the article names Nia Lind (14 years old).')
    await notice.waitFor()
    expect(await person(page, 'Nia Lind').isVisible()).toBe(true)
    // nobody is listed, since nobody was looked for
    await readText(
      page,
      'Le bac est arrêté\n\nQUAYLE – « Il pleut », a dit Nia Orm, témoin du quai.',
    )
    await page.getByText('in this language the reader finds nobody’s name.').waitFor()
    expect(await page.getByLabel('Another name').isVisible()).toBe(true)
    await readText(page, TEXT)
    await page.getByText('the article names Nia Orm (witness).').waitFor()
    await eventually(status(page)).toMatch(
      /^Found .* Decide who may be named before you share it\.$/,
    )
    await person(page, 'Nia Orm').selectOption('Named, on purpose')
    await page.getByText('Before you share').waitFor({state: 'detached'})
    await readText(page, 'Ferry sinks\n\nOtto Lind, 41, was saved. “It was cold,” said Otto Lind.')
    expect(await page.getByText('Before you share').count()).toBe(0)
  })

  test('a name that is kept out is in no file, not on the page, and in nothing copied', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    await page.getByLabel('Another name to keep out').fill('Elm Quay')
    await page.getByLabel('Another name to keep out').press('Enter')
    await page.getByText('2 found, 2 kept out').waitFor()
    await page.getByRole('button', {name: 'Copy all quotations'}).click()
    await eventually(status(page)).toMatch(/^Copied/)

    const pdf = pdfStrings(await downloaded(page, 'Download the brief (PDF)')).join('\n')
    await eventually(status(page)).toMatch(/^ferry-stops-brief.pdf is made, and searched/)
    const docx = docxStrings(await downloaded(page, 'Download the memo (Word)')).join('\n')
    const json = (await downloaded(page, 'Download the data (JSON)')).toString('utf8')
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    const texts = {page: await shown(page), copied, pdf, docx, json}
    for (const [where, text] of Object.entries(texts)) {
      expect(text, where).not.toMatch(/Nia|Orm|Elm Quay/)
      expect(text, where).toContain('Person A')
    }
    expect(copied).toMatch(/^Ferry stops\n.*“It rains every day,” \(Person A, ¶\s2\)\n/s)
    expect(parseDossier(JSON.parse(json)).value?.articles[0]?.source.text).toBeNull()
  })

  test('whoever copies all of the page takes what is shown, and no name that is kept out', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await page.getByLabel('Another name to keep out').fill('Elm Quay')
    await page.getByLabel('Another name to keep out').press('Enter')
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    const copiedAll = async (field: Locator) => {
      await field.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.press('Control+C')
      return page.evaluate<string>(
        'navigator.clipboard.read().then(async ([item]) => (await Promise.all(item.types.map(async (type) => (await item.getType(type)).text()))).join("\\n"))',
      )
    }
    const copied = await copiedAll(page.locator('h1'))
    expect(copied).toContain('said [Person A]')
    expect(copied).not.toMatch(/Nia|Orm|Elm Quay/)
    // a field is copied as it is
    expect(await copiedAll(page.locator('#text'))).toBe(TEXT)
  })

  test('a name that was typed and not kept out yet keeps every file back', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    const field = page.getByLabel('Another name to keep out')
    await field.fill('Elm Quay')
    await page.getByRole('button', {name: 'Download the data (JSON)'}).click()
    await eventually(status(page)).toMatch(/^A name stands in the field that is not kept out yet/)
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true)
    await field.press('Enter')
    const json = await downloaded(page, 'Download the data (JSON)')
    expect(json.toString('utf8')).not.toContain('Elm Quay')
  })

  test('what may still tell who somebody is stands beside them, with a way to keep it out', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(
      page,
      'Ferry stops\n\n“It rains,” said Mira Stone, the only dentist of Orme.\n\n“It was late,” said Otto Stone, a clerk. He threw a stone.',
    )
    await page.locator('#people > summary').click()
    const chosen = person(page, 'Mira Stone')
    await chosen.selectOption('Under a letter (“Person A”)')
    await eventually(status(page)).toMatch(/1\splace\. Under “Who may be named”: 3 to look at\.$/)
    const described = () =>
      page.evaluate<string>(
        'document.querySelector("#people-list select[aria-describedby*=tells]:has([value=pseudonym]:checked)").getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" ")',
      )
    expect(await described()).toMatch(
      /printed as “Person A”.*Otto Stone has a word of this name, and stays.*“stone” stays as a common word \(first in ¶\s2\).*“the only dentist of Orme” stays, and may tell who it is/,
    )
    await page.getByRole('button', {name: 'Keep these words out: the only dentist'}).press('Enter')
    expect(await chosen.evaluate((one) => one.matches(':focus'))).toBe(true)
    expect(await described()).not.toContain('dentist')
    expect(await shown(page)).toContain('said [Person A], [name kept out].')
    await person(page, 'Otto Stone').selectOption('Named, on purpose')
    await page.getByText('2 kept out, 1 to look at').waitFor()
    expect(await described()).not.toContain('Otto')
    expect(await shown(page)).toContain('said Otto Stone')
    // nobody is kept out any more
    await chosen.selectOption('Named')
    expect(await page.locator('.tells p').count()).toBe(0)
  })

  test('a name of which another one has a word is not said to be replaced', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    for (const [name, words] of [
      ['Elm Quay', /^Replaced or left out in the text: 1\splace\.$/],
      // nor is whoever only listens, with others kept out before
      ['Ida Orm', /^“Ida Orm” is not in this article: .* Nothing is replaced for it\.$/],
    ] as const) {
      await page.getByLabel('Another name to keep out').fill(name)
      await page.getByRole('button', {name: 'Keep it out'}).click()
      await eventually(status(page)).toMatch(words)
    }
    const added = page.locator('#people-list li').filter({hasText: 'Name it again'})
    expect(await added.allTextContents()).toEqual([
      expect.stringMatching(/^Elm Quay printed as/),
      expect.stringMatching(/^Ida Orm not found/),
    ])
  })

  test('a name that is kept out while a file is being made keeps the file back', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    let downloads = 0
    page.on('download', () => {
      downloads += 1
    })
    await page.evaluate(`{
      document.querySelector('#pdf').click()
      const policy = document.querySelector('#people-list select')
      policy.value = 'omit'
      policy.dispatchEvent(new Event('change'))
    }`)
    await eventually(status(page)).toBe('Something was changed meanwhile: download it again.')
    await downloaded(page, 'Download the brief (PDF)')
    expect(downloads).toBe(1)
  })

  test('a file that tells all the same what was kept out comes with a warning', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    // a word of the brief itself
    await page.getByLabel('Another name to keep out').fill('Evidence')
    await page.getByRole('button', {name: 'Keep it out'}).click()
    await downloaded(page, 'Download the brief (PDF)')
    await eventually(status(page)).toMatch(
      /^ferry-stops-brief.pdf is made, but look before you share it: “Evidence” is kept out, and stands in it: “Evidence brief/,
    )
    expect(await page.getByRole('status').getAttribute('data-failed')).toBe('')
  })

  test('who is left out takes along what they said; a way back brings both again', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await person(page, 'Nia Orm').selectOption('Left out, with all that they said')
    expect(await shown(page)).not.toMatch(/It rains every day|Orm/)
    expect(await shown(page)).toContain('Forty boats are left')
    await person(page, 'Nia Orm').selectOption('Undecided: named')
    expect(await shown(page)).toMatch(/It rains every day/)
    await eventually(status(page)).toBe('Nobody is kept out.')
  })

  test('a text that was changed has to be read again, and whom it names again stays kept out', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    const field = page.getByLabel('Text, as it was published')
    await field.press('End')
    await field.pressSequentially(' It snows.')
    expect(await page.locator('#result').isHidden()).toBe(true)
    await eventually(status(page)).toBe('Changed: read it again.')
    await page.getByRole('button', {name: 'Read it'}).click()
    await page.getByText('2 found, 1 kept out').waitFor()
    expect(await shown(page)).not.toContain('Orm')
    expect(await shown(page)).toContain('It snows.')
  })

  test('a wrong speaker is put right by keys, in the files too, and taken back', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    // a letter exchanges ids: what is put right is the same statement nevertheless
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    await speaker(page, 'Bo Lind').locator('> summary').press('Enter')
    const first = speaker(page, 'Bo Lind').locator('li').first()
    await first.getByText('Wrong speaker?').press('Enter')
    await first.getByLabel('Who says it?').selectOption('Person A')
    await first.getByRole('button', {name: 'Put it right'}).press('Enter')
    await page.getByRole('heading', {name: 'What you put right (1)'}).waitFor()
    expect(await page.locator('#rulings li').textContent()).toMatch(/^¶\s2 is said by Person A/)
    await eventually(status(page)).toMatch(/^¶\s2 is said by Person A\./)
    // at the statement that stands there now
    const next = speaker(page, 'Bo Lind').locator('.choice > summary').first()
    expect(await next.evaluate((summary) => summary.matches(':focus'))).toBe(true)
    expect(await next.getAttribute('aria-describedby')).toBe(
      await speaker(page, 'Bo Lind').locator('li > bdi').getAttribute('id'),
    )
    await speaker(page, 'Person A').locator('> summary').press('Enter')
    await eventually(() => speaker(page, 'Person A').textContent()).toMatch(
      /Forty boats are left.*speaker put right by hand/,
    )
    await page.locator('#figures summary').press('Enter')
    expect(await page.locator('#figures li').first().textContent()).toContain('from Person A')
    const pdf = pdfStrings(await downloaded(page, 'Download the brief (PDF)')).join(' ')
    expect(pdf).toMatch(/Whoever made this document corrected a speaker on \d/)

    await page.getByRole('button', {name: 'Take it back'}).press('Enter')
    expect(await page.getByRole('heading', {name: 'What you put right'}).count()).toBe(0)
    expect(await speaker(page, 'Bo Lind').locator('summary').first().textContent()).toMatch(/ 2\s/)
  })

  test('decisions outlast another story, and the browser asks before they are lost', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await person(page, 'Bo Lind').selectOption('Under a letter (“Person A”)')
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    const persons = page.locator('#people-list li')
    expect(await persons.allTextContents()).toEqual([
      expect.stringMatching(/^Nia Orm witness, 2\squotations · printed as “Person A”/),
      expect.stringMatching(/^Bo Lind 2\squotations · printed as “Person B”/),
    ])
    await readText(page, 'Quay shut\n\n“It is shut,” said Ida Quist.')
    expect(await page.locator('#people-elsewhere').textContent()).toBe(
      'Kept out of every story that names them: Bo Lind, Nia Orm.',
    )
    await eventually(status(page)).toMatch(/^Found 1\squotation, \S+\sfigures and \S+\sdates\.$/)
    await readText(page, TEXT)
    await eventually(status(page)).toMatch(/Kept out as decided before: 2\.$/)
    expect(await shown(page)).not.toMatch(/Orm|Lind/)

    const asked = page.waitForEvent('dialog')
    await page.evaluate('void setTimeout(() => location.reload())')
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await person(page, 'Bo Lind').selectOption('Named')
    await person(page, 'Nia Orm').selectOption('Undecided: named')
    await page.reload()
    expect(await page.locator('#result').isHidden()).toBe(true)
  })

  test('a page that is loaded anew says that all is gone, keeps no name, and goes on with work that was saved', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    page.on('dialog', (dialog) => void dialog.accept())
    const lost = page.getByText('The browser has loaded this page anew.')
    await readText(page, TEXT)
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    await page.getByLabel('Another name to keep out').fill('Elm Quay')
    await page.getByLabel('Another name to keep out').press('Enter')
    await speaker(page, 'Bo Lind').locator('> summary').click()
    const first = speaker(page, 'Bo Lind').locator('li').first()
    await first.getByText('Wrong speaker?').click()
    await first.getByLabel('Who says it?').selectOption('Nobody is named')
    await first.getByRole('button', {name: 'Put it right'}).click()
    await page.getByRole('heading', {name: 'What you put right (1)'}).waitFor()
    const copy = await downloaded(page, 'Download the data (JSON)')
    const work = await downloaded(page, 'Save the work, with every name')
    await eventually(status(page)).toMatch(/It holds every name: it is for nobody else\.$/)
    const before = await shown(page)

    // a browser keeps what stands in fields in the history of the tab
    await page.goto('about:blank')
    await page.goBack()
    await lost.waitFor()
    expect(await page.getByLabel('Text, as it was published').inputValue()).toBe('')
    const kept = `Promise.all([caches.keys(), indexedDB.databases()]).then((all) =>
      JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie, history.state, ...all]))`
    expect(JSON.parse(await page.evaluate<string>(kept))).toEqual([
      {onrecord: 'decided'},
      {},
      '',
      null,
      [],
      [],
    ])
    const put = (buffer: Buffer) =>
      page.locator('#file').setInputFiles({name: 'work.json', mimeType: 'application/json', buffer})
    await put(copy)
    await eventually(status(page)).toMatch(/^This is a copy for others: /)
    expect(await page.locator('#result').isHidden()).toBe(true)
    await put(work)
    await eventually(status(page)).toMatch(
      /^Opened as it was saved\. The file holds every name: .* Found .* Kept out as decided before: 2\. Put right before: 1\squotation\./,
    )
    expect(await shown(page)).toBe(before)
    expect(await page.getByLabel('Text, as it was published').inputValue()).toBe(TEXT)
    expect(await lost.isHidden()).toBe(true)
    // and it can be taken back
    await page.getByRole('button', {name: 'Take it back'}).click()
    await page.getByText('Who may be named').click()
    await person(page, 'Nia Orm').selectOption('Undecided: named')
    await page.getByRole('button', {name: 'Name it again: Elm Quay'}).click()
    await page.reload()
    expect(await lost.isHidden()).toBe(true)
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
  })

  test('whom a dossier hides by a role stays out of a text that is changed and read anew', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    const work = await downloaded(page, 'Save the work, with every name')
    const dossier = JSON.parse(work.toString('utf8')) as Dossier
    const people = dossier.protection?.people.map((one) => ({
      ...one,
      policy: 'role',
      as: 'a guest',
    }))
    const buffer = Buffer.from(
      JSON.stringify({...dossier, protection: {...dossier.protection, people}}),
    )
    const other = await open()
    await other
      .locator('#file')
      .setInputFiles({name: 'dossier.json', mimeType: 'application/json', buffer})
    await eventually(status(other)).toMatch(/^Opened as it was saved\. .* decided before: 1\./)
    expect(await shown(other)).toContain('[a guest]')
    await other.getByText('Who may be named').click()
    expect(await person(other, 'Nia Orm').locator('option:checked').textContent()).toBe(
      'As the file says',
    )
    await other.getByLabel('Text, as it was published').fill(`${TEXT} It snows.`)
    await eventually(status(other)).toMatch(
      /^Changed: read it again\. .* Whom it hides stays out\.$/,
    )
    await other.getByRole('button', {name: 'Read it'}).click()
    await other.getByText('2 found, 1 kept out').waitFor()
    expect(await shown(other)).toContain('[Person A]')
    expect(await shown(other)).not.toContain('Orm')
  })

  test('that decisions are gone is said until somebody has seen it, beside what is read then', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    page.on('dialog', (dialog) => void dialog.accept())
    await readText(page, TEXT)
    await person(page, 'Bo Lind').selectOption('Left out, with all that they said')
    await page.reload()
    await readText(page, TEXT)
    await eventually(status(page)).toMatch(/What was decided in this tab before is gone\.$/)
    // a file in which nothing was decided brings nothing back
    const buffer = await downloaded(page, 'Download the data (JSON)')
    const files = page.locator('#file')
    await files.setInputFiles({name: 'article.json', mimeType: 'application/json', buffer})
    await eventually(status(page)).toMatch(/^Opened as it was saved\. .* before is gone\.$/)
    await page.reload()
    await page.getByRole('button', {name: 'I have seen it'}).click()
    await page.reload()
    expect(await page.getByText('The browser has loaded this page anew.').isHidden()).toBe(true)
  })

  test('who is not listed says it in words of the article, and in no others', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, `${TEXT}\n\nThe pilot of Quayle looks on.`)
    await speaker(page, 'Bo Lind').locator('> summary').click()
    const first = speaker(page, 'Bo Lind').locator('li').first()
    await first.getByText('Wrong speaker?').click()
    await first.getByLabel('Who says it?').selectOption('Somebody who is missing here')
    await first.getByLabel('As the article calls them').fill('the pilot of Elm')
    await first.getByLabel('As the article calls them').press('Enter')
    await eventually(status(page)).toMatch(/^The article has no such words/)
    await first.getByLabel('As the article calls them').fill('the pilot of Quayle')
    await first.getByLabel('As the article calls them').press('Enter')
    await eventually(status(page)).toMatch(/^¶\s2 is said by the pilot of Quayle\./)
    await speaker(page, 'the pilot of Quayle').locator('> summary').click()
    await speaker(page, 'the pilot of Quayle').getByText('Forty boats').waitFor()
  })

  test('what is no quotation is left out, and the model keeps the correction', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await speaker(page, 'Bo Lind').locator('> summary').click()
    const last = speaker(page, 'Bo Lind').locator('li').last()
    await last.getByText('Wrong speaker?').click()
    await last.getByLabel('Who says it?').selectOption('No quotation at all: leave it out')
    await last.getByRole('button', {name: 'Put it right'}).click()
    await page.getByRole('heading', {name: 'What you put right (1)'}).waitFor()
    expect(await page.locator('#speakers').textContent()).not.toContain('We wait')
    const json = await downloaded(page, 'Download the data (JSON)')
    const dossier = JSON.parse(json.toString('utf8')) as Dossier
    expect(dossier.corrections.map(({set}) => set)).toEqual([{rejected: true}])
  })

  test('a file that is dropped is read in place; several are refused in words, and so is a picture', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const drop = (files: string) =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer()
        for (const file of [${files}]) dataTransfer.items.add(file)
        const event = new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer})
        document.querySelector('#text').dispatchEvent(event)
      }`)
    const file = (text: string, name: string, type: string) =>
      `new File([${JSON.stringify(text)}], '${name}', {type: '${type}'})`
    const one = file(TEXT, 'story.txt', 'text/plain')
    await drop(`${one}, ${one}`)
    await eventually(status(page)).toBe(
      'These are 2 files; give one article at a time. The command “onrecord” takes many together.',
    )
    await drop(`Object.assign(${one}, {arrayBuffer: () => Promise.reject(new Error())})`)
    await eventually(status(page)).toBe(
      '“story.txt” cannot be opened: is it a folder, or was it moved?',
    )
    await drop(`new File([new Uint8Array(20_000_001)], 'quay.pdf')`)
    await eventually(status(page)).toMatch(/^“quay.pdf” has 21 MB/)
    await drop(file('', 'quay.jpg', 'image/jpeg'))
    await eventually(status(page)).toMatch(/^“quay.jpg” has no text/)
    const isOver = () => page.evaluate('document.body.hasAttribute("data-drop")')
    await page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(${one})
      const event = new DragEvent('dragover', {bubbles: true, cancelable: true, dataTransfer})
      document.querySelector('#text').dispatchEvent(event)
    }`)
    expect(await isOver()).toBe(true)
    await drop(one)
    expect(await isOver()).toBe(false)
    await eventually(status(page)).toMatch(/^Found \d/)
    expect(await page.getByLabel('Text, as it was published').inputValue()).toBe(TEXT)
  })

  test('prints every statement with its place, and neither names that are kept out nor what only a screen can use', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    await person(page, 'Bo Lind').selectOption('Under a letter (“Person A”)')
    const pdf = pdfStrings(await page.pdf()).join(' ')
    expect(pdf).not.toMatch(/Lind|Wrong speaker|Copy|Download|every name/)
    expect(pdf).toMatch(/“Forty boats are left,”\s+¶\s2/)
    expect(await speaker(page, 'Nia Orm').locator('li').first().isVisible()).toBe(true)
  })

  test('what stands in a list is made when it is opened, and those that are open stay so', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await readText(page, TEXT)
    const lines = page.locator('#speakers li, #figures li, #dates li')
    expect(await lines.count()).toBe(0)
    // at the click itself: nobody sees it open and empty
    const atClick =
      '(document.querySelector("#figures summary").click(), document.querySelectorAll("#figures li").length)'
    expect(await page.evaluate(atClick)).toBeGreaterThan(0)
    await speaker(page, 'Bo Lind').locator('> summary').click()
    await eventually(() => lines.count()).toBe(3)
    await person(page, 'Nia Orm').selectOption('Under a letter (“Person A”)')
    expect(await lines.count()).toBe(3)
    expect(await page.locator('#speakers form').count()).toBe(0)
    await page.locator('#article .who').first().click()
    expect(await lines.count()).toBe(5)
    expect(await page.locator('.statement:focus').textContent()).toContain('It rains every day')
  })

  test('before it is loaded nothing can be sent away with the text', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const address = page.url()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(address)
    await page.getByLabel('Text, as it was published').fill(TEXT)
    expect(await page.getByRole('button', {name: 'Read it'}).isDisabled()).toBe(true)
  })
})
