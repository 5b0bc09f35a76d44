import {type DateMention, type Edtf, type LanguageTag, requireForm} from '@onrecord/core'
import {formatDate} from './dates.ts'
import {wordingFor} from './wording-for.ts'

/**
 * A date as documents in this language print it: `2023-10/2024-02` is "October 2023 – February 2024". What is no EDTF of level 1 is
 * given back as it came.
 */
export function dateWords(
  edtf: Edtf,
  language: LanguageTag,
  modifier: DateMention['modifier'] = null,
): string {
  requireForm(edtf, 'string', 'dateWords: an EDTF date')
  requireForm(language, 'string', 'dateWords: a language')
  if (modifier !== null) requireForm(modifier, MODIFIERS, 'dateWords: the modifier of a date')
  return formatDate(edtf, wordingFor(language).dates, modifier)
}

const MODIFIERS = [
  'start',
  'mid',
  'end',
  'approx',
] as const satisfies readonly DateMention['modifier'][]
