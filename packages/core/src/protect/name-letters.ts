import {plainLetters} from '../plain-letters.ts'

/** Plain letters with each word in one alphabet: so protected names are compared, and nothing is printed. */
export function nameLetters(text: string): string {
  return inOneAlphabet(plainLetters(text))
}

/**
 * Look-alikes in a word that mixes alphabets are letters of the one it has most of: "Аda", with a Cyrillic А, is Ada. As long as before. A
 * word wholly in another alphabet stays: "Он" is no Mr Oh.
 */
export function inOneAlphabet(text: string): string {
  return /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(text)
    ? text.replace(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{2,}/gu, unmixed)
    : text
}

function unmixed(word: string): string {
  const letters = [...word]
  const most = ALPHABETS.map((alphabet, n) => ({
    n,
    alphabet,
    count: letters.filter((letter) => alphabet.test(letter)).length,
  })).toSorted((a, b) => b.count - a.count)
  if (most[0]?.count === letters.length) return word
  for (const {n, alphabet} of most) {
    const written = letters.map((letter) =>
      alphabet.test(letter) ? letter : (LOOK_ALIKES.get(letter)?.[n] ?? ' '),
    )
    if (!written.includes(' ')) return written.join('')
  }
  return word
}

const ALPHABETS = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u]

/** Of these three alphabets, a blank where one has no such letter: Unicode Technical Standard 39, confusables. */
const TABLE = [
  'ABCEHIJKMNOPQSTWXYZacdehijklopqsuvwxy',
  'АВСЕНІЈКМ ОРԚЅТԜХУ асԁеһіјкӏорԛѕ ѵԝху',
  'ΑΒ ΕΗΙͿΚΜΝΟΡ  Τ ΧΥΖα    ιϳκ ορ  υν χγ',
]

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Array.from(TABLE[0] ?? '', (_, n) => TABLE.map((row) => row[n]).join('')).flatMap((alike) =>
    Array.from(alike.replaceAll(' ', ''), (letter): [string, string] => [letter, alike]),
  ),
)
