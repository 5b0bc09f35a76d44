import type {Article, Entity, Quotation} from '@onrecord/core'
import {beforeAll, describe, expect, test} from 'vitest'
import {readArticle} from '../../src/index.ts'
import {labelledEntities, labelledQuotations} from './labelled-reading.ts'
import {loadGold, parseGold} from './load-gold.ts'
import {countMisses, type GoldScore, scoreGold} from './score-gold.ts'

const SAMPLE = `style: test
@a = Ann Falk
@b = Bo Falk
@c = Cy Ode
===
{a !given|“The cellar is full of water,”} <said> Ann Falk. {a/b|“And it rises,”} Falk <said>, {+|“day by day.”}

{c|“I told them, {a|‘Sell it’},”} <said> Cy Ode, who calls the house {~|“Atlantis”}. A guard <said→> {=A guard mixed|it was “not on any map”}.`

describe('the scorer', () => {
  const gold = parseGold('sample', 'open', SAMPLE)
  let empty: Article

  beforeAll(async () => {
    const {value} = await readArticle(gold.text)
    if (value === null) throw new Error('not read')
    empty = {...value, entities: [], quotations: []}
  })

  test('a reading that says what the labels say is right in everything', () => {
    const {articles, misses, ...figures} = scored({})
    expect(articles).toBe(1)
    expect(misses).toEqual([])
    expect(Object.entries(figures).filter(([, {right, of}]) => of === 0 || right !== of)).toEqual(
      [],
    )
  })

  test('a reading of nothing is wrong in everything', () => {
    const score = scoreGold([{gold, article: empty}])
    expect(score.found).toEqual({right: 0, of: 5})
    expect(score.speaker).toEqual({right: 0, of: 3})
    expect(score.near).toEqual({right: 0, of: 1})
    expect(score.ambiguous).toEqual({right: 0, of: 1})
    expect(score.within).toEqual({right: 0, of: 1})
    expect(score.misses.map(({what}) => what)).toEqual([
      'not found: direct',
      'not found: direct',
      'not found: direct',
      'not found: direct',
      'not found: mixed',
    ])
  })

  test.each<[string, number, Partial<Quotation['speaker']>]>([
    ['speaker: another person of the same surname (told apart by a given name)', 0, {entity: 'b'}],
    ['speaker: another person or body (told apart by a given name)', 0, {entity: 'c'}],
    ['speaker: a speaker named where two are possible', 1, {status: 'resolved', entity: 'a'}],
    ['speaker: ambiguous where one speaker is meant', 2, {status: 'ambiguous', entity: null}],
    ['speaker: no speaker where one is named', 2, {status: 'unattributed', entity: null}],
    ['speaker: somebody named where nobody is', 4, {status: 'resolved', entity: 'c'}],
  ])('%s', (what, index, speaker) => {
    const {misses} = scored({change: (quotations) => changed(quotations, index, {speaker})})
    expect(misses.map((miss) => miss.what)).toEqual([what])
  })

  test('an entity that is two people, and one with a part of the name, are not the speaker', () => {
    const entities = labelledEntities(gold)
    const merged = entities.map((one) => (one.id === 'c' ? {...one, aliases: ['Bo Falk']} : one))
    const cut = entities.map((one) => (one.id === 'c' ? {...one, name: 'Ode'} : one))
    expect(scored({entities: merged}).misses.map(({what}) => what)).toEqual([
      'speaker: an entity that is two people',
    ])
    expect(scored({entities: cut}).misses.map(({what}) => what)).toEqual([
      'speaker: a part of the name',
    ])
  })

  test('somebody is not the firm that is called by their surname', async () => {
    const firm = parseGold(
      'firm',
      'open',
      'style: firm\n@firm = Vale\n@ada = Ada Vale\n===\n{ada|“The pumps are sinking fast,”} Ada Vale <said>.',
    )
    const {value} = await readArticle(firm.text)
    if (value === null) throw new Error('nothing read')
    expect(scoreGold([{gold: firm, article: value}]).speaker).toEqual({right: 1, of: 1})
  })

  test('scare quotes, split quotations, nested ones, kinds and cues', () => {
    const [scare] = gold.nobodys
    if (!scare) throw new Error('no scare quotes')
    const {misses} = scored({
      change: (quotations) =>
        quotations.flatMap((one, index): Quotation[] => {
          const [first, second] = one.quoted
          if (index === 0)
            return [
              {...one, kind: 'mixed', cue: null},
              {...one, id: 'x', quoted: [scare]},
            ]
          if (index === 1 && first && second) {
            return [
              {...one, quoted: [first]},
              {...one, id: 'y', quoted: [second]},
            ]
          }
          return [{...one, within: null}]
        }),
    })
    expect(misses.map(({what}) => what)).toEqual([
      'kind: direct read as mixed',
      'cue: none',
      'segments: one quotation read as several',
      'within: told in no other',
      'none: scare quotes, a title or a nickname',
    ])
  })

  function scored({
    entities = labelledEntities(gold),
    change = (quotations) => [...quotations],
  }: {
    entities?: readonly Entity[]
    change?: (quotations: readonly Quotation[]) => Quotation[]
  }): GoldScore {
    return scoreGold([
      {gold, article: {...empty, entities, quotations: change(labelledQuotations(gold))}},
    ])
  }
})

test('misses are counted by class, the commonest first', () => {
  expect(countMisses([{what: 'b'}, {what: 'c'}, {what: 'a'}, {what: 'c'}])).toEqual([
    {what: 'c', count: 2},
    {what: 'a', count: 1},
    {what: 'b', count: 1},
  ])
})

describe('the reader on the open part', () => {
  let score: GoldScore

  beforeAll(async () => {
    const pairs = []
    for (const gold of loadGold('open')) {
      const {value} = await readArticle(gold.text)
      if (value !== null) pairs.push({gold, article: value})
    }
    score = scoreGold(pairs)
  }, 120_000)

  // a little below what is measured (docs/accuracy.md); raised when the reader gets better, lower when harder articles join
  test.each([
    ['found', 0.99],
    ['precision', 0.99],
    ['kind', 0.99],
    ['speaker', 0.94],
    ['near', 0.905],
    ['ambiguous', 0.905],
    ['candidates', 0.855],
    ['ambiguousPrecision', 0.94],
    ['nobody', 0.945],
    ['named', 0.975],
    ['sure', 0.98],
    ['cue', 0.98],
    ['joined', 0.95],
    ['within', 0.96],
    ['leftAlone', 0.9],
  ] as const)('%s is at least %d', (figure, floor) => {
    const {right, of} = score[figure]
    expect(right / of).toBeGreaterThanOrEqual(floor)
  })
})

function changed(
  quotations: readonly Quotation[],
  at: number,
  {speaker}: {speaker: Partial<Quotation['speaker']>},
): Quotation[] {
  return quotations.map((one, index) =>
    index === at ? {...one, speaker: {...one.speaker, ...speaker}} : one,
  )
}
