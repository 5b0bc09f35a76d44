import {basename, extname} from 'node:path'
import {type Audit, auditDossier, auditNames, type Issue, textStrings} from '@onrecord/core'
import type {Arguments} from '../arguments.ts'
import {expandFiles} from '../batch/expand-inputs.ts'
import type {Outcome} from '../batch/outcome.ts'
import {runInputs} from '../batch/run-inputs.ts'
import {EXIT, inputError, usageError} from '../command-error.ts'
import {readBytes} from '../files.ts'
import {BATCH} from '../help/batch.ts'
import {decodeText} from '../input/decode.ts'
import {loadInput} from '../input/load-input.ts'
import {fileFindingLine} from '../print/findings.ts'
import type {Command} from './command.ts'

export const auditCommand: Command = {
  name: 'audit',
  summary: 'search finished files for names that must not be in them',
  operands: ['FILE… --dossier DIR', 'FILE… --names FILE'],
  description: [
    'Searches text, metadata, attachments, comments, alternative texts, what pictures say about themselves, and the names of the files, in any spelling. A folder is all files in it and in its folders.',
    BATCH,
  ],
  examples: [
    'onrecord audit brief.pdf memo.docx --dossier dossier/',
    'onrecord audit documents/ --dossier dossier/',
    'onrecord audit brief.pdf --names names.txt --json',
  ],
  options: {
    dossier: {
      type: 'string',
      value: 'DIR',
      means: 'The dossier as it was written: whom and what its protection keeps out.',
    },
    names: {type: 'string', value: 'FILE', means: 'Or a list of names, one a line.'},
  },
  exits: {findings: 'a name is found'},
  seeAlso: ['verify', 'check'],
  run: audit,
}

type Auditor = (audit: Audit) => readonly Issue[]

async function audit(args: Arguments): Promise<number> {
  if (args.positionals.length === 0) {
    throw usageError(
      'audit needs a FILE',
      'for example: onrecord audit brief.pdf --dossier dossier/',
    )
  }
  const search = await auditorFor(args)
  return runInputs(args, expandFiles(args.positionals), (file) => auditOne(file, search))
}

async function auditOne(file: string, search: Auditor): Promise<Outcome> {
  const findings = search({strings: await stringsOf(file), slugs: [basename(file)]})
  const lines = findings.map((finding) => `${fileFindingLine(file, finding)}\n`)
  return {
    exit: findings.some(({severity}) => severity === 'error') ? EXIT.findings : EXIT.done,
    out: lines.join('') || `${file}: no protected name found\n`,
    findings: findings.map((finding) => ({...finding, file})),
  }
}

async function auditorFor(args: Arguments): Promise<Auditor> {
  const [folder, list] = [args.value('dossier'), args.value('names')]
  if (folder !== undefined && list !== undefined) {
    throw usageError('--dossier and --names exclude each other', 'audit twice, once with each')
  }
  if (folder === undefined && list === undefined) {
    throw usageError('audit needs --dossier DIR or --names FILE', 'see onrecord audit --help')
  }
  if (list !== undefined) {
    const names = namesIn(list)
    return (what) => auditNames(names, what)
  }
  const input = await loadInput(folder ?? '', {})
  if (input.kind !== 'dossier') {
    throw inputError({
      code: 'no-dossier',
      message: `${input.file} is an article, which protects nobody`,
      expected: 'a dossier folder or file',
    })
  }
  const {dossier} = input
  return (what) => auditDossier(dossier, what)
}

function namesIn(file: string): readonly string[] {
  const names = (decodeText(readBytes(file)) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (names.length > 0) return names
  throw inputError({
    code: 'no-names',
    message: `${file} has no name in it`,
    expected: 'UTF-8 text with one name a line',
  })
}

async function stringsOf(file: string): Promise<readonly string[]> {
  const bytes = readBytes(file)
  switch (extname(file).toLowerCase()) {
    case '.pdf': {
      const {PdfReadError, pdfStrings} = await import('@onrecord/pdf')
      return readable(file, bytes, pdfStrings, (error) => error instanceof PdfReadError)
    }
    case '.docx':
    case '.dotx': {
      const {docxStrings} = await import('@onrecord/docx')
      return readable(file, bytes, docxStrings, (error) => error instanceof Error)
    }
    default: {
      const text = decodeText(bytes)
      const strings = text === null ? null : textStrings(text)
      if (strings !== null) return strings
      throw inputError({
        code: 'kind-unsupported',
        message: `${file} is of a kind that cannot be searched`,
        expected: '.pdf, .docx, or text in UTF-8',
      })
    }
  }
}

/** A file that was read in part must not pass. */
function readable(
  file: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => readonly string[],
  expected: (error: unknown) => boolean,
): readonly string[] {
  try {
    return read(bytes)
  } catch (error) {
    if (!expected(error)) throw error
    throw inputError({
      code: 'unreadable',
      message: `${file} cannot be read whole, so nothing can be said about it`,
      received: error instanceof Error ? error.message : undefined,
    })
  }
}
