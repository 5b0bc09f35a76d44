import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {blocksOf, pages} from './support/code-blocks.ts'
import {pageProgram, printedBy} from './support/page-program.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-blocks-'))

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  symlinkSync(join(root, 'packages/cli/node_modules'), join(folder, 'node_modules'), 'junction')
  cpSync(join(root, 'examples'), join(folder, 'examples'), {recursive: true})
  cpSync(join(root, 'examples/harbour-town/articles/ht.article.json'), join(folder, 'article.json'))
  writeFileSync(join(folder, 'story.txt'), blocksOf('docs/tutorial.md', 'text')[0]?.text ?? '')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the TypeScript of the pages', () => {
  const withCode = pages.filter((page) => blocksOf(page, 'ts').length > 0)
  const moduleOf = (page: string) => join(folder, `${page.replaceAll(/\W/g, '-')}.ts`)
  let results: Readonly<Record<string, Outcome>> = {}

  // one process for all: what loads the reader once
  beforeAll(() => {
    for (const page of withCode) writeFileSync(moduleOf(page), pageProgram(blocksOf(page, 'ts')))
    writeFileSync(join(folder, 'run.mjs'), RUN)
    execFileSync(process.execPath, ['run.mjs', ...withCode.map(moduleOf)], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))
  }, 300_000)

  test.each(withCode)('%s runs, and gives what it says', (page) => {
    const {error, printed} = results[moduleOf(page)] ?? {error: 'not run', printed: ''}
    expect(error).toBeNull()
    for (const line of blocksOf(page, 'ts').flatMap(printedBy))
      expect(printed).toContain(`${line}\n`)
  })

  test('has no error that a compiler finds', () => {
    const {compilerOptions} = ts.readConfigFile(
      join(root, 'tsconfig.base.json'),
      ts.sys.readFile,
    ).config
    const {options} = ts.convertCompilerOptionsFromJson(
      {
        ...compilerOptions,
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        isolatedDeclarations: false,
        noUnusedLocals: false,
        noUnusedParameters: false,
      },
      folder,
    )
    const program = ts.createProgram(withCode.map(moduleOf), options)
    const errors = withCode.flatMap((page) => {
      const file = program.getSourceFile(moduleOf(page))
      const found = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]
      return found.map(
        ({messageText}) => `${page}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      )
    })
    expect(errors).toEqual([])
  })
})

interface Outcome {
  readonly error: string | null
  readonly printed: string
}

const RUN = `
import {writeFileSync} from 'node:fs'
import {format} from 'node:util'
const results = {}
let printed = ''
console.log = (...words) => { printed += format(...words) + '\\n' }
for (const path of process.argv.slice(2)) {
  printed = ''
  const error = await import(path).then(() => null, ({stack}) => stack)
  results[path] = {error, printed}
}
writeFileSync('results.json', JSON.stringify(results))
`
