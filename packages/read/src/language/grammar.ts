// Classes of grammar, as bits of a token's `grammar`: what its word is wherever it stands.

import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_FORMS,
  NEGATIONS,
  PERSON_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import {KIN} from '../data/kin.ts'
import {BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS} from '../data/nouns.ts'
import {ONE_PERSON} from '../data/person-nouns.ts'
import {IRREGULAR_PAST, NOT_PAST} from '../data/verbs.ts'
import {grammarClass} from './word-forms.ts'

export const PRONOUN: number = grammarClass(PRONOUNS)
export const PERSON_PRONOUN: number = grammarClass(PERSON_PRONOUNS)
export const DETERMINER: number = grammarClass(DETERMINERS)
export const POSSESSIVE: number = grammarClass(POSSESSIVES)
export const PREPOSITION: number = grammarClass(PREPOSITIONS)
export const CLAUSE_OPENER: number = grammarClass(CLAUSE_OPENERS)
export const WHO: number = grammarClass(['who', 'which'])
export const RELATIVE: number = grammarClass(['who', 'which', 'that', 'whose'])
export const WHOM: number = grammarClass(['whom'])
export const AUXILIARY: number = grammarClass(AUXILIARIES)
export const FINITE: number = grammarClass(FINITE_FORMS)
export const BE: number = grammarClass('is are was were be been being')
const JOINED = /n['’]t$/
/** "Not", "isn’t". */
export const NEGATION: number = grammarClass(NEGATIONS, JOINED, 't')
export const JOINED_NOT: number = grammarClass('', JOINED, 't')
export const ADVERB: number = grammarClass(ADVERBS)
export const TIME_WORD: number = grammarClass(TIME_WORDS)
export const PERSON_NOUN: number = grammarClass(PERSON_NOUNS)
/** Nouns for one person: known ones, and what ends as they do. */
export const PERSON: number = grammarClass(
  [...PERSON_NOUNS, ...ONE_PERSON, ...KIN],
  /^(?!(?:former|other|another|(?:al)?together|later|earlier|never|whether|however|what(?:so)?ever|who(?:m|so)?ever|under|rather|either|neither|river|summer|number|paper|power|dinner|order|constant|important|significant|(?:ir)?relevant|giant|.*plant|restaurant|anger|answer|boiler|border|cancer|career|chamber|cheer|container|corner|.*[^glm]over|danger|disorder|elephant|factor|fever|finger|flower|folder|freezer|gender|grant|hammer|hunger|instant|ladder|ledger|merger|motor|offer|powder|prayer|reactor|sector|shoulder|shower|silver|surrender|tender|thunder|timber|tower|tractor|trigger|warrant|weather|spider|meant|remember|(?:re)?consider|wherever|whenever|pregnant|deliver|burger|server|browser|exist|(?:as|con|in|per|re)sist|shortlist|twist|wrist|(?:im)?proper|manner|forever|suffer|transfer|prefer|reluctant|gather|refer|leather|eager|variant|pleasant|brilliant|scanner|bunker|vigilant|dominant|rampant|adamant|soccer|calculator|indicator|reminder|pepper|barrier|thriller|frontier|laser|tanker|dossier|distant|liver|cruiser|tiger|temper|clever|murder|wonder|super|cyber|rubber|steer|sheer|hamper|disclaimer|prosper|blatant|bother|chant|remainder|snooker|stagnant|exorbitant|defer|redundant|banner|differ|endanger|hinder|generator|detector|screensaver|multiplayer|bumper|layer|(?:long|high|low|small|larg|bigg|strong|hard|wid|easi|cheap|few|broad|deep|clos|furth|heavi|slow|clear|tough|quick|weak|poor|soon|saf|fair|simpl|rich|dark|new|sharp|wealthi|happi|less|inn|upp)er)$)(?=.{5}).*(?:[^t]er|[ct]or|ist|ian|ant|eer|man|woman|mistress|-(?:executive|general|chief|elect))$/,
  'rtnself',
)
export const GROUP_NOUN: number = grammarClass(GROUP_NOUNS)
export const BODY_NOUN: number = grammarClass(BODY_NOUNS)
export const DOCUMENT_NOUN: number = grammarClass(DOCUMENT_NOUNS)
/** Past forms that do not end in -ed. */
export const IRREGULAR: number = grammarClass(IRREGULAR_PAST)
export const ENDS_IN_ED: number = grammarClass('', /ed$/, 'd')
/** "Hundred". */
export const NO_PAST: number = grammarClass(NOT_PAST)
/** "Slowly"; not "family", nor "Emily". */
export const ENDS_IN_LY: number = grammarClass(
  '',
  /^(?!(?:ally|assembly|bully|elderly|family|italy|rally|reply|sicily|supply|billy|carly|(?:con|don|ken)n[aeo]lly|daly|emily|healy|[hmp]olly|kelly|(?:bever|kimber)ly|lill?y|reilly|sally|shelly|willy)$).*ly$/,
  'y',
)
export const ENDS_IN_ING: number = grammarClass('', /ing$/, 'g')
/** "Asking", not "king". */
export const GERUND: number = grammarClass('', /.{3}ing$/, 'g')
/** "Boats", "needs"; not "glass". */
export const ENDS_IN_S: number = grammarClass('', /[^s]s$/, 's')

/** No noun, verb or adjective: no noun phrase goes on over it. */
export const CLOSED: number = PRONOUN | DETERMINER | PREPOSITION | CLAUSE_OPENER | AUXILIARY

/** What follows a name that is a phrase by itself. */
export const NO_NOUN: number =
  CLOSED | FINITE | ADVERB | ENDS_IN_LY | ENDS_IN_ED | IRREGULAR | ENDS_IN_S

/** Whether a token's word is of a class of grammar, or of one of several. */
export function is(token: {readonly grammar: number} | undefined, classes: number): boolean {
  return token !== undefined && (token.grammar & classes) !== 0
}
