import type {LanguageTag} from '@onrecord/core'
import {enGb} from './en-gb.ts'
import {enUs} from './en-us.ts'
import {articlesOf} from './english-articles.ts'
import type {Wording} from './wording.ts'

/** The catalogue for a language and a number of articles: `en-US` has its own; every other language is given British English. */
export function wordingFor(language: LanguageTag, articles = 1): Wording {
  const tag = language.toLowerCase()
  const wording = tag === 'en-us' || tag.startsWith('en-us-') ? enUs : enGb
  return wording(articlesOf(articles))
}
