import {verifyArticle} from '@onrecord/core'
import {expect, test} from 'vitest'
import {articleOf, speakerName} from './support.ts'

const PLAIN = `Quay at Orm shut for good

By Ida Brenner

4 May 2031

Dr. Otto Lind, the harbour master, said on Monday that the quay was “older than the town” and would not open again.

“It leaks,” he told the council, which had met in the old net loft by the slip because its own hall was under water. “We pump 300 litres an hour.”

Ada Vale, a fishwife of the quay for 40 years, was not so sure. “Give me a bucket and a dry week,” Vale said.`

function wrapped(text: string): string {
  return text.replace(/(.{50,66}) /g, '$1\n')
}

test.each([
  ['two blanks behind a sentence', PLAIN.replace(/([.”]) (?=[A-Z“])/g, '$1  ')],
  ['no-break spaces', PLAIN.replace(/ (?=[a-z]{1,2} |\d)/g, '\u00A0')],
  ['the controls of old wire copy', PLAIN.replace(/\n\n/g, ' \n\f\n')],
  ['tabs and blanks around lines', `\t${PLAIN.replace(/\n\n/g, '  \n \n\t  ')} `],
  ['zero-width spaces', PLAIN.replace(/\n\n/g, '\n\n\u200B').replace(/ the /g, ' \u200Bthe ')],
  [
    'soft hyphens',
    PLAIN.replaceAll('harbour', 'har\u00ADbour').replaceAll('council', 'coun\u00ADcil'),
  ],
  ['lines of a fixed width', wrapped(PLAIN)],
  ['lines of a fixed width, with blanks behind them', wrapped(PLAIN).replaceAll('\n', ' \n')],
])('a text with %s is read as it looks, and its words are kept as they stand', async (_, text) => {
  const [plain, article] = [await articleOf(PLAIN), await articleOf(text)]
  const told = ({quotations, dates, figures, entities}: typeof article) => [
    quotations.map(({kind, text: words}) => [kind, flat(words?.[0] ?? '')]),
    dates.map(({edtf}) => edtf),
    figures.map(({value, unit}) => [value, unit]),
    entities.map(({name, type}) => [name, type]),
  ]
  const speakers = ({quotations}: typeof article) =>
    quotations.map((each) => speakerName(article, each))
  expect(told(article)).toEqual(told(plain))
  expect(speakers(article)).toEqual(plain.quotations.map((each) => speakerName(plain, each)))
  expect(article.source.text).toBe(text)
  expect(verifyArticle(article)).toEqual({ok: true, findings: []})
})

function flat(words: string): string {
  return words.replace(/[\u00AD\u200B]/g, '').replace(/\s+/g, ' ')
}
