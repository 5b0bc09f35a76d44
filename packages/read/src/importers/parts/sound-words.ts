import {withoutReferences} from '../page/tidy.ts'

/**
 * A value of JSON whose words hold what a text may: JSON can write half a character ("\\ud83d") and controls, and news
 * systems write characters in it as in markup ("&amp;").
 */
export function soundWords(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return withoutReferences(value.replace(CONTROLS, '').replace(HALVES, '\uFFFD'))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g
const HALVES = /[\uD800-\uDFFF]/gu
