import {expect, test} from 'vitest'
import {
  type Article,
  type Dossier,
  dossierOf,
  reanchor,
  sha256Hex,
  touchedStatements,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const before = sampleArticle()
const text = before.source.text ?? ''
const [, , , mayor] = before.entities
const banner = before.quotations[4]?.id ?? ''
const split = before.quotations[1]?.id ?? ''
const marchers = before.figures[0]?.id ?? ''

/** A later version of which only the text was read. */
const later = (now: string): Article => ({
  ...before,
  source: {...before.source, text: now, sha256: sha256Hex(now)},
  blocks: [],
  entities: [],
  quotations: [],
  dates: [],
  figures: [],
  events: [],
  instruments: [],
})
const statusOf = (id: string, now: string) =>
  reanchor(before, later(now)).find((one) => one.id === id)

test('the same article is exact, by id and by words', () => {
  expect(new Set(reanchor(before, before).map(({status}) => status))).toEqual(new Set(['exact']))
  const byWords = reanchor(before, later(text)).filter(({status}) => status !== 'exact')
  // nothing but people and instruments can stand in several places
  expect(
    byWords.every(({id}) =>
      [...before.entities, ...before.instruments, ...before.dates].some((one) => one.id === id),
    ),
  ).toBe(true)
})

test('words that stand further down have moved', () => {
  expect(statusOf(split, `Corrected on 6 March.\n\n${text}`)).toEqual({
    id: split,
    status: 'moved',
    spans: before.quotations[1]?.content.map(({start, end}) => ({
      start: start + 23,
      end: end + 23,
    })),
  })
})

test('one changed character is lost, never nearly found', () => {
  expect(statusOf(marchers, text.replace('About 600 people', 'About 500 people'))).toEqual({
    id: marchers,
    status: 'lost',
    spans: [],
  })
})

test('words in two places are told by what stands around them, or not at all', () => {
  expect(statusOf(banner, `${text}\n\n“Nobody asked us,” they sang.\n`)?.status).toBe('exact')
  const twice = text.replace(
    '“Nobody asked us,” read',
    '“Nobody asked us,” sang one, “Nobody asked us,” read',
  )
  expect(statusOf(banner, twice)?.status).toBe('ambiguous')
})

test('without the text a quotation is found by the words that it keeps, and an id by itself', () => {
  const withheld: Article = {...before, source: {...before.source, text: null}}
  const found = reanchor(withheld, later(text))
  expect(found.find(({id}) => id === split)?.status).toBe('exact')
  expect(found.find(({id}) => id === marchers)?.status).toBe('lost')
  expect(reanchor(withheld, before).find(({id}) => id === marchers)?.status).toBe('exact')
  const anchor = {spans: [], sha256: sha256Hex('About 700 people'), prefix: '', suffix: ''}
  expect(
    reanchor(withheld, before, {[marchers]: anchor}).find(({id}) => id === marchers)?.status,
  ).toBe('lost')
})

test('names what in a dossier is touched', () => {
  const dossier: Dossier = {
    ...dossierOf(before),
    paraphrases: [
      {ref: `sh:${marchers}`, text: 'Hundreds marched.'},
      {ref: `sh:${mayor?.id}`, text: 'x'},
    ],
  }
  const changed = reanchor(before, later(text.replace('About 600', 'Some 600')))
  expect(touchedStatements(dossier, 'sh', changed)[0]).toEqual({
    path: 'paraphrases[0]',
    ref: `sh:${marchers}`,
    status: 'lost',
  })
})
