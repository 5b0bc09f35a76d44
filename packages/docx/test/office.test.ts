import {list, note, noteReference, paragraph} from '@onrecord/document'
import {expect, it} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {renderDocx} from '../src/index.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {measuredTheme} from './fixtures/long-memos.ts'
import {officePages} from './support/outside.ts'
import {tiny} from './support/tiny.ts'

it('opens in LibreOffice with words on every page, notes in place and the pages of the contents', async (ctx) => {
  needs(ctx, 'soffice', 'pdftotext')
  // Without comments: LibreOffice 7.4 mixes up notes that follow a comment (see the README).
  const options = {theme: measuredTheme, clean: true, pageNumbers: true}
  const pages = officePages(await renderDocx(fullMemo, options))
  const words = pages.map((page) => page.split('\n').slice(1, -2).join('').trim())
  expect(words.length).toBeGreaterThan(4)
  expect(words.filter((text) => text.length < 20)).toEqual([])
  expect(pages[0]).toMatch(/School Places Order 2011, section 7/)
  expect(pages[0]).toMatch(/County register of pupils, spring 2024, as the article gives it/)
  expect(pages[0]).toMatch(/Page 1 of \d/)
  const whole = pages.join('\n')
  for (const title of ['What is reported', 'Who says what', 'Terms', 'Sources']) {
    const entry = new RegExp(`^ *${title}\\.{3,}(\\d+)$`, 'm').exec(whole)
    const page = pages[Number(entry?.[1]) - 1] ?? ''
    expect(page, title).toMatch(new RegExp(`^ *${title}$`, 'm'))
  }
  const heads = pages.filter((page) => /Reading +School +Month +Pupils/.test(page))
  expect(heads.length).toBeGreaterThan(1)
})

it('shows each note its own words in LibreOffice where the first one is under a comment', async (ctx) => {
  needs(ctx, 'soffice', 'pdftotext')
  const review = {status: 'to be checked'}
  const said = (id: string) => paragraph([`Ada Vale spoke of ${id}.`, noteReference(id)], {review})
  const names = ['oats', 'rye', 'salt']
  const notes = names.map((id) => note(id, [`A note on ${id}`]))
  const tree = tiny([...names.map(said), list(['an end'])], {notes})
  const [page = ''] = officePages(await renderDocx(tree))
  const shown = [...page.matchAll(/^ *(\d)\s+A note on (\w+)/gm)].map(([, ...one]) => one)
  expect(shown).toEqual([
    ['1', 'oats'],
    ['2', 'rye'],
    ['3', 'salt'],
  ])
})
