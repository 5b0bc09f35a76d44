import {COMPASS} from '../../data/place-words.ts'
import {VESSEL_PREFIXES, VESSELS} from '../../data/vessels.ts'
import {CLOSED, ENDS_IN_ED, ENDS_IN_LY, FINITE, is, PERSON_NOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {formOf, formOfWord, isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {isOf, OF_ORGANISATION, STOPPED} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isGivenName, isState} from '../known-names.ts'
import type {Run} from '../runs/run.ts'
import {isCommon} from './common-words.ts'

/** A ship, a storm, a work, a pageant's queen or a programme. */
export function isNoBody(tokens: readonly Token[], run: Run, name: string): boolean {
  return (
    isVessel(tokens, run) ||
    isStorm(tokens, run) ||
    isWildfire(tokens, run) ||
    isWork(tokens, run) ||
    name.startsWith('Miss ') ||
    isPeopleOrSpeech(tokens, run, name) ||
    (name.endsWith(' TV') && isProgramme(tokens, run))
  )
}

/** "Black voters", "the State of the Union". */
function isPeopleOrSpeech(tokens: readonly Token[], {first, last}: Run, name: string): boolean {
  if (name === 'Union') return tokens[first - 3]?.text === 'State'
  if (!/^(?:Black|White|Brown|Native)$/.test(name)) return false
  const next = tokens[last + 1]
  const isNoun = next?.cased === false && !is(next, CLOSED | FINITE | ENDS_IN_ED | REPORTS_ALONE)
  return isNoun || is(next, PERSON_NOUN)
}

/** "Her song Quorl Tessen,", "a rendition of Quorl"; not "the film Ada Quorl made". */
function isWork(tokens: readonly Token[], {first, last}: Run): boolean {
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  if (before?.capital !== false || !isTelling(before, WORK)) return false
  const earlier = tokens[first - 2]?.lower
  if (before.lower === 'of') return earlier === 'rendition'
  // "To film Ada Quorl".
  if (earlier === 'to') return false
  const goesOn =
    after?.kind === 'word' &&
    !/^(?:and|or|in|on|at|by|from|with|about|for|as|which|that|was|is|has|will)$/.test(after.lower)
  return !goesOn && after?.kind !== 'possessive'
}

const WORK: number = tellingClass(
  'film movie song album novel memoir musical sitcom drama comedy thriller series biopic of',
)

/** "A Norwegian TV series", "UK TV viewers"; not "Norwegian TV said". */
function isProgramme(tokens: readonly Token[], {first, last}: Run): boolean {
  const next = tokens[last + 1]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !is(next, CLOSED | FINITE | ENDS_IN_ED | ENDS_IN_LY | REPORTS_ALONE) &&
    tokens.slice(first, last).every((word) => isOfPeople(word) || isState(word) || isIn(word, PART))
  )
}

/** "Cyclone Quorl", "Operation Quorl". */
function isStorm(tokens: readonly Token[], {first, last}: Run): boolean {
  return last > first && isIn(bare(tokens[first]), STORMS)
}

/** "The Quorl Fire": woods burn; "Quorl County Fire", "the Orm City Fire": who puts it out. */
function isWildfire(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    last > first &&
    tokens[last]?.text === 'Fire' &&
    preceding(tokens, first)?.lower === 'the' &&
    !/^(?:City|County|District|Town|Township)$/.test(tokens[last - 1]?.text ?? '')
  )
}

const STORMS = wordList('cyclone hurricane typhoon storm operation')

/** "the ferry Quorl", "the MV Quorl", "the Quorl Tessen ferry": a ship, a craft or a train is neither a person nor a body. */
function isVessel(tokens: readonly Token[], run: Run): boolean {
  const {first, last} = run
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  const isNamedAfter =
    before?.capital === false &&
    (isTelling(before, VESSEL) ||
      (before.lower === 'carrier' &&
        /^(?:bulk|aircraft|cargo|gas|car)$/.test(preceding(tokens, first - 1)?.lower ?? '')))
  // "The 29-ton Quorl Maru", "one of the tankers, the 19-year-old Quorl Star,".
  const isMeasured =
    isTelling(before, MEASURED) || isTelling(tokens[first], MEASURED) || isOfFleet(tokens, first)
  // "The Ada Quorl probe" is an inquiry.
  const isInquiry =
    after?.lower === 'probe' && isGivenName(tokens[first]?.text ?? '') && !isCommon(tokens[last])
  const isNamedBefore = last > first && isTelling(after, VESSEL) && !isInquiry
  return (
    isSteered(tokens, run) ||
    isNamedAfter ||
    isMeasured ||
    isPrefixedVessel(tokens[first]) ||
    (isNamedBefore && before?.lower === 'the')
  )
}

/** "HMS Quorl"; not "Ms Quorl". */
export function isPrefixedVessel(token: Token | undefined): boolean {
  return isTelling(token, VESSEL_PREFIX) && token?.text === token?.text.toUpperCase()
}

const VESSEL: number = tellingClass(VESSELS)
const VESSEL_PREFIX: number = tellingClass(VESSEL_PREFIXES)

// "The 29-ton Quorl", "the Manx-flagged Quorl".
const MEASURED: number = tellingClass('', /-(?:ton|tonne|foot|metre|flagged|teu|berth)$/, 'netduh')

/** "The skipper of the Quorl", "the wreck of the Quorl Tessen". */
function isSteered(tokens: readonly Token[], {first, last}: Run): boolean {
  if (preceding(tokens, first)?.lower !== 'the' || tokens[first - 2]?.lower !== 'of') return false
  const isPlain = !/s$/.test(tokens[last]?.lower ?? '') && !isOf(tokens[last], OF_ORGANISATION)
  return isPlain && /^(?:skipper|helmsman|wreck|hull)$/.test(tokens[first - 3]?.lower ?? '')
}

/** "One of the boats, the Quorl". */
function isOfFleet(tokens: readonly Token[], first: number): boolean {
  const the = preceding(tokens, first)?.lower === 'the' ? first - 1 : first - 2
  if (the < 2 || tokens[the]?.lower !== 'the' || tokens[the - 1]?.text !== ',') return false
  return VESSELS.has(tokens[the - 2]?.lower.replace(/s$/, '') ?? '')
}

export const PART: number = wordList([...COMPASS].join(' '))

export type Word = Pick<Token, 'lower' | 'naming' | 'notes' | 'row'>
const NO_WORD: Word = formOf('')

/** A word without the stop of what is abbreviated. */
export function bare(token: Word | undefined): Word {
  if (token === undefined) return NO_WORD
  const isStopped = isOf(token, STOPPED) && token.lower.endsWith('.')
  return isStopped ? formOfWord(token.lower.slice(0, -1)) : token
}
