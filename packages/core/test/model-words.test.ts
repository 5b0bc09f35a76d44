import {describe, expect, test} from 'vitest'
import {dossierOf, protect} from '../src/index.ts'
import {isModelWord} from '../src/protect/is-model-word.ts'
import {jsonSchemas} from '../src/schema/json-schemas.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()

/** The sample as it is when somebody is protected whose name the dossier writes so. */
function protectedFrom(name: string) {
  const body = {name: 'Lena', person: 'x'}
  return protect({
    ...dossierOf({
      ...article,
      annotations: [{id: 'x1', kind: 'org.example.a', spans: [], body, links: []}],
    }),
    title: `${name} and ${name[0]?.toUpperCase()}${name.slice(1)}`,
    parties: [{id: 'p1', name, names: [], entities: []}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
    },
  })
}

describe('a name in small letters that is a word of the model, or a verb of reporting', () => {
  test.each(['name', 'said', 'person', 'text', 'type', 'human', 'place', 'speaker', 'agent'])(
    '%s leaves the copy whole, and is a name with its capital',
    (name) => {
      const {articles, title} = protectedFrom(name)
      const [only] = articles
      expect({...only, annotations: []}).toEqual({...article, annotations: []})
      expect(only?.annotations[0]?.body).toEqual({name: 'Lena', person: 'x'})
      expect(title).toBe(`${name} and a trader`)
    },
  )

  test('another name is one in small letters, too', () => {
    expect(protectedFrom('nila').title).toBe('A trader and a trader')
  })
})

test('every field and fixed value of the schemas is such a word', () => {
  const words = [...wordsOf(jsonSchemas())].filter((word) => !word.includes(':'))
  expect(words.length).toBeGreaterThan(250)
  expect(words.filter((word) => !isModelWord(word.toLowerCase()))).toEqual([])
})

function* wordsOf(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(value)
    if (key === 'enum' || key === 'const')
      yield* [value].flat().filter((one) => typeof one === 'string')
    yield* wordsOf(value)
  }
}
