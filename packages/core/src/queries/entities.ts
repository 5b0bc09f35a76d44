import type {Article, Entity, EntityType} from '../model/article.ts'
import {isNamed} from '../names.ts'

export interface EntitiesOptions {
  readonly type?: EntityType | undefined
  /** Words of one of its names. */
  readonly name?: string | undefined
}

/** People, organisations, places, groups and works, in order of appearance. */
export function entities(article: Article, options: EntitiesOptions = {}): Entity[] {
  const {type, name} = options
  return article.entities.filter(
    (entity) =>
      (type === undefined || entity.type === type) && (name === undefined || isNamed(entity, name)),
  )
}
