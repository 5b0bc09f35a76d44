import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Entity, Speaker} from '../model/article.ts'
import type {LocalId} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {compareSpans} from '../spans.ts'

/** Makes one person or body of two of an article: everything that named the first names the second. */
export function mergeEntities(
  dossier: Dossier,
  articleId: string,
  {from, into}: {readonly from: LocalId; readonly into: LocalId},
): Dossier {
  const [gone, stays] = [evidenceRef(articleId, from), evidenceRef(articleId, into)]
  const {articles, anchors, corrections, ...layer} = dossier
  const {[gone]: _, ...kept} = anchors
  return {
    ...dossier,
    ...renamed(layer, new Map([[gone, stays]])),
    parties: dossier.parties.map((party) => ({
      ...party,
      entities: [...new Set(party.entities.map((ref) => (ref === gone ? stays : ref)))],
    })),
    articles: articles.map((article) =>
      article.id === articleId ? mergedIn(article, from, into) : article,
    ),
    anchors: kept,
  }
}

function mergedIn(article: Article, from: LocalId, into: LocalId): Article {
  const gone = article.entities.find(({id}) => id === from)
  if (gone === undefined) return article
  const {source, annotations, entities, ...rest} = article
  const moved = {
    ...renamed(rest, new Map([[from, into]])),
    entities: renamed(
      entities
        .filter(({id}) => id !== from)
        .map((one) => (one.id === into ? joined(one, gone) : one)),
      new Map([[from, into]]),
    ),
  }
  return {
    ...article,
    ...moved,
    quotations: moved.quotations.map((one) => ({...one, speaker: settled(one.speaker)})),
    figures: moved.figures.map((one) => ({...one, speaker: one.speaker && settled(one.speaker)})),
    events: moved.events.map((one) => ({...one, speaker: one.speaker && settled(one.speaker)})),
    annotations: annotations.map((one) => ({
      ...one,
      links: one.links.map((link) => (link.target === from ? {...link, target: into} : link)),
    })),
  }
}

function joined(stays: Entity, gone: Entity): Entity {
  const aliases = [...stays.aliases, gone.name, ...gone.aliases].filter(
    (name) => name !== stays.name,
  )
  return {
    ...stays,
    aliases: [...new Set(aliases)],
    names: [...stays.names, ...gone.names],
    identifiers: [...new Set([...stays.identifiers, ...gone.identifiers])],
    honorifics: [...new Set([...stays.honorifics, ...gone.honorifics])],
    roles: [...stays.roles, ...gone.roles].toSorted((a, b) => compareSpans(a.span, b.span)),
    age: stays.age ?? gone.age,
    members: [...new Set([...stays.members, ...gone.members])],
    mentions: [...stays.mentions, ...gone.mentions].toSorted((a, b) =>
      compareSpans(a.span, b.span),
    ),
  }
}

/** Two candidates that are one leave no doubt. */
function settled(speaker: Speaker): Speaker {
  const candidates = [...new Set(speaker.candidates)]
  const entities = [...new Set(speaker.entities)]
  const [only, ...more] = candidates
  if (speaker.status !== 'ambiguous' || only === undefined || more.length > 0) {
    return {...speaker, candidates, entities}
  }
  return {...speaker, status: 'resolved', entity: only, candidates: [], entities}
}

/** A copy in which every string that is one of the ids is what stands for it; ids are no words, so no words change. */
function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T {
  // The shape is kept key by key, which the type checker cannot see.
  return walk(value, ids) as T
}

function walk(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((child) => walk(child, ids))
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, ids)]))
}
