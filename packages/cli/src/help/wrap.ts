/** A paragraph, every line of it behind the same indent. */
export function paragraph(text: string, indent: number, width: number): string {
  return wrap(text, width - indent)
    .map((line) => `${' '.repeat(indent)}${line}\n`)
    .join('')
}

/** A term and what it means beside it, or below where the term is long. */
export function entry(term: string, means: string, column: number, width: number): string {
  const text = paragraph(means, column, width)
  const head = `  ${term}`
  return head.length + 2 <= column
    ? `${head.padEnd(column)}${text.trimStart()}`
    : `${head}\n${text}`
}

/** The words of a paragraph in lines of at most `width` columns; a longer word has a line of its own. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= width || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
