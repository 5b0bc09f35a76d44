import {ENDS_IN_S, is, PERSON} from './grammar.ts'
import {formOfWord} from './word-forms.ts'

/** Whether a word in small letters is a noun for one person: "leader", "co-leader". */
export function isPersonNoun(word: string): boolean {
  const noun = word.startsWith('co-') ? word.slice(3) : word
  const form = formOfWord(noun)
  return is(form, PERSON) && form.lower === noun
}

/** Whether a word is the plural of one: "curators". */
export function isPersonPlural(
  word: {readonly grammar: number; readonly lower: string} | undefined,
): boolean {
  return is(word, ENDS_IN_S) && isPersonNoun(word?.lower.slice(0, -1) ?? '')
}

/** Whether a word tells of somebody without a name: "(a) neighbour". */
export function isSomebody(
  word: {readonly grammar: number; readonly capital: boolean} | undefined,
): boolean {
  return word?.capital === false && is(word, PERSON) && !is(word, ENDS_IN_S)
}
