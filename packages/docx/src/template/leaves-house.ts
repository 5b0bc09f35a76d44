/**
 * Whether a field holds an address in the house that keeps it: `fetched` where it shows what lies there, `led` where it leads there
 * or only names it.
 */
export function leavesHouse(instruction: string): 'fetched' | 'led' | null {
  const [name = '', ...rest] = instruction.match(/"[^"]*"?|[^\s"]+/g) ?? []
  const kind = name.toUpperCase()
  if (FETCHING.has(kind)) return 'fetched'
  if (kind === 'RD') return 'led'
  return kind === 'HYPERLINK' && !leadsOut(addressOf(rest)) ? 'led' : null
}

/** Whether an address is one on the web or of somebody, or a place in the document itself. */
export function leadsOut(address: string): boolean {
  return address === '' || /^(?:https?:|mailto:|tel:|#)/i.test(address)
}

/** ISO/IEC 29500-1, 17.16.5; INCLUDE and IMPORT are older names of two of them (MS-DOC, 2.9.90). */
const FETCHING: ReadonlySet<string> = new Set([
  ...['INCLUDEPICTURE', 'INCLUDETEXT', 'LINK', 'DDE', 'DDEAUTO', 'DATABASE', 'INCLUDE', 'IMPORT'],
])

/** The first argument that belongs to no switch. */
function addressOf(words: readonly string[]): string {
  const at = words.findIndex(
    (word, index) => !/^\\\w$/.test(word) && !/^\\[lot]$/i.test(words[index - 1] ?? ''),
  )
  return (words[at] ?? '').replaceAll('"', '').trim()
}
