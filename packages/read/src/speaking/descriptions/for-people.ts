import {BODY_NOUN, DOCUMENT_NOUN, GROUP_NOUN, is} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {formOfWord} from '../../language/word-forms.ts'
import {isDemonym} from '../../naming/countries.ts'

/** A noun that is said of people: "the miller", "the Quorlian", "the forecaster"; not "the harbour". */
export function isForPeople(noun: string): boolean {
  return (
    isPersonNoun(noun) ||
    isDemonym(noun) ||
    SOMEBODY.test(noun) ||
    IN_THE_NEWS.test(noun) ||
    (AGENT.test(noun) && !is(formOfWord(noun), NO_PERSON))
  )
}

// "The 19-year-old", "the elder one", and what writers call people who are in the news.
export const SOMEBODY: RegExp =
  /-|^(?:one|mum|mom|dad|vet|star|starlet|brunette|blonde|redhead|beauty|guru|mogul|personality|heartthrob|champion|champ|enthusiast|bombshell|peer|pm|icon|legend|titan|tycoon|accused|comic|royal|smith|teen|\p{Ll}+weight)$/u

// "The forecaster", no sector and no number.
const AGENT =
  /^(?!(?:number|order|matter|sector|factor|monitor|power|tower|computer|poster|banner|trailer|indicator|error|theater|harbor)$)\p{L}{3,}(?:er|or|ist|ian|ee)$/u
export const NO_PERSON: number = BODY_NOUN | GROUP_NOUN | DOCUMENT_NOUN

// Whom news calls so besides what they do.
export const IN_THE_NEWS: RegExp =
  /^(?:billionaire|candidate|celebrity|challenger|contender|entrepreneur|front-?runner|incumbent|magnate|millionaire|mogul|nominee|president-elect|tycoon)$/
