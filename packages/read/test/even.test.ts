import {verifyArticle} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {withoutLeadCapitals} from '../src/language/lead-capitals.ts'
import {articleOf, speakerName} from './support.ts'

const PLAIN = `Quay at Orm shut for good

By Ida Brenner

4 May 2031

Dr. Otto Ludén, the harbour master, said on Monday that the quay was “older than the town” and would not open again.

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
  ['letters joined in one sign', PLAIN.replaceAll('fi', 'ﬁ')],
  ['accents behind their letters', PLAIN.normalize('NFD')],
  ['seconds’ signs for marks', PLAIN.replace(/[“”]/g, '″')],
  ['marks of typesetters', PLAIN.replaceAll('“', '``').replaceAll('”', "''")],
  ['marks that were read byte by byte', byBytes(PLAIN, '\u0080', '\u009C', '\u009D', '\u0099')],
  ['marks that were read byte by byte, as Windows does', byBytes(PLAIN, '€', 'œ', '\u009D', '™')],
  [
    'marks of Windows that were read as Latin-1',
    PLAIN.replace(/[’“”]/g, (mark) => '\u0092\u0093\u0094'.charAt('’“”'.indexOf(mark))),
  ],
  ['low and high marks', PLAIN.replaceAll('“', '„').replaceAll('”', '“')],
  ['low and closing marks', PLAIN.replaceAll('“', '„')],
  ['turned apostrophes', PLAIN.replaceAll('’s ', '‘s ')],
  ['guillemets', PLAIN.replaceAll('“', '«').replaceAll('”', '»')],
  ['guillemets that point inwards', PLAIN.replaceAll('“', '»').replaceAll('”', '«')],
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

function byBytes(
  text: string,
  second: string,
  opening: string,
  closing: string,
  apostrophe: string,
) {
  return text
    .replaceAll('“', `â${second}${opening}`)
    .replaceAll('”', `â${second}${closing}`)
    .replaceAll('’', `â${second}${apostrophe}`)
}

function flat(words: string): string {
  return words
    .replace(/â[\u0080€][\u0099™]|\u0092/g, '’')
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/["“”„″«»\u0093\u0094]|``|''|â[\u0080€][\u009C\u009Dœ]/g, '"')
    .normalize('NFKC')
}

describe('a paragraph whose first words are in capitals', () => {
  const told = 'A long row over a boat came to an end on Monday. “I am late,” Vale said.'

  test.each([
    ['a full name', 'ADA VALE has left the show after a row with the cook.', 'Ada Vale'],
    ['a given name', 'ADA Vale has left the show after a row with the cook.', 'Ada Vale'],
    ['with what follows', 'ADA VALE HAS LEFT the show after a row with the cook.', 'Ada Vale'],
    ['an apposition', 'ADA VALE, THE baker, has left the show after a row.', 'Ada Vale'],
    ['with an initial', 'ADA K. Vale has left the show after a row with a cook.', 'Ada K. Vale'],
  ])('names somebody by %s', async (_, lead, name) => {
    const text = `Baker leaves\n\n${lead}\n\n${told}`
    const article = await articleOf(text)
    expect(article.entities.map((each) => each.name)).toContain(name)
    expect(article.quotations.map((each) => speakerName(article, each))).toEqual([name])
    expect(article.source.text).toBe(text)
    expect(verifyArticle(article)).toEqual({ok: true, findings: []})
  })

  test.each([
    ['THE baker has left the show.', 'The baker has left the show.'],
    ['A MUM was left on the quay.', 'A mum was left on the quay.'],
    ['A HIGH-powered boat has left.', 'A high-powered boat has left.'],
    ['HER FATHER, PAOLO, has left.', 'Her father, Paolo, has left.'],
    ['ORM’S BAKER has left the show.', 'Orm’s baker has left the show.'],
    ['“I WAS TIRED of it,” she said.', '“I was tired of it,” she said.'],
    ['A BBC boss has left the show.', 'A BBC boss has left the show.'],
    ['NATO troops have left, they told us.', 'NATO troops have left, they told us.'],
    ['US troops have left, they told us.', 'US troops have left, they told us.'],
    ['WHO chief Ida Lind asked who left.', 'WHO chief Ida Lind asked who left.'],
    ['SEOUL — The baker has left a show.', 'SEOUL — The baker has left a show.'],
    ['LINNET, Kenya (QNA) - The baker left.', 'LINNET, Kenya (QNA) - The baker left.'],
    ['EVA Airways has left the Airways Hub.', 'EVA Airways has left the Airways Hub.'],
  ])('%s', (lead, seen) => {
    const rest = ' So tired of the high quay, the father in Orm walked home to his mum with Paolo.'
    expect(withoutLeadCapitals(`Baker leaves\n\n${lead}${rest}`)).toBe(
      `Baker leaves\n\n${seen}${rest}`,
    )
  })

  test('stays in capitals where all of a line is, and where it is a headline', () => {
    const text =
      'A MUM TELLS all about the night on the quay and her baker\n\n“I AM TIRED OF ALL THIS AND OF THE BAKER, AND OF THE BOATS,” SHE SAID.'
    expect(withoutLeadCapitals(text)).toBe(text)
  })
})
