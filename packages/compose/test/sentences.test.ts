import {brief, memo} from '@onrecord/compose'
import {dossierOf, type Event, type Replacement} from '@onrecord/core'
import {paragraph, plainText, quoted} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {isClause, opensSentence} from '../src/evidence/clause.ts'
import {eventLabel} from '../src/evidence/event-label.ts'
import {withStop} from '../src/full-stop.ts'
import {withPrintedDates} from '../src/printed-dates.ts'
import {wordingFor} from '../src/wording/wording-for.ts'
import {ArticleBuilder} from './support/article-builder.ts'

const HEAD = 'Ferry stops\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

describe('a statement that leads a document', () => {
  const cases = [
    ['The board cited guild-owned ferries.', 'cited', 'guild-owned ferries', false],
    ['The board said the ferry is late.', 'said', 'the ferry is late', true],
    [
      'The board said it sold the ferry and wanted a bridge.',
      'said',
      'it sold the ferry and wanted a bridge',
      true,
    ],
    [
      'The board, loudly calling for a bridge for the town.',
      'loudly calling',
      'a bridge for the town',
      false,
    ],
    ['The board called for “room” for the town.', 'called for', '“room” for the town', false],
  ] as const
  it.each(cases)('%s', (sentence, cue, content, expected) => {
    const at = new ArticleBuilder(`${HEAD}${sentence}\n`)
    at.quotation('indirect', {content: [content], cue, speaker: {}})
    const article = at.build({id: 'f'})
    const [value] = article.quotations
    if (value === undefined) throw new Error('no quotation')
    expect(isClause({article, ref: 'f:q', value})).toBe(expected)
  })
})

it.each([
  ['18 months ago that the ferry was late', false],
  ['a year earlier that it was late', false],
  ['18 months ago the ferry was late', true],
])('%s opens a sentence: %s', (content, expected) => {
  const at = new ArticleBuilder(`${HEAD}The board said ${content}.\n`)
  at.quotation('indirect', {content: [content], cue: 'said', speaker: {}})
  const article = at.build({id: 'f'})
  const [value] = article.quotations
  if (value === undefined) throw new Error('no quotation')
  expect(opensSentence({article, ref: 'f:q', value})).toBe(expected)
})

it('says of a share what it is a share of, and of a drawing from which day to which', () => {
  const at = new ArticleBuilder(
    `${HEAD}Some 46 per cent of the people on the quay and 12 per cent more boats were wet, and so were 7 of the 23 ferries. The ferry has run since 1998. The pier opens in May.\n`,
  )
  at.figure('46 per cent', {value: 46, unit: 'percent', measures: ['people on the quay']})
  at.figure('12 per cent', {value: 12, unit: 'percent', measures: ['boats']})
  const ferries = at.figure('23 ferries', {
    value: 23,
    qualifier: 'about',
    unit: 'ferry',
    measures: ['ferries'],
  })
  at.figure('7', {value: 7, unit: 'ferry', measures: ['ferries'], partOf: ferries})
  at.event('The ferry has run since 1998', {label: 'The ferry has run', edtf: '1998/..'})
  at.event('The pier opens in May', {label: 'The pier opens', edtf: '2024-05'})
  const tree = brief(dossierOf(at.build({id: 'f'})))
  expect(plainText(memo(dossierOf(at.build({id: 'f'}))).children)).toContain(
    '46% of the people on the quay; 12% boats; 7 of about 23 ferries.',
  )
  expect(tree.children.find(({type}) => type === 'timeline')).toMatchObject({
    alt: expect.stringMatching(/^Timeline of two dated events from 1998 to May 2024\./),
  })
})

it('tells how large a thing is, and not what it is called by', () => {
  const at = new ArticleBuilder(
    `${HEAD}An 8,047-metre peak stood behind a ten-storey block of a 7,000-word report.\n`,
  )
  at.figure('8,047-metre', {value: 8047, unit: 'metre'})
  at.figure('ten-storey', {value: 10, unit: 'storey'})
  at.figure('7,000-word', {value: 7000, unit: 'word'})
  const text = plainText(memo(dossierOf(at.build({id: 'f'}))).children)
  expect(text).toContain('8,047 metres')
  expect(text).not.toMatch(/10 storeys|7,000/)
})

it('says a dozen where the article counts no twelve', () => {
  const at = new ArticleBuilder(`${HEAD}More than a dozen rowers came.\n`)
  at.figure('More than a dozen', {value: 12, unit: 'person', measures: ['rowers']})
  const tree = brief(dossierOf(at.build({id: 'f'})))
  expect(tree.children.find(({type}) => type === 'keyFigures')).toMatchObject({
    items: [{value: 'a dozen'}],
  })
})

it('prints a sum with what it is of, a change with its verb, and no length of nothing', () => {
  const at = new ArticleBuilder(
    `${HEAD}Boat sales rose 3% to £4m. A 2% rise came. Two out of 16 crews and half their boats went 18 yards, the three-Test side with them, in the “left and right” boats, over 50,000 square metres (538,000 square feet).\n`,
  )
  at.figure('3%', {value: 3, unit: 'percent', measures: ['Boat sales', 'rose']})
  at.figure('£4m', {value: 4_000_000, unit: 'GBP', measures: ['Boat sales']})
  at.figure('2%', {value: 2, unit: 'percent', measures: ['rise']})
  at.figure('Two out of 16', {value: 12.5, unit: 'percent', measures: ['crews']})
  at.figure('half', {value: 50, unit: 'percent', measures: ['boats']})
  at.figure('18 yards', {value: 18, unit: 'yard'})
  at.figure('three', {value: 3, unit: 'test', measures: ['Test']})
  at.figure('50,000 square metres', {value: 50_000, unit: 'square metre'})
  at.figure('538,000 square feet', {value: 538_000, unit: 'square foot'})
  const text = plainText(memo(dossierOf(at.build({id: 'f'}))).children)
  expect(text).toContain(
    '3%: Boat sales rose; £4 million Boat sales; two out of 16 crews; 50% of boats.',
  )
  for (const left of ['18 yards', '50,000 square', '538,000', '2%', 'Test'])
    expect(text).not.toContain(left)
})

it('leaves out half a pair of quotation marks and a phrase that was cut', () => {
  const at = new ArticleBuilder(
    `${HEAD}Some 40 “red” boats and 3% of Orm’s nearly 90 are gone, down from a peak of 96%, a month low of £4m.\n`,
  )
  at.figure('40', {value: 40, unit: 'boat', measures: ['red” boats']})
  at.figure('3%', {value: 3, unit: 'percent', measures: ['Orm’s nearly']})
  at.figure('96%', {value: 96, unit: 'percent', measures: ['down from a peak']})
  at.figure('£4m', {value: 4_000_000, unit: 'GBP', measures: ['month low']})
  const text = plainText(memo(dossierOf(at.build({id: 'f'}))).children)
  expect(text).toContain('40 red boats.')
})

it.each([
  ['in the region of £4m', '£4m', {value: 4_000_000, unit: 'GBP', measures: ['region']}, false],
  ['5%. Using boats', '5%', {value: 5, unit: 'percent', measures: ['Using boats']}, false],
  ['in all of the guild’s 300 seats', 'all', {value: 192, measures: ['guild’s 300 seats']}, false],
  ['an 800 user network', '800', {value: 800, unit: 'user', measures: ['user']}, false],
  ['a herd of 30 cattle', '30', {value: 30, unit: 'cattle', measures: ['cattle']}, true],
  ['800 users came', '800', {value: 800, unit: 'user', measures: ['users']}, true],
  ['40 aircraft came', '40', {value: 40, unit: 'aircraft', measures: ['aircraft']}, true],
  ['a third article', 'a third', {value: 33.3, unit: 'percent', measures: ['article']}, false],
  ['a third of crews', 'a third', {value: 33.3, unit: 'percent', measures: ['crews']}, true],
  ['in the same half of the quay', 'half', {value: 50, unit: 'percent', measures: ['quay']}, false],
  ['over half of the quay', 'half', {value: 50, unit: 'percent', measures: ['quay']}, true],
])('of “%s” the figure %s is printed where it counts something', (words, figure, init, printed) => {
  const at = new ArticleBuilder(`${HEAD}It was ${words} on the day.\n`)
  at.figure(figure, init)
  const text = plainText(memo(dossierOf(at.build({id: 'f'}))).children)
  expect(text.includes('Figures without a source: ')).toBe(printed)
})

it('sets no second stop', () => {
  expect(['It “ends.”', 'It ‘ends’.', 'It ends'].map(withStop)).toEqual([
    'It “ends.”',
    'It ‘ends’.',
    'It ends.',
  ])
})

it('writes out the dates that protection made less exact, and nothing else', () => {
  const replacements: readonly Replacement[] = [
    {where: 'f:b1', by: '2031-03', reason: 'date'},
    {where: 'f:b2', by: 'a town', reason: 'place'},
  ]
  const blocks = [
    paragraph(['Not on 2031-03-09: ', quoted('it sailed in [2031-03]', ['f:2031-03'])], {
      evidence: ['2031-03'],
    }),
  ]
  expect(withPrintedDates(blocks, replacements, wordingFor('en-GB').dates)).toEqual([
    paragraph(['Not on 2031-03-09: ', quoted('it sailed in [March 2031]', ['f:2031-03'])], {
      evidence: ['2031-03'],
    }),
  ])
})

it('prints the turn of a transcript as own words, with the marks that stand in it as inner ones', () => {
  const at = new ArticleBuilder(
    `${HEAD}MS LIND: The ferry is late, and the board called that “a pity” on Monday.\n\nQUESTION: Why?\n\n${'It rained on the pier all week, and nobody crossed. '.repeat(60)}\n`,
  )
  const words = 'The ferry is late, and the board called that “a pity” on Monday.'
  const entity = at.entity('Ada Lind', {mentions: ['LIND']})
  at.quotation('indirect', {content: [words], speaker: {entity}})
  const read = at.build({id: 'f'})
  const article = {
    ...read,
    quotations: read.quotations.map((each) => ({
      ...each,
      provenance: {...each.provenance, rule: 'turn'},
    })),
  }
  const text = plainText(brief(dossierOf(article)).children)
  expect(text).toContain('The ferry is late, and the board called that ‘a pity’ on Monday.')
  expect(text).toContain('own words')
})

it.each([
  // Whose or what it is
  [
    'Monday’s raid on a farm near Orm hurt two',
    'Monday’s raid',
    'Monday',
    'raid on a farm near Orm',
  ],
  ['Monday’s raid on a farm and left', 'Monday’s raid', 'Monday', 'raid on a farm'],
  ['the 2004 raids in order to win', '2004 raids', '2004', '2004 raids'],
  ['the 2004 raids by the guild shook', '2004 raids', '2004', 'raids by the guild'],
  ['the 2004 raids by taking boats', '2004 raids', '2004', '2004 raids'],
  ['the 2004 harbour raids', '2004 harbour raids', '2004', 'harbour raids'],
  [
    'Monday’s game between Orm and Vale United ended',
    'Monday’s game',
    'Monday',
    'game between Orm and Vale United',
  ],
  ['Monday’s talks between Orm, Vale and Quay', 'Monday’s talks', 'Monday', 'Monday’s talks'],
  ['Ada Orm’s sad 2004 speech', '2004 speech', '2004', 'Ada Orm’s sad speech'],
  ['the Bank of Orm’s 2004 survey', '2004 survey', '2004', 'the Bank of Orm’s survey'],
  ['the 2004 survey of 5,000 boats', '2004 survey', '2004', 'survey of 5,000 boats'],
])('what a noun for an event is of: %s', (words, span, date, whole) => {
  const bare = span.replace(`${date} `, '')
  const told = labelled(words, span, date, {label: bare.includes(' ') ? bare : span})
  expect(told('premodifier')).toBe(whole)
})

it('a noun for an event has the date that ends it, where it would hang without', () => {
  expect(
    labelled('The guild ran ferries through May', 'ferries through May', 'May', {
      label: 'ferries through May',
    })('noun'),
  ).toBe('ferries through May')
})

it.each([
  ['The guild put the vote off into 2004', '2004', 'The guild put the vote off into'],
  ['The guild cited the 1980s', 'the 1980s', 'The guild cited'],
])('a label has the date that its words want: %s', (words, date, label) => {
  expect(labelled(words, words, date, {label})('clause')).toBe(words)
})

it('a label has no date that it can do without', () => {
  const words = 'The guild put off the vote in 2004'
  expect(labelled(words, words, '2004', {label: 'The guild put off the vote'})('clause')).toBe(
    'The guild put off the vote',
  )
})

it.each([
  ['flats sold in Orm', 'happened', 'The flats were sold in Orm'],
  ['2,000 flats sold in Orm', 'happened', 'The 2,000 flats were sold in Orm'],
  ['vote widely expected to be held', 'forecast', 'The vote is widely expected to be held'],
  ['race due to begin', 'planned', 'The race is due to begin'],
  ['The girl found in Orm died', 'happened', 'The girl found in Orm died'],
  ['the board announced', 'happened', 'the board announced'],
  ['he released', 'happened', 'he released'],
  ['offer being made', 'happened', 'offer being made'],
  ['chief economist made', 'happened', 'chief economist made'],
  ['under the act passed in Orm', 'happened', 'under the act passed in Orm'],
  ['storm passed', 'happened', 'storm passed'],
  ['half of the guild approved of nets', 'happened', 'half of the guild approved of nets'],
  ['markets seized on the news', 'happened', 'markets seized on the news'],
  ['news published', 'happened', 'The news was published'],
  ['The miller expected to win', 'forecast', 'The miller expected to win'],
] as const)('a participle has its auxiliary: %s', (label, status, whole) => {
  expect(labelled(`The ${label} in 2004`, label, '2004', {label, status})('clause')).toBe(whole)
})

it('what the verb of a sentence reports follows it', () => {
  const words = 'The guild announced in 2004 that it was new'
  expect(labelled(words, 'guild announced', '2004', {label: 'guild announced'})('clause')).toBe(
    'guild announced',
  )
})

/** The label of an event as a rule of that name has read it. */
function labelled(
  words: string,
  span: string,
  date: string,
  init: {readonly label: string; readonly status?: Event['status']},
): (rule: string) => string {
  const at = new ArticleBuilder(`${HEAD}${words}, the guild said.\n`)
  at.event(span, {...init, edtf: '2004', date: at.date(date, '2004')})
  const article = at.build({id: 'f'})
  return (rule) =>
    article.events
      .map((value) => ({...value, provenance: {...value.provenance, rule}}))
      .map((value) => eventLabel({article, ref: 'f:v', value}))
      .join()
}
