import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

const PAGE = `Weir at Orm to be rebuilt by the spring - Vale County Rowing Office
HOME
GET HELP
Skip to content
FOR IMMEDIATE RELEASE
Monday, June 3, 2024
Weir at Orm to be rebuilt by the spring
June 3, 2024 Contact: Hanna Lind
Clerk of the office
555-0142
ORM -
The weir at Orm will be rebuilt by the spring, the Vale County Rowing Office said on Monday.
“Nobody had looked below the water for a year,”
said
Clerk Odo Brandt
. “We have looked now, and we are sorry.”
“I want the weir back before the ice,” said
rower Ida Tessen
, who lives beside it. “It is late already.”
The case is looked at by Clerk Mila Holt
of the repairs unit.
Tagged with:
Odo Quorl
Share
Latest posts
Boat Clerk Vera Blum Charged With Theft of Nine Oars From Her Own Club
June 1, 2024
Rower wins third medal in a race that the county said had never been …
Newsletter Sign-Up
`

describe('the text of a page as an extractor gives it, a line for each piece', () => {
  test('its title stands twice, whom to ask is beside the story, and so is the foot', async () => {
    const {metadata, blocks, source} = await articleOf(PAGE)
    expect(metadata).toMatchObject({
      headline: 'Weir at Orm to be rebuilt by the spring',
      published: '2024-06-03',
      dateline: {place: 'ORM'},
    })
    const told = blocks
      .filter(({type}) => type === 'paragraph')
      .map(({span}) => source.text?.slice(span.start, span.start + 12))
    expect(told).toEqual(['ORM -\nThe we', '“Nobody had ', '“I want the ', 'The case is '])
  })

  test('a quotation that a link tore is its speaker’s, and nobody in the foot is named', async () => {
    const {quotations, entities} = await articleOf(PAGE)
    const names = new Map(entities.map(({id, name}) => [id, name]))
    const told = quotations
      .filter(({kind}) => kind === 'direct')
      .map(({quoted, speaker}) => [quoted.length, names.get(speaker.entity ?? '')])
    expect(told).toEqual([
      [1, 'Odo Brandt'],
      [1, 'Odo Brandt'],
      [1, 'Ida Tessen'],
      [1, 'Ida Tessen'],
    ])
    const people = entities.filter(({type}) => type === 'person').map(({name}) => name)
    expect(people).toEqual(['Odo Brandt', 'Ida Tessen', 'Mila Holt'])
  })
})

test('the day that stands with the title below a story is its day', async () => {
  const {metadata} = await articleOf(
    `Weir at Orm to be rebuilt - Orm Office\nHome\n/\nWeir at Orm to be re...\nThe weir at Orm will be rebuilt by the spring, clerk Odo Brandt said.\nHanna Lind\n2024-06-03 11:32:50\nWeir at Orm to be rebuilt\nRecent news\nRower wins`,
  )
  expect(metadata).toMatchObject({headline: 'Weir at Orm to be rebuilt', published: '2024-06-03'})
})

test('a release that is wrapped has a title of two lines and its dateline', async () => {
  const {metadata} = await articleOf(`June 3, 2024 Contact: Hanna Lind
Clerk of the Vale County Rowing Office
555-0142 (office)
For Immediate Release: The Weir at Orm Will Be Rebuilt by the Spring, the County Says, and
Nobody Will Row There Until Then
(Orm, Norland) – The weir at Orm, which had rotted below the water for a year before anybody looked,
will be rebuilt by the spring, and nobody will row there until it has been, clerk Odo Brandt said, and
the clubs will have another place to row from, which they are to hear of before the ice is on the
river again.`)
  expect(metadata).toMatchObject({
    published: '2024-06-03',
    dateline: {place: 'Orm'},
  })
  expect(metadata.headline?.replace('\n', ' ')).toBe(
    'The Weir at Orm Will Be Rebuilt by the Spring, the County Says, and Nobody Will Row There Until Then',
  )
})

test.each([
  'Home » News » Orm',
  'FILE PHOTO: The weir at Orm, Norland, May 3, 2024. REUTERS/Ida Tessen/File Photo',
  'Vale County > Newsroom > Releases',
  'Published :`2024-06-03 11:32:18`',
])('what stands above or below a title is the page’s: %s', async (line) => {
  const story = 'The weir will be rebuilt, the council said.'
  for (const text of [
    `${line}\n\nWeir to be rebuilt\n\n${story}`,
    `Weir to be rebuilt\n\n${line}\n\n${story}`,
  ])
    expect((await articleOf(text)).metadata.headline).toBe('Weir to be rebuilt')
})

test.each([
  ['What they said\nThe rowers were glad, clerk Odo Brandt said.', 2],
  ['The clerk spoke for the club and the\nrowers were glad.', 1],
  ['Your boats\nThe rowers were glad, clerk Odo Brandt said.', 2],
  ['The weir has rotted.\n“It is late,”\nsaid Odo Brandt.', 2],
])('lines that are torn are one, and others are not: %j', async (lines, count) => {
  const {blocks} = await articleOf(
    `Weir to be rebuilt\n\nBy Hanna Lind\n\nJune 3, 2024\n\n${lines}`,
  )
  expect(blocks.slice(3).filter(({type}) => type !== 'boilerplate')).toHaveLength(count)
})

test('a title with its mark and nothing else makes Markdown', async () => {
  const {source, metadata} = await articleOf(
    '# Weir to be rebuilt\n\nThe weir has rotted, the council said.',
  )
  expect([source.kind, metadata.headline]).toEqual(['markdown', 'Weir to be rebuilt'])
})

test.each([
  ['the name of a site, as reading views show it', 'ormpost.com'],
  ['the name of a site', 'www.orm-post.co.uk'],
  ['the head of an archive', 'Wayback Machine\nhttps://ormpost.com/pier\n12 captures'],
  ['a question about cookies', 'We use cookies on this site.\nAccept all\nManage settings'],
])('%s above a story is no headline', async (_, above) => {
  const {metadata} = await articleOf(
    `${above}\n\nPier of Orm closes\n\nBy Ada Vale\n3 May 2031\n\nThe pier of Orm is closed for a year, its owner said on Monday.`,
  )
  expect(metadata).toMatchObject({headline: 'Pier of Orm closes', bylines: [{name: 'Ada Vale'}]})
})
