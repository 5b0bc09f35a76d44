import {maybeOneName} from '@onrecord/core'
import type {CorpusRecord} from './corpus-record.ts'
import {type CorpusRow, isCurrent} from './corpus-row.ts'
import {type NamedGroups, namedGroups} from './named-groups.ts'
import {onlyBearer} from './only-bearer.ts'
import {inBlanks, wordsOf} from './words.ts'

type Group = [CorpusRow, ...CorpusRow[]]

interface Statement {
  readonly row: CorpusRow
  /** The place of its row among all. */
  readonly place: number
  readonly words: readonly string[]
}

interface Open {
  readonly longest: Statement
  /** Its place among the groups. */
  readonly place: number
  readonly members: Statement[]
  /** Who said it, each in another way of naming: of thousands of tellings a few. */
  readonly voices: Map<string, readonly string[]>
}

/**
 * Quotations by what was said, in the order in which each was printed first: one group has the same words, or the first of them
 * where they are enough to tell, of speakers who may be the same. The first of a group has the most words, of those whose articles
 * stand if any does.
 *
 * @param records where it is looked for whether a surname is one person's alone
 */
export function groupedStatements(
  rows: readonly CorpusRow[],
  records: readonly CorpusRecord[],
): readonly Group[] {
  const all = rows.map((row, place) => ({row, place, words: wordsWithSigns(row.text ?? '')}))
  const groups: Open[] = []
  const opening = new Map<string, NamedGroups<Open>>()
  const areOne = maybeOneName()
  const fullName = onlyBearer(records, areOne)
  // the longest first: others have its first sentences
  for (const statement of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const names = namesOf(statement.row).map(fullName)
    const same = opening
      .get(inBlanks(statement.words))
      ?.ofNames(names)
      .find((group) => isIn(statement, names, group, areOne))
    const group = same ?? {longest: statement, place: groups.length, members: [], voices: new Map()}
    group.voices.set(names.join(), names)
    if (same !== undefined) {
      same.members.push(statement)
      continue
    }
    groups.push(group)
    for (const key of openings(statement)) {
      const others = opening.get(key) ?? namedGroups<Open>()
      others.add(group, names)
      opening.set(key, others)
    }
  }
  return groups
    .map(({longest, members}) => {
      const told = [longest, ...members]
      const shown = told.find(({row}) => isCurrent(row.article)) ?? longest
      return {
        first: told.reduce((least, {place}) => Math.min(least, place), longest.place),
        group: [shown.row, ...inOrder(told.filter((one) => one !== shown))] satisfies Group,
      }
    })
    .toSorted((a, b) => a.first - b.first)
    .map(({group}) => group)
}

function inOrder(members: readonly Statement[]): CorpusRow[] {
  return members.toSorted((a, b) => a.place - b.place).map(({row}) => row)
}

/** Fewer words are said by many. */
const FEWEST = 5

/**
 * All its words, and its first sentences. Words before what another has may turn that round: "there is no proof that the guards
 * beat the men"; so may words that end its sentence: "we will pay, if the court says so".
 */
function openings({row, words}: Statement): readonly string[] {
  let count = 0
  const ends = (row.text ?? '').split(SENTENCE_END).map((part) => {
    count += wordsWithSigns(part).length
    return count
  })
  return [...new Set([...ends, words.length])]
    .filter((end) => end >= FEWEST)
    .map((end) => inBlanks(words.slice(0, end)))
}

/** Not "...", which leaves open what is meant, as "…" does. */
const SENTENCE_END = /(?<=(?:(?<!\.\.)\.|[!?؟।])["”’»)\]]{0,3})\s+(?!\p{Ll})|(?<=[。！？])/u

/** With the signs that make something else of it: "5%" is not "5", "$5" not "€5", "-5" not "5", and a question claims nothing. */
function wordsWithSigns(text: string): string[] {
  return text.split(SIGN).flatMap((part, at) => (at % 2 === 0 ? wordsOf(part) : [part]))
}

const SIGN = /([\p{Sc}%‰?؟？]|(?<![\p{L}\p{N}])[-−](?=\p{Nd}))/u

function isIn(
  {row}: Statement,
  names: readonly string[],
  {longest, voices}: Open,
  areOne: ReturnType<typeof maybeOneName>,
): boolean {
  return (
    toldBy(row) === toldBy(longest.row) &&
    [...voices.values()].every(
      // whoever is not named may be anybody
      (others) =>
        names.length === 0 ||
        others.length === 0 ||
        names.some((name) => others.some((other) => areOne(name, other))),
    )
  )
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
