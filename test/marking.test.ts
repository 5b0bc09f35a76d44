import {expect, test} from 'vitest'
import {brief} from '../packages/compose/src/index.ts'
import {TLP_LABELS, type TlpLabel} from '../packages/core/src/index.ts'
import {markingLook} from '../packages/document/src/index.ts'
import {unzipParts} from '../packages/docx/src/finalize/package-parts.ts'
import {checkDocx, renderDocx} from '../packages/docx/src/index.ts'
import {fonts} from '../packages/fonts/src/index.ts'
import {renderHtml, renderMarkdown} from '../packages/html/src/index.ts'
import {checkPdf, pdfStrings, renderPdf} from '../packages/pdf/src/index.ts'
import {example} from './support/examples.ts'

const dossier = await example('harbour-town')

const treeOf = (marking: TlpLabel) => {
  const {people = [], generalise = []} = dossier.protection ?? {}
  return brief({...dossier, protection: {marking, people, generalise}})
}

test('every label of the protocol has its colour on black', () => {
  expect(
    TLP_LABELS.map((label) => [label, markingLook(label)?.ink, markingLook(label)?.ground]),
  ).toEqual([
    ['TLP:RED', '#ff2b2b', '#000000'],
    ['TLP:AMBER+STRICT', '#ffc000', '#000000'],
    ['TLP:AMBER', '#ffc000', '#000000'],
    ['TLP:GREEN', '#33ff00', '#000000'],
    ['TLP:CLEAR', '#ffffff', '#000000'],
  ])
  expect(markingLook('OFFICIAL')).toBeNull()
})

test.each(TLP_LABELS)(
  '%s stands in the head and foot of every page, and in the metadata',
  async (label) => {
    const tree = treeOf(label)
    const pdf = await renderPdf(tree, {fonts})
    expect(checkPdf(pdf)).toEqual([])
    const strings = pdfStrings(pdf)
    const pages = Number(/Page 1 of (\d+)/.exec(strings.join('\n'))?.[1])
    expect(pages).toBeGreaterThan(3)
    expect(strings.join('\n').split(label).length - 1).toBeGreaterThanOrEqual(2 * pages)
    const docx = await renderDocx(tree)
    expect(checkDocx(docx)).toEqual([])
    const parts = [...unzipParts(docx)].map(([path, bytes]) => [
      path,
      new TextDecoder().decode(bytes),
    ])
    const running = parts.filter(([path = '']) => /word\/(?:header|footer)\d+\.xml$/.test(path))
    expect(running).toHaveLength(4)
    for (const [path, xml] of running)
      expect([path, xml?.includes(`>${label}<`)]).toEqual([path, true])
    expect(parts.find(([path]) => path === 'docProps/custom.xml')?.[1]).toContain(label)
    const html = renderHtml(tree)
    expect(html).toContain(`<meta name="onrecord-marking" content="${label}">`)
    expect(html.match(new RegExp(`>${label.replace('+', '\\+')}<`, 'g'))).toHaveLength(2)
    expect(html).toContain('@top-right{')
    const markdown = renderMarkdown(tree).trim().split('\n')
    expect([markdown[0], markdown.at(-1)]).toEqual([`**${label}**`, `**${label}**`])
  },
)

test('TLP:RED has no data in its documents and says so; the others have', async () => {
  const red = treeOf('TLP:RED')
  expect(red.attachments).toEqual([])
  expect(pdfStrings(await renderPdf(red, {fonts})).join(' ')).toContain(
    'The evidence is not attached: the marking TLP:RED keeps it with whoever holds the dossier.',
  )
  expect(red.properties?.map(({name}) => name)).not.toContain('onrecord-model-sha256')
  expect(treeOf('TLP:AMBER+STRICT').attachments).toHaveLength(1)
})
