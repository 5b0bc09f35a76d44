import {readFileSync} from 'node:fs'
import PDFDocument from 'pdfkit'
import {type CreateEngine, page} from '../engine.ts'
import type {BenchText} from '../text.ts'

export const create: CreateEngine = async ({faces}) => {
  const {version} = JSON.parse(
    readFileSync(new URL('./node_modules/pdfkit/package.json', import.meta.url), 'utf8'),
  )
  return {
    version: `pdfkit ${version}`,
    render: (text) => render(text, faces),
    close: async () => undefined,
  }
}

function render(text: BenchText, faces: Parameters<CreateEngine>[0]['faces']): Promise<Uint8Array> {
  const {margins} = page
  const pdf = new PDFDocument({size: 'A4', margins, bufferPages: true, info: {Title: text.title}})
  for (const [name, path] of Object.entries(faces)) pdf.registerFont(name, path)
  const done = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  pdf.font('serifBold', page.title).text(text.title).moveDown()
  for (const block of text.blocks) {
    if (block.type === 'heading')
      pdf.moveDown(0.5).font('sansBold', page.heading).text(block.text).moveDown(0.3)
    else if (block.type === 'paragraph') {
      pdf
        .font('serif', page.body)
        .text(block.text, {align: 'justify', lineGap: leadOf(pdf)})
        .moveDown(0.5)
    } else putTable(pdf, block)
  }
  numberPages(pdf)
  pdf.end()
  return done
}

/** What is missing between the height of the face and the leading. */
function leadOf(pdf: PDFKit.PDFDocument): number {
  return page.leading - pdf.currentLineHeight(false)
}

function putTable(
  pdf: PDFKit.PDFDocument,
  block: Extract<BenchText['blocks'][number], {readonly type: 'table'}>,
): void {
  pdf.font('sans', page.caption).text(block.caption).moveDown(0.3)
  pdf.font('sans', page.cell).table({
    columnStyles: ['*', 230, 40, 60],
    defaultStyle: {border: [0, 0, 0.5, 0], borderColor: '#b9bdc4', padding: 3},
    data: [[...block.head], ...block.rows.map((row) => [...row])],
  })
  pdf.moveDown()
}

function numberPages(pdf: PDFKit.PDFDocument): void {
  const {start, count} = pdf.bufferedPageRange()
  for (let index = start; index < count; index += 1) {
    pdf.switchToPage(index)
    pdf.page.margins.bottom = 0
    pdf
      .font('sans', page.caption)
      .text(`Page ${index + 1} of ${count}`, 80, 790, {align: 'right', lineBreak: false})
  }
}
