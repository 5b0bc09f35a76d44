import type {Article} from '@onrecord/core'
import type {Exported} from '@onrecord/interchange'
import type {Arguments} from '../arguments.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {requireLock} from '../evidence-lock.ts'
import {writeWhole} from '../files.ts'
import {loadInput} from '../input/load-input.ts'
import {readFlags, readOptions} from '../input/read-source.ts'
import {print, tell} from '../streams.ts'
import type {Command} from './command.ts'

const FORMATS = ['json-ld', 'ninjs'] as const

export const convertCommand: Command = {
  name: 'convert',
  summary: "write an article in other people's formats: schema.org JSON-LD, ninjs",
  help: `Examples
  onrecord convert story.txt --to json-ld
  onrecord convert story.article.json --to ninjs -o story.ninjs.json

onrecord convert INPUT --to FORMAT
  --to FORMAT   ${FORMATS.join(' | ')}
  -o FILE       left out: stdout
  --json        {"value", "lost"} on stdout: what the format has no room for, too
  and, for a source that is read first, the options of onrecord read
What is lost is counted on stderr. The article's text is in none of them.
`,
  options: {
    ...readOptions,
    to: {type: 'string', choices: FORMATS},
    output: {type: 'string', short: 'o'},
  },
  run: convert,
}

async function convert(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  const format = FORMATS.find((each) => each === args.value('to'))
  if (name === undefined || more.length > 0 || format === undefined) {
    throw usageError(
      'convert needs one INPUT and --to FORMAT',
      'for example: onrecord convert story.txt --to json-ld',
    )
  }
  const input = await loadInput(name, readFlags(args))
  requireLock(input)
  if (input.kind === 'dossier') {
    throw inputError({
      code: 'not-an-article',
      message: `${name} is a dossier`,
      expected: 'an article',
      hint: 'give one of its articles/*.article.json',
    })
  }
  const exported = await exportOf(input.article, format)
  const shown = args.flag('json') ? exported : exported.value
  const text = `${JSON.stringify(shown, null, 2)}\n`
  const output = args.value('output')
  if (output === undefined || output === '-') await print(text)
  else {
    writeWhole(output, text)
    tell(output)
  }
  tell(`${exported.lost.length} things have no place in ${format}; --json lists them`)
  return EXIT.done
}

async function exportOf(
  article: Article,
  format: (typeof FORMATS)[number],
): Promise<Exported<unknown>> {
  const {toJsonLd, toNinjs} = await import('@onrecord/interchange')
  return format === 'ninjs' ? toNinjs(article) : toJsonLd(article)
}
