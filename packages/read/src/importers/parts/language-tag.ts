import {phrases} from '../../data/words.ts'

/**
 * The language that a source states, as a BCP 47 tag: "eng" and "English" are "en", "en_US" is "en-US"; `null` for words that
 * are no tag ("undefined language", "{{lang}}"), so that the text itself is asked.
 */
export function languageTag(stated: string | null): string | null {
  const [first = '', ...rest] = (stated ?? '').trim().split(/[_-]/)
  const tag = [SHORT.get(first.toLowerCase()) ?? first, ...rest.filter(Boolean)].join('-')
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null
}

/** Codes of three letters (for use in terms and in catalogues) and English names of languages that have a code of two. Source: ISO 639, parts 1 and 2. */
const SHORT: ReadonlyMap<string, string> = new Map(
  phrases(`
    en eng english|fr fra fre french|de deu ger german|es spa spanish|it ita italian|pt por portuguese|nl nld dut dutch|ru rus russian|uk ukr ukrainian|pl pol polish
    cs ces cze czech|sv swe swedish|da dan danish|no nor norwegian|fi fin finnish|el ell gre greek|tr tur turkish|ar ara arabic|he heb hebrew|fa fas per persian
    hi hin hindi|zh zho chi chinese|ja jpn japanese|ko kor korean|vi vie vietnamese|id ind indonesian|sw swa swahili|hu hun hungarian|ro ron rum romanian
  `).flatMap((row) => {
    const [tag = '', ...names] = row.split(' ')
    return names.map((name) => [name, tag] as const)
  }),
)
