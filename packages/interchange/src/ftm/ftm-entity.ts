import {type Article, sha256Hex} from '@onrecord/core'
import {type JsonObject, listOf} from '../unknown-json.ts'

/** An entity of FollowTheMoney: every property is a list of strings. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/**
 * The id of a fact of an article, the same in every export: from the hash of the text and the fact's own id. The id of
 * the article itself is made without one.
 */
export function ftmId({source}: Article, id = ''): string {
  return `onrecord-${sha256Hex(`${source.sha256}\n${id}`).slice(0, 40)}`
}

/** An entity without properties that have no value. */
export function ftmEntity(id: string, schema: string, properties: JsonObject): FtmEntity {
  const lists = Object.entries(properties).map(([name, value]) => {
    const values = listOf(value).filter(
      (each): each is string => typeof each === 'string' && each !== '',
    )
    return [name, [...new Set(values)]] as const
  })
  return {id, schema, properties: Object.fromEntries(lists.filter(([, list]) => list.length > 0))}
}
