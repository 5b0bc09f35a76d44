import type {Entity, Span} from '@onrecord/core'
import {keptBy} from '../../kept.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import {namedIn} from '../../naming/named.ts'
import type {Draft} from '../../pass.ts'
import {startingIn} from '../../passes/tokens/places.ts'
import {standing, TWO_OR_THREE} from '../looked-for.ts'
import {blockAt} from '../sentence-at.ts'

/** "Two ward nurses came. Ada Vale was early, Bo Reed late", "the mayors of the two towns, Ada Vale and Bo Reed": what those are whom a text counts before it names as many, by their ids. */
export const countedFirst: (draft: Draft) => ReadonlyMap<string, readonly string[]> = keptBy(
  ({entities}) => entities,
  (draft) => {
    const {text} = draft
    const callings = officesOf(draft)
    for (const {start, end, lower} of standing(draft, TWO_OR_THREE)) {
      const calling = callingIn(text, end)
      if (calling === null) continue
      // "The two women" at a paragraph's end are none whom the next one brings in.
      const paragraphs = THE.test(text.slice(Math.max(0, start - LONGEST_THE), start)) ? 1 : 2
      for (const {id} of namedNext(draft, start, lower === 'three' ? 3 : 2, paragraphs))
        callings.set(id, calling)
    }
    return callings
  },
)

/** "The mayors of the two towns, Ada Vale of Orm and Bo Reed of Tarn". */
function officesOf(draft: Draft): Map<string, readonly string[]> {
  const callings = new Map<string, readonly string[]>()
  for (const {1: noun = '', 2: of = '', index} of draft.text.matchAll(OFFICES)) {
    const calling = singular(noun)
    const named = isPersonNoun(calling) ? namedNext(draft, index, 2) : []
    for (const {id} of named) callings.set(id, [singular(of), calling])
  }
  return callings
}

// What stands before "the" is looked at where it stands, not at each letter.
const OFFICES =
  /[Tt]he(?<!\p{L}[Tt]he)\s(\p{Ll}+s)\s(?:of|at|in|for|from)\s[^,.;:“”"\n]{0,40}?(\p{L}+),\s(?=\p{Lu})/gu

const THE = /\b[Tt]he\s$/
const LONGEST_THE = 5

/** "Young", "baker" of "young bakers from": what stands behind a number. */
function callingIn(text: string, end: number): readonly string[] | null {
  COUNTED.lastIndex = end
  const [, ...all] = COUNTED.exec(text)?.[0].split(/\s/) ?? []
  const at = all.findIndex(
    (word) => (word.endsWith('s') || word.endsWith('men')) && isPersonNoun(singular(word)),
  )
  return at < 0 ? null : [...all.slice(0, at), singular(all[at] ?? '')]
}

const COUNTED = /(?:\s\p{L}+){1,3}/uy

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
export function firstNamedIn(draft: Draft, {start, end}: Span): readonly Entity[] {
  const named = startingIn(namedIn(draft), {start, end: Math.min(end, start + FARTHEST)})
  return named.flatMap(({item: {entity, mention}}) =>
    entity.type === 'person' && entity.mentions[0]?.span.start === mention.span.start
      ? [entity]
      : [],
  )
}

const FARTHEST = 8000
