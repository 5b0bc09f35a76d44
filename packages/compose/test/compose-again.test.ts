import {checkDocument, compose} from '@onrecord/compose'
import {dossierOf, withhold} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {expect, test} from 'vitest'
import {elmValley} from './support/elm-valley.ts'

test('words in quotation marks stand in an excerpt, in a title or in an article of the model', () => {
  const article = withhold(elmValley().article)
  const [event] = article.events
  if (event === undefined) throw new Error('The story has no event')
  const dossier = {
    ...dossierOf(article),
    excerpts: [{ref: 'elm:q', text: 'the work “cannot wait for another winter”'}],
    title: 'What “the second dam” is for',
    articles: [
      {
        ...article,
        metadata: {...article.metadata, deck: 'Minister on “the hard way”'},
        events: [{...event, label: 'the board called it “a dry year” twice'}],
      },
    ],
  }
  const strings = [
    'She said that it “cannot wait for another winter”.',
    'On “the second dam”',
    'Minister on “the hard way”',
    'Alleged: the board called it “a dry year” twice.',
    'The board called it “a wet year” once.',
  ]
  const found = checkDocument({bytes: new Uint8Array(), dossier, strings})
  expect(found.filter(({code}) => code === 'quoted-not-embedded')).toEqual([
    {
      severity: 'error',
      code: 'quoted-not-embedded',
      message: '“a wet year” stands in quotation marks, and the model has no such words',
    },
  ])
})

test('the first words that stand for a headline are in the model, whatever the title of the dossier is', () => {
  const {article} = elmValley()
  const given = {
    ...dossierOf({...article, metadata: {...article.metadata, headline: null}}),
    title: 'On dams',
  }
  const tree = compose(given, {profile: 'brief'})
  const bytes = tree.attachments?.[0]?.bytes ?? new Uint8Array()
  const dossier = JSON.parse(new TextDecoder().decode(bytes))
  const strings = tree.notes.map(({children}) => plainText(children))
  const cited = strings.filter((text) => text.includes('“Engineers want to raise'))
  expect(cited.length).toBeGreaterThan(0)
  const found = checkDocument({bytes, dossier, strings})
  expect(found.filter(({code}) => code === 'quoted-not-embedded')).toEqual([])
  const without = checkDocument({bytes, dossier: {...dossier, excerpts: []}, strings: cited})
  expect(without.map(({code}) => code)).toContain('quoted-not-embedded')
})

test('a short title that begins behind “The” is a title', () => {
  const {article} = elmValley()
  const headline = 'The dam that nobody upstream had asked for'
  const dossier = dossierOf(withhold({...article, metadata: {...article.metadata, headline}}))
  const strings = ['“Dam that nobody upstream”, ¶ 3.', '“Dam that everybody upstream”, ¶ 3.']
  const found = checkDocument({bytes: new Uint8Array(), dossier, strings})
  expect(found.filter(({code}) => code === 'quoted-not-embedded')).toHaveLength(1)
})
