import {contains, type Entity, overlaps, type Span} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {type Clause, clausesOf} from '../quoting/items.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {mentionsIn} from './mention-places.ts'
import {sentenceAt} from './sentence-at.ts'
import {calledAlike, severalAt} from './together.ts'
import type {Utterance} from './utterances.ts'

const REACH = 3

/** Whom "one of them" is one of: the two of whom a sentence just above tells together ("the two women"), or whom alone it names. */
export function pairAbove(
  draft: Draft,
  cast: Cast,
  {start}: Span,
  spoken: readonly Utterance[],
  kind: 'person' | 'organisation',
): readonly Entity[] {
  const sentence = sentenceAt(draft, start)
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const clause = clausesOf(draft)[at]
    if (clause === undefined) continue
    const told = kind === 'person' ? toldOfTwo(draft, cast, clause, start, spoken) : []
    const pair = told.length > 0 ? told : namedIn(draft, cast, clause, start, kind)
    if (pair.length === 2) return pair
    if (draft.blocks[clause.sentence.block - 1]?.type === 'heading') break
  }
  return []
}

/** The two whom a sentence tells of by their number or by a noun of theirs, before a place and outside quotations. */
function toldOfTwo(
  draft: Draft,
  cast: Cast,
  clause: Clause,
  before: number,
  spoken: readonly Utterance[],
): readonly Entity[] {
  const {span} = clause.sentence
  for (const {0: words, 1: noun = '', index} of draft.text
    .slice(span.start, Math.min(span.end, before))
    .matchAll(SEVERAL)) {
    const phrase = {start: span.start + index, end: span.start + index + words.length}
    if (isQuoted(clause, phrase)) continue
    const several =
      severalAt(draft, cast, phrase, spoken) ??
      calledAlike(draft, cast, noun, phrase.start).find(({length}) => length === 2)
    if (several?.length === 2) return several
  }
  return []
}

const SEVERAL = /\b(?:both|the two|the)\s([\p{Ll}-]*(?:s|men))\b/giu

/** "Ada Vale and Bo Reed", "Ada Vale won one game and Bo Reed two". */
function namedIn(
  {text}: Draft,
  cast: Cast,
  clause: Clause,
  before: number,
  kind: 'person' | 'organisation',
): readonly Entity[] {
  const {start, end} = clause.sentence.span
  const span = {start, end: Math.min(end, before)}
  const places = entitiesNear(cast, span)
    .filter(({type}) => type === kind)
    .flatMap((entity) => {
      const at = mentionsIn(entity, span).find(
        (each) =>
          each.form !== 'pronoun' && contains(span, each.span) && !isQuoted(clause, each.span),
      )
      return at === undefined ? [] : [{entity, ...at.span}]
    })
    .toSorted((a, b) => a.start - b.start)
  const [one, two] = places
  const between = one === undefined || two === undefined ? '' : text.slice(one.end, two.start)
  return JOINED.test(between) ? places.map(({entity}) => entity) : []
}

const JOINED = /^[^.;“”"]{0,30}\sand\s(?:\p{L}+\s)?$/u

function isQuoted({items, hasQuotes}: Clause, span: Span): boolean {
  return hasQuotes && items.some((item) => item.kind === 'quote' && overlaps(item, span))
}
