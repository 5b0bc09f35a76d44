import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {
  BODY_WORD,
  isOf,
  OF_ORGANISATION,
  OPENS_TITLE,
  ORGANISATION_HEAD,
  ROYAL,
} from '../classes.ts'
import {isState, type KnownNames} from '../known-names.ts'
import {wordsFrom} from '../name-words.ts'
import {isOfficeOf} from './body-runs.ts'
import {cut, titled} from './cut-names.ts'
import {type Held, isPortfolio, officeBefore, officeWithin} from './offices.ts'
import {isMaker} from './roles-within.ts'
import type {Run} from './run.ts'
import {domainLength} from './title-domains.ts'

/** The names in a run of capitalised words, cut at the titles and offices in it. */
export function namesIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  if (last > first && isWhole(tokens, first, last, known))
    return [{first, last, honorific: null, title: null}]
  if (last > first && isMaker(tokens, first, last, known))
    return withoutProduct(tokens, first, last, known)
  // "The Chad Sudan border".
  if (last - first === 1 && isState(tokens[first]) && isState(tokens[last]))
    return [first, last].map((at) => ({first: at, last: at, honorific: null, title: null}))
  const within = officeWithin(tokens, first, last)
  const named = within === null ? 0 : domainLength(tokens, within, last, known)
  if (within !== null && named > 0 && within.over + named < last)
    return behindOffice(tokens, within, named, first, last, known)
  const held = officeBefore(tokens, first, known)
  const length = held === null ? 0 : domainLength(tokens, held, last, known)
  return held === null || length === 0
    ? cut(tokens, first, last, known)
    : behindOffice(tokens, held, length, first, last, known)
}

function withoutProduct(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  const maker = {first, last: first, honorific: null, title: null}
  return known.isGivenName(tokens[first + 1]?.text ?? '')
    ? [maker, ...cut(tokens, first + 1, last, known)]
    : [maker]
}

/** What stands before an office, what it is over, and who holds it. */
function behindOffice(
  tokens: readonly Token[],
  {office, over}: Held,
  length: number,
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  const name = over + length
  const before = office > first ? cut(tokens, first, office - 1, known) : []
  const [bearer, ...others] = cut(tokens, name, last, known)
  const domain = {first: over, last: name - 1, honorific: null, title: null}
  // "(Envoy for) Human Rights Issues": what has no name of its own; not "(Director of the) Bureau of Fish and Weirs".
  const field = tokens.slice(over, name)
  const isUnnamed = field.some(isPortfolio) && !field.some((word) => isOf(word, OF_ORGANISATION))
  const places = isUnnamed ? before : [...before, domain]
  if (bearer === undefined) return places
  const title = bearer.title ?? titled(tokens, office, bearer.first)
  return [...places, {...bearer, title}, ...others]
}

/** What begins like a title or has one in it, and is one name: "DR Congo", "Attorney General’s Office". */
function isWhole(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  if (isForJustice(tokens, first, last)) return true
  if (isOfficeOf(tokens, last)) return tokens[last]?.lower !== 'attorney'
  if (!isOf(tokens[first], OPENS_TITLE)) return false
  return isKnown(tokens, first, last, known) || isRankOfBody(tokens, first, last)
}

/** "Justice for Quorl", "the Quorl Justice Working Group": no judge. */
function isForJustice(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first
  while (at < last && tokens[at]?.text !== 'Justice') at++
  const next = tokens[at + 1]
  if (at >= last || next === undefined) return false
  return at > first
    ? isOf(tokens[last], OF_ORGANISATION) && /ing$/.test(next.lower)
    : next.lower === 'for'
}

/** "DR Congo", "Prince Edward Island", "General Motors": no doctor, no prince and no soldier. */
function isKnown(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  const name = wordsFrom(tokens, first, last)
  return known.isPlace(name) || known.isOrganisation(name)
}

/** "Queen Ada Hospital", "Hon Tessen Ferry Co", "Major Weirs Association", "Queen Street", "PC World": what is called after a rank, and nobody of that rank. */
function isRankOfBody(tokens: readonly Token[], first: number, last: number): boolean {
  const rank = tokens[first]?.lower ?? ''
  if (/^[dp]c$/.test(rank)) return isIn(tokens[last], MAKES)
  const isRoyal = isIn(tokens[first], ROYAL)
  if (last === first + 1)
    return isRoyal
      ? isIn(tokens[last], STREET)
      : rank === 'premier' && isOf(tokens[last], ORGANISATION_HEAD)
  return isRoyal
    ? tokens.slice(first + 2, last + 1).some((word) => isIn(word, INSTITUTIONS))
    : /^(?:hon|major|general|captain|premier)$/.test(rank) && isOf(tokens[last], BODY_WORD)
}

const INSTITUTIONS = wordList(
  'hospital infirmary university school college trust foundation road mosque airport zoo building park market quartet camp',
)

const MAKES = wordList('world magazine comics universe gamer plus united circuit')

const STREET = wordList('street road avenue square river hotel plaza palace market concerto camp')
