// Sentences in which a rule that seems to decide nothing keeps another's name away from somebody's words.

import {describe, expect, test} from 'vitest'
import {articleOf, speakerName} from './support.ts'

/** Words and name of the last quotation, or what it calls its speaker. */
async function last(text: string): Promise<readonly (string | null | undefined)[]> {
  const article = await articleOf(text, {language: 'en'})
  const quotation = article.quotations.at(-1)
  if (quotation === undefined) return []
  return [quotation.text?.[0], speakerName(article, quotation) ?? quotation.speaker.description]
}

describe('whose words they are', () => {
  test.each([
    [
      '“I was cold,” Bo Lind said. Another skipper left him. “I wept,” Lind said. “He wept,”',
      'the skipper',
    ],
    [
      'Theft\n\n“I was cold,” Bo Lind said. “I wept,” he added.\n\nA veteran came by. Police said Lind was ill.\n\n“I was cold,” Lind said.',
      'The veteran',
    ],
    ['“I was cold,” Bo Lind said. One retired pilot saw it. “I wept,” Lind said.', 'The pilot'],
  ])('no last speaker is whoever a sentence brings in: %s', async (text, noun) => {
    const tag = noun.startsWith('the') ? ` ${noun} said.` : ` ${noun} said that it was late.`
    expect((await last(text + tag)).at(-1)).toBe(noun)
  })

  test.each([
    ['the harbour said', 'the harbour'],
    ['a skipper said', 'Ada Vale'],
  ])('the next paragraph names whoever a lead means, and no place: %s', async (tag, name) => {
    const article = await articleOf(`The ferry sank, ${tag}.\n\nAda Vale saw it.`, {language: 'en'})
    const [quotation] = article.quotations
    expect(quotation && (speakerName(article, quotation) ?? quotation.speaker.description)).toBe(
      name,
    )
  })

  test.each([
    ['“I never knew,” Ada Vale replied.\n\n“Why not?” she asked.', null],
    [
      'Ida Lind put it at noon. “I never knew,” Ada Vale replied.\n\n“Why did you sign it?” she asked.',
      'Ida Lind',
    ],
    ['Bo Reed met Odo Lind. “It leaked,” Reed retorted.\n\n“Why is that?” he asked.', 'Odo Lind'],
  ])('whoever has answered in the paragraph above asks nothing: %s', async (text, name) => {
    expect((await last(text)).at(-1) ?? null).toBe(name)
  })

  test.each([
    ['Doctors treated miners who burned what they called “bad coal”.', 'unattributed'],
    ['Residents fear the rebels who seized what they called “stolen land”.', 'unattributed'],
    ['Residents voiced fear over what they called “stolen land”.', 'resolved'],
  ])('a group names nothing for those whom a clause tells of: %s', async (text, status) => {
    const {quotations} = await articleOf(text, {language: 'en'})
    expect(quotations.at(-1)?.speaker.status).toBe(status)
  })

  test.each([
    'The sailor, though, laughed at Ada Vale. “It is late,” he said.',
    'The sailor, however, met Ada Vale. “It is late,” he said.',
  ])('a word between commas parts nobody from a verb: %s', async (text) => {
    expect((await last(text)).at(-1)).not.toBe('Ada Vale')
  })

  test('a race with the younger of two is not told of her', async () => {
    const text =
      'Ida Quorl, 31, and Ana Quorl, 28, rowed on Monday. In a race with the younger Ms Quorl, Ada Vale won. “It was hard,” she said.'
    expect((await last(text)).at(-1)).toBe('Ada Vale')
  })

  test('of two whom a sentence tells of, the other than whom the words name', async () => {
    const text =
      'Ole Vale and Odo Reed sat with Bo Lind. “It was hard,” he said, and he praised Reed. He called Reed “a friend”.'
    expect((await last(text)).at(-1)).toBe('Ole Vale')
  })

  test.each([
    'Quizzed about the loan, Bo Lind shook his head. “It was a gift.”',
    'Reminded of the loan by Odo Reed, Bo Lind shook his head. “It was a gift.”',
    'Shown the letter by Odo Reed, Bo Lind laughed. He said that it was a fake.',
  ])('whoever is asked or shown something in an opening clause goes on: %s', async (text) => {
    expect((await last(text)).at(-1)).toBe('Bo Lind')
  })

  test('the words “my father” alone tell of no kin', async () => {
    const text =
      'Odo Vale spoke to us on Monday. My father was a smith. “My father was hard,” Vale said. “He said, ‘Go.’”\n\nBo Vale is 70.'
    expect((await last(text)).at(-1)).not.toBe('Bo Vale')
  })
})

describe('which body it is', () => {
  test.each([
    [
      'Tessen Freight will close its yard, Quorl Shipping said. The company said that it was late.',
      'Quorl Shipping',
    ],
    [
      'The Orm Civil Rights Union sued the port. The Quorl Dockers Federation stayed out of it.\n\n“The port must pay,” the civil rights group said.',
      'Orm Civil Rights Union',
    ],
    [
      'The Norse Animal Welfare Trust sued the port, and the Orm Farmers Union joined it.\n\nThe animal welfare group said that it was late.',
      'Norse Animal Welfare Trust',
    ],
  ])('%s', async (text, name) => {
    expect((await last(text)).at(-1)).toBe(name)
  })
})

describe('what is reported', () => {
  test.each([
    [
      'Ada Vale’s plan collapsed when Quorl Bank cut its loan, saying that the risk was high.',
      'that the risk was high',
      'Quorl Bank',
    ],
    ['Bo Lind said while the boat was in port that it leaked.', 'that it leaked', 'Bo Lind'],
    ['Bo Lind said while he was at sea that it leaked.', 'that it leaked', 'Bo Lind'],
    [
      'Ada Vale said while the law that bans nets was fine, the police were slow.',
      'while the law that bans nets was fine, the police were slow',
      'Ada Vale',
    ],
  ])('%s', async (text, words, name) => {
    expect(await last(text)).toEqual([words, name])
  })

  test.each([
    'Longtime tenants advocate Ada Vale won.',
    'Sailors in the united states that border Orm fled.',
  ])('nothing: %s', async (text) => {
    expect(await last(text)).toEqual([])
  })
})

describe('whom a name names', () => {
  test.each([
    ['On Feb. 12 Ada Hill said that the club was broke.', 'Ada Hill', 'person'],
    ['At 22 Ada Hill won the race.', 'Ada Hill', 'person'],
    ['Police said that 12 Quorl Lane was shut.', 'Quorl Lane', 'place'],
    ['It was late. Wood Green police held him.', 'Wood Green police', 'organisation'],
    ['Quorl Labour council said that it was late.', 'Quorl Labour', null],
  ])('%s', async (text, name, type) => {
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.find((each) => each.name === name)?.type ?? null).toBe(type)
  })

  test('whom to ask is no author', async () => {
    const text =
      'Mill closes in Orm\n\nContact: Ada Quill CEO\n\nThe mill in Orm closed on Monday, Bo Lind said.'
    const {metadata} = await articleOf(text)
    expect(metadata.bylines).toEqual([])
  })
})
