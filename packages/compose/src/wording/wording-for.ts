import type {LanguageTag} from '@onrecord/core'
import {enGb} from './en-gb.ts'
import {enUs} from './en-us.ts'
import type {Wording} from './wording.ts'

/** The catalogue for a language: `en-US` has its own; every other language is given British English. */
export function wordingFor(language: LanguageTag): Wording {
  const tag = language.toLowerCase()
  return tag === 'en-us' || tag.startsWith('en-us-') ? enUs : enGb
}
