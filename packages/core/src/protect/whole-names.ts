import {foldedTokens, foldKey, withoutTitle} from './name-forms.ts'
import {foldedParts} from './name-words.ts'
import {mergeRegions, type Region} from './region.ts'
import {isSlipOf} from './same-person.ts'
import type {Subject} from './subjects.ts'

/** Regions of names in order and apart from each other, with what belongs to the names around the words found. */
export function wholeNames(
  text: string,
  regions: readonly Region[],
  subjects: readonly Subject[],
): Region[] {
  const found = regions
    .map((region) => withParticlesBefore(text, region, subjects))
    .map((region) => withInitials(text, region, subjects))
    .map((region) => withMisspelt(text, withMisspelt(text, region, subjects), subjects))
    .map((region) => withHonorific(text, region, subjects))
  return mergeRegions(
    joinNeighbours(text, mergeRegions(found).map(withMarks(text)))
      .map((region) => withGivenNames(text, region))
      .map((region) => withSecondSurname(text, region))
      .map((region) => withParticles(text, region, subjects)),
  )
}

/**
 * "Van der Meulen" for Jan van der Meulen: the small words of the name that stand before one of its others; and the "Al" of "Al
 * Vale", where nobody can tell whether that is Ada Vale.
 */
function withParticlesBefore(text: string, region: Region, subjects: readonly Subject[]): Region {
  if (region.reason !== 'name') return region
  const own = new Set(meant(region, subjects).flatMap(({forms}) => [...forms.particles]))
  if (region.isShared === true) own.add('al').add('el')
  let {start} = region
  for (let left = own.size; left > 0; left--) {
    const [words = '', particle = ''] = PARTICLE.exec(text.slice(0, start).slice(-16)) ?? []
    if (!own.has(particle.toLowerCase())) break
    start -= words.length
  }
  return {...region, start}
}

const PARTICLE = /(?<![\p{L}\p{M}\p{N}])(\p{L}{1,9})[^\S\n]{1,4}$/u

/**
 * "Samir Haddad", where nothing says whose the surname is: half a name beside what is withheld would tell the other half. No title,
 * and nothing that a sentence begins with ("Only Haddad").
 */
function withGivenNames(text: string, region: Region): Region {
  if (region.isShared !== true) return region
  let {start} = region
  for (let left = 2; left > 0; left--) {
    const [words = '', word = ''] =
      WORD.before.exec(text.slice(0, start).slice(-WORD.longest)) ?? []
    if (word === '' || withoutTitle([word]).length === 0 || isCommon(word)) break
    start -= words.length
  }
  return {...region, start}
}

function isCommon(word: string): boolean {
  return BEFORE_NAMES.has(word.toLowerCase())
}

/** What may stand right before a name with a capital: at the beginning of a sentence, a day, an office, or what places named after people are called. Own list. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'a about after again against all along also although always an and another are as at because before behind beside both but by can ' +
    'could did do does during each earlier either even every few first for former from had has have her his how however if in into is ' +
    'it its just last late later least less like many may meanwhile might more most much must my near neither never no none nor not ' +
    'now of often on once one only or other our over perhaps rather seldom shall should since so some still than that the their then ' +
    'these they this those though through thus to today tomorrow too two under unless unlike until was we were what when where whether ' +
    'which while who whom whose why will with within without would yesterday yet young your ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december ' +
    'activist attorney commissioner deputy journalist lawyer mp representative spokesman spokeswoman state ' +
    'bay camp cape fort hotel lake mount port saint st villa'
  ).split(' '),
)

/** "T. Brandt", "Brandt T. J." and "Brandt, T.": the given name begins with what would be left. */
function withInitials(text: string, region: Region, subjects: readonly Subject[]): Region {
  if (region.reason !== 'name') return region
  const own = new Set(namesMeant(region, subjects).flatMap(initialsOf))
  return withBeside(text, region, INITIALS, (words) =>
    (words.match(/\p{Lu}/gu) ?? []).some((one) => own.has(foldKey(one))),
  )
}

const INITIALS: Beside = {
  longest: 16,
  before: /(?<![\p{L}\p{M}])((?:\p{Lu}\.[^\S\n]?\p{Pd}?){1,4})$/u,
  after: /^,?[^\S\n]+((?:\p{Lu}\.(?:[^\S\n]?\p{Pd}?(?=\p{Lu}\.))?){1,4})/u,
}

function initialsOf(name: string): string[] {
  return foldedTokens(name.replace(/\p{Pd}/gu, ' ')).flatMap((token) => [...token].slice(0, 1))
}

/** "Darya Novakova" for Daria, "Kim Cheol Soo" for Chol-su: a slip of the pen beside another word of the name, which would leave most of it. */
function withMisspelt(text: string, region: Region, subjects: readonly Subject[]): Region {
  if (region.reason !== 'name') return region
  const own = namesMeant(region, subjects).flatMap((name) => [
    ...foldedTokens(name),
    ...foldedParts(name),
  ])
  const isFull = /\s/.test(text.slice(region.start, region.end))
  return withBeside(
    text,
    region,
    isFull ? WORD : WORD_OF_REGISTER,
    (word) => !isCommon(word) && isSlipOf(foldKey(word), own),
  )
}

const WORD: Beside = {
  longest: 40,
  before: /(?<![\p{L}\p{M}\p{N}\p{Pd}])(\p{Lu}[\p{L}\p{M}\p{Pd}]+)[^\S\n]+$/u,
  after: /^[^\S\n]+(\p{Lu}[\p{L}\p{M}\p{Pd}]+)/u,
}

/** "Novakova, Darya"; behind "Daria Novakova, " somebody else is named. */
const WORD_OF_REGISTER: Beside = {...WORD, after: /^,?[^\S\n]+(\p{Lu}[\p{L}\p{M}\p{Pd}]+)/u}

/** What may stand right before and behind a name, each with the words that are asked about. */
interface Beside {
  readonly longest: number
  readonly before: RegExp
  readonly after: RegExp
}

function withBeside(
  text: string,
  region: Region,
  {longest, before, after}: Beside,
  isOwn: (words: string) => boolean,
): Region {
  const lengthOf = (found: RegExpExecArray | null): number =>
    found !== null && isOwn(found[1] ?? '') ? found[0].length : 0
  return {
    ...region,
    start: region.start - lengthOf(before.exec(text.slice(0, region.start).slice(-longest))),
    end: region.end + lengthOf(after.exec(text.slice(region.end, region.end + longest))),
  }
}

/** Of the person whom the words stand for, or of all whom they may stand for. */
function meant(region: Region, subjects: readonly Subject[]): readonly Subject[] {
  return region.isShared === true
    ? subjects.filter(({reason}) => reason === 'name')
    : subjectsBehind(region, subjects)
}

function namesMeant(region: Region, subjects: readonly Subject[]): string[] {
  return meant(region, subjects).flatMap(({names}) => names)
}

function subjectsBehind({by}: Region, subjects: readonly Subject[]): readonly Subject[] {
  return subjects.filter((subject) => subject.by === by)
}

/** "Mr Brandt" is replaced whole: the honorific tells something too, and "Mr a trader" is no English. */
function withHonorific(text: string, region: Region, subjects: readonly Subject[]): Region {
  const honorifics = subjectsBehind(region, subjects).flatMap((subject) => subject.honorifics)
  const floor = Math.max(0, region.start - LONGEST_HONORIFIC)
  const before = text.slice(floor, region.start).replace(/[^\S\n]+$/, '')
  if (floor + before.length === region.start) return region
  for (const honorific of honorifics) {
    for (const words of [honorific, `${honorific}.`]) {
      if (before.endsWith(words) && !/[\p{L}\p{N}]$/u.test(before.slice(0, -words.length))) {
        return {...region, start: floor + before.length - words.length}
      }
    }
  }
  return region
}

const LONGEST_HONORIFIC = 40

/** "Ada Vale-Novak": behind a full name; "Vale-Novak talks" may be about two. */
function withSecondSurname(text: string, region: Region): Region {
  const isFull = region.reason === 'name' && /\s/.test(text.slice(region.start, region.end))
  const [second = ''] = (isFull && SECOND_SURNAME.exec(text.slice(region.end))) || []
  return {...region, end: region.end + second.length}
}

const SECOND_SURNAME = /^\p{Pd}\p{Lu}[\p{L}\p{M}]+/u

/** What a register sets after the name: "Meulen, Jan van der". */
function withParticles(text: string, region: Region, subjects: readonly Subject[]): Region {
  if (!text.slice(region.start, region.end).includes(',')) return region
  const particles = subjectsBehind(region, subjects).flatMap((subject) => [
    ...subject.forms.particles,
  ])
  let {end} = region
  for (const [words, particle = ''] of text
    .slice(end)
    .matchAll(/[^\S\n]+(\p{Ll}+)(?![\p{L}\p{M}])/guy)) {
    if (!particles.includes(particle)) break
    end += words.length
  }
  return {...region, end}
}

/** "Ada (Birdie) Vale" is one name, of which a nickname is a name by itself. */
function withMarks(text: string): (region: Region, n: number, all: readonly Region[]) => Region {
  return (region, n, all) => {
    const [last, next] = [all[n - 1], all[n + 1]]
    const isWithin =
      last?.by === region.by &&
      next?.by === region.by &&
      /^[^\S\n][“"‘'(]$/u.test(text.slice(last.end, region.start)) &&
      /^[”"’')][^\S\n]$/u.test(text.slice(region.end, next.start))
    return isWithin ? {...region, start: region.start - 1, end: region.end + 1} : region
  }
}

/** "Tomas J. Brandt" and "Brandt, Tomas" are one name, of which each word was found. */
function joinNeighbours(text: string, regions: readonly Region[]): Region[] {
  const joined: Region[] = []
  for (const region of regions) {
    const last = joined.at(-1)
    if (last !== undefined && isOneName(text, last, region)) {
      const sure = last.isShared === true ? region : last
      joined[joined.length - 1] = {...sure, start: last.start, end: region.end}
    } else {
      joined.push(region)
    }
  }
  return joined
}

function isOneName(text: string, last: Region, next: Region): boolean {
  const between = text.slice(last.end, next.start)
  const isSure = last.reason === 'name' && last.by === next.by && last.isShared !== true
  return (
    (last.by === next.by || last.isShared === true || next.isShared === true) &&
    (NEIGHBOURLY.test(between) || (isSure && MIDDLE.test(between)))
  )
}

/** A nickname or another name of the person, between two that are surely theirs: "Ada “Dolly” Vale". */
const MIDDLE = /^[^\S\n]+(?:\p{Lu}\p{Ll}+|["“‘(]\p{Lu}[^"”’)\n]{0,24}["”’)])[^\S\n]+$/u
const NEIGHBOURLY = /^[^\S\n]*[,\p{Pd}]?[^\S\n]*(?:\p{Lu}\.?[^\S\n]*)?$/u
