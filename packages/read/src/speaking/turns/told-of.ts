import {type Span, spanText} from '@onrecord/core'
import {firstWhere} from '../../language/halving.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import type {Draft} from '../../pass.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {paragraphAt} from '../sentence-at.ts'

// A quotation and the one that reports it stand in one sentence.
export const BESIDE = 6

/** What else is quoted before a place in its paragraph. */
export function wordsBefore(draft: Draft, start: number): readonly Span[] {
  const from = paragraphAt(draft, start).start
  const next = firstWhere(
    draft.quotations.length,
    (at) => (draft.quotations[at]?.content[0]?.start ?? 0) >= start,
  )
  return draft.quotations
    .slice(Math.max(0, next - BESIDE), next)
    .flatMap(({quoted}) => quoted.filter((span) => from <= span.start && span.end <= start))
}

/** “I asked the porter, and he said …”: whom the words around name before the pronoun, without a name. */
export function namesOther(
  draft: Draft,
  start: number,
  mention: Span,
  end: number = mention.start,
): boolean {
  return othersIn(draft, {start, end}, mention).length > 0
}

/** Who without a name is told of in a stretch of words and can be meant by a pronoun: "the porter". */
export function othersIn({text}: Draft, {start, end}: Span, mention: Span): readonly string[] {
  const gender = pronounGender(spanText(text, mention).toLowerCase())
  return [...text.slice(start, end).matchAll(OTHER)].flatMap(([phrase, one = '', two = '']) => {
    const noun = isPersonNoun(one) ? one : two
    const told = nounGender(noun)
    const isOther = one === '' || (isPersonNoun(noun) && (told === 'unknown' || told === gender))
    return isOther ? [phrase.slice(0, phrase.lastIndexOf(noun) + noun.length)] : []
  })
}

const OTHER =
  /(?<!\p{L})(?:[Tt]he\s(?:other|wrong)\sone|[Oo]ne\sof\s(?:them|these|those|us)(?!\sat\sa\stime)|(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]n?|[Hh]is|[Hh]er|[Ww]hose)\s(\p{Ll}+)(?:\s(\p{Ll}+))?)/gu
