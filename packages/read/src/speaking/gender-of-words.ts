import {GENDERED, type Gender} from '../data/titles.ts'

/** What a noun tells of a person's gender: "wife", "the ex-wife", "the mother-of-two". */
export function nounGender(noun: string): Gender {
  const bare = noun.includes('-') ? noun.replace(FORMER, '').replace(OF_SO_MANY, '') : noun
  return GENDERED.get(bare.toLowerCase()) ?? 'unknown'
}

const FORMER = /^ex-/i
export const OF_SO_MANY: RegExp = /-of-\p{L}+$/u

/** What a pronoun tells of it. */
export function pronounGender(word: string): Gender {
  switch (word) {
    case 'he':
    case 'him':
    case 'his':
      return 'male'
    case 'she':
    case 'her':
    case 'hers':
      return 'female'
    default:
      return 'unknown'
  }
}
