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
  const host = /^https?:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]
  if (host !== undefined) return !IN_HOUSE.test(host)
  return address === '' || /^(?:mailto:|tel:|#)/i.test(address)
}

/**
 * Hosts that only a house itself can reach: names of one label, and those and the numbers that are kept for networks of one's own
 * (RFC 6761, 6762, 8375, 1918, 3927, 4193; ".internal" by ICANN, the others by habit: RFC 6762, appendix G).
 */
const IN_HOUSE =
  /^(?:[^.[\]]*|.*\.(?:localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)\.?|(?:10|127)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}|\[(?:::1|f[cd][^\]]*|fe[89ab][^\]]*)\])$/i

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
