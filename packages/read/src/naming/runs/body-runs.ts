import {KNOWN_BODIES} from '../../data/international-bodies.ts'
import {PLACE_HEADS} from '../../data/place-words.ts'
import {TITLES} from '../../data/titles.ts'
import {BODY_NOUN, is, PERSON} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN, AND_OR, ARTICLES, OF_FOR_ON, TO_FROM} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BODY_WORD, HONORIFIC, isOf, OF_ORGANISATION, OF_OTHER} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {isGivenName, isState} from '../known-names.ts'
import {endOfNames, goesOnAt, IN_LAW, isNameAt, wordsFrom} from '../name-words.ts'
import {BARE_BODIES} from '../types/body-names.ts'
import {isCommon} from '../types/common-words.ts'
import {isAcronym, SURNAME_TOO} from '../types/head-words.ts'
import {STREETS} from '../types/whole-names.ts'
import {
  isBodyOfItsOwn,
  isFieldWord,
  isOwned,
  joinsByAnd,
  namesInstitution,
} from './joined-by-and.ts'

/** "Growers’ Association", "Growers’ Weir Plan", "King’s College", "St Odo’s Hospital": a possessive inside the name of a body, which its last word tells. */
export function joinsPossessive(tokens: readonly Token[], last: number): boolean {
  const [word, mark] = [tokens[last], tokens[last + 1]]
  const head = last + 2
  if (mark?.kind !== 'possessive' && mark?.kind !== 'mark') return false
  if (word === undefined || !goesOnAt(tokens, head)) return false
  if (mark.kind === 'possessive')
    return (
      isOfficeOf(tokens, head) ||
      tokens[head]?.text === 'Bazar' ||
      (isPatron(tokens, last) &&
        tokens.slice(head, endOfNames(tokens, head) + 1).some(namesInstitution))
    )
  const isPlural = mark.start === word.end && /s$/.test(word.lower) && /^[’']$/.test(mark.text)
  const noun = tokens[endOfNames(tokens, head)]
  return isPlural && !isState(word) && (isOf(noun, BODY_WORD) || PLANS.test(noun?.lower ?? ''))
}

const PLANS = /^(?:act|charter|plan|scheme)$/

/** Whose hospitals, colleges and courts there are: the King, the people, a saint. */
function isPatron(tokens: readonly Token[], at: number): boolean {
  return isIn(tokens[at], PATRONS) || /^(?:st|saint)\.?$/.test(preceding(tokens, at)?.lower ?? '')
}

/** "The Quorl County Sheriff’s Office", "the State’s Attorney’s Office". */
export function isOfficeOf(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at]?.lower
  const holder = tokens[at - 1]?.kind === 'possessive' ? tokens[at - 2] : undefined
  return head === 'office' || head === 'department'
    ? is(holder, PERSON) || holder?.text === 'DA'
    : holder?.lower === 'state' && head === 'attorney'
}

const PATRONS = wordList(
  'king queen prince people women woman men children veteran veterans general mayor lord workers farmers fishermen firemen seamen businessmen servicemen trinity coroner alzheimer parkinson',
)

/** "Ministry of Health and Welfare", "Lawyers for the Coast": small words inside the name of a body or an event. */
export function connected(
  tokens: readonly Token[],
  first: number,
  last: number,
  next: Token,
): number {
  if (tellsPurpose(tokens, last + 1) || joinsPlace(tokens, first, last)) return 2
  if (next.text === ',') return partners(tokens, first, last) || listedFields(tokens, first, last)
  const length = isIn(next, AND_OR)
    ? afterAnd(tokens, last)
    : isIn(next, OF_FOR_ON)
      ? afterConnector(tokens, last)
      : 0
  return length > 0 && isConnector(tokens, first, last, next) ? length : 0
}

/** "Quorl(, Tessen & Krell)": a firm of three, told alone; not "Quorl, Bodmil, Tessen & Krell and Orm". */
function partners(tokens: readonly Token[], first: number, last: number): number {
  const word = tokens[last]
  const isOne =
    first === last &&
    tokens[last + 3]?.text === '&' &&
    isNameAt(tokens, last + 2) &&
    isNameAt(tokens, last + 4) &&
    preceding(tokens, first)?.text !== ',' &&
    !isIn(tokens[last + 5], AND_OR)
  return isOne && !(isAcronym(word?.text ?? '') || KNOWN_BODIES.has(word?.lower ?? '')) ? 4 : 0
}

/** Whether a small word before a name is inside the name of a body. */
function isConnector(tokens: readonly Token[], first: number, last: number, next: Token): boolean {
  const run = tokens.slice(first, last + 1)
  // Not of "Bill Quorl of Tessen".
  const isOfBody = (word: Token, at: number): boolean =>
    isOf(word, OF_ORGANISATION | OF_OTHER) && (at === last - first || !isGivenName(word.text))
  // Not of "Senate Leader Bill Quorl of Tessen".
  const isOfHolder = (at: number): boolean => {
    const holder = run.findIndex((word, n) => n >= at && (is(word, PERSON) || !word.capital))
    return run[holder]?.capital === true && holder < run.length - 1
  }
  const isBody = run.some((word, at) => isOfBody(word, at) && !isOfHolder(at + 1)) && !isOffice(run)
  if (isIn(next, AND_OR)) return joinsByAnd(tokens, first, last, isBody)
  const isNamed = isBody || opensConnected(run, next.lower) || isToldAsBody(tokens, last + 1)
  return isNamed && !isBeside(tokens, first, last)
}

/** "Hope for the Coast, a charity in Orm": what it is stands behind it. */
function isToldAsBody(tokens: readonly Token[], small: number): boolean {
  if (tokens[small]?.lower !== 'for' || !isCommon(tokens[small - 1])) return false
  const comma = endOfNames(tokens, tokens[small + 1]?.lower === 'the' ? small + 2 : small + 1) + 1
  return (
    tokens[comma]?.text === ',' &&
    isIn(tokens[comma + 1], ARTICLES) &&
    tokens
      .slice(comma + 2, comma + 6)
      .some((word) => !word.capital && (is(word, BODY_NOUN) || word.lower.endsWith('-based')))
  )
}

/** "Parliament (on Quorl Avenue)", "QNN Radio (on Tides)", "calls in Congress (for Quorl’s boat)", "Quorl Inc (of Tessen)": where a body is; or for whom. */
function isBeside(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]?.lower
  return next === 'on'
    ? isIn(tokens[endOfNames(tokens, last + 2)], STREETS) ||
        tokens.slice(first, last + 1).some(({lower}) => ON_NOTHING.test(lower))
    : IN_LAW.test(tokens[last]?.text ?? '') ||
        (next === 'for' && first === last && isIn(tokens[last], BARE_BODIES)) ||
        isForClient(tokens, first, last)
}

// What deals with nothing by its name: "Quorl Council on Weirs" does.
const ON_NOTHING = /^(?:church|club|court|department|digital|news|parliament|radio)$/

/** "The University of California, Quorl", "the University of Quorl at Tessen", "the UN Mission in Quorl", "the UN Guard Force in Quorl", "Human Rights in Quorl": where a body is that has others of its name. */
function joinsPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, next] = [tokens[last], tokens[last + 1]]
  const isOneOf =
    next?.text === ',' || next?.lower === 'at'
      ? tokens[last - 2]?.text === 'University' &&
        (next.text === 'at' || word?.text === 'California')
      : next?.lower === 'in' &&
        /^(?:U(?:\.?N\.?|nited) (?:Force|Mission)|Human Rights)$/.test(
          `${tokens[first]?.text} ${word?.text}`,
        )
  return isOneOf && isNameAt(tokens, last + 2) && !isGivenName(tokens[last + 2]?.text ?? '')
}

/** "Doctors Without Quorls", "Quorl Institute Against Weirs": with a capital, as in a name; "the Committee to Protect Weirs", "the Committee against Weirs", "on Discrimination against Weirs". */
function tellsPurpose(tokens: readonly Token[], at: number): boolean {
  const people = tokens[at - 1]?.lower ?? ''
  const isPurpose = isIn(tokens[at], TO_FROM)
    ? PURPOSEFUL.test(`${people} ${tokens[at]?.lower}`)
    : tokens[at]?.text === 'against'
      ? UNITED.test(people) && tokens[at - 1]?.capital === true
      : tokens[at]?.capital === true &&
        /^(?:Without|Against|Beyond|Across)$/.test(tokens[at].text) &&
        (/s$|^(?:institute|organi[sz]ation)$/.test(people) || UNITED.test(people))
  return isPurpose && isNameAt(tokens, at + 1)
}

const PURPOSEFUL =
  /^(?:(?:alliance|campaign|coalition|commission|committee|movement) to|freedom from)$/
const UNITED = /^(?:alliance|campaign|coalition|commission|committee|discrimination|movement)$/

/** "The Reed Research Group (for the Orm Press Corp.)": a body for another, each with its own noun. */
function isForClient(tokens: readonly Token[], first: number, last: number): boolean {
  const [small, the] = tokens.slice(last + 1)
  return (
    last > first &&
    small?.lower === 'for' &&
    the?.lower === 'the' &&
    isOf(tokens[last], BODY_WORD) &&
    isBodyOfItsOwn(tokens, last + 3)
  )
}

/** "Union Minister (of Ports Ada Vale)": no union. */
function isOffice(run: readonly Token[]): boolean {
  return TITLES.has(wordsFrom(run, 0, run.length - 1))
}

/** "Friends for Change", "House of Lords", "Chambers of Weirs", "Panel on Weirs", "Gulf of Quorl"; not "Ada Hall of the Quorl Council". */
function opensConnected(run: readonly Token[], next: string): boolean {
  const word = run.at(-1)?.lower ?? ''
  if (next === 'for')
    return (
      (word.endsWith('s') && !isState(run.at(-1))) ||
      /^(?:alternative|transport|observatory|justice|mechanism|endowment|congregation|habitat)$/.test(
        word,
      )
    )
  if (next === 'on') return /^(?:panel|mission)$/.test(word)
  const isSomebody = isIn(run.at(-1), SURNAME_TOO) && isGivenName(run[0]?.text ?? '')
  return (
    next === 'of' &&
    (/^(?:house|annals|proceedings|chiefs|government|order|friends|chambers|community|courts|survey|command|division|registry|staff|mission|voices?)$/.test(
      word,
    ) ||
      (PLACE_HEADS.has(word) && !isSomebody))
  )
}

/** How many tokens further a name begins behind "and", and behind another small word. */
function afterAnd(tokens: readonly Token[], last: number): number {
  return isNameAt(tokens, last + 2) ? 2 : 0
}

function afterConnector(tokens: readonly Token[], last: number): number {
  const after = tokens[last + 2]
  if (isNameAt(tokens, last + 2)) {
    // "Asked the Treasury for Sh40m".
    if (/^(?:K?Sh|Rs|[NR])\d/.test(after?.text ?? '')) return 0
    // "Ministry of Justice", where no name follows the title.
    return isOf(after, HONORIFIC) && isNameAt(tokens, last + 3) ? 0 : 2
  }
  // "Homes for All", "Group of Seven".
  if (/^(?:All|Seven)$/.test(after?.text ?? '')) return 2
  return (after?.lower === 'the' || isAimedAt(tokens, last + 1)) && isNameAt(tokens, last + 3)
    ? 3
    : 0
}

/** "Committee for a Fair Quorl"; not "asked the Council for a Norse visa". */
function isAimedAt(tokens: readonly Token[], small: number): boolean {
  return (
    tokens[small]?.lower === 'for' &&
    isIn(tokens[small + 1], A_AN) &&
    isCommon(tokens[small + 2]) &&
    !isOfPeople(tokens[small + 2]) &&
    goesOnAt(tokens, small + 3)
  )
}

/** "Ministry of Health, Labour and Welfare", "the Bakers, Food and Allied Workers’ Union": how many tokens further the last of several fields begins, 0 where these are none. */
function listedFields(tokens: readonly Token[], first: number, last: number): number {
  let at = last
  while (tokens[at + 1]?.text === ',' && mayBeField(tokens[at + 2])) at += 2
  const and = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  const to = tokens[and + 1]?.lower === 'the' ? and + 2 : and + 1
  if (at === last || tokens[and]?.lower !== 'and' || !mayBeField(tokens[to])) return 0
  const opened = tokens.slice(first, last + 1)
  const of = opened.findIndex((word) => isIn(word, OF_FOR_ON))
  const listed = [...opened.slice(of + 1), ...tokens.slice(last + 1, at + 1), tokens[to]]
  const fields = listed.filter((each) => each?.text !== ',')
  const isBody =
    of > 0
      ? FIELDED.test(opened[of - 1]?.lower ?? '')
      : opened.slice(1).every(mayBeField) &&
        isOwned(preceding(tokens, first)) &&
        isBodyOfItsOwn(tokens, to)
  return isBody && fields.filter(isFieldWord).length * 2 >= fields.length ? to - last : 0
}

const FIELDED =
  /^(?:ministry|department|bureau|(?:sub)?committee|commission|office|board|union|society|directorate|faculty|school|institute|academy|cent(?:er|re)|college)$/

/** A capital that is neither a body, a state, an acronym nor a given name. */
function mayBeField(token: Token | undefined): boolean {
  return (
    token?.capital === true &&
    !(isOf(token, OF_ORGANISATION) || isAcronym(token.text) || isGivenName(token.text)) &&
    !isOfPeople(token) &&
    !isState(token) &&
    (isCommon(token) || !KNOWN_BODIES.has(token.lower))
  )
}
