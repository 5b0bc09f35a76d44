import type {DateMention, Edtf, LanguageTag} from '@onrecord/core'
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
  return formatDate(edtf, wordingFor(language).dates, modifier)
}
