// Closed word classes of English. Source: Quirk et al., "A Comprehensive Grammar of the English Language" (1985), chapters 3, 5, 6, 8, 9.

import {DAYS_OF_WEEK, MONTHS_OF_YEAR, ONE_TO_TEN, words} from './words.ts'

export const PRONOUNS: ReadonlySet<string> = words(
  'he she they it we i you who this that these those one',
)
export const PERSON_PRONOUNS: ReadonlySet<string> = words('he she they it')
export const DETERMINERS: ReadonlySet<string> = words(
  'the/ir/se a an his her its our my your this that those some many most all both each every another other several multiple numerous few no any ' +
    ONE_TO_TEN,
)
export const POSSESSIVES: ReadonlySet<string> = words('his her its their our my your')
export const PREPOSITIONS: ReadonlySet<string> = words(
  'of in on at by for from with/in to into over under after before during through between among against about across around behind beyond near along since ' +
    'until upon without via per toward/s amid/st despite outside inside alongside unlike like following including besides aboard within above below',
)
/** Words at which a noun phrase that is a subject cannot have begun earlier. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(
  'that because if when while although though as since whether but and or so than unless whereas until where why how what which who/m/se yet then once even',
)
export const AUXILIARIES: ReadonlySet<string> = words(
  'has have had is are was were be been being will would shall should can could may might must do does did having not also',
)
/** Verb forms that tell of a person and a time by themselves. */
export const FINITE_FORMS: ReadonlySet<string> = words(
  'is are was were will would shall should can cannot could may might must has have had does did',
)
export const NEGATIONS: ReadonlySet<string> = words("not never n't neither nor")
/** Adverbs that stand within a verb group or beside it; others are told by -ly. */
export const ADVERBS: ReadonlySet<string> = words(
  'also then later once again often long always never still even just now only already soon ever first earlier further yet instead too today yesterday tomorrow recently previously reportedly nevertheless nonetheless therefore sometimes meanwhile however afterwards afterward aloud',
)
/** Words that begin a time expression after a cue. */
export const TIME_WORDS: ReadonlySet<string> = words(
  `${DAYS_OF_WEEK} yesterday today tonight tomorrow last earlier later this ${MONTHS_OF_YEAR}`,
)

/** Words of closed classes: no noun, verb or adjective, so that no noun phrase goes on over them. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CLAUSE_OPENERS,
  ...AUXILIARIES,
])
/** Words that begin a sentence when they stand capitalised after an abbreviation's stop. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASS,
  ...ADVERBS,
  ...words('there here such other according last next'),
])
