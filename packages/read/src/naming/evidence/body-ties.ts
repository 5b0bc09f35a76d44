import {KNOWN_BODIES} from '../../data/international-bodies.ts'
import {DATELINE_CITIES, PLACE_HEADS} from '../../data/place-words.ts'
import {
  BODY_NOUN,
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_S,
  GROUP_NOUN,
  IRREGULAR,
  is,
  PERSON_NOUN,
  TIME_WORD,
} from '../../language/grammar.ts'
import {BEFORE_AFTER, HIS_HER, OF} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isNoted, isTelling, noteClass, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {
  BEFORE_PLACE,
  BODY_ACT,
  isOf,
  isSmallWord,
  OF_OTHER,
  PLAYED,
  TEAM_AFTER,
  TITLE,
  WORK,
} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isState} from '../known-names.ts'
import {wordsFrom} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {isKnownPlace, isOfBody} from './place-evidence.ts'
import {type NamePlace, PLAIN, pastArticle, WEAK, weigh} from './weights.ts'

/**
 * "The Quorls": a team or a party; "the Quorl Tessen" has an article as a hall, a cup and a plan have one: it is a body where it acts,
 * is called as a team is, or where what stands before the article tells of one.
 */
export function asDefinite(place: NamePlace): number {
  const {tokens, first, last, isAlone, isBehindThe} = place
  if (!isBehindThe) return 0
  if (isAlone) return weigh(WEAK, is(tokens[last], ENDS_IN_S))
  const ahead = {...pastArticle(place), isAlone: true}
  const isToldAhead = isOfBody(ahead) || isWorkplace(ahead) || isLed(ahead) || isOutlet(place)
  return (
    weigh(
      WEAK,
      isActing(place) ||
        isTeam(place) ||
        isOfUnion(tokens[first]) ||
        isOfNoun(place) ||
        isBranch(place) ||
        forTeam(ahead) > 0,
    ) +
    weigh(PLAIN, isToldAhead) +
    asSource(ahead)
  )
}

/** "The Quorl Tessen brigade". */
function isOfNoun({after}: NamePlace): boolean {
  return after?.capital === false && is(after, BODY_NOUN)
}

/** "The Norse Red Cross", "the Norland Red Cross": a known body behind a people or a state. */
function isBranch({tokens, first, last}: NamePlace): boolean {
  const {lower = ''} = tokens[last] ?? {}
  const isKnown = KNOWN_BODIES.has(lower) || KNOWN_BODIES.has(`${tokens[last - 1]?.lower} ${lower}`)
  const opener = tokens[first]
  return isKnown && (isOfPeople(opener) || isState(opener) || opener?.text === 'United')
}

/** "The UN Quorl Tessen". */
function isOfUnion(opener: Token | undefined): boolean {
  return opener?.text === 'UN' || opener?.text === 'U.N.'
}

/** "The director of the Quorl Tessen", "weirs mended by the Quorl Tessen": who leads it, and what it did. */
function isLed({before, earlier}: NamePlace): boolean {
  return before?.lower === 'by'
    ? is(earlier, ENDS_IN_ED)
    : isIn(before, OF) && isIn(earlier, LEADERS)
}

const LEADERS = wordList('chair chairman chairwoman director head leader member members president')

/** "The Quorl Tessen has launched", "while the Quorl Tessen voted": who does something; not "the man of the Quorl Tessen". */
function isActing({earlier, after}: NamePlace): boolean {
  if (after?.kind !== 'word' || after.capital) return false
  const opens =
    earlier?.kind !== 'word' || is(earlier, CLAUSE_OPENER) || isIn(earlier, BEFORE_AFTER)
  return opens && (is(after, ENDS_IN_ED | IRREGULAR) || isOf(after, BODY_ACT) || isIn(after, DOES))
}

const DOES = wordList('has had will would could can may must does did should might also says wants')

/** "The Orm Herons", "the Quorl Kings"; not "in the Norse Fells". */
function isTeam({tokens, first, last, earlier}: NamePlace): boolean {
  const [town, closer] = [tokens[first], tokens[last]]
  return (
    is(closer, ENDS_IN_S) &&
    !(isOf(earlier, BEFORE_PLACE) || isIn(earlier, AT_ON)) &&
    !(isOfPeople(town) || isOf(closer, OF_OTHER)) &&
    (!isCommon(closer) || isKnownPlace(town?.text ?? '') || isCity(tokens, first, last))
  )
}

const AT_ON = wordList('at on along')

/** "The (Port Quorl) Kings", "the (Orm City) Kings". */
function isCity(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 1 && PLACE_HEADS.has(tokens[last - 1]?.lower ?? '')) return true
  return DATELINE_CITIES.has(wordsFrom(tokens, first, last - 1))
}

/** "Told the Quorl", "a letter seen by the Quorl": a paper. */
export function isOutlet({tokens, first, before, earlier}: NamePlace): boolean {
  if (before?.text !== 'the') return false
  return earlier?.lower === 'by'
    ? SEEN.test(tokens[first - 3]?.lower ?? '')
    : earlier?.lower === 'told'
}

const SEEN = /^(?:obtained|seen|reviewed)$/

/** "Worked for Quorl", "plays for Quorl", "analysts at Quorl", "a nurse with Quorl"; one works with somebody, too. */
export function isWorkplace({isAlone, before, earlier}: NamePlace): boolean {
  if (before?.capital === false && isNoted(before, HOLDS)) return true
  const word = before?.lower
  // "Account Director at Quorl".
  if (word === 'at' && isOf(earlier, TITLE)) return true
  const isPlace = is(earlier, PERSON_NOUN | GROUP_NOUN)
  if (!(isPlace || isOf(earlier, WORK)) || earlier?.capital !== false) return false
  const isWork = isOf(earlier, WORK)
  if (word === 'with') return isAlone || !isWork
  return word === 'at' || (word === 'for' && isWork)
}

/** How much says that a body and nobody else is in it, which words of the language tell. */
export function asSource(place: NamePlace): number {
  if (!isSource(place)) return 0
  return isCommon(place.tokens[place.last]) ? PLAIN : WEAK
}

/** "Figures from Quorl Action", "a contract with Quorl", "they sued Quorl", "Source: Quorl". */
function isSource({before, earlier}: NamePlace): boolean {
  const word = before?.lower
  if (word === 'sued' || (word === ':' && isIn(earlier, SOURCES))) return true
  return word === 'with'
    ? isTelling(earlier, DEALS)
    : (word === 'from' || word === 'by') && isTelling(earlier, FINDINGS)
}

const FINDINGS: number = tellingClass(
  'analysis data estimates figures findings grant poll report research study survey',
)
const SOURCES = wordList('source sources')
const DEALS: number = tellingClass('agreement contract deal partnership')

// What one does with a body: "who chairs Quorl".
const HOLDS: number = noteClass(
  'chairs chaired runs heads headed directs edits founded co-founded owns owned',
)

/** "A game against Quorl", "the replay with Quorl", "a 2-0 win over Quorl": who plays against whom; not "Quorl champion Ada Vale", "Quorl’s side". */
export function isRival({tokens, first, isAlone, before, earlier, after}: NamePlace): boolean {
  if (!(isAlone && isIn(earlier, GAMES)) || after?.kind === 'possessive') return false
  if (after?.kind === 'word' && !is(after, CLOSED | TIME_WORD)) return false
  if (!isOfTeams(tokens, first - 2)) return false
  return before?.lower === 'over' ? isScore(tokens, first - 3) : isIn(before, AGAINST)
}

/** Not "her match", "a 6-2, 6-4 win", "a win against malaria", "our goal with Medicare". */
function isOfTeams(tokens: readonly Token[], game: number): boolean {
  const before = tokens[game - 1]
  if (before?.kind === 'number') return !/^(?:,|\d+-\d+)$/.test(tokens[game - 2]?.text ?? '')
  if (isIn(before, HIS_HER)) return false
  return !(isIn(tokens[game], OUTCOMES) && (before === undefined || is(before, DETERMINER)))
}

function isScore(tokens: readonly Token[], at: number): boolean {
  return /^\d+-\d+$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.text === '–'
}

const OUTCOMES = wordList('win defeat victory loss goal goals')
const AGAINST = wordList('against with')
const GAMES = wordList(
  'match game games tie replay fixture derby draw qualifier friendly win defeat victory loss goal goals',
)

/** "Quorl scored", "Quorl 2 – 1 Tessen", "Quorl’s goalkeeper": only teams do and have these. */
export function forTeam({tokens, last, before, after, next, owned}: NamePlace): number {
  const isResult =
    after?.kind === 'number' &&
    /^[–-]$/.test(next?.text ?? '') &&
    tokens[last + 3]?.kind === 'number'
  if (isResult || isSmallWord(owned, TEAM_AFTER)) return PLAIN
  if (!(isSmallWord(before, PLAYED) || isSmallWord(after, PLAYED))) return 0
  // One fights against a state, too.
  return before?.lower === 'against' || after?.lower === 'against' ? WEAK / 2 : WEAK
}
