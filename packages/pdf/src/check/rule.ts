import type {PdfObject} from '../reader/objects.ts'
import type {CheckContext} from './context.ts'

/** A machine-checkable condition of PDF/UA. */
export interface Rule {
  /** Such as `figure-alternative`. */
  readonly name: string
  readonly clauses: Clauses
  readonly check: Check
}

/** Where a condition stands; a rule without a clause of a part does not apply to files of that part. */
export interface Clauses {
  /** Clause of ISO 14289-1 (PDF/UA-1), such as `7.3`. */
  readonly ua1?: string | undefined
  /** Clause of ISO 14289-2 (PDF/UA-2), such as `8.2.5.28.2`. */
  readonly ua2?: string | undefined
  /** Failure condition of the Matterhorn Protocol 1.1, such as `13-004`; some that a machine can decide have none. */
  readonly matterhorn?: string | undefined
}

export type Check = (context: CheckContext) => Iterable<Finding>

/** A place where a file breaks a rule. */
export interface Finding {
  readonly message: string
  /** Counted from 1. */
  readonly page?: number | null | undefined
  /** The object that is at fault. */
  readonly object?: PdfObject | undefined
}

export function rule(name: string, clauses: Clauses, check: Check): Rule {
  return {name, clauses, check}
}
