// Words for whom somebody has by blood, by marriage or by office, lower case. Source: own list of English kinship terms.

import {words} from './words.ts'

export const KIN: ReadonlySet<string> = words(
  'father mother parent son daughter child grandchild grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter brother sister half-brother ' +
    'half-sister brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law husband wife uncle aunt nephew niece cousin twin ' +
    'spouse partner fiancé/e widow/er sibling predecessor successor counterpart namesake mum mom dad ex-wife ex-husband',
)

/** Kin of whom several are named together: "her sons Odo and Ole". */
export const KIN_TOGETHER =
  'sons daughters brothers sisters wives husbands parents twins cousins siblings children'

/** Which of two of one name, or of one kin. */
export const COMPARED: RegExp = /^(?:old|eld|young)er$/
