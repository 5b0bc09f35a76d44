import {
  compareSpans,
  createIds,
  type Entity,
  type Instrument,
  overlaps,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass} from '../pass.ts'
import {describedInstruments} from './instruments/described.ts'
import {type InstrumentMention, knownInstruments} from './instruments/known.ts'
import {lexedSentences, type Token} from './tokens/lex.ts'

/** Finds the treaties, statutes, agreements, resolutions and review mechanisms that an article refers to. */
export const instrumentsPass: Pass = {name: 'instruments', languages: ['en'], run}

function run(draft: Draft): Draft {
  const groups = new Map<string, InstrumentMention[]>()
  for (const tokens of lexedSentences(draft)) {
    for (const mention of mentionsIn(draft.text, tokens)) {
      const key = `${mention.entry.name.toLowerCase()}|${mention.entry.year}`
      groups.set(key, [...(groups.get(key) ?? []), mention])
    }
  }
  const id = createIds()
  const instruments = [...groups.values()].flatMap((mentions) => {
    const [first] = mentions
    return first === undefined
      ? []
      : [instrumentOf(first, mentions, draft, id('instrument', spanText(draft.text, first.span)))]
  })
  return {...draft, instruments}
}

/** Known names first; what only looks like an instrument must not touch one of them. */
function mentionsIn(text: string, tokens: readonly Token[]): readonly InstrumentMention[] {
  const known = knownInstruments(tokens)
  const found = describedInstruments(text, tokens)
  if (known.length === 0 && found.length === 0) return found
  const described = found.filter(({span}) => !known.some((each) => overlaps(each.span, span)))
  return [...known, ...described].sort((a, b) => compareSpans(a.span, b.span))
}

function instrumentOf(
  {entry, span}: InstrumentMention,
  mentions: readonly InstrumentMention[],
  draft: Draft,
  id: string,
): Instrument {
  return {
    id,
    type: entry.type,
    name: entry.name,
    year: entry.year,
    parties: partiesAfter(draft, span),
    identifiers: entry.source === null ? [] : [entry.source],
    mentions: mentions.map((each) => ({span: each.span})),
    provenance: byRule(
      entry.source === null ? 'described' : 'known',
      entry.source === null ? 0.7 : 0.95,
    ),
  }
}

/** "… agreement between A and B": the names of the places and bodies that follow. */
function partiesAfter({text, entities}: Draft, span: Span): readonly string[] {
  const after = /^ (?:signed )?between ([^.;:()]{3,80})/.exec(text.slice(span.end, span.end + 120))
  if (after === null) return []
  const zone: Span = {start: span.end, end: span.end + after[0].length}
  return entities.filter((entity) => isParty(entity, zone)).map(({name}) => name)
}

function isParty({type, mentions}: Entity, zone: Span): boolean {
  return (
    (type === 'place' || type === 'organisation') &&
    mentions.some((mention) => overlaps(mention.span, zone))
  )
}
