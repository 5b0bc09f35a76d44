import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PYTHON, type Tool} from '../../../../test/support/tools.ts'

const PANDOC: Tool = 'pandoc'

/** What the validator says; the empty string when it found nothing. */
export function validate(validator: string, files: Readonly<Record<string, Uint8Array>>): string {
  return inFolder(files, (paths) => {
    const {stdout, stderr, status} = spawnSync(PYTHON, [validator, ...paths], {encoding: 'utf8'})
    return status === 0 ? '' : `${stdout}${stderr}`
  })
}

/** The text of each page, as LibreOffice lays the file out. */
export function officePages(bytes: Uint8Array): readonly string[] {
  return officeDocuments({'memo.docx': bytes})[0] ?? []
}

/** The pages of several files in their order: LibreOffice starts once for all. */
export function officeDocuments(
  files: Readonly<Record<string, Uint8Array>>,
): readonly (readonly string[])[] {
  return inFolder(files, (paths, folder) => {
    run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--convert-to', 'pdf', '--outdir', folder, ...paths],
    ])
    return paths.map((path) => {
      const pdf = path.replace(/docx$/, 'pdf')
      run('pdftotext', ['-layout', pdf, `${pdf}.txt`])
      return readFileSync(`${pdf}.txt`, 'utf8').split('\f').slice(0, -1)
    })
  })
}

/**
 * The words of a file as pandoc reads it, all changes accepted or rejected. Of a list item that is gone pandoc (2.17) keeps
 * the marker and of a table that is gone the empty rows, to which it then
 * gives the next caption; so markers, rules and captions are left out.
 */
export function plainTexts(bytes: Uint8Array): Readonly<Record<'accept' | 'reject', string>> {
  return inFolder({'memo.docx': bytes}, ([path = '']) => {
    const read = (decision: string): string =>
      execFileSync(
        PANDOC,
        [`--track-changes=${decision}`, '--wrap=none', '--standalone', '-t', 'plain', path],
        {encoding: 'utf8'},
      )
        .replace(/^ *(?:: .*|Table \d+\. .*)$/gm, '')
        .replace(/^(?: *(?:-|\d+\.|[a-z]+\.)(?= |$))+/gm, '')
        .replace(/[-=+|]{3,}|^[|+ ]+|[|+ ]+$| \| /gm, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    return {accept: read('accept'), reject: read('reject')}
  })
}

/** What pandoc says while it makes Markdown of files; the empty string when it has nothing to say. */
export function pandocMessages(files: Readonly<Record<string, Uint8Array>>): string {
  return inFolder(files, (paths) =>
    paths
      .map((path) => {
        const {stderr, status} = spawnSync(PANDOC, ['-t', 'markdown', path], {encoding: 'utf8'})
        return status === 0 ? stderr : `${path}: ${stderr}`
      })
      .join(''),
  )
}

/** How many paragraphs python-docx finds in each file. */
export function pythonParagraphs(
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, number>> {
  return inFolder(files, (paths) => {
    const script =
      'import docx, sys\nfor path in sys.argv[1:]: print(len(docx.Document(path).paragraphs))'
    const printed = execFileSync(PYTHON, ['-c', script, ...paths], {encoding: 'utf8'})
    const counts = printed.trim().split('\n').map(Number)
    return Object.fromEntries(Object.keys(files).map((name, index) => [name, counts[index] ?? 0]))
  })
}

function run(tool: Tool, args: readonly string[]): void {
  execFileSync(tool, args, {stdio: 'ignore'})
}

function inFolder<T>(
  files: Readonly<Record<string, Uint8Array>>,
  use: (paths: readonly string[], folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-docx-'))
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    return use(paths, folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
