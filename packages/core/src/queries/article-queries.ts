import {blockOf} from '../block-of.ts'
import {excerpt} from '../excerpt.ts'
import {verbatimSpans} from '../own-words.ts'
import {entities} from './entities.ts'
import {factsInBlock} from './facts-in-block.ts'
import {factsOf} from './facts-of.ts'
import {figures} from './figures.ts'
import {instruments} from './instruments.ts'
import {confidenceOf, lowConfidence, SURE} from './low-confidence.ts'
import {planned} from './planned.ts'
import {articleQuery, numberOf, oneOf, type QueryDefinition} from './query-definition.ts'
import {
  at,
  entityRow,
  eventRow,
  factRow,
  figureRow,
  instrumentRow,
  quotationRow,
  textAt,
} from './query-row.ts'
import {quotations} from './quotations.ts'
import {spokespeople} from './spokespeople.ts'
import {timeline} from './timeline.ts'
import {unattributed} from './unattributed.ts'
import {uncovered} from './uncovered.ts'
import {unsourcedFigures} from './unsourced-figures.ts'
import {voiceShare} from './voice-share.ts'

const SPEAKER = 'words of the name of whoever speaks'

/** The queries of one article, by name; of a dossier they ask each of its articles. */
export const articleQueries: Readonly<Record<string, QueryDefinition>> = {
  quotations: articleQuery(
    'what was said, and by whom',
    {
      speaker: SPEAKER,
      role: 'words of a role that the article gives whoever speaks',
      kind: 'direct, mixed or indirect',
      about: 'words in it, or the name of somebody it mentions',
    },
    (article, {speaker, role, kind, about}, idOf) =>
      quotations(article, {
        speaker,
        role,
        about,
        kind: oneOf('kind', kind, ['direct', 'mixed', 'indirect']),
      }).map((quotation) => quotationRow(article, quotation, idOf)),
  ),
  unattributed: articleQuery(
    'quotations whose speaker is not known for certain',
    {},
    (article, _, idOf) =>
      unattributed(article).map((quotation) => quotationRow(article, quotation, idOf)),
  ),
  figures: articleQuery(
    'quantities with their unit, period and source',
    {
      unit: 'person, percent, USD, boat, …',
      measures: 'words for what is counted or measured',
      period: 'an EDTF date, such as 2023 or 2023-10',
      speaker: 'words of the name of whoever gives the number',
    },
    (article, {unit, measures, period, speaker}, idOf) =>
      figures(article, {unit, measures, period, speaker}).map((one) =>
        figureRow(article, one, idOf),
      ),
  ),
  'unsourced-figures': articleQuery('figures that nobody is named for', {}, (article, _, idOf) =>
    unsourcedFigures(article).map((one) => figureRow(article, one, idOf)),
  ),
  timeline: articleQuery('what happened when, the earliest first', {}, (article, _, idOf) =>
    timeline(article).flatMap(({edtf, span, event, date}) => {
      if (event !== null) return [{...eventRow(article, event, idOf), edtf}]
      return date === null ? [] : [{...at(article, date.id, [span], idOf), edtf}]
    }),
  ),
  planned: articleQuery('what is announced for later', {}, (article, _, idOf) =>
    planned(article).map((one) => eventRow(article, one, idOf)),
  ),
  instruments: articleQuery(
    'treaties, laws, agreements, mechanisms and resolutions',
    {type: 'treaty, statute, agreement, mechanism or resolution'},
    (article, {type}, idOf) =>
      instruments(article, {
        type: oneOf('type', type, ['treaty', 'statute', 'agreement', 'mechanism', 'resolution']),
      }).map((one) => instrumentRow(article, one, idOf)),
  ),
  entities: articleQuery(
    'people, organisations, places, groups and works',
    {type: 'person, organisation, place, group or work', name: 'words of a name'},
    (article, {type, name}, idOf) =>
      entities(article, {
        name,
        type: oneOf('type', type, ['person', 'organisation', 'place', 'group', 'work']),
      }).map((one) => entityRow(article, one, idOf)),
  ),
  spokespeople: articleQuery('who speaks for which organisation', {}, (article, _, idOf) =>
    spokespeople(article).flatMap(({organisation, people}) =>
      people.map(({person, role, quotations: said}) => ({
        ...at(article, person.id, [role], idOf),
        name: person.name,
        organisation: organisation.name,
        quotations: said.map(({id}) => idOf(article, id)),
      })),
    ),
  ),
  'voice-share': articleQuery(
    'how many of the words quoted are whose',
    {by: 'speaker or organisation'},
    (article, {by}, idOf) =>
      voiceShare(article, {by: oneOf('by', by, ['speaker', 'organisation'])}).map(
        ({entity, quotations: said, words, share}) => ({
          id: entity === null ? 'unattributed' : idOf(article, entity.id),
          spans: said.flatMap(verbatimSpans),
          text: entity?.name ?? null,
          words,
          share,
          quotations: said.map(({id}) => idOf(article, id)),
        }),
      ),
  ),
  'facts-in-block': articleQuery(
    'what one block says',
    {block: 'the id of the block; without it, all of them'},
    (article, {block}, idOf) =>
      article.blocks
        .filter(({id}) => block === undefined || idOf(article, id) === block || id === block)
        .flatMap(({id}) =>
          factsInBlock(article, id).map((fact) => ({
            ...factRow(article, fact, idOf),
            block: idOf(article, id),
          })),
        ),
  ),
  excerpt: articleQuery(
    'a fact with the words around it',
    {id: 'the id of the fact; without it, all of them', context: 'characters on either side'},
    (article, {id, context}, idOf) =>
      factsOf(article)
        .filter(({value}) => id === undefined || idOf(article, value.id) === id || value.id === id)
        .flatMap((fact) =>
          fact.spans.map((span) => {
            const found = excerpt(article, span, numberOf('context', context))
            const [before, after] = [found?.before ?? null, found?.after ?? null]
            return {...at(article, fact.value.id, [span], idOf), before, after}
          }),
        ),
  ),
  'low-confidence': articleQuery(
    'facts to look at again, the least certain first',
    {below: `0 to 1; ${SURE} if left out`},
    (article, {below}, idOf) =>
      lowConfidence(article, {below: numberOf('below', below)}).map((fact) => ({
        ...factRow(article, fact, idOf),
        confidence: confidenceOf(fact),
      })),
  ),
  uncovered: articleQuery(
    'stretches of the text that no fact covers',
    {words: 'how many words a stretch has at least; 5 if left out'},
    (article, {words}, idOf) =>
      uncovered(article, {words: numberOf('words', words)}).map((span) => {
        const home = blockOf(article, span)
        return {
          id: home === null ? '' : idOf(article, home.id),
          spans: [span],
          text: textAt(article, [span]),
        }
      }),
  ),
}
