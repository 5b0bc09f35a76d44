import {creditIn} from '../page/picture-credit.ts'
import {type Piece, type PiecePicture, piece} from './pieces.ts'

/** A caption with its picture, and the credit at its end as a block of its own. */
export function captionPieces(words: Piece, picture: PiecePicture | undefined): readonly Piece[] {
  const {caption, rest, credit} = creditIn(words.text.trim())
  const shown =
    picture === undefined ? {} : {picture: {...picture, credit: picture.credit ?? credit}}
  const below = {...words, text: words.text.trimStart().slice(0, caption.length), ...shown}
  return rest === '' ? [below] : [below, piece('boilerplate', rest)]
}
