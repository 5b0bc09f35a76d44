import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler'
import {output} from './verapdf.ts'

/** A text with a heading, a link, a list, a table and another language, for programs that are not ours. */
const HTML = `<!doctype html><html lang="en-GB"><head><title>Ferry notes</title></head><body>
<h1>Ferry notes</h1><p>The boat stops on 1 May. See <a href="https://example.org/ferry">the ferry page</a>.</p>
<h2>Counts</h2><ul><li>by ticket</li><li>by head</li></ul>
<table><caption>Crossings</caption><thead><tr><th scope="col">Year</th><th scope="col">Crossings</th></tr></thead>
<tbody><tr><td>2022</td><td>14</td></tr><tr><td>2023</td><td>12</td></tr></tbody></table>
<p lang="de">Die Fähre fährt nicht.</p></body></html>`

const TYPST = `#set document(title: "Ferry notes")
#set text(lang: "en")
= Ferry notes
The boat stops on 1 May. See #link("https://example.org/ferry")[the ferry page].#footnote[Interview, 3 March.]
== Counts
- by ticket
- by head
#figure(table(columns: 2, table.header[Year][Crossings], [2022], [14], [2023], [12]), caption: [Crossings])
#text(lang: "de")[Die Fähre fährt nicht.]
`

/** Writes PDFs of Typst, LibreOffice and Chromium into a folder; gives their paths. */
export function makeForeignFiles(folder: string): readonly string[] {
  writeFileSync(join(folder, 'notes.html'), HTML)
  return [...fromTypst(folder), ...fromLibreOffice(folder), fromChromium(folder)]
}

/** As PDF/UA-1, and as it comes, with a formula that says nothing. */
function fromTypst(folder: string): readonly string[] {
  const compiler = NodeCompiler.create()
  const tagged = compiler.pdf({mainFileContent: TYPST}, {pdfStandard: 'ua-1'})
  const plain = compiler.pdf({mainFileContent: `${TYPST}$ a + b $`})
  return [written(join(folder, 'typst-ua1.pdf'), tagged), written(join(folder, 'typst.pdf'), plain)]
}

/** As PDF/UA, and as it comes, without tags. */
function fromLibreOffice(folder: string): readonly string[] {
  const accessible = '{"PDFUACompliance":{"type":"boolean","value":"true"}}'
  return [
    ['libreoffice-ua', `pdf:writer_web_pdf_Export:${accessible}`],
    ['libreoffice', 'pdf:writer_web_pdf_Export'],
  ].map(([name = '', filter = '']) => {
    const out = join(folder, name)
    mkdirSync(out)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const source = join(folder, 'notes.html')
    output('soffice', profile, '--headless', '--convert-to', filter, '--outdir', out, source)
    return join(out, 'notes.pdf')
  })
}

function fromChromium(folder: string): string {
  const path = join(folder, 'chromium.pdf')
  output(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'chromium')}`,
    `--print-to-pdf=${path}`,
    `file://${join(folder, 'notes.html')}`,
  )
  return path
}

function written(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes)
  return path
}
