import {createIds, type Instrument, type Span, spanText} from '@onrecord/core'
import {byRule} from '../agent.ts'
import {namedIn} from '../naming/named.ts'
import type {Draft, Pass} from '../pass.ts'
import type {InstrumentEntry, InstrumentMention} from './instruments/known.ts'
import {instrumentMentions, together} from './instruments/mentions.ts'
import {startingIn} from './tokens/places.ts'

/** Finds the treaties, statutes, agreements, resolutions and review mechanisms that an article refers to. */
export const instrumentsPass: Pass = {name: 'instruments', languages: ['en'], run}

function run(draft: Draft): Draft {
  const id = createIds()
  const instruments = together(instrumentMentions(draft)).flatMap(([entry, mentions]) =>
    mentions[0] === undefined
      ? []
      : [
          instrumentOf(
            entry,
            mentions,
            draft,
            id('instrument', spanText(draft.text, mentions[0].span)),
          ),
        ],
  )
  return {...draft, instruments}
}

function instrumentOf(
  {name, year, type, source}: InstrumentEntry,
  mentions: readonly InstrumentMention[],
  draft: Draft,
  id: string,
): Instrument {
  return {
    id,
    type,
    name,
    year,
    parties: [...new Set(mentions.flatMap(({span}) => partiesAfter(draft, span)))],
    identifiers: source === null ? [] : [source],
    mentions: mentions.map(({span}) => ({span})),
    provenance: byRule(source === null ? 'described' : 'known', source === null ? 0.7 : 0.95),
  }
}

// "Between A, B and C", up to a comma behind which no other is named.
const PARTIES = /^ (?:signed )?between (?:[^.,;:()]|, (?=\p{Lu})){3,80}/u

const ENDS_PARTIES = / (?:was|is|has|signed|reached|in|on|at) /

/** "… agreement between A and B": the names of the places and bodies that follow. */
function partiesAfter(draft: Draft, span: Span): readonly string[] {
  const {text} = draft
  const [after = ''] = PARTIES.exec(text.slice(span.end, span.end + 120)) ?? []
  const [named = ''] = after.split(ENDS_PARTIES)
  const zone: Span = {start: span.end, end: span.end + named.length}
  return startingIn(namedIn(draft), zone).flatMap(({item: {entity}}) =>
    /^(?:place|organisation)$/.test(entity.type) ? [entity.name] : [],
  )
}
