import {execFileSync} from 'node:child_process'
import type {CreateEngine} from '../engine.ts'
import type {BenchText} from '../text.ts'

/** pandoc is a program: each text is a process of its own, warm or not. */
export const create: CreateEngine = async () => ({
  // Asked for when the time is taken, so that the question is no part of it.
  get version() {
    return execFileSync('pandoc', ['--version'], {encoding: 'utf8'}).split('\n')[0] ?? 'pandoc'
  },
  render: async (text) =>
    execFileSync('pandoc', ['--from', 'markdown', '--to', 'docx', '--output', '-'], {
      input: source(text),
      maxBuffer: 2 ** 26,
    }),
  close: async () => undefined,
})

function source({title, blocks}: BenchText): string {
  return [`---\ntitle: ${JSON.stringify(title)}\nlang: en-GB\n---`, ...blocks.map(block), ''].join(
    '\n\n',
  )
}

/** Our words hold no characters that Markdown reads as marks. */
function block(each: BenchText['blocks'][number]): string {
  switch (each.type) {
    case 'heading':
      return `# ${each.text}`
    case 'paragraph':
      return each.note ? `${each.text}^[${each.note}]` : each.text
    case 'table': {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      const rule = line(each.head.map(() => '---'))
      return [line(each.head), rule, ...each.rows.map(line), '', `: ${each.caption}`].join('\n')
    }
  }
}
