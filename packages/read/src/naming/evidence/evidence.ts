import {OFFICES_AND_SURNAMES} from '../../data/titles.ts'
import {is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {COMMA, OF, THE} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn} from '../../language/word-lists.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {BODY_ACT, isOf, isSmallWord, TITLE} from '../classes.ts'
import type {Age} from '../runs/ages.ts'
import type {Run} from '../runs/run.ts'
import {isCommon} from '../types/common-words.ts'
import {listedAs} from '../types/listed.ts'
import {appositionKind} from './apposition-kind.ts'
import {forBody} from './body-evidence.ts'
import {forTeam} from './body-ties.ts'
import {forPerson} from './person-evidence.ts'
import {forPlace, isTown} from './place-evidence.ts'
import {speaks} from './speaking-names.ts'
import {type NamePlace, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

/** How much the words around a name say for each kind; what speaks may be a person or a body. */
export interface Evidence {
  readonly person: number
  readonly organisation: number
  readonly place: number
  readonly speaks: number
  /** How much says that a country's or a city's name stands for its team. */
  readonly team: number
}

/** What stands around a name for a person, a body or a place. */
export function evidenceAround(tokens: readonly Token[], run: Run, age: Age | null): Evidence {
  const around = placeOf(tokens, run, age)
  const noun = appositionKind(around)
  const isThing = isNobody(around)
  const isSpeaking = speaks(around)
  const isOver = isOverOffice(around)
  return {
    person:
      forPerson(around, isSpeaking) +
      weigh(STRONG, noun === 'person') -
      weigh(STRONG, isThing) -
      weigh(2 * STRONG, isOver),
    organisation:
      forBody(around) +
      weigh(PLAIN, isOver && !isTown(around) && mayBeBody(tokens[run.last])) +
      weigh(STRONG, noun === 'organisation') +
      weigh(isThing && actsAsBody(around) ? PLAIN : WEAK / 2, isThing),
    place: forPlace(around) + weigh(STRONG, noun === 'place'),
    speaks: weigh(WEAK, isSpeaking),
    team: forTeam(around),
  }
}

/** "Reed Works Chairwoman Ada Vale", "Quorl Circuit Judge Bo Reed": what somebody holds an office of. */
function isOverOffice({after, next}: NamePlace): boolean {
  if (after?.capital !== true || next?.capital !== true) return false
  return (
    (isOf(after, TITLE) && !OFFICES_AND_SURNAMES.has(after.lower)) ||
    /^(?:judge|justice)$/.test(after.lower)
  )
}

/** "(Weir) Fire", "(Quorl County) Prosecuting", "Victorian": what an office is of, and no body’s name. */
function mayBeBody(last: Token | undefined): boolean {
  return !(isCommon(last) || /(?:ian|ing|ed)$/.test(last?.lower ?? ''))
}

/** "Quorl, which …", "Quorl, where …"; not "the home of Quorl, where …". */
function isNobody({before, isBeforeComma, next}: NamePlace): boolean {
  if (!isBeforeComma) return false
  return (
    next?.lower === 'which' ||
    (next?.lower === 'where' && !/^(?:of|by|with|for)$/.test(before?.lower ?? ''))
  )
}

/** "Quorl, which owns a mill", "Quorl, which has nine boats, said": what bodies do. */
function actsAsBody({tokens, last, isBehindOf}: NamePlace): boolean {
  const verb = last + 3
  if (isBodyAct(tokens[verb])) return true
  // "The mayor of Quorl, which has nine boats, said".
  if (isBehindOf) return false
  for (let at = verb + 1; at < verb + LONGEST_CLAUSE; at++)
    if (tokens[at]?.text === ',') return is(tokens[at + 1], REPORTS_ALONE)
  return false
}

const LONGEST_CLAUSE = 20

/** "Which owns", "which represents". */
function isBodyAct(verb: Token | undefined): boolean {
  return (
    isSmallWord(verb, BODY_ACT) ||
    /^(?:makes|represents|runs|regulates|campaigns)$/.test(verb?.lower ?? '')
  )
}

function placeOf(tokens: readonly Token[], {first, last}: Run, age: Age | null): NamePlace {
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  const next = tokens[last + 2]
  return {
    tokens,
    first,
    last,
    isAlone: first === last,
    isBehindComma: isIn(before, COMMA),
    isBehindOf: isIn(before, OF),
    isBehindThe: isIn(before, THE),
    isBeforeComma: isIn(after, COMMA),
    earlier: preceding(tokens, first - 1),
    before,
    after,
    next,
    owned: after?.kind === 'possessive' ? next : after,
    listed: listedAs(tokens, first),
    age,
  }
}

/** The sum of what several places say. */
export function together(all: readonly {readonly evidence: Evidence}[]): Evidence {
  const sum = {person: 0, organisation: 0, place: 0, speaks: 0, team: 0}
  for (const {evidence} of all) {
    sum.person += evidence.person
    sum.organisation += evidence.organisation
    sum.place += evidence.place
    sum.speaks += evidence.speaks
    sum.team += evidence.team
  }
  return sum
}
