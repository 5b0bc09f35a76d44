import {correctDossier} from '../correct/correct-dossier.ts'
import type {Issue} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {createMatcher, type Matcher} from '../protect/matcher.ts'
import {nameForms} from '../protect/name-forms.ts'
import {type Plan, planOf} from '../protect/plan.ts'
import {regionsIn} from '../protect/protect-words.ts'
import type {Region} from '../protect/region.ts'
import {requireForm, requireInput, requireOptions} from '../require-input.ts'
import {omittedWords} from './omitted-words.ts'

/** What an audit looks for and where. */
export interface Audit {
  /** Every text of a finished file: `pdfStrings`, `docxStrings`, or the file itself. */
  readonly strings: readonly string[]
  /** Names of files, and whatever else is written like an address. */
  readonly slugs?: readonly string[] | undefined
}

/**
 * Searches what a finished document holds for what the dossier's protection keeps out of it: protected names in any
 * case, with any separators, in the order of a register, as they stand in addresses, in every form and script that the
 * dossier gives; places and dates that are to be stated less exactly.
 *
 * - `protected-name` (error): nobody else in the dossier has the words.
 * - `shared-name` (warning): one word that somebody who may be named has, too; look who is meant.
 * - `not-generalised` (error): a place or a date as exact as in the source.
 * - `omitted-words` (error): what a person said who is to be left out.
 *
 * Give it the dossier as it was written, not the protected one. Throws a `RangeError` as `protect` does.
 */
export function auditDossier(dossier: Dossier, audit: Audit): Issue[] {
  requireInput(dossier, ['dossier'], 'auditDossier')
  requireAudit(audit, 'auditDossier')
  const corrected = correctDossier(dossier)
  const plan = planOf(corrected)
  const names = audited(
    audit,
    (text) => regionsIn(plan, text, new Set()),
    plan.matcher,
    ownerIn(plan),
  )
  return [...names, ...saidByOmitted(audit, omittedWords(plan, corrected))]
}

function saidByOmitted({strings}: Audit, find: (text: string) => string | null): Issue[] {
  const found = new Set(strings.flatMap((text) => find(text) ?? []))
  return [...found].map((words) => ({
    severity: 'error',
    code: 'omitted-words',
    message: `“${words}” was said by a person to be left out`,
  }))
}

function requireAudit(audit: Audit, asked: string): void {
  requireOptions(audit, {strings: 'texts', slugs: 'texts'}, asked)
  requireForm(audit.strings, 'texts', `${asked}: strings`)
}

/** The same for a list of names, as people write them down: one a line, no dossier. */
export function auditNames(names: readonly string[], audit: Audit): Issue[] {
  requireForm(names, 'texts', 'auditNames: names')
  requireAudit(audit, 'auditNames')
  const subjects = names.map((name) => ({
    party: name,
    entities: new Set<string>(),
    names: [name],
    by: name,
    reason: 'name' as const,
    omit: false,
    forms: nameForms([name], [], [name], [name]),
    honorifics: [],
  }))
  const matcher = createMatcher(subjects, [])
  return audited(
    audit,
    (text) => matcher.find(text, new Set()),
    matcher,
    () => 'the list',
  )
}

function audited(
  {strings, slugs = []}: Audit,
  find: (text: string) => readonly Region[],
  {tells}: Matcher,
  owner: (region: Region) => string,
): Issue[] {
  const inText = strings.flatMap((text) => find(text).map((region) => finding(text, region, owner)))
  const inSlugs = slugs.filter(tells).map(
    (slug): Issue => ({
      severity: 'error',
      code: 'protected-name',
      message: `the name “${slug}” tells a protected name; rename the file`,
    }),
  )
  return unique([...inSlugs, ...inText])
}

function finding(text: string, region: Region, owner: (region: Region) => string): Issue {
  const words = text.slice(region.start, region.end).replace(/\s+/g, ' ')
  const around = `“${contextOf(text, region)}”`
  if (region.reason === 'place' || region.reason === 'date') {
    return {
      severity: 'error',
      code: 'not-generalised',
      message: `“${words}” is to be printed as “${region.by}”: ${around}`,
    }
  }
  if (region.isShared === true) {
    return {
      severity: 'warning',
      code: 'shared-name',
      message: `“${words}” is a word of a protected name and of another one; look who is meant: ${around}`,
    }
  }
  return {
    severity: 'error',
    code: 'protected-name',
    message: `“${words}” is a protected name (${owner(region)}): ${around}`,
  }
}

function contextOf(text: string, {start, end}: Region): string {
  const from = Math.max(0, start - CONTEXT)
  const until = Math.min(text.length, end + CONTEXT)
  const words = text.slice(from, until).replace(HALVES, '').replace(/\s+/g, ' ')
  return `${from > 0 ? '…' : ''}${words}${until < text.length ? '…' : ''}`
}

const CONTEXT = 30

/** Halves of surrogate pairs that a cut leaves at the ends. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g

function ownerIn({subjects}: Plan): (region: Region) => string {
  return ({by}) => subjects.find((subject) => subject.by === by)?.party ?? 'protected'
}

function unique(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()]
}
