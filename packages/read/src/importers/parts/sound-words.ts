import {withoutReferences} from '../page/tidy.ts'

/** Deeper nothing of an article is looked for. */
const DEEPEST = 50

/**
 * A value of JSON whose words hold what a text may: JSON can write half a character ("\\ud83d") and controls, and news
 * systems write characters in it as in markup ("&amp;").
 */
export function soundJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return soundWords(value)
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((each) => soundJson(each, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, soundJson(each, depth + 1)]),
  )
}

function soundWords(words: string): string {
  const sound = words.replace(CONTROLS, '').replace(HALVES, '\uFFFD')
  // in markup "&lt;name withheld&gt;" are words, and read as such with it
  return MARKUP.test(sound) ? sound : withoutReferences(sound)
}

const MARKUP = /<\/?[a-z]/i

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g
const HALVES = /[\uD800-\uDFFF]/gu
