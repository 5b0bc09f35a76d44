import type {PdfObject} from '../reader/objects.ts'
import type {CheckContext} from './context.ts'

/** A machine-checkable condition of PDF/UA-1 (ISO 14289-1; numbered in the Matterhorn Protocol 1.1). */
export interface Rule {
  /** Such as `figure-alternative`. */
  readonly name: string
  /** Clause of ISO 14289-1, such as `7.3`. */
  readonly clause: string
  check(context: CheckContext): Iterable<Finding>
}

/** A place where a file breaks a rule. */
export interface Finding {
  readonly message: string
  /** Counted from 1. */
  readonly page?: number | null | undefined
  /** The object that is at fault. */
  readonly object?: PdfObject | undefined
}
