import type {Issue, Severity} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'

/** One thing that can be wrong with a dossier though every word of it is locked to its source. */
export interface LintRule {
  /** Stable and kebab-case; `docs/lint.md` has a section of this name. */
  readonly code: string
  readonly severity: Severity
  readonly find: (dossier: Dossier) => readonly Finding[]
}

/** What lint finds, with what a screen needs to show it beside the person whom it is about. */
export interface LintIssue extends Issue {
  /** The protected party of whom something may still tell. */
  readonly party?: string | undefined
  /** What may tell it, as it stands in the article. */
  readonly words?: string | undefined
}

export type Finding = Pick<LintIssue, 'message' | 'path' | 'span' | 'party' | 'words'>

export function lintRule(
  code: string,
  severity: Severity,
  find: (dossier: Dossier) => readonly Finding[],
): LintRule {
  return {code, severity, find}
}
