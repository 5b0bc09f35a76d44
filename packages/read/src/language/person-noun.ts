import {is, PERSON} from './grammar.ts'
import {formOfWord} from './word-forms.ts'

/** Whether a word in small letters is a noun for one person. */
export function isPersonNoun(word: string): boolean {
  const form = formOfWord(word)
  return is(form, PERSON) && form.lower === word
}
