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
  ['May Orm', 'It met in May and last May'],
  ['June Orm', 'In June they left'],
  ['Ada West', 'The West said no, west of it'],
  ['Ada West', 'On the West Bank'],
  ['He Wei', 'He left. “He’s late”'],
  ['An Orm', 'An hour passed'],
  ['So Min-ho', 'They left. So they said'],
  ['Ada Strong', 'Strong winds came'],
  ['Ada Fish', 'They wept. Fish prices rose by a third'],
  ['Ada Stone', '“Stone walls were built”'],
  ['Ada Winter', 'Winter storms fell.'],
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
  ['May Orm', 'They believe in May', 'They believe in a trader'],
  ['May Orm', 'They heard from May', 'They heard from a trader'],
  ['Ada West', 'The West family left', 'The a trader family left'],
  ['Ada West', 'They saw West', 'They saw a trader'],
  ['He Wei', 'They saw He and left', 'They saw a trader and left'],
  ['An Orm', 'An said no', 'A trader said no'],
  ['So Min-ho', '“No,” said So', '“No,” said a trader'],
  ['Ada Stone', 'Stone fires back', 'A trader fires back'],
  ['Ada Stone', 'Stone waters rose bushes', 'A trader waters rose bushes'],
  ['Ada Stone', 'Stone supporters came', 'A trader supporters came'],
  ['Ada Stone', 'They saw Stone walls were built', 'They saw a trader walls were built'],
  ['Ada Ormsen', 'Ormsen prices rose.', 'A trader prices rose.'],
  ['Ada White', 'White housed them', 'A trader housed them'],
])('but %s is in “%s”', (name, text, after) => {
  expect(printed(name, text)).toBe(after)
})
