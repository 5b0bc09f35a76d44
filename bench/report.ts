/** Puts the section of a comparison into the report, in the place of the one before it. */
export function withSection(report: string, name: string, section: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const start = report.indexOf(open)
  const end = report.indexOf(close)
  if (start < 0 || end < start) {
    throw new Error(`docs/benchmarks.md: expected a place between ${open} and ${close}, found none`)
  }
  return `${report.slice(0, start + open.length)}\n\n${section}\n\n${report.slice(end)}`
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
