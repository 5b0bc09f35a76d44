import type {Span} from '../model/common.ts'
import {foldedParts} from './name-words.ts'
import {NAME_WITHHELD, type Region} from './region.ts'
import {soundKey} from './sound-key.ts'
import type {Holder, Subject} from './subjects.ts'

/**
 * Where a Russian, Ukrainian or Bulgarian text has a surname that the dossier knows in Latin letters, in any case of the grammar
 * and with the first name and patronymic beside it: "Ивана Петровича Карпова" and "Карповым" of Ivan Karpov. Behind the first name of
 * somebody else whom the dossier knows, Olga Karpova, it is theirs, and alone it may be either's.
 */
export function inCyrillic(
  text: string,
  subjects: readonly Subject[],
  others: readonly Holder[],
): Region[] {
  if (!CYRILLIC.test(text)) return []
  const people = subjects.flatMap(({reason, names, by}) =>
    reason === 'name' ? names.map((name): Person => ({by, ...keysOf(name)})) : [],
  )
  const namesakes = others.flatMap(({names}) => names).map(keysOf)
  const openings = new Set(people.flatMap(({first, surname}) => [first[0], surname[0]]))
  return [...text.matchAll(RUN)].flatMap(({0: run, index}) => {
    const words = [...run.matchAll(/\S+/gu)].map(({0: word, index: at}) => ({
      sounds: mayOpen(word, openings) ? soundsOf(word) : NONE,
      start: index + at,
      end: index + at + word.length,
    }))
    return words.flatMap((word, at) => {
      const near = words.slice(Math.max(0, at - 2), at + 3).filter((one) => one !== word)
      return regionOf(word, near, people, namesakes)
    })
  })
}

interface Word extends Span {
  readonly sounds: ReadonlySet<string>
}

function regionOf(
  {sounds, start, end}: Word,
  near: readonly Word[],
  people: readonly Person[],
  namesakes: readonly Keys[],
): Region[] {
  const bearers = people.filter((one) => isSurname(one, sounds))
  const [only] = bearers
  if (only === undefined) return []
  const firstOf = (one: Keys) => near.find((word) => hasFirst(word.sounds, one))
  const sure = bearers.find((one) => firstOf(one) !== undefined)
  if (sure !== undefined) {
    const {start: from, end: until} = firstOf(sure) ?? {start, end}
    const span = {start: Math.min(start, from), end: Math.max(end, until)}
    return [{...span, by: sure.by, reason: 'name'}]
  }
  const sharing = namesakes.filter((one) => isSurname(one, sounds))
  if (sharing.some((one) => firstOf(one) !== undefined)) return []
  const isShared = sharing.length > 0
  return [{start, end, by: isShared ? NAME_WITHHELD : only.by, reason: 'name', isShared}]
}

interface Keys {
  readonly first: string
  readonly surname: string
}

interface Person extends Keys {
  readonly by: string
}

function isSurname({surname}: Keys, sounds: ReadonlySet<string>): boolean {
  return surname.length >= SHORTEST && sounds.has(surname)
}

function hasFirst(sounds: ReadonlySet<string>, {first}: Keys): boolean {
  return [...sounds].some((one) => consonants(one) === first)
}

const CYRILLIC = /\p{sc=Cyrillic}{3}/u
/** Words with a capital behind each other. */
const RUN =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{sc=Cyrillic}\p{M}’'ʼ-]+(?:[ \u00A0]\p{Lu}[\p{sc=Cyrillic}\p{M}’'ʼ-]+)*/gu
/** Of the sounds of a surname: "Li" is in too many words. */
const SHORTEST = 3

function keysOf(name: string): Keys {
  const parts = foldedParts(name)
  return {
    first: consonants(soundKey((parts[0] ?? '').replace('x', 'ks'))),
    surname: soundKey(parts.at(-1) ?? ''),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Whether a word begins with such a consonant, or with a vowel, which the next letter may change. */
function mayOpen(word: string, openings: ReadonlySet<string | undefined>): boolean {
  return ['g', 'h'].some((g) => {
    const [sound = ''] = soundKey(romanised(word.slice(0, 1).toLowerCase(), g))
    return /^[aeiouy]?$/.test(sound) || openings.has(sound)
  })
}

/** Beside a surname these are enough of a first name: "Sergei", "Sergey", "Сергея". */
function consonants(sounds: string): string {
  return sounds.replace(/[aeiouy]/g, '')
}

/** The sounds of a word, and of what it may be a case of: "Карпова" is of Karpov or Karpova, "Марии" of Maria. */
function soundsOf(word: string): ReadonlySet<string> {
  const lower = word.normalize('NFC').toLowerCase()
  const stems = ENDINGS.flatMap((ending) =>
    lower.endsWith(ending) ? [lower.slice(0, lower.length - ending.length)] : [],
  )
  const forms = [
    lower,
    ...stems.flatMap((stem) => ['', 'а', 'о', 'я', 'ий', 'ый', 'ь'].map((end) => stem + end)),
  ]
  const written = lower.includes('г') ? ['g', 'h'] : ['g']
  return new Set(forms.flatMap((form) => written.map((g) => soundKey(romanised(form, g)))))
}

const ENDINGS = 'а у е ы и ю я ом ем ым им ой ей ою ого его ому ему ая ую ых их'.split(' ')

/** @param g how "г" is written: in Ukrainian "h" */
function romanised(word: string, g: string): string {
  return Array.from(word, (letter) => (letter === 'г' ? g : (LATIN[letter] ?? ''))).join('')
}

/** As names are mostly written in English: after BGN/PCGN. */
const LATIN: Readonly<Record<string, string>> = {
  ...{а: 'a', б: 'b', в: 'v', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i'},
  ...{і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's'},
  ...{т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y'},
  ...{э: 'e', ю: 'yu', я: 'ya'},
}
