/**
 * Turns the TrueType files of the pinned font packages into modules that import anywhere: no file system, no fetch.
 * Runs at install, and does nothing where the modules are there already.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {zlibSync} from 'fflate'

const target = new URL('../src/faces/', import.meta.url)

const serif = import.meta.resolve('@expo-google-fonts/source-serif-4/package.json')
const sans = import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')
const arabic = import.meta.resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json')
const hebrew = import.meta.resolve('@expo-google-fonts/noto-serif-hebrew/package.json')

const files: Readonly<Record<string, URL>> = {
  'source-serif-4-400-normal': new URL('400Regular/SourceSerif4_400Regular.ttf', serif),
  'source-serif-4-400-italic': new URL(
    '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    serif,
  ),
  'source-serif-4-600-normal': new URL('600SemiBold/SourceSerif4_600SemiBold.ttf', serif),
  'source-serif-4-600-italic': new URL(
    '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
    serif,
  ),
  'source-sans-3-400-normal': new URL('400Regular/SourceSans3_400Regular.ttf', sans),
  'source-sans-3-400-italic': new URL('400Regular_Italic/SourceSans3_400Regular_Italic.ttf', sans),
  'source-sans-3-600-normal': new URL('600SemiBold/SourceSans3_600SemiBold.ttf', sans),
  'ibm-plex-sans-arabic-400-normal': new URL('400Regular/IBMPlexSansArabic_400Regular.ttf', arabic),
  'ibm-plex-sans-arabic-600-normal': new URL(
    '600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
    arabic,
  ),
  'noto-serif-hebrew-400-normal': new URL('400Regular/NotoSerifHebrew_400Regular.ttf', hebrew),
  'noto-serif-hebrew-600-normal': new URL('600SemiBold/NotoSerifHebrew_600SemiBold.ttf', hebrew),
}

mkdirSync(target, {recursive: true})
for (const [name, file] of Object.entries(files)) prepare(name, file)

function prepare(name: string, file: URL): void {
  const bytes = readFileSync(file)
  const firstLine = `// ${name}, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}\n`
  const module = new URL(`${name}.ts`, target)
  if (existsSync(module) && readFileSync(module, 'utf8').startsWith(firstLine)) return
  const data = Buffer.from(zlibSync(bytes, {level: 9})).toString('base64')
  writeFileSync(module, `${firstLine}export const data: string =\n  '${data}'\n`)
}
