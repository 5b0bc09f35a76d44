import {openPdf, type PdfFile} from '../reader/file.ts'
import type {PdfObject} from '../reader/objects.ts'
import {checkContext} from './context.ts'
import type {Finding, Rule} from './rule.ts'
import {RULES} from './rules.ts'

/** A broken rule of PDF/UA. */
export interface PdfIssue {
  /** Such as `figure-alternative`. */
  readonly rule: string
  /** Clause of ISO 14289-1, such as `7.3`. */
  readonly clause: string
  /** What is wrong, in a sentence. */
  readonly message: string
  /** Counted from 1; `null` where the rule is about the file. */
  readonly page: number | null
  /** Number of the indirect object at fault; `null` where it has none. */
  readonly object: number | null
}

/**
 * Applies the machine-checkable rules of PDF/UA-1 (ISO 14289-1) that are listed in `rules.ts` to a finished file, by a
 * reader that shares nothing with the writer. An empty list says that those rules hold, not that a person would call the
 * file accessible. Throws `PdfReadError` where the bytes cannot be read as PDF.
 */
export function checkPdf(bytes: Uint8Array): PdfIssue[] {
  const file = openPdf(bytes)
  const context = checkContext(file)
  const numberOf = objectNumbers(file)
  return RULES.flatMap((rule) =>
    [...rule.check(context)].map((finding) => issueOf(rule, finding, numberOf)),
  )
}

function issueOf(
  {name, clause}: Rule,
  {message, page, object}: Finding,
  numberOf: (object: PdfObject | undefined) => number | null,
): PdfIssue {
  return {rule: name, clause, message, page: page ?? null, object: numberOf(object)}
}

/** Objects are read once, so the same object is the same value. */
function objectNumbers(file: PdfFile): (object: PdfObject | undefined) => number | null {
  const numbers = new Map(file.numbers.map((number) => [file.object(number), number]))
  return (object) => (typeof object === 'object' ? (numbers.get(object) ?? null) : null)
}
