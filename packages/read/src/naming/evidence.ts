import {PREPOSITIONS} from '../data/closed-class.ts'
import {BODY_BEFORE} from '../data/name-neighbours.ts'
import {BODY_NOUNS, PERSON_NOUNS} from '../data/nouns.ts'
import {TITLES} from '../data/titles.ts'
import {is, PERSON} from '../language/grammar.ts'
import type {Token} from '../language/tokens.ts'
import {forBody, forTeam} from './body-evidence.ts'
import type {Run} from './names-in.ts'
import {forPerson} from './person-evidence.ts'
import {forPlace} from './place-evidence.ts'
import {speaks} from './speaking-names.ts'
import {STRONG, WEAK, weigh} from './weights.ts'

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
export function evidenceAround(tokens: readonly Token[], run: Run): Evidence {
  const noun = appositionNoun(tokens, run.last) ?? copulaNoun(tokens, run.last)
  // "Quorl, which …" is nobody.
  const isThing = tokens[run.last + 1]?.text === ',' && tokens[run.last + 2]?.lower === 'which'
  return {
    person: forPerson(tokens, run) + weigh(STRONG, noun === 'person') - weigh(STRONG, isThing),
    organisation:
      forBody(tokens, run) + weigh(STRONG, noun === 'organisation') + weigh(WEAK / 2, isThing),
    place: forPlace(tokens, run),
    speaks: weigh(WEAK, speaks(tokens, run)),
    team: forTeam(tokens, run),
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

/** "…, a fisherman," tells a person; "…, a trade body," an organisation. */
function appositionNoun(tokens: readonly Token[], last: number): 'person' | 'organisation' | null {
  if (tokens[last + 1]?.text !== ',') return null
  if (tokens[last + 2]?.lower === 'who') return 'person'
  return nounFrom(tokens, last + 2)
}

/** "Quorl is a kind man", "Quorl was the firm behind it". */
function copulaNoun(tokens: readonly Token[], last: number): 'person' | 'organisation' | null {
  const isCopula = /^(?:is|was)$/.test(tokens[last + 1]?.lower ?? '')
  return isCopula && /^(?:an?|the)$/.test(tokens[last + 2]?.lower ?? '')
    ? nounFrom(tokens, last + 3)
    : null
}

function nounFrom(tokens: readonly Token[], first: number): 'person' | 'organisation' | null {
  const hasArticle = /^(?:an?|the|his|her|their)$/.test(tokens[first]?.lower ?? '')
  for (let at = first; at < first + 8; at++) {
    const token = tokens[at]
    if (token === undefined || isPastNoun(token)) return null
    const kind = kindOfNoun(token, tokens[at + 1], hasArticle)
    if (kind !== null) return kind
  }
  return null
}

function kindOfNoun(
  token: Token,
  next: Token | undefined,
  hasArticle: boolean,
): 'person' | 'organisation' | null {
  // "Director of …"; in "President Quorl" another name begins.
  const isOffice = TITLES.has(token.lower) && next?.kind === 'word' && !next.capital
  if (token.capital ? isOffice : PERSON_NOUNS.has(token.lower)) return 'person'
  const isHead =
    next?.kind !== 'possessive' &&
    (next?.kind !== 'word' ||
      PREPOSITIONS.has(next.lower) ||
      /^(?:who|whose|and)$/.test(next.lower))
  if (!isHead) return null
  if (BODY_NOUNS.has(token.lower) || BODY_BEFORE.has(token.lower)) return 'organisation'
  // "A 19-year-old from Quorl", "a florist".
  if (token.lower.endsWith('-year-old')) return 'person'
  return hasArticle && is(token, PERSON) && !FIRM_TOO.test(token.lower) ? 'person' : null
}

// What firms are called as well as people.
const FIRM_TOO =
  /^(?:.*owner|.*holder|bidder|buyer|client|competitor|contractor|creditor|customer|dealer|distributor|employer|exporter|importer|landlord|partner|player|provider|recipient|seller|sponsor|subscriber|tenant|trader|user|vendor|winner)$/

function isPastNoun({kind, lower}: Token): boolean {
  return kind === 'punctuation' || /^(?:and|who|which|that|in|on)$/.test(lower)
}
