import {plainLetters} from '../plain-letters.ts'
import {simplified} from './simplified.ts'
import {withoutStyle} from './styled-letters.ts'

/** Plain letters with each word in one alphabet, in Latin where that may be: so protected names are compared, and nothing is printed. */
export function nameLetters(text: string): string {
  return nameReadings(text)[0] ?? text
}

/** Plain letters as their look-alikes may be read. */
export function nameReadings(text: string): readonly string[] {
  return readings(plainLetters(withoutStyle(text)))
}

/**
 * A text as its look-alikes may be read, in each alphabet that its words of several have all letters of: "Сoх", with a Cyrillic С and
 * х, as Cox and as Сох; "Новaкова" as Новакова alone; Han characters in their simplified forms. A word wholly of Cyrillic or Greek
 * look-alikes is read as Latin, too, in a line that is Latin otherwise, and in no other: "Но он ушёл" names no Mr Ho. All readings are
 * as long as the text; one where nothing is mixed.
 */
export function readings(text: string): readonly string[] {
  const scanned = asLetters(text)
  const texts = scanned === text ? [text] : [text, scanned]
  return texts.flatMap((one) => inAlphabets(simplified(one)))
}

/** "Va1e" and "0rm", as a scan is read. */
function asLetters(text: string): string {
  return text.replace(SCANNED, (digit, at: number) => {
    if (digit === '0') return 'o'
    return /\p{Lu}/u.test(text[at + 1] ?? '') ? 'I' : 'l'
  })
}

const SCANNED = /(?<=\p{L}[01]{0,2})[01](?=[01]{0,2}\p{L})|(?<![\p{L}\p{N}])0(?=\p{L}{2})/gu

function inAlphabets(text: string): readonly string[] {
  if (!isMixed(text)) return [text]
  return [...new Set(ALPHABETS.map((_, n) => text.replace(/.+/g, (line) => lineIn(n, line))))]
}

const ALPHABETS = [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u]

const NOT_LATIN = /[\p{sc=Cyrillic}\p{sc=Greek}]/u

function isMixed(text: string): boolean {
  return NOT_LATIN.test(text) && ALPHABETS.filter((one) => one.test(text)).length > 1
}

function lineIn(alphabet: number, line: string): string {
  if (!NOT_LATIN.test(line)) return line
  const isLatin = alphabet === 0 && isMostlyLatin(line)
  return line.replace(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu, (word) => {
    const alphabets = isMixed(word) ? [alphabet, 0, 1, 2] : isLatin ? [0] : []
    const [first = word] = alphabets.flatMap((one) => wordIn(one, word) ?? [])
    return first
  })
}

/** Whether more letters are Latin than surely are of another alphabet. */
function isMostlyLatin(line: string): boolean {
  const letters = line.match(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/gu) ?? []
  const latin = letters.filter((letter) => ALPHABETS[0]?.test(letter)).length
  const others = letters.filter((letter) => wordIn(0, letter) === null).length
  return latin > others
}

/** A word in the letters of one alphabet; `null` where that has no such letter. */
function wordIn(alphabet: number, word: string): string | null {
  const letters = Array.from(word, (letter) =>
    ALPHABETS[alphabet]?.test(letter) ? letter : (LOOK_ALIKES.get(letter)?.[alphabet] ?? ' '),
  )
  return letters.includes(' ') ? null : letters.join('')
}

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
