import {plainText, type Table} from '@onrecord/document'

/**
 * Widths of the columns, which fill the measure. Columns without a share get one from their content: as wide as their
 * longest cell asks for, within bounds, so that one long column cannot starve the others.
 */
export function columnWidths(table: Table, measure: number): readonly number[] {
  const asked = table.head.map((_, index) => contentWidth(table, index))
  const total = sum(asked)
  const shares = table.head.map(
    (_, index) => table.columns[index]?.width ?? (asked[index] ?? 0) / total,
  )
  const whole = sum(shares)
  const widths = shares.map((share) => Math.floor((measure * share) / whole))
  const rest = measure - sum(widths)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}

/** In characters, between 8 and 40, and never narrower than the longest word of the column. */
function contentWidth(table: Table, index: number): number {
  const texts = [table.head[index], ...table.rows.map((row) => row.cells[index])].map((cell) =>
    plainText(cell?.children ?? []),
  )
  const longest = Math.max(...texts.map((text) => text.length))
  const word = Math.max(...texts.flatMap((text) => text.split(/\s/)).map((part) => part.length))
  return Math.max(8, Math.min(40, longest), Math.min(24, word)) + 2
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
