import {type Article, type Dossier, dossierOf, protect, publish} from '@onrecord/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sampleArticle} from '../../core/test/support/sample.ts'
import {fromMarkdown} from '../../read/src/markdown.ts'
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

const article = sampleArticle()
const text = article.source.text ?? ''

const dossier: Dossier = {
  ...dossierOf(article),
  excerpts: [{ref: `sh:${article.quotations[4]?.id}`, text: '“Nobody asked us,”'}],
  references: [
    {
      id: 'r 1',
      type: 'report',
      title: 'Fees & {dues} of 50%_a #1 \\ ~^',
      author: [{literal: 'Levy and Sons, Ltd'}, {family: 'van Moor', given: 'Ada'}],
      publisher: 'Sund Institute',
      number: 'S/3',
      issued: {'date-parts': [[2030, 6]]},
      URL: 'https://example.org/a_b%20{c}',
      custom: {archivedUrl: 'https://archive.example/1'},
      keyword: 'levies',
    },
  ],
  parties: [
    {id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${article.entities[2]?.id}`]},
  ],
  protection: {
    marking: 'TLP:GREEN',
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
    generalise: [],
  },
}
const published = publish(dossier).value

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

describe('Web Annotation', () => {
  const itemOf = (value: unknown, id: string | undefined) =>
    (value as {items: {id: string; body: unknown; target: {selector: unknown}[]}[]}).items.find(
      (item) => item.id.endsWith(`#${id}`),
    )

  test('gives a split quotation a target for each piece', () => {
    const {value} = toWebAnnotation(article)
    const [, split] = article.quotations
    expect(itemOf(value, split?.id)?.target.map(({selector}) => selector)).toEqual(
      split?.content.map(({start, end}) => [
        {type: 'TextQuoteSelector', exact: text.slice(start, end)},
        {type: 'TextPositionSelector', start, end},
      ]),
    )
  })

  test('counts code points', () => {
    const figure = {...(article.figures[0] as Article['figures'][number]), span: {start: 4, end: 7}}
    const source = {...article.source, text: '😀𐍈600 for each of us'}
    const {value} = toWebAnnotation({
      ...article,
      source,
      quotations: [],
      events: [],
      figures: [figure],
    })
    expect(itemOf(value, figure.id)?.target[0]?.selector).toEqual([
      {type: 'TextQuoteSelector', exact: '600'},
      {type: 'TextPositionSelector', start: 2, end: 5},
    ])
  })

  test('of a dossier has places where the text is at hand, and its excerpts', () => {
    const banner = article.quotations[4]
    const [{start, end} = {start: 0, end: 0}] = banner?.content ?? []
    const selector = (texts: readonly string[]) =>
      itemOf(toWebAnnotation(published, {texts}).value, banner?.id)?.target[0]?.selector
    const quote = {type: 'TextQuoteSelector', exact: '“Nobody asked us,”'}
    expect(selector([text])).toEqual([quote, {type: 'TextPositionSelector', start, end}])
    expect(selector(['another text'])).toEqual([quote])
  })
})

test('FollowTheMoney has the article, its people, their words and what happened', () => {
  const {value, lost} = toFtm(article)
  const of = (schema: string) => value.filter((each) => each.schema === schema)
  expect(of('Article')[0]?.properties).toEqual({
    name: ['Dock traders face new levy in Sundhaven'],
    title: ['Dock traders face new levy in Sundhaven'],
    fileName: ['sh.article.json'],
    author: ['Lena Orvik'],
    publisher: ['The Sund Courier'],
    language: ['eng'],
    publishedAt: ['2031-03-05'],
    sourceUrl: ['https://example.org/levy'],
    notes: ['Rights: The Sund Courier', `SHA-256 of the text: ${article.source.sha256}`],
  })
  const id = of('Article')[0]?.id ?? ''
  const mayor = of('Person').find(({properties}) => properties.name?.[0] === 'Ida Brandt')
  expect(
    of('Note').find(({properties}) => properties.entity?.includes(mayor?.id ?? '')),
  ).toMatchObject({
    properties: {
      name: ['indirect quotation, Ida Brandt'],
      description: ['that the port would open in October'],
      entity: [id, mayor?.id],
      proof: [id],
    },
  })
  expect(of('Event').map(({properties}) => [properties.name, properties.date])).toEqual([
    [['The port opens'], ['2031-10']],
    [['A march'], ['2031-03-04']],
  ])
  expect(lost.find(({id: place}) => place === article.entities[0]?.id)?.why).toBe(
    'a place needs a country code, and its country is not known',
  )
  expect(toFtm(article).value).toEqual(value)
})

test('words beyond the budget stay out of every export, and are counted as lost', () => {
  const rights = {...article.metadata.rights, excerptBudget: 0}
  const closed = {...article, metadata: {...article.metadata, rights}}
  for (const to of [toJsonLd, toWebAnnotation, toFtm, toMarkdown]) {
    const {value, lost} = to(closed)
    expect(JSON.stringify(value)).not.toMatch(/end us|asked us/)
    expect(JSON.stringify(to(article).value)).toMatch(/end us/)
    expect(lost.map(({id}) => id)).toContain(article.quotations[0]?.id)
  }
})

describe('Markdown', () => {
  const open = (one: Article): Article => ({
    ...one,
    metadata: {...one.metadata, rights: {...one.metadata.rights, licence: 'CC BY 4.0'}},
  })

  test('under an open licence reads back as the same article', () => {
    const again = fromMarkdown(toMarkdown(open(article)).value, {id: 'sh'}).value
    const {headline, publisher, published: day, language, rights} = open(article).metadata
    expect(again?.metadata).toMatchObject({headline, publisher, published: day, language, rights})
    expect(again?.metadata.bylines.map(({name}) => name)).toEqual(['Lena Orvik'])
    expect(again?.source.url).toBe('https://example.org/levy')
    const words = (one: Article | null | undefined) =>
      one?.blocks
        .filter(({type}) => type !== 'boilerplate')
        .map(({type, span}) => [type, one.source.text?.slice(span.start, span.end)])
    expect(words(again)).toEqual(words(article))
  })

  test('reads back any line of words', () => {
    const marks = fc.constantFrom(...'\\`*_[]<>#+-=.!|~&()"\'1a ')
    const line = fc.string({unit: marks, minLength: 1, maxLength: 30})
    fc.assert(
      fc.property(line, (given) => {
        const words = `${given.trim().replace(/ +/g, ' ')} z`.trim()
        const span = {start: 0, end: words.length}
        const one = open({
          ...article,
          source: {...article.source, text: words},
          blocks: [{id: 'b1', type: 'paragraph', level: null, span}],
        })
        const value = toMarkdown(one).value.replace(/title: .*\n/, '')
        expect(fromMarkdown(value).value?.source.text).toBe(words)
      }),
      {seed: 17, numRuns: 300},
    )
  })

  test('otherwise has the facts with their places', () => {
    const {value} = toMarkdown(published)
    expect(value).toContain('**TLP:GREEN**\n\n# Dock traders face new levy in Sundhaven\n')
    expect(value).toContain('“Nobody asked us,” (at ')
    expect(value).toContain('- about 600 person, 2031-03-04 (at ')
    expect(value).toContain('## References\n\n- Fees \\& {dues} of 50%\\_a #1 \\\\ \\~^')
  })
})

test('BibTeX and RIS name the body that adopted a resolution', () => {
  const item = {
    id: 'res',
    type: 'document',
    genre: 'resolution',
    number: 'A/RES/91/14',
    authority: 'UN General Assembly',
  }
  const of = {...published, references: [item]}
  expect(toBibtex(of).value).toContain('organization = {UN General Assembly},')
  expect(toRis(of).value).toContain('PB  - UN General Assembly\r\n')
  expect(toBibtex(of).lost.map(({field}) => field)).not.toContain('authority')
})
