import type {Block, Span} from '@onrecord/core'
import {keptBy} from '../kept.ts'
import type {Draft} from '../pass.ts'

/** What one who is named before a colon says in a transcript or an interview: "MR VALE: We do.", "Q: Who rows?", "Ida: I row." */
export interface Turn {
  /** The words before the colon, without it. */
  readonly label: Span
  /** The label as it is told apart from others: "Ida Vale, rower" and "VALE" are one. */
  readonly key: string
  /** Word for word, a span for each paragraph. */
  readonly words: readonly Span[]
}

const FEWEST = 4
const FEWEST_OF_NAMES = 2

/** The turns of a transcript, in order; none where an article is no transcript. */
export const turnsIn: (draft: Pick<Draft, 'text' | 'blocks'>) => readonly Turn[] = keptBy(
  ({blocks}) => blocks,
  ({text, blocks}) => {
    const spoken = blocks.filter(({type}) => SPOKEN.test(type))
    const opened = spoken.map((block) => openingOf(text, block))
    const turns = opened.filter((each) => each !== null)
    if (!isTranscript(text, turns)) return []
    const from = opened.findIndex((each) => each !== null)
    const to = opened.findLastIndex((each) => each !== null)
    if (turns.length < (to - from) * LEAST_SHARE) return []
    // Where more questions have no label than have one, what has none is a question, but where labels have lines of their own.
    const isApart = turns.filter(({words}) => words.length === 0).length * 2 > turns.length
    const asked = spoken.slice(from, to).map(({span}) => text[span.end - 1] === '?')
    const unlabelled = asked.filter((isAsked, at) => isAsked && opened[from + at] === null).length
    const isUnlabelled = unlabelled * 2 > asked.filter(Boolean).length
    return isUnlabelled && !isApart ? turns : continued(text, spoken, opened, to)
  },
)

/** Kinds of blocks that somebody’s words stand in. */
export const SPOKEN: RegExp = /^(?:paragraph|heading|listItem|quote)$/
const LEAST_SHARE = 0.4

/** Several turns, most of them words and no figures, one of them by somebody who has had one before; where labels are written as names are, two such. */
function isTranscript(text: string, turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST) return false
  const figures = turns.filter(({words: [first]}) => first !== undefined && isFigure(text, first))
  if (figures.length * 2 > turns.length) return false
  const counts = new Map<string, number>()
  for (const {key} of turns) counts.set(key, (counts.get(key) ?? 0) + 1)
  const again = [...counts.values()].filter((count) => count > 1).length
  const isLoud = turns.every(({key}) => key === key.toUpperCase())
  return counts.size > 1 && again >= (isLoud ? 1 : FEWEST_OF_NAMES)
}

/** "Guess: $29,000,000", "Result: N/A". */
function isFigure(text: string, {start, end}: Span): boolean {
  return end - start <= LONGEST_FIGURE && !/\p{Ll}{2}/u.test(text.slice(start, end))
}

const LONGEST_FIGURE = 20

function openingOf(text: string, {span}: Block): Turn | null {
  const opening = LABEL.exec(text.slice(span.start, span.start + LONGEST_LABEL))
  const label = opening?.[1] ?? opening?.[2]
  if (opening === null || label === undefined) return null
  const start = span.start + opening[0].length
  const from = span.start + opening[0].indexOf(label)
  // "The Minister for Rivers (Ida Tessen)" is she.
  const holder = /^The\s.*\((\p{Lu}\p{Ll}[^)]*)\)$/u.exec(label)?.[1]
  const [name = ''] = (holder ?? label.replace(/\s?\([^)]*\)/g, '')).split(',')
  const words = name.trim().split(' ')
  const isCounted = words.length > 1 && /^(?:UN\p{Lu}+|Un\p{Ll}+)$/u.test(words[0] ?? '')
  return {
    label: {start: from, end: from + label.length},
    key: isCounted ? name.trim() : (words.at(-1) ?? ''),
    words: start < span.end ? [{start, end: span.end}] : [],
  }
}

/** A name or an office with what tells more of whoever it is and a colon, or a letter. */
const LABEL =
  /^(?:[[(]?\d{1,2}(?::\d\d){1,2}[\])]?\s(?:[–-]\s)?)?(?:([QA])[.:]|(\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}.'’-]*|of|for|and|the|de|del|la|van|von|bin|al)){0,5}(?:,\s[^:.?!“”"]{2,40})?(?:\s\([^)]{2,40}\)){0,3}):)\s+/u
const LONGEST_LABEL = 120

/** Paragraphs without a label go on with the turn above them, but for what is noted ("(Laughter)") and what stands behind the last. */
function continued(
  text: string,
  spoken: readonly Block[],
  opened: readonly (Turn | null)[],
  to: number,
): readonly Turn[] {
  const turns: Turn[] = []
  for (const [at, turn] of opened.entries()) {
    const last = turns.at(-1)
    const span = spoken[at]?.span
    const isWithin = at < to || last?.words.length === 0
    if (turn !== null) turns.push(turn)
    else if (last !== undefined && span !== undefined && isWithin && !isNote(text, span))
      turns[turns.length - 1] = {...last, words: [...last.words, span]}
  }
  return turns
}

function isNote(text: string, {start, end}: Span): boolean {
  return /^[([].*[)\]]$/.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
}
