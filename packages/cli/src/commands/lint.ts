import {lintDossier, withHouseDefaults} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {expandDossiers} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {EXIT, usageError} from '../command-error.ts'
import {houseOf} from '../config/house.ts'
import {lockFindings} from '../evidence-lock.ts'
import {BATCH} from '../help/batch.ts'
import {dossierIn, loadInput} from '../input/load-input.ts'
import {withSource} from '../input/with-source.ts'
import {lintOptions} from '../lint-options.ts'
import {findingLine, findingsJson} from '../print/findings.ts'
import type {Command} from './command.ts'

export const lintCommand: Command = {
  name: 'lint',
  summary: 'ask of a dossier what an editor would ask before it is published',
  operands: ['INPUT…'],
  description: [
    'The evidence lock first, then numbers and names that no evidence has, words in the wrong mouth, allegations told as facts, claims without checks, missing replies, people at risk.',
    'docs/lint.md explains each code.',
    BATCH,
  ],
  examples: [
    'onrecord lint dossier/',
    'onrecord lint dossier/dossier.yaml --strict',
    'onrecord lint dossier/ --source story.txt --json',
    'onrecord lint dossiers/',
    'onrecord lint dossier/ --watch',
  ],
  options: lintOptions,
  exits: {findings: 'errors are found; with --strict also warnings'},
  seeAlso: ['verify', 'brief', 'memo'],
  run: lint,
}

async function lint(args: Arguments): Promise<number> {
  if (args.positionals.length === 0) {
    throw usageError('lint needs an INPUT', 'for example: onrecord lint dossier/')
  }
  return runInputs(args, expandDossiers(args.positionals), (name) => lintOne(name, args))
}

async function lintOne(name: string, args: Arguments): Promise<Outcome> {
  const house = await houseOf(args, name)
  const severities = house.config.lint?.rules
  const off = Object.entries(severities ?? {}).filter(([, severity]) => severity === 'off')
  const input = await withSource(await loadInput(name, {}), args.value('source'))
  const dossier = withHouseDefaults(dossierIn(input), house.config)
  const findings = [...lockFindings(input).findings, ...lintDossier(dossier, {severities})]
  const lines = findings.map((finding) => `${findingLine(input, finding)}\n`)
  const grave = house.args.flag('strict') ? ['error', 'warning'] : ['error']
  return {
    exit: findings.some(({severity}) => grave.includes(severity)) ? EXIT.findings : EXIT.done,
    out: lines.join('') || `${name}: nothing found\n`,
    told:
      off.length === 0 ? [] : [`${house.file} turns off ${off.map(([code]) => code).join(', ')}`],
    findings: findingsJson(input, findings),
  }
}
