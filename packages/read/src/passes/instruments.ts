import {
  compareSpans,
  createIds,
  type Instrument,
  overlaps,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {grouped} from '../language/grouped.ts'
import {namedIn} from '../naming/named.ts'
import type {Draft, Pass} from '../pass.ts'
import {describedInstruments} from './instruments/described.ts'
import {type InstrumentMention, knownInstruments} from './instruments/known.ts'
import {lexedSentences, type Token} from './tokens/lex.ts'
import {startingIn} from './tokens/places.ts'

/** Finds the treaties, statutes, agreements, resolutions and review mechanisms that an article refers to. */
export const instrumentsPass: Pass = {name: 'instruments', languages: ['en'], run}

function run(draft: Draft): Draft {
  const found = lexedSentences(draft).flatMap((tokens) => mentionsIn(draft.text, tokens))
  const groups = grouped(found, ({entry: {name, year}}) => [`${name.toLowerCase()}|${year}`])
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
function partiesAfter(draft: Draft, span: Span): readonly string[] {
  const {text} = draft
  const after = /^ (?:signed )?between ([^.;:()]{3,80})/.exec(text.slice(span.end, span.end + 120))
  if (after === null) return []
  const zone: Span = {start: span.end, end: span.end + after[0].length}
  const parties = startingIn(namedIn(draft), zone).flatMap(({item: {entity}}) =>
    /^(?:place|organisation)$/.test(entity.type) ? [entity.name] : [],
  )
  return [...new Set(parties)]
}
