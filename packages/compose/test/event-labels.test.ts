import {dossierOf, type Event} from '@onrecord/core'
import {expect, it} from 'vitest'
import {isFragment} from '../src/evidence/event-fragment.ts'
import {eventLabel, sourcedLabel} from '../src/evidence/event-label.ts'
import type {Located} from '../src/evidence/located.ts'
import {wordingFor} from '../src/wording/wording-for.ts'
import {ArticleBuilder} from './support/article-builder.ts'

const HEAD = 'Ferry stops\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

it('tells an event in a clause: with its subject, with a date that its verb wants, not cut in the middle', () => {
  const at = new ArticleBuilder(
    `${HEAD}Nobody has crossed since the line that ran the ferry stopped answering letters in May. The deck was painted in June. A sale could take until July. In a report published in April the board paid for ropes and life jackets in March.\n`,
  )
  at.event('stopped answering letters in May', {
    label: 'stopped answering letters',
    edtf: '2024-05',
  })
  at.event('painted in June', {label: 'the deck painted', edtf: '2024-06'})
  at.event('A sale could take until July', {label: 'A sale could take', edtf: '2024-07'})
  at.event('a report published in April', {label: 'a report published', edtf: '2024-04'})
  at.event('life jackets in March', {label: 'life jackets', edtf: '2024-03'})
  at.event('painted', {label: 'the deck is to get a coat of paint, the third coat that…'})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => ({article, ref: 'f:v', value}))
  expect(events.map(eventLabel)).toEqual([
    'the line that ran the ferry stopped answering letters',
    'the deck painted',
    'A sale could take until July',
    'a report was published',
    'life jackets',
    'the deck is to get a coat of paint',
  ])
  expect(events.map(asRead).map(isFragment)).toEqual([false, false, false, false, true, false])
})

it('tells an event with the whole name of its instrument, its subject before an apposition or an auxiliary, and no loose end', () => {
  const at = new ArticleBuilder(
    `${HEAD}The country joined the Convention on Wharves and River Rights in 1991. The Ferry Convention, 2006 entered into force in June. Ada Orm and Bo Lund, wardens of the pier, visited the ship in March. Some 400 people are thought to have crossed in May. It employs forty and paid ten crowns last year. The delegate for the rights of those who cross wrote to the government of the islands in February.\n`,
  )
  at.instrument('Convention on Wharves and River Rights', {
    mentions: ['Convention on Wharves and River Rights'],
  })
  at.instrument('Ferry Convention', {mentions: ['Ferry Convention']})
  at.event('River Rights in 1991', {label: 'The country joined River Rights'})
  at.event('2006 entered into force in June', {label: '2006 entered into force'})
  at.event('visited the ship in March', {label: 'visited the ship'})
  at.event('have crossed in May', {label: 'have crossed'})
  at.event('paid ten crowns last year', {label: 'paid ten crowns'})
  at.event(
    'The delegate for the rights of those who cross wrote to the government of the islands',
    {
      label: 'The delegate for the rights of those who cross wrote to the…',
    },
  )
  at.event('Ferry', {label: 'Ada Orm, who had waited, gave the rope to the…'})
  at.event('Ferry', {label: 'the warden gave all of the rope to the…'})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => ({article, ref: 'f:v', value}))
  expect(events.map(eventLabel)).toEqual([
    'The country joined the Convention on Wharves and River Rights',
    'the Ferry Convention, 2006 entered into force',
    'wardens of the pier visited the ship',
    'Some 400 people are thought to have crossed',
    'It employs forty and paid ten crowns',
    'The delegate for the rights of those who cross wrote to the government of the islands',
    'Ada Orm, who had waited',
    'the warden gave all of the rope…',
  ])
  expect(events.map(asRead).map(isFragment)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
    true,
    false,
  ])
})

it.each([
  ['Founded in 1998 in Orm', 'the guild founded', 'the guild was founded'],
  ['Built in 1998', 'the ferries built', 'the ferries were built'],
  [
    'Elected to the house in 1998',
    'Ada Orm elected to the house',
    'Ada Orm was elected to the house',
  ],
  [
    'A new map of the quay was published in May',
    'A new map of the quay was published',
    'A new map of the quay was published',
  ],
  ['signed in May', 'interim ferry agreement signed', 'interim ferry agreement was signed'],
  [
    'The ferry sank - the first in years - in May',
    'The ferry sank - the first in years -',
    'The ferry sank - the first in years',
  ],
  ['- The ferry sank in May', '- The ferry sank', 'The ferry sank'],
  ['Boats will be free starting May 1', 'Boats will be free starting', 'Boats will be free'],
  ['Ada Orm told the board roughly a year ago', 'Ada Orm told all roughly', 'Ada Orm told all'],
  [
    'six boats were lost in both 2018 and 2019',
    'six boats were lost in both',
    'six boats were lost',
  ],
  ['two boats were lost in order in May', 'two boats were lost in order', 'two boats were lost'],
  ['two boats spotted in May', 'two boats spotted', 'two boats were spotted'],
  [
    'The ferry had “a quiet year” in May',
    'The ferry had “a quiet year',
    'The ferry had “a quiet year”',
  ],
  ['a "quiet year" began in May', 'quiet year" began', '"quiet year" began'],
  [
    'The ferry is out of use in May',
    'The ferry is out of use in',
    'The ferry is out of use in May',
  ],
  [
    'In May the warden of the pier, an old man from Orm, was sent away from it for good',
    'the warden of the pier, an old man from Orm, was sent away…',
    'the warden of the pier, an old man from Orm, was sent away from it for good',
  ],
  // the date that stands among the words is not in the label
  [
    'The guild of Orm told the town on May 3 that it would sell all of the old boats of the quay',
    'The guild of Orm told the town that it would sell all of the old…',
    'The guild of Orm told the town that it would sell all of the old boats of the quay',
  ],
  [
    'The guild of Orm told the town that it would sell all of the old boats to the oldest of the captains who had come in for the feast of the quay',
    'The guild of Orm told the town that it would sell all of the old…',
    'The guild of Orm told the town that it would sell all of the old boats to the oldest of the captains…',
  ],
])('an event is told whole: %s', (words, label, whole) => {
  const at = new ArticleBuilder(`${HEAD}${words}, the guild said.\n`)
  at.event(words, {label, edtf: '2024-05'})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => eventLabel({article, ref: 'f:v', value}))).toEqual([whole])
})

/** What a rule has read, and nobody has looked at. */
function asRead(event: Located<Event>): Located<Event> {
  const {value} = event
  return {...event, value: {...value, provenance: {...value.provenance, method: 'rule'}}}
}

it('an event ends before a date such as “last year”, and begins behind the verb of whoever tells it', () => {
  const at = new ArticleBuilder(
    `${HEAD}The guild of Orm told the town that it would sell all of the old boats of the quay last year. Another report of the Post, a paper of Orm, confirmed the boats were sold.\n`,
  )
  const date = at.date('last year', '2023')
  const speaker = at.speaker({entity: at.entity('Post', {mentions: ['Post']})})
  at.event(
    'The guild of Orm told the town that it would sell all of the old boats of the quay last year',
    {label: 'The guild of Orm told the town that it would sell all of the…', date},
  )
  at.event('were sold', {label: 'were sold', speaker})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => eventLabel({article, ref: 'f:v', value}))).toEqual([
    'The guild of Orm told the town that it would sell all of the old boats of the quay',
    'the boats were sold',
  ])
})

it('an event that a person has entered stands as it is', () => {
  const at = new ArticleBuilder(`${HEAD}They left in May.\n`)
  at.event('They left in May', {label: 'they left', edtf: '2024-05'})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => ({article, ref: 'f:v', value}))
  expect(events.map(isFragment)).toEqual([false])
  expect(events.map(asRead).map(isFragment)).toEqual([true])
})

it('a pronoun is whoever acts, where the dossier knows of one', () => {
  const at = new ArticleBuilder(`${HEAD}Ada Orm and Bo Lind rowed. She left in May.\n`)
  const [ada, bo] = ['Ada Orm', 'Bo Lind'].map((name) => at.entity(name, {mentions: [name]}))
  const agents = (...ids: readonly (string | undefined)[]) =>
    ids.map((entity = '') => ({entity, role: 'agent' as const}))
  at.event('She left in May', {label: 'she left the guild', participants: agents(ada)})
  at.event('She left in May', {label: 'she left the guild', participants: agents(ada, bo)})
  at.event('rowed', {label: 'the two rowed', participants: agents(ada)})
  at.event('She left in May', {label: 'she rowed for Ada Orm', participants: agents(ada)})
  at.event('She left in May', {label: 'they left the guild', participants: agents(ada)})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => asRead({article, ref: 'f:v', value}))
  expect(events.map((event) => [eventLabel(event), isFragment(event)])).toEqual([
    ['[Ada Orm] left the guild', false],
    ['she left the guild', true],
    ['the two rowed', false],
    ['she rowed for Ada Orm', true],
    ['they left the guild', true],
  ])
})

it.each([
  ['they took a shot', true],
  ['I spoke with him', true],
  ['it is estimated', true],
  ['statement on Monday', true],
  ['Thursday’s decision', true],
  ['Ada Orm told the Post', true],
  ['Ada Orm told state news agency Quay', true],
  ['swept the town', true],
  ['first met the board', true],
  ['the board announced', true],
  ['the gauge of the board showed', true],
  ['the bridge was first announced', false],
  ['the last time', true],
  ['becoming the head of the guild', true],
  ['owned one back', true],
  ['has been walled off', true],
  ['won the prize', true],
  ['having lost the boat', true],
  ['what every ferryman does', true],
  ['-era games', true],
  ['her sister left the town', true],
  ['This year’s survey', true],
  ['A little more than a year after the guild was founded', true],
  ['Two weeks after the sale, the guild was shut', false],
  ['Six rowers died two days after the storm', false],
  ['their houses were shelled', true],
  ['Her Majesty opened the quay', false],
  ['Will Orm sang', false],
  ['India signed the treaty', false],
  ['speaking about the wall', true],
  ['hearing before the tribunal', false],
  ['May Vale became warden', false],
  ['there were forty raids', false],
  ['this year’s race began', false],
  ['1994 massacre', false],
  ['news conference', true],
  ['court filing', true],
  ['news conference of the guild', false],
  ['attack on the quay', false],
  ['shooting in Orm', false],
  ['bombing of the pier', false],
  ['wounded sailors were brought home', false],
  ['working conditions have worsened', false],
  ['armed men came', false],
  ['United Nations summit in Orm', false],
  ['Beijing to host the games', false],
  ['He Lifeng spoke to the guild', false],
  ['he spoke to the guild', true],
  ['that night the wall fell', false],
  ['March on Orm', false],
  ['be elected warden again', true],
  ['down from the 40 it had counted', true],
  ['down by more than the 40 it had counted', true],
  ['the board named her to the post', true],
  ['the board told them', true],
  ['the board named her boats', false],
  ['the guild said they would help us', false],
  ['the wall fell and the town', false],
  ['me was calm', true],
  ['he’s had on the quay', true],
  ['the quay’s wall fell', false],
  ['about two-thirds of the boats raised by captains', true],
  ['some 2,000 boats raised by captains', true],
  ['40 of the boats were raised by captains', false],
  ['joint statement', true],
  ['adopted on 3 May 2024', true],
  ['Ada Orm with captains in an image that was taken', true],
])('an event that can stand alone in a table: “%s”: it is none: %s', (label, isNone) => {
  const at = new ArticleBuilder(`${HEAD}${label} in May.\n`)
  at.event(`${label} in May`, {label, edtf: '2024-05'})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => isFragment(asRead({article, ref: 'f:v', value})))).toEqual([
    isNone,
  ])
})

it.each([
  ['Captains whose boats it tracked in May spoke', 'boats it tracked', true],
  ['The deal that Ada Orm plans to sign in May is long', 'Ada Orm plans to sign', true],
  ['The guild said that Ada Orm plans to row in May', 'Ada Orm plans to row', false],
  ['He spoke after leaving the guild in May', 'leaving the guild', true],
  ['It counted 40 suspected thefts of rope in May', 'suspected thefts of rope', true],
  ['She wept and suspected thefts of rope in May', 'suspected thefts of rope', false],
  [
    'It was the feast of the guild, founded by captains in May',
    'the feast of the guild, founded by captains',
    true,
  ],
])('an event that is a part of something else is none: %s', (words, label, isNone) => {
  const at = new ArticleBuilder(`${HEAD}${words}.\n`)
  const subject = label.startsWith('suspected') ? 'the guild ' : ''
  at.event(label, {label: `${subject}${label}`.replace(',', ''), edtf: '2024-05'})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => isFragment(asRead({article, ref: 'f:v', value})))).toEqual([
    isNone,
  ])
})

it('has for “it” the article that the text has before the name, and no place for a subject', () => {
  const at = new ArticleBuilder(
    `${HEAD}The Port Union said it will vote in May. In its rule 4, adopted in May, it said so.\n`,
  )
  at.entity('Port Union', {type: 'organisation', mentions: ['Port Union']})
  at.event('it will vote in May', {label: 'Port Union will vote'})
  at.event('adopted in May', {label: 'adopted in May'})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => ({article, ref: 'f:v', value}))
  expect(events.map(eventLabel)).toEqual(['the Port Union will vote', 'adopted in May'])
})

it('what a picture shows is no event', () => {
  const fragment = (label: string, type: 'caption' | 'paragraph', edtf = '2024-05-03') => {
    const at = new ArticleBuilder(`${HEAD}A ${label} on May 3.\n`)
    at.event(label, {label, edtf})
    const built = at.build({id: 'f'})
    const blocks = built.blocks.map((block) =>
      block.type === 'paragraph' ? {...block, type} : block,
    )
    const article = {...built, blocks}
    return article.events.map((value) => isFragment(asRead({article, ref: 'f:v', value})))[0]
  }
  expect(fragment('captain at the old quay of Orm', 'caption')).toBe(true)
  expect(fragment('captain at the old quay of Orm', 'paragraph')).toBe(false)
  expect(fragment('captain was held at the quay', 'caption')).toBe(false)
  expect(fragment('captain is escorted from the quay', 'paragraph')).toBe(true)
  expect(fragment('captain is escorted from the quay', 'paragraph', '2024-05')).toBe(false)
  expect(fragment('crew is striking at the quay', 'paragraph')).toBe(false)
})

it.each([
  ['off Orm rose to 37', true],
  ['at the Hollin Mill was put at 12', true],
  ['Off Orm a boat sank', false],
  ['in Orm a boat sank', false],
  ['boats off Orm sank', false],
])('what begins with a place and its verb has lost what it is about: “%s”', (label, is) => {
  const at = new ArticleBuilder(`${HEAD}The toll ${label} in May.\n`)
  at.event(label, {label, edtf: '2024-05'})
  const article = at.build({id: 'f'})
  const told = article.events.map((value) => isFragment(asRead({article, ref: 'f:v', value})))
  expect(told).toEqual([is])
})

it.each([
  ['Orm Guild fed the whole town', 'clause', true],
  ['Orm Guild believes the quay sank', 'clause', false],
  ['general election', 'noun', false],
  ['massacre of rowers', 'noun', true],
])('an event has its source, unless it says so itself or is no claim: “%s”', (label, rule, has) => {
  const at = new ArticleBuilder(`${HEAD}Orm Guild said this. ${label} in May.\n`)
  const guild = at.entity('Orm Guild', {type: 'organisation', mentions: ['Orm Guild']})
  at.event(label, {label, edtf: '2024-05', speaker: at.speaker({entity: guild})})
  const article = at.build({id: 'f'})
  const [value] = article.events.map((one) => ({...one, provenance: {...one.provenance, rule}}))
  if (value === undefined) throw new Error('no event')
  const event = {article, ref: 'f:v', value}
  const told = sourcedLabel(event, dossierOf(article), wordingFor('en-GB'))
  expect(told.endsWith('(source: Orm Guild)')).toBe(has)
})

it('tells no event by a word that joins it to what was said before, nor one that nobody can place', () => {
  const at = new ArticleBuilder(
    `${HEAD}But the guild sold six boats in May. -- Masts of the guild fell in June. The board, one of which was sold in July, met. Its decision to sail came in March. Ada Orm detailed it in April. The last time I rowed was in August. King Orm I rowed in July. Tidings (Orm) First published in May. The guild published it in June. It lost the 2021 election. It won the 2022 election of captains.\n`,
  )
  const labels = [
    'But the guild sold six boats',
    '-- Masts of the guild fell',
    'one of which was sold',
    'Its decision to sail came',
    'Ada Orm detailed',
    'The last time I rowed',
    'King Orm I rowed',
    'Tidings (Orm) First published',
    'The guild published it',
    '2021 election',
    '2022 election of captains',
  ]
  for (const label of labels) at.event(label, {label})
  const article = at.build({id: 'f'})
  const events = article.events.map((value) => asRead({article, ref: 'f:v', value}))
  expect(events.slice(0, 2).map(eventLabel)).toEqual([
    'the guild sold six boats',
    'Masts of the guild fell',
  ])
  expect(events.map(isFragment)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    false,
    true,
    false,
    true,
    false,
  ])
})

it.each([
  ['A man walks past the quay', true],
  ['Ada Orm walked past the quay', false],
  ['The guild stands by its vote', false],
])('what a picture of a day shows is no event: “%s”: %s', (label, isNone) => {
  const at = new ArticleBuilder(`${HEAD}${label}.\n`)
  at.event(label, {label, edtf: '2024-05-03'})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => isFragment(asRead({article, ref: 'f:v', value})))).toEqual([
    isNone,
  ])
})

it.each([
  ['The sale of 1991', '1991', 'The sale'],
  ['The quay shut, Aug. 19, 2004', 'Aug. 19, 2004', 'The quay shut'],
  ['Debt rose to 234 percent by December 2008', 'December 2008', 'Debt rose to 234 percent'],
  ['The guild cited the 1980s', 'the 1980s', 'The guild cited the 1980s'],
  ['Recession of 1991', '1991', 'Recession of 1991'],
  ['The most recent was in 2004', '2004', 'The most recent was in 2004'],
  ['The guild has kept the quay since 1924', '1924', 'The guild has kept the quay', '2004/..'],
])('a label does not say the date of its row again: %s', (label, date, told, edtf = '2004') => {
  const at = new ArticleBuilder(`${HEAD}${label}.\n`)
  const id = at.date(date, '2004')
  at.event(label, {label, edtf, date: id})
  const article = at.build({id: 'f'})
  const [value] = article.events
  expect(value && eventLabel({article, ref: 'f:v', value})).toBe(told)
})

it.each([
  ['Debts of crews have been on the rise in the past decade', '2024-05-03', true],
  ['Debts of crews have been on the rise in the past decade', '2024', false],
  ['Ada Orm declared in a televised address', '2024-05-03', true],
  ['Ada Orm declared in a televised address that the quay was shut', '2024-05-03', false],
])(
  'what went on for years is of no day, and where somebody spoke is nothing: “%s” of %s: %s',
  (label, edtf, isNone) => {
    const at = new ArticleBuilder(`${HEAD}${label}.\n`)
    at.event(label, {label, edtf})
    const article = at.build({id: 'f'})
    expect(article.events.map((value) => isFragment(asRead({article, ref: 'f:v', value})))).toEqual(
      [isNone],
    )
  },
)

it.each([
  ['The guild not only shut the quay', 'The guild shut the quay'],
  ['The guild was not just fined', 'The guild was fined'],
  ['The guild not only shut the quay but sold it', 'The guild not only shut the quay but sold it'],
])('what “not only” happened did: %s', (words, label) => {
  const at = new ArticleBuilder(`${HEAD}${words}, and so on.\n`)
  at.event(words, {label: words, edtf: '2024-05'})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => eventLabel({article, ref: 'f:v', value}))).toEqual([label])
})

it.each([
  ['She called it a treaty that ', 'the guild signed', 'the guild signed [a treaty]'],
  ['It rests on the old quay act that ', 'Ada Orm wrote', 'Ada Orm wrote [the old quay act]'],
  ['He was on the boat of the town that ', 'the guild seized', 'the guild seized [the town]'],
  ['There was the news that ', 'the guild split', 'the guild split'],
  ['On the day that ', 'the guild dissolved', 'the guild dissolved'],
  ['She said that ', 'the guild collapsed', 'the guild collapsed'],
  ['It is a treaty that ', 'the guild signed in tears', 'the guild signed in tears'],
])('a relative clause has what it is about: %s%s', (before, words, label) => {
  const at = new ArticleBuilder(`${HEAD}${before}${words} in May 2024.\n`)
  at.event(words, {label: words, edtf: '2024-05'})
  const article = at.build({id: 'f'})
  expect(article.events.map((value) => eventLabel({article, ref: 'f:v', value}))).toEqual([label])
})
