import type {Issue} from '../model/common.ts'

/** The outcome of the evidence lock: `ok` when no finding is an error. */
export interface Verification {
  readonly ok: boolean
  readonly findings: readonly Issue[]
}

export function verification(findings: readonly Issue[]): Verification {
  return {ok: findings.every((finding) => finding.severity !== 'error'), findings}
}

export function broken(code: string, message: string, where: Partial<Issue> = {}): Issue {
  return {severity: 'error', code, message, ...where}
}
