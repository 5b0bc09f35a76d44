import {dossierOf} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import {expect, test} from 'vitest'
import {dossierWith, UNDECIDED} from '../src/decisions.ts'
import {shownOf} from '../src/shown.ts'
import {isReported, speakerEntries} from '../src/speakers.ts'

test.each([
  [
    'The ministry said that it rains. The ministry for fisheries said that boats were safe.',
    ['the ministry for fisheries'],
  ],
  ['The harbour union said on Monday that it rains.', ['the harbour union']],
  // what goes on behind the name does not call it
  ['The port officials, who met in May, said that it rains.', ['the port officials']],
  [
    'The ministry that closed the quay of Quayle and each harbour of the whole north last winter said that it rains.',
    ['ministry'],
  ],
  ['The Quayle Harbour Board said that it rains.', ['Quayle Harbour Board']],
  // it opens a sentence
  ['Police said that it rains. The quay is shut, police said.', ['police']],
  [
    'Interior ministry: “It rains.” The interior ministry said that it snows.',
    ['interior ministry'],
  ],
])('who has no name of its own is called as “%s” has it', async (words, names) => {
  const {value} = await readArticle(`Ferry stops\n\nQUAYLE – ${words}`)
  expect(value && speakerEntries(value).map(({name}) => name)).toEqual(names)
})

test('a body that is kept out is called by its letter', async () => {
  const {value: article} = await readArticle(
    'Ferry stops\n\nQUAYLE – The Harbour Board said that it rains.',
  )
  if (article === null) throw new Error('the text is read')
  const decisions = {...UNDECIDED, names: ['Harbour Board']}
  const {article: shown, voices} = shownOf(dossierWith(dossierOf(article), decisions))
  const names = speakerEntries(shown).map(({name}) => name)
  expect(names.join()).not.toMatch(/Board|\[/)
  expect(voices.map(({name}) => name).join()).not.toMatch(/Board|\[/)
})

test('a turn of a transcript is in the speaker’s own words, and what somebody said that it would do is reported', async () => {
  const {value} = await readArticle(
    [
      'Ferry stops',
      'Bo Lind asked Ada Vale, the skipper, about the quay. Cy Holm said that it would close.',
      'Ms Vale: It rains on the quay. We wait for the ferry.',
      'Mr Lind: When does it leave?',
      'Ms Vale: At nine. It is late every day.',
      'Mr Lind: And then?',
      'Ms Vale: Nothing.',
    ].join('\n\n'),
  )
  expect(value?.quotations.map((one) => [one.text?.[0], isReported(one)])).toEqual([
    ['that it would close', true],
    ['It rains on the quay. We wait for the ferry.', false],
    ['When does it leave?', false],
    ['At nine. It is late every day.', false],
    ['And then?', false],
    ['Nothing.', false],
  ])
})
