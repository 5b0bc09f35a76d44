import {dirname, extname} from 'node:path'
import type {ComposeError, ComposeOptions, ProfileId} from '@onrecord/compose'
import {withHouseDefaults} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'
import type {Arguments} from '../arguments.ts'
import {expandDossiers} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {CommandError, EXIT, usageError} from '../command-error.ts'
import {type House, houseOf, quietHouseOf} from '../config/house.ts'
import {discreet} from '../discreet-name.ts'
import {CITATION_STYLES, type DocumentKind, documentOptions, PAPERS} from '../document-options.ts'
import {isFolderName, placeOf, profileOf, targetOf} from '../document-target.ts'
import {requireLock} from '../evidence-lock.ts'
import {makeFolder, readBytes, requireUnread, writeWhole} from '../files.ts'
import {BATCH} from '../help/batch.ts'
import {dossierIn, type Input, loadInput} from '../input/load-input.ts'
import {themeOf} from '../input/load-theme.ts'
import {readFlags, requireOneSource} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import {requireApart, writeKeyMap} from '../key-map.ts'
import {leftOutSubmitters} from '../left-out-submitters.ts'
import {requireComparable} from '../older-version.ts'
import {type Format, type RenderSettings, render} from '../render.ts'
import {renderedWith} from '../rendered-with.ts'
import {requireUntold} from '../require-untold.ts'
import {undated} from '../undated.ts'
import {undecidedIn} from '../undecided.ts'
import type {Command} from './command.ts'

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

function documentCommand({summary, ...kind}: DocumentKind & {readonly summary: string}): Command {
  const {name, format} = kind
  return {
    name,
    summary,
    operands: ['INPUT…'],
    description: [
      'Makes a document of an article or a dossier. The evidence lock is checked first, and protected names are replaced before anything is composed: where one of them fails, nothing is made.',
      'The same input and options give the same bytes. The file is written beside its place and renamed. Where the name that it would have tells a protected name, it has a neutral one.',
      BATCH,
    ],
    examples: [
      `onrecord ${name} story.txt`,
      `onrecord ${name} dossier/ -o ${name}.${format}`,
      `onrecord ${name} dossier/ --source story.txt --paper letter -o ${name}.html`,
      `onrecord ${name} story.txt --format md -o -`,
      `onrecord ${name} dossiers/ -o documents/`,
      `onrecord ${name} dossier/ --watch`,
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

async function make(kind: DocumentKind, args: Arguments): Promise<number> {
  if (args.positionals.length === 0) {
    throw usageError(`${kind.name} needs an INPUT`, `for example: onrecord ${kind.name} story.txt`)
  }
  const inputs = expandDossiers(args.positionals)
  requireOneSource(args, inputs)
  if (inputs.length > 1 && args.value('key-map') !== undefined) {
    throw usageError('--key-map is for one input', 'make the documents one by one')
  }
  const output = args.value('output')
  if (inputs.length > 1 && output !== undefined && !isFolderName(output)) {
    throw usageError(
      `-o ${output} is one document, and there are ${inputs.length} inputs`,
      'give a folder: -o documents/',
    )
  }
  if (args.flag('json') && output === '-') {
    throw usageError('--json and -o - exclude each other', 'both go to stdout')
  }
  const taken = await ownPlaces(kind, inputs, args)
  return runInputs(args, inputs, (name) => makeOne(kind, name, args, taken))
}

/** The places of the documents of several inputs: none may take that of another. */
async function ownPlaces(
  kind: DocumentKind,
  inputs: readonly string[],
  args: Arguments,
): Promise<Set<string>> {
  const owners = new Map<string, string>()
  if (inputs.length === 1) return new Set()
  for (const input of inputs) {
    const house = await quietHouseOf(args, input).catch(() => null)
    if (house === null) continue
    const {file} = targetOf(kind, input, house)
    const place = placeOf(file)
    const owner = owners.get(place)
    if (owner !== undefined) {
      throw usageError(
        `${owner} and ${input} would both become ${file}`,
        'make them one by one, each with its own -o',
      )
    }
    owners.set(place, input)
  }
  return new Set(owners.keys())
}

async function makeOne(
  kind: DocumentKind,
  name: string,
  args: Arguments,
  taken: Set<string>,
): Promise<Outcome> {
  const house = await houseOf(args, name)
  const target = targetOf(kind, name, house)
  requireApart(args.value('key-map'), target.file)
  const old = oldVersion(kind, target.format, args)
  const theme = await themeOf(house.args.value('theme'))
  const template = letterheadOf(kind, target.format, house.args)
  const input = await withSource(await loadInput(name, readFlags(args)), args.value('source'))
  requireUnread(target.file, args.value('key-map'))
  requireLock(input)
  const settings = {
    ...composeOptions(house.args, old !== undefined),
    attach: target.format === 'pdf' || target.format === 'docx',
  }
  const profile = profileOf(kind, house.args)
  const compare =
    old === undefined ? undefined : await composeOld(profile, old, input, house, settings)
  const options = {...settings, rendering: renderedWith(template?.bytes, compare)}
  const tree = await compose(profile, input, house, options)
  const bytes = await render(tree, target.format, {
    compare,
    theme,
    template,
    pdfStandard: house.args.value('pdf-standard') === 'ua2+a4f' ? 'ua2+a4f' : 'ua1+a3a',
  })
  await requireUntold(input, target.format, bytes, houseFiles(house.args, template))
  const left = await leftOutSubmitters(input, profile)
  const said = [...undated(input), ...undecidedIn(input, tree), ...left]
  // last: no key is left behind for a document that could not be written
  const key = () => writeKeyMap(args.value('key-map'), input)
  if (target.file === '-') return {exit: EXIT.done, out: bytes, told: [...said, ...key()]}
  const {file, told} = discreet(target, input, taken)
  if (target.stem !== undefined) makeFolder(dirname(file))
  writeWhole(file, bytes)
  taken.add(placeOf(file))
  return {
    exit: EXIT.done,
    told: [...told, ...said, ...key(), file],
    fields: {file, format: target.format, profile},
  }
}

/** The files whose words stand beside those of the dossier; a theme that ships has none. */
function houseFiles(args: Arguments, template: RenderSettings['template']): readonly string[] {
  const theme = args.value('theme') ?? ''
  return [template?.file ?? '', extname(theme) === '' ? '' : theme].filter((file) => file !== '')
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
  if (!args.given('template')) return undefined
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
  input: Input,
  house: House,
  options: ComposeOptions,
): Promise<DocumentTree> {
  const old = await loadInput(name, {})
  requireLock(old)
  const tree = await compose(profile, old, house, {...options, prepared: undefined, clean: true})
  await requireComparable(input, old, tree)
  return tree
}

async function compose(
  profile: ProfileId,
  input: Input,
  {config}: House,
  options: ComposeOptions,
): Promise<DocumentTree> {
  const {compose: make, ComposeError} = await import('@onrecord/compose')
  try {
    return make(withHouseDefaults(dossierIn(input), config), {...options, profile})
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
    throw new CommandError({
      code: error.code,
      exit: error.code === 'not-verbatim' ? EXIT.evidence : EXIT.input,
      message: `${input.file}: ${error.message}`,
      hint: composeHint(error, input),
    })
  }
}

function composeHint({code, place}: ComposeError, {kind, file}: Input): string {
  if (code === 'protected-text') return 'leave the text out, or take the dossier that was published'
  if (kind === 'article' && code === 'profile-missing') {
    return `begin a dossier: onrecord init ${file}`
  }
  return `mend the dossier at ${place}`
}

/** A comparison is for reviewers, so that a house's `clean` is not for it. */
function composeOptions(args: Arguments, compares: boolean): ComposeOptions {
  return {
    paper: PAPERS.find((one) => one === args.value('paper')),
    prepared: args.value('prepared'),
    clean: args.flag('clean') && !compares,
    contents: args.flag('page-numbers'),
    citationStyle: CITATION_STYLES.find((one) => one === args.value('citations')),
  }
}
