import {PLACE_HEADS} from '../../data/place-words.ts'
import {
  AUXILIARY,
  BODY_NOUN,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GROUP_NOUN,
  IRREGULAR,
  is,
  PERSON_NOUN,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN, endsAside} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {abbreviates} from '../bodies/abbreviated.ts'
import {
  BODY_ACT,
  BODY_AFTER,
  BODY_BEFORE,
  isOf,
  isSmallWord,
  OF_OTHER,
  POST,
  PRODUCT,
  TEAM_AFTER,
} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {textFrom} from '../name-words.ts'
import {isAgency} from '../runs/credit-agency.ts'
import {isCommon} from '../types/common-words.ts'
import {isAcronym} from '../types/head-words.ts'
import {FIRM_TOO, isBehindOffice, isLed, isOwned} from './beside-person.ts'
import {asDefinite, asSource, isOutlet, isRival, isWorkplace} from './body-ties.ts'
import {isKindBehind} from './kind-behind.ts'
import {isPractice} from './person-evidence.ts'
import {isKnownPlace, isOfBody, isSite, isTown} from './place-evidence.ts'
import {type NamePlace, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

/** What stands around a name for a body; less than nothing where it is a thing for sale. */
export function forBody(place: NamePlace): number {
  const {tokens, first, last, isAlone, before, earlier, after, owned} = place
  // "The Quorls" are a team or a party, "the Quorl" may be anything, however often.
  const isSingular = isAlone && !is(tokens[last], ENDS_IN_S)
  const isThing = isProduct(place)
  return (
    weigh(mayBeSomebody(place) ? WEAK : STRONG, isBodyBefore(place) || isIntroduced(place)) +
    weigh(STRONG, isCalled(place) || isSubject(place) || isLed(place)) +
    weigh(STRONG, isPractice(place)) +
    weigh(STRONG, isAgency(tokens, first)) +
    asTitled(place) +
    forParty(place) +
    weigh(PLAIN, isSmallWord(owned, BODY_AFTER) && !isThing && !isSite(place)) +
    weigh(STRONG, isOfBody(place)) +
    weigh(
      PLAIN,
      isWorkplace(place) || isRival(place) || (isOf(earlier, POST) && before?.lower === 'on'),
    ) +
    weigh(PLAIN, isEmployer(place) && !isTown(place)) +
    asSource(place) +
    weigh(STRONG, isSpeltOut(place) || isAbbreviated(place) || isNamedBody(place)) +
    weigh(
      STRONG,
      place.listed === 'organisation' || (isSingular && isOutlet(place)) || isTold(place),
    ) +
    weigh(WEAK, isSmallWord(after, BODY_ACT)) +
    weigh(PLAIN, isAlone && isSmallWord(owned, TEAM_AFTER)) +
    asDefinite(place) -
    weigh(STRONG, isThing)
  )
}

/** "Broadcaster Quorl Tessen", "her rival Quorl Tessen", "the head of the Orm hospital Quorl Tessen": somebody, or a firm of two words; not "its larger rival Quorl Tessen". */
function mayBeSomebody(place: NamePlace): boolean {
  const {tokens, first, isAlone, before, earlier} = place
  if (isAlone) return false
  return isIn(before, SERVES)
    ? earlier?.lower !== 'news' && isBehindOffice(place)
    : isIn(before, SOMEBODY_TOO) && !(isIn(earlier, ITS) || isIn(preceding(tokens, first - 2), ITS))
}

// What is told by what it does, or where.
const SERVES = wordList('agency hospital institute service university')

const ITS = wordList('its their')

const SOMEBODY_TOO = wordList('broadcaster broker developer producer publisher rival')

/** "The carrier Quorl", "Carrier Quorl" where a sentence begins, "the NGO Quorl"; not "a carrier (that) Quorl Tessen once owned". */
function isBodyBefore({before, earlier, after, next}: NamePlace): boolean {
  const isDone = [after, next].some((word) => is(word, ENDS_IN_ED | IRREGULAR | AUXILIARY))
  if (earlier === undefined && isOf(before, BODY_BEFORE)) return true
  return (
    (isSmallWord(before, BODY_BEFORE) && !(isDone && isIn(earlier, A_AN))) || before?.text === 'NGO'
  )
}

/** "The ruling Quorl Tessen", "the far-right Quorl", "the left-wing Die Quorl": a party; "the far-right Ada Quorl" is somebody. */
function forParty({tokens, first, isAlone, before, earlier, after}: NamePlace): number {
  if (before?.capital !== false || !isIn(before, OF_PARTIES)) return 0
  if (earlier?.kind !== 'possessive' && earlier?.lower !== 'the') return 0
  if (isIn(before, RULES)) return STRONG
  const {text = '', lower = ''} = tokens[first] ?? {}
  // "The far-right Tessenian", "the far-right Reform for Quorl".
  const isOther = /(?:an|ite)$/.test(lower) || after?.lower === 'for'
  return weigh(PLAIN, isAlone ? !isOther : /^(?:Der|Die|La|Les|Los)$/.test(text))
}

const RULES = wordList('ruling opposition')
const OF_PARTIES = wordList(
  'ruling opposition far-left far-right hard-left hard-right centre-left centre-right center-left center-right left-wing right-wing',
)

/** "PORT QUORL (The Tide Report)", "The Tides and The Weir are among the bands": who sends it, or plays, and no work. */
function asTitled({tokens, first, before, earlier}: NamePlace): number {
  if (tokens[first]?.text !== 'The') return 0
  const isOfDateline =
    before?.text === '(' &&
    tokens.slice(0, first - 1).every(({capital, text}) => capital || text === ',')
  return (
    weigh(
      STRONG,
      isOfDateline || (before?.lower === 'by' && isIn(earlier, PUBLISHED)) || isIn(earlier, STAFF),
    ) +
    weigh(
      WEAK,
      tokens.some((word) => isIn(word, STAGE)),
    )
  )
}

// "Published by The Weir", "an editor of The Weir".
const PUBLISHED = wordList(
  'obtained seen published revealed reported commissioned owned run criticised criticized investigation analysis report article interview',
)
const STAFF = wordList('columnist correspondent editor journalist officers reporter')
const STAGE = wordList('act acts band bands gig guitarist hip-hop indie rock singer tour')

/** What follows tells of a body. */
function isSubject(place: NamePlace): boolean {
  return (
    isPlural(place) || hasOfBody(place) || (place.isAlone && endsOwned(place.tokens, place.last))
  )
}

/** "Quorl have signed a striker", "that Quorl Tessen were late": one name and a verb of several; not "the Quorls are". */
function isPlural({tokens, last, isAlone, before, after}: NamePlace): boolean {
  return (
    after?.capital === false &&
    isIn(after, HAVE_ARE_WERE) &&
    !is(tokens[last], ENDS_IN_S) &&
    // "Twenty-three were late", "None are".
    !(isAlone && (before === undefined || isCommon(tokens[last]))) &&
    /^(?:|that|when|if|as|but|because|while|after|before|wh(?:ich|ere))$/.test(before?.lower ?? '')
  )
}

export const HAVE_ARE_WERE: number = wordList('have are were')

/** "Quorl’s said", "Quorl’s sold a barge", "Quorl’s has a barge": a firm that is called so; not "Quorl’s sold barge". */
export function endsOwned(tokens: readonly Token[], last: number): boolean {
  const [verb, object] = [tokens[last + 2], tokens[last + 3]]
  if (tokens[last + 1]?.kind !== 'possessive' || verb?.kind !== 'word' || verb.capital) return false
  if (isIn(verb, SAYS_OR_HAS)) return true
  return (
    is(verb, ENDS_IN_ED | IRREGULAR) &&
    /^(?:the|an?|its|it|h[ie][mrs]|them|all)$/.test(object?.lower ?? '')
  )
}

const SAYS_OR_HAS = wordList('said says has had will would')

/** "Quorl, whose boss rows,". */
function hasOfBody({tokens, last, isBeforeComma, next}: NamePlace): boolean {
  return isBeforeComma && next?.lower === 'whose' && isSmallWord(tokens[last + 3], BODY_AFTER)
}

/** "The aid group Ada Bridge", "the newspaper Quorl", "a firm called Quorl"; a manufacturer may be somebody. */
function isCalled(place: NamePlace): boolean {
  const {tokens, first, before} = place
  const called = before?.lower === 'the' ? first - 2 : first - 1
  if (isIn(tokens[called], CALLED)) {
    const isKnownAs = tokens[called]?.lower === 'as'
    if (isKnownAs && tokens[called - 1]?.lower !== 'known') return false
    return isSmallWord(preceding(tokens, isKnownAs ? called - 1 : called), BODY_BEFORE)
  }
  return (
    isSmallWord(before, BODY_BEFORE) &&
    is(before, BODY_NOUN) &&
    !/er$/.test(before?.lower.replace('paper', '') ?? '') &&
    !mayBeSomebody(place)
  )
}

const CALLED = wordList('called named dubbed as')

/** "The developer, Quorl,", "its owner, Quorl,": a noun for a body, and the name between commas; nobody is told by a surname so. */
function isIntroduced(place: NamePlace): boolean {
  const isFirm = place.isAlone && isTelling(place.earlier, FIRM_TOO)
  return (
    place.isBehindComma &&
    (isFirm || isSmallWord(place.earlier, BODY_BEFORE)) &&
    endsAside(place.after) &&
    isOwned(place) &&
    !isSomebodyOf(place)
  )
}

/** "The head of the porters’ union, Quorl Tessen,", where it begins a sentence: of two words for somebody the first. */
function isSomebodyOf({tokens, first, isAlone}: NamePlace): boolean {
  const noun = tokens.findIndex((word) => is(word, PERSON_NOUN))
  return (
    !isAlone &&
    (noun === 1 || noun === 2) &&
    /^(?:at|for|of)$/.test(tokens[noun + 1]?.lower ?? '') &&
    !tokens.slice(noun, first).some((word) => is(word, FINITE | IRREGULAR | ENDS_IN_ED))
  )
}

/** "Told Tides", "told New Weirs": words of the language with capitals, as an outlet’s name; neither people nor one of them. */
function isTold({tokens, first, last, before, after}: NamePlace): boolean {
  // "Told New (Scientist)".
  if (before?.lower !== 'told' || after?.capital) return false
  const isWord = (word: Token): boolean => isCommon(word) && !isOfPeople(word)
  return (
    tokens.slice(first, last + 1).every(isWord) &&
    (tokens[last]?.lower === 'people' || !is(tokens[last], PERSON_NOUN | GROUP_NOUN))
  )
}

/** "Quorl analyst Ada Tessen", "Quorl chief executive Ada Tessen": whose analyst somebody is. */
function isEmployer({tokens, first, last, before, after, next}: NamePlace): boolean {
  // "Seasoned rower Ada Tessen", "Noted Norse rower Ada Tessen": what sort of rower.
  const isSort =
    before?.kind !== 'word' &&
    isCommon(tokens[first]) &&
    !PLACE_HEADS.has(tokens[first]?.lower ?? '')
  if (isOfPeople(tokens[last]) || (isSort && first === last)) return false
  const isLonger = isTelling(after, OPENS_OFFICE) && next?.capital === false
  const [office, name] = isLonger ? [next, tokens[last + 3]] : [after, next]
  return (
    office?.kind === 'word' &&
    !office.capital &&
    is(office, PERSON_NOUN) &&
    name?.kind === 'word' &&
    name.capital
  )
}

const OPENS_OFFICE: number = tellingClass(
  'chief managing executive general finance vice deputy senior lead marketing communications',
)

/** "The Quorl institute", "told Quorl news agency": the noun for a body stands behind its name; not "the Quorl council", which may be a town’s. */
function isNamedBody({tokens, first, last, isBehindThe, after}: NamePlace): boolean {
  if (after?.kind !== 'word' || after.capital) return false
  const isCalledSo =
    (isBehindThe && isTelling(after, BEHIND_NAME)) || isKindBehind(tokens, first, last)
  return isCalledSo && !isKnownPlace(textFrom(tokens, first, last))
}

const BEHIND_NAME: number = tellingClass(
  'institute foundation newspaper magazine tabloid website charity consultancy thinktank think-tank cartel broadcaster conglomerate',
)

/** "The QSB (Quorl Survey Board)": what an acronym stands for. */
function isSpeltOut({isAlone, before, earlier, after}: NamePlace): boolean {
  return !isAlone && before?.text === '(' && after?.text === ')' && isAcronym(earlier?.text ?? '')
}

/** "The Quorl Survey Board (QSB)": what an acronym is given for; "Ada Vale (SPD)" is of that party. */
function isAbbreviated(place: NamePlace): boolean {
  const {tokens, first, last, isAlone, isBehindThe, after, next} = place
  if (after?.text !== '(') return false
  const short = next?.text ?? ''
  const words = tokens.slice(first, last + 1).map(({text}) => text)
  return (
    !isAlone &&
    (isAcronym(short) ? isBehindThe || isShort(short, words) : abbreviates(short, words)) &&
    /^[),]$/.test(tokens[last + 3]?.text ?? '') &&
    !isOf(tokens[last], OF_OTHER) &&
    !/^[KQ]C$/.test(next?.text ?? '')
  )
}

/** Whether letters stand for the first word of a name and for the last. */
function isShort(letters: string, words: readonly string[]): boolean {
  return [words[0], words.at(-1)].every((word) =>
    letters.includes(/\p{Lu}/u.exec(word ?? '')?.[0] ?? ''),
  )
}

/** "The Quorl browser": a thing, which its maker would own ("Quorl’s browser"). */
function isProduct({before, after}: NamePlace): boolean {
  return isSmallWord(after, PRODUCT) && /^(?:the|an?|new)$/.test(before?.lower ?? '')
}
