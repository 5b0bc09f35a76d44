import {brief, compose, memo} from '@onrecord/compose'
import {dossierOf, withhold} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {elmDossier} from './support/elm-valley.ts'
import {keyFigures, lines, under} from './support/outline.ts'

const STORY =
  'Sixty boats were held. Two days later the port let sixty boats go. Nobody knew why 40 boats were held. They insist that they are innocent.\n'

function story() {
  const at = new ArticleBuilder(STORY)
  at.figure('Sixty', {value: 60, measures: ['boats']})
  at.figure('sixty', {value: 60, measures: ['boats#2']})
  at.figure('40', {value: 40, measures: ['boats#3']})
  at.quotation('indirect', {
    content: ['that they are innocent'],
    cue: 'insist',
    speaker: {status: 'unattributed', mention: at.span('They')},
  })
  return at.build({id: 's'})
}

it('what the article says twice in the same words is one amount, with the place of each', () => {
  const tree = memo(story())
  expect(lines(tree, tree.children).join('\n')).toContain('two figures have no named source')
  expect(lines(tree, under(tree, 'What we do not know'))).toContain(
    'Figures without a source: 60 boats; 40 boats.',
  )
  const [amount] = tree.notes.filter(({evidence}) => evidence?.length === 2)
  expect(amount).toBeDefined()
})

it('a statement of nobody that is not printed has a note that says where it stands', () => {
  const tree = brief(story())
  expect(lines(tree, under(tree, 'What we do not know'))).toContain(
    'Said by nobody who is named: one statement, not printed here.',
  )
  const [quotation] = story().quotations
  expect(tree.notes.flatMap(({evidence}) => evidence ?? [])).toContain(`s:${quotation?.id}`)
})

it.each(['We', 'I'])(
  'what “%s” say, and nobody tells who, is said by nobody who is named',
  (who) => {
    const at = new ArticleBuilder(
      `The port kept forty boats for a year. ${who} think that it errs.\n`,
    )
    at.quotation('indirect', {
      content: ['that it errs'],
      cue: 'think',
      speaker: {status: 'unattributed', mention: at.span(who)},
    })
    const tree = brief(at.build({id: 's'}))
    expect(lines(tree, under(tree, 'What we do not know')).join()).toMatch(
      /^Said by nobody who is named: /u,
    )
  },
)

describe('what somebody says has happened, and what nobody is told to say', () => {
  const told = (edtf: string | null) => {
    const at = new ArticleBuilder(
      'The port said six boats had sunk in May 2024. The crews were reportedly held in June 2024.\n',
    )
    const port = at.entity('port', {type: 'organisation', mentions: ['port']})
    const speaker = at.speaker({entity: port, mention: at.span('The port')})
    at.event('six boats had sunk in May 2024', {
      label: 'six boats had sunk',
      edtf,
      status: 'alleged',
      speaker,
    })
    at.event('The crews were reportedly held in June 2024', {
      label: 'The crews were held',
      edtf: edtf === null ? null : '2024-06',
      status: 'alleged',
    })
    return brief(at.build({id: 's'}))
  }

  it('is said by them, or alleged', () => {
    const tree = told(null)
    expect(lines(tree, under(tree, 'What we do not know')).slice(0, 2)).toEqual([
      'On the word of the port: Six boats had sunk.',
      'Alleged: The crews were held.',
    ])
  })

  it('is told once, in the timeline, where it has a date', () => {
    const tree = told('2024-05')
    expect(under(tree, 'Timeline')[0]).toMatchObject({
      events: [{status: 'said by a source'}, {status: 'alleged'}],
    })
    expect(lines(tree, under(tree, 'What we do not know'))[0]).toBe(
      'Two events in the timeline are alleged, denied or told by one source alone, as their rows say.',
    )
    expect(plainText(under(tree, 'What we do not know'))).not.toContain('boats had sunk')
  })
})

it.each([
  [null, true],
  ['2024-05-08', false],
])('published on %s, an article that counts days has dates or a remark', (published, isTold) => {
  const at = new ArticleBuilder('The guild had sold boats on Tuesday.\n')
  at.date('Tuesday', null, null, 'XXXX-WXX-2')
  const tree = brief(at.build({id: 's', metadata: {published}}))
  const told = lines(tree, under(tree, 'What we do not know')).join()
  expect(/^No date of publication is known/u.test(told)).toBe(isTold)
})

it('what went on in two years is doubted once', () => {
  const at = new ArticleBuilder('The port said that the guild had sold boats in 2019 and 2020.\n')
  const port = at.entity('port', {type: 'organisation', mentions: ['port']})
  for (const _year of ['2019', '2020'])
    at.event('the guild had sold boats', {
      label: 'the guild had sold boats',
      edtf: null,
      status: 'alleged',
      speaker: at.speaker({entity: port, mention: at.span('port')}),
    })
  const tree = brief(at.build({id: 's'}))
  const gaps = under(tree, 'What we do not know')
  expect(lines(tree, gaps)).toEqual([
    'On the word of the port: The guild had sold boats.',
    expect.stringMatching(/^The automatic reading found no event/u),
  ])
  // one list, and no line beside its bullets
  expect(gaps.map(({type}) => type)).toEqual(['list'])
})

it('an event that says nothing without its date is none that could be doubted', () => {
  const at = new ArticleBuilder('There was a raid, the port said, in May 2024.\n')
  at.event('a raid', {label: 'night raid', edtf: '2024-05', status: 'alleged'})
  const tree = brief(at.build({id: 's'}))
  expect(lines(tree, under(tree, 'What we do not know')).join()).not.toContain('raid')
  expect(lines(tree, under(tree, 'Timeline')).join()).toContain('Night raid')
})

it('a number that somebody denies is no key figure', () => {
  const at = new ArticleBuilder('Ada Orm denied that six boats had sunk. Forty boats were held.\n')
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  const speaker = {entity: ada, mention: at.span('Ada Orm')}
  at.quotation('indirect', {content: ['that six boats had sunk'], cue: 'denied', speaker})
  at.figure('six', {value: 6, measures: ['boats'], speaker: at.speaker(speaker)})
  at.figure('Forty', {value: 40, measures: ['boats#2']})
  const tree = brief(at.build({id: 's'}))
  expect(keyFigures(tree).join()).toMatch(/^40\b(?!.*6)/u)
})

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

it('one event is told in a sentence, with its status where nobody is named for it', () => {
  const told = (status: 'happened' | 'planned' | 'denied') => {
    const at = new ArticleBuilder('The port says the old quay will be sold in May 2024.\n')
    const port = at.entity('port', {type: 'organisation', mentions: ['port']})
    at.event('the old quay will be sold in May 2024', {
      label: 'the old quay will be sold',
      edtf: '2024-05',
      status,
      ...(status === 'denied' && {speaker: at.speaker({entity: port})}),
    })
    const tree = brief(at.build({id: 's'}))
    return lines(tree, under(tree, 'Timeline'))[0]
  }
  expect(told('happened')).toBe('May 2024: The old quay will be sold.')
  expect(told('planned')).toBe('May 2024: The old quay will be sold (planned).')
  expect(told('denied')).toBe('May 2024: The old quay will be sold (denied by the port).')
})

it('of two events of one date that say the same the fuller is told', () => {
  const at = new ArticleBuilder(
    'Ada Orm will leave the guild of Orm in May 2024. Ada will leave in May 2024. Ada will leave in June 2024.\n',
  )
  const planned = {status: 'planned', edtf: '2024-05'} as const
  at.event('Ada Orm will leave', {label: 'Ada Orm will leave the guild of Orm', ...planned})
  at.event('Ada will leave', {label: 'Ada will leave', ...planned})
  at.event('Ada will leave#2', {label: 'Ada will leave', ...planned, edtf: '2024-06'})
  const tree = brief(at.build({id: 's'}))
  expect(under(tree, 'Timeline')[0]).toMatchObject({
    events: [{label: 'Ada Orm will leave the guild of Orm'}, {label: 'Ada will leave'}],
  })
})

describe('two events of one date', () => {
  const told = (first: string, second: string) => {
    const at = new ArticleBuilder(`${first} in May 2024. ${second} in May 2024.\n`)
    const label = (words: string) => ({label: words, edtf: '2024-05'})
    at.event(first, label(first))
    at.event(second, label(second))
    const tree = brief(at.build({id: 's'}))
    const [block] = under(tree, 'Timeline')
    return block?.type === 'timeline' ? block.events.length : 1
  }
  it.each([
    ['of which one denies the other', 'The old quay will be sold', 'The quay will not be sold', 2],
    ['of who did it to whom', 'Ada Orm sued Bo Lind', 'Bo Lind sued Ada Orm', 2],
    ['of which one is in the other', 'Ada Orm sued Bo Lind', 'Ada Orm sued Bo', 1],
  ])('%s are told both, or the fuller', (_what, first, second, count) => {
    expect(told(first, second)).toBe(count)
    expect(told(second, first)).toBe(count)
  })

  it('that two articles tell in the same words are one', () => {
    const article = (id: string) => {
      const at = new ArticleBuilder(`The quay shut in May 2024. The ${id} fair was held.\n`)
      at.event('The quay shut in May 2024', {label: 'The quay shut', edtf: '2024-05'})
      return at.build({id})
    }
    const dossier = dossierOf(article('a'))
    const tree = brief({...dossier, articles: [...dossier.articles, article('b')]})
    expect(lines(tree, under(tree, 'Timeline'))[0]).toBe('May 2024: The quay shut.')
  })
})

it('a figure without a source says so where it stands, and not again below', () => {
  const at = new ArticleBuilder('Ada Orm said the port is shut. It holds 60 boats and 40 crews.\n')
  at.figure('60', {value: 60, unit: 'boat', measures: ['boats']})
  const tree = brief(at.build({id: 's'}))
  expect(keyFigures(tree).join()).toContain('No source named')
  expect(lines(tree, under(tree, 'What we do not know'))[0]).toContain(
    'Key figures without a source are marked as such.',
  )
  const asMemo = memo(at.build({id: 's'}))
  expect(lines(asMemo, under(asMemo, 'What we do not know'))[0]).toBe(
    'Figures without a source: 60 boats.',
  )
})

it('figures that say too little to be printed are none without a source that nobody knows of', () => {
  const none = (figure: boolean) => {
    const at = new ArticleBuilder('Ada Orm rowed out with two huts of tar.\n')
    if (figure) at.figure('two', {value: 2, unit: 'hut', measures: ['huts']})
    const tree = brief(at.build({id: 's'}))
    return lines(tree, under(tree, 'What we do not know')).join()
  }
  expect(none(false)).toContain('and no figure without a source')
  expect(none(true)).toContain('Figures without a source that say too little')
})

it('what somebody alleges stays alleged', () => {
  const at = new ArticleBuilder('The port alleged that the guild had sold six boats in May 2024.\n')
  const port = at.entity('port', {type: 'organisation', mentions: ['port']})
  at.event('the guild had sold six boats in May 2024', {
    label: 'the guild had sold six boats',
    edtf: null,
    status: 'alleged',
    speaker: at.speaker({entity: port, mention: at.span('The port')}),
  })
  const tree = brief(at.build({id: 's'}))
  expect(lines(tree, under(tree, 'What we do not know'))).toContain(
    'Alleged: The guild had sold six boats (source: the port).',
  )
})

it('a recommendation ends with a stop, whoever left it out', () => {
  const tree = compose(
    elmDossier((dossier) => ({
      ...dossier,
      analysis: dossier.analysis && {
        ...dossier.analysis,
        recommendations: [{addressee: 'board', text: 'Ask them', evidence: [], priority: 1}],
      },
    })),
    {profile: 'brief'},
  )
  expect(lines(tree, under(tree, 'Recommendations'))).toEqual(['Valley Water Board: Ask them.'])
})

it('a document on several articles counts them, and those of one paper and one day', () => {
  const one = story()
  const post = {...one, id: 'p', metadata: {...one.metadata, publisher: 'The Post'}}
  const first = (...articles: readonly (typeof one)[]) => {
    const analysed = elmDossier()
    const tree = brief({...analysed, articles: [...analysed.articles, ...articles]})
    return lines(tree, tree.children)[0]
  }
  expect(first({...one, id: 't'})).toMatch(/^An assessment based on .* and one other article\.$/u)
  expect(first(post, {...post, id: 'q'})).toMatch(/ and two reports in The Post\.$/u)
  const many = ['A', 'B', 'C', 'D', 'E'].map((publisher) => ({
    ...post,
    id: publisher.toLowerCase(),
    metadata: {...post.metadata, publisher},
  }))
  expect(first(...many)).toBe('An assessment based on six articles.')
})

describe('what was read by rule', () => {
  it('promises in its standfirst what it holds', () => {
    const tree = brief(story())
    expect(lines(tree, tree.children)[0]).toBe(
      'What the article reports: who says what and the figures, each with its place in the text.',
    )
    const at = new ArticleBuilder('The quay shut in June 2024.\n')
    at.event('The quay shut in June 2024', {label: 'The quay shut', edtf: '2024-06'})
    const dated = brief(at.build({id: 's'}))
    expect(lines(dated, dated.children)[0]).toBe(
      'What the article reports: the dates, with the place in the text.',
    )
  })

  it.each([brief, memo])('of several articles none is “the article”', (make) => {
    const one = story()
    const words = plainText(make({...dossierOf(one), articles: [one, {...one, id: 't'}]}).children)
    expect(words).toContain('What two articles report')
    // whose rights they are, each of them says
    const singular = words.match(/.*\b[Tt]he article\b.*/gu) ?? []
    expect(singular.filter((line) => !/Rights in/u.test(line))).toEqual([])
  })

  it('says of how many of several articles what is not true of all', () => {
    const issue = {severity: 'warning', code: 'language-unsupported', message: 'Known: en'} as const
    const at = new ArticleBuilder('The guild had sold boats on Tuesday.\n')
    at.date('Tuesday', null, null, 'XXXX-WXX-2')
    const undated = at.build({id: 'u', metadata: {published: null}})
    const withheld = {...story(), source: {...story().source, text: null}}
    const words = plainText(
      brief({
        ...dossierOf(withheld),
        articles: [withheld, undated, {...undated, id: 'v', issues: [issue]}],
      }).children,
    )
    expect(words).toContain(
      'does not know the language of one article: it took the words in quotation marks there, and',
    )
    expect(words).toContain(
      'The text of one article is withheld: what it reports is paraphrased here',
    )
    expect(words).toContain(
      'Of two articles no date of publication is known: days and years counted from it,',
    )
  })
})

it('of what was not read nobody is said to have reviewed “them”', () => {
  const bare = new ArticleBuilder('It rains.\n').build({id: 'b'})
  const tree = brief(bare)
  const all = lines(tree, tree.children)
  expect(all).toContain('Nothing was read from the article as a fact. No language model took part.')
  const read = brief(story())
  expect(lines(read, read.children).join('\n')).toContain('No person has reviewed them.')
})

it('says where the rest of the evidence is: attached, or in the dossier, whatever keeps it there', () => {
  const at = new ArticleBuilder(
    `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n${Array.from({length: 60}, (_, n) => `Ada Orm said that boat number ${n} of the fleet on the quay was still held by the port.`).join(' ')}\n`,
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  for (let n = 0; n < 60; n += 1) {
    at.quotation('indirect', {
      content: [`that boat number ${n} of the fleet on the quay was still held by the port`],
      cue: 'said',
      speaker: {entity: ada},
    })
  }
  const given = dossierOf(at.build({id: 'w'}))
  const words = (tree: ReturnType<typeof brief>) => lines(tree, tree.children).join('\n')
  const red = {...given, protection: {marking: 'TLP:RED', people: [], generalise: []}} as const
  for (const [tree, evidence] of [
    [brief(given, {attach: false}), 'The evidence is not in this file;'],
    [brief(red), 'The evidence is not attached: the marking TLP:RED'],
  ] as const) {
    expect(words(tree)).toMatch(/further statements are in the dossier, with/)
    expect(words(tree)).toContain(evidence)
    expect(words(tree)).not.toMatch(/attached data|is attached as/)
    expect(tree.attachments ?? []).toEqual([])
  }
  expect(words(brief(given))).toMatch(/further statements are in the attached data, with/)
})

it('the few lines on where one article comes from stay on one page', () => {
  const provenance = (tree: ReturnType<typeof brief>) =>
    tree.children.find((block) => block.type === 'section' && block.role === 'provenance')
  expect(provenance(brief(story()))).toMatchObject({keepTogether: true})
  const two = brief({...dossierOf(story()), articles: [story(), {...story(), id: 't'}]})
  expect(provenance(two)).not.toHaveProperty('keepTogether')
})

it('a speaker who was put right is told once, whatever else of the same speaker had to be set', () => {
  const article = story()
  const facts = [...article.quotations, ...article.figures.slice(0, 1)]
  const tree = brief({
    ...dossierOf(article),
    corrections: facts.map(({id}) => ({
      ref: `s:${id}`,
      set: {'speaker.entity': null, 'speaker.entities': [], 'speaker.description': null},
      by: 'Ada Vale',
      on: '2024-05-07',
      why: 'nobody is named',
    })),
  })
  const said = 'Ada Vale corrected a speaker on 7 May 2024: nobody is named.'
  expect(lines(tree, tree.children).join('\n').split(said)).toHaveLength(2)
})

it('of several articles each is heard of, and no full stop stands before a semicolon', () => {
  const told = (id: string, sums: readonly number[], words: string) => {
    const at = new ArticleBuilder(
      `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\nThe port of ${id} kept ${sums.map((sum) => `${sum} boats`).join(' and ')}. “${words}” ${`The quay of ${id} is quiet. `.repeat(60)}\n`,
    )
    for (const sum of sums) at.figure(`${sum}`, {value: sum, unit: 'boat', measures: ['boats']})
    at.quotation('direct', {
      content: [`“${words}”`],
      quoted: [`“${words}”`],
      speaker: {status: 'unattributed'},
    })
    return at.build({id})
  }
  const one = told('orm', [20, 30, 40, 50, 60, 70], 'Nobody has ever asked us.')
  const other = told('vale', [80], 'We have asked nobody at all.')
  const tree = memo({...dossierOf(one), articles: [one, other]})
  const text = lines(tree, under(tree, 'What we do not know')).join('\n')
  expect(text).toContain('20 boats; 80 boats; 30 boats; 40 boats; three more')
  expect(text).toContain(
    'Said by nobody who is named: “Nobody has ever asked us”; “We have asked nobody at all.”',
  )
  const issue = {severity: 'warning', code: 'language-unsupported', message: 'Known: en'} as const
  const parted = memo({...dossierOf(one), articles: [one, {...other, issues: [issue]}]})
  expect(lines(parted, under(parted, 'What we do not know'))).toEqual(
    expect.arrayContaining([
      'Said by nobody who is named: “Nobody has ever asked us.”',
      'In quotation marks, and not read who says it: “We have asked nobody at all.”',
    ]),
  )
})
