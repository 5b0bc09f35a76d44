import {execFileSync} from 'node:child_process'
import {brief, memo} from '@onrecord/compose'
import {type Article, dossierOf, SURE} from '@onrecord/core'
import {renderDocx} from '@onrecord/docx'
import {fonts} from '@onrecord/fonts'
import {renderPdf} from '@onrecord/pdf'
import {readArticle} from '@onrecord/read'
import axe from 'axe-core'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {bytesOf, demoPages, downloaded, eventually, openAll, story} from './opened.ts'

describe('the demo, built and opened in Chromium', () => {
  const open = demoPages()

  test('an article that is pasted shows its quotations with their speakers', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.getByLabel('Text, as it was published').fill(story)
    await page.getByRole('button', {name: 'Read it'}).click()
    await page.getByRole('heading', {name: 'What it says, and who says it'}).waitFor()

    const {value} = await readArticle(story, {kind: 'text'})
    const marks = await page.locator('#article mark').allTextContents()
    expect(marks.length).toBeGreaterThanOrEqual(value?.quotations.length ?? Number.NaN)
    const said = marks.find((mark) => mark.includes('nine gangways and a bus'))
    expect(said).toContain('Adaeze Okafor')
  })

  test.for(['light', 'dark'] as const)(
    'axe-core finds nothing in a %s page, with an article and without',
    async (colorScheme, ctx) => {
      needs(ctx, 'chromium')
      const page = await open()
      await page.emulateMedia({colorScheme})
      // with what it says where decisions were lost
      await page.evaluate('sessionStorage.setItem("onrecord", "decided")')
      await page.reload()
      await page.getByRole('button', {name: 'I have seen it'}).waitFor()
      await page.evaluate(axe.source)
      const faults = async () => {
        const {violations} = await page.evaluate<axe.AxeResults>('axe.run()')
        return violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])
      }
      expect(await faults()).toEqual([])
      await page.getByRole('button', {name: 'Use the example'}).click()
      await page.getByRole('heading', {name: 'What it says, and who says it'}).waitFor()
      await openAll(page)
      await page.getByRole('combobox', {name: 'Rafi Mendes'}).selectOption('pseudonym')
      await page.getByLabel('Another name').fill('Alder Grace')
      await page.getByLabel('Another name').press('Enter')
      expect(await faults()).toEqual([])
    },
  )

  test.for([
    ['of a small window', {viewport: {width: 320, height: 100}}],
    ['in the colours of a system', {forcedColors: 'active'}],
  ] as const)(
    'axe-core finds nothing %s where work is opened that somebody has marked',
    async ([, device], ctx) => {
      needs(ctx, 'chromium')
      const page = await open(device)
      const {value: article} = await readArticle(story)
      if (article === null) throw new Error('the example is read')
      const marked = {marking: 'TLP:AMBER+STRICT', people: [], generalise: []}
      await page.locator('#file').setInputFiles({
        name: 'ferry.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({...dossierOf(article), protection: marked})),
      })
      const status = page.getByRole('status')
      await eventually(() => status.textContent()).toMatch(/^Opened as it was saved\. Marked/)
      await page.evaluate(axe.source)
      const {violations} = await page.evaluate<axe.AxeResults>('axe.run()')
      expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([])
    },
  )

  test('what it offers for download is what Node makes, byte for byte', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.getByRole('button', {name: 'Use the example'}).click()
    const pdf = await downloaded(page, 'Download the brief (PDF)')
    const docx = await downloaded(page, 'Download the memo (Word)')

    const {value: article} = await readArticle(story, {kind: 'text'})
    if (article === null) throw new Error('the example is read')
    expect(pdf.equals(await renderPdf(brief(article), {fonts}))).toBe(true)
    expect(docx.equals(await renderDocx(memo(article)))).toBe(true)
  })

  test('Korean, Chinese and Arabic are set from slices that the page loads, byte for byte', async (ctx) => {
    needs(ctx, 'chromium')
    const mixed =
      '항구 마을의 배편\n\n渡轮五月停航。 العبارة تتوقف. 해양수산부는 배편을 중단한다.\n'
    const page = await open()
    const slices: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('slice-')) slices.push(request.url())
    })
    await page.getByLabel('Text, as it was published').fill(mixed)
    await page.getByRole('button', {name: 'Read it'}).click()
    const pdf = await downloaded(page, 'Download the brief (PDF)')
    const {value: article} = await readArticle(mixed, {kind: 'text'})
    if (article === null) throw new Error('the text is read')
    expect(pdf.equals(await renderPdf(brief(article), {fonts}))).toBe(true)
    expect(slices.length).toBeGreaterThan(1)
    expect(slices.length).toBeLessThan(40)
  })

  test('stands in any folder of a server, and takes no more from it than it needs', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    expect(await page.locator('head > script').getAttribute('src')).toMatch(/^\.\/assets\//)
    const blocked = page.evaluate<string>(
      `new Promise((done) => {
        document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => done(effectiveDirective))
        document.body.append(Object.assign(document.createElement('iframe'), {src: location.href}))
      })`,
    )
    expect(await blocked).toBe('frame-src')
  })

  test('says in words that nobody is quoted, and counts one as one', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const read = async (text: string) => {
      await page.getByLabel('Text, as it was published').fill(text)
      await page.getByRole('button', {name: 'Read it'}).click()
    }
    const status = () => page.getByRole('status').textContent()
    const story = (sentence: string) => `Ferry stops\n\n12 May 2026\n\nQUAYLE – ${sentence}\n`

    await read(story('The old ferry will stay at the quay, and it rains on the town.'))
    await eventually(status).toMatch(/^Found 0\squotations, 0\sfigures and 1\sdate\.$/)
    expect(await page.locator('#speakers').textContent()).toBe('Nobody is quoted.')
    expect(await page.locator('#article').getAttribute('lang')).toBe('en')

    await read(story('The ferry company denied that it would close. “It rains,” said Ada Orm.'))
    await eventually(status).toMatch(/^Found 2\squotations/)
    expect(await page.locator('#speakers > details > summary').first().textContent()).toMatch(
      / 1\squotation$/,
    )

    await read(
      story('The official said that it would close. Later the official said that it would open.'),
    )
    await eventually(status).toMatch(/^Found 2\squotations/)
    expect(await page.locator('#speakers > details > summary').allTextContents()).toEqual([
      expect.stringMatching(/^the official 2\squotations$/),
    ])

    await read(' ')
    await eventually(status).toMatch(/empty.*\.$/)
    expect(await page.getByRole('status').getAttribute('data-failed')).toBe('')
  })

  test('who speaks is opened by a key and shows their words; figures and dates stand with source and place', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const text = [
      'Ferry stops',
      '12 May 2026',
      'QUAYLE – The old ferry stops for good. It rains on the town.',
      '“Forty boats are left,” said Ada Orm. The port counts 12 cranes. He will be back on 14 June 2026.',
    ].join('\n\n')
    await page.getByLabel('Text, as it was published').fill(text)
    await page.getByRole('button', {name: 'Read it'}).click()
    await page.locator('#speakers > details > summary').press('Enter')
    const said = page.locator('#speakers li')
    expect(await said.textContent()).toMatch(/Forty boats are left.*¶\s2/)
    await said.getByRole('link').press('Enter')
    expect(await page.locator('#article :focus').getAttribute('data-number')).toBe('2')
    // in no address that a browser keeps
    expect(new URL(page.url()).hash).toBe('')

    await page.locator('#figures summary').press('Enter')
    await eventually(() => page.locator('#figures li').allTextContents()).toEqual([
      expect.stringMatching(/Forty boats are left.* from Ada Orm · ¶\s2$/),
      expect.stringMatching(/12 cranes.* no source named · ¶\s2$/),
    ])
    // a screen reader would else say "2“Forty", and who copies from the article would copy the names of the speakers before their words
    expect(await page.locator('#article').ariaSnapshot()).toContain('Paragraph 2.')
    const selected = `getComputedStyle(document.querySelector('#article .who')).userSelect`
    expect(await page.evaluate(selected)).toBe('none')
    await page.locator('#dates summary').press('Enter')
    expect(await page.locator('#dates li').last().textContent()).toMatch(
      /14 June 2026.* read as 14 June 2026 · ¶\s2$/,
    )
  })

  test('a saved page is read as a page, without its markup', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const paragraphs = story.split('\n\n').map((words) => `<p>${words}</p>`)
    await page.locator('#file').setInputFiles({
      name: 'page.html',
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<!doctype html><html lang="en"><title>A ferry</title><body><article><h1>A ferry stops at last</h1>${paragraphs.join('')}</article></body></html>`,
      ),
    })
    await page.getByRole('heading', {name: 'A ferry stops at last'}).waitFor()
    expect(await page.locator('#article').textContent()).not.toMatch(/<\/?\w+/)
    expect(await page.locator('#article mark').count()).toBeGreaterThan(5)
  })

  test('a PDF is read away from the page too', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const {value: article} = await readArticle(story, {kind: 'text'})
    if (article === null) throw new Error('the example is read')
    await page.locator('#file').setInputFiles({
      name: 'brief.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await renderPdf(brief(article), {fonts})),
    })
    await eventually(() => page.getByRole('status').textContent()).toMatch(/^Found \d/)
  })

  test('Markdown is read where there is no DOM', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.locator('#file').setInputFiles({
      name: 'ferry.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        '# A ferry stops\n\n“It leaves late &amp; empty,” said Ada Vale, the skipper.\n',
      ),
    })
    await page.getByRole('heading', {name: 'A ferry stops'}).waitFor()
    await eventually(() => page.getByRole('status').textContent()).toMatch(/^Found 1/)
  })

  test('a speaker whom the rules only chose is marked, in the text and in the list', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const text =
      'Ferry stops\n\nQUAYLE – Mr Bo Lind runs the ferry.\n\nMr Cy Holm mends it. It is late.\n\n“It rains every day,” he said.\n'
    const {value} = await readArticle(text)
    expect(value?.quotations[0]?.speaker).toMatchObject({status: 'resolved'})
    expect(value?.quotations[0]?.speaker.confidence).toBeLessThan(SURE)
    await page.getByLabel('Text, as it was published').fill(text)
    await page.getByRole('button', {name: 'Read it'}).click()
    const doubts = page.locator('#speakers .doubts')
    expect(await doubts.textContent()).toMatch(
      /^Not sure who says 1 of 1\squotation\. Look again: ¶\s3$/,
    )
    expect(await page.locator('#article .who').textContent()).toMatch(/ \(likeliest\)$/)
    // from the words to where it is put right, in a list that is closed
    const item = page.locator('#speakers li')
    for (const link of [doubts.getByRole('link'), page.locator('#article .who')]) {
      await page.locator('#speakers > details').evaluate((one) => one.removeAttribute('open'))
      await link.press('Enter')
      await item.waitFor()
      expect(await item.evaluate((one) => one.matches(':focus'))).toBe(true)
    }
    expect(await item.textContent()).toContain('likeliest speaker')
    // whoever has looked makes sure of it
    await item.getByRole('button', {name: /^It is /}).click()
    expect(await page.locator('#article .who').textContent()).toBe('Cy Holm')
    expect(await page.locator('#rulings li').textContent()).toMatch(/^¶\s3 is said by Cy Holm/)
    await page.getByRole('button', {name: 'Take it back'}).click()
    await page.locator('#speakers').getByText('Wrong speaker?').click()
    await page.getByLabel('Who says it?').selectOption('Cy Holm')
    await page.getByRole('button', {name: 'Put it right'}).click()
    expect(await page.locator('#article .who').textContent()).toBe('Cy Holm')
    expect(await doubts.count()).toBe(0)
  })

  test('prints what was found, dark on white', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.getByRole('button', {name: 'Use the example'}).click()
    await page.getByRole('heading', {name: 'Speakers'}).waitFor()
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    expect(await page.locator('#source').isHidden()).toBe(true)
    expect(await page.locator('#article').isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(26, 26, 31)')
  })

  test('letters twice as large push nothing out of the page, and leave names their column', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.evaluate('document.documentElement.style.fontSize = "200%"')
    await page.getByRole('button', {name: 'Use the example'}).click()
    await page.getByRole('heading', {name: 'Speakers'}).waitFor()
    await page.locator('#people > summary').click()
    const widths = await page.evaluate<number[]>(
      '[innerWidth - document.documentElement.scrollWidth, document.querySelector("#people-list label").getClientRects().length]',
    )
    expect(widths[0]).toBeGreaterThanOrEqual(0)
    expect(widths[1]).toBeLessThan(3)
  })

  test('a marking stands on the page, on each that is printed and before what is copied; none is made for others', async (ctx) => {
    needs(ctx, 'chromium', 'pdftotext')
    const page = await open()
    const status = () => page.getByRole('status').textContent()
    const {value: article} = await readArticle(story)
    if (article === null) throw new Error('the example is read')
    const marked = {marking: 'TLP:RED', people: [], generalise: []}
    await page.locator('#file').setInputFiles({
      name: 'ferry.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({...dossierOf(article), protection: marked})),
    })
    await eventually(status).toMatch(/^Opened as it was saved\. Marked TLP:RED\. Found /)
    expect(await page.locator('#marking').textContent()).toMatch(/^TLP:RED is for the eyes of its/)
    expect(await page.locator('#json').isHidden()).toBe(true)
    expect(await page.locator('#work').isVisible()).toBe(true)
    expect(await page.locator('#json-why').textContent()).toMatch(/^By its marking no data are/)
    await page.getByRole('button', {name: 'Copy all quotations'}).click()
    await eventually(() => page.evaluate<string>('navigator.clipboard.readText()')).toMatch(
      /^TLP:RED\n/,
    )
    const pdf = await page.pdf()
    const pages = execFileSync('pdftotext', ['-layout', '-', '-'], {input: pdf})
      .toString()
      .split('\f')
      .slice(0, -1)
    expect(pages.length).toBeGreaterThan(1)
    for (const one of pages) expect(one).toMatch(/TLP:RED/)
    // margins are printed without a background: white or yellow would not be read there
    expect(await page.locator('#marking style').textContent()).not.toMatch(/color:#(?!000\b)/)

    await page.getByRole('button', {name: 'Use the example'}).click()
    await eventually(status).toMatch(/^Found /)
    expect(await page.locator('#marking').isHidden()).toBe(true)
    expect(await page.locator('#json').isVisible()).toBe(true)
  })

  test.for(['light', 'dark'] as const)(
    'in the colours of a %s system speakers can be read, and words are told from reports',
    async (colorScheme, ctx) => {
      needs(ctx, 'chromium')
      const page = await open()
      await page.emulateMedia({forcedColors: 'active', colorScheme})
      await page
        .getByLabel('Text, as it was published')
        .fill('Ferry stops\n\nQUAYLE – “It rains,” said Ada Orm. Bo Lind said that it would close.')
      await page.getByRole('button', {name: 'Read it'}).click()
      await page.locator('#article mark.indirect').waitFor()
      const styles = await page.evaluate<
        string[][]
      >(`[...document.querySelectorAll('#article mark')].map((one) => {
        const {backgroundColor, color, borderBottomStyle} = getComputedStyle(one)
        return [backgroundColor, color, getComputedStyle(one.querySelector('.who')).color, borderBottomStyle]
      })`)
      expect(styles.map(([, , , line]) => line)).toEqual(['solid', 'dotted'])
      for (const [behind, ...letters] of styles) expect(letters).not.toContain(behind)
    },
  )

  test('a date that the text does not say dates what it tells', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    const text = 'Ferry stops\n\nGuards closed the old quay on Tuesday, and it rains on the town.\n'
    await page.getByLabel('Text, as it was published').fill(text)
    await page.getByRole('button', {name: 'Read it'}).click()
    // whoever overlooked the field learns what it is for
    await eventually(() => page.getByRole('status').textContent()).toMatch(/ give the day and read/)
    await page.getByLabel('Published on').fill('2026-05-15')
    await page.getByRole('button', {name: 'Read it'}).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download the data (JSON)'}).click(),
    ])
    const article = JSON.parse((await bytesOf(file)).toString('utf8')) as Article
    expect(article.metadata.published).toBe('2026-05-15')
    expect(article.dates.map(({edtf}) => edtf)).toEqual(['2026-05-12'])

    await page.getByRole('button', {name: 'Use the example'}).click()
    expect(await page.getByLabel('Published on').inputValue()).toBe('')
  })

  test('on a small screen what was found comes up, and so does what went wrong', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.setViewportSize({width: 360, height: 740})
    await page.getByLabel('Text, as it was published').fill(`Quay shut ⛴🎣\n\n${story}`)
    await page.getByRole('button', {name: 'Read it'}).press('Enter')
    const title = page.getByRole('heading', {name: 'What it says, and who says it'})
    await title.waitFor()
    const top = async (found: typeof title) => (await found.boundingBox())?.y ?? -1
    await eventually(() => top(title)).toBeGreaterThanOrEqual(0)
    expect(await top(title)).toBeLessThan(740)
    // whoever goes on by keys goes on from there
    expect(await title.evaluate((one) => one.matches(':focus'))).toBe(true)

    await page.getByRole('button', {name: 'Download the brief (PDF)'}).press('Enter')
    const status = page.getByRole('status')
    await eventually(() => status.textContent()).toMatch(
      /^The file could not be made: no face here has “.*download the memo/su,
    )
    expect(await top(status)).toBeGreaterThanOrEqual(0)
    expect(await top(status)).toBeLessThan(740)
  })

  test('a file that is no text is refused in words', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await open()
    await page.locator('#file').setInputFiles({
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    })
    await eventually(() => page.getByRole('status').textContent()).toMatch(/binary|text/i)
    expect(await page.locator('#result').isHidden()).toBe(true)
  })
})
