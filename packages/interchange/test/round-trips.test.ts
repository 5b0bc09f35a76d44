import type {Article, Entity} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {publishedFields} from '../../core/test/support/published-fields.ts'
import {sampleArticle} from '../../core/test/support/sample.ts'
import {
  fromJsonLd,
  fromNinjs,
  toBibtex,
  toCslJson,
  toFtm,
  toJsonLd,
  toNinjs,
  toRis,
} from '../src/index.ts'

const article = sampleArticle()

describe('what goes out and comes back is the same', () => {
  const stated: Article['metadata'] = {
    ...article.metadata,
    deck: 'Nobody was asked',
    section: 'Harbour',
    bylines: [
      {name: 'Ada Vale', role: 'Harbour Correspondent', entity: null, span: null},
      {name: 'Bo O’Lind', role: null, entity: null, span: null},
    ],
    rights: {
      holder: 'A holder',
      notice: '© 2031 A holder',
      licence: 'https://licence.example/1',
      usageTerms: 'Not after 2032',
      excerptBudget: null,
    },
  }
  const one = (metadata: Partial<Article['metadata']>): Article => ({
    ...article,
    metadata: {...stated, ...metadata},
  })
  const days = [
    {modified: null},
    {modified: '2031-03-06'},
    {modified: null, section: null, deck: null},
  ]

  test.each(days)('of JSON-LD: %j', (changed) => {
    const given = one(changed)
    expect(fromJsonLd(toJsonLd(given).value).value).toMatchObject(publishedFields(given))
  })

  test.each(days)('of ninjs: %j', (changed) => {
    const given = one(changed)
    const {value, lost} = toNinjs(given)
    expect(fromNinjs(value).value).toMatchObject(publishedFields(given))
    expect(lost.map(({field}) => field)).not.toContain('metadata.bylines.role')
    expect(lost.map(({field}) => field)).not.toContain('metadata.rights.licence')
  })

  const [body, ...others] = article.entities as readonly [Entity, ...Entity[]]
  const signed = (...bylines: Article['metadata']['bylines']): Article => ({
    ...one({modified: null, bylines}),
    entities: [{...body, type: 'organisation'}, ...others],
  })
  const house = {name: 'Vale and Sons, Ltd', role: null, entity: body.id, span: null}
  const writer = {name: 'Bo O’Lind', role: null, entity: null, span: null}

  test.each([
    ['JSON-LD', (given: Article) => fromJsonLd(toJsonLd(given).value)],
    ['ninjs', (given: Article) => fromNinjs(toNinjs(given).value)],
  ])('of %s, where a body signs, too', (_, again) => {
    for (const given of [signed(house), signed(house, writer), signed(writer, house)])
      expect(again(given).value).toMatchObject(publishedFields(given))
  })

  test('a body that signs is no person of two names', () => {
    const given = signed({...house, name: 'Coast Wire', role: 'a wire'})
    expect(toCslJson(given).value[0]?.author).toEqual([{literal: 'Coast Wire'}])
    expect(toRis(given).value).toContain('AU  - Coast Wire\r\n')
    expect(toBibtex(given).value).toContain('author = {{Coast Wire}},')
    const {value, lost} = toJsonLd(given)
    expect(value.author).toEqual([{'@type': 'Organization', name: 'Coast Wire'}])
    expect(lost.map(({field}) => field)).toContain('metadata.bylines.role')
  })

  test('what cannot come back is counted as lost', () => {
    const fields = ({lost}: {readonly lost: readonly {readonly field: string}[]}) =>
      lost.map(({field}) => field)
    const about = one({published: '2031~', modified: '2031-03-01/2031-03-04'})
    for (const to of [toJsonLd, toFtm]) {
      expect(fields(to(about))).toEqual(
        expect.arrayContaining(['metadata.published', 'metadata.modified']),
      )
      expect(fields(to(one({published: '2031-03', modified: '2031'})))).not.toContain(
        'metadata.modified',
      )
    }
    expect(toJsonLd(about).value).not.toHaveProperty('datePublished')
    expect(fields(toNinjs(one({modified: stated.published})))).toContain('metadata.modified')
    const bracketed = one({bylines: [{...writer, role: 'editor (harbour)'}]})
    expect(fields(toNinjs(bracketed))).toContain('metadata.bylines.role')
    expect(toNinjs(bracketed).value.by).toBe('Bo O’Lind')
  })
})
