import {labelWidth} from '@onrecord/document'

/** The text, or as many whole words of it with an ellipsis as the width in points holds. */
export function cutToWidth(text: string, size: number, width: number): string {
  if (labelWidth(text, size) <= width) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    const cut = `${words.join(' ')}…`
    if (labelWidth(cut, size) <= width) return cut
  }
  return `${words[0] ?? ''}…`
}
