// Words for whom somebody has by blood, by marriage or by office, lower case. Source: own list of English kinship terms.

import {words} from './words.ts'

export const KIN: ReadonlySet<string> = words(
  'aunt brother brother-in-law child counterpart cousin dad daughter daughter-in-law ex-husband ex-wife father father-in-law fiancé/e grandchild ' +
    'granddaughter grandfather grandmother grandson half-brother half-sister husband mom mother mother-in-law mum namesake nephew niece parent partner ' +
    'predecessor sibling sister sister-in-law son son-in-law spouse stepdaughter stepfather stepmother stepson successor twin uncle widow/er wife',
)

/** Kin of whom several are named together: "her sons Odo and Ole". */
export const KIN_TOGETHER =
  'sons daughters brothers sisters wives husbands parents twins cousins siblings children'

/** Which of two of one name, or of one kin. */
export const COMPARED: RegExp = /^(?:old|eld|young)er$/
