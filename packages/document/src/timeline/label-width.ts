import {requireForm} from '../require-input.ts'

/**
 * An estimate of the width of a label in points, on the wide side: layout of drawings happens before any font is loaded.
 *
 * Widths by class of character, in thousandths of the size, follow Arial's advance widths (i 222, a 556, m 833, A 667, W 944),
 * which Source Sans 3 stays below. Ideographs and Hangul are as wide as they are high.
 */
export function labelWidth(text: string, size: number): number {
  requireForm(text, 'string', 'labelWidth: a label')
  let thousandths = 0
  for (const character of text) thousandths += characterWidth(character)
  return (thousandths * size) / 1000
}

function characterWidth(character: string): number {
  for (const [pattern, width] of classes) if (pattern.test(character)) return width
  return 750
}

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s.,:;!|'’‘iljtfIr()[\]/-]/u, 334],
  [/[mwMW%@—…]/u, 1000],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uff60]/u, 1000],
  [/[\p{Ll}\p{Nd}“”"–]/u, 570],
  [/\p{Lu}/u, 780],
]
