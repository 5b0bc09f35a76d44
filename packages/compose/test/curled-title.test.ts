import {brief} from '@onrecord/compose'
import {plainText} from '@onrecord/document'
import {expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'

const briefOf = (headline: string, language = 'en-GB') => {
  const at = new ArticleBuilder(
    'Quay\n\nBy Noor Castell\n\nReporter\n\nSunday\n\nAda Orm said that the quay was shut.\n',
  )
  at.quotation('indirect', {
    content: ['that the quay was shut'],
    cue: 'said',
    speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
  })
  return brief(at.build({id: 'c', metadata: {headline, language}}))
}

it.each([
  ["Vale's 'old' quay", 'Vale’s ‘old’ quay'],
  ["'What is it?': Captains' sale", '‘What is it?’: Captains’ sale'],
  ['Guild shuts "old" quay', 'Guild shuts “old” quay'],
  ["Quay of the '90s shut", 'Quay of the ’90s shut'],
  ["Rowers 'cause a stir", 'Rowers ’cause a stir'],
  ["Rock 'n' roll on Orm's 'old' quay", 'Rock ’n’ roll on Orm’s ‘old’ quay'],
  ["'Tis Orm's 'old' quay of O'Hale", '’Tis Orm’s ‘old’ quay of O’Hale'],
  ["Captains of '24: 'old' quay", 'Captains of ’24: ‘old’ quay'],
  ["'24 hours to go': Orm", '‘24 hours to go’: Orm'],
  ["'Back to the '90s' says Orm", '‘Back to the ’90s’ says Orm'],
  ["Guild shuts 'Quay 5'", 'Guild shuts ‘Quay 5’'],
  ['‘Old’ quay', '‘Old’ quay'],
  ['Guild shuts old quay;', 'Guild shuts old quay'],
  ['Guild shuts old quay, ', 'Guild shuts old quay'],
  ['Guild: shut, it says:', 'Guild: shut, it says'],
])('marks of the title %s are set as those of the text are', (headline, printed) => {
  const tree = briefOf(headline)
  expect(tree.title).toBe(printed)
  const note = plainText(tree.notes[0] ?? [])
  expect(note).toContain(printed.replaceAll('“', '‘').replaceAll('”', '’'))
  expect(note).not.toMatch(/['"]/u)
})

it('a title of another language has its own marks', () => {
  expect(plainText(briefOf("L'eau", 'fr').notes[0] ?? [])).toContain("L'eau")
})

it('marks of feet and inches are none', () => {
  expect(briefOf(`Vale's 5' 10" boat`).title).toBe(`Vale’s 5' 10" boat`)
  expect(briefOf(`"Quay 5" shut`).title).toBe('“Quay 5” shut')
})
