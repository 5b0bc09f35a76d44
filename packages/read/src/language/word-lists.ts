// Short lists of words that a rule asks for ("and", "but" or "without"): hundreds of them, where classes of words are counted. Every word of a
// list has a row of bits, one for each list; a spelling and its tokens know the row, so that nothing is looked up and no expression run.

/** Integers in a row, and rows. */
const [WIDTH, ROWS] = [32, 4096]
const rows = new Int32Array(WIDTH * ROWS)
const rowsOf = new Map<string, number>()
const lists = new Map<string, number>()
const forgetting: (() => void)[] = []

/** Makes a list of words with blanks between, and gives its number: see `isIn`. */
export function wordList(words: string): number {
  const list = lists.get(words) ?? lists.size
  if (lists.has(words)) return list
  lists.set(words, list)
  for (const word of words.split(' ')) {
    const row = rowsOf.get(word) ?? rowsOf.size + 1
    rowsOf.set(word, row)
    if (row === ROWS || list === WIDTH * 32) throw new RangeError('too many words or lists')
    const at = placeOf(row, list)
    rows[at] = (rows[at] ?? 0) | (1 << list)
  }
  for (const forget of forgetting) forget()
  return list
}

/** Whether a token's word, in small letters, is one of a list. */
export function isIn(token: {readonly row: number} | undefined, list: number): boolean {
  if (token === undefined || token.row === 0) return false
  return ((rows[placeOf(token.row, list)] ?? 0) & (1 << list)) !== 0
}

/** The row of a word in small letters; 0 where no list has it. */
export function rowOf(lower: string): number {
  return rowsOf.get(lower) ?? 0
}

/** What is to be done when words are listed, and what is known of spellings is known no more. */
export function whenListed(forget: () => void): void {
  forgetting.push(forget)
}

// A shift counts modulo 32.
function placeOf(row: number, list: number): number {
  return row * WIDTH + (list >> 5)
}
