import {basename, extname} from 'node:path'
import type {ComposeOptions, ProfileId} from '@onrecord/compose'
import type {DocumentTree} from '@onrecord/document'
import type {Arguments} from '../arguments.ts'
import {CommandError, EXIT, usageError} from '../command-error.ts'
import {requireLock} from '../evidence-lock.ts'
import {readBytes, writeWhole} from '../files.ts'
import {type Input, loadInput} from '../input/load-input.ts'
import {themeOf, themeOption} from '../input/load-theme.ts'
import {readFlags, readOptions, sourceOption} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import {DATE, type OptionSpecs} from '../options.ts'
import {FORMATS, type Format, formatOf, isFormat, type RenderSettings, render} from '../render.ts'
import {print, tell} from '../streams.ts'
import type {Command} from './command.ts'

/** Those of `@onrecord/compose`, which is loaded only when a document is made; a test holds the two lists together. */
const PROFILES: readonly ProfileId[] = [
  'brief',
  'memo',
  'upr-individual',
  'upr-joint',
  'hrc-statement',
  'letter',
]

export const briefCommand: Command = documentCommand({
  name: 'brief',
  summary: 'make an evidence brief (PDF, Word, HTML or Markdown)',
  format: 'pdf',
})

export const memoCommand: Command = documentCommand({
  name: 'memo',
  summary: 'make a policy memo (Word, PDF, HTML or Markdown)',
  format: 'docx',
})

interface DocumentKind {
  readonly name: 'brief' | 'memo'
  readonly summary: string
  /** What it is made as when nothing else is asked. */
  readonly format: Format
}

function documentCommand(kind: DocumentKind): Command {
  const {name, format} = kind
  return {
    name,
    summary: kind.summary,
    operands: ['INPUT'],
    description: [
      'Makes a document of an article or a dossier. The evidence lock is checked first, and protected names are replaced before anything is composed: where one of them fails, nothing is made.',
      'The same input and options give the same bytes. The file is written beside its place and renamed.',
    ],
    examples: [
      `onrecord ${name} story.txt`,
      `onrecord ${name} dossier/ -o ${name}.${format}`,
      `onrecord ${name} dossier/ --source story.txt --paper letter -o ${name}.html`,
      `onrecord ${name} story.txt --format md -o -`,
    ],
    options: documentOptions(kind),
    exits: {
      evidence: 'the evidence lock is broken: no document is made',
      output: 'output cannot be written',
    },
    seeAlso: ['lint', 'verify', 'check', 'audit'],
    run: (args) => make(kind, args),
  }
}

function documentOptions({name, format}: DocumentKind): OptionSpecs {
  return {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      means: `Where to write; the extension decides the format: ${FORMATS.map((f) => `.${f}`).join(' ')}. - is stdout, with --format.`,
      otherwise: `NAME.${name}.${format} in the working folder`,
    },
    format: {
      type: 'string',
      choices: FORMATS,
      means: 'The format.',
      otherwise: `what the extension of -o says, else ${format}`,
    },
    profile: {
      type: 'string',
      choices: PROFILES,
      means: 'The parts, order and limits of that kind of document.',
      otherwise: name,
    },
    paper: {type: 'string', choices: ['a4', 'letter'], means: 'Paper.', otherwise: 'a4'},
    citations: {
      type: 'string',
      choices: ['chicago', 'oscola'],
      means: 'How notes cite.',
      otherwise: 'as the profile has it',
    },
    theme: themeOption,
    prepared: {
      type: 'string',
      value: 'DATE',
      form: DATE,
      means: 'The date that the document carries, ISO 8601.',
      otherwise: 'that of the dossier',
    },
    'page-numbers': {
      type: 'boolean',
      means: 'A table of contents, with the pages filled in.',
    },
    clean: {type: 'boolean', means: 'Without the remarks for reviewers.'},
    template: {
      type: 'string',
      value: 'FILE',
      means: 'A letterhead (.docx or .dotx) with {{memo}} alone in a paragraph. Word only.',
    },
    compare: {
      type: 'string',
      value: 'OLD',
      means: 'An older dossier or article: what changed since is tracked. Word only.',
    },
    'pdf-standard': {
      type: 'string',
      choices: ['ua1+a3a', 'ua2+a4f'],
      means: 'PDF/UA-1 and PDF/A-3a, or PDF/UA-2 and PDF/A-4f.',
      otherwise: 'ua1+a3a',
    },
    source: sourceOption,
    ...readOptions,
  }
}

async function make(kind: DocumentKind, args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0) {
    throw usageError(`${kind.name} needs one INPUT`, `for example: onrecord ${kind.name} story.txt`)
  }
  const target = targetOf(kind, name, args)
  const old = oldVersion(kind, target.format, args)
  const theme = await themeOf(args.value('theme'))
  const template = letterheadOf(kind, target.format, args)
  const input = withSource(await loadInput(name, readFlags(args)), args.value('source'))
  requireLock(input)
  const options = composeOptions(args)
  const profile = profileOf(kind, args)
  const tree = await compose(profile, input, options)
  const bytes = await render(tree, target.format, {
    compare: old === undefined ? undefined : await composeOld(profile, old, options),
    theme,
    template,
    pdfStandard: args.value('pdf-standard') === 'ua2+a4f' ? 'ua2+a4f' : 'ua1+a3a',
  })
  if (target.file === '-') await print(bytes)
  else {
    writeWhole(target.file, bytes)
    tell(target.file)
  }
  return EXIT.done
}

/** The template that the document goes into: only Word has such templates. */
function letterheadOf(
  kind: DocumentKind,
  format: Format,
  args: Arguments,
): RenderSettings['template'] {
  const file = args.value('template')
  if (file === undefined) return undefined
  if (format === 'docx') return {file, bytes: readBytes(file)}
  throw usageError(
    `--template needs Word; got .${format}`,
    `for example: onrecord ${kind.name} dossier/ --template letterhead.dotx -o ${kind.name}.docx`,
  )
}

/** What the document is compared with: only Word knows tracked changes, and a clean copy has none. */
function oldVersion(kind: DocumentKind, format: Format, args: Arguments): string | undefined {
  const old = args.value('compare')
  if (old === undefined) return undefined
  const example = `for example: onrecord ${kind.name} dossier/ --compare old/ -o changes.docx`
  if (format !== 'docx') throw usageError(`--compare needs Word; got .${format}`, example)
  if (args.flag('clean')) throw usageError('--compare and --clean exclude each other', example)
  return old
}

/** The old version as it was: with its own date, and without remarks. */
async function composeOld(
  profile: ProfileId,
  name: string,
  options: ComposeOptions,
): Promise<DocumentTree> {
  const input = await loadInput(name, {})
  requireLock(input)
  return compose(profile, input, {...options, prepared: undefined, clean: true})
}

async function compose(
  profile: ProfileId,
  input: Input,
  options: ComposeOptions,
): Promise<DocumentTree> {
  const {compose: make, ComposeError} = await import('@onrecord/compose')
  try {
    return make(input.kind === 'article' ? input.article : input.dossier, {...options, profile})
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
    throw new CommandError({
      code: error.code,
      exit: error.code === 'not-verbatim' ? EXIT.evidence : EXIT.input,
      message: `${input.file}: ${error.message}`,
      hint: `mend the dossier at ${error.place}`,
    })
  }
}

/** A command is the profile of its name, unless another is asked for. */
function profileOf({name}: DocumentKind, args: Arguments): ProfileId {
  const asked = args.value('profile')
  return PROFILES.find((id) => id === asked) ?? name
}

function composeOptions(args: Arguments): ComposeOptions {
  const paper = args.value('paper')
  const citations = args.value('citations')
  return {
    paper: paper === 'a4' || paper === 'letter' ? paper : undefined,
    prepared: args.value('prepared'),
    clean: args.flag('clean'),
    contents: args.flag('page-numbers'),
    citationStyle: citations === 'chicago' || citations === 'oscola' ? citations : undefined,
  }
}

/** Where the document goes and as what: decided before anything is read. */
function targetOf(
  kind: DocumentKind,
  name: string,
  args: Arguments,
): {readonly file: string; readonly format: Format} {
  const output = args.value('output')
  const asked = args.value('format')
  const format = asked !== undefined && isFormat(asked) ? asked : undefined
  if (output === undefined) {
    const stem = name === '-' ? 'stdin' : basename(name, extname(name))
    const chosen = format ?? kind.format
    return {file: `${stem}.${profileOf(kind, args)}.${chosen}`, format: chosen}
  }
  if (output === '-') {
    if (format !== undefined) return {file: '-', format}
    throw usageError(
      '-o - needs --format',
      `for example: onrecord ${kind.name} story.txt --format html -o -`,
    )
  }
  const extension = formatOf(output)
  if (format === undefined && extension === undefined) {
    throw usageError(
      `-o ${output} has no extension that names a format`,
      `use ${FORMATS.map((f) => `.${f}`).join(', ')}, or give --format`,
    )
  }
  return {file: output, format: format ?? extension ?? kind.format}
}
