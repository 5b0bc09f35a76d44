import type {KnownNames} from '../known-names.ts'
import {isGivenName} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import {genderOf} from '../people/resolve-person.ts'
import {isSurnameFirst} from './classify.ts'
import {isCommonWord} from './common-words.ts'
import {isAcronym} from './head-words.ts'
import type {Ends, OpenMention} from './settle.ts'

/** "Quorl and Tessen": a name that nothing tells is what it is joined to, where it is in nobody’s full name. */
export function spread(
  mentions: readonly OpenMention[],
  types: Map<string, NameType>,
  inPeople: ReadonlySet<string>,
): void {
  const typeOf = ({name, type}: OpenMention): NameType => type ?? types.get(name) ?? null
  const tell = (untold: OpenMention, told: OpenMention): void => {
    const type = typeOf(told)
    // "Ada Vale of the Greens and Bo Reed", "Ada Vale and House".
    if (type === 'person' && (untold.before === 'the' || isCommonWord(untold.name.toLowerCase())))
      return
    const isOpen = typeOf(untold) === null || isCipher(untold, told, type)
    if (type === null || type === 'other' || !isOpen) return
    if (type === 'person' || !inPeople.has(untold.name)) types.set(untold.name, type)
  }
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1]
    if (next === undefined) continue
    if (isWithin(mention, next) && typeOf(next) === 'place') tell(mention, next)
    if (!isJoined(mention, next)) continue
    tell(mention, next)
    // "Ada Vale and (Quorl Chief) Bo Reed".
    if (!isBeforeRole(next, mentions[at + 2])) tell(next, mention)
  }
  const somebody = new Set(mentions.filter(isTold).map(({name}) => name))
  const isOpen = ({name}: OpenMention): boolean => !(inPeople.has(name) || somebody.has(name))
  for (const list of listsIn(mentions)) tellList(list, types, isOpen, typeOf)
}

/** Whether something tells that a name is somebody’s. */
function isTold({type, words, honorific, roles, evidence}: OpenMention): boolean {
  return (
    type !== null ||
    honorific !== null ||
    roles.length > 0 ||
    evidence.person + evidence.speaks > 0 ||
    isGivenName(words[0] ?? '')
  )
}

/** "The QSB, Quorl Rail, Bodmil, and Tessen": three and more names that only commas and "and" part. */
function listsIn(mentions: readonly OpenMention[]): readonly (readonly OpenMention[])[] {
  const lists: OpenMention[][] = []
  let list: OpenMention[] = []
  for (const mention of mentions) {
    const last = list.at(-1)
    if (last === undefined || !(isListed(last, mention) || isJoined(last, mention))) {
      list = []
      lists.push(list)
    }
    list.push(mention)
  }
  return lists.filter(
    (each) => each.length > 2 && /^(?:and|or|the)$/.test(each.at(-1)?.before ?? ''),
  )
}

/** ", ", ", and ", ", the ". */
function isListed({span, after}: OpenMention, {span: next, before}: OpenMention): boolean {
  const gap = next.start - span.end
  return after === ',' && (before === ',' ? gap === 2 : /^(?:and|the)$/.test(before) && gap === 6)
}

/** What nothing tells is what two and more of its list are, where nobody is in it. */
function tellList(
  list: readonly OpenMention[],
  types: Map<string, NameType>,
  isOpen: (mention: OpenMention) => boolean,
  typeOf: (mention: OpenMention) => NameType,
): void {
  const told = list.map((each) => {
    const type = typeOf(each)
    // "Oslo, Tessen Quorl and London": two words that are most likely somebody’s.
    return type === 'person' && isOpen(each) ? null : type
  })
  const type = told.find((each) => each !== null) ?? null
  const isOf = told.filter((each) => each !== null && each === type).length
  if (isOf < 2 || (type !== 'organisation' && type !== 'place')) return
  if (told.some((each) => each !== null && each !== type)) return
  for (const [at, mention] of list.entries())
    if (told[at] === null && isOpen(mention) && !isCommonWord(mention.name.toLowerCase()))
      types.set(mention.name, type)
}

function isBeforeRole({span}: OpenMention, holder: OpenMention | undefined): boolean {
  return holder?.roles.some(({start, end}) => start <= span.end + 1 && end > span.end) === true
}

/** "QT and RT": initials of people who may not be named. */
function isCipher(one: OpenMention, other: OpenMention, type: NameType): boolean {
  return (
    type === 'person' &&
    one.evidence.organisation <= 0 &&
    isAcronym(one.name) &&
    one.name.length === other.name.length &&
    isAcronym(other.name)
  )
}

/** "At Quorl, Tessen,": a place in another. */
function isWithin({span, before, after}: OpenMention, next: OpenMention): boolean {
  return (
    after === ',' &&
    next.span.start - span.end === 2 &&
    /^(?:in|at|from|near|to|of)$/.test(before) &&
    /^[,.]?$/.test(next.after)
  )
}

function isJoined({span, after}: OpenMention, next: OpenMention): boolean {
  const gap = next.span.start - span.end
  return (
    (after === 'and' || after === 'or') && gap === after.length + (next.before === 'the' ? 6 : 2)
  )
}

/** What the names of a text, and those known before it, tell of a surname that two share. */
interface Told extends Ends {
  readonly types: Map<string, NameType>
  readonly byName: ReadonlyMap<string, readonly OpenMention[]>
  readonly known: KnownNames
}

/** "Lotte and Ada van Quorl": two people of one surname, of whom the first is told by a given name; "the Quorl sisters, Ada and Ida". */
export function shareSurnames(mentions: readonly OpenMention[], told: Told): void {
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1]
    if (next === undefined || mention.after !== 'and' || !isJoined(mention, next)) continue
    const family = mentions[at - 1]
    if (family !== undefined && isFamily(family, mention)) shareFamily(mentions, at, family, told)
    else shareLast(mentions, at, next, told)
  }
}

function shareFamily(
  mentions: readonly OpenMention[],
  at: number,
  {name}: OpenMention,
  told: Told,
): void {
  for (const each of mentions.slice(at, at + 2))
    if (isGivenAlone(each, told)) give(each, [name], told)
}

function shareLast(
  mentions: readonly OpenMention[],
  at: number,
  next: OpenMention,
  told: Told,
): void {
  const mention = mentions[at]
  if (mention === undefined) return
  const surname = mention.honorific === null ? surnameAfterGiven(next, told) : []
  if (surname.length === 0) return
  // "Ada Quorl", named so elsewhere.
  if (told.byName.has([mention.name, ...surname].join(' '))) {
    give(mention, surname, told)
    return
  }
  if (!isGivenAlone(mention, told)) return
  // "Ned Varlo as Tessen and Greg Quorl": whom the text has already called so by the one name.
  if (mentions.slice(0, at).some(({name}) => name === mention.name)) return
  const isGiven =
    PAIRS.test(mention.before) ||
    told.known.isGivenName(mention.name) ||
    isOfBoth(mentions, surname.join(' '))
  if (!isGiven && !told.byName.has(next.words[0] ?? '')) return
  give(mention, surname, told)
  shareBackwards(mentions, at - 1, surname, told)
}

/** Whether a man and a woman are called by a surname: "Mr Quorl" and "Mrs Quorl". */
function isOfBoth(mentions: readonly OpenMention[], surname: string): boolean {
  const genders = mentions.flatMap(({words, honorific}) =>
    honorific !== null && words.join(' ') === surname ? genderOf([honorific]) : [],
  )
  return genders.includes('male') && genders.includes('female')
}

/** "The Quorl sisters, Ada and Ida": a surname before what two given names are told to be. */
function isFamily({name, after, span}: OpenMention, next: OpenMention): boolean {
  return PAIRS.test(after) && !name.includes(' ') && next.span.start - span.end === after.length + 3
}

/** "Lotte, Inge and Ada van Quorl": who stands before the two in a list. */
function shareBackwards(
  mentions: readonly OpenMention[],
  last: number,
  surname: readonly string[],
  told: Told,
): void {
  for (let at = last; at >= 0; at--) {
    const [one, two] = [mentions[at], mentions[at + 1]]
    if (one?.after !== ',' || two === undefined || two.span.start - one.span.end !== 2) return
    // "Two sisters from Tessen, Ada and Ida Quorl": where they are from.
    if (/^(?:at|from|in|near)$/.test(one.before) || !isGivenAlone(one, told)) return
    give(one, surname, told)
  }
}

function give(mention: OpenMention, surname: readonly string[], {types}: Told): void {
  mention.words = [mention.name, ...surname]
  mention.name = mention.words.join(' ')
  mention.type = 'person'
  types.set(mention.name, 'person')
}

/** "Quorl" of "Ada Quorl", "van Quorl" of "Ada Q. van Quorl"; none where an honorific stands before or the surname is first. */
function surnameAfterGiven(
  {words, name, honorific}: OpenMention,
  {types, known}: Told,
): readonly string[] {
  if (honorific !== null || types.get(name) !== 'person' || isSurnameFirst(words)) return []
  const isGiven = (word: string): boolean => /^\p{Lu}\.?$/u.test(word) || known.isGivenName(word)
  const from = words.findIndex((word, at) => at > 0 && !isGiven(word))
  return from > 0 ? words.slice(from) : words.slice(1).slice(-1)
}

// Nouns for people who have one surname, before their names.
const PAIRS = /^(?:sisters|brothers|siblings|twins|couple|cousins|parents|newlyweds|spouses)$/

/** A word that may be a given name and is of nobody’s full name. */
function isGivenAlone({name, honorific, type}: OpenMention, {openings, closings}: Told): boolean {
  return (
    honorific === null &&
    (type === null || type === 'person') &&
    /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(name) &&
    !(openings.has(name) || closings.has(name))
  )
}
