import type {Issue, Severity} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'

/** One thing that can be wrong with a dossier though every word of it is locked to its source. */
export interface LintRule {
  /** Stable and kebab-case; `docs/lint.md` has a section of this name. */
  readonly code: string
  readonly severity: Severity
  readonly find: (dossier: Dossier) => readonly Finding[]
}

export type Finding = Pick<Issue, 'message' | 'path' | 'span'>

export function lintRule(
  code: string,
  severity: Severity,
  find: (dossier: Dossier) => readonly Finding[],
): LintRule {
  return {code, severity, find}
}
