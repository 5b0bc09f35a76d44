import {brief} from '@onrecord/compose'
import {dossierOf} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {expect, it} from 'vitest'
import {chooseCards} from '../src/evidence/choose-cards.ts'
import {type Candidate, chooserOf} from '../src/evidence/chooser.ts'
import {isBrokenOff} from '../src/evidence/clause.ts'
import type {Voice} from '../src/evidence/voices.ts'
import {wordingFor} from '../src/wording/wording-for.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const rest = 'The quay was quiet all day and the boats lay where they had been. '.repeat(30).trim()

/** Headline, byline, role and date, as the builder takes the first lines. */
const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

const VOICE: Voice = {
  key: 'v',
  name: 'Ada Orm',
  determiner: null,
  role: null,
  kind: 'named',
  type: 'person',
}

function story(text: string) {
  return new ArticleBuilder(`${head}${text}\n\n${rest}\n`)
}

it('what leans on the sentence before it does not stand at the head', () => {
  const at = story(
    'The agencies say it has been like this for all of them since May. Ada Orm said that the old quay could be opened by the end of May. Ida Lund said that she would not go to the quay again before May.',
  )
  const agencies = at.entity('agencies', {type: 'group', mentions: ['agencies']})
  const [ada, ida] = [
    at.entity('Ada Orm', {mentions: ['Ada Orm']}),
    at.entity('Ida Lund', {mentions: ['Ida Lund']}),
  ]
  const said = (content: string, cue: string, entity: string, mention: string) =>
    at.quotation('indirect', {
      content: [content],
      cue,
      speaker: {entity, mention: at.span(mention)},
    })
  said('it has been like this for all of them since May', 'say', agencies, 'The agencies')
  said('that the old quay could be opened by the end of May', 'said', ada, 'Ada Orm')
  said('that she would not go to the quay again before May', 'said#2', ida, 'Ida Lund')
  const tree = brief(at.build({id: 'h'}))
  expect(lines(tree, tree.children)[2]).toMatch(/^Ada Orm “said that the old quay could be opened/)
  expect(lines(tree, under(tree, 'What the article reports'))).toEqual([
    'Ida Lund “said that she would not go to the quay again before May”.',
    'The agencies “say it has been like this for all of them since May”.',
  ])
})

it('a clause that a participle reports is printed without it, unless it leans', () => {
  const at = story(
    'The port argued its case, telling the court that the old quay could not be opened before May. The union left, saying they had been sent away by the port.',
  )
  const [port, union] = [
    at.entity('Port Office', {type: 'organisation', mentions: ['port']}),
    at.entity('Dock Union', {type: 'organisation', mentions: ['union']}),
  ]
  at.quotation('indirect', {
    content: ['that the old quay could not be opened before May'],
    cue: 'telling the court',
    speaker: {entity: port},
  })
  at.quotation('indirect', {
    content: ['they had been sent away by the port'],
    cue: 'saying',
    speaker: {entity: union},
  })
  const said = plainText(brief(at.build({id: 'p'})).children)
  expect(said).toContain('Port Office: the old quay could not be opened before May')
  expect(said).not.toContain('sent away')
})

it('where there is room, further statements with own words in them are printed', () => {
  const at = story(
    'Ada Orm said that the old quay could be opened by the end of May. Later that day Orm called the plan for the quay “a gift to nobody but the port” and left.',
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm', 'Orm called']})
  at.quotation('indirect', {
    content: ['that the old quay could be opened by the end of May'],
    cue: 'said',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  at.quotation('mixed', {
    content: ['the plan for the quay “a gift to nobody but the port”'],
    quoted: ['“a gift to nobody but the port”'],
    cue: 'called',
    speaker: {entity: ada, mention: at.span('Orm#2')},
  })
  const tree = brief(at.build({id: 'f'}))
  expect(lines(tree, under(tree, 'What the article reports'))).toEqual([
    'Ada Orm “called the plan for the quay ‘a gift to nobody but the port’”.',
  ])
})

it('what somebody calls something is not printed without what they call so', () => {
  const at = story(
    'He left the quay, a move Ada Orm called “a gift to nobody but the board of the port of Orm”.',
  )
  const words = '“a gift to nobody but the board of the port of Orm”'
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('mixed', {
    content: [words],
    quoted: [words],
    cue: 'called',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  const said = plainText(brief(at.build({id: 'o'})).children)
  expect(said).not.toContain('a gift to nobody')
  expect(said).toContain('Quoted or reported: Ada Orm.')
})

it('what was asked or wanted is not printed without its verb', () => {
  const at = story(
    'Ada Orm, in a letter to the town on Monday that was late, asked again how the board of the quay had managed to lose all of its boats in May. Bo Lund said that the board of the quay had lost all of its boats in May.',
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  const bo = at.entity('Bo Lund', {mentions: ['Bo Lund']})
  at.quotation('indirect', {
    content: ['how the board of the quay had managed to lose all of its boats in May'],
    cue: 'asked',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  at.quotation('indirect', {
    content: ['that the board of the quay had lost all of its boats in May'],
    cue: 'said',
    speaker: {entity: bo, mention: at.span('Bo Lund')},
  })
  const words = plainText(brief(at.build({id: 'o'})).children)
  expect(words).toContain('Bo Lund said that the board')
  expect(words).not.toContain('how the board')
})

it.each([
  [9, 'wide […] is shut for good'],
  [16, null],
])('a sentence that another breaks off is printed whole or not at all', (long, printed) => {
  const quay = `the quay of the old town, ${'which is long and '.repeat(long)}wide,`
  const at = story(`Said Ada Orm on Monday: ${quay} Bo Lund agreed, is shut for good.`)
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('indirect', {
    content: [quay, 'is shut for good'],
    cue: 'Said',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  const words = plainText(brief(at.build({id: 'o'})).children)
  if (printed === null) expect(words).not.toContain('the quay of the old town')
  else expect(words).toContain(printed)
})

it('words that want what stands before them lead nothing, and none are printed twice', () => {
  const at = story(
    'The town had lost what Ada Orm said was the oldest and the best of all quays in the country. Bo Lund said that the board told him the ferry would be sold to nobody at all before May.',
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  const bo = at.entity('Bo Lund', {mentions: ['Bo Lund']})
  const board = at.entity('board', {type: 'organisation', mentions: ['board']})
  at.quotation('indirect', {
    content: ['was the oldest and the best of all quays in the country'],
    cue: 'said',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  at.quotation('indirect', {
    content: ['that the board told him the ferry would be sold to nobody at all before May'],
    cue: 'said#2',
    speaker: {entity: bo, mention: at.span('Bo Lund')},
  })
  at.quotation('indirect', {
    content: ['the ferry would be sold to nobody at all before May'],
    cue: 'told',
    speaker: {entity: board, mention: at.span('the board')},
  })
  const words = plainText(brief(at.build({id: 'o'})).children)
  expect(words).toContain('Bo Lund said that the board told him the ferry would be sold')
  expect(words.match(/sold to nobody/g)).toHaveLength(1)
  expect(words).not.toContain('was the oldest')
  expect(words).toContain('Also quoted or reported: Ada Orm; the board.')
})

it('what is described as something is not printed without what it describes', () => {
  const at = story(
    'The plan for the quay, which Ada Orm described as “a gift to nobody” but the port of the town, was shelved.',
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('mixed', {
    content: ['as “a gift to nobody” but the port of the town'],
    quoted: ['“a gift to nobody”'],
    cue: 'described',
    speaker: {entity: ada, mention: at.span('Ada Orm')},
  })
  const tree = brief(at.build({id: 'o'}))
  const said = lines(tree, under(tree, 'Who says what')).join('\n')
  expect(said).not.toContain('a gift to nobody')
  expect(said).toContain('Quoted or reported: Ada Orm.')
})

it('what stands between a verb and what it reports is printed with them', () => {
  const at = story(
    'Ada Orm told the court on Monday that the old quay could be opened by the end of May. Bo Lund accuses the board of sending all of the boats away. The claim of Ida Fenn, her claim that six boats were sold by the board in May, was new.',
  )
  const [ada, bo, ida] = ['Ada Orm', 'Bo Lund', 'Ida Fenn'].map((name) =>
    at.entity(name, {mentions: [name]}),
  )
  const said = (content: string, cue: string, entity: string | undefined, mention: string) =>
    at.quotation('indirect', {
      content: [content],
      cue,
      speaker: {entity: entity ?? '', mention: at.span(mention)},
    })
  said('the old quay could be opened by the end of May', 'told', ada, 'Ada Orm')
  said('of sending all of the boats away', 'accuses', bo, 'Bo Lund')
  said('six boats were sold by the board in May', 'claim#2', ida, 'her')
  const tree = brief(at.build({id: 'o'}))
  const words = lines(tree, tree.children).join('\n')
  expect(words).toContain('Ada Orm “told the court on Monday that the old quay could be opened')
  expect(words).toContain('Bo Lund “accuses the board of sending all of the boats away”')
  expect(words).toContain('“six boats were sold by the board in May”')
  expect(words).not.toContain('“claim that')
})

it.each([
  // A pronoun that stands for nobody who is known is printed with its verb.
  [
    'It said the old quay was closed on Monday.',
    'said',
    'It',
    'the old quay was closed on Monday',
    '“It said the old quay was closed on Monday”',
  ],
  // The stop of "Mr." ends no sentence.
  [
    'It was revealed that two of the crew had pictures that showed Mr. Orm as a pig of the quay.',
    'was revealed',
    null,
    'two of the crew had pictures that showed Mr. Orm as a pig of the quay',
    'showed Mr. Orm as a pig of the quay”',
  ],
  // What is asked, or begins in the middle, says nothing by itself.
  [
    'It asked whether the old quay was closed.',
    'asked',
    'It',
    'whether the old quay was closed',
    'one statement, not printed here',
  ],
  [
    'The board was accused of sending the boats away.',
    'accused',
    null,
    'of sending the boats away',
    'one statement, not printed here',
  ],
  [
    'A guild, which said the old quay was closed, left.',
    'said',
    'which',
    'the old quay was closed',
    '“the old quay was closed”',
  ],
])('of nobody: %s', (sentence, cue, mention, content, printed) => {
  const at = story(sentence)
  at.quotation('indirect', {
    content: [content],
    cue,
    speaker: {status: 'unattributed', mention: mention === null ? null : at.span(mention)},
  })
  const tree = brief(at.build({id: 'o'}))
  expect(lines(tree, under(tree, 'What we do not know')).join('\n')).toContain(printed)
})

it.each([
  [
    'they have wondered when the old quay would be opened to boats',
    'wondered',
    'when the old quay would be opened to boats',
    false,
  ],
  [
    'That gives the old town a quay of its own at last, they say',
    'say',
    'That gives the old town a quay of its own at last',
    true,
  ],
  [
    'if the old quay is opened to boats the town would be lost, they say',
    'say',
    'if the old quay is opened to boats the town would be lost',
    true,
  ],
  [
    'they are calling for an old quay which was promised to boats',
    'calling',
    'for an old quay which was promised to boats',
    false,
  ],
])('at the head: %s', (sentence, cue, content, whole) => {
  const at = story(`Ada Orm is a skipper. ${sentence}.`)
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('indirect', {
    content: [content],
    cue,
    speaker: {entity: ada, mention: at.span('they')},
  })
  const tree = brief(at.build({id: 'o'}))
  const words = lines(tree, tree.children).join('\n')
  expect(words.includes(content)).toBe(whole)
})

it('a noun for what somebody says is no verb', () => {
  const at = story('They read Ada Orm’s announcement in May that the old quay would be opened.')
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('indirect', {
    content: ['the old quay would be opened'],
    cue: 'announcement',
    speaker: {entity: ada, mention: at.span('Ada Orm’s'), rule: 'speaker-noun'},
  })
  const tree = brief(at.build({id: 'o'}))
  const words = lines(tree, tree.children).join('\n')
  expect(words).toContain('“the old quay would be opened”')
  expect(words).not.toContain('“announcement')
})

it('words in the middle of a sentence wait behind sentences of the same speaker', () => {
  const at = story(
    '“We shall not go there again,” said Ada Orm. It let her “to open the whole of the old quay or a part of it by herself”.',
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  at.quotation('direct', {
    content: ['“to open the whole of the old quay or a part of it by herself”'],
    speaker: {entity: ada},
  })
  at.quotation('direct', {
    content: ['“We shall not go there again,”'],
    cue: 'said',
    speaker: {entity: ada},
  })
  const tree = brief(at.build({id: 'o'}))
  const words = lines(tree, under(tree, 'Who says what')).join('\n')
  expect(words).toContain('We shall not go there again')
})

it.each([
  ['And if so, then for what?', true],
  ['And if so, then what was it for?', false],
  ['For what?', false],
  ['has sold the boats. The guild knew it.', true],
  ['Has the guild sold the boats?', false],
])(
  'a question that leans and has no verb, and a sentence without its subject, is no card: %s',
  (words, isIt) => {
    const at = story(`“${words}” said Ada Orm.`)
    at.quotation('direct', {content: [`“${words}”`], speaker: {status: 'unattributed'}})
    const article = at.build({id: 'o'})
    const [value] = article.quotations
    if (value === undefined) throw new Error('no quotation')
    expect(isBrokenOff({article, ref: 'o:q', value})).toBe(isIt)
  },
)

it('of nobody, a thing between marks is no statement', () => {
  const at = story('They are known for “attacks on the quay and the lock”.')
  at.quotation('direct', {
    content: ['“attacks on the quay and the lock”'],
    speaker: {status: 'unattributed'},
  })
  const tree = brief(at.build({id: 'o'}))
  expect(lines(tree, under(tree, 'What we do not know')).join('\n')).toContain('not printed here')
})

it('a post with the addresses of its links is not printed', () => {
  const printed = (words: string) => {
    const at = story(`Ada Orm said the old quay could be opened again in May ${words}.`)
    at.quotation('indirect', {
      content: [`the old quay could be opened again in May ${words}`],
      cue: 'said',
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
    })
    return plainText(brief(at.build({id: 'u'})).children)
  }
  const words = 'could be opened again in May'
  expect(printed('https://orm.example/quay')).not.toContain(words)
  expect(printed('pic.orm.com/quay')).not.toContain(words)
  expect(printed('at last')).toContain(words)
  // whose it is, and that it is there, is told
  expect(printed('pic.orm.com/quay')).toContain(
    'Quoted or reported: Ada Orm. One statement is in the attached data',
  )
})

it('what somebody says behind a colon stands among their own words', () => {
  const at = story(
    'Ada Orm said that the wall of the mill was old: “It leaks every night and nobody comes to look.” Bo Lund said it was “old”: “and wet.” Ada Orm said so again.',
  )
  const mixed = (name: string, content: string, quoted: string, cue: string) =>
    at.quotation('mixed', {
      content: [content],
      quoted: [quoted],
      cue,
      speaker: {entity: at.entity(name, {mentions: [name]}), mention: at.span(name)},
    })
  const own = '“It leaks every night and nobody comes to look.”'
  mixed('Bo Lund', 'it was “old”: “and wet.”', '“and wet.”', 'said#2')
  mixed('Ada Orm', `that the wall of the mill was old: ${own}`, own, 'said')
  const article = at.build({id: 'h'})
  const [bo, ada] = article.quotations.map((value) => ({article, ref: value.id, value}))
  if (bo === undefined || ada === undefined) throw new Error('two are built')
  const chosen = (quotations: readonly Candidate[]) =>
    chooseCards([{voice: VOICE, quotations}], chooserOf(dossierOf(article), wordingFor('en'), []), {
      preferred: new Set(),
      words: 100,
      most: 2,
    }).map(({statement}) => plainText(statement.children))
  expect(chosen([ada])).toEqual(['It leaks every night and nobody comes to look.'])
  expect(chosen([bo])).toEqual([])
})
