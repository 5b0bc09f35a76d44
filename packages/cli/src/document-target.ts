import {basename, extname, join} from 'node:path'
import type {ProfileId} from '@onrecord/compose'
import type {Arguments} from './arguments.ts'
import {usageError} from './command-error.ts'
import type {House} from './config/house.ts'
import {type DocumentKind, PROFILES} from './document-options.ts'
import {FORMATS, type Format, formatOf, isFormat} from './render.ts'

/** Where a document goes, `-` for stdout, and as what. */
export interface Target {
  readonly file: string
  readonly format: Format
}

/** Where the document goes and as what: decided before anything is read. */
export function targetOf(kind: DocumentKind, name: string, {args, config}: House): Target {
  const output = args.value('output')
  const usual = args.value('format')
  const format = usual !== undefined && isFormat(usual) ? usual : undefined
  const asked = args.given('format') ? format : undefined
  if (output === undefined) {
    const chosen = format ?? kind.format
    const file = `${stemOf(name)}.${profileOf(kind, args)}.${chosen}`
    return {file: join(config.outputFolder ?? '', file), format: chosen}
  }
  if (output === '-') {
    if (asked !== undefined) return {file: '-', format: asked}
    throw usageError(
      '-o - needs --format',
      `for example: onrecord ${kind.name} story.txt --format html -o -`,
    )
  }
  const extension = formatOf(output)
  if (asked === undefined && extension === undefined) {
    throw usageError(
      `-o ${output} has no extension that names a format`,
      `use ${FORMATS.map((f) => `.${f}`).join(', ')}, or give --format`,
    )
  }
  return {file: output, format: asked ?? extension ?? kind.format}
}

function stemOf(name: string): string {
  return name === '-' ? 'stdin' : basename(name, extname(name))
}

/** A command is the profile of its name, unless another is asked for. */
export function profileOf({name}: DocumentKind, args: Arguments): ProfileId {
  const asked = args.value('profile')
  return PROFILES.find((id) => id === asked) ?? name
}
