import {brief} from '@onrecord/compose'
import {dossierOf, type Replacement} from '@onrecord/core'
import {paragraph, plainText, quoted} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {isClause} from '../src/evidence/clause.ts'
import {eventLabel, isFragment} from '../src/evidence/event-label.ts'
import {roleAlone} from '../src/evidence/voices.ts'
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

it('tells an event with the whole name of its instrument, its subject before an apposition or an auxiliary, and no loose end', () => {
  const at = new ArticleBuilder(
    `${HEAD}The country joined the Convention on Wharves and River Rights in 1991. The Ferry Convention, 2006 entered into force in June. Ada Orm and Bo Lund, wardens of the pier, visited the ship in March. Some 400 people are thought to have crossed in May. It employs forty and paid ten crowns last year. The delegate for the rights of those who cross wrote to the government of the islands in February.\n`,
  )
  at.instrument('Convention on Wharves and River Rights', {
    mentions: ['Convention on Wharves and River Rights'],
  })
  at.instrument('Ferry Convention', {mentions: ['Ferry Convention']})
  at.event('River Rights in 1991', {label: 'The country joined River Rights'})
  at.event('2006 entered into force in June', {label: '2006 entered into force'})
  at.event('visited the ship in March', {label: 'visited the ship'})
  at.event('have crossed in May', {label: 'have crossed'})
  at.event('paid ten crowns last year', {label: 'paid ten crowns'})
  at.event(
    'The delegate for the rights of those who cross wrote to the government of the islands',
    {
      label: 'The delegate for the rights of those who cross wrote to the…',
    },
  )
  at.event('Ferry', {label: 'Ada Orm, who had waited, gave the rope to the…'})
  at.event('Ferry', {label: 'the warden gave all of the rope to the…'})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => ({article, ref: 'f:v', value}))
  expect(events.map(eventLabel)).toEqual([
    'The country joined the Convention on Wharves and River Rights',
    'the Ferry Convention, 2006 entered into force',
    'wardens of the pier visited the ship',
    'Some 400 people are thought to have crossed',
    'It employs forty and paid ten crowns',
    'The delegate for the rights of those who cross wrote to the government of the islands',
    'Ada Orm, who had waited',
    'the warden gave all of the rope…',
  ])
  expect(events.map(isFragment)).toEqual([false, false, false, false, true, false, false, false])
})

describe('a body that the article calls with its article', () => {
  const at = new ArticleBuilder(
    `${HEAD}The Board of Piers said that the ferry is late. Orm Lines said that it sold it. The report says that 40 people cross it.\n`,
  )
  const board = at.entity('Board of Piers', {type: 'organisation', mentions: ['Board of Piers']})
  const lines = at.entity('Orm Lines', {type: 'organisation', mentions: ['Orm Lines']})
  const report = at.speaker({
    status: 'unattributed',
    mention: at.span('The report'),
    description: 'The report',
  })
  at.quotation('indirect', {
    content: ['that the ferry is late'],
    cue: 'said',
    speaker: {entity: board},
  })
  at.quotation('indirect', {
    content: ['that it sold it'],
    cue: 'said#2',
    speaker: {entity: lines},
  })
  at.figure('40 people', {value: 40, unit: 'person', measures: ['people'], speaker: report})
  const words = plainText(brief(dossierOf(at.build({id: 'f'}))).children)

  it('has it within a sentence, and one that goes without it has none', () => {
    expect(words).toContain('The article rests on the Board of Piers and Orm Lines.')
  })

  it('is the source of a figure in small letters, and then the figure is not one without a source', () => {
    expect(words).toContain('Source: the report')
    expect(words).not.toContain('Figures without a source')
  })
})

it('says of a share what it is a share of, and of a drawing from which day to which', () => {
  const at = new ArticleBuilder(
    `${HEAD}Some 46 per cent of the people on the quay and 12 per cent more boats were wet, and so were 7 of the 23 ferries. The ferry has run since 1998. It stops in May.\n`,
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
  at.event('stops in May', {label: 'It stops', edtf: '2024-05'})
  const tree = brief(dossierOf(at.build({id: 'f'})))
  expect(plainText(tree.children)).toContain(
    '46% of people on the quay; 12% boats; 7 of about 23 ferries.',
  )
  expect(tree.children.find(({type}) => type === 'timeline')).toMatchObject({
    alt: expect.stringMatching(/^Timeline of two dated events from 1998 to May 2024\./),
  })
})

describe('who speaks in no section', () => {
  const briefOf = (sentence: string, ...contents: readonly string[]) => {
    const at = new ArticleBuilder(`${HEAD}${sentence}\n`)
    for (const content of contents) {
      const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
      at.quotation('indirect', {content: [content], cue: 'said', speaker: {entity: ada}})
    }
    return plainText(brief(dossierOf(at.build({id: 'f'}))).children)
  }

  it('is nobody only where nobody speaks', () => {
    expect(briefOf('It rains.')).toContain('No statement is attributed to anyone.')
  })

  it('has spoken above', () => {
    const long = 'the ferry will be late on every one of the next nine days of May'
    const words = briefOf(
      `Ada Orm said ${long}.${' Nothing else was heard on the quay.'.repeat(20)}`,
      long,
    )
    expect(words).toContain('No other statement is attributed to anyone.')
    expect(words).not.toContain('No statement is attributed to anyone.')
  })
})

describe('what somebody is', () => {
  it('follows a name as a clause, and stands alone without its pronoun', () => {
    const at = new ArticleBuilder(
      `${HEAD}Ada Orm, who teaches tides at college, said that it rains.\n${'Nothing else was heard on the quay.\n'.repeat(9)}`,
    )
    const role = 'teaches tides at college'
    const ada = at.entity('Ada Orm', {roles: [role], mentions: ['Ada Orm']})
    at.quotation('indirect', {
      content: ['that it rains'],
      cue: 'said',
      speaker: {entity: ada},
    })
    const words = plainText(brief(dossierOf(at.build({id: 'f'}))).children)
    expect(words).toContain('rests on Ada Orm, who teaches tides at college.')
    expect(roleAlone('who teaches tides at college')).toBe(role)
  })

  it('ends before the clause that goes on about it, where it is too long for a line', () => {
    const at = new ArticleBuilder(
      `${HEAD}Ada Orm, a chemist at the college who took water from nine wells in the valley between May and June, said that it rains.\n`,
    )
    const ada = at.entity('Ada Orm', {
      roles: [
        'a chemist at the college who took water from nine wells in the valley between May and June',
      ],
      mentions: ['Ada Orm'],
    })
    at.quotation('indirect', {content: ['that it rains'], cue: 'said', speaker: {entity: ada}})
    expect(plainText(brief(dossierOf(at.build({id: 'f'}))).children)).toContain(
      'rests on Ada Orm, a chemist at the college.',
    )
  })
})

describe('somebody who is described and not named', () => {
  const briefOf = (speaker: string, description: string | null = speaker) => {
    const at = new ArticleBuilder(`${HEAD}“We saw the water rise,” said ${speaker}.\n`)
    at.quotation('direct', {
      content: ['“We saw the water rise,”'],
      quoted: ['“We saw the water rise,”'],
      cue: 'said',
      speaker: {status: 'unattributed', mention: at.span(speaker), description},
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

  it('is a gap where a pronoun is all that there is', () => {
    const words = briefOf('it', null)
    expect(words).toMatch(/one quotation is not attributed to anyone/)
    expect(words).not.toMatch(/\bIt\b.*We saw/)
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
