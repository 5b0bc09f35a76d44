import {globSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The files of each package that its `exports` name. */
const entries: readonly (readonly [name: string, files: readonly string[]])[] = globSync(
  'packages/*/package.json',
  {cwd: root},
)
  .sort()
  .map((manifest): readonly [string, readonly string[]] => {
    const {exports = {}}: {exports?: Readonly<Record<string, string>>} = JSON.parse(
      readFileSync(join(root, manifest), 'utf8'),
    )
    const sources = Object.values(exports).filter((file) => file.endsWith('.ts'))
    return [dirname(manifest), sources.map((file) => join(root, dirname(manifest), file))]
  })
  .filter(([, files]) => files.length > 0)

const program = ts.createProgram(
  entries.flatMap(([, files]) => files),
  {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  },
)
const checker = program.getTypeChecker()

describe.each(entries)('%s', (_, files) => {
  const exported = [...new Set(files.flatMap(exportsOf))]

  it('exports each type that its signatures name', () => {
    const named = exported.flatMap(({name, declarations = []}) =>
      declarations.flatMap(typesIn).map((type) => ({name, type})),
    )
    const missing = named.filter(({type}) => isOurs(type) && !anywhere.has(type))
    expect(missing.map(({name, type}) => `${type.name}, of ${name}`)).toEqual([])
  })

  it('tells what each export is', () => {
    const untold = exported.filter((one) => one.getDocumentationComment(checker).length === 0)
    expect(untold.map(({name}) => name)).toEqual([])
    expect(exported.length).toBeGreaterThan(0)
  })
})

/** A type of another package is imported from there. */
const anywhere = new Set(entries.flatMap(([, files]) => files.flatMap(exportsOf)))

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  return module ? checker.getExportsOfModule(module).map(original) : []
}

function original(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The types that stand in a declaration as it is published: neither in a body nor in what a constant begins with. */
function typesIn(declaration: ts.Node): readonly ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || isPrivate(node)) return
    const name = nameOfType(node)
    const symbol = name && checker.getSymbolAtLocation(name)
    if (symbol) found.push(original(symbol))
    const begins =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node)
    ts.forEachChild(node, (child) => {
      if (!begins || child !== node.initializer) visit(child)
    })
  }
  visit(declaration)
  return found
}

function nameOfType(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined
}

function isPrivate(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({kind}) => kind === ts.SyntaxKind.PrivateKeyword)
  )
}

/** Whether it is a type of one of our own sources, and no parameter of one. */
function isOurs({declarations = []}: ts.Symbol): boolean {
  return declarations.some(
    (one) =>
      !ts.isTypeParameterDeclaration(one) &&
      /packages\/[^/]+\/src\//.test(one.getSourceFile().fileName),
  )
}
