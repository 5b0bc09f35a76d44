import {keptBy} from '../kept.ts'
import type {Token} from '../language/tokens.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Draft} from '../pass.ts'
import {lexedBlocks} from '../passes/tokens/lex.ts'

// What few places say is looked for where one of its words stands, not in the whole text: all of them are found in one walk.

const [PRONOUNS, NUMBERS, RELATIONS, KIN_GROUPS] = [
  'he she his her him',
  'two three',
  'relation related unrelated',
  'daughters sons sisters brothers grandsons granddaughters nieces nephews',
]
const RARE = wordList(`${PRONOUNS} ${NUMBERS} ${RELATIONS} ${KIN_GROUPS}`)

export const HE_OR_SHE: number = wordList(PRONOUNS)
export const TWO_OR_THREE: number = wordList(NUMBERS)
export const RELATION_WORD: number = wordList(RELATIONS)
export const KIN_GROUP: number = wordList(KIN_GROUPS)

/** Where words of one of these lists stand in an article. */
export function standing(draft: Draft, list: number): readonly Token[] {
  return rareWords(draft).filter((token) => isIn(token, list))
}

const rareWords: (draft: Draft) => readonly Token[] = keptBy(
  ({blocks}) => blocks,
  (draft) => {
    const found: Token[] = []
    for (const tokens of lexedBlocks(draft))
      for (const token of tokens) if (isIn(token, RARE)) found.push(token)
    return found
  },
)
