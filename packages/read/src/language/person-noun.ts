import {is, PERSON} from './grammar.ts'
import {formOf} from './word-forms.ts'

/** Whether a word in small letters is a noun for one person. */
export function isPersonNoun(word: string): boolean {
  const form = formOf(word)
  return is(form, PERSON) && form.lower === word
}
