import type {CslItem} from '@onrecord/core'
import type {Lost} from '../published-item.ts'
import {firstWords, isObject, listOf, wordsOf} from '../unknown-json.ts'

/** A CSL name in the parts that BibTeX and RIS tell apart. */
export interface CslName {
  readonly family: string
  /** `null`: the name is not taken apart. */
  readonly given: string | null
}

/** A day, month or year. */
export interface CslDay {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
}

export function field(item: CslItem, name: string): string | null {
  return wordsOf(item[name])
}

function customField(item: CslItem, name: string): string | null {
  return isObject(item.custom) ? wordsOf(item.custom[name]) : null
}

export function namesIn(item: CslItem, name: string): readonly CslName[] {
  return listOf(item[name])
    .filter(isObject)
    .flatMap((one) => {
      const particle = [wordsOf(one['dropping-particle']), wordsOf(one['non-dropping-particle'])]
      const family = [...particle, wordsOf(one.family)].filter((part) => part !== null).join(' ')
      const literal = firstWords(one.literal)
      if (literal !== null) return [{family: literal, given: null}]
      const given = wordsOf(one.given)
      if (family !== '') return [{family, given}]
      return given === null ? [] : [{family: given, given: null}]
    })
}

/** The first day of a date; `null` for one in words. */
export function dayIn(item: CslItem, name: string): CslDay | null {
  const date = item[name]
  if (!isObject(date)) return null
  const [first] = listOf(date['date-parts'])
  const [year, month, day] = listOf(first).map(Number)
  if (year === undefined || !Number.isInteger(year)) return null
  const two = (part: number | undefined) =>
    part === undefined || !Number.isInteger(part) ? null : String(part).padStart(2, '0')
  return {year: String(year).padStart(4, '0'), month: two(month), day: two(day)}
}

/** What is said of an item beside its fields: where it is archived, and which text it is. */
export function notesOf(item: CslItem): readonly string[] {
  const archived = customField(item, 'archivedUrl')
  const hash = customField(item, 'sha256')
  const [marking, rights] = [customField(item, 'marking'), customField(item, 'rights')]
  return [
    ...(marking === null ? [] : [marking]),
    ...(archived === null ? [] : [`Archived at ${archived}`]),
    ...(hash === null ? [] : [`SHA-256 of the text: ${hash}`]),
    ...(rights === null ? [] : [`Rights: ${rights}`]),
  ]
}

/** Fields of an item that a writer does not know, and dates in words. */
export function fieldLosses(
  item: CslItem,
  known: ReadonlySet<string>,
  format: string,
): readonly Lost[] {
  return Object.keys(item)
    .filter((name) => !known.has(name) || (DATES.has(name) && dayIn(item, name) === null))
    .map((name) => ({id: item.id, field: name, why: `${format} has no field for it`}))
}

const DATES: ReadonlySet<string> = new Set(['issued', 'accessed'])
