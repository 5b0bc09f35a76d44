import {dossierOf} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import {expect, test} from 'vitest'
import {dossierWith, UNDECIDED} from '../src/decisions.ts'
import {shownOf} from '../src/shown.ts'
import {speakerEntries} from '../src/speakers.ts'

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
