import {readingPdf} from '../reader/budget.ts'
import {openPdf, type PdfFile} from '../reader/file.ts'
import type {PdfObject} from '../reader/objects.ts'
import {type CheckContext, checkContext} from './context.ts'
import type {Finding, Rule} from './rule.ts'
import {RULES} from './rules.ts'

/** A broken rule of PDF/UA. */
export interface PdfIssue {
  /** Such as `figure-alternative`. */
  readonly rule: string
  readonly standard: 'ISO 14289-1' | 'ISO 14289-2'
  /** Clause of that standard, such as `7.3`. */
  readonly clause: string
  /** Failure condition of the Matterhorn Protocol 1.1, such as `13-004`; `null` where it has none. */
  readonly matterhorn: string | null
  /** What is wrong, in a sentence. */
  readonly message: string
  /** Counted from 1; `null` where the rule is about the file. */
  readonly page: number | null
  /** Number of the indirect object at fault; `null` where it has none. */
  readonly object: number | null
}

/**
 * Applies the machine-checkable rules of PDF/UA to a finished file, by a reader that shares nothing with the writer: those
 * of part 2 (ISO 14289-2) where the file declares that part, those of part 1 (ISO 14289-1) otherwise. An empty list says
 * that those rules hold, not that a person would call the file accessible. Throws `PdfReadError` where the bytes cannot
 * be read as PDF: damaged, encrypted, or a file that would take more work than any document.
 */
export function checkPdf(bytes: Uint8Array): PdfIssue[] {
  return readingPdf(() => {
    const context = checkContext(openPdf(bytes))
    const numberOf = objectNumbers(context.file)
    return RULES.flatMap((rule) => issuesOf(rule, context, numberOf))
  })
}

function issuesOf(
  {name, clauses, check}: Rule,
  context: CheckContext,
  numberOf: (object: PdfObject | undefined) => number | null,
): PdfIssue[] {
  const clause = context.part === 2 ? clauses.ua2 : clauses.ua1
  if (clause === undefined) return []
  return [...check(context)].map(({message, page, object}: Finding) => ({
    rule: name,
    standard: context.part === 2 ? 'ISO 14289-2' : 'ISO 14289-1',
    clause,
    matterhorn: clauses.matterhorn ?? null,
    message,
    page: page ?? null,
    object: numberOf(object),
  }))
}

/** Objects are read once, so the same object is the same value. */
function objectNumbers(file: PdfFile): (object: PdfObject | undefined) => number | null {
  const numbers = new Map(file.numbers.map((number) => [file.object(number), number]))
  return (object) => (typeof object === 'object' ? (numbers.get(object) ?? null) : null)
}
