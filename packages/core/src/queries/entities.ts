import type {Article, Entity, EntityType} from '../model/article.ts'
import {isNamed} from '../names.ts'
import {requireInput, requireOptions} from '../require-input.ts'

/** Which entities; all that is given must hold. Words of names are compared without case and accents. */
export interface EntitiesOptions {
  readonly type?: EntityType | undefined
  /** Words of one of its names. */
  readonly name?: string | undefined
}

const ENTITY_TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'group', 'work']

/** People, organisations, places, groups and works, in order of appearance. */
export function entities(article: Article, options: EntitiesOptions = {}): Entity[] {
  requireInput(article, ['article'], 'entities')
  requireOptions(options, {type: ENTITY_TYPES, name: 'string'}, 'entities')
  const {type, name} = options
  return article.entities.filter(
    (entity) =>
      (type === undefined || entity.type === type) && (name === undefined || isNamed(entity, name)),
  )
}
