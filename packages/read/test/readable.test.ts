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
  const {body, elements} = tidyPage(new TextDecoder().decode(bytes))
  const sound = readable(body, elements, undefined)

  test('is read on jsdom, to the same article', () => {
    const again = readable(body, elements, jsdom, broken)
    expect(again.failure).toBe(sound.failure)
    expect(again.chosen).toEqual(sound.chosen)
    expect(again.page.blocks.map(({text}) => text)).toEqual(sound.page.blocks.map(({text}) => text))
  })

  test('says why where there is no other, or where that throws too', () => {
    expect(readable(body, elements, undefined, broken)).toMatchObject({
      chosen: null,
      failure: 'no such method',
    })
    const other = () => {
      throw new Error('nor here')
    }
    expect(readable(body, elements, other, broken)).toMatchObject({
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
