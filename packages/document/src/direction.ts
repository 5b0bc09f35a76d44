import type {LanguageTag} from './nodes/node-data.ts'
import {requireForm} from './require-input.ts'

/** Whether a language is written from right to left, by its script subtag or else by its primary subtag (BCP 47). */
export function isRightToLeft(language: LanguageTag): boolean {
  requireForm(language, 'string', 'isRightToLeft: a language')
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => subtag.length === 4)
  return script === undefined ? languages.has(primary) : scripts.has(script)
}

// Source: CLDR 45, likely subtags: languages whose likely script is written from right to left.
const languages = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])
const scripts = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg'])
