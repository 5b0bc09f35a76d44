import {is, PERSON} from './grammar.ts'
import {formAt} from './word-forms.ts'

/** Whether a word in small letters is a noun for one person. */
export function isPersonNoun(word: string): boolean {
  const form = formAt(word, 0, word.length)
  return is(form, PERSON) && form.lower === word
}
