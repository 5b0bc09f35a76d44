/** A word, a blank, a mark; letters of Chinese and Japanese one by one, since nothing stands between their words. */
export const textPieces: RegExp =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+|\S/gu
