// Words that end in a full stop without ending a sentence. Source: AP and Oxford style guides' lists of abbreviations.

import {words} from './words.ts'

/** Always followed by more of the sentence (titles, months before a day, references), lower case without the last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = words(
  'mr mrs ms mx dr prof sen/s rep/s gov gen col lt sgt capt cmdr maj adm rev hon pres supt insp sec amb atty fr st mt ft no nos vol pp fig art ch jan feb ' +
    'mar apr jun jul aug sep/t oct nov dec mon tue/s wed thu/r/rs fri sat vs al approx est dept univ assn bros messrs mmes ald asst chr th cpl pfc pvt det ' +
    'brig rs smt ofc spc pte dist dep treas cmdt comdr rt coun asm',
)

/** May also end one: then what follows decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = words(
  'inc ltd co corp jr sr v del u.s u.k u.n e.u d.c a.m p.m e.g i.e etc ph.d m.d b.a m.a calif fla mass conn pa va',
)
