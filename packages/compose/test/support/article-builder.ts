import {
  type Article,
  createIds,
  type DateMention,
  type Entity,
  type Event,
  type Figure,
  type Instrument,
  type Quotation,
  quotationAnchor,
  SCHEMA_VERSION,
  type Span,
  type Speaker,
  sha256Hex,
} from '@onrecord/core'

/** Where words stand, told by the words; `#2` at the end asks for the second place. */
export type Words = string

const PROVENANCE = {method: 'human', agent: 'test', rule: null, confidence: 1} as const

/** Builds an article from a text and from words, so that no offset is written by hand. */
export class ArticleBuilder {
  readonly #text: string
  readonly #ids = createIds()
  readonly #entities: Entity[] = []
  readonly #quotations: Quotation[] = []
  readonly #dates: DateMention[] = []
  readonly #figures: Figure[] = []
  readonly #events: Event[] = []
  readonly #instruments: Instrument[] = []

  constructor(text: string) {
    this.#text = text
  }

  span(words: Words): Span {
    const [, sought = words, place = '1'] = /^(.*)#(\d)$/su.exec(words) ?? []
    let start = -1
    for (let n = 0; n < Number(place); n += 1) start = this.#text.indexOf(sought, start + 1)
    if (start < 0) throw new Error(`Not in the text: ${words}`)
    return {start, end: start + sought.length}
  }

  entity(
    name: string,
    init: {type?: Entity['type']; roles?: Words[]; mentions: Words[]; age?: number},
  ): string {
    const id = this.#ids('entity', name)
    this.#entities.push({
      id,
      type: init.type ?? 'person',
      name,
      aliases: [],
      names: [],
      identifiers: [],
      honorifics: [],
      roles: (init.roles ?? []).map((role) => ({span: this.span(role), organisation: null})),
      age: init.age === undefined ? null : {value: init.age, span: this.span(String(init.age))},
      members: [],
      mentions: init.mentions.map((words) => ({span: this.span(words), form: 'name'})),
      provenance: PROVENANCE,
    })
    return id
  }

  speaker(init: Partial<Speaker>): Speaker {
    return {
      status: 'resolved',
      mention: null,
      entity: null,
      entities: [],
      candidates: [],
      description: null,
      rule: null,
      confidence: 1,
      ...init,
    }
  }

  quotation(
    kind: Quotation['kind'],
    init: {
      content: Words[]
      quoted?: Words[]
      cue?: Words
      speaker?: Partial<Speaker>
    } & Partial<Pick<Quotation, 'addressee' | 'said' | 'within'>>,
  ): string {
    const content = init.content.map((words) => this.span(words))
    const quoted = (init.quoted ?? []).map((words) => this.span(words))
    const id = this.#ids('quotation', quotationAnchor(this.#text, {content, quoted}))
    this.#quotations.push({
      id,
      kind,
      content,
      quoted,
      text: content.map((span) => this.#text.slice(span.start, span.end)),
      cue: init.cue === undefined ? null : this.span(init.cue),
      speaker: this.speaker(init.speaker ?? {}),
      addressee: init.addressee ?? null,
      said: init.said ?? null,
      within: init.within ?? null,
      provenance: PROVENANCE,
    })
    return id
  }

  /** A day that is counted from a date which nobody has given has a value alone. */
  date(
    words: Words,
    edtf: string | null,
    modifier: DateMention['modifier'] = null,
    value = edtf ?? '',
  ): string {
    const id = this.#ids('date', words)
    const span = this.span(words)
    this.#dates.push({id, span, type: 'date', edtf, value, modifier, provenance: PROVENANCE})
    return id
  }

  figure(words: Words, init: Partial<Omit<Figure, 'measures'>> & {measures?: Words[]}): string {
    const id = this.#ids('figure', words)
    this.#figures.push({
      value: null,
      upper: null,
      qualifier: 'exact',
      unit: null,
      basis: null,
      period: null,
      date: null,
      place: null,
      partOf: null,
      speaker: null,
      ...init,
      id,
      span: this.span(words),
      measures: (init.measures ?? []).map((measure) => this.span(measure)),
      provenance: PROVENANCE,
    })
    return id
  }

  event(words: Words, init: Partial<Event> & {label: string}): string {
    const id = this.#ids('event', words)
    this.#events.push({
      edtf: null,
      date: null,
      place: null,
      participants: [],
      status: 'happened',
      speaker: null,
      ...init,
      id,
      span: this.span(words),
      provenance: PROVENANCE,
    })
    return id
  }

  instrument(
    name: string,
    init: Partial<Omit<Instrument, 'mentions'>> & {mentions: Words[]},
  ): string {
    const id = this.#ids('instrument', name)
    this.#instruments.push({
      type: 'agreement',
      year: null,
      parties: [],
      identifiers: [],
      ...init,
      id,
      name,
      mentions: init.mentions.map((words) => ({span: this.span(words)})),
      provenance: PROVENANCE,
    })
    return id
  }

  build(init: {
    readonly id: string
    readonly metadata?: Partial<Article['metadata']>
    readonly source?: Partial<Article['source']>
  }): Article {
    return {
      type: 'article',
      schemaVersion: SCHEMA_VERSION,
      id: init.id,
      generator: {name: '@onrecord/read', version: '0.0.0'},
      revision: 1,
      supersedes: null,
      corrections: [],
      source: {
        text: this.#text,
        sha256: sha256Hex(this.#text),
        kind: 'text',
        url: null,
        retrievedAt: null,
        archivedUrl: null,
        originalSha256: null,
        ...init.source,
      },
      metadata: {
        headline: null,
        deck: null,
        section: null,
        language: 'en-GB',
        status: 'current',
        bylines: [],
        publisher: null,
        published: null,
        modified: null,
        dateline: null,
        rights: {holder: null, notice: null, licence: null, usageTerms: null, excerptBudget: null},
        origin: {},
        ...init.metadata,
      },
      blocks: this.#blocks(),
      links: [],
      media: [],
      entities: this.#entities,
      quotations: this.#quotations,
      dates: this.#dates,
      figures: this.#figures,
      events: this.#events,
      instruments: this.#instruments,
      annotations: [],
      issues: [],
    }
  }

  /** The first block is the headline, the next three are byline, role and date; the rest are paragraphs. */
  #blocks(): Article['blocks'] {
    const types = ['headline', 'byline', 'byline', 'date'] as const
    return [...this.#text.matchAll(/\S(?:.*\S)?/gu)].map((match, index) => ({
      id: this.#ids('block', match[0]),
      type: types[index] ?? 'paragraph',
      level: null,
      span: {start: match.index, end: match.index + match[0].length},
    }))
  }
}
