import {describe, expect, test} from 'vitest'
import {type Article, createIds, type Entity, protect, type Span, withhold} from '../src/index.ts'
import {article, first, over, sampled} from './support/protected-trader.ts'
import {at, byRule, emptyAnalysis, SAMPLE_TEXT} from './support/sample.ts'

describe('an id made from a name', () => {
  const span: Span = at(SAMPLE_TEXT, 'Tomas Brandt, a trader')
  const ids = createIds()
  const named: Partial<Article> = {
    dates: article.dates.map((one) => ({...one, id: ids('date', 'a'), span})).slice(0, 1),
    figures: article.figures.map((one) => ({...one, id: ids('figure', 'b'), span, unit: null})),
    events: article.events.slice(0, 1).map((one) => ({...one, id: ids('event', 'c'), span})),
    annotations: [
      {
        id: ids('annotation', 'd'),
        kind: 'org.example.a',
        spans: [span],
        body: {},
        links: [],
      },
    ],
    entities: article.entities.map((one) => ({...one, roles: []})),
    quotations: [],
  }
  const before = sampled(named)

  test.each([
    ['with its text', (one: Article) => one],
    ['without its text', (one: Article) => withhold(one, {keep: []})],
  ])('is another one in an article %s', (_, of) => {
    const result = protect({...before, articles: [of(first(before))]})
    const old = first(before)
    const now = JSON.stringify(result)
    const facts = [old.blocks[2], old.dates[0], old.events[0], old.annotations[0]]
    for (const fact of facts)
      expect([fact?.id, now.includes(fact?.id ?? '')]).toEqual([fact?.id, false])
    expect(now).toContain(old.blocks[5]?.id)
  })

  test.each([
    ['claim-brandt', 'claim-1'],
    ['brandtsays', 'claim-1'],
    ['what-saidbrandt2', 'claim-1'],
    ['tbrandt', 'claim-1'],
    ['tomas1', 'claim-1'],
    ['levy-too-high', 'levy-too-high'],
    ['c1', 'c1'],
  ])('or chosen by hand after one, %s, is exchanged wherever it stands', (id, now) => {
    const claim = {
      id,
      text: 'The levy is too high.',
      status: 'unverified' as const,
      evidence: [],
      confidence: 'low' as const,
      checks: [],
    }
    const claimed = sampled(
      {},
      {
        analysis: {
          ...emptyAnalysis,
          claims: [claim],
        },
      },
    )
    expect(protect(claimed).analysis?.claims[0]?.id).toBe(now)
  })
})

test('who made a fact is told without the name, and by which method as it is', () => {
  const events = article.events.map((event) => ({
    ...event,
    provenance: {...byRule, agent: 'Tomas Brandt'},
  }))
  expect(first(protect(sampled({events}))).events[0]?.provenance).toMatchObject({
    agent: 'A trader',
    method: 'rule',
  })
})

test('words of the source beside its text show what changed in them', () => {
  const media = [
    {
      url: 'https://x.example/brandt.png',
      caption: null,
      credit: 'Tomas Brandt',
      alt: 'The stall of Tomas Brandt',
    },
  ]
  const result = protect(sampled({media}))
  expect(first(result).media[0]).toMatchObject({
    url: null,
    alt: 'The stall of [a trader]',
    credit: '[A trader]',
  })
  expect(result.replacements).toContainEqual({
    where: 'articles[0].media[0].url',
    by: '',
    reason: 'omitted',
  })
  const source = {...article.source, url: 'https://x.example/brandt'}
  expect(protect(sampled({source})).replacements).toContainEqual({
    where: 'articles[0].source.url',
    by: '',
    reason: 'omitted',
  })
})

test.each([
  [
    'Ida Stone',
    'They saw stone.example today. Kai Orm left.',
    'They saw stone',
    'They saw a trader',
  ],
  ['Ida Stone', 'They saw stone today. Kai Orm left.', 'They saw stone', 'They saw stone'],
])('of %s the label of an event cut within an address: %s', (name, text, label, printed) => {
  const dossier = over(text, [[name]])
  const [event] = article.events as [Article['events'][number]]
  const events = [
    {...event, label, span: at(text, label), date: null, speaker: null, participants: []},
  ]
  const told = first(protect({...dossier, articles: [{...first(dossier), events}]}))
  expect(told.events[0]?.label).toBe(printed)
})

test('“Brandts” is no name of a group where the text has “the Brandts”', () => {
  const dossier = over('They saw the Brandts.', [
    ['Tomas Brandt'],
    ['Brandts', ['Brandts', 'name']],
  ])
  const [one, group] = first(dossier).entities as [Entity, Entity]
  const articles = [{...first(dossier), entities: [one, {...group, type: 'group' as const}]}]
  expect(first(protect({...dossier, articles})).entities[1]?.name).toBe('a trader')
})
