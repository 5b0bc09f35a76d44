import {auditDossier} from '@onrecord/core'
import {inputError} from './command-error.ts'
import {documentStrings} from './document-strings.ts'
import type {Input} from './input/load-input.ts'
import type {Format} from './render.ts'

/**
 * Refuses a document in which a theme or a letterhead prints a protected name: their words come beside the dossier, and
 * nothing replaces them. `files` are where they stand; what is searched is what would go out: a letterhead's author, for one, does not.
 */
export async function requireUntold(
  input: Input,
  format: Format,
  bytes: Uint8Array,
  files: readonly string[],
): Promise<void> {
  if (input.kind === 'article' || files.length === 0) return
  const strings = await documentStrings(format, bytes)
  const told = auditDossier(input.dossier, {strings}).find(({severity}) => severity === 'error')
  if (told === undefined) return
  throw inputError({
    code: told.code,
    message: `${files.join(', ')}: the document would say what ${input.file} protects: ${told.message}`,
    hint: 'take it out of the theme or the letterhead, or list the name of a body or a place in protection.keep',
  })
}
