import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {blocksOf} from './support/code-blocks.ts'

const root = join(import.meta.dirname, '..')
const parent = mkdtempSync(join(tmpdir(), 'onrecord-lines-'))
afterAll(() => rmSync(parent, {recursive: true, force: true}))

/** The tutorial has a test of its own, which sees what its commands say. */
const pages = ['README.md', 'examples/README.md', 'packages/cli/README.md']

/** What is not here: the lawful copy of an article that is not ours. */
const NEEDS_MORE = /--source article\.txt/

test('every command line of the pages does what it is to do', {timeout: 300_000}, () => {
  for (const page of pages) {
    const folder = join(parent, page.replaceAll(/\W/g, '-'))
    mkdirSync(folder)
    place(folder)
    const lines = blocksOf(page, 'sh')
      .flatMap(({text}) => text.split('\n'))
      .map((line) => /^(?:npm run -s onrecord --|onrecord) (.*?)(?: +#.*)?$/.exec(line)?.[1] ?? '')
      .filter((line) => line !== '' && !NEEDS_MORE.test(line))
    expect(lines.length).toBeGreaterThan(1)
    writeFileSync(join(folder, 'lines.json'), JSON.stringify(lines))
    // one process for all lines of a page
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'support/run-lines.ts'), 'lines.json'],
      {
        cwd: folder,
        // npm says there where whoever began the test stood
        env: {...process.env, INIT_CWD: folder},
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const codes: unknown = JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8'))
    // 1 says that lint, verify or check has found something
    expect(codes).toEqual(
      lines.map((line) => ({
        line,
        code: expect.toSatisfy((code) => code === 0 || code === 1),
        said: expect.anything(),
      })),
    )
  }
})

/** The files that the pages speak of. */
function place(folder: string): void {
  const harbour = join(root, 'examples/harbour-town')
  const text = readFileSync(join(harbour, 'article.txt'), 'utf8')
  for (const name of ['your-article.txt', 'story.txt']) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'new.txt'), text.replace('140 seafarers', '150 seafarers'))
  writeFileSync(join(folder, 'page.html'), `<title>Pier</title><article>${text}</article>`)
  for (const name of ['pages', 'your-pages']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'story.txt'), text)
  }
  cpSync(join(root, 'examples'), join(folder, 'examples'), {recursive: true})
  cpSync(harbour, join(folder, 'dossier'), {recursive: true})
  cpSync(join(harbour, 'articles/ht.article.json'), join(folder, 'st.article.json'))
  cpSync(harbour, join(folder, 'dossiers/returns'), {recursive: true})
  cpSync(join(root, 'examples/north-korean-returns'), join(folder, 'dossiers/others'), {
    recursive: true,
  })
}
