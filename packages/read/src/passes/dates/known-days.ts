import {wordList} from '../../language/word-lists.ts'
import {type Civil, daysFromCivil, weekdayOf} from './calendar.ts'
import type {ReadingContext} from './reading.ts'

/** The year of a day that is known, where its sentence tells of what happened on it; else 0. */
export function knownYear({month, day}: Civil, context: ReadingContext): number {
  const [year = 0, ...words] = KNOWN_DAYS[`${month}-${day}`] ?? []
  if (year === 0 || (context.year > 0 && year > context.year)) return 0
  if (context.leads(ATTACK)) return year
  const isTold = words.length > 0 && words.every((list) => context.tells(list))
  // "On Monday, 7 October, they marked a year since the attack"
  const {anyday} = context.slots
  const isOther =
    anyday !== undefined && weekdayOf(daysFromCivil({year, month, day})) !== Number(anyday)
  return isTold && !isOther && context.tense() !== 'future' ? year : 0
}

/** Whether a day is one that all the world knows. */
export function isKnownDay(edtf: string): boolean {
  const [year, month, day] = edtf.split('-').map(Number)
  return KNOWN_DAYS[`${month}-${day}`]?.[0] === year
}

/** What happened on such a day. */
const HARM = wordList(
  'attack attacks attacked assault atrocities massacre bombings hijackers raid stormed storming riot riots rioters insurrection breached mob terror terrorist gunmen militants kidnapped abducted taken hostages captive war',
)

/** What is right behind such a day: "the September 11 attacks", "the January 6 committee"; not "on July 7 gunmen". */
const ATTACK = wordList(
  'attack attacks terrorist terror hijackers massacre bombings riot riots rioters insurrection committee prosecution prosecutions defendants',
)

/** Days that all the world knows by month and day, with the year and the words for what happened on them. */
const KNOWN_DAYS: Readonly<Record<string, readonly [number, ...number[]]>> = {
  '9-11': [2001],
  '7-7': [2005],
  '1-6': [2021, wordList('capitol'), HARM],
  '10-7': [2023, wordList('hamas israel israelis'), HARM],
}
