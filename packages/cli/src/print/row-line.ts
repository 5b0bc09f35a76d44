import type {QueryRow} from '@onrecord/core'

/** So many of a list are printed where more would be no line to read; --json and --csv have all. */
const SHOWN = 6

/** A result with what is particular to its query. */
export function rowLine({id, text, spans: _, ...rest}: QueryRow, none: string): string {
  const facts = Object.entries(rest)
    .filter(([, value]) => value !== null && (typeof value !== 'object' || Array.isArray(value)))
    .map(([name, value]) => [name, Array.isArray(value) ? shown(value) : value] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${name === 'share' ? Number(value).toFixed(3) : value}`)
  const line = `${id}  ${(text ?? none).replace(/\s+/g, ' ')}`.trimEnd()
  return facts.length === 0 ? `${line}\n` : `${line}\n    ${facts.join(' · ')}\n`
}

function shown(values: readonly unknown[]): string {
  const more = values.length - SHOWN
  // one more takes no more room than its number
  return more < 2 ? listed(values) : `${listed(values.slice(0, SHOWN))} and ${more} more`
}

/** Of things with several fields, such as the sources of an article, what they have in them. */
export function listed(values: readonly unknown[]): string {
  return values
    .map((one) => (typeof one === 'object' && one !== null ? Object.values(one) : [one]))
    .map((fields) => fields.filter((field) => field !== null).join(' '))
    .join(', ')
}
