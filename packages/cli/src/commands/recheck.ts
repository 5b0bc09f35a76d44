import {extname} from 'node:path'
import type {Dossier, Issue} from '@onrecord/core'
import type {Corpus} from '@onrecord/corpus'
import type {Arguments} from '../arguments.ts'
import {expandDossiers} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {EXIT, usageError} from '../command-error.ts'
import {type Change, changesIn, findingsOf} from '../corpus/changes.ts'
import {corpusIn, requireCorpusFolder} from '../corpus/corpus-input.ts'
import {BATCH} from '../help/batch.ts'
import {dossierIn, loadInput} from '../input/load-input.ts'
import {markSuperseded, markWithdrawn} from '../superseded.ts'
import {embeddedIn} from '../touched-documents.ts'
import type {Command} from './command.ts'

export const recheckCommand: Command = {
  name: 'recheck',
  summary: 'say what a corpus knows since of the articles behind a dossier or a document',
  operands: ['CORPUS INPUT…', 'CORPUS FILE.pdf|FILE.docx…'],
  description: [
    'Finds the articles of a dossier, or of a finished document, in the corpus: which of them were withdrawn, of which a copy was withdrawn, and which have a later version at their address, with what stands on words that moved or are lost.',
    'In a dossier the articles are marked as withdrawn and as superseded: lint says so, and documents that are made from then on.',
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
  const marked = input?.kind === 'dossier' ? await mark(name, changes) : []
  return {
    exit: findings.length === 0 ? EXIT.done : EXIT.findings,
    out: findings.map((one) => lineOf(name, one)).join('') || doneLine(name, dossier, unknown),
    told: [
      ...unknown.map((id) => `${name}: ${id} is not in the corpus, and was not looked for`),
      ...marked.map((file) => `${file}: marked`),
    ],
    findings: findings.map((finding) => ({...finding, file: name})),
  }
}

async function mark(name: string, changes: readonly Change[]): Promise<readonly string[]> {
  const files: (string | null)[] = []
  for (const change of changes) {
    if (change.kind === 'withdrawn') files.push(await markWithdrawn(name, change.article))
    if (change.kind === 'superseded') {
      files.push(await markSuperseded(name, change.article, change.later))
    }
  }
  return files.filter((file) => file !== null)
}

function lineOf(name: string, {severity, message, code}: Issue): string {
  return `${name}: ${severity}: ${message} [${code}]\n`
}

function doneLine(name: string, {articles}: Dossier, unknown: readonly string[]): string {
  const known = articles.length - unknown.length
  return `${name}: nothing found of ${known} of ${articles.length} articles\n`
}
