import {GENDERED, type Gender, HONORIFICS} from '../../data/titles.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {isSon, suffixOf, withoutSons} from '../keys.ts'
import {isGivenName} from '../known-names.ts'
import {isPart} from '../name-parts.ts'
import type {NameMention} from '../runs/mentions.ts'
import {isSurnameFirst} from '../types/classify.ts'
import {isCommonWord} from '../types/common-words.ts'
import {bearersOf, initialsOf, type Person, type Register} from './register.ts'
import {byRecency, SIEVES, type Sieve} from './sieves.ts'

/** Whom a name names: by its words, then by honorific, then by what describes it, then by who was spoken of just now. */
export function resolve(register: Register, mention: NameMention): Resolved {
  const all = namedBy(register, mention).filter((person) => !isKinOf(register, person, mention))
  const named = withoutSons(all, ({words}) => words, mention.words)
  if (named.length <= 1)
    return named[0] !== undefined && !contradicts(named[0], mention) ? named[0] : null
  if (mention.words.length > 1 && mention.honorific === null) return wholly(named, mention)
  const possible = named.filter((person) => !contradicts(person, mention))
  const left = sievesFor(register, mention).reduce<readonly Person[]>(
    (rest, sieve) => (rest.length > 1 ? sieve(rest, mention) : rest),
    inOrder(register, possible, mention),
  )
  return left.length === 1 ? (left[0] ?? null) : left.length === 0 ? null : left
}

/** What a name can be resolved to: one person, several that nothing tells apart, or nobody yet. */
type Resolved = Person | readonly Person[] | null

export function isFull({words}: NameMention): boolean {
  return words.length > 1
}

/** "Quorl rows. … His wife, Ada Quorl, sings. Quorl …": who has been named before her. */
function isKinOf(
  {alone}: Register,
  person: Person,
  {words, keys, honorific}: NameMention,
): boolean {
  const [key = ''] = words.length === 1 && honorific === null ? keys : []
  const [first] = person.mentions
  const isFull = first?.isKin === true && first.words.length > 1
  return isFull && alone.has(key) && person.surnames.includes(key)
}

/** Where a text tells of "Mr Quorl" and of "Mrs Quorl", who was named last may be either. */
function sievesFor({genders}: Register, {honorific, keys}: NameMention): readonly Sieve[] {
  const told = honorific === null ? [] : (genders.get(keys[0] ?? '') ?? [])
  return told.length > 1 ? SIEVES.filter((sieve) => sieve !== byRecency) : SIEVES
}

/** Who bears all of a name, before those of whose name it is a part. */
function wholly(named: readonly Person[], {words}: NameMention): Resolved {
  const [whole, other] = named.filter(({keys}) => keys.length === words.length)
  return whole !== undefined && other === undefined ? whole : named
}

/** The people of a name; where it is nobody's surname, by what stands as a title in it, by what else they are called, or by a given name. */
function namedBy(register: Register, mention: NameMention): readonly Person[] {
  const {keys} = mention
  const bearers = bearersOf(register, keys).filter((each) => !isOfKin(register, each, keys))
  const named = bearers.filter((person) => isNamed(person, mention, keys))
  if (named.length > 0) return calledFirst(mention, keys[0], bearers, named)
  const titled = titledBy(register, mention, keys)
  if (titled.length > 0) return titled
  return calledOtherwise(register, mention) ?? calledByGiven(bearers, mention)
}

/** By a nickname, the last part of a surname with a hyphen ("Quorl" of Ada Tessen-Quorl) or initials; `null` where a given name may tell. */
function calledOtherwise(
  {byOther}: Register,
  {name, words, keys: [key = '', ...more], isLabel}: NameMention,
): readonly Person[] | null {
  const others = [...new Set([name, key].flatMap((each) => [...(byOther.get(each) ?? [])]))]
  const nicknamed = others.filter(
    ({nicknames, keys}) => nicknames.has(name) || (more.length === 0 && isHyphened(keys, key)),
  )
  if (nicknamed.length > 0 || more.length > 0) return nicknamed
  return isLabel ? others.filter((person) => initialsOf(person.words) === words[0]) : null
}

/** By one word that is no surname of theirs: the given name of whom nothing else tells otherwise. */
function calledByGiven(bearers: readonly Person[], mention: NameMention): readonly Person[] {
  const [key = ''] = mention.keys
  const reigns = [...mention.describing()].find((word) => REIGNING.test(word))
  const called = bearers.filter(
    (person) =>
      person.keys.length > 1 &&
      isGiven(person, key) &&
      !(mention.isNew && isBySurname(person)) &&
      // "Prince Carl" is not Carl Novak.
      (reigns === undefined || person.describing.has(reigns)),
  )
  // "Puan Quorl", "Sir Odo": some honorifics go with the given name.
  if (CALLING.has(mention.honorific ?? '')) return called
  // "Mr Khanh", "Ms Hoa": who has the surname first is called by the last of their names; Thais and Ethiopians by the first.
  if (mention.honorific !== null)
    return called.filter(
      ({words, keys}) =>
        (isSurnameFirst(words) && keys.at(-1) === key) ||
        (called.length === 1 && keys[0] === key && !isGivenName(key)),
    )
  if (called.length > 0) return calledAlone(called, mention)
  // "Pope Carl" is not Odo Carl Novak either.
  return reigns === undefined ? calledSecond(bearers, mention, key) : []
}

/** "Singer Quorl" of the singer Ada Quorl: what described a surname's bearer before stands as a title. */
function titledBy(
  {byKey}: Register,
  {words, honorific}: NameMention,
  keys: readonly string[],
): readonly Person[] {
  const [title, surname = ''] = keys
  const isTitled = words.length === 2 && keys.length === 2 && honorific === null
  if (title === undefined || !isTitled || !isPersonNoun(title)) return []
  return [...(byKey.get(surname) ?? [])].filter(
    ({surnames, describing, mentions}) =>
      mentions.length > 0 && surnames.includes(surname) && describing.has(title),
  )
}

/** "Ada" of two who are called so is nobody else, unless "her niece Ada" tells who she is. */
function calledAlone(called: readonly Person[], {isKin}: NameMention): readonly Person[] {
  return called.length > 1 && isKin ? [] : called
}

/** "Scott" of Ada Scott Moreno alone, the first of whose surnames is a given name, too; not of "Ada Scott Ferries". */
function calledSecond(
  bearers: readonly Person[],
  {isKin, isNew}: NameMention,
  key: string | undefined,
): readonly Person[] {
  if (isKin || isNew) return []
  const called = bearers.filter(
    ({keys: [, second, last = '', ...more], words}) =>
      key === second &&
      last !== '' &&
      more.length === 0 &&
      /\p{Ll}/u.test(words[1] ?? '') &&
      !isCommonWord(last),
  )
  return called.length === 1 ? called : []
}

/** "Ada Quorl … Ada … Quorl Tessen … Quorl": where she has been called by her given name alone, the one whose given name it is. */
function calledFirst(
  {words, honorific}: NameMention,
  key = '',
  bearers: readonly Person[],
  named: readonly Person[],
): readonly Person[] {
  if (words.length > 1 || honorific !== null || bearers.length === named.length) return named
  const first = bearers.filter((person) => !named.includes(person) && isGiven(person, key))
  return first.length > 0 && named.every(isCalledByGiven) ? first : named
}

/** Whom a text calls by the surname, and not "Ada" in passing. */
function isBySurname({keys, surnames, mentions}: Person): boolean {
  const alone = mentions.filter(({words}) => words.length === 1)
  return (
    alone.some((each) => surnames.includes(each.keys[0] ?? '')) &&
    !alone.some((each) => each.keys[0] === keys[0])
  )
}

function isCalledByGiven({keys, mentions}: Person): boolean {
  return (
    keys.length > 1 && mentions.some((each) => each.words.length === 1 && each.keys[0] === keys[0])
  )
}

function isHyphened(keys: readonly string[], key: string): boolean {
  return keys.length > 1 && keys.at(-1)?.endsWith(`-${key}`) === true
}

// Queens and princesses are called by a full name as well.
const REIGNING = /^(?:king|prince|pope)$/
const CALLING: ReadonlySet<string> = new Set(
  'Sir Dame Lady Datuk Datin Encik Puan Haji Sheikh Sheikha Father Fr Brother Sister Imam Dr Prof U Daw Ko Ma'.split(
    ' ',
  ),
)

/** Ada Quorl Tessen, whose eldest is called Quorl, too. */
function isOfKin({kin}: Register, {keys}: Person, [key = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && kin.has(key) && keys.indexOf(key) > 0 && keys.at(-1) !== key
}

function isGiven({words, keys}: Person, key: string): boolean {
  return isSurnameFirst(words) ? keys.indexOf(key) > 0 : keys[0] === key
}

/**
 * Two people of one surname who were named together, "Vale Bo-ra and Vale Min-ho", then "Mr Vale" and "Ms Vale": the first
 * honorific is the first one's, where no honorific has told anything yet. Of "Odo and Ada Vale", either may be called first.
 */
function inOrder(
  {genders}: Register,
  people: readonly Person[],
  {honorific, keys, block}: NameMention,
): readonly Person[] {
  const [one, two, ...others] = people
  if (honorific === null || one === undefined || two === undefined || others.length > 0)
    return people
  const told = genders.get(keys[0] ?? '') ?? []
  const isFirst = told.length === 2 && told[0] === genderOf([honorific])
  const areNew = one.honorifics.size === 0 && two.honorifics.size === 0
  const isNear = [one, two].every(({mentions}) => block - (mentions[0]?.block ?? 0) <= 2)
  const [first] = one.mentions
  const areTogether =
    first !== undefined &&
    first.span.end - first.span.start >= first.name.length &&
    first.block === two.mentions[0]?.block &&
    /^(?:and|,)$/.test(first.after)
  if (!(isFirst && areNew && isNear && areTogether)) return people
  one.isByOrder = true
  two.isByOrder = true
  return [one]
}

function isNamed(person: Person, {words}: NameMention, keys: readonly string[]): boolean {
  if (words.length > 1 && isOtherGeneration(words, person.words)) return false
  if (keys.length === person.keys.length)
    return (
      keys.every((key, i) => key === person.keys[i]) && !(isSon(words) && isToldWithout(person))
    )
  if (words.length > 1) {
    if (words.length < person.words.length) return isPart(keys, person.keys)
    return person.words.length > 1 ? isPart(person.keys, keys) : false
  }
  return person.surnames.includes(keys[0] ?? '')
}

/** "Odo Quorl rows. His son, Odo Quorl Jr., sings": a name that has been given in full gets no "Jr." afterwards. */
function isToldWithout({words, mentions}: Person): boolean {
  return (
    suffixOf(words) === '' &&
    mentions.some((each) => !each.inHeadline && each.words.length === words.length)
  )
}

/** "Odo Quorl Sr." and "Odo Quorl Jr."; "Quorl Jr." and Odo Quorl. */
export function isOtherGeneration(words: readonly string[], others: readonly string[]): boolean {
  const [one, two] = [suffixOf(words), suffixOf(others)]
  if (one === two) return false
  if (one === '') return others.length === 2
  return two !== '' || words.length === 2
}

/** Honorifics of different genders, or one that says other than "her father" and "a grandmother of two" have said. */
function contradicts(person: Person, {honorific}: NameMention): boolean {
  if (honorific === null || person.honorifics.has(honorific)) return false
  if (isOtherStyle(person.words, honorific)) return true
  const gender = genderOf([honorific])
  const told = genderOf([...person.honorifics])
  const known = told === 'unknown' ? genderByNoun(person.describing) : told
  return gender !== 'unknown' && known !== 'unknown' && gender !== known
}

/** "Ma Quorl" and "Daw Quorl": who is told as a young woman is not told as an elder one. */
export function isOtherStyle([first = '']: readonly string[], honorific: string): boolean {
  return /^(?:Ma|Ko)$/.test(first) && /^(?:Daw|U)$/.test(honorific)
}

export function genderByNoun(words: ReadonlySet<string>): Gender {
  for (const word of words) {
    const gender = GENDERED.get(word)
    if (gender !== undefined) return gender
  }
  return 'unknown'
}

/** The gender that honorifics tell. */
export function genderOf(honorifics: readonly string[]): Gender {
  for (const form of honorifics) {
    const gender = HONORIFICS.get(form.toLowerCase())?.gender ?? 'unknown'
    if (gender !== 'unknown') return gender
  }
  return 'unknown'
}
