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
    [
      'The mayor, who spoke through his aide, Mr Bo Reed,',
      'The mayor, who spoke through his aide, Mr Bo Reed',
    ],
    ['The mayor, in a note signed by his press secretary, Bo Reed,', 'The mayor'],
    ['The mayor, accompanied by the dean, Bo Reed,', 'The mayor, accompanied by the dean, Bo Reed'],
    ['The harbour union, led by its clerk, Bo Reed,', 'harbour union'],
    ['In a note by its clerk, Bo Reed, the harbour union', 'harbour union'],
    ['The mayor, who is head of the union, Bo Reed,', 'Bo Reed'],
    ['The girl, who asked to give only her first name, Ida,', 'Ida'],
    ['The judge, Ada Vale, left after the lawyer, Bo Reed,', 'Bo Reed'],
    ['The judge, Ada Vale, slept when the lawyer, Bo Reed,', 'Bo Reed'],
    ['After meeting the mayor, Ada Vale, the envoy, Bo Reed,', 'Bo Reed'],
    ['Accompanied by the mayor, Ada Vale, the envoy, Bo Reed,', 'Bo Reed'],
    ['Back in his office, Ada Vale, the mayor,', 'Ada Vale'],
    ['Ada Vale, who was hired after the lawyer, Bo Reed, left,', 'Ada Vale'],
    ['Ada Vale, whose husband, Bo Reed, drowned in May,', 'Ada Vale'],
    ['Ada Vale, whose husband, Bo Reed,', 'Bo Reed'],
    ['The mayor, while seeing the envoy, Bo Reed, in her office,', 'The mayor'],
    ['The sailing club, which sacked coach Bo Reed in May,', 'sailing club'],
    ['Bo Reed, 40, a neighbour of the mayor, Ada Vale,', 'Bo Reed'],
    ['The envoy advising Orm Council on its ferries, Bo Reed,', 'Bo Reed'],
    ['A rower, who gave his name simply as Bo,', 'Bo'],
    ['Citing Bo Reed, the mayor', 'the mayor'],
    ['Praising Bo Reed, the harbour board', 'harbour board'],
  ])('whom words about somebody name is who they belong to: %s', async (subject, name) => {
    expect((await last(`It rained.\n\n${subject} said that it was late.`))[1]).toBe(name)
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

describe('somebody without a name', () => {
  const STORY =
    'Bo Lind, 29, a sailor, was the man who set the mill on fire on Thursday. Lind is ill.\n\n'

  test.each([
    [
      'A Quorlian who did not want to be named said he heard Lind talk of the fire. “He is quiet,” the man said.',
      'the man',
    ],
    [
      '“I saw smoke,” said a cook who spoke on condition of anonymity. Lind was often angry, the man said. He had seen Lind at the gate, he said.',
      'the man',
    ],
    [
      'A cook who declined to give his name said Lind was angry. He rowed home.\n\n“I saw smoke,” the man said.',
      'the man',
    ],
    [
      'A Quorlian who works at the mill and requested anonymity said Lind was angry. He said that it was late.',
      'A Quorlian who works at the mill and requested anonymity',
    ],
    ['A sailor said that Lind was angry.\n\n“I saw smoke,” the sailor said.', 'the sailor'],
    [
      'A cook who did not want to be named said Lind was angry. Lind wept.\n\n“I saw smoke,” the sailor said.',
      'Bo Lind',
    ],
  ])(
    'stays who descriptions and pronouns mean, until another is told of: %s',
    async (text, name) => {
      expect((await last(STORY + text)).at(-1)).toBe(name)
    },
  )

  test.each([
    ['A miller who asked not to be named feared Bo Lind. “He came at night,” the man said.'],
    ['A driver who gave no name stopped beside Ada Vale. “Get in,” the man said.'],
    ['A neighbour saw Bo Lind on the quay. “He was cold,” the man said.'],
    ['A driver stopped beside Ada Vale.\n\n“Get in,” the man said.'],
    ['An anonymous caller rang Bo Lind. “You will pay,” the man said.'],
    ['The keeper, who was not authorised to speak, met Bo Lind. “He was late,” the man said.'],
  ])('is whoever was brought in last: %s', async (text) => {
    expect((await last(text)).at(-1)).toBe('the man')
  })

  test('cannot be named, and is not whom they tell of', async () => {
    const text =
      'The victim, who cannot be named, told the court that Bo Lind had followed her. “He knew me,” the woman said.'
    expect((await last(text)).at(-1)).toBe('the woman')
  })

  test.each([
    ['A woman hit Bo Lind. “I bled,” the man said.', 'Bo Lind'],
    ['A man named Bo Lind stopped his cart. “Get in,” the man said.', 'Bo Lind'],
    ['A cart hit Bo Lind. “I bled,” the man said.', 'Bo Lind'],
    ['Bo Lind met a rower. “I row,” the man said.', 'Bo Lind'],
    [
      'Police declined to name the suspect, but Ada Vale, his sister, spoke. “He is ill,” the woman said.',
      'Ada Vale',
    ],
  ])(
    'is nobody who cannot be meant, and nobody whom others would not name: %s',
    async (text, name) => {
      expect((await last(text)).at(-1)).toBe(name)
    },
  )

  test.each([
    ['“It leaks,” said a Quorl fisher, who, like all others, rowed home.', 'a Quorl fisher'],
    [
      'He met a nurse at the hospital in Norway who says it leaks.',
      'a nurse at the hospital in Norway',
    ],
    ['The owner of a bar in Norway who says it leaks was moved.', 'The owner of a bar in Norway'],
    ['The miller from Norway who says it leaks was moved.', 'The miller from Norway'],
    ['The street in Norway, who says it leaks, was moved.', null],
    ['You can also make the mayor say that it leaks.', null],
    ['We rowers say that it leaks.', 'We rowers'],
    ['You and others say that it leaks.', 'You and others'],
  ])('is called by a phrase, and by no clause and no place: %s', async (text, label) => {
    expect((await last(text)).at(-1) ?? null).toBe(label)
  })

  test.each([
    ['Ada Vale sang in Weirs (1986). “I was young.”', 'Ada Vale'],
    ['Meanwhile, Ada Vale sang in Weirs (1986). “I was young.”', 'Ada Vale'],
    ['^ Vale, Ada (1986). “Weirs of Orm”.', null],
    ['A. Vale (1986). “Weirs of Orm”.', null],
    ['Van der Vale, Ada (1986). “Weirs of Orm”.', null],
    ['Ada Vale rowed home.\n\nLind, Bo (1986). “Weirs of Orm”.', null],
  ])('a title in a list of references is nobody’s words: %s', async (text, name) => {
    expect((await last(text)).at(-1) ?? null).toBe(name)
  })

  test.each([
    [
      'Ada Vale grew up, and the elders gave her a boat. The Quorl leader told Vale that it was late.',
      'The Quorl leader',
    ],
    ['Ada Vale was a rower and a leader. The leader told Ms Vale that it was late.', 'The leader'],
  ])('is nobody whom they tell something: %s', async (text, name) => {
    expect((await last(text)).at(-1)).toBe(name)
  })

  test.each([
    ['Those at the Orm Foundation who said it was late have left.', 'Those at the Orm Foundation'],
    ['Una Marl, a reporter for Drin, who said it was late, has left.', 'Una Marl'],
    ['Ada Vale, editor of the weekly Glas, who said it was late, has left.', 'Ada Vale'],
  ])('a “who” is nobody’s house, client or paper: %s', async (text, name) => {
    expect((await last(text)).at(-1)).toBe(name)
  })

  test.each([
    ['On Friday the minister stood before the Orm Hospital and said it was late.', 'the minister'],
    [
      'The minister stood before the Orm Hospital and, holding a stone, said it was late.',
      'The minister',
    ],
  ])('whoever is told of first in the sentence speaks: %s', async (text, name) => {
    expect((await last(text)).at(-1)).toBe(name)
  })

  test.each([
    ['Ada Vale: Queen of the Weir', []],
    ['Ada Vale: The weir is safe', ['The weir is safe', 'Ada Vale']],
    ['Poll: Rowers back mills', ['Rowers back mills', 'Poll']],
    ['Ada Vale: Rower who beat all of Orm', []],
  ])('a headline with a colon says something, or nobody does: %s', async (title, told) => {
    expect(await last(`${title}\n\nAda Vale rowed to the weir. Ada Vale won.`)).toEqual(told)
  })

  test('“Said told” is of somebody called Said alone', async () => {
    const {quotations} = await articleOf(
      'The lawyer Noor Said rowed home.\n\n“They must go,” Said told reporters.',
    )
    expect(quotations).toHaveLength(1)
  })

  test.each([
    '^ Vale, Ada (1986). “The Weirs of Orm”. Orm Press.',
    '^ Vale, Ada. “Is the weir safe?”. Orm Press.',
    'Vale, Ada (May 2009). “The Weirs of Orm”. Orm Press.',
  ])('a title in a list of references is nobody’s words: %s', async (line) => {
    const article = await articleOf(`Ada Vale rowed to the weir.\n\n${line}`, {language: 'en'})
    expect(article.quotations.map((each) => speakerName(article, each))).not.toContain('Ada Vale')
  })

  test('whose words a page sets off says “I” in them, and not its author', async () => {
    const page =
      '<article><h1>Vale rows on</h1><p class="byline">By Ida Quorn</p><p>Ada Vale rowed to the weir on Monday, and told the court of it in the evening.</p><blockquote><p>I think that the weir is old.</p></blockquote></article>'
    const article = await articleOf(page, {kind: 'html'})
    expect(article.metadata.bylines.map(({name}) => name)).toEqual(['Ida Quorn'])
    expect(article.quotations.map((each) => speakerName(article, each))).not.toContain('Ida Quorn')
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
