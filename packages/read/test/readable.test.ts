import {JSDOM} from 'jsdom'
import {parseHTML} from 'linkedom'
import {describe, expect, test} from 'vitest'
import {fromHtml} from '../src/html.ts'
import type {PageDocument} from '../src/importers/page/page-node.ts'
import {readable} from '../src/importers/page/readable.ts'
import {tidyPage} from '../src/importers/page/tidy.ts'
import {pages} from './page-fixtures.ts'

/** A document of linkedom on which Readability gets no further than its first question. */
function broken(html: string): PageDocument {
  const {document} = parseHTML(html)
  document.getElementsByTagName = () => {
    throw new Error('no such method')
  }
  return document as never
}

const jsdom = (html: string): PageDocument => new JSDOM(html).window.document as never

describe.each(pages)('the page $name, where linkedom throws', ({bytes}) => {
  const tidy = tidyPage(new TextDecoder().decode(bytes))
  const {body} = tidy
  const sound = readable(body, tidy, undefined)

  test('is read on jsdom, to the same article', () => {
    const again = readable(body, tidy, jsdom, broken)
    expect(again.failure).toBe(sound.failure)
    expect(again.chosen).toEqual(sound.chosen)
    expect(again.page.blocks.map(({text}) => text)).toEqual(sound.page.blocks.map(({text}) => text))
  })

  test('says why where there is no other, or where that throws too', () => {
    expect(readable(body, tidy, undefined, broken)).toMatchObject({
      chosen: null,
      failure: 'no such method',
    })
    const other = () => {
      throw new Error('nor here')
    }
    expect(readable(body, tidy, other, broken)).toMatchObject({
      chosen: null,
      failure: 'nor here',
    })
  })
})

test('the other DOM is not asked where linkedom does', () => {
  const asked: string[] = []
  const parsePage = (html: string) => {
    asked.push(html)
    return jsdom(html)
  }
  for (const {bytes} of pages) fromHtml(bytes, {parsePage})
  expect(asked).toEqual([])
})

describe('what costs the square of its length is bounded before it is asked', () => {
  const prose = '<p>The mayor said on Monday that the pier would close for a year, and left.</p>'

  test.each([
    ['by name', '&nbsp;'.repeat(50_000)],
    ['in one run', ' '.repeat(50_000)],
    ['in elements', '<b>\t</b>'.repeat(500)],
    ['of elements that stand too deep', '<i>'.repeat(50_000)],
  ])('blanks without end %s', (_, blanks) => {
    const {body} = tidyPage(`${'<div>'.repeat(190)}${blanks}word${prose}`)
    expect(body.match(/\s+/g)?.reduce((most, {length}) => Math.max(most, length), 0)).toBeLessThan(
      300,
    )
    expect(body).toContain('word')
    expect(body).toContain('The mayor said')
  })

  test('but the empty line of a text that is set as it is stays', () => {
    expect(tidyPage(`<pre>one\n\n          two\n          three</pre>`).body).toBe(
      '<pre>one\n\ntwo\nthree</pre>',
    )
  })

  test('many elements within many', () => {
    const {value, issues} = fromHtml(
      `${'<div>'.repeat(190)}${'<i>word </i>'.repeat(2_000)}${prose}`,
    )
    expect(value?.source.text).toContain('The mayor said')
    expect(issues.find(({code}) => code === 'body-guessed')?.message).toContain(
      'too many of its elements stand within others',
    )
  })
})
