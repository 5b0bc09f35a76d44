import {type CorpusRow, isCurrent} from './corpus-row.ts'
import {maybeOneName} from './maybe-one-name.ts'
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
 * Quotations by what was said, in the order in which each was printed first: one group has the same words, or the first of them
 * where they are enough to tell, of speakers who may be the same. The first of a group has the most words, of those whose articles
 * stand if any does.
 */
export function groupedStatements(rows: readonly CorpusRow[]): readonly Group[] {
  const all = rows.map((row, place) => ({row, place, words: wordsWithSigns(row.text ?? '')}))
  const groups: {readonly longest: Statement; readonly members: Statement[]}[] = []
  const having = new Map<number, typeof groups>()
  // the longest first: others have its beginning
  for (const statement of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const [run] = runsOf(statement.words)
    const found =
      run === undefined
        ? undefined
        : having
            .get(run)
            ?.find(
              ({longest, members}) =>
                [longest, ...members].every((one) => isSaidBy(statement.row, one.row)) &&
                opens(statement, longest),
            )
    if (found !== undefined) {
      found.members.push(statement)
      continue
    }
    const group = {longest: statement, members: []}
    groups.push(group)
    if (run === undefined) continue
    const others = having.get(run)
    if (others === undefined) having.set(run, [group])
    else others.push(group)
  }
  return groups
    .map(({longest, members}) => {
      const all = [longest, ...members]
      const shown = all.find(({row}) => isCurrent(row.article)) ?? longest
      return {
        first: Math.min(...all.map(({place}) => place)),
        group: [shown.row, ...inOrder(all.filter((one) => one !== shown))] satisfies Group,
      }
    })
    .toSorted((a, b) => a.first - b.first)
    .map(({group}) => group)
}

function inOrder(members: readonly Statement[]): CorpusRow[] {
  return members.toSorted((a, b) => a.place - b.place).map(({row}) => row)
}

/**
 * Words before what both have may turn it round: "there is no proof that the guards beat the men"; so may words that end its
 * sentence: "we will pay, if the court says so".
 */
function opens(one: Statement, longest: Statement): boolean {
  return (
    inBlanks(longest.words).startsWith(inBlanks(one.words)) &&
    (one.words.length === longest.words.length ||
      sentenceEnds(longest.row.text ?? '').has(one.words.length))
  )
}

/** After how many of its words a sentence of it ends. */
function sentenceEnds(text: string): ReadonlySet<number> {
  let words = 0
  return new Set(
    text.split(SENTENCE_END).map((part) => {
      words += wordsWithSigns(part).length
      return words
    }),
  )
}

const SENTENCE_END = /(?<=[.!?؟।]["”’»)\]]{0,3})\s+(?!\p{Ll})|(?<=[。！？])/u

/** With the signs that make something else of it: "5%" is not "5", "$5" not "€5", "-5" not "5", and a question claims nothing. */
function wordsWithSigns(text: string): string[] {
  return text.split(SIGN).flatMap((part, at) => (at % 2 === 0 ? wordsOf(part) : [part]))
}

const SIGN = /([\p{Sc}%‰?؟？]|(?<![\p{L}\p{N}])[-−](?=\p{Nd}))/u

function isSaidBy(one: CorpusRow, other: CorpusRow): boolean {
  return toldBy(one) === toldBy(other) && maybeSame(namesOf(one), namesOf(other))
}

/** What somebody denied is not what somebody said, in the same words; between quotation marks the verb changes nothing. */
function toldBy({kind, cue}: CorpusRow): unknown {
  return kind === 'direct' ? null : cue
}

/** Who said it, or each of those who may have. */
function namesOf({speaker, candidates}: CorpusRow): readonly string[] {
  const names: readonly unknown[] = Array.isArray(candidates) ? candidates : []
  return [speaker, ...names].filter((name) => typeof name === 'string')
}

/** Whoever is not named may be anybody. */
function maybeSame(names: readonly string[], others: readonly string[]): boolean {
  return (
    names.length === 0 ||
    others.length === 0 ||
    names.some((name) => others.some((other) => maybeOneName(name, other)))
  )
}
