import {brief} from '@onrecord/compose'
import {dossierOf, type Replacement} from '@onrecord/core'
import {paragraph, plainText, quoted} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {isClause} from '../src/evidence/clause.ts'
import {eventLabel, isFragment} from '../src/evidence/event-label.ts'
import {withStop} from '../src/full-stop.ts'
import {withPrintedDates} from '../src/printed-dates.ts'
import {wordingFor} from '../src/wording/wording-for.ts'
import {ArticleBuilder} from './support/article-builder.ts'

const HEAD = 'Ferry stops\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

describe('a statement that leads a document', () => {
  const cases = [
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

it('tells an event in a clause: with its subject, with a date that its verb wants, not cut in the middle', () => {
  const at = new ArticleBuilder(
    `${HEAD}Nobody has crossed since the line that ran the ferry stopped answering letters in May. The deck was painted in June. A sale could take until July. In a report published in April the board paid for ropes and life jackets in March.\n`,
  )
  at.event('stopped answering letters in May', {
    label: 'stopped answering letters',
    edtf: '2024-05',
  })
  at.event('painted in June', {label: 'the deck painted', edtf: '2024-06'})
  at.event('A sale could take until July', {label: 'A sale could take', edtf: '2024-07'})
  at.event('a report published in April', {label: 'a report published', edtf: '2024-04'})
  at.event('life jackets in March', {label: 'life jackets', edtf: '2024-03'})
  at.event('painted', {label: 'the deck is to get a coat of paint, the third coat that…'})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => ({article, ref: 'f:v', value}))
  expect(events.map(eventLabel)).toEqual([
    'the line that ran the ferry stopped answering letters',
    'the deck painted',
    'A sale could take until July',
    'a report was published',
    'life jackets',
    'the deck is to get a coat of paint',
  ])
  expect(events.map(isFragment)).toEqual([false, false, false, false, true, false])
})

describe('somebody who is described and not named', () => {
  const briefOf = (speaker: string) => {
    const at = new ArticleBuilder(`${HEAD}“We saw the water rise,” said ${speaker}.\n`)
    at.quotation('direct', {
      content: ['“We saw the water rise,”'],
      quoted: ['“We saw the water rise,”'],
      cue: 'said',
      speaker: {status: 'unattributed', mention: at.span(speaker), description: speaker},
    })
    return plainText(brief(dossierOf(at.build({id: 'f'}))).children)
  }

  it('speaks under the description, and is no gap', () => {
    const words = briefOf('a former deckhand')
    expect(words).toContain('A former deckhand')
    expect(words).not.toMatch(/nobody who is named|not attributed/)
  })

  it('is no speaker when it is nobody', () => {
    expect(briefOf('nobody on deck')).not.toContain('Nobody on deck')
  })
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
