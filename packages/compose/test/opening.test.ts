import {brief} from '@onrecord/compose'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const rest = 'The quay was quiet all day and the boats lay where they had been. '.repeat(30).trim()

/** Headline, byline, role and date, as the builder takes the first lines. */
const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

function story(text: string) {
  return new ArticleBuilder(`${head}${text}\n\n${rest}\n`)
}

describe('what stands at the head of a document', () => {
  interface Report {
    readonly sentence: string
    readonly mention: string
    readonly cue: string
    readonly content: string
    /** Of a name that the reading is not sure of. */
    readonly confidence?: number
    /** Whether the words have no name for whoever speaks. */
    readonly described?: boolean
  }

  const ada: Report = {
    sentence: 'Ada Orm said that the old quay could be opened again by the end of May.',
    mention: 'Ada Orm',
    cue: 'said',
    content: 'that the old quay could be opened again by the end of May',
  }

  const typeOf = (mention: string) => (mention.endsWith('Board') ? 'organisation' : 'person')

  /** The first statement of a story that tells these in their order. */
  function leadOf(...reports: readonly Report[]): string | undefined {
    const at = story(reports.map(({sentence}) => sentence).join(' '))
    for (const {mention, cue, content, confidence = 1, described = false} of reports) {
      at.quotation('indirect', {
        content: [content],
        cue,
        speaker: {
          status: described ? 'unattributed' : 'resolved',
          description: described ? mention : null,
          entity: described
            ? null
            : at.entity(mention, {type: typeOf(mention), mentions: [mention]}),
          confidence,
          mention: at.span(mention),
        },
      })
    }
    const tree = brief(at.build({id: 'h'}))
    return lines(tree, tree.children)[2]
  }

  it.each<readonly [why: string, first: Report, lead: RegExp]>([
    [
      'what somebody announces is news, though it is no clause',
      {
        sentence: 'The Quay Board announced a ban on all nets of foreign boats in the old harbour.',
        mention: 'Quay Board',
        cue: 'announced',
        content: 'a ban on all nets of foreign boats in the old harbour',
      },
      /^The Quay Board “announced a ban/,
    ],
    [
      'what somebody is the source of is no participle’s clause',
      {
        sentence: 'The old quay will be shut for good by May, according to the Quay Board.',
        mention: 'the Quay Board',
        cue: 'according to',
        content: 'The old quay will be shut for good by May',
      },
      /^The Quay Board: “The old quay will be shut/,
    ],
    [
      '“they” are a body that speaks of itself',
      {
        sentence: 'The Quay Board said they had sold the old quay to a guild in May.',
        mention: 'Quay Board',
        cue: 'said',
        content: 'they had sold the old quay to a guild in May',
      },
      /^The Quay Board “said they had sold/,
    ],
    [
      'whom the sentences before tell opens none',
      {
        sentence: 'Another poll found that most of the town was in favour of the old quay.',
        mention: 'Another poll',
        cue: 'found',
        content: 'that most of the town was in favour of the old quay',
        described: true,
      },
      /^Ada Orm/,
    ],
    [
      'nor does what joins on to them',
      {
        sentence: 'However, the board is keen to open the old quay again, said Bo Lund.',
        mention: 'Bo Lund',
        cue: 'said',
        content: 'However, the board is keen to open the old quay again',
      },
      /^Ada Orm/,
    ],
    [
      'nor what goes on about something that was told',
      {
        sentence: 'That decision was taken by the board of the old quay in May, said Bo Lund.',
        mention: 'Bo Lund',
        cue: 'said',
        content: 'That decision was taken by the board of the old quay in May',
      },
      /^Ada Orm/,
    ],
    [
      'nor what sets something against them',
      {
        sentence: 'Rather the board is keen to open the old quay again, said Bo Lund.',
        mention: 'Bo Lund',
        cue: 'said',
        content: 'Rather the board is keen to open the old quay again',
      },
      /^Ada Orm/,
    ],
    [
      'nor what refers to it',
      {
        sentence: 'For that reason nobody would open the old quay again before May, said Bo Lund.',
        mention: 'Bo Lund',
        cue: 'said',
        content: 'For that reason nobody would open the old quay again before May',
      },
      /^Ada Orm/,
    ],
    [
      '“it” is a body that speaks of itself, where the verb stands before it',
      {
        sentence: 'The Quay Board said it would open the old quay again by June or July.',
        mention: 'Quay Board',
        cue: 'said',
        content: 'it would open the old quay again by June or July',
      },
      /^The Quay Board “said it would open/,
    ],
    [
      'and else what was told before',
      {
        sentence: 'It breached the rule of the old quay for good, the Quay Board said.',
        mention: 'the Quay Board',
        cue: 'said',
        content: 'It breached the rule of the old quay for good',
      },
      /^Ada Orm/,
    ],
    [
      'nor a name that is a guess',
      {
        sentence: 'Bo Lund said that the old quay had been sold to a foreign guild in May.',
        mention: 'Bo Lund',
        cue: 'said',
        content: 'that the old quay had been sold to a foreign guild in May',
        confidence: 0.4,
      },
      /^Ada Orm/,
    ],
    [
      'nor words without their subject',
      {
        sentence: 'Nets once told the whole town when it would rain, according to Bo Lund.',
        mention: 'Bo Lund',
        cue: 'according to',
        content: 'once told the whole town when it would rain',
      },
      /^Ada Orm/,
    ],
  ])('%s', (_why, first, lead) => {
    // the cue of the second stands behind that of the first
    const cue = first.cue === ada.cue ? `${ada.cue}#2` : ada.cue
    expect(leadOf(first, {...ada, cue})).toMatch(lead)
  })
})

it('with nothing that can stand alone the document opens with what there is', () => {
  const at = story('Another poll found that most of the town was in favour of the old quay.')
  at.quotation('indirect', {
    content: ['that most of the town was in favour of the old quay'],
    cue: 'found',
    speaker: {
      status: 'unattributed',
      description: 'Another poll',
      mention: at.span('Another poll'),
    },
  })
  const tree = brief(at.build({id: 'n'}))
  expect(lines(tree, tree.children)[2]).toMatch(/The article reports one statement\.$/)
  expect(lines(tree, under(tree, 'What the article reports'))).toEqual([
    'A poll “found that most of the town was in favour of the old quay”.',
  ])
})

it('of several speakers each is named before what they say, also where it is left open whose words they are', () => {
  const at = story(
    'Ada Orm, Bo Lund and Cy Vale have asked for a new quay. The master said that the quay was lost.',
  )
  const entities = ['Ada Orm', 'Bo Lund', 'Cy Vale'].map((name) =>
    at.entity(name, {mentions: [name]}),
  )
  at.quotation('indirect', {
    content: ['for a new quay'],
    cue: 'have asked',
    speaker: {entities, mention: at.span('Ada Orm, Bo Lund and Cy Vale')},
  })
  at.quotation('indirect', {
    content: ['that the quay was lost'],
    cue: 'said',
    speaker: {status: 'ambiguous', candidates: entities, mention: at.span('The master')},
  })
  const tree = brief(at.build({id: 's'}))
  const said = lines(tree, under(tree, 'Who says what')).join('\n')
  expect(said).toContain('Ada Orm, Bo Lund and Cy Vale “have asked for a new quay”')
  expect(said).toContain('Ada Orm, Bo Lund or Cy Vale “said that the quay was lost”')
  expect(said).toContain('Left open by the article')
})

it('of a speaker with own words no report is printed that leans on what the document leaves out', () => {
  const at = story(
    'The union said they should wait for the tide on Monday. “The quay is no place for a child in such weather,” the union said.',
  )
  const union = at.entity('Dock Union', {type: 'organisation', mentions: ['union']})
  at.quotation('indirect', {
    content: ['they should wait for the tide on Monday'],
    speaker: {entity: union, mention: at.span('The union')},
  })
  const words = '“The quay is no place for a child in such weather,”'
  at.quotation('direct', {content: [words], quoted: [words], speaker: {entity: union}})
  const tree = brief(at.build({id: 'l'}))
  const said = lines(tree, under(tree, 'Who says what')).join()
  expect(said).toContain('The quay is no place')
  expect(said).not.toContain('they should wait')
})

it('says to whom somebody spoke with the article that the name has, and not that they passed on their own words', () => {
  const at = story(
    'Ada Orm told the Harbour Post on Monday: “We said: ‘The quay is no place for a child in such weather.’”',
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  const addressee = at.entity('Harbour Post', {type: 'organisation', mentions: ['Harbour Post']})
  const outer = '“We said: ‘The quay is no place for a child in such weather.’”'
  const within = at.quotation('direct', {
    content: [outer],
    quoted: [outer],
    speaker: {entity: ada},
    addressee,
  })
  const inner = 'The quay is no place for a child in such weather.'
  at.quotation('direct', {content: [inner], quoted: [inner], speaker: {entity: ada}, within})
  const text = plainText(brief(at.build({id: 't'})).children)
  expect(text).toContain('Ada Orm, to the Harbour Post')
  expect(text).not.toContain('reported by Ada Orm')
})

it.each<
  readonly [sentence: string, mention: string, cue: string, content: string, lead: string | null]
>([
  [
    'The Quay Board denied on Monday that it had paid for all six boats.',
    'Quay Board',
    'denied',
    'that it had paid for all six boats',
    'denied on Monday that it had paid',
  ],
  [
    'The Quay Board left, denying that it had paid for all six boats.',
    'Quay Board',
    'denying',
    'that it had paid for all six boats',
    null,
  ],
  [
    'The Quay Board left, ruling out that all six boats had been paid for.',
    'Quay Board',
    'ruling out',
    'that all six boats had been paid for',
    null,
  ],
  [
    'That all six boats had been paid for was denied by the Quay Board.',
    'Quay Board',
    'was denied by',
    'all six boats had been paid for',
    null,
  ],
  [
    'All six boats were lost in the old harbour, the Quay Board noted.',
    'Quay Board',
    'noted',
    'All six boats were lost in the old harbour',
    'All six boats',
  ],
  [
    'The Quay Board wrote, hoping that all six boats were safe at sea.',
    'Quay Board',
    'hoping',
    'that all six boats were safe at sea',
    null,
  ],
  [
    'Orm’s denied the six boats were the cause of the leak in the quay.',
    'Orm’s',
    'denied',
    'the six boats were the cause of the leak in the quay',
    'denied the six boats',
  ],
])(
  'what is denied or only hoped is printed with its verb or not at all: %s',
  (sentence, mention, cue, content, lead) => {
    const at = story(sentence)
    const entity = at.entity(mention, {type: 'organisation', mentions: [mention]})
    at.quotation('indirect', {
      content: [content],
      cue,
      speaker: {entity, mention: at.span(mention)},
    })
    const tree = brief(at.build({id: 'd'}))
    const [title = '', ...words] = lines(tree, tree.children)
    expect(title).not.toBe('')
    const said = words.join('\n').replace(/“[^”]*…”/gu, '')
    if (lead === null) expect(said).not.toContain('six boats')
    else expect(said).toContain(`“${lead}`)
  },
)
