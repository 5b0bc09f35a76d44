import {SAY_SO} from '../../data/role-words.ts'
import {meanings} from '../../data/words.ts'
import {
  AUXILIARY,
  DETERMINER,
  is,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
} from '../../language/grammar.ts'
import type {WordForm} from '../../language/word-forms.ts'
import {owns, stemOf, wordsIn} from '../../language/words-in.ts'
import {isDemonym} from '../../naming/countries.ts'
import {OF_SO_MANY} from '../gender-of-words.ts'
import {OF_MINISTERS} from '../notes.ts'
import {YEARS} from '../profiles.ts'
import {
  AGES,
  ANYBODY,
  type Description,
  deedsOf,
  isOfPeople,
  OPPOSITES,
  portfoliosIn,
} from './fit-of.ts'
import {partyOf} from './parties.ts'

export function descriptionOf(
  description: string,
  noun: string,
  heard: ReadonlySet<string>,
): Description {
  const isHeard = (word: string): boolean => heard.has(word)
  const forms = wordsIn(description, 0, description.length)
  const words = forms.map(({lower}) => lower)
  const others = forms
    .filter((form) => form.lower !== noun && !isSmall(form) && !TENURES.has(form.lower))
    .map(({lower}) => lower)
    .filter((word) => !YEARS.test(word))
  const says = [...(SAY_SO.get(noun.replace(OF_SO_MANY, '')) ?? [])]
  return {
    noun,
    deeds: deedsOf(noun).filter(isHeard),
    forms: formsOf(noun).filter(isHeard),
    others: others.map((word) => formsOf(stemOf(word)).filter(isHeard)),
    names: forms
      .filter((form) => form.text !== form.lower && form.lower !== noun && !isSmall(form))
      .flatMap(({lower}) => formsOf(stemOf(lower)))
      .filter(isHeard),
    isOfName: forms.some(
      (form) =>
        form.text !== form.lower && form.lower !== noun && !isSmall(form) && !isDemonym(form.lower),
    ),
    owners: words.filter(owns).map(stemOf).filter(isHeard),
    kindred: kindredOf(noun).filter(isHeard),
    such: says.filter((word) => word !== noun && isHeard(word)),
    joint: says
      .filter((word) => word.includes('+'))
      .map((word) => word.split('+'))
      .filter((parts) => parts.every(isHeard)),
    sides: others.filter((word) => OPPOSITES.has(word)),
    isLead: others.includes('lead'),
    aged: ANYBODY.has(noun) ? (words.find((word) => AGES.has(word)) ?? noun) : noun,
    years: words.find((word) => YEARS.test(word)),
    rank: words.find((word) => OF_MINISTERS.includes(word) || word === 'staff'),
    tenure: words.map((word) => TENURES.get(word)).find((each) => each !== undefined),
    people: others.find(isOfPeople),
    party: words.find((word) => partyOf(word) !== ''),
    portfolios: /^(?:boss|chief|minister|secretary)$/.test(noun) ? portfoliosIn(words) : [],
  }
}

export function isSmall(word: WordForm): boolean {
  return is(word, FUNCTION_WORD) || word.lower.length < 3
}

const FUNCTION_WORD = DETERMINER | PREPOSITION | RELATIVE | AUXILIARY | POSSESSIVE
const TENURES: ReadonlyMap<string, 'former' | 'new'> = new Map([
  ...['former', 'ex', 'outgoing', 'departing'].map((word) => [word, 'former'] as const),
  ...['new', 'incoming', 'newly-appointed', 'current', 'present', 'sitting'].map(
    (word) => [word, 'new'] as const,
  ),
])

export function formsOf(word: string): readonly string[] {
  const forms: string[] = []
  for (const part of word.includes('-') ? word.split('-') : [word])
    forms.push(
      part,
      `${part}s`,
      part.endsWith('s') ? part.slice(0, -1) : part,
      ADJECTIVES.get(part) ?? part,
    )
  return forms
}

// "The finance chief" is the chief financial officer.
const ADJECTIVES = meanings({
  financial: 'finance',
  finance: 'financial',
  legal: 'law',
  medical: 'medicine',
  educational: 'education',
  environmental: 'environment',
  agricultural: 'agriculture',
  technical: 'technology',
  operating: 'operations',
  federal: 'federation',
})

/** "Bakery" of a baker, "garden" of a gardener, "cello" of a cellist, "bees" of a beekeeper: words for what somebody works with. */
function kindredOf(noun: string): readonly string[] {
  const [, thing] = COMPOUND.exec(noun) ?? []
  if (thing !== undefined) return ['', 's', 'ed', 'ing', 'shop'].map((ending) => thing + ending)
  const [, stem = '', ending = ''] = ENDINGS.exec(noun) ?? []
  // "Bakery", whose stem is too short to tell anything else.
  if (stem === '' && noun.endsWith('er')) return [`${noun}y`, `${noun}ies`]
  if (stem === '' || DWELLERS.test(noun)) return []
  return /[eo]r$/.test(ending)
    ? [stem, `${stem}s`, `${stem}ings`, `${noun}y`, `${noun}ies`]
    : ['', 's', 'o', 'y', 'e', 'es', 'ing', 'ics', 'ce', 'istry'].map((each) => stem + each)
}

const ENDINGS = /^(\p{L}{4,}?)(eur|eer|er|or|ist|ian|man|woman)$/u
const COMPOUND =
  /^(\p{L}{3,}?)s?-?(?:keeper|maker|owner|holder|seller|builder|worker|grower|ringer|writer|wright|smith|setter|breeder|catcher)$/u

// What is called after where it is, or what it belongs to, works with no such thing.
const DWELLERS =
  /^(?:prison|village|island|parishion|foreign|strang|pension|commission|minist|offic|report|govern|command|councill|directo?|memb|autho?|act|found)(?:er|or|r)$|^police/
