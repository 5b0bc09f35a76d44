import {brief, compose} from '@onrecord/compose'
import type {Dossier} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it, test} from 'vitest'
import {isPlural} from '../src/evidence/is-plural.ts'
import type {Voice} from '../src/evidence/voices.ts'
import {withoutSentenceCapital} from '../src/evidence/without-sentence-capital.ts'
import {continued} from '../src/wording/in-sentence.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {elmDossier, elmValley} from './support/elm-valley.ts'

describe('a capital that a word has only where it opens a sentence', () => {
  const text =
    'Prosecutors said no. A clerk told prosecutors and the Court so. Court staff left. Liberty asked for liberty. Ferry Line boats are ferry boats.\n'
  const article = new ArticleBuilder(text).build({id: 'a'})
  const whole = {
    ...article,
    blocks: [
      {id: 'b', type: 'paragraph' as const, level: null, span: {start: 0, end: text.length - 1}},
    ],
  }

  test.each([
    ['Prosecutors', 'prosecutors'],
    ['Former wardens', 'former wardens'],
    ['Multiple wardens', 'multiple wardens'],
    ['Court staff', 'Court staff'],
    ['Clerks', 'Clerks'],
    ['Ferry Line', 'Ferry Line'],
    ['UN staff', 'UN staff'],
    ['Two UN clerks', 'two UN clerks'],
    ['At least five of 17 UN clerks', 'at least five of 17 UN clerks'],
    ['One UN clerk', 'one UN clerk'],
    ['Two Rivers', 'Two Rivers'],
  ])('%s is %s within one', (words, within) => {
    expect(withoutSentenceCapital(whole, words)).toBe(within)
  })

  test('nothing is known of a text that is withheld', () => {
    const withheld = {...whole, source: {...whole.source, text: null}}
    expect(withoutSentenceCapital(withheld, 'Clerks')).toBe('Clerks')
  })
})

test.each([
  ['Whoever owns the quay', 'whoever owns the quay'],
  ['Other crews wait', 'other crews wait'],
  ['Will Orm sang', 'Will Orm sang'],
])('%s goes on as %s', (words, within) => {
  expect(continued(words)).toBe(within)
})

test.each([
  ['Port board of Orm', 'The Port board of Orm states that the quay is open.'],
  ['Orm Port Board', 'Orm Port Board states that the quay is open.'],
  ['board', 'The board states that the quay is open.'],
])('a party’s name %s has the article that goes with what it names', (name, sentence) => {
  const at = new ArticleBuilder('The board said that the quay is open.\n')
  const board = at.entity('board', {type: 'organisation', mentions: ['board']})
  const said = at.quotation('indirect', {
    content: ['that the quay is open'],
    cue: 'said',
    speaker: {entity: board, mention: at.span('The board')},
  })
  const claim = {
    id: 'c1',
    text: 'The quay is open.',
    evidence: [`s:${said}`],
    status: 'attributed',
    confidence: 'low',
    checks: [],
  } as const
  const one = elmDossier()
  const dossier: Dossier = {
    ...one,
    articles: [at.build({id: 's'})],
    parties: [{id: 'p', name, names: [], entities: [`s:${board}`]}],
    analysis: {
      bottomLine: null,
      background: [],
      keyMessages: [],
      keyFigures: [],
      positions: [],
      claims: [claim],
      replies: [],
      options: [],
      recommendations: [],
      nextSteps: [],
      translations: [],
      method: null,
      limitations: null,
    },
  }
  expect(plainText(brief(dossier).children)).toContain(sentence)
})

describe('a verb agrees with whoever speaks', () => {
  const voice = (name: string, more: Partial<Voice> = {}): Voice => ({
    key: name,
    name,
    determiner: null,
    role: null,
    kind: 'described',
    type: null,
    ...more,
  })

  test.each([
    ['the rights chief', false],
    ['the chief of staff', false],
    ['a deckhand', false],
    ['one of the workers', false],
    ['the head of the union representing dock workers', false],
    ['the witness', false],
    ['officials', true],
    ['the people who live below it', true],
    ['two clerks of the port', true],
    ['the police', true],
    ['more than 2,000 clerks', true],
    ['the judge and the clerk', true],
  ])('%s: plural %s', (name, plural) => {
    expect(isPlural(voice(name))).toBe(plural)
  })

  it('whatever a name looks like', () => {
    expect(isPlural(voice('Sollberg Works', {kind: 'named', type: 'organisation'}))).toBe(false)
    expect(isPlural(voice('dock workers', {kind: 'named', type: 'group'}))).toBe(true)
    expect(isPlural(voice('Reyk or Marants', {kind: 'ambiguous'}))).toBe(false)
  })
})

it('names that join several are parted by semicolons', () => {
  const at = new ArticleBuilder(
    'The board and the union said that it leaks. Ada Orm said that it holds.\n',
  )
  const board = at.entity('board', {type: 'group', mentions: ['board']})
  const union = at.entity('union', {type: 'group', mentions: ['union']})
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('indirect', {
    content: ['that it leaks'],
    cue: 'said',
    speaker: {entities: [board, union]},
  })
  at.quotation('indirect', {content: ['that it holds'], cue: 'said#2', speaker: {entity: ada}})
  expect(plainText(brief(at.build({id: 'j'})).children)).toContain(
    'The article rests on the board and the union; and Ada Orm.',
  )
})

describe('who a party is', () => {
  const table = (change: (dossier: Dossier) => Dossier) => {
    const tree = compose(elmDossier(change), {profile: 'brief'})
    return tree.children.flatMap((block) =>
      block.type === 'table' && block.caption !== undefined ? [plainText([block])] : [],
    )
  }
  const {ids} = elmValley()
  const withParty =
    (protection: Dossier['protection']) =>
    (dossier: Dossier): Dossier => ({
      ...dossier,
      protection,
      parties: [
        ...dossier.parties,
        {id: 'px', name: 'Anja Sollberg', names: [], entities: [`elm:${ids.anja}`]},
      ],
      analysis: dossier.analysis && {
        ...dossier.analysis,
        positions: [
          {
            party: 'px',
            question: 'Does it hold?',
            stance: 'unclear',
            statement: 'She waits',
            evidence: [],
          },
        ],
      },
    })

  it('is told by the article where the dossier does not say', () => {
    expect(table(withParty(null)).join()).toContain('A hydrologist at the University of Marrow')
  })

  it('is that nobody names them, where they are protected', () => {
    const hidden = table(
      withParty({
        marking: 'TLP:CLEAR',
        people: [{party: 'px', atRisk: true, policy: 'role', as: 'a scientist'}],
        generalise: [],
      }),
    ).join()
    expect(hidden).toContain('A scientist')
    expect(hidden).toMatch(/not named/i)
    expect(hidden).not.toMatch(/not stated/i)
  })
})

it.each(['now says', 'also said', 'would say'])('a body that “%s” keeps its article', (verb) => {
  const at = new ArticleBuilder(
    `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\nThe government ${verb} that the old quay could be opened by the end of May.\n`,
  )
  const government = at.entity('government', {type: 'organisation', mentions: ['government']})
  at.quotation('indirect', {
    content: ['that the old quay could be opened by the end of May'],
    cue: verb,
    speaker: {entity: government, mention: at.span('The government')},
  })
  expect(plainText(brief(at.build({id: 'g'})).children)).toContain(
    'The article rests on the government.',
  )
})

it('a sentence does not begin with a numeral', () => {
  const names = [
    'Ada',
    'Ben',
    'Cai',
    'Dag',
    'Eva',
    'Finn',
    'Gus',
    'Hal',
    'Ina',
    'Jan',
    'Kai',
    'Lea',
    'Max',
    'Nia',
    'Oda',
  ]
  const at = new ArticleBuilder(
    `${names.map((name) => `${name} Orm said that it rains.`).join(' ')}\n`,
  )
  for (const name of names) {
    const entity = at.entity(`${name} Orm`, {mentions: [`${name} Orm`]})
    at.quotation('indirect', {content: ['that it rains'], cue: 'said', speaker: {entity}})
  }
  expect(plainText(brief(at.build({id: 'n'})).children)).toContain(
    '. Twelve other speakers are quoted or reported too.',
  )
})
