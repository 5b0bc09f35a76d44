import {brief, memo} from '@onrecord/compose'
import {withhold} from '@onrecord/core'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {keyFigures, lines, under} from './support/outline.ts'

describe('key figures', () => {
  const rest = 'The quay was quiet all day and the boats lay where they had been. '.repeat(9).trim()
  const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'
  const figuresOf = (at: ArticleBuilder, published: string | null = '2023-05-05') => {
    const tree = brief(at.build({id: 's', metadata: {published}}))
    return keyFigures(tree)
  }

  it.each([
    ['killed 30 people', '30', 'people', 'people killed'],
    ['killed at least 30 guards', 'at least 30', 'guards', 'guards killed'],
    ['were jailing 30 guards', '30', 'guards', 'guards jailed'],
    ['was told that 30 guards were badly injured', '30', 'guards', 'guards injured'],
    ['hit the quay, and 30 guards and a cook were killed', '30', 'guards', 'guards killed'],
    ['hit the quay, 30 guards remain missing', '30', 'guards', 'guards missing'],
    ['hit the quay, 30 guards died', '30', 'guards', 'guards died'],
    ['hit the quay, 30 guards and a cook saw two killed', '30', 'guards', 'guards'],
    ['found 30 guards dead', '30', 'guards', 'guards dead'],
    ['killed two guards', 'two', 'guards', 'guards killed'],
    ['was going to kill 30 guards', '30', 'guards', 'guards'],
    ['led to a rescue of nine, and after the rescue 30 guards', '30', 'guards', 'guards'],
    ['hit the town, and in the old jail 30 guards', '30', 'guards', 'guards'],
    ['raged, and they denied killing 30 guards', '30', 'guards', 'guards'],
    ['killed a hope of 30 guards', '30', 'guards', 'guards'],
    ['fed 30 injured guards', '30', 'injured guards', 'injured guards'],
    ['came for murdering 30 guards', '30', 'guards', 'guards murdered'],
    ['hit the quay, and 30 guards fled from it', '30', 'guards', 'guards fled'],
    [
      'hit the quay, and 30 guards have lost their homes',
      '30',
      'guards',
      'guards have lost their homes',
    ],
    [
      'hit the quay, and 30 guards were taken to hospital',
      '30',
      'guards',
      'guards taken to hospital',
    ],
    ['freed the 30 guards whom the town had jailed', '30', 'guards', 'guards jailed'],
    ['stopped, and the town sent 30 guards back over it', '30', 'guards', 'guards sent back'],
    ['raised the number of guards killed on the quay to 30', '30', 'guards', 'guards killed'],
    ['hit the quay, and 30 guards left a hut', '30', 'guards', 'guards'],
  ])('of %s the label says what befell them', (words, number, measure, label) => {
    const at = new ArticleBuilder(`${head}The storm ${words}.\n\n${rest}\n`)
    const value = number === 'two' ? 2 : 30
    at.figure(number, {value, unit: 'person', measures: [measure]})
    expect(figuresOf(at)[1]).toBe(label)
  })

  it('are those of the news, not of long ago and not of what is counted in passing', () => {
    const at = new ArticleBuilder(
      `${head}Guards held 30 sailors on Monday.\n\n${rest}\n\nIt was cold.\n\nIt is 4,000 metres long. It has 4 gates. The quay has 40 lamps. In 2009 a storm killed 90 people. Last year 9 guards died. Two years before, a flood took 94 sailors.\n`,
    )
    at.figure('94 sailors', {value: 94, unit: 'person', measures: ['sailors#2']})
    at.figure('9 guards', {value: 9, unit: 'person', measures: ['guards']})
    at.date('2009', '2009')
    at.figure('30', {value: 30, unit: 'person', measures: ['sailors']})
    at.figure('4,000 metres', {value: 4000, unit: 'metre'})
    at.figure('4 gates', {value: 4, unit: 'gate', measures: ['gates']})
    at.figure('40 lamps', {value: 40, unit: 'lamp', measures: ['lamps']})
    at.figure('90', {value: 90, unit: 'person', measures: ['people']})
    expect(figuresOf(at).join()).toMatch(/^30(?!.*[49])/su)
    expect(figuresOf(at, null).join()).toMatch(/^30(?!.*[49])/su)
  })

  it.each([
    ['somebody of whom nothing is told', '30 people', {unit: 'person', measures: ['people']}],
    ['others', '30 others', {unit: 'person', measures: ['others']}],
    ['a size of nothing', '3,000 square feet', {unit: 'square foot'}],
    ['how often', '30 times', {unit: 'time', measures: ['times']}],
    ['how long', '30 nights', {unit: 'night', measures: ['nights']}],
    ['what a phrase has', '$30', {unit: 'USD', measures: ['question']}],
    ['a range', '30%', {unit: 'percent', measures: ['range']}],
    ['a few things', '3 huts', {unit: 'hut', measures: ['huts']}],
  ])('%s is none', (_what, words, init) => {
    const value = Number(/\d+/u.exec(words.replace(',', ''))?.[0])
    const at = new ArticleBuilder(
      `${head}Guards saw ${words} in the question of the range on Monday. Guards held 40 sailors.\n\n${rest}\n`,
    )
    at.figure(words.replace(/ .*/u, ''), {value, ...init})
    at.figure('40', {value: 40, unit: 'person', measures: ['sailors']})
    const tree = brief(at.build({id: 's', metadata: {published: '2023-05-05'}}))
    expect(keyFigures(tree).join()).toMatch(/^40(?!.*\b30?\b)/su)
    expect(lines(tree, under(tree, 'What we do not know')).join()).not.toMatch(/\b30?\b/u)
  })

  it('a share of people is one, and people are where the words that tell of them are withheld', () => {
    const at = new ArticleBuilder(`${head}Guards held 30 of 90 people on Monday.\n\n${rest}\n`)
    const whole = at.figure('90', {value: 90, unit: 'person', measures: ['people']})
    const share = {value: 30, unit: 'person', measures: ['people'], partOf: whole}
    at.figure('30', share)
    const article = at.build({id: 's'})
    const figuresIn = (tree: ReturnType<typeof brief>) =>
      lines(tree, under(tree, 'What we do not know')).join()
    expect(figuresIn(memo(article))).toContain('30 of 90 people')
    expect(figuresIn(memo(withhold(article)))).toMatch(/Figures without a source: .*30/u)
    const alone = new ArticleBuilder(`${head}Guards held 80 sailors.\n\n${rest}\n`)
    alone.figure('80', {value: 80, unit: 'person', measures: ['sailors']})
    expect(figuresIn(memo(withhold(alone.build({id: 'a'}))))).toContain('80')
  })

  it('what is measured by an earlier year is news, and what was counted then is not', () => {
    const at = new ArticleBuilder(
      `${head}Guards held 30 sailors on Monday.\n\n${rest}\n\nIt was cold.\n\nIt was wet.\n\nThe quay fed 700 guests, more than in 2009. The fair drew 940 guests, exceeding the 880 of 2009.\n`,
    )
    at.date('2009', '2009')
    at.date('2009#2', '2009')
    at.figure('30', {value: 30, unit: 'person', measures: ['sailors']})
    at.figure('700', {value: 700, unit: 'person', measures: ['guests']})
    at.figure('940', {value: 940, unit: 'person', measures: ['guests#2']})
    at.figure('880', {value: 880, unit: 'person', period: '2009'})
    expect(figuresOf(at).join()).toMatch(/^30.*700.*940(?!.*880)/su)
  })

  it('one that the headline says is told with who gives it', () => {
    const at = new ArticleBuilder(
      `30 sailors held\n\nBy Noor Castell\n\nReporter\n\nSunday\n\nAda Orm said that 30 sailors were held.\n\n${rest}\n`,
    )
    const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
    at.figure('30', {value: 30, unit: 'person', measures: ['sailors']})
    at.figure('30#2', {
      value: 30,
      unit: 'person',
      measures: ['sailors#2'],
      speaker: at.speaker({entity: ada, mention: at.span('Ada Orm')}),
    })
    const tree = brief(at.build({id: 's'}))
    expect(keyFigures(tree).join()).toContain('Source: Ada Orm')
    expect(lines(tree, under(tree, 'What we do not know')).join()).not.toContain('30')
  })
})

it('where there is no room for all events those that the article tells first are printed', () => {
  const days = Array.from({length: 16}, (_, n) => `2024-05-${String(28 - n)}`)
  const at = new ArticleBuilder(`${days.map((day) => `The port shut on ${day}.`).join(' ')}\n`)
  for (const day of days)
    at.event(`The port shut on ${day}`, {label: `The port shut, ${day}`, edtf: day})
  const tree = brief(at.build({id: 's'}))
  const [first] = under(tree, 'Timeline')
  expect(first).toMatchObject({type: 'timeline', events: {length: 14}})
  const told = lines(tree, under(tree, 'Timeline')).join()
  expect(told).toContain('The port shut, 2024-05-28')
  expect(told).not.toContain('The port shut, 2024-05-13')
})

it.each(['2024-05', null])(
  'what somebody denies is denied by them, in the drawing too, or among the gaps: %s',
  (edtf) => {
    const at = new ArticleBuilder(
      'The port denied that it had sold six boats in May 2024. The quay shut in June 2024.\n',
    )
    at.event('The quay shut in June 2024', {label: 'The quay shut', edtf: '2024-06'})
    const port = at.entity('port', {type: 'organisation', mentions: ['port']})
    at.event('it had sold six boats in May 2024', {
      label: 'The port had sold six boats',
      edtf,
      status: 'denied',
      speaker: at.speaker({entity: port, mention: at.span('The port')}),
    })
    const tree = brief(at.build({id: 's'}))
    const denied = 'Denied by the port: The port had sold six boats.'
    expect(lines(tree, under(tree, 'What we do not know')).includes(denied)).toBe(edtf === null)
    if (edtf === null) return
    expect(under(tree, 'Timeline')[0]).toMatchObject({
      events: [{label: 'The port had sold six boats (denied)', status: 'denied'}, {}],
    })
  },
)
