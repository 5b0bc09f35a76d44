import {KIN} from '../data/kin.ts'
// Classes of the words in and around names, as bits of a token's `naming`: what a rule asks of a neighbour looks nothing up.

import * as neighbours from '../data/name-neighbours.ts'
import {
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  OTHER_NAME_WORDS,
  PERSON_NOUNS,
} from '../data/nouns.ts'
import {PORTFOLIOS} from '../data/portfolios.ts'
import {HONORIFICS, LONE_PARTICLES, NAME_PARTICLES, TITLE_PREFIXES, TITLES} from '../data/titles.ts'
import type {Token} from '../language/tokens.ts'
import {nameClass} from '../language/word-forms.ts'
import {wordList} from '../language/word-lists.ts'

/** Nouns for a person, by what they do or whose they are. */
export const PERSON_OR_KIN: number = nameClass([...PERSON_NOUNS, ...KIN])
export const TITLE: number = nameClass(TITLES)
export const HONORIFIC: number = nameClass(HONORIFICS.keys())
/** What a title can begin with. */
export const OPENS_TITLE: number = nameClass(
  [...TITLES, ...HONORIFICS.keys(), ...TITLE_PREFIXES].map((title) => title.split(' ', 1)[0] ?? ''),
)
/** "Lt.", "M.P.", "ex-", "Director-General": what has stops or a hyphen, so that it is no office's beginning by itself. */
export const STOPPED: number = nameClass('', /\.|-/)
export const TITLE_PREFIX: number = nameClass(TITLE_PREFIXES)
export const PORTFOLIO: number = nameClass(PORTFOLIOS)
export const PARTICLE: number = nameClass(NAME_PARTICLES)
export const LONE_PARTICLE: number = nameClass(LONE_PARTICLES)
/** Words in the names of bodies, and those that one ends with. */
export const OF_ORGANISATION: number = nameClass(ORGANISATION_WORDS)
export const ORGANISATION_HEAD: number = nameClass(ORGANISATION_HEADS)
export const BODY_WORD: number = OF_ORGANISATION | ORGANISATION_HEAD
export const OF_OTHER: number = nameClass(OTHER_NAME_WORDS)
export const BODY_BEFORE: number = nameClass(neighbours.BODY_BEFORE)
export const BODY_ACT: number = nameClass(neighbours.BODY_ACTS)
export const OF_BODY: number = nameClass(neighbours.OF_BODY)
export const BODY_AFTER: number = OF_BODY | nameClass(neighbours.BODY_AFTER)
export const OF_PLACE: number = nameClass(neighbours.OF_PLACE)
export const OF_PERSON: number = nameClass(neighbours.OF_PERSON)
export const PLACE_AFTER: number = nameClass(neighbours.PLACE_AFTER)
export const BEFORE_PLACE: number = nameClass(neighbours.BEFORE_PLACE)
export const TEAM_AFTER: number = nameClass(neighbours.TEAM_AFTER)
export const PLAYED: number = nameClass(neighbours.PLAYED)
export const PERSON_ACT: number = nameClass(neighbours.PERSON_ACTS)
export const PERSON_OWNS: number = nameClass(neighbours.PERSON_OWNS)
export const REIGN: number = nameClass(neighbours.REIGNS)
export const WORK: number = nameClass(neighbours.WORKS)
export const PRODUCT: number = nameClass(neighbours.PRODUCTS)
export const MOTION: number = nameClass(neighbours.MOTION)
export const POST: number = nameClass(neighbours.POSTS)
export const AREA: number = nameClass(neighbours.AREAS)

/** Who holds an office no more, or not yet. */
export const FORMER: number = wordList('ex former incoming outgoing then')
/** Ranks of those whom hospitals and streets are called after. */
export const ROYAL: number = wordList(
  'king queen prince princess emperor empress sheikh shaikh shaykh sheik shaik shayk haji ratu',
)
/** What somebody of a party is called, or the party. */
export const PARTISAN: number = wordList(
  'conservative democrat green independent labour liberal republican tory',
)

/** Whether a token's word is of a class of words around names, or of one of several. */
export function isOf(token: Pick<Token, 'naming'> | undefined, classes: number): boolean {
  return token !== undefined && (token.naming & classes) !== 0
}

/** The like of a word with a small first letter. */
export function isSmallWord(token: Token | undefined, classes: number): boolean {
  return (
    token !== undefined && (token.naming & classes) !== 0 && token.kind === 'word' && !token.capital
  )
}

/** A word in small letters, without the stops of what is abbreviated. */
export function unstopped({lower}: Token): string {
  return lower.replaceAll('.', '')
}
