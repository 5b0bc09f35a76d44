import {blockTypes} from '../../language/block-types.ts'
import type {Piece} from './pieces.ts'

/**
 * Headline, deck, byline and date of a source whose markup tells paragraphs apart and nothing more: by the rules for
 * plain text, in the lines before the first paragraph. What markup does tell stays.
 */
export function withInferredHead(pieces: readonly Piece[]): readonly Piece[] {
  const full = pieces.filter(({text}) => text.trim() !== '')
  const stretches = full.map(({text}) => {
    const words = text.trim()
    return {span: {start: 0, end: words.length}, text: words, apart: true}
  })
  const hasHeadline = full.some(({type}) => type === 'headline')
  const types = blockTypes(stretches)
  const end = types.findIndex((type, at) => type === 'paragraph' && full[at]?.type === 'paragraph')
  const typed = full.map((each, at) => {
    const type = types[at] ?? each.type
    const isOther = /^(?:boilerplate|byline|pullQuote)$/.test(type)
    const isHead = each.type === 'paragraph' && (end < 0 || at < end || isOther)
    const isDoubled = type === 'headline' && hasHeadline
    return isHead && type !== 'heading' && type !== 'listItem' && !isDoubled
      ? {...each, type}
      : each
  })
  let next = 0
  return pieces.map((each) => (each.text.trim() === '' ? each : (typed[next++] ?? each)))
}
