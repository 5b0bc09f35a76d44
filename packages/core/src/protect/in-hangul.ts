import {foldedParts} from './name-words.ts'
import {NAME_WITHHELD, type Region} from './region.ts'
import {soundKey} from './sound-key.ts'
import type {Holder, Subject} from './subjects.ts'

/**
 * Where a Korean text has a name that the dossier knows in Latin letters: "김철수" of Kim Chol-su and Cheol-su Kim, and "김 씨", as
 * Korean news calls him behind that, unless there is another Kim. A given name alone is mostly a common word, and stays.
 */
export function inHangul(
  text: string,
  subjects: readonly Subject[],
  others: readonly Holder[],
): Region[] {
  if (!/[가-힣]/.test(text)) return []
  const people = subjects
    .filter(({reason}) => reason === 'name')
    .map((subject) => ({subject, names: subject.names.flatMap(koreanNames)}))
  const namesakes = others.flatMap(({names}) => names).flatMap(koreanNames)
  return WRITTEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({0: words, 1: first = '', 2: rest, index}) => {
      const found = people.find(({names}) =>
        names.some(
          ({surname, given}) =>
            isSurname(first, surname) && (rest === undefined || soundsOf(rest).includes(given)),
        ),
      )
      if (found === undefined) return []
      const {by, reason} = found.subject
      const span = {start: index, end: index + words.length}
      const isShared =
        rest === undefined && namesakes.some(({surname}) => isSurname(first, surname))
      return [{...span, by: isShared ? NAME_WITHHELD : by, reason, isShared}]
    }),
  )
}

const SURNAME = '(?<![가-힣])(남궁|황보|선우|제갈|독고|[가-힣])'
/** With a given name of two syllables; with one, behind which nothing or a particle stands; with "Mr" or "Ms". */
const WRITTEN = [
  new RegExp(`${SURNAME}[ ·]?([가-힣]{2})`, 'gu'),
  new RegExp(`${SURNAME}[ ·]?([가-힣])(?=[은는이가을를의도와과]?(?![가-힣]))`, 'gu'),
  new RegExp(`${SURNAME} ?(?:씨|군|양)(?=[은는이가을를의도와과]?(?![가-힣]))`, 'gu'),
]

interface KoreanName {
  /** Folded, as it is written: "kim". */
  readonly surname: string
  /** The key of the sounds of the given name: the same of "chol-su" and "cheolsu". */
  readonly given: string
}

/** A name read as Korean: with its surname first, and with it last. */
function koreanNames(name: string): KoreanName[] {
  const parts = foldedParts(name)
  if (parts.length < 2 || parts.length > 3) return []
  return [
    {surname: parts[0] ?? '', given: soundKey(parts.slice(1).join(''))},
    {surname: parts.at(-1) ?? '', given: soundKey(parts.slice(0, -1).join(''))},
  ]
}

function isSurname(hangul: string, written: string): boolean {
  const usual = USUAL[hangul]?.split(' ') ?? []
  return usual.includes(written) || soundsOf(hangul).includes(soundKey(written))
}

/** Surnames that are mostly written otherwise than they sound. Own list. */
const USUAL: Readonly<Record<string, string>> = {
  이: 'lee yi ri rhee li',
  박: 'park pak bak',
  최: 'choi choe choy',
  정: 'jung chung jeong chong jong',
  강: 'kang gang kahng',
  윤: 'yoon yun youn',
  임: 'lim im rim yim',
  안: 'ahn an',
  유: 'yoo yu ryu you',
  류: 'ryu yoo yu',
  오: 'oh o',
  노: 'noh no roh ro',
  허: 'huh hur heo ho her',
  백: 'baek paik paek back',
  배: 'bae pae bai',
  문: 'moon mun',
  주: 'joo ju chu',
  우: 'woo u wu',
  구: 'koo gu ku',
  여: 'yeo yuh ryo',
  양: 'yang ryang',
  염: 'yeom yum ryom',
  나: 'na ra nah',
  라: 'ra na',
  심: 'shim sim',
  신: 'shin sin',
  서: 'seo suh so sur',
  조: 'cho jo joe',
  전: 'jeon chun jun chon jon',
  변: 'byun byeon pyon',
}

/** The keys of its sounds, syllable by syllable as the Revised Romanisation writes them; "Hui" and "Hee" are one syllable. */
function soundsOf(hangul: string): string[] {
  return ['i', 'ui'].map((ui) => {
    const vowels = [...VOWELS, ui, 'i']
    const latin = Array.from(hangul, (syllable) => {
      const at = syllable.charCodeAt(0) - FIRST_SYLLABLE
      const [initial, vowel, final] = [Math.floor(at / 588), Math.floor((at % 588) / 28), at % 28]
      return `${INITIALS[initial]}${vowels[vowel]}${FINALS[final]}`
    })
    return soundKey(latin.join(''))
  })
}

const FIRST_SYLLABLE = 0xac00
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu'.split(' ')
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
