import {extname} from 'node:path'
import type {Arguments} from '../arguments.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import {print, printJson} from '../streams.ts'
import type {Command} from './command.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'check that a finished document is whole, and that everybody can read it',
  operands: ['FILE.pdf|FILE.docx'],
  description: [
    'Of a PDF, the rules of PDF/UA that a machine can decide, of the part that the file declares. Of a Word file, the package, and what Word and screen readers need.',
  ],
  examples: ['onrecord check brief.pdf', 'onrecord check memo.docx --json'],
  options: {},
  exits: {findings: 'something is found'},
  seeAlso: ['verify', 'audit'],
  run: check,
}

/** What the command prints of a finding, whatever the kind of file. */
interface FileFinding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** Where it is, for a reader at a terminal. */
  readonly place: string
  /** Where it is, for programs. */
  readonly details: Readonly<Record<string, string | number>>
}

type Checker = (bytes: Uint8Array, name: string) => Promise<readonly FileFinding[]>

/** The checker of each kind of file; each is loaded only when it is asked for. */
const checkers: Readonly<Record<string, Checker>> = {
  '.pdf': checkTaggedPdf,
  '.docx': checkWord,
}

async function check(args: Arguments): Promise<number> {
  const [name, ...more] = args.positionals
  const kinds = Object.keys(checkers)
  if (name === undefined || more.length > 0) {
    throw usageError('check needs one FILE', `for example: onrecord check brief${kinds[0]}`)
  }
  const extension = extname(name).toLowerCase()
  const checker = checkers[extension]
  if (checker === undefined) {
    throw inputError({
      code: 'kind-unsupported',
      message: `${name} is of a kind that cannot be checked`,
      expected: `a finished document: ${kinds.join(', ')}`,
      received: extension === '' ? 'no extension' : extension,
    })
  }
  const findings = await checker(readBytes(name), name)
  if (args.flag('json')) await printJson({findings: findings.map((one) => json(name, one))})
  else await print(findings.length === 0 ? `${name}: nothing found\n` : lines(findings))
  return findings.length === 0 ? EXIT.done : EXIT.findings
}

async function checkTaggedPdf(bytes: Uint8Array, name: string): Promise<readonly FileFinding[]> {
  const {checkPdf, PdfReadError} = await import('@onrecord/pdf')
  try {
    return checkPdf(bytes).map(({rule, standard, clause, matterhorn, message, page, object}) => ({
      code: rule,
      severity: 'error',
      message,
      place: [
        ...(page === null ? [] : [`page ${page}`]),
        ...(object === null ? [] : [`object ${object}`]),
        `${standard} ${clause}`,
      ].join(', '),
      details: {
        standard,
        clause,
        ...(matterhorn === null ? {} : {matterhorn}),
        ...(page === null ? {} : {page}),
        ...(object === null ? {} : {object}),
      },
    }))
  } catch (error) {
    if (!(error instanceof PdfReadError)) throw error
    throw inputError({
      code: 'pdf-unreadable',
      message: `${name} cannot be read as PDF`,
      expected: 'a whole PDF without a password',
      received: error.message,
    })
  }
}

async function checkWord(bytes: Uint8Array): Promise<readonly FileFinding[]> {
  const {checkDocx} = await import('@onrecord/docx')
  return checkDocx(bytes).map(({code, severity, message, part, location}) => ({
    code,
    severity,
    message,
    place: [part, location].filter(Boolean).join(' '),
    details: {part, ...(location === undefined ? {} : {location})},
  }))
}

function lines(findings: readonly FileFinding[]): string {
  return findings
    .map(
      ({severity, code, message, place}) =>
        `${severity}: ${message}${place === '' ? '' : ` (${place})`} [${code}]\n`,
    )
    .join('')
}

function json(file: string, {code, severity, message, details}: FileFinding): unknown {
  return {code, severity, message, file, ...details}
}
