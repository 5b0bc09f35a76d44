import {describe, expect, test} from 'vitest'
import {auditDossier, auditNames, type Dossier, dossierOf, protect, withhold} from '../src/index.ts'
import {at, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, , trader, mayor] = article.entities.map(({id}) => `sh:${id}`) as [
  string,
  string,
  string,
  string,
]

const dossier: Dossier = {
  ...dossierOf(article),
  parties: [
    {id: 'p1', name: 'Tomas Brandt', names: ['토마스'], entities: [trader]},
    {id: 'p2', name: 'Ida Brandt', names: [], entities: [mayor]},
  ],
  protection: {
    marking: null,
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
    generalise: [
      {ref: place, to: 'a port'},
      {ref: `sh:${article.dates[1]?.id}`, to: 'month'},
    ],
  },
}

const found = (text: string) =>
  auditDossier(dossier, {strings: [text]}).map(({severity, code}) => `${severity} ${code}`)

test('a protected dossier passes, but for its address, which protection leaves out', () => {
  const texts: string[] = []
  JSON.stringify(protect(dossier), (_key, value) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  expect(
    auditDossier(dossier, {strings: texts}).filter(({severity}) => severity === 'error'),
  ).toEqual([])
  expect(auditDossier(dossier, {strings: [article.source.text ?? '']}).length).toBeGreaterThan(3)
})

describe('a name in any spelling', () => {
  test.each([
    'Tomas Brandt',
    'TOMAS BRANDT',
    'tomas-brandt',
    'Brandt, Tomas',
    'Tomas J. Brandt',
    'Tómas\u200B Brandt',
    'by tomas.brandt@example.org',
    'see #freetomas',
    'Томас Брандт',
    '오늘토마스가',
    'Tomas',
  ])('%s', (text) => {
    expect(found(text)).toContain('error protected-name')
  })
})

test('a name is no shared one because “name withheld” is what is to stand for it', () => {
  const as = 'name withheld'
  const withheld: Dossier = {
    ...dossier,
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as}],
      generalise: [],
    },
  }
  const issues = (text: string) =>
    auditDossier(withheld, {strings: [text]}).map(({severity, code}) => `${severity} ${code}`)
  expect(issues('Tomas Brandt said so')).toEqual(['error protected-name'])
  expect(issues('Brandt said so')).toEqual(['warning shared-name'])
  expect(issues('Mr Brandt, T., and Tomas')).toContain('error protected-name')
})

test('a shared surname is a warning, the other’s whole name none', () => {
  expect(found('Brandt said so')).toEqual(['warning shared-name'])
  expect(found('Ida Brandt said so')).toEqual([])
})

test('a place and a date as exact as in the source', () => {
  expect(found('in Sundhaven')).toEqual(['error not-generalised'])
  expect(found('on 2031-03-04')).toEqual(['error not-generalised'])
})

test('says what, of whom and where', () => {
  expect(
    auditDossier(dossier, {
      strings: [`${'😀'.repeat(30)} Tomas Brandt went home`],
      slugs: ['tomas-brandt.pdf', 'brief.pdf'],
    }),
  ).toEqual([
    {
      severity: 'error',
      code: 'protected-name',
      message: 'the name “tomas-brandt.pdf” tells a protected name; rename the file',
    },
    {
      severity: 'error',
      code: 'protected-name',
      message:
        '“Tomas Brandt” is a protected name (p1): “…😀😀😀😀😀😀😀😀😀😀😀😀😀😀 Tomas Brandt went home”',
    },
  ])
})

test('a list of names needs no dossier', () => {
  const audit = {strings: ['KIM, Seo-yeon spoke; Mr Lee did not'], slugs: ['kim-seoyeon.docx']}
  expect(auditNames(['Kim Seo-yeon'], audit).map(({message}) => message)).toEqual([
    'the name “kim-seoyeon.docx” tells a protected name; rename the file',
    '“KIM, Seo-yeon” is a protected name (the list): “KIM, Seo-yeon spoke; Mr Lee did not”',
  ])
  expect(auditNames(['Kim Seo-yeon'], {strings: ['Lee Seo-yun']})).toEqual([])
})

describe('what a person to be left out said', () => {
  const people = [{party: 'p1', atRisk: true, policy: 'omit' as const}]
  const omitting: Dossier = {...dossier, protection: {marking: null, people, generalise: []}}
  const codes = (text: string, from = omitting) =>
    auditDossier(from, {strings: [text]}).map(({code}) => code)

  test.each(['“I have sold here since 1998”, the trader said', 'I HAVE SOLD HERE SINCE 1998'])(
    'is found: %s',
    (text) => {
      expect(codes(text)).toEqual(['omitted-words'])
      expect(codes(text, dossier)).toEqual([])
      const articles = [withhold(article, {keep: article.quotations.map(({id}) => id)})]
      expect(codes(text, {...omitting, articles})).toEqual(['omitted-words'])
    },
  )

  test('and no secret where the article has it elsewhere, right behind a statement with marks too', () => {
    const march = 'About 600 people marched on Tuesday'
    const text = `${SAMPLE_TEXT}\n${march}.\n`
    const said = article.quotations.slice(1, 2).map((quotation) => ({
      ...quotation,
      id: 'qaaaaaaaaaa',
      content: [at(text, march, 1)],
      quoted: [],
    }))
    const repeated = {
      ...article,
      source: {...article.source, text},
      quotations: [...article.quotations, ...said],
    }
    expect(codes(march, {...omitting, articles: [repeated]})).toEqual([])
  })

  test('and is no word of anybody else', () => {
    expect(codes('“us” and “the levy”; the port would open in October')).toEqual([])
    const texts: string[] = []
    JSON.stringify(protect(omitting), (_key, value) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
    expect(auditDossier(omitting, {strings: texts}).map(({code}) => code)).not.toContain(
      'omitted-words',
    )
  })
})
