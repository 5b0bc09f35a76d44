import {brief} from '@onrecord/compose'
import {expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'
const rest = 'The boats lay where they had been and nobody came to see them. '.repeat(30).trim()

it('what is said by “I” is printed with it, and not “Ada Orm think”', () => {
  const at = new ArticleBuilder(
    `${head}I think that the quay of the town had been shut too early in May.\n\n${rest}\n`,
  )
  at.quotation('indirect', {
    content: ['that the quay of the town had been shut too early in May'],
    cue: 'think',
    speaker: {entity: at.entity('Ada Orm', {mentions: ['I']}), mention: at.span('I')},
  })
  const tree = brief(at.build({id: 'i'}))
  const said = lines(tree, tree.children).join('\n')
  expect(said).toContain(
    'Ada Orm: “I think that the quay of the town had been shut too early in May”',
  )
})

it.each([
  ['The town broke Article 4 of the Quay Act for a year.', true],
  ['The town broke Article 4 of the Quay Act, Mr. Lund wrote there.', true],
  ['That is Article 4 of the Quay Act, I have learnt by now.', false],
])('of a law it prints what the article says itself: %s', (words, isPrinted) => {
  const at = new ArticleBuilder(`${head}${words}\n\n${rest}\n`)
  at.instrument('Quay Act', {mentions: ['Quay Act']})
  const tree = brief(at.build({id: 'i'}))
  const printed = `“${words.slice(0, -1)}”.`
  expect(lines(tree, under(tree, 'Law and mechanisms')).join().includes(printed)).toBe(isPrinted)
})

it('a row that begins with a pronoun has the verb that shows whose it is', () => {
  const at = new ArticleBuilder(
    `${head}The Quay Board told the hall on Monday that it had sold all of the boats.\n\n${rest}\n`,
  )
  const board = at.entity('Quay Board', {type: 'organisation', mentions: ['Quay Board']})
  for (const name of ['Ada Orm', 'Bo Lind', 'Cy Vale']) at.entity(name, {mentions: []})
  at.quotation('indirect', {
    content: ['that it had sold all of the boats'],
    cue: 'told',
    speaker: {entity: board, mention: at.span('Quay Board')},
  })
  const tree = brief(at.build({id: 'i'}))
  expect(lines(tree, tree.children).join('\n')).toContain(
    '“told the hall on Monday that it had sold all of the boats”',
  )
})

it('what went on until a day is told to have ended then', () => {
  const at = new ArticleBuilder(`${head}Ada Orm was in office until June 2023.\n\n${rest}\n`)
  const date = at.date('June 2023', '2023-06')
  at.event('was in office until June 2023', {
    label: 'Ada Orm was in office',
    edtf: '2023-06',
    date,
  })
  const tree = brief(at.build({id: 'i'}))
  expect(lines(tree, under(tree, 'Timeline'))[0]).toBe('until June 2023: Ada Orm was in office.')
})

it('what happened as something else went on until a day is told of that day', () => {
  const at = new ArticleBuilder(
    `${head}Ada Orm said little until June 2023, as the guild sold the quay.\n\n${rest}\n`,
  )
  const date = at.date('June 2023', '2023-06')
  at.event('the guild sold the quay', {label: 'the guild sold the quay', edtf: '2023-06', date})
  const tree = brief(at.build({id: 'i'}))
  expect(lines(tree, under(tree, 'Timeline'))[0]).toBe('June 2023: The guild sold the quay.')
})

it.each([
  ['The unmanned cargo ship Gull', 'An unmanned cargo ship of the guild', 1],
  ['The unmanned cargo ship Gull', 'A boat of six old captains', 2],
])('what an article tells twice of one day stands once: %s, %s', (first, second, count) => {
  const what = 'broke up over the quay of Orm'
  const at = new ArticleBuilder(
    `${head}${first} ${what} on May 3, 2024.\n\n${second} ${what} on May 3, 2024. It sank on May 4, 2024.\n\n${rest}\n`,
  )
  for (const label of [`${first} ${what}`, `${second} ${what}`])
    at.event(label, {label, edtf: '2024-05-03'})
  at.event('sank on May 4, 2024', {label: 'the gull sank', edtf: '2024-05-04'})
  const tree = brief(at.build({id: 'i'}))
  const table = lines(tree, under(tree, 'Timeline'))
  expect(table.filter((line) => line.includes(what))).toHaveLength(count)
})
