import {correctDossier} from '../correct/correct-dossier.ts'
import type {Severity} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import type {LintIssue} from './lint-rule.ts'
import {LINT_RULES} from './rules.ts'

/** How a house judges what lint finds. Errors of the evidence lock are no rules of lint, and stand. */
export interface LintOptions {
  /** Severities by code, where a house judges otherwise than the rule; `off`: the rule is not asked. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined
}

/** Every code that `lintDossier` finds, with the severity that it has where nothing else is said. */
export const lintRules: readonly {readonly code: string; readonly severity: Severity}[] =
  LINT_RULES.map(({code, severity}) => ({code, severity}))

const SEVERITIES = Object.fromEntries(
  LINT_RULES.map(({code}) => [code, ['off', 'info', 'warning', 'error']]),
)

/**
 * What an editor would ask about a dossier before it becomes a document: numbers and names that no cited evidence has,
 * statements put into the wrong mouth, allegations told as facts, claims raised without a check, an accused side that was
 * not asked, people at risk. In the order of the rules, then of the dossier. `docs/lint.md` says what each code means.
 *
 * It says nothing about the evidence lock: run `verifyDossier` first. The rules on wording know English; statements in other
 * languages are checked for digits, names, speakers, checks and replies.
 */
export function lintDossier(dossier: Dossier, options: LintOptions = {}): readonly LintIssue[] {
  requireInput(dossier, ['dossier'], 'lintDossier')
  requireOptions(options, {severities: 'object'}, 'lintDossier')
  const {severities = {}} = options
  // a rule whose code has a slip would keep its severity, and a gate that stands on it would be open
  requireOptions(severities, SEVERITIES, 'lintDossier: severities')
  const corrected = correctDossier(dossier)
  return LINT_RULES.flatMap(({code, severity: usual, find}) => {
    const severity = (Object.hasOwn(severities, code) ? severities[code] : undefined) ?? usual
    return severity === 'off'
      ? []
      : find(corrected).map((finding) => ({severity, code, ...finding}))
  })
}
