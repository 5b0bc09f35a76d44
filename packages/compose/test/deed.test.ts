import {brief} from '@onrecord/compose'
import {type Analysis, dossierOf, evidenceRef, withhold} from '@onrecord/core'
import {expect, it} from 'vitest'
import {deedOf} from '../src/evidence/deed.ts'
import {purposeOf} from '../src/evidence/purpose.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {keyFigures} from './support/outline.ts'

function story(sentence: string, noun = 'people') {
  const at = new ArticleBuilder(
    `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n${sentence}\n\n${'The boats lay where they had been. '.repeat(30)}\n`,
  )
  const id = at.figure('30', {value: 30, unit: 'person', measures: noun === '' ? [] : [noun]})
  return {article: at.build({id: 's'}), id}
}

const ANALYSIS: Analysis = {
  bottomLine: {text: 'It rained.', evidence: []},
  ...{background: [], keyMessages: [], keyFigures: [], positions: [], claims: [], replies: []},
  ...{options: [], recommendations: [], nextSteps: [], translations: []},
  ...{method: null, limitations: null},
}

it.each([
  [
    'In the hall 30 people were on the night shift, fire chief Ada Orm said on Monday.',
    'were on the night shift',
  ],
  ['Ada Orm said that 30 people had been in the hall.', 'had been in the hall'],
  ['Some 30 people are owed wages for a year, Ada Orm said.', 'are owed wages for a year'],
  ['There were 30 people aboard the ferry when it sank.', 'aboard the ferry'],
  ['Of these, 30 people lived in one house and paid for two.', 'lived in one house'],
  ['At least 30 people would be in the hall.', null],
  ['At least 30 people were not in the hall.', null],
  ['At least 30 people had lost their boats.', null],
  ['A man met 30 people.', null],
  ['There were 30 people in the hall, the yard, the old mill and the quay.', null],
  ['In the hall 30 people were at work who had never been told where to go.', null],
])('of people of whom nothing else is told the label goes on: %s', (sentence, words) => {
  const {article} = story(sentence)
  expect(deedOf(article, article.figures[0] as never)).toBe(words)
})

it.each([
  [
    'The board paid 2.4 million marks for food, water and visits between May and June.',
    'for food, water and visits',
  ],
  ['The ships could fetch 2.4 million marks at auction, according to Ada Orm.', 'at auction'],
  ['The board gave 2.4 million marks to the crews, Ada Orm said.', 'to the crews'],
  ['The board paid 2.4 million marks for the boats that Ada Orm, a widow, had left.', null],
  ['The board paid 2.4 million marks for it.', null],
  ['The board paid 2.4 million marks for the whole week.', null],
  ['The board paid 2.4 million marks in May.', null],
  ['The board paid 2.4 million marks.', null],
])('of units alone it says what they are for: %s', (sentence, words) => {
  const at = new ArticleBuilder(
    `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n${sentence}\n`,
  )
  at.figure('2.4 million', {value: 2_400_000, unit: 'mark', measures: ['marks']})
  const article = at.build({id: 's'})
  const [sum] = article.figures
  if (sum === undefined) throw new Error('it has a sum')
  expect(purposeOf(article, sum)).toBe(words)
  expect(purposeOf(article, {...sum, value: 24})).toBeNull()
  expect(purposeOf(article, {...sum, unit: 'person'})).toBeNull()
})

it('stands below the number that an analyst has chosen, and not where the text is withheld', () => {
  const labels = (sentence: string, isWithheld = false, noun = 'people') => {
    const {article, id} = story(sentence, noun)
    const dossier = dossierOf(isWithheld ? withhold(article) : article)
    const analysis = {...ANALYSIS, keyFigures: [evidenceRef('s', id)]}
    return keyFigures(brief({...dossier, analysis}))[1]
  }
  expect(labels('At 9 there were 30 people in the hall.')).toBe('people in the hall')
  expect(labels('About 30 are owed wages.', false, '')).toBe('people are owed wages')
  expect(labels('At 9 there were 30 guards in the hall.', false, 'guards')).toBe('guards')
  expect(labels('At 9 there were 30 people in the hall.', true)).toBe('people')
})
