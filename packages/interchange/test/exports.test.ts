import {type Article, protect, publish} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {
  type ExportInput,
  toBibtex,
  toCslJson,
  toFtm,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toRis,
  toWebAnnotation,
} from '../src/index.ts'
import {article, dossier, published, text} from './support/exported-dossier.ts'

/** Every one there is: what is exported and not here does not compile. */
type Exporter = Extract<keyof typeof import('../src/index.ts'), `to${string}`>

const exporters: Readonly<Record<Exporter, (input: ExportInput) => unknown>> = {
  toJsonLd: (input) => toJsonLd(input),
  toNinjs: (input) => toNinjs(input as Article),
  toCslJson,
  toBibtex,
  toRis,
  toWebAnnotation: (input) => toWebAnnotation(input, {texts: [text]}),
  toFtm,
  toMarkdown,
}

describe.each(Object.entries(exporters))('%s', (_, to) => {
  test('of a published dossier names nobody whom it protects, nor gives the text', () => {
    const out = JSON.stringify(to(published))
    expect(out).not.toMatch(/tomas|томас|end us|does not hide/i)
    expect(out).not.toContain(article.entities[2]?.id)
    // the same dossier unprotected does tell, or the test could not fail
    const open = publish({...dossier, protection: null}).value
    const cites = to === toCslJson || to === toBibtex || to === toRis
    expect(/tomas/i.test(JSON.stringify(to(open)))).toBe(!cites)
  })

  test('refuses a dossier that still has its text', () => {
    expect(() => to(protect(dossier))).toThrow(
      /^Expected a published dossier; the article sh.*: give publish\(dossier\)\.value$/,
    )
  })
})

describe('the marking', () => {
  test.each(Object.entries(exporters))('stands in %s', (_, to) => {
    expect(JSON.stringify(to(published))).toContain('TLP:GREEN')
    expect(JSON.stringify(to(article))).not.toContain('TLP:')
  })

  test.each(['TLP:RED', 'TLP:AMBER+STRICT'] as const)('%s permits no format', (marking) => {
    for (const to of Object.values(exporters))
      expect(() => to({...published, marking})).toThrow(`protection.marking: ${marking}`)
  })
})

test('every format but those of places and labels has the rights of the article', () => {
  const stated = {
    holder: 'A holder',
    notice: '© 2031 A holder',
    licence: 'https://licence.example/1',
    usageTerms: 'Not after 2032',
    excerptBudget: null,
  }
  const owned = {...article, metadata: {...article.metadata, rights: stated}}
  for (const [name, to] of Object.entries(exporters)) {
    const out = JSON.stringify(to(owned))
    const wanted =
      name === 'toWebAnnotation'
        ? [stated.licence]
        : [
            stated.holder,
            stated.notice,
            stated.usageTerms,
            ...(name === 'toNinjs' ? [] : [stated.licence]),
          ]
    for (const words of wanted) {
      // BibTeX writes signs as commands
      expect([name, out.replace(/\\+/g, '').includes(words)]).toEqual([name, true])
    }
  }
})

test('references and articles as CSL-JSON', () => {
  expect(toCslJson(published).value).toEqual([
    {
      id: 'sh',
      type: 'article-newspaper',
      title: 'Dock traders face new levy in Sundhaven',
      author: [{family: 'Orvik', given: 'Lena'}],
      'container-title': 'The Sund Courier',
      language: 'en-GB',
      issued: {'date-parts': [[2031, 3, 5]]},
      URL: 'https://example.org/levy',
      custom: {sha256: article.source.sha256, rights: 'The Sund Courier', marking: 'TLP:GREEN'},
    },
    ...dossier.references.map((item) => ({
      ...item,
      custom: {archivedUrl: 'https://archive.example/1', marking: 'TLP:GREEN'},
    })),
  ])
})

test.each([
  ['2031-03~', {'date-parts': [[2031, 3]], circa: true}],
  ['2031/2032-01', {'date-parts': [[2031], [2032, 1]]}],
  ['203X', {literal: '203X'}],
  [null, undefined],
])('%s as a CSL date', (edtf, issued) => {
  const dated = {...article, metadata: {...article.metadata, published: edtf}}
  expect(toCslJson(dated).value[0]?.issued).toEqual(issued)
})

test('BibTeX, with every sign that it reads otherwise written as a command', () => {
  const {value, lost} = toBibtex(published)
  expect(value).toBe(`@article{sh,
  entrysubtype = {newspaper},
  author = {Orvik, Lena},
  title = {{Dock traders face new levy in Sundhaven}},
  journal = {The Sund Courier},
  date = {2031-03-05},
  year = {2031},
  language = {en-GB},
  langid = {british},
  url = {https://example.org/levy},
  note = {TLP:GREEN; SHA-256 of the text: ${article.source.sha256}; Rights: The Sund Courier},
  month = mar,
}

@techreport{r-1,
  author = {{Levy and Sons, Ltd} and van Moor, Ada},
  title = {{Fees \\& \\{dues\\} of 50\\%\\_a \\#1 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}}},
  institution = {Sund Institute},
  number = {S/3},
  date = {2030-06},
  year = {2030},
  url = {https://example.org/a_b%20%7Bc%7D},
  note = {TLP:GREEN; Archived at https://archive.example/1},
  month = jun,
}
`)
  expect(lost.find(({id}) => id === 'r 1')).toEqual({
    id: 'r 1',
    field: 'keyword',
    why: 'BibTeX has no field for it',
  })
})

test.each([
  ['{a} {b {c}}', '\\{a\\} \\{b \\{c\\}\\}'],
  ['a } b {', 'a \\textbraceright{} b \\textbraceleft{}'],
  ['a -- b --- c', 'a -{}- b -{}-{}- c'],
  ["``a'' 'b'", "`{}`a'{}' 'b'"],
  ['<b>', '\\textless{}b\\textgreater{}'],
])('BibTeX reads back the signs of %s', (headline, written) => {
  const of = {...article, metadata: {...article.metadata, headline}}
  expect(toBibtex(of).value).toContain(`title = {{${written}}},`)
})

test('an article as RIS, and in BibTeX the day on which it was retrieved', () => {
  const source = {...article.source, retrievedAt: '2031-03-07T10:00:00Z'}
  const metadata = {...article.metadata, deck: 'Nobody asked', section: 'Harbour'}
  expect(toRis({...article, source, metadata}).value.split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - sh',
    'AU  - Orvik, Lena',
    'TI  - Dock traders face new levy in Sundhaven',
    'T2  - The Sund Courier',
    'SE  - Harbour',
    'PY  - 2031',
    'DA  - 2031/03/05/',
    'Y2  - 2031/03/07/',
    'LA  - en-GB',
    'AB  - Nobody asked',
    'UR  - https://example.org/levy',
    `N1  - SHA-256 of the text: ${article.source.sha256}`,
    'N1  - Rights: The Sund Courier',
    'ER  - ',
    '',
  ])
  expect(toBibtex({...article, source}).value).toContain('urldate = {2031-03-07},')
})

test('JSON-LD has the titles of people, and counts vague figures as lost', () => {
  const [figure] = article.figures
  const vague = {...article, figures: figure === undefined ? [] : [{...figure, value: null}]}
  const {value, lost} = toJsonLd(vague)
  const titled = article.entities.find(({honorifics}) => honorifics.length > 0)
  expect(value.mentions).toContainEqual(
    expect.objectContaining({name: titled?.name, honorificPrefix: titled?.honorifics}),
  )
  expect(lost).toContainEqual({
    id: figure?.id,
    field: 'value',
    why: 'an Observation has a value; a vague figure has none',
  })
})

test('the words of a quotation stand in an annotation once', () => {
  const {value} = toWebAnnotation(article)
  const [first] = (value as {items: {body: {purpose: string}[]}[]}).items
  expect(first?.body.map(({purpose}) => purpose)).toEqual(['tagging', 'describing'])
})

test('RIS', () => {
  const [, report] = toRis(published).value.split('\r\n\r\n')
  expect(report?.split('\r\n')).toEqual([
    'TY  - RPRT',
    'ID  - r 1',
    'AU  - Levy and Sons, Ltd',
    'AU  - van Moor, Ada',
    'TI  - Fees & {dues} of 50%_a #1 \\ ~^',
    'PB  - Sund Institute',
    'M1  - S/3',
    'PY  - 2030',
    'DA  - 2030/06//',
    'UR  - https://example.org/a_b%20{c}',
    'N1  - TLP:GREEN',
    'N1  - Archived at https://archive.example/1',
    'ER  - ',
    '',
  ])
})
