import {brief, memo} from '@onrecord/compose'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {story} from './support/held-boats.ts'
import {keyFigures, lines, under} from './support/outline.ts'

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
