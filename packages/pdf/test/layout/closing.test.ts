import {
  address,
  document,
  englishLabels as labels,
  list,
  paragraph,
  section,
  signature,
} from '@onrecord/document'
import {expect, test} from 'vitest'
import {layOut} from '../support/lay-out.ts'
import {textOfRun} from '../support/runs.ts'

const closing = section(
  [paragraph('Yours faithfully,'), signature('Ada Vale'), paragraph('Enclosures: none.')],
  {keepTogether: true},
)

/** What stands on the page of the signature, of a letter whose body has so many lines, each a paragraph or an item. */
async function signedPage(lines: number, isList: boolean): Promise<readonly string[]> {
  const words = Array.from({length: lines}, (_, index) => `Body ${index}.`)
  const {pages} = await layOut(
    document({
      title: 'Gangways',
      language: 'en-GB',
      labels,
      opening: [address(['The Clerk', 'Quayle'])],
      children: [...(isList ? [list(words)] : words.map((one) => paragraph(one))), closing],
    }),
  )
  const texts = pages.map(({items}) =>
    items.filter((item) => item.type === 'glyphs').map((run) => textOfRun(run).trim()),
  )
  return texts.find((page) => page.join(' ').includes('Vale')) ?? []
}

test.each([
  ['paragraphs', false],
  ['items', true],
] as const)(
  'no closing stands on a page with less than two lines of the body: %s',
  async (_, isList) => {
    let broken = 0
    for (let lines = 16; lines < 48; lines += 1) {
      const page = (await signedPage(lines, isList)).join(' ')
      const body = page.match(/Body \d+\./gu)?.length ?? 0
      if (body < lines) broken += 1
      expect([lines, body >= 2, page.includes('faithfully'), page.includes('Enclosures')]).toEqual([
        lines,
        true,
        true,
        true,
      ])
    }
    expect(broken).toBeGreaterThan(5)
  },
)

test('what ends in a colon stands on the page of what it leads to', async () => {
  let broken = 0
  for (let lines = 16; lines < 48; lines += 1) {
    const words = Array.from({length: lines}, (_, index) => paragraph(`Body ${index}.`))
    const {pages} = await layOut(
      document({
        title: 'Gangways',
        language: 'en-GB',
        labels,
        opening: [],
        children: [...words, paragraph('We ask the following:'), list(['One.', 'Two.'])],
      }),
    )
    const texts = pages.map(({items}) =>
      items.flatMap((item) => (item.type === 'glyphs' ? textOfRun(item) : [])).join(' '),
    )
    const page = texts.find((text) => text.includes('We ask')) ?? ''
    if (page !== texts[0]) broken += 1
    expect([lines, page.includes('One.')]).toEqual([lines, true])
  }
  expect(broken).toBeGreaterThan(1)
})

test('a letter, in which no heading hangs, begins at the edge of the frame', async () => {
  const leftOf = async (isLetter: boolean) => {
    const {pages} = await layOut(
      document({
        title: 'Gangways',
        language: 'en-GB',
        labels,
        ...(isLetter && {opening: [address(['The Clerk', 'Quayle'])]}),
        children: [paragraph('Body.'), list(['Item.'])],
      }),
    )
    const runs = pages.flatMap(({items}) =>
      items.flatMap((item) => (item.type === 'glyphs' ? [item] : [])),
    )
    const found = (words: string) => runs.find((run) => textOfRun(run).includes(words))?.x ?? 0
    return {body: found('Body'), title: found(isLetter ? 'Clerk' : 'Gangways')}
  }
  const [letter, brief] = [await leftOf(true), await leftOf(false)]
  expect(letter.body).toBe(letter.title)
  expect(brief.body).toBeGreaterThan(brief.title + 20)
  expect(letter.body).toBe(brief.title)
})
