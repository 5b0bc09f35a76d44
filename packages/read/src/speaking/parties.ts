import {wordsIn} from '../language/words-in.ts'
import type {Notes} from './notes.ts'

/** Whether a word in small letters is a noun for whoever is of a party. */
export function isOfParty(word: string): boolean {
  return /^(?:republican|democrat|independent|liberal|conservative|tory)$/.test(word)
}

/** "Ada Vale (Lab)", "Ada Vale, D-Ohio,": keeps the party, and the state, that letters right behind a name tell. */
export function noteParty(text: string, end: number, notes: Notes): void {
  const [, party = '', state = ''] = LETTERS.exec(text.slice(end, end + LONGEST)) ?? []
  const name = PARTIES.get(party)
  // "Bo Reed (R)": on the right of a picture.
  if (name === undefined || (party.length === 1 && state === '')) return
  const words = wordsIn(name, 0, name.length)
  notes.phrase(words, 0, words.length)
  if (state !== '') notes.tell(state.toLowerCase())
}

const LETTERS = /^(?:\s\(|,\s(?=[DIR]-))([A-Z][A-Za-z ]{0,13}?)(?:-(\p{Lu}\p{L}+)\.?)?[),]/u
const LONGEST = 30

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['D', 'democrat'],
  ['R', 'republican'],
  ['I', 'independent'],
  ['Ind', 'independent'],
  ['Independent', 'independent'],
  ['Con', 'conservative'],
  ['Conservative', 'conservative'],
  ['Lab', 'labour'],
  ['Labour', 'labour'],
  ['LD', 'liberal democrat'],
  ['Lib Dem', 'liberal democrat'],
  ['Green', 'green'],
])
