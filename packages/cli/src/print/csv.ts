import {listed} from './row-line.ts'

/** Excel takes a file without it for one in the code page of the machine, and “ and é for other letters. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Rows of a table as RFC 4180 has them, for a spreadsheet; lists are joined by "; ", blanks are evened out. */
export function csv(rows: readonly (readonly unknown[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: unknown): string {
  const text = Array.isArray(value) ? value.map(cell).join('; ') : cell(value)
  return /[",;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * What begins with one of these signs a spreadsheet runs as a formula, so that an apostrophe stands before it (OWASP, CSV
 * Injection); a tab or a line end has become a blank. A number is none, "-3" neither.
 */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const words = typeof value === 'object' ? listed([value]) : String(value)
  const text = words.replace(/\s+/g, ' ').trim()
  return /^(?:[=@＝＋－＠]|[+-](?![\d.]+$))/.test(text) ? `'${text}` : text
}
