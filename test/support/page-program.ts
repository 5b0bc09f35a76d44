import type {CodeBlock} from './code-blocks.ts'

/**
 * The TypeScript of a page as one program, in the page's order. A block sees the names of those above it, as its reader does, and
 * may use them again: each stands inside the one before. What a comment says a line gives is held to it.
 */
export function pageProgram(blocks: readonly CodeBlock[]): string {
  const imports = new Map<string, Set<string>>()
  const bodies = blocks.map(({text}) =>
    text
      .replace(IMPORT, (_whole, type = '', names: string, from: string) => {
        const known = imports.get(from) ?? new Set()
        for (const name of names.split(','))
          if (name.trim() !== '') known.add(`${type}${name.trim()}`)
        imports.set(from, known)
        return ''
      })
      .split('\n')
      .map(checkedLine)
      .join('\n'),
  )
  return [
    "import * as assert from 'node:assert'",
    ...[...imports].map(([from, names]) => `import {${[...names].join(', ')}} from '${from}'`),
    HOLDS,
    bodies.join('\n{\n'),
    ...bodies.slice(1).map(() => '}'),
    '',
  ].join('\n')
}

/** What the comments under a block say that it prints: the lines of `// …` with which it ends. */
export function printedBy({text}: CodeBlock): string[] {
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => !line.startsWith('// '))
  return lines.slice(last + 1).map((line) => line.slice(3))
}

const IMPORT = /^import (type )?\{([^}]*)\} from '([^']+)'\n/gm
const SAID = /^\s*(?:const (?<name>\w+) = )?(?<code>[^/ ].*?) \/\/ (?<said>.+)$/

/** `pages.length // 2` as a check that it is; a text that ends in `…` is the beginning of what there is. */
function checkedLine(code: string): string {
  const {name, code: expression = '', said = ''} = SAID.exec(code)?.groups ?? {}
  const [value = ''] = said.split(/: | where /)
  if (!isLiteral(value)) return code
  return name === undefined ? `holds(${expression}, ${value})` : `${code}\nholds(${name}, ${value})`
}

function isLiteral(words: string): boolean {
  if (!/^(?:['"[{\d]|true$|false$|null$|undefined$)/.test(words)) return false
  try {
    new Function(`return (${words})`)
    return true
  } catch {
    return false
  }
}

const HOLDS = `function holds(given: unknown, said: unknown): void {
  if (typeof said === 'string' && said.endsWith('…')) {
    assert.ok(String(given).startsWith(said.slice(0, -1)), String(given).slice(0, 200) + ' does not begin with ' + said)
  } else assert.deepStrictEqual(given, said)
}`
