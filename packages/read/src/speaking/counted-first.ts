import type {Entity, Span} from '@onrecord/core'
import {keptBy} from '../kept.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {singular} from '../language/singular.ts'
import {namedIn} from '../naming/named.ts'
import type {Draft} from '../pass.ts'
import {startingIn} from '../passes/tokens/places.ts'
import {blockAt} from './sentence-at.ts'

/** "Two ward nurses came. Ada Vale was early, Bo Reed late", "the mayors of the two towns, Ada Vale and Bo Reed": what those are whom a text counts before it names as many, by their ids. */
export const countedFirst: (draft: Draft) => ReadonlyMap<string, readonly string[]> = keptBy(
  ({entities}) => entities,
  (draft) => {
    const callings = officesOf(draft)
    for (const {1: the, 2: number = '', 3: rest = '', index} of draft.text.matchAll(COUNT)) {
      const calling = callingIn(rest)
      if (calling === null) continue
      const count = number.toLowerCase() === 'three' ? 3 : 2
      // "The two women" at a paragraph's end are none whom the next one brings in.
      for (const {id} of namedNext(draft, index, count, the === undefined ? 2 : 1))
        callings.set(id, calling)
    }
    return callings
  },
)

/** "The mayors of the two towns, Ada Vale of Orm and Bo Reed of Tarn". */
function officesOf(draft: Draft): Map<string, readonly string[]> {
  const nouns = [...draft.text.matchAll(OFFICES)].map(({1: noun = '', 2: of = '', index}) => ({
    calling: singular(noun),
    of: singular(of),
    index,
  }))
  return new Map(
    nouns
      .filter(({calling}) => isPersonNoun(calling))
      .flatMap(({calling, of, index}) =>
        namedNext(draft, index, 2).map(({id}) => [id, [of, calling]] as const),
      ),
  )
}

const OFFICES =
  /(?<!\p{L})[Tt]he\s(\p{Ll}+s)\s(?:of|at|in|for|from)\s[^,.;:“”"\n]{0,40}?(\p{L}+),\s(?=\p{Lu})/gu

const COUNT = /\b([Tt]he\s)?([Tt](?:wo|hree)|TWO|THREE)(?=((?:\s\p{L}+){1,3}))/gu

/** "Young", "baker" of "young bakers from". */
function callingIn(words: string): readonly string[] | null {
  const [, ...all] = words.split(/\s/)
  const at = all.findIndex((word) => /(?:s|men)$/.test(word) && isPersonNoun(singular(word)))
  return at < 0 ? null : [...all.slice(0, at), singular(all[at] ?? '')]
}

/** As many as are counted, where the rest of the paragraph names nobody else for the first time, or names nobody and the next one does. */
export function namedNext(
  draft: Draft,
  from: number,
  count: number,
  paragraphs: number = 2,
): readonly Entity[] {
  const at = blockAt(draft, from)
  for (const {span} of draft.blocks.slice(at, at + paragraphs)) {
    const named = firstNamedIn(draft, {start: Math.max(from, span.start), end: span.end})
    if (named.length > 0) return named.length === count ? named : []
  }
  return []
}

/** The people whom a stretch is the first to name. */
function firstNamedIn(draft: Draft, {start, end}: Span): readonly Entity[] {
  const named = startingIn(namedIn(draft), {start, end: Math.min(end, start + FARTHEST)})
  return named.flatMap(({item: {entity, mention}}) =>
    entity.type === 'person' && entity.mentions[0]?.span.start === mention.span.start
      ? [entity]
      : [],
  )
}

const FARTHEST = 8000
