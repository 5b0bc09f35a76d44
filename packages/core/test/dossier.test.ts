import {describe, expect, test} from 'vitest'
import {
  dossierOf,
  evidenceRef,
  evidenceRefs,
  evidenceSpans,
  parseRef,
  resolve,
  spanText,
  withhold,
} from '../src/index.ts'
import {SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

describe('dossierOf', () => {
  test('takes title and language from the article, and no date from anywhere', () => {
    const dossier = dossierOf(sampleArticle())
    expect([dossier.title, dossier.language, dossier.prepared]).toEqual([
      'Dock traders face new levy in Sundhaven',
      'en-GB',
      null,
    ])
    expect(dossier.analysis).toBeNull()
    expect('organisation' in dossier).toBe(false)
  })

  test('an article without a headline gives its first words, and without its text none', () => {
    const {metadata, ...article} = sampleArticle()
    const headless = {...article, metadata: {...metadata, headline: null}}
    expect(dossierOf(headless).title).toBe('Tomas Brandt, a trader in dried fish …')
    expect(dossierOf(withhold(headless)).title).toBe('Untitled')
  })

  test('options win', () => {
    const options = {title: 'Levy', prepared: '2031-04', language: 'en-US', organisation: 'Tide'}
    expect(dossierOf(sampleArticle(), options)).toMatchObject(options)
  })
})

describe('evidence references', () => {
  test('split at the last colon', () => {
    expect(parseRef('desk:2031:q1')).toEqual({article: 'desk:2031', id: 'q1'})
    expect(parseRef('accord')).toEqual({article: null, id: 'accord'})
    expect(parseRef(evidenceRef('st', 'q1'))).toEqual({article: 'st', id: 'q1'})
  })

  test('evidenceRefs drops bearings and repetitions', () => {
    expect(evidenceRefs(['a:q1', {ref: 'a:q2', bearing: 'contradicts'}, 'a:q1'])).toEqual([
      'a:q1',
      'a:q2',
    ])
  })
})

describe('resolve', () => {
  const article = sampleArticle()
  const reference = {id: 'doi:10.1/accord', type: 'treaty', title: 'Sundhaven Accord'}
  const dossier = {...dossierOf(article), references: [reference]}
  const wordsOf = (ref: string) => {
    const evidence = resolve(dossier, ref)
    return evidence === null
      ? null
      : [evidence.kind, ...evidenceSpans(evidence).map((span) => spanText(SAMPLE_TEXT, span))]
  }

  test.each([
    ['quotation', article.quotations[0]?.id, ['the levy would “end us”']],
    ['figure', article.figures[0]?.id, ['About 600 people']],
    ['date', article.dates[1]?.id, ['Tuesday']],
    ['event', article.events[1]?.id, ['About 600 people marched on Tuesday']],
    ['instrument', article.instruments[0]?.id, ['1986 Sundhaven Accord']],
    ['entity', article.entities[3]?.id, ['Ida Brandt', 'she']],
    ['block', article.blocks[1]?.id, ['By Lena Orvik']],
  ])('finds a %s with its spans', (kind, id, words) => {
    expect(wordsOf(evidenceRef('sh', id ?? ''))).toEqual([kind, ...words])
  })

  test('finds a reference, whose id may hold a colon', () => {
    expect(resolve(dossier, 'doi:10.1/accord')).toMatchObject({kind: 'reference', value: reference})
    expect(wordsOf('doi:10.1/accord')).toEqual(['reference'])
  })

  test('is null for what nothing has as id', () => {
    expect([wordsOf('sh:q0'), wordsOf('other:q1'), wordsOf('q1')]).toEqual([null, null, null])
  })
})
