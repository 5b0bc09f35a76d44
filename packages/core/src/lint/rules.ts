import type {LintRule} from './lint-rule.ts'
import {allegationAsFact, replyMissing, statusWithoutCheck, strongerVerb} from './rules/claims.ts'
import {
  excerptsOverBudget,
  sourceCorrected,
  sourceSuperseded,
  sourceWithdrawn,
  speakerUnsettled,
  statementWithoutEvidence,
} from './rules/evidence.ts'
import {keyUnknown} from './rules/key-unknown.ts'
import {nameNotInEvidence} from './rules/name-not-in-evidence.ts'
import {numberNotInEvidence} from './rules/number-not-in-evidence.ts'
import {
  childUndecided,
  markingMissing,
  nameAsWord,
  nameShared,
  protectionUndecided,
  unnamedNamed,
  wordsNotFound,
} from './rules/people.ts'
import {proposalOpen} from './rules/proposals.ts'
import {roleTells} from './rules/role-tells.ts'
import {wrongSpeaker} from './rules/wrong-speaker.ts'

/** Every rule, the gravest first. */
export const LINT_RULES: readonly LintRule[] = [
  wrongSpeaker,
  allegationAsFact,
  strongerVerb,
  statusWithoutCheck,
  statementWithoutEvidence,
  numberNotInEvidence,
  sourceWithdrawn,
  excerptsOverBudget,
  keyUnknown,
  nameNotInEvidence,
  replyMissing,
  speakerUnsettled,
  sourceCorrected,
  sourceSuperseded,
  markingMissing,
  wordsNotFound,
  nameShared,
  nameAsWord,
  roleTells,
  unnamedNamed,
  childUndecided,
  protectionUndecided,
  proposalOpen,
]
