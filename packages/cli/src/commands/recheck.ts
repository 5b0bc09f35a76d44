import {extname} from 'node:path'
import type {Dossier} from '@onrecord/core'
import type {Corpus} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {expandDossiers} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {CommandError, EXIT, usageError} from '../command-error.ts'
import {type Change, changesIn, findingsOf} from '../corpus/changes.ts'
import {corpusIn, requireCorpusFolder} from '../corpus/corpus-input.ts'
import {failureOf} from '../failure.ts'
import {BATCH} from '../help/batch.ts'
import {dossierIn, loadInput} from '../input/load-input.ts'
import {fileFindingLine} from '../print/findings.ts'
import {markSuperseded, markWithdrawn} from '../superseded.ts'
import {embeddedIn} from '../touched-documents.ts'
import type {Command} from './command.ts'

export const recheckCommand: Command = {
  name: 'recheck',
  summary: 'say what a corpus knows since of the articles behind a dossier or a document',
  operands: ['CORPUS INPUT…', 'CORPUS FILE.pdf|FILE.docx…'],
  description: [
    'Finds the articles of a dossier, or of a finished document, in the corpus: which of them were withdrawn, of which a copy was withdrawn, and which have a later version at their address, with what stands on words that moved or are lost.',
    'In a dossier the articles are marked as withdrawn and as superseded: lint says so, and documents that are made from then on. On stdin, or where a dossier cannot be written, they are told of alone.',
    BATCH,
  ],
  examples: [
    'onrecord recheck corpus/ dossier/',
    'onrecord recheck corpus/ dossiers/ sent/*.pdf sent/*.docx',
  ],
  options: {},
  exits: {findings: 'something is out of date', output: 'a dossier cannot be marked'},
  seeAlso: ['collect', 'reanchor', 'lint'],
  run: recheck,
}

async function recheck(args: Arguments): Promise<number> {
  const [folder, ...inputs] = args.positionals
  if (folder === undefined || inputs.length === 0) {
    throw usageError(
      'recheck needs a CORPUS and an INPUT',
      'for example: onrecord recheck corpus/ dossier/',
    )
  }
  requireCorpusFolder(folder)
  const corpus = await corpusIn(folder, {})
  return runInputs(args, expandDossiers(inputs), (name) => recheckOne(name, corpus))
}

async function recheckOne(name: string, corpus: Corpus): Promise<Outcome> {
  const isDocument = ['.pdf', '.docx'].includes(extname(name).toLowerCase())
  const input = isDocument ? null : await loadInput(name, {})
  const dossier = input === null ? (await embeddedIn(name)).dossier : dossierIn(input)
  const {changes, unknown} = await changesIn(corpus, dossier)
  const findings = changes.flatMap((change) => findingsOf(dossier, change))
  // what comes by standard input has no file to be marked
  const marked = input?.kind === 'dossier' && name !== '-' ? await mark(name, changes) : DONE
  return {
    exit: Math.max(findings.length === 0 ? EXIT.done : EXIT.findings, marked.exit),
    out:
      findings.map((one) => `${fileFindingLine(name, one)}\n`).join('') ||
      doneLine(name, dossier, unknown),
    told: [
      ...unknown.map((id) => `${name}: ${id} is not in the corpus, and was not looked for`),
      ...marked.told,
    ],
    findings: findings.map((finding) => ({...finding, file: name})),
  }
}

interface Marked {
  readonly exit: number
  readonly told: readonly string[]
}

const DONE: Marked = {exit: EXIT.done, told: []}

/** What cannot be marked is told beside what was found, and does not take its place. */
async function mark(name: string, changes: readonly Change[]): Promise<Marked> {
  const told = new Set<string>()
  let exit: number = EXIT.done
  for (const change of changes) {
    try {
      const file = await markOne(name, change)
      if (file !== null) told.add(`${file}: marked`)
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      told.add(failureOf(error).line)
      exit = EXIT.output
    }
  }
  return {exit, told: [...told]}
}

async function markOne(name: string, change: Change): Promise<string | null> {
  if (change.kind === 'withdrawn') return markWithdrawn(name, change.article)
  return change.kind === 'superseded' ? markSuperseded(name, change.article, change.later) : null
}

function doneLine(name: string, {articles}: Dossier, unknown: readonly string[]): string {
  const known = articles.length - unknown.length
  return `${name}: ${known} of ${articles.length} articles looked for, nothing found\n`
}
