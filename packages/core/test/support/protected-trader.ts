import {
  type Article,
  type Dossier,
  dossierOf,
  type Entity,
  type Mention,
  type ProtectedPerson,
  sha256Hex,
} from '../../src/index.ts'
import {at, sampleArticle} from './sample.ts'

export const article = sampleArticle()
export const [place, author, trader, mayor] = article.entities as [Entity, Entity, Entity, Entity]

export const person: ProtectedPerson = {party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}

export const protection = {marking: null, people: [person], generalise: []}

/** The sample, with what is changed in it; its trader is protected. */
export const sampled = (change: Partial<Article>, more: Partial<Dossier> = {}): Dossier => ({
  ...dossierOf({...article, ...change}),
  parties: [{id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${trader.id}`]}],
  protection,
  ...more,
})

export const first = ({articles}: Dossier) => articles[0] as Article

/** Words and their form, each where it stands first. */
export type Named = readonly [
  name: string,
  ...mentions: (readonly [words: string, Mention['form']])[],
]

/** A text that names these people, of whom the first is protected. */
export function over(text: string, people: readonly Named[], more: Partial<Dossier> = {}): Dossier {
  const entities = people.map(
    ([name, ...mentions], n): Entity => ({
      ...trader,
      id: `e${n + 1}`,
      name,
      names: [],
      honorifics: [],
      roles: [],
      mentions: mentions.map(([words, form]) => ({span: at(text, words), form})),
    }),
  )
  const [name = ''] = people[0] ?? []
  return {
    ...dossierOf({
      ...article,
      source: {...article.source, text, sha256: sha256Hex(text)},
      metadata: {...article.metadata, headline: null, bylines: [], dateline: null},
      blocks: [{id: 'b1', type: 'paragraph', level: null, span: at(text, text)}],
      entities,
      quotations: [],
      dates: [],
      figures: [],
      events: [],
      instruments: [],
    }),
    parties: [{id: 'p1', name, names: [], entities: ['sh:e1']}],
    protection,
    ...more,
  }
}
