import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {demoPages, eventually, openAll, readText} from './opened.ts'

const BODY = 'International Observatory of the Ferries of Quayle and of all of the Islands'

const TEXT = [
  'Ferry stops',
  `QUAYLE – Nia Orm, a witness, saw the ferry stop. “It was cold,” said Nia Orm.`,
  `“Forty boats are left,” the ${BODY} said on Tuesday.`,
  'Mr Bo Lind runs the ferry.',
  'Mr Cy Holm mends it. It is late. “It rains every day,” he said.',
].join('\n\n')

describe('on a telephone', () => {
  const open = demoPages()
  const onTelephone = (width: number, height: number) =>
    open({viewport: {width, height}, hasTouch: true, isMobile: true, deviceScaleFactor: 2})

  test.for([
    [320, 568],
    [640, 360],
    [360, 320],
  ] as const)(
    'with %d × %d pixels nothing is wider than the page, nor smaller than a finger needs',
    async ([width, height], ctx) => {
      needs(ctx, 'chromium')
      const page = await onTelephone(width, height)
      await readText(page, TEXT)
      await openAll(page)
      await page.locator('.choice select').last().selectOption('Somebody who is missing here')
      // a telephone makes the page as wide as what is in it
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      const small = await page.evaluate(`
        [...document.querySelectorAll('a, button, .button, select, summary, textarea, input:not(#file)')]
          .filter((one) => one.checkVisibility())
          .filter((one) => [...one.getClientRects()].some((box) => Math.min(box.width, box.height) < 24))
          .map((one) => one.outerHTML)`)
      expect(small).toEqual([])
    },
  )

  test('what is read is begun without scrolling, and what is chosen for a name is told by its first word', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await onTelephone(390, 844)
    const {y, height} = (await page.getByRole('button', {name: 'Read it'}).boundingBox()) ?? {}
    expect((y ?? Number.NaN) + (height ?? Number.NaN)).toBeLessThan(844)
    await readText(page, TEXT)
    const choices = await page.locator('#people-list select').first().locator('option').all()
    const words = await Promise.all(choices.map((one) => one.textContent()))
    expect(new Set(words.map((one) => one?.split(/\W/u)[0])).size).toBe(words.length)
  })

  test('whoever goes through the page by keys sees where they are, above what is told', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await onTelephone(360, 640)
    await readText(page, TEXT)
    await page.locator('#people-list select').first().selectOption('pseudonym')
    await page.getByRole('button', {name: 'Save the work'}).press('Enter')
    await eventually(() => page.getByRole('status').textContent()).toMatch(/is for nobody else\.$/)
    const covered = []
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate<string | null>(`{
        const one = document.activeElement
        const {top, bottom, height} = one.getBoundingClientRect()
        const end = document.querySelector('#status').getBoundingClientRect().top
        height < end && (top < 0 || bottom > end + 1) ? one.outerHTML : null
      }`)
      if (here !== null) covered.push(here)
    }
    expect(covered).toEqual([])
  })

  test('a page that is loaded anew shows what is gone, wherever somebody was on it', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await onTelephone(360, 640)
    await page.evaluate('sessionStorage.setItem("onrecord", "decided")')
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(0)
    await page.reload()
    const seen = page.getByRole('button', {name: 'I have seen it'})
    await seen.waitFor()
    // after which a browser goes back to where it was
    await page.evaluate('new Promise((done) => setTimeout(done, 200))')
    expect((await seen.boundingBox())?.y).toBeGreaterThan(0)
    expect(await page.evaluate('scrollY')).toBe(0)
  })

  test('of the statements that are put right each control tells whose words it is about', async (ctx) => {
    needs(ctx, 'chromium')
    const page = await onTelephone(390, 844)
    await readText(page, TEXT)
    await openAll(page)
    const about = async (role: 'button' | 'combobox', name: string) =>
      await page.getByRole(role, {name, description: '“It was cold,”', exact: true}).count()
    expect(await about('combobox', 'Who says it?')).toBe(1)
    expect(await about('button', 'Put it right')).toBe(1)
  })
})
