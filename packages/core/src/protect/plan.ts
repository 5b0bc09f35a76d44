import type {Article, DateMention} from '../model/article.ts'
import type {Edtf, EvidenceRef, LocalId} from '../model/common.ts'
import type {Dossier, Generalised, ProtectedPerson} from '../model/dossier.ts'
import {namesOf} from '../names.ts'
import {resolve} from '../resolve.ts'
import {spanText} from '../spans.ts'
import {birthDates} from './birth-dates.ts'
import {coarseDate} from './coarse-date.ts'
import {isInDoubt, isUnsure, othersOf} from './holders.ts'
import {keptNames} from './kept-names.ts'
import type {LocatedEntity} from './located-entity.ts'
import {createMatcher, type Matcher} from './matcher.ts'
import {type Subject, subjectsOf} from './subjects.ts'
import {writtenDate} from './written-date.ts'

/** What protection has to do in a dossier. */
export interface Plan {
  readonly subjects: readonly Subject[]
  readonly matcher: Matcher
  readonly dates: readonly CoarseDate[]
  /** Names that stay though they hold a word of a protected one, folded. */
  readonly kept: ReadonlySet<string>
  /** Whether somebody who is not protected has nearly a protected name. */
  readonly isInDoubt: (located: LocatedEntity) => boolean
}

/** A date to be stated less exactly. */
export interface CoarseDate {
  readonly article: string
  /** The mentions of this date: all of one article that mean the same day. */
  readonly ids: ReadonlySet<LocalId>
  readonly exact: Edtf | null
  readonly coarse: Edtf | null
  /** What is printed in its place. */
  readonly by: string
  /** The words for the exact date, by which it is found in an analyst's text. */
  readonly words: readonly string[]
  /** The same day as others write it. */
  readonly written: RegExp | null
}

export function planOf(dossier: Dossier): Plan {
  refuseUnknown(dossier)
  const subjects = subjectsOf(dossier)
  const matcher = createMatcher(subjects, othersOf(dossier, subjects))
  const kept = keptNames(dossier)
  const names = subjects.flatMap((one) => (one.reason === 'name' ? one.names : []))
  return {
    subjects,
    matcher,
    dates: [...coarseDates(dossier), ...birthDates(dossier, subjects).map(withheldDate)],
    kept,
    isInDoubt: (located) =>
      isUnsure(located, subjects, kept) || isInDoubt(namesOf(located.entity), names, kept),
  }
}

/** A policy that reaches nobody would pass for protection, and so would one that names whom it marks. */
function refuseUnknown(dossier: Dossier): void {
  for (const person of dossier.protection?.people ?? []) refusePerson(dossier, person)
  for (const one of dossier.protection?.generalise ?? []) {
    const wrong = notGeneral(dossier, one)
    if (wrong === null) continue
    throw new RangeError(`protection.generalise: ${wrong}; run verifyDossier first`)
  }
}

/** What is wrong with an entry of `generalise`; `null`: nothing. */
export function notGeneral(dossier: Dossier, {ref, words = ''}: Generalised): string | null {
  if (ref === undefined)
    return words.trim() === '' ? 'expected "ref" or "words", and got neither' : null
  if (words !== '') return `expected "ref" or "words", and got both (${ref})`
  const kind = resolve(dossier, ref)?.kind
  return kind === 'date' || kind === 'entity'
    ? null
    : `expected a reference to a date or a place, such as st:d1, got ${ref} (${kind ?? 'nothing'})`
}

function refusePerson(dossier: Dossier, person: ProtectedPerson): void {
  const {party} = person
  if (isNamedAtRisk(person)) {
    throw new RangeError(
      `protection.people: ${party} is at risk and has the policy "name"; expected another policy, or a reason in "why"; run verifyDossier first`,
    )
  }
  const parties = dossier.parties.map(({id}) => id)
  if (parties.includes(party)) return
  throw new RangeError(
    `protection.people: expected the id of a party (${parties.join(', ') || 'there is none'}), got ${party}; run verifyDossier first`,
  )
}

/** Marked as at risk and named all the same, with no reason given. */
export function isNamedAtRisk({atRisk, policy, why}: ProtectedPerson): boolean {
  return atRisk && policy === 'name' && (why ?? '').trim() === ''
}

export function subjectOf(plan: Plan, ref: EvidenceRef): Subject | undefined {
  return plan.subjects.find((subject) => subject.entities.has(ref))
}

/** The entities of people to be left out. */
export function omittedEntities(plan: Plan): ReadonlySet<EvidenceRef> {
  return new Set(plan.subjects.flatMap((subject) => (subject.omit ? [...subject.entities] : [])))
}

export function coarseDateOf(plan: Plan, article: string, id: LocalId): CoarseDate | undefined {
  return plan.dates.find((date) => date.article === article && date.ids.has(id))
}

function coarseDates(dossier: Dossier): CoarseDate[] {
  return (dossier.protection?.generalise ?? []).flatMap(({ref, to}) => {
    const evidence = ref === undefined ? null : resolve(dossier, ref)
    return evidence?.kind === 'date' ? [coarse(evidence.article, evidence.value, to)] : []
  })
}

/** Only a day is the same day wherever it stands; of a year much else tells. */
function withheldDate({
  article,
  date,
}: {
  readonly article: Article
  readonly date: DateMention
}): CoarseDate {
  const whole = coarse(article, date, DATE_WITHHELD)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date.edtf ?? '')
  return isDay ? whole : {...whole, ids: new Set([date.id]), exact: null, words: [], written: null}
}

const DATE_WITHHELD = 'date withheld'

function coarse(article: Article, date: DateMention, to: string): CoarseDate {
  const same = article.dates.filter(
    ({id, edtf}) => id === date.id || (edtf !== null && edtf === date.edtf),
  )
  const cut =
    date.edtf !== null && (to === 'month' || to === 'year') ? coarseDate(date.edtf, to) : null
  const {text} = article.source
  const words = text === null ? [] : same.map(({span}) => spanText(text, span))
  return {
    article: article.id,
    ids: new Set(same.map(({id}) => id)),
    exact: date.edtf,
    coarse: cut,
    by: cut ?? (to === 'month' || to === 'year' ? DATE_WITHHELD : to),
    words: [...new Set([...words, date.edtf ?? ''])].filter((one) => /\d/.test(one) && one !== cut),
    written: date.edtf === null || date.edtf === cut ? null : writtenDate(date.edtf),
  }
}
