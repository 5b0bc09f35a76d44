import {briefProfile} from './brief.ts'
import {hrcStatementProfile} from './hrc-statement.ts'
import {letterProfile} from './letter.ts'
import {memoProfile} from './memo.ts'
import type {Profile, ProfileId} from './profile.ts'
import {uprIndividualProfile, uprJointProfile} from './upr.ts'

/** Every profile by its id. */
export const profiles: {readonly [Id in ProfileId]: Profile} = {
  brief: briefProfile,
  memo: memoProfile,
  'upr-individual': uprIndividualProfile,
  'upr-joint': uprJointProfile,
  'hrc-statement': hrcStatementProfile,
  letter: letterProfile,
}
