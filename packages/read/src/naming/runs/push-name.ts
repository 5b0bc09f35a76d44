import {SURNAME_FIRST} from '../../data/surnames.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {OF_FOR} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOf, OF_ORGANISATION} from '../classes.ts'
import {DEMONYM_END, isDemonym, isOfPeople} from '../countries.ts'
import {isKindBehind} from '../evidence/kind-behind.ts'
import type {KnownNames} from '../known-names.ts'
import {wordsFrom} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {beforeOffice, isTitle, officeNear} from './offices.ts'
import type {Run} from './run.ts'
import {areFields, isForeign, isUnlike} from './title-domains.ts'

export function pushName(
  tokens: readonly Token[],
  runs: Run[],
  whole: Run,
  known: KnownNames,
): void {
  const last = endOf(tokens, whole, known)
  const run = last === whole.last ? whole : {...whole, last}
  // "Reed Council’s Chief Policy Director".
  if (run.title !== null && run !== whole && areFields(tokens, run.first, last + 1)) return
  if (isOfOfficeBehind(tokens, run, known)) return
  if (run.last < run.first || (run.last === run.first && tokens[run.first]?.lower === 'the')) return
  if (isNoName(tokens, run)) return
  const at = run.honorific === null ? personWithin(tokens, run, known) : null
  if (at === null) runs.push(ofChamber(tokens, withoutPeople(tokens, run), known))
  else runs.push({...run, last: at - 1}, {...run, first: at, title: null})
}

/** Without an office behind it, and without the small word of "Quorl Department Office (of) Inspector General Ada Vale". */
function endOf(tokens: readonly Token[], run: Run, known: KnownNames): number {
  const isOpen = isIn(tokens[run.last], OF_FOR)
  return isOpen ? run.last - 1 : beforeOffice(tokens, run, known)
}

/** "The Norse (Quorl news agency)": whose people’s it is. */
function withoutPeople(tokens: readonly Token[], run: Run): Run {
  const {first, last} = run
  const isTheirs =
    last > first && isOfPeople(tokens[first]) && isKindBehind(tokens, first + 1, last)
  return isTheirs ? {...run, first: first + 1} : run
}

/** A people's, and "Air Force" of "Air Force One", which the President flies in. */
function isNoName(tokens: readonly Token[], run: Run): boolean {
  return (
    (run.honorific === null && isPeople(tokens, run)) ||
    (tokens[run.last]?.text === 'Force' && /^(?:One|Two)$/.test(tokens[run.last + 1]?.text ?? ''))
  )
}

/** "The Republican (Senate) candidate", "the Quorl (White House)", "the Norland (Senate) seat": without the party, the President or the state that is no part of its name; "the Norland Senate said" is the state's own. */
function ofChamber(tokens: readonly Token[], run: Run, known: KnownNames): Run {
  const {first, last} = run
  if (!isIn(tokens[last], CHAMBERS)) return run
  const chamber = /^(?:White|U\.?S\.?)$/.test(tokens[last - 1]?.text ?? '') ? last - 1 : last
  let owner = chamber - 1
  while (OF_PARTIES.test(tokens[owner]?.text ?? '')) owner--
  const isOwned =
    owner < first ||
    (tokens[chamber]?.text === 'White' && tokens[owner]?.capital === true) ||
    (isIn(tokens[last + 1], OF_SEATS) && known.isPlace(wordsFrom(tokens, first, owner)))
  return isOwned && chamber > first ? {...run, first: chamber} : run
}

const CHAMBERS = wordList('senate house congress')
const OF_PARTIES = /^(?:Democrat(?:ic)?|GOP|Independent|Republican)$/

// What one of the whole country's has, and its states have for it.
const OF_SEATS = wordList(
  'seat seats race races candidate candidates nominee nomination primary contest bid hopeful',
)

/** "(Natural Resources) and Weir Minister Ada Vale": words of the language before more of them and an office. */
function isOfOfficeBehind(
  tokens: readonly Token[],
  {first, last, title}: Run,
  known: KnownNames,
): boolean {
  const before = preceding(tokens, first)
  if (last === first || before?.lower === 'the' || tokens[last + 1]?.lower !== 'and') return false
  if (known.isGivenName(tokens[first]?.text ?? '') || isTitle(tokens[last + 2])) return false
  let office = last + 3
  while (tokens[office]?.capital === true && !isTitle(tokens[office])) office++
  return (
    isTitle(tokens[office]) &&
    (title !== null || tokens[office + 1]?.capital === true) &&
    tokens
      .slice(first, last + 1)
      .every((word) => word.capital && isCommon(word) && !isOf(word, OF_ORGANISATION))
  )
}

/** "Latin American", "Canadian Sikh", "a Manx NGO"; not "Liberal Democrat". */
function isPeople(tokens: readonly Token[], {first, last: end}: Run): boolean {
  const last = tokens[end]?.text === 'NGO' ? end - 1 : end
  if (!isOf(tokens[last], DEMONYM_END)) return false
  const isOne = (word: Token): boolean => isOfPeople(word) && !PARTIES.test(word.lower)
  return isDemonym(wordsFrom(tokens, first, last)) || tokens.slice(first, last + 1).every(isOne)
}

const PARTIES = /^(?:democrat|republican|liberal|conservative|tory)/

/** Where a person's name begins after a body's or a place's ("Reed Council Ada Vale"). */
function personWithin(tokens: readonly Token[], run: Run, known: KnownNames): number | null {
  const {first, last} = run
  if (last - first < 2) return null
  const isHeld = isOfHolder(tokens, first)
  for (let at = Math.max(first + 1, last - 2); at < last; at++) {
    const mayBeHolder = isHeld && isUnlike(tokens, at, last)
    // "Head of the (Council for Weirs Ada Quorl)".
    if (mayBeHolder && isBehindBody(tokens, first, at, last, known)) return at
    if (opensPerson(tokens, run, at, mayBeHolder, known)) return at
  }
  return null
}

/** Whether a person's name begins right behind what tells of a body, or behind a place. */
function opensPerson(
  tokens: readonly Token[],
  {first}: Run,
  at: number,
  mayBeHolder: boolean,
  known: KnownNames,
): boolean {
  const isBody = isOf(preceding(tokens, at), OF_ORGANISATION)
  if (!(isBody || known.opens(tokens[first]))) return false
  const isFirst = isFirstName(tokens[at], isBody, known)
  const isLast = mayBeHolder && !isForeign(tokens, first, at)
  return (isFirst || isLast) && (isBody || known.isPlace(wordsFrom(tokens, first, at - 1)))
}

/** Whether a given name follows what a body is of, or two words that are none of the language's follow a word or a state that are. */
function isBehindBody(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const before = tokens[at - 1]
  if (before?.capital !== true || UNFINISHED.test(before.lower)) return false
  const ends =
    known.isGivenName(tokens[at]?.text ?? '') ||
    (last - at === 1 &&
      (isCommon(before) || isPersonPlural(before) || known.isPlace(before.lower)) &&
      !known.isPlace(wordsFrom(tokens, at, last)))
  return ends && tokens.slice(first, at - 1).some((word) => isOf(word, OF_ORGANISATION))
}

// "Of St Odo", "of South Quorl".
const UNFINISHED = /^(?:st\.?|saint|new|(?:north|south|west)(?:ern)?|east(?:ern)?)$/

/** "Head of the (Quorl Council Tessen Krell)", "professor of weirs at Norland’s (Quorl University Tessen Krell)". */
function isOfHolder(tokens: readonly Token[], first: number): boolean {
  return (
    officeNear(tokens, first) || tokens.slice(0, first).some(({lower}) => lower === 'professor')
  )
}

/** A given name, or a surname that stands first behind a body: "the Reform Commission Zhao Quorl". */
function isFirstName(token: Token | undefined, isBehindBody: boolean, known: KnownNames): boolean {
  const {text = '', lower = '', capital} = token ?? {}
  if (capital !== true) return false
  return known.isGivenName(text) || (isBehindBody && SURNAME_FIRST.has(lower))
}
