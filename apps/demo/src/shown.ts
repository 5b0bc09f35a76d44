import {type Article, correctDossier, type Dossier, type LocalId, protect} from '@onrecord/core'
import {nameOf} from './speakers.ts'

/** What the page shows, prints and copies: what documents will say, never the reading before corrections and protection. */
export interface Shown {
  readonly article: Article
  /** How many places are replaced, those beside the text among them: an author whom the page alone names, the label of an event. */
  readonly replaced: number
  /** How many of them stand in the text, where whoever decides can count them. */
  readonly inText: number
  /** The id of a quotation in the reading, by the one that it has here: protection exchanges ids. */
  readonly quotations: ReadonlyMap<LocalId, LocalId>
  /** Who may be given words: ids of the reading and here, names as they are printed. */
  readonly voices: readonly {
    readonly id: LocalId
    readonly shown: LocalId
    readonly name: string
  }[]
  /** What is printed for whom of the reading, where that is not their name: the key, for whoever sits here. */
  readonly printed: ReadonlyMap<LocalId, string>
}

/** The one article of a dossier, corrected and protected. */
export function shownOf(dossier: Dossier): Shown {
  const corrected = correctDossier(dossier)
  const {articles, replacements} = protect(corrected)
  const [before] = corrected.articles
  const [article] = articles
  if (before === undefined || article === undefined) throw new Error('the dossier has no article')
  const gone = new Set(
    replacements.flatMap(({where, reason}) => (reason === 'omitted' ? [where] : [])),
  )
  const left = (list: 'entities' | 'quotations'): readonly LocalId[] =>
    before[list].flatMap(({id}, at) => (gone.has(`articles[0].${list}[${at}]`) ? [] : [id]))
  const people = left('entities')
  const replaced = replacements.filter(({by}) => by !== '')
  return {
    article,
    replaced: replaced.length,
    inText: replaced.filter(({where}) => where.startsWith(`${before.id}:`)).length,
    quotations: new Map(left('quotations').map((id, at) => [article.quotations[at]?.id ?? '', id])),
    voices: article.entities.flatMap((one, at) => {
      const id = people[at]
      if (id === undefined || one.type === 'place' || one.type === 'work') return []
      return [{id, shown: one.id, name: nameOf(article, one)}]
    }),
    printed: new Map(
      article.entities.flatMap(({name}, at) => {
        const one = before.entities.find(({id}) => id === people[at])
        return one === undefined || one.name === name ? [] : [[one.id, name] as const]
      }),
    ),
  }
}
