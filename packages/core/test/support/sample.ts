import {
  type Analysis,
  type Article,
  createIds,
  type Entity,
  type Mention,
  type Provenance,
  type Quotation,
  quotationAnchor,
  SCHEMA_VERSION,
  type Span,
  type Speaker,
  sha256Hex,
  spanText,
} from '../../src/index.ts'

/** A short invented article with two people of one surname, a split quotation, figures, dates and a treaty. */
export const SAMPLE_TEXT = `Dock traders face new levy in Sundhaven

By Lena Orvik

SUNDHAVEN, 4 March 2031 - Tomas Brandt, a trader in dried fish, said the levy would “end us”. About 600 people marched on Tuesday.

“I have sold here since 1998,” Brandt said. “Tomas Brandt does not hide.”

Mayor Ida Brandt of Sundhaven said that the port would open in October. “Mr Brandt’s stall is safe,” she said.

“Nobody asked us,” read a banner. The 1986 Sundhaven Accord forbids such levies.

top of page
`

/** The span of the nth occurrence (from 0) of these words; throws when they are not there. */
export function at(text: string, words: string, nth = 0): Span {
  let start = -1
  for (let found = 0; found <= nth; found++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`No occurrence ${nth} of ${JSON.stringify(words)}`)
  }
  return {start, end: start + words.length}
}

/** The same facts in another paper's words, of which the short ones are its own, each as long as before. */
export function retold(article: Article, id: string): Article {
  const text =
    article.source.text?.replace(/\b\p{Ll}{1,3}\b/gu, (word) =>
      id.slice(0, 1).repeat(word.length),
    ) ?? null
  return {
    ...article,
    id,
    source: {...article.source, text, sha256: sha256Hex(text ?? id)},
  }
}

export const byRule: Provenance = {method: 'rule', agent: 'test', rule: 'sample', confidence: 0.9}

export function sampleArticle(): Article {
  const text = SAMPLE_TEXT
  const ids = createIds()
  const span = (words: string, nth = 0) => at(text, words, nth)
  const block = (type: Article['blocks'][number]['type'], words: string) => ({
    id: ids('block', words),
    type,
    level: null,
    span: span(words),
  })
  const entity = (
    type: Entity['type'],
    name: string,
    mentions: Mention[],
    more: Partial<Entity> = {},
  ): Entity => ({
    id: ids('entity', name),
    type,
    name,
    aliases: [],
    names: [],
    identifiers: [],
    honorifics: [],
    roles: [],
    age: null,
    members: [],
    mentions,
    provenance: byRule,
    ...more,
  })
  const lines = text.split('\n').filter((line) => line !== '')
  const [headline, byline, lead, voice, mayorLine, banner, furniture] = lines as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const place = entity('place', 'Sundhaven', [
    {span: span('Sundhaven'), form: 'name'},
    {span: span('SUNDHAVEN'), form: 'name'},
    {span: span('Sundhaven', 1), form: 'name'},
  ])
  const author = entity('person', 'Lena Orvik', [{span: span('Lena Orvik'), form: 'name'}])
  const trader = entity(
    'person',
    'Tomas Brandt',
    [
      {span: span('Tomas Brandt'), form: 'name'},
      {span: span('Brandt', 1), form: 'surname'},
      {span: span('Tomas Brandt', 1), form: 'name'},
      {span: at(text, 'Brandt', 4), form: 'surname'},
    ],
    {
      honorifics: ['Mr'],
      names: [{value: 'Томас Брандт', language: 'ru'}],
      roles: [{span: span('a trader in dried fish'), organisation: null}],
    },
  )
  const mayor = entity(
    'person',
    'Ida Brandt',
    [
      {span: span('Ida Brandt'), form: 'name'},
      {span: span('she'), form: 'pronoun'},
    ],
    {roles: [{span: span('Mayor'), organisation: null}]},
  )
  const speaker = (who: Entity, mention: Span, confidence = 0.95): Speaker => ({
    status: 'resolved',
    mention,
    entity: who.id,
    entities: [],
    candidates: [],
    description: null,
    rule: 'SV',
    confidence,
  })
  const quotation = (
    kind: Quotation['kind'],
    content: Span[],
    quoted: Span[],
    cue: Span | null,
    who: Speaker,
  ): Quotation => ({
    id: ids('quotation', quotationAnchor(text, {content, quoted})),
    kind,
    content,
    quoted,
    text: content.map((piece) => spanText(text, piece)),
    cue,
    speaker: who,
    addressee: null,
    said: null,
    within: null,
    provenance: byRule,
  })
  const split = [span('“I have sold here since 1998,”'), span('“Tomas Brandt does not hide.”')]
  const stall = span('“Mr Brandt’s stall is safe,”')
  const nobody = span('“Nobody asked us,”')
  const tuesday = ids('date', 'Tuesday')
  const october = ids('date', 'October')
  const date = (id: string, words: string, edtf: string) => ({
    id,
    span: span(words),
    type: 'date' as const,
    edtf,
    value: edtf,
    modifier: null,
    provenance: byRule,
  })
  const figure = (words: string, value: number, more: Partial<Article['figures'][number]>) => ({
    id: ids('figure', words),
    span: span(words),
    value,
    upper: null,
    qualifier: 'exact' as const,
    unit: null,
    measures: [],
    basis: null,
    period: null,
    date: null,
    place: null,
    partOf: null,
    speaker: null,
    provenance: byRule,
    ...more,
  })
  return {
    type: 'article',
    schemaVersion: SCHEMA_VERSION,
    id: 'sh',
    generator: {name: 'test', version: '1'},
    revision: 1,
    supersedes: null,
    corrections: [],
    source: {
      text,
      sha256: sha256Hex(text),
      kind: 'text',
      url: 'https://example.org/levy',
      retrievedAt: null,
      archivedUrl: null,
      originalSha256: null,
    },
    metadata: {
      headline,
      deck: null,
      section: null,
      language: 'en-GB',
      status: 'current',
      bylines: [{name: 'Lena Orvik', role: null, entity: author.id, span: span('Lena Orvik')}],
      publisher: 'The Sund Courier',
      published: '2031-03-05',
      modified: null,
      dateline: {place: 'Sundhaven', span: span('SUNDHAVEN')},
      rights: {
        holder: 'The Sund Courier',
        notice: null,
        licence: null,
        usageTerms: null,
        excerptBudget: null,
      },
      origin: {headline: 'text'},
    },
    blocks: [
      block('headline', headline),
      block('byline', byline),
      block('paragraph', lead),
      block('paragraph', voice),
      block('paragraph', mayorLine),
      block('paragraph', banner),
      block('boilerplate', furniture),
    ],
    links: [],
    media: [],
    entities: [place, author, trader, mayor],
    quotations: [
      quotation(
        'mixed',
        [span('the levy would “end us”')],
        [span('“end us”')],
        span('said'),
        speaker(trader, span('Tomas Brandt, a trader in dried fish')),
      ),
      quotation('direct', split, split, span('said', 1), speaker(trader, span('Brandt', 1))),
      quotation(
        'indirect',
        [span('that the port would open in October')],
        [],
        span('said', 2),
        speaker(mayor, span('Mayor Ida Brandt of Sundhaven')),
      ),
      quotation('direct', [stall], [stall], span('said', 3), speaker(mayor, span('she'), 0.6)),
      quotation('direct', [nobody], [nobody], span('read'), {
        status: 'unattributed',
        mention: null,
        entity: null,
        entities: [],
        candidates: [trader.id],
        description: 'a banner',
        rule: null,
        confidence: 0.3,
      }),
    ],
    dates: [
      date(ids('date', '4 March 2031'), '4 March 2031', '2031-03-04'),
      date(tuesday, 'Tuesday', '2031-03-04'),
      date(ids('date', '1998'), '1998', '1998'),
      date(october, 'October', '2031-10'),
    ],
    figures: [
      figure('About 600 people', 600, {
        qualifier: 'about',
        unit: 'person',
        measures: [span('people')],
        period: '2031-03-04',
        date: tuesday,
        place: place.id,
      }),
    ],
    events: [
      {
        id: ids('event', 'the port would open in October'),
        label: 'The port opens',
        span: span('the port would open in October'),
        edtf: '2031-10',
        date: october,
        place: place.id,
        participants: [],
        status: 'planned',
        speaker: speaker(mayor, span('Mayor Ida Brandt of Sundhaven')),
        provenance: byRule,
      },
      {
        id: ids('event', 'About 600 people marched on Tuesday'),
        label: 'A march',
        span: span('About 600 people marched on Tuesday'),
        edtf: '2031-03-04',
        date: tuesday,
        place: place.id,
        participants: [],
        status: 'happened',
        speaker: null,
        provenance: byRule,
      },
    ],
    instruments: [
      {
        id: ids('instrument', '1986 Sundhaven Accord'),
        type: 'agreement',
        name: 'Sundhaven Accord',
        year: 1986,
        parties: [],
        identifiers: [],
        mentions: [{span: span('1986 Sundhaven Accord')}],
        provenance: byRule,
      },
    ],
    annotations: [],
    issues: [],
  }
}

export const emptyAnalysis: Analysis = {
  bottomLine: null,
  background: [],
  keyMessages: [],
  keyFigures: [],
  positions: [],
  claims: [],
  replies: [],
  options: [],
  recommendations: [],
  nextSteps: [],
  translations: [],
  method: null,
  limitations: null,
}
