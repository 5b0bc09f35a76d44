import {GENDERED, type Gender} from '../data/titles.ts'

export function nounGender(noun: string): Gender {
  return GENDERED.get(noun.toLowerCase().replace('ex-', '')) ?? 'unknown'
}

/** What a pronoun tells of a person's gender. */
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
