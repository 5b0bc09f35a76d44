import type {Edtf} from '@onrecord/core'
import type {JsonObject} from '../unknown-json.ts'

/**
 * A byline as a CSL name. Two capitalised words in Latin letters are a given and a family name; anything else stays one
 * name (`literal`), since the order of its parts is not known ("Kang Chol-hwan", "Ana de la Cruz").
 */
export function cslName(name: string): JsonObject {
  const match = /^(\p{Lu}[\p{Script=Latin}\p{M}.’']*) (\p{Lu}[\p{Script=Latin}\p{M}’'-]*)$/u.exec(
    name,
  )
  if (match === null || /-\p{Ll}/u.test(name)) return {literal: name}
  return {family: match[2], given: match[1]}
}

/** EDTF as a CSL date: parts for days, months, years and intervals of them; words for what has no parts. */
export function cslDate(edtf: Edtf | null): JsonObject | null {
  if (edtf === null) return null
  const ends = edtf.split('/').map(partsOfDay)
  if (ends.length > 2 || ends.some((parts) => parts === null)) return {literal: edtf}
  const isCirca = /[~?%]/.test(edtf)
  return {'date-parts': ends, ...(isCirca ? {circa: true} : {})}
}

/** The day of an instant or a date. */
export function cslDay(instant: string | null): JsonObject | null {
  return instant === null ? null : cslDate(instant.slice(0, 10))
}

function partsOfDay(edtf: string): readonly number[] | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[~?%]?$/.exec(edtf)
  return match === null
    ? null
    : match.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)))
}
