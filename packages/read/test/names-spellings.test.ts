import {describe, expect, test} from 'vitest'
import {named, speakersIn} from './names-rows.ts'
import {articleOf, speakerName} from './support.ts'

describe('one person in two spellings', () => {
  test.each([
    ['a slip in the surname alone', 'They met Ada Quorlan. Quorlen said it leaks.', 'Ada Quorlan'],
    [
      'two letters that changed places',
      'They met Ada Quorlan. Quolran said it leaks.',
      'Ada Quorlan',
    ],
    ['accents', 'They met Ada Quorlán. Quorlan said it leaks.', 'Ada Quorlán'],
    [
      'capitals',
      'They met Ada Quorlan. “QUORLAN” is written there. Quorlan said it leaks.',
      'Ada Quorlan',
    ],
    [
      'a slip in the full name, of which the commoner is meant',
      'They met Ada Quorlan. Ada Quorlen said it leaks. Quorlan laughed. Quorlan sang. Quorlen left.',
      'Ada Quorlan',
    ],
  ])('%s', async (_, text, name) => {
    const article = await articleOf(text, {language: 'en'})
    expect(article.entities.map((each) => each.name)).toEqual([name])
    expect(article.quotations.map((each) => speakerName(article, each))).toEqual([name])
  })

  test.each([
    [
      'a man and a woman',
      'They met Odo Quorlov and Ada Quorlova. Quorlova said it leaks.',
      'Ada Quorlova',
    ],
    ['a town', 'They met Ada Quorlan in Quorlen. The weir in Quorlen is old.', 'Quorlen'],
    [
      'another full name',
      'They met Ada Quorlan and Ben Quorlen. Quorlen said it leaks.',
      'Ben Quorlen',
    ],
  ])('not %s', async (_, text, name) => {
    expect(await named(text)).toHaveProperty(name)
    expect(await named(text)).toHaveProperty(text.includes('Odo') ? 'Odo Quorlov' : 'Ada Quorlan')
  })
})

test('words of the page that stand without a stop beside a name are no part of it', async () => {
  const text =
    'They met Ada Quorlan by the weir. Courtesy Ada Quorlan It leaks. Ben Tarn Related article Who mends it? Video Ad Feedback Quorlan says it leaks. Like Us On Paper.'
  expect(await named(text)).toEqual({'Ada Quorlan': 'person', 'Ben Tarn': 'person'})
})

test('one name is somebody’s whose relation is told, or who said so and is from somewhere', async () => {
  expect(await named('“It leaks,” said Quorla, Varlo’s niece.')).toHaveProperty('Quorla', 'person')
  expect(await named('Quorla, from Oslo, said: “It leaks.”')).toHaveProperty('Quorla', 'person')
  expect(await named('In Quorla, Varlo’s niece sang.')).not.toHaveProperty('Quorla', 'person')
})

test('a sentence ends on the site X, and not on an initial', async () => {
  expect(await named('She wrote so on X. Quorl Varlo said it leaks.')).toHaveProperty('Quorl Varlo')
  expect(await named('They met Odo X. Varlo.')).toEqual({'Odo X. Varlo': 'person'})
})

test('a town that a place of more words is called after is a town where something is in it', async () => {
  const text = 'They live in Quorl. The weir by Quorl Park leaks. Quorl Park is old.'
  expect(await named(text)).toEqual({Quorl: 'place', 'Quorl Park': 'place'})
})

test('villages are named in the plural, too', async () => {
  expect(await named('They mended the villages of Quorl and Tessen.')).toEqual({
    Quorl: 'place',
    Tessen: 'place',
  })
})

test('a surname of the headline waits for the full name that a heading of its own gives', async () => {
  const text =
    'Guard Brenner testifies in Orm\n\nIda Brenner\n\n“It leaks,” Brenner told the board. “It stinks.”'
  expect(await named(text)).toEqual({'Ida Brenner': 'person', Orm: 'place'})
})

test('two letters of a surname that changed places', async () => {
  const text =
    'Otto Nisbet rows. “It is late,” Nisbet said. Ida Lind rows. “It leaks,” said Nesbit. Nisbot is a hill. “It leaks,” said Tasbin.'
  expect(Object.keys(await named(text))).not.toContain('Nesbit')
  expect(Object.keys(await named(text))).toContain('Tasbin')
})

describe('what stands before a name, and behind it', () => {
  const told = 'Orm rows\n\nThey met Ada Quorlan by the weir. Quorlan rows.'

  test.each([
    ['a verb', 'Seating Quorlan will be hard.'],
    ['what somebody does', 'Striker Quorlan scored.'],
    ['where somebody plays', 'Forward Quorlan scored.'],
    ['how long somebody has been something', 'Longtime Quorlan aide Bo Tessen left.'],
    ['whose people somebody is of', 'Then Italian Quorlan won it.'],
    ['a verb before the full name', '“Removing Ada Quorlan would hurt,” said Bo Tessen.'],
    ['a word of the language before the full name', 'He spoke of Crooked Ada Quorlan again.'],
    ['a state before the full name', 'Bo Tessen, Norway Ada Quorlan left.'],
    ['a word of grammar', 'Whilst Quorlan rows, nothing leaks. Nothing Quorlan says is late.'],
  ])('%s is no part of it', async (_, text) => {
    const names = Object.keys(await named(`${told} ${text}`)).filter((name) => /Quorl/.test(name))
    expect(names).toEqual(['Ada Quorlan'])
  })

  test.each([
    ['a given name', 'Hunter Quorlan left.', 'Hunter Quorlan'],
    ['whose age is told', 'Striker Quorlan, 40, left.', 'Striker Quorlan'],
    ['who is somebody’s relation', 'They met his son, Bishing Quorlan.', 'Bishing Quorlan'],
    ['another within a sentence', 'They met Bishing Quorlan there.', 'Bishing Quorlan'],
  ])('%s is', async (_, text, name) => {
    expect(Object.keys(await named(`${told} ${text}`))).toContain(name)
  })

  test('a surname with another before it is cut nowhere', async () => {
    const text =
      'They met Ida Ann Hauser Quorlan and Bo Quorlan. Quorlan rows. Hauser Quorlan said it leaks.'
    expect(Object.keys(await named(text))).toEqual(['Ida Ann Hauser Quorlan', 'Bo Quorlan'])
  })

  test.each([
    ['Odo Vale, Jr. said it leaks.', ['Odo Vale Jr.']],
    ['Odo Vale, Jr., a mason, said it leaks.', ['Odo Vale Jr.']],
    ['Head and keeper Odo C. Vale, Jr. said it leaks.', ['Odo C. Vale Jr.']],
    ['Odo Vale rows. His son, Odo Vale, Jr., said it leaks.', ['Odo Vale', 'Odo Vale Jr.']],
    ['They marched with Odo Luther King Jr. in May.', ['Odo Luther King Jr.']],
    ['They met Odo Judge III there.', ['Odo Judge III']],
  ])('who is the younger or the third: %s', async (text, names) => {
    expect(Object.keys(await named(text))).toEqual(names)
  })

  test('the younger of two speaks', async () => {
    const text =
      'On Monday, keeper Odo C. Vale, Jr. said the weirs leak. “It is late,” Bo Tessen, Jr., said. Ivo Tessen, Jr., called for the removal of the weir.'
    expect(await speakersIn(text)).toEqual(['Odo C. Vale Jr.', 'Bo Tessen Jr.', 'Ivo Tessen Jr.'])
  })

  test('a memorial is called after somebody', async () => {
    expect(
      await named(
        'The Odo Luther Quorl Memorial Library shut. They marched with Odo Luther Quorl.',
      ),
    ).toEqual({'Odo Luther Quorl Memorial Library': 'organisation', 'Odo Luther Quorl': 'person'})
  })

  test.each([
    'Only the “Lord Almighty” could stop it.',
    'They met Father Time there.',
    'He is called “Mr Security” there.',
    'A King Air landed.',
  ])('nobody is called so: %s', async (text) => {
    expect(Object.values(await named(text))).not.toContain('person')
  })

  test.each(['Mass General Brigham', 'Dollar General Corp'])('%s is no general', async (name) => {
    expect(await named(`They asked ${name} about it.`)).toEqual({[name]: 'organisation'})
  })
})
