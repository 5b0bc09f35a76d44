import {KNOWN_BODIES} from '../../data/international-bodies.ts'
import {DATELINE_CITIES, PLACE_HEADS} from '../../data/place-words.ts'
import {
  BODY_NOUN,
  CLAUSE_OPENER,
  ENDS_IN_ED,
  ENDS_IN_S,
  IRREGULAR,
  is,
} from '../../language/grammar.ts'
import {OF} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BEFORE_PLACE, BODY_ACT, isOf, OF_OTHER} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isState} from '../known-names.ts'
import {wordsFrom} from '../token-words.ts'
import {isCommon} from '../types/common-words.ts'
import {asSource, forTeam, isOutlet, isWorkplace} from './body-ties.ts'
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

const BEFORE_AFTER = wordList('before after')
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
