import {extname} from 'node:path'
import {type Dossier, type Issue, withHouseDefaults} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {houseOf} from '../config/house.ts'
import {lockFindings} from '../evidence-lock.ts'
import {loadInput} from '../input/load-input.ts'
import {themeOf, themeOption} from '../input/load-theme.ts'
import {sourceOption} from '../input/read-source.ts'
import {withSource} from '../input/with-source.ts'
import {houseOptions} from '../options.ts'
import {findingLine, findingsJson} from '../print/findings.ts'
import {print, printJson, tell} from '../streams.ts'
import {verifyDocument} from '../verify-document.ts'
import type {Command} from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check the evidence lock: every span, every quoted word, every hash',
  operands: ['INPUT', 'FILE.pdf|FILE.docx'],
  description: [
    'Compares every span, quoted word and hash with the source. Spans of an article whose text is withheld are counted, not checked, unless --source gives the text.',
    'A finished document carries its model. What the model holds is checked; where the text of the article or the dossier is at hand, the document is made again and has to be the same bytes, else what differs is listed.',
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
    ...houseOptions,
  },
  exits: {evidence: 'the evidence lock is broken, or the document is not what was made'},
  seeAlso: ['lint', 'audit', 'check', 'reanchor'],
  run: verify,
}

async function verify(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  if (name === undefined || more.length > 0) {
    throw usageError('verify needs one INPUT', 'for example: onrecord verify story.article.json')
  }
  const ofDocument = await documentFindings(name, args)
  if (ofDocument !== null) return ofDocument
  const input = withSource(await loadInput(name, {}), args.value('source'))
  const {ok, findings} = lockFindings(input)
  if (args.flag('json')) await printJson(findingsJson(input, findings))
  else {
    for (const finding of findings) tell(findingLine(input, finding))
    await print(ok ? `${name}: the evidence lock holds\n` : '')
  }
  return ok ? EXIT.done : EXIT.evidence
}

/** The exit code for a finished document; `null` where the file is none of ours and is read as a source. */
async function documentFindings(file: string, args: Arguments): Promise<number | null> {
  if (!['.pdf', '.docx'].includes(extname(file).toLowerCase())) return null
  const findings = await findingsOf(file, args)
  if (findings === null) return null
  const ok = findings.every(({severity}) => severity !== 'error')
  if (args.flag('json')) {
    await printJson({findings: findings.map((finding) => ({...finding, file}))})
  } else {
    for (const finding of findings) tell(lineOf(file, finding))
    const whole = findings.every(({code}) => !code.endsWith('not-rederived'))
    const said = whole ? 'made again, it is the same bytes' : 'what is embedded holds'
    await print(ok ? `${file}: ${said}\n` : '')
  }
  return ok ? EXIT.done : EXIT.evidence
}

async function findingsOf(file: string, args: Arguments): Promise<readonly Issue[] | null> {
  const from = args.value('dossier')
  const {config, args: settings} = await houseOf(args, from ?? file)
  const dossier = from === undefined ? undefined : await dossierOf(from)
  return verifyDocument(file, {
    source: args.value('source'),
    dossier: dossier && withHouseDefaults(dossier, config),
    theme: await themeOf(settings.value('theme')),
  })
}

function lineOf(file: string, {severity, message, code}: Issue): string {
  return `${file}: ${severity}: ${message} [${code}]`
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
