import {expect, test} from 'vitest'
import {
  attachSource,
  type Dossier,
  dossierOf,
  protect,
  publish,
  verifyDossier,
} from '../src/index.ts'
import {emptyAnalysis, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [, , trader, mayor] = article.entities.map(({id}) => `sh:${id}`) as [
  string,
  string,
  string,
  string,
]
const quotation = (n: number) => `sh:${article.quotations[n]?.id}`

const dossier: Dossier = {
  ...dossierOf(article),
  excerpts: [
    {ref: quotation(4), text: 'Nobody asked us'},
    {ref: quotation(1), text: 'Tomas Brandt does not hide.'},
  ],
  parties: [
    {id: 'p1', name: 'Tomas Brandt', names: [], entities: [trader]},
    {id: 'p2', name: 'Ida Brandt', names: [], entities: [mayor]},
  ],
  protection: {
    marking: 'TLP:GREEN',
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
    generalise: [],
  },
}

test('has the words that may go out, and nothing else of the source', () => {
  const {value} = publish(dossier)
  expect(value.articles[0]?.source).toMatchObject({text: null, sha256: article.source.sha256})
  expect(value.articles[0]?.quotations.map(({text}) => text)).toEqual(
    article.quotations.map(() => null),
  )
  expect(value.excerpts).toEqual([
    {ref: quotation(4), text: 'Nobody asked us'},
    {ref: `sh:${value.articles[0]?.quotations[1]?.id}`, text: '[A trader] does not hide.'},
  ])
  expect([value.protection, value.marking]).toEqual([null, 'TLP:GREEN'])
})

test('tells nothing of whom it protects', () => {
  const json = JSON.stringify(publish(dossier).value)
  expect(json).not.toMatch(/tom(as)? brandt/i)
  for (const id of [trader, quotation(1)]) expect(json).not.toContain(id.slice(3))
})

test('what the analysis quotes goes out as an excerpt of what has it, once', () => {
  const statement = (text: string) => ({text, evidence: [quotation(4), quotation(1)]})
  const keyMessages = [
    'They say “Nobody asked us”.',
    'A “does not hide” B.',
    'Again, “does not hide”.',
  ]
  const analysis = {...emptyAnalysis, keyMessages: keyMessages.map(statement)}
  const {value} = publish({...dossier, excerpts: dossier.excerpts.slice(0, 1), analysis})
  expect(value.excerpts).toEqual([
    {ref: quotation(4), text: 'Nobody asked us'},
    {ref: `sh:${value.articles[0]?.quotations[1]?.id}`, text: 'does not hide'},
  ])
})

test('a copy that is protected again keeps its marking and what was replaced', () => {
  const {value} = publish(dossier)
  const again = protect(value)
  expect([again.marking, again.replacements]).toEqual(['TLP:GREEN', value.replacements])
  expect(value.replacements.length).toBeGreaterThan(0)
  expect(() => publish({...value, marking: 'TLP:RED'})).toThrow('TLP:RED is for the eyes')
  const protectedAgain = protect(protect(dossier))
  expect(protectedAgain.articles).toEqual(protect(dossier).articles)
})

test('a copy whose text was put back is not protected: the text says what the copy hides', () => {
  const {value} = attachSource(publish(dossier).value, article.source.text ?? '')
  if (value === null) throw new Error('The text was not put back')
  expect(() => protect(value)).toThrow(
    new RangeError('replacements: sh has its text back, which says what this copy hides'),
  )
  const {value: open} = attachSource(
    publish({...dossier, protection: null}).value,
    article.source.text ?? '',
  )
  expect(protect(open ?? dossier).articles[0]?.source.text).toBe(article.source.text)
})

test('warns that the article itself names the person', () => {
  expect(publish(dossier).issues).toEqual([
    {
      severity: 'warning',
      code: 'source-names-person',
      message:
        'The article sh itself names the person who is printed as “a trader”: whoever has it or follows its address can read the name there',
    },
  ])
})

test('fills in where somebody has the text', () => {
  const open = {...dossier, protection: null}
  const {value} = attachSource(publish(open).value, article.source.text ?? '')
  expect(value === null ? null : verifyDossier(value)).toEqual({ok: true, findings: []})
  expect(value?.articles).toEqual([article])
})

test('leaves out what is over the budget, and says so', () => {
  const rights = {...article.metadata.rights, excerptBudget: 4}
  const tight = {
    ...dossier,
    articles: [{...article, metadata: {...article.metadata, rights}}],
    protection: null,
  }
  const {value, issues} = publish(tight)
  expect(value.excerpts).toEqual([{ref: quotation(4), text: 'Nobody asked us'}])
  expect(issues.map(({code}) => code)).toEqual(['excerpts-over-budget'])
})

test('no other dossier passes for the protected one', () => {
  for (const one of [
    dossier,
    {...dossier, protection: null},
    {...protect(dossier), articles: []},
  ]) {
    expect(() => publish(dossier, {protectedDossier: one as never})).toThrow(
      'publish: protectedDossier is what protect made of the same dossier, got another one',
    )
  }
})

test('words that a document prints may be given', () => {
  const excerpts = [{ref: quotation(4), text: 'Nobody'}]
  expect(publish(dossier, {excerpts, protectedDossier: protect(dossier)}).value.excerpts).toEqual(
    excerpts,
  )
})
