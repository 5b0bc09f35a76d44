import {readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import ts from 'typescript'
import manifest from '../../package.json' with {type: 'json'}

export interface ShippedRegex {
  readonly regex: RegExp
  /** The files that write it, from the root of the workspace. */
  readonly files: readonly string[]
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Every regular expression of the sources that reading loads, those of other packages of the workspace too: literals by their syntax,
 * and what `new RegExp` makes while the modules load. A call of `RegExp` in a function throws: what it makes cannot be known here.
 */
export async function shippedRegexes(): Promise<readonly ShippedRegex[]> {
  const found = new Map<string, {regex: RegExp; files: Set<string>}>()
  const add = (file: string, source: string, flags: string) => {
    const entry = found.get(`/${source}/${flags}`) ?? {
      regex: new RegExp(source, flags),
      files: new Set(),
    }
    found.set(`/${source}/${flags}`, {...entry, files: entry.files.add(relative(ROOT, file))})
  }
  for (const file of await loadedSources()) {
    const {literals, made} = regexesIn(file)
    for (const {source, flags} of literals) add(file, source, flags)
    if (made === 0) continue
    const recorded = await madeWhileLoading(file)
    if (recorded.length < made)
      throw new Error(
        `${file}: ${made} calls of RegExp, ${recorded.length} while it loads; make them constants of the module`,
      )
    for (const {source, flags} of recorded) add(file, source, flags)
  }
  return [...found.values()].map(({regex, files}) => ({regex, files: [...files]}))
}

/** The files of which a bundle keeps anything. */
async function loadedSources(): Promise<readonly string[]> {
  const {metafile} = await build({
    absWorkingDir: ROOT,
    entryPoints: ['index', 'gazetteer'].map((name) =>
      fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url)),
    ),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'out',
    external: Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@onrecord/')),
  })
  const kept = Object.values(metafile.outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return [...new Set(kept)]
    .filter((path) => path.startsWith('packages/'))
    .toSorted()
    .map((path) => `${ROOT}${path}`)
}

function regexesIn(file: string): {
  readonly literals: readonly {readonly source: string; readonly flags: string}[]
  readonly made: number
} {
  const literals: {source: string; flags: string}[] = []
  let made = 0
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      literals.push({source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp'
    )
      made++
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return {literals, made}
}

async function madeWhileLoading(file: string): Promise<readonly RegExp[]> {
  const Own = globalThis.RegExp
  const recorded: RegExp[] = []
  globalThis.RegExp = new Proxy(Own, {
    construct(target, [source, flags]: [string, string?]) {
      const regex = new target(source, flags)
      // What is imported along is loaded before this: only the file's own calls are wanted.
      if (new Error().stack?.split('\n')[2]?.includes(relative(ROOT, file)) === true)
        recorded.push(regex)
      return regex
    },
  })
  try {
    await import(`${pathToFileURL(file).href}?recorded`)
  } finally {
    globalThis.RegExp = Own
  }
  return recorded
}
