import {brief} from '@onrecord/compose'
import {type Analysis, type Article, type Dossier, dossierOf, withhold} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {spokenSentence} from '../src/evidence/sentences.ts'
import {madeOf} from '../src/made.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {elmDossier} from './support/elm-valley.ts'
import {lines, under} from './support/outline.ts'

/** Headline, byline, role and date, as the builder takes the first lines. */
const HEAD = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'
const REST = 'The quay was quiet all day and the boats lay where they had been. '.repeat(30).trim()

const NO_ANALYSIS: Analysis = {
  bottomLine: {text: 'It rained.', evidence: []},
  ...{background: [], keyMessages: [], keyFigures: [], positions: [], claims: [], replies: []},
  ...{options: [], recommendations: [], nextSteps: [], translations: []},
  method: null,
  limitations: null,
}

const story = (text: string) => new ArticleBuilder(`${HEAD}${text}\n\n${REST}\n`)
const wordsOf = (input: Article | Dossier) =>
  plainText(brief(input.type === 'article' ? dossierOf(input) : input).children)

describe('what is known of the method and the questions', () => {
  const dossier = elmDossier()

  it('stands in the analyst’s words', () => {
    const {analysis} = dossier
    const asked = {...dossier, analysis: analysis && {...analysis, method: 'We asked Bo Lind'}}
    const tree = brief(asked)
    expect(lines(tree, under(tree, 'Method and limitations'))[0]).toMatch(
      /^We asked Bo Lind\. \p{Lu}/u,
    )
  })

  it('and the end tells only of what nobody has analysed what a reading did not find', () => {
    const read = dossierOf(story('It rained.').build({id: 'r'}))
    const ends = [read, {...read, analysis: NO_ANALYSIS}].map((one) => {
      const tree = brief(one)
      return lines(tree, under(tree, 'What we do not know')).at(-1)
    })
    expect(ends).toEqual([
      'The automatic reading found no event that is dated to a day, a month or a year and no treaty, law, agreement or review mechanism.',
      'The analysis records no open question about this evidence.',
    ])
  })
})

it('a law whose name has its year has it once', () => {
  const at = story('The Quay Act 1998 and the Sluice Act of that year forbid it.')
  at.instrument('Quay Act 1998', {year: 1998, type: 'statute', mentions: ['Quay Act 1998']})
  at.instrument('Sluice Act', {year: 1998, type: 'statute', mentions: ['Sluice Act']})
  const words = wordsOf(at.build({id: 'l'}))
  expect(words).toContain('Quay Act 1998\tstatute')
  expect(words).toContain('Sluice Act (1998)\tstatute')
})

it.each([
  'Ada Orm said that 52 dockers came, and that 52 per cent had voted.',
  'Ada Orm said that 52 per cent had voted, and that 52 dockers came.',
])('a number and a share are two figures though they are as high: %s', (text) => {
  const at = story(text)
  const speaker = at.speaker({entity: at.entity('Ada Orm', {mentions: ['Ada Orm']})})
  at.figure('52 dockers', {value: 52, unit: 'person', measures: ['dockers'], speaker})
  at.figure('52 per cent', {value: 52, unit: 'percent', measures: ['had voted'], speaker})
  const words = wordsOf(at.build({id: 'f'}))
  expect(words).toContain('52\ndockers')
  expect(words).toContain('52%\nhad voted')
})

it('a group has no capital within a sentence', () => {
  const at = story(
    'Villagers said that the quay was shut. Orm Lines said that it was not, and few villagers agreed.',
  )
  const [villagers, lines] = [
    at.entity('Villagers', {type: 'group', mentions: ['Villagers']}),
    at.entity('Orm Lines', {type: 'organisation', mentions: ['Orm Lines']}),
  ]
  at.quotation('indirect', {
    content: ['that the quay was shut'],
    cue: 'said',
    speaker: {entity: villagers},
  })
  at.quotation('indirect', {content: ['that it was not'], cue: 'said#2', speaker: {entity: lines}})
  expect(wordsOf(at.build({id: 'g'}))).toContain('The article rests on villagers and Orm Lines.')
})

describe('an article of another shape', () => {
  const at = story('An old charity said that the quay was shut and that nobody had been asked.')
  const charity = at.entity('old charity', {type: 'organisation', mentions: ['old charity']})
  at.quotation('indirect', {
    content: ['that the quay was shut and that nobody had been asked'],
    cue: 'said',
    speaker: {entity: charity, mention: at.span('An old charity')},
  })
  const article = at.build({id: 's'})

  it('is told of without its words', () => {
    const withheld = withhold(article, {keep: article.quotations.map(({id}) => id)})
    expect(wordsOf(withheld)).toContain('old charity')
  })

  it('has no sentence in somebody’s own words where it reports', () => {
    expect(spokenSentence(article, at.span('nobody'), 60)).toBeNull()
  })
})

describe('a timeline', () => {
  const drawn = (...days: readonly string[]) => {
    const at = story('The quay was shut. The guild left. The boats came.')
    const words = ['The quay was shut', 'The guild left', 'The boats came']
    days.forEach((edtf, n) => {
      at.event(words[n] ?? '', {label: words[n] ?? '', edtf})
    })
    const [timeline] = brief(at.build({id: 't'})).children.filter(({type}) => type === 'timeline')
    return timeline?.type === 'timeline' ? [plainText(timeline.caption), timeline.alt] : []
  }

  it('tells of spans where there are some', () => {
    const [days] = drawn('2031-05-02', '2031-06-03')
    const [spans] = drawn('2031-05-02', '2031-06-03/2031-06-09')
    expect(spans).not.toBe(days)
    expect(drawn('2031-05-02', '2031-05-02')[0]).toBe(days)
  })

  it('ends on the last day that an event has', () => {
    expect(drawn('2031-05-02', '2031-06-03/2031-06-09')[1]).toContain('9 June 2031')
    expect(drawn('2031-05-02', '2031-06-03/..')[1]).toContain('3 June 2031')
  })
})

it('a model that says nothing of its texts says not how a document was made', () => {
  const document = {generator: {}, profile: {id: 'brief', version: '1'}, options: {}}
  expect(madeOf({document})).toBeNull()
  expect(madeOf({document: {...document, texts: []}})?.texts).toEqual([])
})
