import {isRightToLeft, type LanguageTag} from '@onrecord/document'

/** The value of `dir` for a language. */
export function direction(language: LanguageTag): 'ltr' | 'rtl' {
  return isRightToLeft(language) ? 'rtl' : 'ltr'
}
