import {checkDocument} from '@onrecord/compose'
import {dossierOf, withhold} from '@onrecord/core'
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
