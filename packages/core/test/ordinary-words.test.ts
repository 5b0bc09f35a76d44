import {expect, test} from 'vitest'
import {dossierOf, protect} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

/** A title as it is printed when this name is protected. */
function printed(name: string, title: string): string {
  return protect({
    ...dossierOf(sampleArticle()),
    title,
    parties: [{id: 'p1', name, names: [], entities: []}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
    },
  }).title
}

test.each([
  ['Will Orm', 'Will the court hear him? Nobody knows'],
  ['May Orm', 'May he rest in peace'],
  ['Ada Young', 'Young people left'],
  ['Ada Young', 'Young Women Speak'],
  ['Ada White', 'At the White House'],
  ['Hope Vale', 'Hope for peace fades'],
  ['Mark Orm', 'Mark my words'],
  ['Ada Long', 'Long before dawn'],
])('%s is not in “%s”', (name, text) => {
  expect(printed(name, text)).toBe(text)
})

test.each([
  ['Will Orm', 'Will told the court', 'A trader told the court'],
  ['Will Orm', 'Will, the court heard, left. Why?', 'A trader, the court heard, left. Why?'],
  ['Will Orm', 'Will the baker left', 'A trader the baker left'],
  ['May Orm', 'May left', 'A trader left'],
  ['Ada Young', 'Young leaves', 'A trader leaves'],
  ['Ada Young', 'Ada Young people', 'A trader people'],
  ['Hope Vale', 'Hope for her part left', 'A trader for her part left'],
  ['Ada White', 'White housed them', 'A trader housed them'],
])('but %s is in “%s”', (name, text, after) => {
  expect(printed(name, text)).toBe(after)
})
