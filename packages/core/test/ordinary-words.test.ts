import {expect, test} from 'vitest'
import {printed} from './support/printed.ts'

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
