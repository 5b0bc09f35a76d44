import {availableParallelism} from 'node:os'
import type {Arguments} from '../arguments.ts'
import {expandSources} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {CommandError, EXIT, usageError} from '../command-error.ts'
import type {CollectedFile, CollectTask} from '../corpus/collect-file.ts'
import {collectors} from '../corpus/collectors.ts'
import {isCorpus, tellStrays} from '../corpus/corpus-input.ts'
import {absolute, isFolder, namesIn, requireWritableFolder} from '../files.ts'
import {BATCH} from '../help/batch.ts'
import {readFlags, readOptions, requireOneSource} from '../input/read-source.ts'
import {valueOrError} from '../input/value-or-error.ts'
import {tell} from '../streams.ts'
import type {Command} from './command.ts'

const STATUSES = ['current', 'corrected', 'withdrawn'] as const

const {id: _, ...collectingOptions} = readOptions

export const collectCommand: Command = {
  name: 'collect',
  summary: 'read many articles into a corpus, which search and query ask',
  operands: ['FILE… -o DIR', 'FOLDER… -o DIR'],
  description: [
    'Reads every file that was not read before, on all processors, and keeps the articles in a folder: a corpus. Whoever is stopped begins again and loses nothing.',
    'One text is one article, whatever it is found as; what it was found as is kept. Several machines can share one list of files (--shard 1/4, 2/4 …); their corpora become one when their folders are copied into one.',
    BATCH,
  ],
  examples: [
    'onrecord collect pages/ -o corpus/',
    'onrecord collect *.html --retrieved-at 2024-01-15 -o corpus/',
    'onrecord collect pages/gone.html --status withdrawn -o corpus/',
    'onrecord collect pages/ --shard 2/4 -o corpus/',
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      means: 'The corpus, made where it is not there.',
    },
    again: {
      type: 'boolean',
      means:
        'Read what was read before, too: after an update. Articles that were corrected by hand stay.',
    },
    status: {
      type: 'string',
      choices: STATUSES,
      means:
        'What the publisher made of these articles since, where they do not say so themselves; later readings keep it.',
    },
    jobs: {
      type: 'string',
      value: 'N',
      form: {pattern: /^[1-9]\d{0,2}$/, example: '4'},
      means: 'How many files are read at once.',
      otherwise: 'as many as there are processors',
    },
    shard: {
      type: 'string',
      value: 'K/N',
      form: {pattern: /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, example: '2/4'},
      means: 'Only the K-th of N parts of the files, by what is in them.',
    },
    ...collectingOptions,
  },
  exits: {
    evidence: 'the evidence lock of an article is broken: it is not taken',
    output: 'output cannot be written',
  },
  seeAlso: ['search', 'query', 'recheck', 'verify'],
  run: collect,
}

async function collect(args: Arguments): Promise<number> {
  const corpus = args.value('output')
  if (args.positionals.length === 0 || corpus === undefined) {
    throw usageError(
      'collect needs a FILE and -o DIR',
      'for example: onrecord collect pages/ -o corpus/',
    )
  }
  requireOutput(corpus)
  await tellStrays(args.positionals)
  const named = expandSources(args.positionals, corpus)
  const files = eachOnce(named)
  requireOneSource(args, files)
  const status = STATUSES.find((one) => one === args.value('status')) ?? null
  const again = args.flag('again')
  const task = {corpus, flags: readFlags(args), again, status, shard: shardIn(args)}
  const jobs = jobsFor(files, args.value('jobs'))
  const workers = collectors(task, jobs)
  const counts = new Map<string, number>()
  try {
    return await runInputs(
      args,
      files,
      async (file) => {
        const collected = await workers.collect(file)
        const label = again ? collected.outcome : labelOf(collected.outcome, status)
        const outcome = outcomeOf(file, collected, label, passedOver(args))
        counts.set(label, (counts.get(label) ?? 0) + 1)
        return outcome
      },
      jobs,
    )
  } finally {
    workers.end()
    if (files.length > 1) tell(`${corpus}: ${countsLine(counts, files.length)}`)
  }
}

/** The files, each once: two processes would read at once what is one file. */
function eachOnce(named: readonly string[]): readonly string[] {
  const byPlace = new Map<string, string>()
  for (const file of named) {
    const place = absolute(file)
    const first = byPlace.get(place)
    if (first === undefined) byPlace.set(place, file)
    else tell(`${file} is named twice and taken once${first === file ? '' : `, as ${first}`}`)
  }
  return [...byPlace.values()]
}

/** A corpus has a folder of its own: beside pages it would be taken for them, and in a dossier for the dossier. */
function requireOutput(folder: string): void {
  requireWritableFolder(folder)
  const isFree =
    !isFolder(absolute(folder)) || namesIn(folder).every((name) => name.startsWith('.'))
  if (isCorpus(folder) || isFree) return
  throw new CommandError({
    code: 'output-taken',
    exit: EXIT.output,
    message: `${folder} is no corpus, and not empty`,
    expected: 'a corpus, or a folder that is empty or not there yet',
    hint: 'give another one with -o DIR',
  })
}

function countsLine(counts: ReadonlyMap<string, number>, all: number): string {
  const failed = all - [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .sort()
    .map(([outcome, count]) => `${count} ${outcome}`)
    .concat(failed > 0 ? `${failed} not collected` : [])
    .join(', ')
}

/** A process takes about a second to start: it has to have something to do. */
const FILES_A_PROCESS = 10

function jobsFor(files: readonly string[], given: string | undefined): number {
  const most = given === undefined ? availableParallelism() : Number(given)
  return Math.max(1, Math.min(most, Math.ceil(files.length / FILES_A_PROCESS)))
}

function shardIn(args: Arguments): CollectTask['shard'] {
  const given = args.value('shard')
  if (given === undefined) return null
  const [part = 0, of = 0] = given.split('/').map(Number)
  if (part <= of) return {index: part - 1, of}
  throw usageError(`--shard ${given}: there are ${of} parts`, `give 1/${of} to ${of}/${of}`)
}

/** What is said of a source that is known already changes nothing; the day of retrieval is given with every call. */
function passedOver(args: Arguments): string {
  const names = Object.keys(collectingOptions).filter((one) => one !== 'retrieved-at')
  const given = args.flag('again')
    ? []
    : names.filter((one) => args.given(one)).map((one) => `--${one}`)
  return given.length === 0 ? '' : `; with ${given.join(' ')} only --again reads it`
}

/** What was known and is now marked was not read anew: "replaced" would tell of another text. */
function labelOf(outcome: CollectedFile['outcome'], status: CollectTask['status']): string {
  return outcome === 'replaced' ? (status ?? outcome) : outcome
}

function outcomeOf(file: string, collected: CollectedFile, label: string, unused: string): Outcome {
  if (collected.outcome === 'elsewhere') {
    return {exit: EXIT.done, told: ['another machine’s'], fields: {outcome: 'elsewhere'}}
  }
  const {outcome, article, issues} = collected
  const broken = issues.find(({code}) => article === null && code === 'lock-broken')
  if (broken !== undefined) {
    const message = `${file}: ${broken.message}`
    throw new CommandError({code: broken.code, exit: EXIT.evidence, message})
  }
  const id = valueOrError(file, {value: article, issues})
  const kept = issues.find(({code}) => code === 'correction-kept' || code === 'corrections-differ')
  const told = kept?.message ?? toldOf(id, label, unused)
  const issue = kept && {code: kept.code, message: kept.message}
  return {exit: EXIT.done, told: [told], fields: {outcome, article: id, issue}}
}

function toldOf(id: string, label: string, unused: string): string {
  return label === 'added' ? id : `${id} (${label}${label === 'known' ? unused : ''})`
}
