/**
 * Turns the TrueType files of the pinned font packages into modules that import anywhere: no file system, no fetch.
 * Runs at install, and does nothing where the modules are there already.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {zlibSync} from 'fflate'

const target = new URL('../src/faces/', import.meta.url)

const files: Readonly<Record<string, string>> = {
  'source-serif-4-400-normal': 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4-400-italic':
    'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-serif-4-600-normal': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4-600-italic':
    'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'source-sans-3-400-normal': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3-400-italic': 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3-600-normal': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
}

mkdirSync(target, {recursive: true})
for (const [name, file] of Object.entries(files)) prepare(name, file)

function prepare(name: string, file: string): void {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`)))
  const firstLine = `// ${file}, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}\n`
  const module = new URL(`${name}.ts`, target)
  if (existsSync(module) && readFileSync(module, 'utf8').startsWith(firstLine)) return
  const data = Buffer.from(zlibSync(bytes, {level: 9})).toString('base64')
  writeFileSync(module, `${firstLine}export const data: string =\n  '${data}'\n`)
}
