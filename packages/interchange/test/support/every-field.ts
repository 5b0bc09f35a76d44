import {type Article, type Dossier, dossierOf, type Entity} from '@onrecord/core'
import {at, SAMPLE_TEXT, sampleArticle} from '../../../core/test/support/sample.ts'

const sample = sampleArticle()
const [place, author, trader, mayor] = sample.entities as [Entity, Entity, Entity, Entity]
const [figure] = sample.figures as [Article['figures'][number]]
const [planned, march] = sample.events as [Article['events'][number], Article['events'][number]]
const [mixed, split, reported, stall, banner] = sample.quotations as [
  Article['quotations'][number],
  Article['quotations'][number],
  Article['quotations'][number],
  Article['quotations'][number],
  Article['quotations'][number],
]

/** An entity that the sample has not, at words of its text. */
const entity = (id: string, type: Entity['type'], name: string, words: string): Entity => ({
  ...place,
  id,
  type,
  name,
  mentions: [{span: at(SAMPLE_TEXT, words), form: 'name'}],
})

/** The sample with something in every field that a format may take, or loses. */
export const article: Article = {
  ...sample,
  corrections: [{date: '2031-03-06', text: 'The year was wrong.', span: null}],
  source: {
    ...sample.source,
    retrievedAt: '2031-03-07T10:00:00Z',
    archivedUrl: 'https://archive.example/levy',
  },
  metadata: {
    ...sample.metadata,
    deck: 'Nobody was asked',
    section: 'Harbour',
    status: 'corrected',
    modified: '2031-03-06',
    bylines: [
      ...sample.metadata.bylines,
      {name: 'Coast Wire', role: 'a wire', entity: 'e5', span: null},
      {name: 'Kim Ha-rin', role: 'editor', entity: null, span: null},
    ],
    rights: {
      ...sample.metadata.rights,
      notice: '© 2031 The Sund Courier',
      licence: 'https://licence.example/1',
    },
  },
  media: [
    {caption: null, credit: 'Ada Vale', url: 'https://example.org/stall.png', alt: 'A stall'},
  ],
  links: [{span: at(SAMPLE_TEXT, 'Sundhaven'), href: 'https://example.org/port'}],
  entities: [
    place,
    {...author, roles: []},
    {...trader, aliases: ['Tom Brandt'], identifiers: ['wikidata:Q77']},
    mayor,
    entity('e5', 'group', 'Coast Wire', 'Dock traders'),
    entity('e6', 'organisation', 'Ministry of Piers', 'levy'),
    entity('e7', 'work', 'The Levy Book', 'such levies'),
    {...entity('e8', 'place', 'Norway', 'port'), identifiers: ['iso3166:NO']},
  ],
  quotations: [
    mixed,
    split,
    {...reported, speaker: {...reported.speaker, entity: null, entities: [mayor.id, trader.id]}},
    {
      ...stall,
      speaker: {
        ...stall.speaker,
        status: 'ambiguous',
        entity: null,
        candidates: [mayor.id, trader.id],
      },
    },
    banner,
  ],
  figures: [
    figure,
    {
      ...figure,
      id: 'f2',
      span: at(SAMPLE_TEXT, '1986'),
      value: 10,
      upper: 12,
      qualifier: 'range',
      unit: null,
      period: null,
      date: null,
      place: null,
      speaker: mixed.speaker,
    },
    {...figure, id: 'f3', span: at(SAMPLE_TEXT, '1998'), value: null, qualifier: 'vague'},
  ],
  events: [
    {
      ...planned,
      edtf: '2031-10/2031-11',
      place: 'e8',
      participants: [
        {entity: mayor.id, role: 'agent'},
        {entity: 'e8', role: 'affected'},
      ],
    },
    {...march, edtf: '2031~'},
  ],
  annotations: [
    {
      id: 'x1',
      kind: 'org.example.a',
      spans: [at(SAMPLE_TEXT, 'Dock traders')],
      body: {},
      links: [],
    },
  ],
}

/** The same person in another article, under another name. */
const second: Article = {
  ...sample,
  id: 'tp',
  source: {...sample.source, sha256: '0'.repeat(64), url: null},
  metadata: {...sample.metadata, language: 'xx', headline: null},
  entities: [
    place,
    author,
    {...trader, name: 'T. Brandt', honorifics: ['Captain'], identifiers: []},
    {...mayor, name: 'Ida Brandt'},
  ],
  events: [],
  figures: [],
  quotations: [],
  instruments: [],
  dates: [],
}

/** Both, with a reference, an excerpt and a marking. */
export const dossier: Dossier = {
  ...dossierOf(article),
  title: 'The levy',
  articles: [article, second],
  excerpts: [{ref: `sh:${banner.id}`, text: '“Nobody asked us,”'}],
  references: [
    {
      id: 'r1',
      type: 'chapter',
      title: 'On {levies} & dues',
      author: [{family: 'Vale', given: 'Ada', 'non-dropping-particle': 'van'}],
      editor: [{family: 'Lind', given: 'Bo'}, {literal: 'Levy and Sons, Ltd'}],
      'container-title': 'The Levy Book',
      issue: '7',
      issued: {'date-parts': [[830, 3]]},
      accessed: {literal: 'in spring'},
      language: 'en-IE',
      keyword: 'levies',
    },
    {id: 'r2', type: 'legal_case', title: 'Orm v Vale', issued: {'date-parts': [[2030]]}},
    {id: 'r3', type: 'paper-conference', 'container-title': 'Piers 2030'},
  ],
  parties: [
    {
      id: 'p1',
      name: 'Tomas Brandt',
      names: [],
      entities: [`sh:${trader.id}`, `tp:${trader.id}`],
    },
  ],
  protection: {marking: 'TLP:GREEN', people: [], generalise: []},
}
