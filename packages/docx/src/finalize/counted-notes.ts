interface NotedText {
  readonly body: string
  readonly notes: string
}

/**
 * A body and its footnotes, which stand and are numbered in the order in which it refers to them: LibreOffice (7.4) gives each
 * reference the note whose turn it is by these numbers, so that a source would stand under other words.
 */
export function countedNotes({body, notes}: NotedText): NotedText {
  const all = [...notes.matchAll(/<w:footnote\s[^>]*>.*?<\/w:footnote>/gs)].map(([note]) => ({
    note,
    id: Number(ID.exec(note)?.[1]),
    isLine: LINE.test(note),
  }))
  const references = [...body.matchAll(REFERENCE)].map(([, , id]) => Number(id))
  const known = new Set(all.map(({id}) => id))
  // In another spelling, such as another prefix, they stay as they are.
  if (references.some((id) => !known.has(id))) return {body, notes}
  const lines = all.filter(({isLine}) => isLine).map(({id}) => id)
  const rest = all.filter(({isLine}) => !isLine).map(({id}) => id)
  const first = Math.max(0, ...lines) + 1
  const numbers = new Map([...new Set([...references, ...rest])].map((id, at) => [id, first + at]))
  const ordered = all
    .map(({note, id, isLine}) =>
      isLine
        ? {note, rank: id - first}
        : {note: note.replace(ID, ` w:id="${numbers.get(id)}"`), rank: numbers.get(id) ?? 0},
    )
    .toSorted((one, other) => one.rank - other.rank)
  const turn = ordered.values()
  return {
    body: body.replace(
      REFERENCE,
      (_, start: string, id: string) => `${start}${numbers.get(Number(id))}`,
    ),
    notes: notes.replace(
      /<w:footnote\s[^>]*>.*?<\/w:footnote>/gs,
      (note) => turn.next().value?.note ?? note,
    ),
  }
}

const ID = / w:id="(-?\d+)"/
/** What parts notes from the text stands among them. */
const LINE = /^<w:footnote\b[^>]*? w:type="(?!normal")/
const REFERENCE = /(<w:footnoteReference\b[^>]*? w:id=")(-?\d+)/g
