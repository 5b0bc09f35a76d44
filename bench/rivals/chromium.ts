import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {type CreateEngine, type EngineSetup, page} from '../engine.ts'
import type {BenchText} from '../text.ts'

/** The browser stays open, and its page keeps the faces: what is measured is the text, its layout and the file. */
export const create: CreateEngine = async (setup) => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const sheet = await browser.newPage()
  const blank = join(setup.folder, 'blank.html')
  writeFileSync(
    blank,
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>${styles(setup)}</style><body></body></html>`,
  )
  await sheet.goto(pathToFileURL(blank).href)
  return {
    version: `Chromium ${browser.version()}`,
    render: async (text) => {
      await sheet.evaluate(
        `document.title = ${JSON.stringify(text.title)}; document.body.innerHTML = ${JSON.stringify(body(text))}; document.fonts.ready.then(() => true)`,
      )
      return sheet.pdf({
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate:
          '<span style="font-size: 8px; margin-left: 80px">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
      })
    },
    close: () => browser.close(),
  }
}

function styles({faces}: EngineSetup): string {
  const {top, right, bottom, left} = page.margins
  const face = (family: string, weight: number, path: string) =>
    `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(${pathToFileURL(path).href}) }`
  return `${face('Bench Serif', 400, faces.serif)} ${face('Bench Serif', 600, faces.serifBold)} ${face('Bench Sans', 400, faces.sans)} ${face('Bench Sans', 600, faces.sansBold)}
@page { size: A4; margin: ${top}pt ${right}pt ${bottom}pt ${left}pt }
body { margin: 0; font: ${page.body}pt/${page.leading}pt 'Bench Serif' }
h1 { font-size: ${page.title}pt; font-weight: 600 } h2 { font: 600 ${page.heading}pt 'Bench Sans'; break-after: avoid }
p { text-align: justify; hyphens: auto; margin: 0 0 7pt; orphans: 2; widows: 2 }
table { font: ${page.cell}pt/1.2 'Bench Sans'; border-collapse: collapse; width: 100%; margin: 8pt 0 } caption { text-align: left }
tr { break-inside: avoid } td, th { border-bottom: 0.5pt solid #b9bdc4; text-align: left; padding: 3pt 6pt 3pt 0 } th { font-weight: 600 }`
}

function body(text: BenchText): string {
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const blocks = text.blocks.map((block) => {
    if (block.type === 'heading') return `<h2>${block.text}</h2>`
    if (block.type === 'paragraph') return `<p>${block.text}</p>`
    return `<table><caption>${block.caption}</caption><thead>${cells(block.head, 'th')}</thead><tbody>${block.rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`
  })
  return `<h1>${text.title}</h1>${blocks.join('')}`
}
