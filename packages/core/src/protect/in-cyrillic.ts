import {foldedParts} from './name-words.ts'
import type {Region} from './region.ts'
import {soundKey} from './sound-key.ts'
import type {Subject} from './subjects.ts'

/**
 * Where a Russian, Ukrainian or Bulgarian text has a surname that the dossier knows in Latin letters, in any case of the grammar
 * and with the first name and patronymic beside it: "Ивана Петровича Карпова" and "Карповым" of Ivan Karpov.
 */
export function inCyrillic(text: string, subjects: readonly Subject[]): Region[] {
  if (!CYRILLIC.test(text)) return []
  const people = subjects.flatMap(({reason, names, by}) =>
    reason === 'name' ? names.flatMap((name) => ({reason, by, ...keysOf(name)})) : [],
  )
  const openings = new Set(people.flatMap(({first, surname}) => [first[0], surname[0]]))
  return [...text.matchAll(RUN)].flatMap(({0: run, index}) => {
    const words = [...run.matchAll(/\S+/gu)].map(({0: word, index: at}) => ({
      sounds: mayOpen(word, openings) ? soundsOf(word) : NONE,
      start: index + at,
      end: index + at + word.length,
    }))
    return words.flatMap(({sounds, start, end}, at) => {
      const found = people.find(({surname}) => surname.length >= SHORTEST && sounds.has(surname))
      if (found === undefined) return []
      const near = words.slice(Math.max(0, at - 2), at + 3)
      const first = near.find((word) =>
        [...word.sounds].some((one) => consonants(one) === found.first),
      )
      const {by, reason} = found
      return [
        {
          start: Math.min(start, first?.start ?? start),
          end: Math.max(end, first?.end ?? end),
          by,
          reason,
        },
      ]
    })
  })
}

const CYRILLIC = /\p{sc=Cyrillic}{3}/u
/** Words with a capital behind each other. */
const RUN =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{sc=Cyrillic}\p{M}’'ʼ-]+(?:[ \u00A0]\p{Lu}[\p{sc=Cyrillic}\p{M}’'ʼ-]+)*/gu
/** Of the sounds of a surname: "Li" is in too many words. */
const SHORTEST = 3

function keysOf(name: string): {readonly first: string; readonly surname: string} {
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
