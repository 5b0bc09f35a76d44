/**
 * Turns the slices of the pinned variable faces for Korean, Chinese and Japanese into modules that import anywhere, each with the
 * glyphs of two weights. Runs at install, and does nothing where the modules are there already.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import decompress from 'woff2-encoder/decompress'
import {type Frame, frameOf} from './slices/frame.ts'
import {instanceAt} from './slices/instance-at.ts'
import {charactersOf, packSlice} from './slices/pack-slice.ts'
import {openTrueType, type TrueType} from './slices/true-type.ts'

const families = {
  'noto-sans-kr': import.meta.resolve('@fontsource-variable/noto-sans-kr/package.json'),
  'noto-sans-sc': import.meta.resolve('@fontsource-variable/noto-sans-sc/package.json'),
  'noto-sans-tc': import.meta.resolve('@fontsource-variable/noto-sans-tc/package.json'),
  'noto-sans-jp': import.meta.resolve('@fontsource-variable/noto-sans-jp/package.json'),
}

const weights = [
  {weight: 400, name: 'Regular'},
  {weight: 600, name: 'SemiBold'},
]

/** Slices that go into one module: fewer files, and still no more than a text needs a part of. */
const together = 3

/** What the modules say of their frames: `Frame` of `frame.ts` by its names. */
const frameType = `interface Frame {
  readonly head: string
  readonly maxp: string
  readonly hhea: string
  readonly 'OS/2': string
  readonly post: string
  readonly name: string
}
`

for (const [family, home] of Object.entries(families)) await prepare(family, home)

async function prepare(family: string, home: string): Promise<void> {
  const folder = new URL(`../src/faces/${family}/`, import.meta.url)
  const files = sliceFiles(home)
  const hash = createHash('sha256')
  for (const file of [...files, ...sources()]) hash.update(readFileSync(file))
  const firstLine = `// ${family}, SHA-256 ${hash.digest('hex')}\n`
  const index = new URL('index.ts', folder)
  if (existsSync(index) && readFileSync(index, 'utf8').startsWith(firstLine)) return
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  const faces = await Promise.all(files.map(readSlice))
  const groups: TrueType[][][] = []
  for (let at = 0; at < faces.length; at += together) groups.push(faces.slice(at, at + together))
  for (const [at, group] of groups.entries()) {
    const packed = weights.map(({weight}, place) => {
      return `export const weight${weight}: string =\n  '${packSlice(nth(group, place))}'\n`
    })
    writeFileSync(new URL(`slice-${at}.ts`, folder), packed.join(''))
  }
  const names = weights.map(({name}) => `${postScriptFamily(family)}-${name}`)
  const frames = names.map((name, place) => frameOf(nth(faces, place), name))
  writeFileSync(index, firstLine + indexModule(groups, frames))
}

/** The scripts that make the modules are part of what they are made from. */
function sources(): readonly URL[] {
  const folder = new URL('slices/', import.meta.url)
  const parts = readdirSync(folder).sort()
  return [new URL(import.meta.url), ...parts.map((name) => new URL(name, folder))]
}

/** The numbered slices of a package, in their order; those named after a script of Europe are left out. */
function sliceFiles(home: string): readonly URL[] {
  const folder = new URL('files/', home)
  return readdirSync(folder)
    .map((name) => ({name, number: Number(/-(\d+)-wght-normal\.woff2$/.exec(name)?.[1])}))
    .filter(({number}) => !Number.isNaN(number))
    .sort((a, b) => a.number - b.number)
    .map(({name}) => new URL(name, folder))
}

/** A slice at each of the weights. */
async function readSlice(file: URL): Promise<TrueType[]> {
  const variable = await decompress(readFileSync(file))
  return weights.map(({weight}) => openTrueType(instanceAt(variable, weight)))
}

function nth(faces: readonly (readonly TrueType[])[], place: number): readonly TrueType[] {
  return faces.flatMap((each) => each[place] ?? [])
}

function postScriptFamily(family: string): string {
  return family
    .split('-')
    .map((word) =>
      word.length === 2 ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1),
    )
    .join('')
}

function indexModule(groups: readonly (readonly TrueType[][])[], frames: readonly Frame[]): string {
  const characters = groups.map((group) => `  '${rangesOf(nth(group, 0))}',\n`)
  const loaders = groups.map((_, at) => `  () => import('./slice-${at}.ts'),\n`)
  const module = '() => Promise<{readonly weight400: string; readonly weight600: string}>'
  return [
    frameType,
    `export const frames: Readonly<Record<400 | 600, Frame>> = {\n`,
    ...weights.map(({weight}, place) => `  ${weight}: ${JSON.stringify(frames[place])},\n`),
    `}\n/** Code points of each slice: hexadecimal, ranges with a hyphen. */\n`,
    `export const characters: readonly string[] = [\n${characters.join('')}]\n`,
    `export const slices: readonly (${module})[] = [\n${loaders.join('')}]\n`,
  ].join('')
}

function rangesOf(faces: readonly TrueType[]): string {
  const codes = faces.flatMap((face) => charactersOf(face).map(([code]) => code))
  const ranges: [number, number][] = []
  for (const code of codes.sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && code <= last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
    .map(([from, to]) =>
      from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`,
    )
    .join(' ')
}
