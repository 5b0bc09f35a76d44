import type {Gender} from '../../data/titles.ts'
import {keysOf} from '../keys.ts'
import {isPart, surnamesOf} from '../name-parts.ts'
import type {NameMention} from '../runs/mentions.ts'
import {isCommonWord} from '../types/common-words.ts'
import {byWord, enter, type Person, type Register, rename} from './register.ts'
import {
  genderByNoun,
  genderOf,
  isFull,
  isOtherGeneration,
  isOtherStyle,
  resolve,
} from './resolve-person.ts'

/** Groups mentions by person. A name that two people of one surname leave open is nobody's mention. */
export function peopleOf(mentions: readonly NameMention[]): readonly Person[] {
  const register: Register = {
    people: [],
    byKey: new Map(),
    byOther: new Map(),
    genders: gendersOf(mentions),
    alone: new Set(),
    kin: new Set(
      mentions.flatMap(({isKin, words, keys}) => (isKin && words.length === 1 ? keys : [])),
    ),
  }
  const deferred: NameMention[] = []
  for (const mention of mentions) {
    // A surname before its full name, in a headline or a lead, waits for it.
    if (!mention.inHeadline && settle(register, mention, mention.words.length > 1)) continue
    if (!mention.inHeadline && mention.words.length === 1 && !mention.isKin)
      register.alone.add(mention.keys[0] ?? '')
    deferred.push(mention)
  }
  mergeShorter(register)
  // "Vale resigns", then "Ada Vale" in a heading of its own.
  const [full, short] = [deferred.filter(isFull), deferred.filter((each) => !isFull(each))]
  for (const mention of [...full, ...short]) settle(register, mention, true)
  joinKin(register)
  joinRealNames(register, mentions)
  const people = register.people.filter((person) => person.mentions.length > 0)
  for (const {mentions} of people) mentions.sort((a, b) => a.span.start - b.span.start)
  return people
}

/** "Quorl, whose real name is Ada Tessen": both are hers. */
function joinRealNames({people}: Register, mentions: readonly NameMention[]): void {
  if (!mentions.some(({isRealName}) => isRealName)) return
  const named = new Map(people.flatMap((each) => each.mentions.map((name) => [name, each])))
  for (const [at, mention] of mentions.entries()) {
    const before = mention.isRealName ? mentions[at - 1] : undefined
    if (before === undefined || mention.span.start - before.span.end > LONGEST_REAL) continue
    const [known, real] = [before, mention].map((name) => named.get(name))
    if (known === undefined || real === undefined || known === real) continue
    for (const name of real.mentions) {
      named.set(name, known)
      known.mentions.push(name)
    }
    real.mentions.length = 0
  }
}

const LONGEST_REAL = ', whose actual name was '.length

/** Gives a mention to its person, who is new if need be; false when it is nobody's yet. */
function settle(register: Register, mention: NameMention, mayBeNew: boolean): boolean {
  const found = resolve(register, mention)
  if (found === null) {
    if (mention.type !== 'person' || !mayBeNew) return false
    register.people.push(newPerson(register, mention))
  } else if ('words' in found) add(register, found, mention)
  return true
}

function newPerson(register: Register, mention: NameMention): Person {
  const person: Person = {
    words: [],
    keys: [],
    surnames: [],
    mentions: [],
    honorifics: new Set(),
    styles: new Set(),
    describing: new Set(),
    nicknames: new Set(),
    isByOrder: false,
  }
  add(register, person, mention)
  return person
}

function add(register: Register, person: Person, mention: NameMention): void {
  person.mentions.push(mention)
  if (isFuller(mention, person.words)) rename(register, person, mention.words)
  if (mention.honorific !== null) {
    person.honorifics.add(mention.honorific)
    if (isStyled(person, mention)) person.styles.add(mention.honorific)
  }
  for (const word of mention.describing()) person.describing.add(word)
  if (mention.nickname !== null) {
    person.nicknames.add(mention.nickname)
    enter(register.byOther, mention.nickname, person)
  }
}

/** Whether a name has more words than another; "Reeds Ada Vale rows" of a headline, "Ada Vale Letters Lost", are no fuller than the story’s Ada Vale. */
export function isFuller({words, inHeadline}: NameMention, than: readonly string[]): boolean {
  return (
    words.length > than.length &&
    !(inHeadline && than.length > 1) &&
    !(than.length > 1 && words.length > than.length + 1 && words.some(isPlainWord))
  )
}

function isPlainWord(word: string): boolean {
  return isCommonWord(word.toLowerCase())
}

/** Whether the name that an honorific stands before is the surname or a whole one. */
function isStyled(person: Person, {words, keys}: NameMention): boolean {
  const isShort = words.length === 1 && person.words.length > 1
  return !isShort || person.surnames.includes(keys[0] ?? '')
}

/** "Min Seo" before "Hwang Min Seo": a shorter name joins the one longer name that holds it. */
function mergeShorter(register: Register): void {
  for (const shorter of register.people) {
    if (shorter.words.length < 2) continue
    // Who has all the words has the rarest.
    const [rarest = []] = byWord(register, shorter.keys)
    const longer = [...rarest].filter(
      ({words, keys, mentions}) =>
        keys.length > shorter.keys.length &&
        mentions.length > 0 &&
        isPart(shorter.keys, keys) &&
        !isOtherGeneration(shorter.words, words) &&
        ![...shorter.honorifics].some((each) => isOtherStyle(words, each)),
    )
    const [only] = longer
    if (only === undefined || longer.length > 1) continue
    for (const mention of shorter.mentions) add(register, only, mention)
    only.mentions.sort((a, b) => a.span.start - b.span.start)
    shorter.mentions.length = 0
  }
}

/**
 * "Mr Quorl’s widow, Ada", then "Mrs Quorl": where one person is told by a given name as somebody's relation, and one by an
 * honorific and the surname of another, they are one.
 */
function joinKin({people, byKey}: Register): void {
  const called = people.filter(
    ({words, mentions}) => words.length === 1 && mentions.some(({isKin}) => isKin),
  )
  const styled = people.filter(
    (person) =>
      person.words.length === 1 &&
      person.styles.size > 0 &&
      [...(byKey.get(person.keys[0] ?? '') ?? [])].some(
        ({words, surnames}) => words.length > 1 && surnames.includes(person.keys[0] ?? ''),
      ),
  )
  const [one, ...more] = called
  const [two, ...others] = styled
  if (one === undefined || two === undefined || more.length + others.length > 0 || one === two)
    return
  const genders = [genderByNoun(one.describing), genderOf([...two.styles])]
  if (genders[0] === 'unknown' || genders[0] !== genders[1]) return
  one.words = [...one.words, ...two.words]
  one.keys = keysOf(one.words)
  one.surnames = surnamesOf(one.words, one.keys)
  for (const mention of two.mentions) one.mentions.push(mention)
  for (const style of two.styles) one.honorifics.add(style)
  two.mentions.length = 0
}

function gendersOf(mentions: readonly NameMention[]): Register['genders'] {
  const genders = new Map<string, Gender[]>()
  for (const {honorific, words, keys} of mentions) {
    if (honorific === null || words.length > 1) continue
    const [key] = keys
    const gender = genderOf([honorific])
    if (key === undefined || gender === 'unknown') continue
    const told = genders.get(key) ?? []
    if (!told.includes(gender)) genders.set(key, [...told, gender])
  }
  return genders
}
