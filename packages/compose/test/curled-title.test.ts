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
  ['‘Old’ quay', '‘Old’ quay'],
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
