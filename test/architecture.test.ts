import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What each place may import of ours: the table of docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/interchange': ['core'],
  'packages/read': ['core', 'interchange'],
  'packages/corpus': ['core', 'read'],
  'packages/document': [],
  'packages/compose': ['core', 'document'],
  'packages/pdf': ['document'],
  'packages/docx': ['document'],
  'packages/html': ['document'],
  'packages/fonts': [],
  'packages/cli': [
    'core',
    'interchange',
    'read',
    'corpus',
    'document',
    'compose',
    'pdf',
    'docx',
    'html',
    'fonts',
  ],
  'apps/demo': [
    'core',
    'interchange',
    'read',
    'document',
    'compose',
    'pdf',
    'docx',
    'html',
    'fonts',
  ],
}

/** What would make bytes depend on the machine, the moment or the place. */
const impure: Readonly<Record<string, RegExp>> = {
  'a clock': /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
  chance: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/,
  'the locale': /\bIntl\.|\blocaleCompare\b|\.toLocale[A-Z]/,
  'the machine': /\bfrom 'node:|\bimport\('node:|\bprocess\.|\bBuffer\./,
  'the network': /\bfetch\(|\bXMLHttpRequest\b/,
  "the host's zlib": /\b(?:De)?[Cc]ompressionStream\b/,
}

describe('packages', () => {
  test('are those that the table names', () => {
    const found = ['packages', 'apps'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    )
    expect(found.sort()).toEqual(Object.keys(mayImport).sort())
  })

  test.each(Object.keys(mayImport))('%s imports only what it may', (place) => {
    expect(forbiddenImports(place, sources(place))).toEqual([])
  })

  test('an import of a sibling, by name or by path, is found', () => {
    const file = {path: 'packages/pdf/src/a.ts', text: ''}
    const found = (text: string) => forbiddenImports('packages/pdf', [{...file, text}])
    expect(found("import {a} from '@onrecord/document'")).toEqual([])
    expect(found("import {a} from '@onrecord/core/parse'")).toHaveLength(1)
    expect(found("export {a} from '../../html/src/index.ts'")).toHaveLength(1)
    expect(found("const a = await import('@onrecord/docx')")).toHaveLength(1)
  })
})

describe('below the command', () => {
  const pure = Object.keys(mayImport).filter((place) => !/cli$|demo$/.test(place))

  test.each(pure)('%s knows no clock, chance, locale, machine or network', (place) => {
    expect(sources(place).flatMap(impurities)).toEqual([])
  })

  test('each impurity is found', () => {
    const samples = [
      'Date.now()',
      'new Date()',
      'Math.random()',
      "new Intl.NumberFormat('en')",
      'a.localeCompare(b)',
      "import {readFileSync} from 'node:fs'",
      'fetch(url)',
      "new CompressionStream('deflate')",
    ]
    for (const text of samples) expect(impurities({path: 'a.ts', text}), text).toHaveLength(1)
    expect(impurities({path: 'a.ts', text: '// a clock: Date.now()'})).toEqual([])
  })
})

describe('rooms', () => {
  test.each([
    ['packages/core', 'The model, in rooms'],
    ['packages/read', 'Reading, in rooms'],
  ])('of %s are those that docs/architecture.md tells of', (place, heading) => {
    const src = join(place, 'src')
    const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
    const [, section = ''] = page.split(`## ${heading}\n`)
    const [table = ''] = section.split('\n## ')
    const told = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, room]) => room)
    const rooms = new Set(sources(place).map(({path}) => relative(src, dirname(path))))
    const below = [...rooms].filter((room) => !/^$|^(?:data|importers)./.test(room))
    expect(below.map((room) => room.replaceAll(sep, '/')).sort()).toEqual(told.sort())
  })
})

describe('files', () => {
  const code = Object.keys(mayImport)
    .flatMap(sources)
    .filter(({path}) => !path.split(sep).includes('data'))

  test('are no longer than somebody reads at a time: 250 lines are the aim, 400 the most', () => {
    const long = code.filter(({text}) => text.split('\n').length > 401)
    expect(long.map(({path}) => path)).toEqual([])
  })

  test('do not import each other in a circle', () => {
    expect(circle(code)).toEqual([])
    const file = (path: string, text: string) => ({path: join('a', path), text})
    const [one, two] = [
      file('1.ts', "import {b} from './2.ts'"),
      file('2.ts', "import {a} from './1.ts'"),
    ]
    expect(circle([one, two])).toEqual([one.path, two.path, one.path])
    expect(circle([one, {...two, text: "import type {A} from './1.ts'"}])).toEqual([])
  })
})

interface SourceFile {
  readonly path: string
  readonly text: string
}

function sources(place: string): SourceFile[] {
  const folder = join(root, place, 'src')
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}faces${sep}`))
    .map((path) => ({path: relative(root, path), text: readFileSync(path, 'utf8')}))
}

function forbiddenImports(place: string, files: readonly SourceFile[]): string[] {
  const allowed = (mayImport[place] ?? []).map((name) => `@onrecord/${name}`)
  return files.flatMap(({path, text}) =>
    specifiers(text)
      .filter((specifier) =>
        specifier.startsWith('.')
          ? // data, such as an example that a page shows, may come from anywhere
            specifier.endsWith('.ts') &&
            !resolve(root, path, '..', specifier).startsWith(resolve(root, place) + sep)
          : /^(?:@onrecord\/|onrecord$)/.test(specifier) &&
            !allowed.includes(specifier.split('/').slice(0, 2).join('/')),
      )
      .map((specifier) => `${path} imports ${specifier}`),
  )
}

function specifiers(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, specifier]) => specifier ?? '')
}

function impurities({path, text}: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
  return Object.entries(impure)
    .filter(([, pattern]) => pattern.test(code))
    .map(([what]) => `${path} knows ${what}`)
}

/** The first files found that import each other, from one back to itself; none where none do. Types alone make no circle. */
function circle(files: readonly SourceFile[]): readonly string[] {
  const needed = new Map(
    files.map(({path, text}) => [
      path,
      specifiers(text.replace(/^(?:import|export) type [^;]*? from '[^']+'/gm, ''))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => join(dirname(path), specifier)),
    ]),
  )
  const done = new Set<string>()
  const from = (path: string, above: readonly string[]): readonly string[] => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of needed.get(path) ?? []) {
      const found = from(next, [...above, path])
      if (found.length > 0) return found
    }
    done.add(path)
    return []
  }
  for (const path of needed.keys()) {
    const found = from(path, [])
    if (found.length > 0) return found
  }
  return []
}
