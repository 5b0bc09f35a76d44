import {meanings} from '../../data/words.ts'
import type {Notes} from '../notes.ts'

/** Whether a word in small letters is a noun for whoever is of a party. */
export function isOfParty(word: string): boolean {
  return /^(?:republican|democrat|independent|liberal|conservative|tory)$/.test(word)
}

/** The party that a word is of: "Tory", "Democratic"; else nothing. */
export function partyOf(word: string): string {
  const name = word === 'tory' ? 'conservative' : word === 'democratic' ? 'democrat' : word
  return isOfParty(name) || name === 'labour' ? name : ''
}

/** "Ada Vale (Lab)", "Ada Vale, D-Ohio,": keeps the party, and the state, that letters right behind a name tell. */
export function noteParty(text: string, end: number, notes: Notes): void {
  if (text.charAt(end) !== ',' && text.charAt(end + 1) !== '(') return
  noteSeat(text, end, notes)
  const [, party = '', state = ''] = LETTERS.exec(text.slice(end, end + LONGEST)) ?? []
  const name = PARTIES.get(party)
  // "Bo Reed (R)": on the right of a picture.
  if (name === undefined || (party.length === 1 && state === '')) return
  notes.call(name)
  notes.style(name)
  if (state !== '') notes.tell(state.toLowerCase())
}

/** "Ada Vale (Opposition, Orm East)": who sits for a place in a parliament. */
function noteSeat(text: string, end: number, notes: Notes): void {
  const [, seat] = SEAT.exec(text.slice(end, end + LONGEST_SEAT)) ?? []
  if (seat === undefined) return
  notes.call('lawmaker')
  for (const word of seat.toLowerCase().split(' ')) notes.tell(word)
}

// No "(Tenor, Orm East)".
const SEAT =
  /^ \((?:Opposition|Government|Crossbench|Ind|Lab|Con|LD|(?:Labo(?:u)?r|Conservative|Democrat(?:ic)?|Green|Independent|Liberal|National|Republican|Tory|(?:\p{Lu}\p{Ll}+ ){1,2}Party))(?: Democrat)?, (\p{Lu}[\p{L} ’-]+)\)/u
const LONGEST_SEAT = 60

const LETTERS = /^(?:\s\(|,\s(?=[DIR]-))([A-Z]\p{L}{0,2})(?:-(\p{Lu}\p{L}+)\.?)?[),]/u
const LONGEST = 30

const PARTIES = meanings({
  conservative: 'Con',
  democrat: 'D LD',
  independent: 'I Ind',
  labour: 'Lab',
  republican: 'R',
})
