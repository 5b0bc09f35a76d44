import type {CslItem} from '@onrecord/core'
import {emphasis, type Inline, inlines, link} from '@onrecord/document'
import type {Wording} from '../wording/wording.ts'

/** A treaty, report or law from its CSL-JSON item: author, title, number, publisher, year, address. */
export function referenceCitation(item: CslItem, wording: Wording): Inline[] {
  const title = item.title ?? item.id
  const address = textField(item, 'URL')
  const parts: (string | Inline)[][] = [
    named(authors(item)),
    [emphasis(title)],
    named(textField(item, 'number')),
    named(textField(item, 'container-title')),
    named(textField(item, 'publisher')),
    named(year(item)),
    address === null ? [] : [link(address, address, wording.citations.linkTitle(title))],
  ].filter((part) => part.length > 0)
  return [...inlines(parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part])))]
}

function named(words: string | null): string[] {
  return words === null ? [] : [words]
}

function textField(item: CslItem, field: string): string | null {
  const value = item[field]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function authors(item: CslItem): string | null {
  const list = item.author
  if (!Array.isArray(list)) return null
  const names = list.map(personName).filter((name) => name !== null)
  return names.length === 0 ? null : names.join(', ')
}

function personName(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  if ('literal' in value && typeof value.literal === 'string') return value.literal
  const given = 'given' in value && typeof value.given === 'string' ? value.given : ''
  const family = 'family' in value && typeof value.family === 'string' ? value.family : ''
  return `${given} ${family}`.trim() || null
}

/** CSL dates are `{"date-parts": [[1951, 7, 28]]}`; the year is enough here. */
function year(item: CslItem): string | null {
  const issued = item.issued
  if (typeof issued !== 'object' || issued === null || !('date-parts' in issued)) return null
  const parts: unknown = issued['date-parts']
  const first: unknown = Array.isArray(parts) ? parts[0] : null
  const value: unknown = Array.isArray(first) ? first[0] : null
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null
}
