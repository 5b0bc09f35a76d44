import {describe, expect, test} from 'vitest'
import {type Article, type Entity, protect} from '../src/index.ts'
import {
  article,
  author,
  first,
  mayor,
  person,
  place,
  protection,
  sampled,
  trader,
} from './support/protected-trader.ts'
import {at, SAMPLE_TEXT} from './support/sample.ts'

describe('whoever is omitted', () => {
  const omitted = (change: Partial<Article>) => {
    const people = [{...person, policy: 'omit' as const}]
    return protect(sampled(change, {protection: {...protection, people}}))
  }
  const speech = article.quotations[1]
  const figure = article.figures[0] as Article['figures'][number]

  test('leaves no figure or event that they stated', () => {
    const speaker = speech?.speaker ?? null
    const figures = [{...figure, speaker}]
    const events = article.events.map((event) => ({...event, speaker}))
    expect(first(omitted({figures, events}))).toMatchObject({figures: [], events: []})
  })

  test('and nobody who is mentioned in their words alone', () => {
    const mentions = [...author.mentions, {span: at(SAMPLE_TEXT, 'have sold'), form: 'name'}]
    const roles = [{span: at(SAMPLE_TEXT, 'here since'), organisation: null}]
    const entities = [place, {...author, mentions, roles}, trader, mayor] as Entity[]
    const [, one] = first(omitted({entities})).entities
    expect([one?.mentions.length, one?.roles]).toEqual([1, []])
  })

  test('and no date of theirs as another fact’s', () => {
    const figures = [{...figure, date: article.dates[2]?.id ?? null}]
    expect(first(omitted({figures})).figures[0]?.date).toBeNull()
  })

  test('and what begins with their words and goes on stays', () => {
    const spans = [at(SAMPLE_TEXT, '“I have sold here since 1998,” Brandt said')]
    const annotations = [{id: 'x1', kind: 'org.example.a', spans, body: {}, links: []}]
    expect(first(omitted({annotations})).annotations).toHaveLength(1)
  })

  test('and the record names what went, and no more', () => {
    const where = omitted({}).replacements.map((one) => one.where)
    expect(where).toContain('articles[0].quotations[1]')
    expect(where).not.toContain('articles[0].quotations[2]')
    expect(where).not.toContain('articles[0].entities[3]')
  })
})
