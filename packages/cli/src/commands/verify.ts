import {extname} from 'node:path'
import {type Dossier, type Issue, withHouseDefaults} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {expandCorpora, expandDossiers} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {houseOf} from '../config/house.ts'
import {tellStrays} from '../corpus/corpus-input.ts'
import {lockFindings} from '../evidence-lock.ts'
import {readBytes} from '../files.ts'
import {BATCH} from '../help/batch.ts'
import {dossierIn, loadInput} from '../input/load-input.ts'
import {themeOf, themeOption} from '../input/load-theme.ts'
import {sourceOption} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import {houseOptions} from '../options.ts'
import {fileFindingLine, findingLine, findingsJson} from '../print/findings.ts'
import {verifyDocument} from '../verify-document.ts'
import type {Command} from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check the evidence lock: every span, every quoted word, every hash',
  operands: ['INPUT…', 'FILE.pdf|FILE.docx…'],
  description: [
    'Compares every span, quoted word and hash with the source. Spans of an article whose text is withheld are counted, not checked, unless --source gives the text.',
    'A finished document carries its model. What the model holds is checked; where the text of the article or the dossier is at hand, the document is made again and has to be the same bytes, else what differs is listed.',
    BATCH,
  ],
  examples: [
    'onrecord verify story.article.json',
    'onrecord verify dossier/ --source story.txt',
    'onrecord verify brief.pdf --source story.txt',
    'onrecord verify memo.docx --dossier dossier/ --json',
  ],
  options: {
    source: sourceOption,
    dossier: {
      type: 'string',
      value: 'DIR',
      means:
        'Of a finished document, the dossier that it was made of, where somebody in it is protected.',
    },
    theme: {
      ...themeOption,
      means:
        'Of a finished document, the theme that it was made with: one that ships, or a theme file.',
    },
    template: {
      type: 'string',
      value: 'FILE',
      means: 'Of a finished Word file, the letterhead that it was made in.',
    },
    compare: {
      type: 'string',
      value: 'OLD',
      means: 'Of a finished Word file with tracked changes, the older version.',
    },
    ...houseOptions,
  },
  exits: {evidence: 'the evidence lock is broken, or the document is not what was made'},
  seeAlso: ['lint', 'audit', 'check', 'reanchor'],
  run: verify,
}

async function verify(args: Arguments): Promise<number> {
  if (args.positionals.length === 0) {
    throw usageError('verify needs an INPUT', 'for example: onrecord verify story.article.json')
  }
  await tellStrays(args.positionals)
  const files = expandDossiers(expandCorpora(args.positionals))
  return runInputs(args, files, (name) => verifyOne(name, args))
}

async function verifyOne(name: string, args: Arguments): Promise<Outcome> {
  const ofDocument = await documentOutcome(name, args)
  if (ofDocument !== null) return ofDocument
  const input = await withSource(await loadInput(name, {}), args.value('source'))
  const {ok, findings} = lockFindings(input)
  return {
    exit: ok ? EXIT.done : EXIT.evidence,
    out: ok ? `${name}: the evidence lock holds\n` : '',
    told: args.flag('json') ? [] : findings.map((finding) => findingLine(input, finding)),
    findings: findingsJson(input, findings),
  }
}

/** What there is to say of a finished document; `null` where the file is none of ours and is read as a source. */
async function documentOutcome(file: string, args: Arguments): Promise<Outcome | null> {
  if (!['.pdf', '.docx'].includes(extname(file).toLowerCase())) return null
  const findings = await findingsOf(file, args)
  if (findings === null) return null
  const ok = findings.every(({severity}) => severity !== 'error')
  const whole = findings.every(({code}) => !code.endsWith('not-rederived'))
  const said = whole ? 'made again, it is the same bytes' : 'what is embedded holds'
  return {
    exit: ok ? EXIT.done : EXIT.evidence,
    out: ok ? `${file}: ${said}\n` : '',
    told: args.flag('json') ? [] : findings.map((finding) => fileFindingLine(file, finding)),
    findings: findings.map((finding) => ({...finding, file})),
  }
}

async function findingsOf(file: string, args: Arguments): Promise<readonly Issue[] | null> {
  const from = args.value('dossier')
  const {config, args: settings} = await houseOf(args, from ?? file)
  const dossier = from === undefined ? undefined : await dossierOf(from)
  const [template, old] = [args.value('template'), args.value('compare')]
  return verifyDocument(file, {
    source: args.value('source'),
    dossier: dossier && withHouseDefaults(dossier, config),
    theme: await themeOf(settings.value('theme')),
    template: template === undefined ? undefined : {file: template, bytes: readBytes(template)},
    compare:
      old === undefined
        ? undefined
        : withHouseDefaults(dossierIn(await loadInput(old, {})), config),
  })
}

async function dossierOf(folder: string): Promise<Dossier> {
  const input = await loadInput(folder, {})
  if (input.kind === 'dossier') return input.dossier
  throw inputError({
    code: 'no-dossier',
    message: `${folder} is an article`,
    expected: 'the dossier that the document was made of',
  })
}
