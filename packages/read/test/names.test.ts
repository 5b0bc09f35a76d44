import {describe, expect, test} from 'vitest'
import {articleOf} from './support.ts'

/** Type by name of what a text names. */
async function named(text: string): Promise<Readonly<Record<string, string>>> {
  const {entities} = await articleOf(text, {language: 'en'})
  return Object.fromEntries(entities.map(({name, type}) => [name, type]))
}

describe('what a name names', () => {
  test.each([
    ['a given name', 'They met Ingrid Varlo by the weir.', 'Ingrid Varlo', 'person'],
    ['initials', 'They met J. R. Varlo by the weir.', 'J. R. Varlo', 'person'],
    [
      'a surname that goes on alone',
      'They met Quorl Varlo. Varlo said the weir leaks.',
      'Quorl Varlo',
      'person',
    ],
    ['a given name and a surname like a hill', 'They met Ada Hill.', 'Ada Hill', 'person'],
    ['a head noun', 'They met Quorl Airlines.', 'Quorl Airlines', 'organisation'],
    ['a legal form', 'They met Quorl Tessen Inc. yesterday.', 'Quorl Tessen Inc.', 'organisation'],
    ['what is said of companies', 'They sold shares in Quorl.', 'Quorl', 'organisation'],
    ['who works for it', 'They met the Quorl spokeswoman.', 'Quorl', 'organisation'],
    ['a noun before', 'They flew with the carrier Quorl.', 'Quorl', 'organisation'],
    ['a place’s head noun', 'They crossed the Quorl River.', 'Quorl River', 'place'],
    ['a preposition of place', 'They live in Quorl.', 'Quorl', 'place'],
    [
      'a body’s plural possessive',
      'They met the Quorl Pilots’ Society.',
      'Quorl Pilots’ Society',
      'organisation',
    ],
  ])('%s', async (_, text, name, type) => {
    expect(await named(text)).toEqual({[name]: type})
  })

  test('two words that nothing tells are nobody', async () => {
    expect(await named('They boarded a Quorl Tessen and left.')).toEqual({})
  })

  test.each(['The French left on Monday in May.', 'A Portuguese boat sank in March.'])(
    'peoples, weekdays and months are no names: %s',
    async (text) => {
      expect(await named(text)).toEqual({})
    },
  )

  test('a person after a plural possessive is another name', async () => {
    expect(await named('They met the Rangers’ Ingrid Varlo.')).toHaveProperty(
      'Ingrid Varlo',
      'person',
    )
  })
})

describe('offices and short forms', () => {
  test.each([
    'Minister of Transport Ingrid Varlo met them.',
    'Minister of Fisheries and Ports Ingrid Varlo met them.',
    'Transport Minister Ingrid Varlo met them.',
  ])('%s', async (text) => {
    const {entities} = await articleOf(text, {language: 'en'})
    expect(entities.map(({name, roles}) => [name, roles.length])).toEqual([['Ingrid Varlo', 1]])
  })

  test('a country that an office is over stays a place', async () => {
    expect(await named('President of France Ingrid Varlo met them.')).toEqual({
      France: 'place',
      'Ingrid Varlo': 'person',
    })
  })

  test('a head noun with "the" is the one body that bears it, and speaks for it', async () => {
    const article = await articleOf(
      'The Quorl Pilots’ Observatory met. Later the Observatory urged the council to “count every gull”.',
      {language: 'en'},
    )
    const [quotation] = article.quotations
    const speaker = article.entities.find(({id}) => id === quotation?.speaker.entity)
    expect(speaker?.name).toBe('Quorl Pilots’ Observatory')
    expect(speaker?.aliases).toEqual(['Observatory'])
  })

  test('where two bodies bear it, it is neither', async () => {
    const {entities} = await articleOf(
      'The Quorl Observatory met the Tessen Observatory. Then the Observatory closed.',
      {language: 'en'},
    )
    expect(entities.map(({aliases}) => aliases)).toEqual([[], [], []])
  })

  test.each([
    ['Ms Varlo, 41, who was once chair of the Quorl Society, left.', 'chair of the Quorl Society'],
    ['Ms Varlo, who directs the Quorl Society and is not well, left.', 'directs the Quorl Society'],
  ])('a role in a clause has its organisation: %s', async (text, role) => {
    const {entities, source} = await articleOf(text, {language: 'en'})
    const body = entities.find(({type}) => type === 'organisation')
    const roles = entities.flatMap((entity) => entity.roles)
    expect(roles.map(({span}) => source.text?.slice(span.start, span.end))).toEqual([role])
    expect(roles.map(({organisation}) => organisation)).toEqual([body?.id])
  })
})
