import {KIN} from '../data/kin.ts'
import {keptBy} from '../kept.ts'
import type {Token} from '../language/tokens.ts'
import {isTelling, tellingClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Draft} from '../pass.ts'
import {lexedBlocks} from '../passes/tokens/lex.ts'

// What few places say is looked for where one of its words stands, not in the whole text: one walk finds them all.

const all: string[] = []

function listed(words: string): number {
  all.push(words)
  return wordList(words)
}

export const TWO_OR_THREE: number = listed('two three')
export const RELATION_WORD: number = listed('relation related unrelated')
export const KIN_GROUP: number = listed(
  'daughters sons sisters brothers grandsons granddaughters nieces nephews',
)
/** Of these one stands in all that is stated of a name and its relation before or after it. */
export const STATES: number = listed(
  `${[...KIN].join(' ')} number married over replaces replaced replacing succeeds succeeded succeeding`,
)
/** Of these one stands in all that is stated of a name and the one before it. */
export const LEADS_TO: number = listed('another other whom way to when after')
/** One of these is in each sentence by which nobody knows who has spoken. */
export const UNSURE_WORD: number = listed(
  'which whose neither both either each signed credited attributed names voice',
)

const ANY: number = tellingClass(all.join(' '))

/** Where words of one of these lists, or of the other, stand in an article. */
export function standing(draft: Draft, list: number, other: number = list): readonly Token[] {
  return lookedFor(draft).filter((token) => isIn(token, list) || isIn(token, other))
}

const lookedFor: (draft: Draft) => readonly Token[] = keptBy(
  ({blocks}) => blocks,
  (draft) => {
    const found: Token[] = []
    for (const tokens of lexedBlocks(draft))
      for (const token of tokens) if (isTelling(token, ANY)) found.push(token)
    return found
  },
)
