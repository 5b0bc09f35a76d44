import type {Span} from '../model/common.ts'
import {ownWords} from './name-words.ts'
import {NAME_WITHHELD, type Region} from './region.ts'
import {soundKey} from './sound-key.ts'
import type {Holder, Subject} from './subjects.ts'

/**
 * Where an Arabic or Persian text has a name that the dossier knows in Latin letters: "أحمد حداد" of Ahmad Haddad, also with two
 * names between, and then the surname alone, as it is written there, unless somebody else has it. Short vowels are not written and capitals are not known:
 * a name alone would be in too many words.
 */
export function inArabic(
  text: string,
  subjects: readonly Subject[],
  others: readonly Holder[],
): Region[] {
  if (!ARABIC.test(text)) return []
  const words = [...text.matchAll(WORD)].map(({0: word, index: start}) => ({
    word: word.replace(BEFORE, ''),
    // "Reza" in Persian, "Diab" in Arabic
    bones: ['d', 'z'].map((letter) => bonesOf(latinOf(word, letter))),
    start,
    end: start + word.length,
  }))
  const namesakes = others.flatMap(({names}) =>
    names.map((name) => bonesOf(ownWords(name).at(-1) ?? '')),
  )
  return subjects
    .filter(({reason}) => reason === 'name')
    .flatMap(({names, by, reason}) => {
      const found = names.map(ownWords).flatMap((name) => fullNames(text, words, name))
      const surnames = new Set(found.map(({surname}) => surname))
      const alone = words.filter(({word}) => surnames.has(word))
      return [
        ...found.map(({start, end}) => ({start, end, by, reason})),
        ...alone.map(({start, end, bones}) => {
          const isShared = namesakes.some((one) => bones.includes(one))
          return {start, end, by: isShared ? NAME_WITHHELD : by, reason, isShared}
        }),
      ]
    })
}

interface Word extends Span {
  /** Without what is written together with it. */
  readonly word: string
  readonly bones: readonly string[]
}

function fullNames(
  text: string,
  words: readonly Word[],
  name: readonly string[],
): readonly (Span & {readonly surname: string})[] {
  const [first, last] = [bonesOf(name[0] ?? ''), bonesOf(name.at(-1) ?? '')]
  if (name.length < 2 || first === '' || last.length < 2) return []
  return words.flatMap(({bones, start, end}, at) => {
    if (!bones.includes(first)) return []
    const surname = words.slice(at + 1, at + MOST_NAMES).find((one) => one.bones.includes(last))
    if (surname === undefined || OTHER_SIGN.test(text.slice(end, surname.start))) return []
    return [{start, end: surname.end, surname: surname.word}]
  })
}

const OTHER_SIGN = /[^\p{L}\p{M}\s]/u

const ARABIC = /\p{sc=Arabic}{2}/u
const WORD = /[\p{sc=Arabic}\p{M}]+/gu
/** "And", "to", "by", and the article. */
const BEFORE = /^[ولبف]?(?:ال)?(?=\p{L}{2})/u
/** A name, its father's and its grandfather's, and a surname. */
const MOST_NAMES = 4

/** The consonants of a name, each once where two stand together: what both ways of writing have. */
function bonesOf(name: string): string {
  return soundKey(name)
    .replace(/[aeiouwy'’-]|h$/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** @param d how "ض" and "ذ" are written */
function latinOf(word: string, d: string): string {
  const letters = word.normalize('NFKC').replace(ARTICLE, '')
  return Array.from(letters, (letter) => (/[ضذ]/.test(letter) ? d : (LATIN[letter] ?? ''))).join('')
}

const ARTICLE = /^[ولبف]?ال(?=\p{L}{2})/u

/** Consonants, as names are mostly written in English. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ر: 'r'},
  ...{ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'q'},
  ...{ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ھ: 'h', ڤ: 'v'},
}
