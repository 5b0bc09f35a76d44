import type {Article} from '@onrecord/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromMarkdown} from '../../read/src/markdown.ts'
import {toBibtex, toFtm, toJsonLd, toMarkdown, toRis, toWebAnnotation} from '../src/index.ts'
import {article, published, text} from './support/exported-dossier.ts'

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
