import {accessSync, constants, existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import type {Arguments} from '../arguments.ts'
import {CommandError, EXIT, usageError} from '../command-error.ts'
import {CONFIG_FILE} from '../config/find-config.ts'
import {houseOf} from '../config/house.ts'
import {absolute} from '../files.ts'
import {houseOptions} from '../options.ts'
import {print, printJson} from '../streams.ts'
import {VERSION} from '../version.ts'
import type {Command} from './command.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'say what is installed, what is missing, and what to do',
  operands: [''],
  description: [
    'Reads a sentence, makes a PDF and a Word file of it in memory and checks them; looks for programs that are useful beside onrecord.',
  ],
  examples: ['onrecord doctor', 'onrecord doctor --json'],
  options: houseOptions,
  exits: {findings: 'something is missing that onrecord needs'},
  seeAlso: [],
  run: doctor,
}

interface Examination {
  readonly name: string
  readonly state: 'ok' | 'missing' | 'optional'
  readonly detail: string
  /** What to do; where nothing has to be done it is left out. */
  readonly advice?: string | undefined
}

async function doctor(args: Arguments): Promise<number> {
  if (args.positionals.length > 0) {
    throw usageError('doctor takes no file', 'for example: onrecord doctor')
  }
  const found = [node(), folder(), await config(args), ...(await documents()), ...programs()]
  if (args.flag('json')) await printJson({version: VERSION, found})
  else await print(found.map(line).join(''))
  return found.some(({state}) => state === 'missing') ? EXIT.findings : EXIT.done
}

function node(): Examination {
  const {node: version} = process.versions
  return Number(version.split('.')[0]) >= 20
    ? {name: 'Node', state: 'ok', detail: version}
    : {name: 'Node', state: 'missing', detail: version, advice: 'install Node 20 or newer'}
}

function folder(): Examination {
  try {
    accessSync(absolute('.'), constants.W_OK)
    return {name: 'this folder', state: 'ok', detail: 'can be written'}
  } catch {
    const advice = 'go to a folder of yours, or give -o a path that can be written'
    return {name: 'this folder', state: 'missing', detail: 'cannot be written', advice}
  }
}

async function config(args: Arguments): Promise<Examination> {
  const name = 'config'
  try {
    const {file} = await houseOf(args, '.')
    return file === null
      ? {name, state: 'optional', detail: `no ${CONFIG_FILE} here or above; not needed`}
      : {name, state: 'ok', detail: file}
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return {name, state: 'missing', detail: error.line, advice: 'mend it, or give --no-config'}
  }
}

const SENTENCE =
  'Harbour closed\n\n“The quay is shut for good, and we knew,” said Ida Brandt, the mayor.\n'

/** The whole way, from words to finished files that pass their checks. */
async function documents(): Promise<readonly Examination[]> {
  return Promise.all([
    examine('reading', async () => {
      const [quotation] = (await article()).quotations
      return quotation?.speaker.status === 'resolved'
    }),
    examine('PDF', async () => {
      const [{brief}, {fonts}, {checkPdf, renderPdf}] = await Promise.all([
        import('@onrecord/compose'),
        import('@onrecord/fonts'),
        import('@onrecord/pdf'),
      ])
      return checkPdf(await renderPdf(brief(await article()), {fonts})).length === 0
    }),
    examine('Word', async () => {
      const [{memo}, {checkDocx, renderDocx}] = await Promise.all([
        import('@onrecord/compose'),
        import('@onrecord/docx'),
      ])
      return checkDocx(await renderDocx(memo(await article()))).length === 0
    }),
  ])
}

async function article() {
  const {readArticle} = await import('@onrecord/read')
  const {value} = await readArticle(SENTENCE, {kind: 'text'})
  if (value === null) throw new Error('a sentence was not read')
  return value
}

async function examine(name: string, works: () => Promise<boolean>): Promise<Examination> {
  const advice = 'install onrecord again: npm install onrecord'
  try {
    return (await works())
      ? {name, state: 'ok', detail: 'works'}
      : {name, state: 'missing', detail: 'works, but what it makes does not pass its check', advice}
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {name, state: 'missing', detail: detail.replace(/\s+/g, ' '), advice}
  }
}

/** Nothing of onrecord needs them. */
const PROGRAMS: readonly (readonly [string, string])[] = [
  ['verapdf', 'a second opinion on PDF/UA and PDF/A'],
  ['soffice', 'LibreOffice: to see a Word file without Word'],
]

function programs(): readonly Examination[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']
  return PROGRAMS.map(([name, use]) => {
    const path = folders
      .flatMap((one) => endings.map((ending) => join(one, `${name}${ending}`)))
      .find((one) => existsSync(one))
    return path === undefined
      ? {name, state: 'optional', detail: `not found; not needed (${use})`}
      : {name, state: 'ok', detail: path}
  })
}

function line({name, state, detail, advice}: Examination): string {
  const mark = state === 'optional' ? '-' : state
  return `${mark.padEnd(9)}${name}: ${detail}${advice === undefined ? '' : `; ${advice}`}\n`
}
