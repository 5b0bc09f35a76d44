import {contains, type LocalId, overlaps, type Quotation, type Span} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {clausesOf} from '../quoting/items.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {sentenceAt} from './sentence-at.ts'

const ADDRESSEE_REACH = 60

/** The entity named right after a verb of telling ("told The Harbour Post"). */
export function addresseeOf(
  text: string,
  cast: Cast,
  {cue, speaker, content}: Quotation,
): LocalId | null {
  if (
    cue === null ||
    !/\b(?:told|tells?|telling|assured|informed|reminded|urged|warned|asked)$/i.test(
      text.slice(cue.start, cue.end),
    )
  )
    return null
  const after = {start: cue.end, end: cue.end + ADDRESSEE_REACH}
  const found = entitiesNear(cast, after)
    .filter((entity) => entity.id !== speaker.entity && entity.type !== 'place')
    .flatMap((entity) =>
      entity.mentions
        .filter(
          ({span}) =>
            contains(after, span) &&
            !content.some((each) => overlaps(each, span) && each.start > cue.end + 1),
        )
        .map(({span}) => ({entity, span})),
    )
    .filter(({span}) => /^\s(?:the |The |Mr |Ms |Mrs |Dr )?$/.test(text.slice(cue.end, span.start)))
  return found[0]?.entity.id ?? null
}

const OCCASION =
  /\b(?:in|at|during)\s(?:a|an|the|his|her|their|its)\s(?:[\p{L}-]+\s){0,3}(?:interview|statement|speech|press conference|news conference|briefing|report|letter|email|debate|hearing|meeting|rally|tweet|post|address)\b/u

/** The day and the occasion that the sentence names outside the quoted words. */
export function saidOn(draft: Draft, quotation: Quotation): Quotation['said'] {
  const {cue, content, speaker} = quotation
  if (cue === null) return null
  const clause = clausesOf(draft)[sentenceAt(draft, cue.start)]
  if (clause === undefined) return null
  const {span} = clause.sentence
  // A date within the speaker's apposition ("who left in 1988") is the speaker's, not the quotation's.
  const others = speaker.mention === null ? content : [...content, speaker.mention]
  const isOutside = (each: Span): boolean =>
    contains(span, each) && !others.some((words) => overlaps(words, each))
  const date = datesIn(draft, span).find((each) => each.type === 'date' && isOutside(each.span))
  const found = OCCASION.exec(draft.text.slice(span.start, span.end).replace(/^In\s/, 'in '))
  const occasion =
    found === null
      ? null
      : {start: span.start + found.index, end: span.start + found.index + found[0].length}
  const kept = occasion !== null && isOutside(occasion) ? occasion : null
  return date === undefined && kept === null ? null : {date: date?.id ?? null, occasion: kept}
}

/** The dates that begin in a sentence. */
function datesIn({dates}: Draft, {start, end}: Span): Draft['dates'] {
  const from = firstFrom(dates, start)
  return dates.slice(from, firstFrom(dates, end))
}
