import {brief} from '@onrecord/compose'
import {plainText} from '@onrecord/document'
import {expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const rest = 'The quay was quiet all day and the boats lay where they had been. '.repeat(30).trim()

/** Headline, byline, role and date, as the builder takes the first lines. */
const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

function story(text: string) {
  return new ArticleBuilder(`${head}${text}\n\n${rest}\n`)
}

it.each([
  [
    '“They came at night and wrote on the wall that ‘the quay is ours,’”',
    'wrote on the wall that ‘the quay is ours’',
  ],
  ['“They came at night and wrote on the wall that the quay was ours,’', 'the quay was ours”'],
  ['“They came at night and said the ‘gulls’ quay’ was ours.”', 'said the ‘gulls’ quay’ was ours.'],
])(
  'marks that open within words close, and the comma before them is the reporter’s: %s',
  (words, printed) => {
    const at = story(`${words} Ada Orm said.`)
    const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
    at.quotation('direct', {content: [words], quoted: [words], speaker: {entity: ada}})
    const tree = brief(at.build({id: 'i'}))
    expect(lines(tree, under(tree, 'Who says what')).join('\n')).toContain(printed)
  },
)

it('single marks alone around words are outer ones', () => {
  const at = story('The wall was ‘a gift’ to nobody but the port of the town, Ada Orm said.')
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('mixed', {
    content: ['The wall was ‘a gift’ to nobody but the port of the town'],
    quoted: ['‘a gift’'],
    cue: 'said',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  const tree = brief(at.build({id: 'o'}))
  expect(lines(tree, tree.children)[2]).toBe(
    'Ada Orm: “The wall was ‘a gift’ to nobody but the port of the town”.',
  )
})

it('in the table no participle without its object is printed, nor what somebody called something where they said more', () => {
  const others = ['Bo Lund', 'Cy Vale', 'Di Fenn']
  const at = story(
    `${others.map((name) => `${name} said the quay was lost to the town for good.`).join(' ')} The wardens went on, describing them as “stranded gulls” that were passed on every quay. Ada Orm regretted the loss of the quay, which she called “a gift to nobody but the port”. The old quay will be shut for good by May, according to Ed Moor.`,
  )
  for (const [index, name] of others.entries())
    at.quotation('indirect', {
      content: [`the quay was lost to the town for good#${index + 1}`],
      cue: `said#${index + 1}`,
      speaker: {entity: at.entity(name, {mentions: [name]}), mention: at.span(name)},
    })
  at.quotation('indirect', {
    content: ['The old quay will be shut for good by May'],
    cue: 'according to',
    speaker: {entity: at.entity('Ed Moor', {mentions: ['Ed Moor']}), mention: at.span('Ed Moor')},
  })
  const wardens = at.entity('wardens', {type: 'group', mentions: ['wardens']})
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('mixed', {
    content: ['them as “stranded gulls” that were passed on every quay'],
    quoted: ['“stranded gulls”'],
    cue: 'describing',
    speaker: {entity: wardens, mention: at.span('The wardens')},
  })
  const gift = '“a gift to nobody but the port”'
  const within = at.quotation('mixed', {
    content: [`the loss of the quay, which she called ${gift}`],
    quoted: [gift],
    cue: 'regretted',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  at.quotation('mixed', {
    content: [gift],
    quoted: [gift],
    cue: 'called',
    speaker: {entity: ada, mention: at.span('she')},
    within,
  })
  const tree = brief(at.build({id: 't'}))
  const said = lines(tree, under(tree, 'Who says what')).join('\n')
  expect(said).toContain('Ada Orm “regretted the loss of the quay')
  expect(said).not.toContain('them as')
  expect(said).toContain('“The old quay will be shut for good by May”.')
})

it('a notice of rights is nobody’s words', () => {
  const at = story(
    'Ada Orm said that the old quay could be opened in May. Bo Lund called for a new quay for the town. © 2024 Quay Post.',
  )
  const said = (content: string, cue: string, name: string) =>
    at.quotation('indirect', {
      content: [content],
      cue,
      speaker: {entity: at.entity(name, {mentions: [name]}), mention: at.span(name)},
    })
  said('that the old quay could be opened in May', 'said', 'Ada Orm')
  said('a new quay for the town. © 2024 Quay Post', 'called for', 'Bo Lund')
  const text = plainText(brief(at.build({id: 'n'})).children)
  expect(text).toContain('that the old quay could be opened')
  expect(text).not.toContain('©')
})
