import type {Article, Entity, Quotation} from '@onrecord/core'
import type {GoldArticle, GoldSpeaker} from './load-gold.ts'

/** What is wrong with a speaker, as a class; `null` where nothing is. */
export type SpeakerFault =
  | null
  | 'no speaker where one is named'
  | 'ambiguous where one speaker is meant'
  | 'another person of the same surname'
  | 'a part of the name'
  | 'another person or body'
  | 'not all who speak jointly'
  | 'an entity that is two people'
  | 'a speaker named where two are possible'
  | 'no speaker and no candidates where two are possible'
  | 'somebody named where nobody is'
  | 'ambiguous where nobody is named'

export function judgeSpeaker(
  gold: GoldArticle,
  article: Article,
  expected: GoldSpeaker,
  read: Quotation,
): SpeakerFault {
  const {status} = read.speaker
  switch (expected.type) {
    case 'ambiguous':
      if (status === 'ambiguous') return null
      return status === 'resolved'
        ? 'a speaker named where two are possible'
        : 'no speaker and no candidates where two are possible'
    case 'described':
    case 'unattributed':
      return judgeNobody(article, expected, read)
    case 'entity':
      if (status === 'unattributed') return 'no speaker where one is named'
      if (status === 'ambiguous') return 'ambiguous where one speaker is meant'
      return judgeEntities(gold, article, expected.ids, read)
  }
}

/** Are the candidates of an ambiguous quotation those that the label names? */
export function sameCandidates(
  gold: GoldArticle,
  article: Article,
  expected: readonly string[],
  read: Quotation,
): boolean {
  const ids = entitiesOf(article, read.speaker.candidates).map((entity) =>
    goldIds(gold, entity).join('+'),
  )
  return ids.toSorted().join(' ') === expected.toSorted().join(' ')
}

function judgeNobody(article: Article, expected: GoldSpeaker, read: Quotation): SpeakerFault {
  const {status} = read.speaker
  if (status === 'unattributed') return null
  if (status === 'ambiguous') return 'ambiguous where nobody is named'
  const [entity] = entitiesOf(article, [read.speaker.entity])
  const words = expected.type === 'described' ? folded(expected.words) : ''
  return entity && words.includes(folded(entity.name)) ? null : 'somebody named where nobody is'
}

function judgeEntities(
  gold: GoldArticle,
  article: Article,
  expected: readonly string[],
  read: Quotation,
): SpeakerFault {
  const {entity, entities} = read.speaker
  const found = entitiesOf(article, entities.length > 0 ? entities : [entity])
  const ids = found.map((one) => goldIds(gold, one))
  if (ids.some((names) => names.length > 1)) return 'an entity that is two people'
  const single = ids.flat()
  if (expected.every((id) => single.includes(id)) && found.length === expected.length) return null
  if (expected.length > 1) return 'not all who speak jointly'
  return wrongEntity(gold, expected[0] ?? '', found)
}

function wrongEntity(gold: GoldArticle, expected: string, found: readonly Entity[]): SpeakerFault {
  const wanted = wordsOf(gold.entities.get(expected)?.[0] ?? '')
  const shared = found.filter(({name}) => wordsOf(name).some((word) => wanted.includes(word)))
  if (shared.length === 0) return 'another person or body'
  return shared.some((one) => goldIds(gold, one).length > 0)
    ? 'another person of the same surname'
    : 'a part of the name'
}

/** The labelled entities whose full names an entity that was read carries. */
function goldIds(gold: GoldArticle, entity: Entity): string[] {
  const exact = [...gold.entities].filter(([, accepted]) =>
    accepted.some((one) => folded(one) === folded(entity.name)),
  )
  // "Ana Vale" is herself, though a firm is called "Vale" for short.
  const own = (
    exact.length > 0
      ? exact
      : [...gold.entities].filter(([, accepted]) => accepts(accepted, entity.name))
  ).map(([id]) => id)
  const names = exact.length > 0 ? entity.aliases : [entity.name, ...entity.aliases]
  const others = [...gold.entities]
    .filter(
      ([id, accepted]) =>
        !own.includes(id) && names.some((name) => accepts(accepted.slice(0, 1), name)),
    )
    .map(([id]) => id)
  return [...own, ...others]
}

/** A leading "the", capitals and up to three words before the name, such as a title, do not matter. */
export function accepts(accepted: readonly string[], name: string): boolean {
  const words = folded(name)
  return accepted.some((one) => {
    const wanted = folded(one)
    if (words === wanted) return true
    return (
      words.endsWith(` ${wanted}`) && words.slice(0, -wanted.length).trim().split(' ').length <= 3
    )
  })
}

function entitiesOf(article: Article, ids: readonly (string | null)[]): Entity[] {
  return article.entities.filter(({id}) => ids.includes(id))
}

function wordsOf(name: string): string[] {
  return folded(name).split(/[ -]/)
}

export function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '')
}
