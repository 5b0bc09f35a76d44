import {STATES_IN_SHORT} from '../../data/countries.ts'
import {KNOWN_PLACES} from '../../data/place-words.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOf, STOPPED} from '../classes.ts'
import {isCountry} from '../countries.ts'
import {isState, type KnownNames} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import {isFormInLaw} from '../name-words.ts'
import type {Run} from '../runs/run.ts'
import {PART} from './no-bodies.ts'

export function byWholeName(
  tokens: readonly Token[],
  run: Run,
  name: string,
  known: KnownNames,
): NameType {
  const mayBeKnown = known.opens(tokens[run.first])
  if (
    isPlace(tokens[run.first], name, known) ||
    isConstituency(tokens, run) ||
    isStateInShort(tokens, run) ||
    isPartOfState(tokens, run)
  )
    return isChild(tokens, run) ? 'person' : 'place'
  if (isRoad(tokens, run)) return 'place'
  const isKnown =
    mayBeKnown && known.isOrganisation(name.startsWith('U') ? name.replace(OF_UN, '') : name)
  const isFounded = run.last > run.first + 1 && FOUNDED.test(name)
  return isKnown ||
    isFounded ||
    isFormInLaw(tokens, run.last + 1) ||
    (name.includes('.') && ADDRESS.test(name))
    ? 'organisation'
    : null
}

/** "(Quorl,) Pa.", "(Quorl,) PA", "N.J. police". */
function isStateInShort(tokens: readonly Token[], {first, last}: Run): boolean {
  const text = tokens[first]?.text ?? ''
  // "Ada Vale, MD, said".
  if (first < last || text === 'MD') return false
  const isBehind = preceding(tokens, first)?.text === ',' && tokens[first - 2]?.capital === true
  if (!isBehind && !isOf(tokens[first], STOPPED)) return false
  return STATES_IN_SHORT.has(text) && (isBehind || /^\p{Lu}\.\p{Lu}\.$/u.test(text))
}

/** "N Korea", "S Africa", "W Yorkshire". */
function isPartOfState(tokens: readonly Token[], {first, last}: Run): boolean {
  const side = last === first + 1 ? SIDES.get(tokens[first]?.text ?? '') : undefined
  const head = tokens[last]
  return (
    side !== undefined &&
    (isState(head) || isCountry(`${side} ${head?.lower}`) || KNOWN_PLACES.has(head?.lower ?? ''))
  )
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['N', 'north'],
  ['S', 'south'],
  ['E', 'east'],
  ['W', 'west'],
])

/** "Quorl & Tessen", "Quorl and Sons". */
export const FOUNDED: RegExp = /\s&\s|\sand\s(?:sons?|daughters?|bros|co|associates|partners)$/i

// "Quorl.com".
const ADDRESS = /\.(?:com|org|net|com?\.\p{Ll}{2})$/iu

/** "Her daughter Georgia", "her daughter, Georgia,": who is called after a place. */
function isChild(tokens: readonly Token[], {first, last}: Run): boolean {
  const isBetween = preceding(tokens, first)?.text === ',' && tokens[last + 1]?.text === ','
  return isIn(tokens[first - (isBetween ? 2 : 1)], KIN_OF)
}

const KIN_OF = wordList(
  'daughter son sister brother wife husband niece nephew granddaughter grandson',
)

// "The United Nations World Food Programme".
const OF_UN = /^(?:UN|U\.N\.|United Nations) /

/** "(Lab, Pennine Vale)", "(Lib Dem, North Orm)": whom a member stands for, behind the party. */
function isConstituency(tokens: readonly Token[], {first, last}: Run): boolean {
  if (tokens[last + 1]?.text !== ')' || preceding(tokens, first)?.text !== ',') return false
  const party = tokens.slice(Math.max(0, first - 4), first - 1)
  const opened = party.findIndex(({text}) => text === '(')
  return (
    opened >= 0 &&
    opened < party.length - 1 &&
    party.slice(opened + 1).every(({text}) => PARTY.test(text))
  )
}

const PARTY =
  /^(?:\p{Lu}\p{L}{0,3}|Labour|Conservative|Republican|Democrat|Liberal|Green|Reform|Independent)\.?$/u

function isPlace(opener: Token | undefined, name: string, known: KnownNames): boolean {
  const isPart = isIn(opener, PART) || isIn(opener, OF_TIME)
  if (!(isPart || known.opens(opener))) return false
  const rest = isPart ? name.slice(name.indexOf(' ') + 1) : name
  return known.isPlace(name) || (rest !== name && known.isPlace(rest))
}

// "Nazi Germany": a state in a time of its own.
const OF_TIME = wordList('nazi soviet imperial fascist ancient mainland')

/** "A house on Quorl Court", "on Quorl St.", "12 N. Quorl", "12 Ada Lane": no court of law, and nobody. */
function isRoad(tokens: readonly Token[], {first, last}: Run): boolean {
  const before = preceding(tokens, first)
  const name = tokens[last]?.text ?? ''
  if (last === first) return false
  // "Based on Supreme Court rules".
  if (before?.kind !== 'number')
    return before?.lower === 'on' && ROADS.test(name) && tokens[last - 1]?.text !== 'Supreme'
  return (
    !/^(?:19|20)\d\d$/.test(before.text) &&
    (/^[NSEW]\.?$/.test(tokens[first]?.text ?? '') ||
      ROADS.test(name) ||
      (isIn(tokens[last], STREETS) && !isIn(tokens[last], SURNAMES_TOO)))
  )
}

const ROADS =
  /^(?:Circle|Close|Court|Crescent|Drive|Parkway|Pike|Place|Row|Terrace|Trail|Way|(?:Ave|Blvd|Rd|St)\.)$/
// "On May 3 Ada Hill said".
const SURNAMES_TOO = wordList('hill square')
export const STREETS: number = wordList(
  'avenue ave ave. boulevard blvd blvd. hill lane road rd rd. square street st st.',
)
