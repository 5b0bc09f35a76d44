import {describe, expect, test} from 'vitest'
import {anchorOf, type Dossier, protect, withhold} from '../src/index.ts'
import {article, first, over, sampled} from './support/protected-trader.ts'
import {at, SAMPLE_TEXT} from './support/sample.ts'

describe('what others have added', () => {
  const spans = [at(SAMPLE_TEXT, 'Dock traders')]
  const annotations = [
    {
      id: 'x1',
      kind: 'org.example.tomas-brandt',
      spans,
      body: {'Tomas Brandt': 'Brandt'},
      links: [],
    },
  ]
  const named = {
    ...sampled({annotations}),
    'Tomas Brandt': 'Tomas Brandt',
    desk: {kind: 'Tomas Brandt', type: 'of Brandt', language: 'Brandt', status: 'tomas brandt'},
    references: [{id: 'r1', type: 'book', title: 'A book', custom: {type: 'Tomas Brandt'}}],
  }
  const withNote = {...first(named), 'Brandt said': 'Tomas Brandt'}
  const dossier: Dossier = {...named, articles: [withNote]}

  test('beside the model has no name, nor has the key under which it stands', () => {
    const told = JSON.stringify(protect(dossier))
    expect(told).not.toMatch(/tomas|(?<!Ida )brandt/i)
    expect(told).toContain('"A trader":"A trader"')
    expect(told).toContain('"type":"book"')
  })

  test('is told of by a path without it', () => {
    const paths = protect(dossier).replacements.map(({where}) => where)
    expect(paths).toContain('articles[0].annotations[0].body.A trader')
  })
})

test('anchors of a withheld article stay where no word of them changed, without the words around', () => {
  const refs = [1, 2].map((n) => `sh:${article.quotations[n]?.id}`)
  const whole = sampled({})
  const anchors = Object.fromEntries(
    refs.map((ref) => [ref, anchorOf(whole, ref)]),
  ) as Dossier['anchors']
  const kept = withhold(article, {keep: article.quotations.map(({id}) => id)})
  const result = protect({...whole, articles: [kept], anchors})
  expect(result.anchors).toEqual({
    [refs[1] ?? '']: {...anchors[refs[1] ?? ''], prefix: '', suffix: ''},
  })
})

test('what is protected may be protected again, beside an article that had nothing to hide', () => {
  const other = over('Nia Orm left.', [['Nia Orm', ['Nia Orm', 'name']]])
  const whole = sampled({})
  const both = protect({...whole, articles: [...whole.articles, {...first(other), id: 'two'}]})
  expect(protect(both).articles).toEqual(both.articles)
})
