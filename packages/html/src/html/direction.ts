import type {LanguageTag} from '@onrecord/document'

/** Which way a language is written. */
export function direction(language: LanguageTag): 'ltr' | 'rtl' {
  const [name, ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => subtag.length === 4)
  const rightToLeft = script === undefined ? languages.has(name ?? '') : scripts.has(script)
  return rightToLeft ? 'rtl' : 'ltr'
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
