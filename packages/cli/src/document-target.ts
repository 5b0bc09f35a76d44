import {basename, extname, join} from 'node:path'
import type {ProfileId} from '@onrecord/compose'
import type {Arguments} from './arguments.ts'
import {usageError} from './command-error.ts'
import type {House} from './config/house.ts'
import {type DocumentKind, PROFILES} from './document-options.ts'
import {absolute, isFolder} from './files.ts'
import {FORMATS, type Format, formatOf, isFormat} from './render.ts'

/** Where a document goes, `-` for stdout, and as what. */
export interface Target {
  readonly file: string
  readonly format: Format
  /** Of a name that the command gives: what of it comes from the input. */
  readonly stem?: string | undefined
}

/** Where the document goes and as what: decided before anything is read. */
export function targetOf(kind: DocumentKind, name: string, {args, config}: House): Target {
  const output = args.value('output')
  const format = formatIn(args)
  if (output === undefined || isFolderName(output)) {
    const stem = stemOf(name)
    const chosen = format ?? kind.format
    const file = `${stem}.${profileOf(kind, args)}.${chosen}`
    return {file: join(output ?? config.outputFolder ?? '', file), format: chosen, stem}
  }
  const asked = args.given('format') ? format : undefined
  if (output === '-') return {file: '-', format: asked ?? formatNeeded(kind)}
  const extension = formatOf(output)
  if (asked === undefined && extension === undefined) {
    throw usageError(
      `-o ${output} has no extension that names a format`,
      `use ${FORMATS.map((f) => `.${f}`).join(', ')}, or give --format`,
    )
  }
  if (asked !== undefined && extension !== undefined && asked !== extension) {
    throw usageError(
      `-o ${output} and --format ${asked} exclude each other`,
      'leave out --format, or give the extension that goes with it',
    )
  }
  return {file: output, format: asked ?? extension ?? kind.format}
}

/** One value for a file, however it is written: some file systems do not tell large letters from small ones. */
export function placeOf(file: string): string {
  return absolute(file).toLowerCase()
}

/** A folder that is there, or a name that ends like one. */
export function isFolderName(output: string): boolean {
  return /[/\\]$/.test(output) || isFolder(absolute(output))
}

function formatIn(args: Arguments): Format | undefined {
  const format = args.value('format')
  return format !== undefined && isFormat(format) ? format : undefined
}

function formatNeeded({name}: DocumentKind): never {
  throw usageError(
    '-o - needs --format',
    `for example: onrecord ${name} story.txt --format html -o -`,
  )
}

function stemOf(name: string): string {
  return name === '-' ? 'stdin' : basename(absolute(name), extname(name))
}

/** A command is the profile of its name, unless another is asked for. */
export function profileOf({name}: DocumentKind, args: Arguments): ProfileId {
  const asked = args.value('profile')
  return PROFILES.find((id) => id === asked) ?? name
}
