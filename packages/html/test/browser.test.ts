import {
  document,
  heading,
  keyFigures,
  englishLabels as labels,
  paragraph,
  quotation,
  table,
} from '@onrecord/document'
import axe from 'axe-core'
import type {Browser} from 'playwright-core'
import {afterAll, describe, expect, it, type TestContext} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {everyNode} from '../../document/test/fixtures/every-node.ts'
import {renderHtml} from '../src/index.ts'
import {launch, show} from './support/browser.ts'

let browser: Promise<Browser> | undefined

async function open(ctx: TestContext, html: string, width: number) {
  needs(ctx, 'chromium')
  browser ??= launch()
  return show(await browser, html, width)
}

afterAll(async () => (await browser)?.close())

describe('in a browser', () => {
  it.for([1280, 320])('axe-core finds nothing at %i pixels', async (width, ctx) => {
    const page = await open(ctx, renderHtml(everyNode), width)
    await page.addScriptTag({content: axe.source})
    const {violations, passes} = await page.evaluate<axe.AxeResults>('axe.run()')
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([])
    expect(passes.length).toBeGreaterThan(30)
  })

  it('never scrolls sideways at 320 pixels, however long a word', async (ctx) => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6)
    const words = document({
      ...everyNode,
      title: long,
      children: [
        ...everyNode.children,
        heading(1, long),
        paragraph(long),
        quotation(long, {attribution: long, evidence: ['q']}),
        keyFigures([{value: '1,000,000,000,000,000', label: long, source: long}]),
        table({caption: long, head: [long, 'b'], rows: [['x', long]]}),
      ],
      labels,
    })
    for (const tree of [everyNode, words]) {
      const page = await open(ctx, renderHtml(tree), 320)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    }
  })

  it('asks for nothing from elsewhere, and runs nothing', async (ctx) => {
    needs(ctx, 'chromium')
    browser ??= launch()
    const page = await (await browser).newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(renderHtml(everyNode))
    const loaded = 'Array.from(document.images, (image) => image.complete && image.naturalWidth)'
    expect(await page.evaluate(loaded)).toEqual([1, 1])
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
  })
})
