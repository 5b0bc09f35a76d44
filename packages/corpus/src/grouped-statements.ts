import type {CorpusRow} from './corpus-row.ts'
import {runsOf} from './sketch.ts'
import {inBlanks, wordsOf} from './words.ts'

type Group = [CorpusRow, ...CorpusRow[]]

interface Statement {
  readonly row: CorpusRow
  /** The place of its row among all. */
  readonly place: number
  readonly words: readonly string[]
}

/**
 * Quotations by what was said, in the order in which each was printed first: one group has the same words, or a part of them
 * that is long enough to tell, of speakers who may be the same. The first of a group has the most words.
 */
export function groupedStatements(rows: readonly CorpusRow[]): readonly Group[] {
  const all = rows.map((row, place) => ({row, place, words: wordsOf(row.text ?? '')}))
  const groups: {readonly longest: Statement; readonly members: Statement[]}[] = []
  const having = new Map<number, typeof groups>()
  // the longest first: what others have is a part of it
  for (const statement of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const [run] = runsOf(statement.words)
    const found =
      run === undefined
        ? undefined
        : having.get(run)?.find(({longest}) => isPartOf(statement, longest))
    if (found !== undefined) {
      found.members.push(statement)
      continue
    }
    const group = {longest: statement, members: []}
    groups.push(group)
    for (const each of runsOf(statement.words)) {
      const others = having.get(each)
      if (others === undefined) having.set(each, [group])
      else others.push(group)
    }
  }
  return groups
    .map(({longest, members}) => ({
      first: Math.min(longest.place, ...members.map(({place}) => place)),
      group: [longest.row, ...inOrder(members)] satisfies Group,
    }))
    .toSorted((a, b) => a.first - b.first)
    .map(({group}) => group)
}

function inOrder(members: readonly Statement[]): CorpusRow[] {
  return members.toSorted((a, b) => a.place - b.place).map(({row}) => row)
}

function isPartOf(one: Statement, longest: Statement): boolean {
  return (
    inBlanks(longest.words).includes(inBlanks(one.words)) &&
    toldBy(one.row) === toldBy(longest.row) &&
    maybeSame(one.row.speaker, longest.row.speaker)
  )
}

/** What somebody denied is not what somebody said, in the same words; between quotation marks the verb changes nothing. */
function toldBy({kind, cue}: CorpusRow): unknown {
  return kind === 'direct' ? null : cue
}

/** Names that share a word may be one person's, spelt in two ways; whoever is not named may be anybody. */
function maybeSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return true
  const words = new Set(wordsOf(one))
  return wordsOf(other).some((word) => words.has(word))
}
