import {readFileSync} from 'node:fs'
import {type Article, verifyArticle} from '@onrecord/core'
import {expect} from 'vitest'

export const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url))

export function blocks(article: Article): readonly string[] {
  expect(verifyArticle(article).findings).toEqual([])
  return article.blocks.map(
    ({type, span}) => `${type}: ${article.source.text?.slice(span.start, span.end)}`,
  )
}
