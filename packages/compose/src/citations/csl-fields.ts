import type {CslItem, Edtf} from '@onrecord/core'
import type {CitedName} from './cited-source.ts'

/** A field that is a string or a number; `null` for none and for blanks. */
export function textField(item: CslItem, field: string): string | null {
  return textOf(item[field])
}

/** A string inside an object, such as `custom.archivedUrl`. */
export function nestedField(item: CslItem, field: string, key: string): string | null {
  const value = item[field]
  if (typeof value !== 'object' || value === null) return null
  return textOf(Object.getOwnPropertyDescriptor(value, key)?.value)
}

/** CSL names: `{"literal": "…"}`, or `given` and `family`. */
export function peopleField(item: CslItem, field: string): readonly CitedName[] {
  const list = item[field]
  return Array.isArray(list) ? list.map(nameOf).filter((name) => name !== null) : []
}

/** CSL dates are `{"date-parts": [[1951, 7, 28]]}`, or `literal`; as EDTF. */
export function dateField(item: CslItem, field: string): Edtf | null {
  const value = item[field]
  if (typeof value !== 'object' || value === null) return null
  const parts: unknown = 'date-parts' in value ? value['date-parts'] : null
  const first: unknown = Array.isArray(parts) ? parts[0] : null
  if (!Array.isArray(first)) return null
  const [year, ...rest] = first.map(Number)
  if (year === undefined || !Number.isInteger(year)) return null
  const numbers = rest.filter((part) => Number.isInteger(part))
  return [
    String(year).padStart(4, '0'),
    ...numbers.map((part) => String(part).padStart(2, '0')),
  ].join('-')
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function nameOf(value: unknown): CitedName | null {
  if (typeof value !== 'object' || value === null) return null
  const part = (key: string) => textOf(Object.getOwnPropertyDescriptor(value, key)?.value)
  const literal = part('literal')
  if (literal !== null) return {full: literal, short: literal}
  const family = [part('non-dropping-particle'), part('family')]
    .filter((word) => word !== null)
    .join(' ')
  const full = [part('given'), family].filter((word) => word !== null && word !== '').join(' ')
  return full === '' ? null : {full, short: family === '' ? full : family}
}
