import {KIN} from '../data/kin.ts'
import {PERSON_NOUNS} from '../data/nouns.ts'
import {ONE_PERSON} from '../data/person-nouns.ts'

const AGENT = /(?:[^t]er|[ct]or|ist|ian|ant|eer|man|woman|mistress)$/
const NO_PERSON =
  /^(?:former|other|another|later|earlier|never|whether|however|over|under|ever|rather|either|neither|river|summer|number|paper|power|dinner|order|constant|important|significant|relevant|giant|plant|want)$/

/** Whether a lower-case word is a noun for one person: a known one, or one with such an ending. */
export function isPersonNoun(word: string): boolean {
  if (PERSON_NOUNS.has(word) || ONE_PERSON.has(word) || KIN.has(word)) return true
  return word.length > 4 && AGENT.test(word) && !NO_PERSON.test(word)
}
