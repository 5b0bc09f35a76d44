import {foldedTokens, foldKey} from './name-forms.ts'
import {NAME_WITHHELD, type Region} from './region.ts'
import {isSlipOf} from './same-person.ts'
import type {Subject} from './subjects.ts'

/** The slip of the pen that a correction repeats, "misspelt Ms Quorlin’s name as Quarlin": elsewhere one word alone may be another name. */
export function misspelt(text: string, subjects: readonly Subject[]): Region[] {
  if (!SPELT.test(text)) return []
  const own = subjects
    .flatMap(({reason, names}) => (reason === 'name' ? names : []))
    .flatMap(foldedTokens)
  return [...text.matchAll(/.+/g)]
    .filter(([line]) => SPELT.test(line))
    .flatMap(({0: line, index}) =>
      [...line.matchAll(NAME)]
        .filter(([word]) => isSlipOf(foldKey(word), own))
        .map(({0: word, index: at}) => ({
          start: index + at,
          end: index + at + word.length,
          by: NAME_WITHHELD,
          isShared: true,
          reason: 'name' as const,
        })),
    )
}

/** Of a name, and not "spelled out the plan" or "a spelling contest". */
const SPELT =
  /\bmis-?spel(?:led|t|ling)\b|\bspelling of\b|(?:name|\balso|\bsometimes)\b.{0,60}\bspel(?:led|t)\b(?! out\b)|\bspel(?:led|t)\b(?! out\b).{0,60}name\b/i
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?:\p{Pd}\p{L}[\p{L}\p{M}]*)*/gu
