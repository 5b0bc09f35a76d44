import {describe, expect, test} from 'vitest'
import {
  type Article,
  auditDossier,
  type Dossier,
  dossierOf,
  protect,
  publish,
} from '../src/index.ts'
import {at, byRule, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [, author, trader] = article.entities

/** The sample with a paragraph that names the trader, then whatever follows. */
function dossierWith(sentence: string, words: string, edtf: string): Dossier {
  const text = `${article.source.text}\n${sentence}`
  const inText = (part: string) => {
    const {start, end} = at(sentence, part)
    const offset = text.length - sentence.length
    return {start: start + offset, end: end + offset}
  }
  const entities = article.entities.map((entity) => {
    const name = entity.name === 'Tomas Brandt' || entity.name === 'Lena Orvik' ? entity.name : null
    return name === null || !sentence.includes(name)
      ? entity
      : {...entity, mentions: [...entity.mentions, {span: inText(name), form: 'name' as const}]}
  })
  const date = {
    id: 'd9',
    span: inText(words),
    type: 'date' as const,
    edtf,
    value: edtf,
    modifier: null,
    provenance: byRule,
  }
  const born: Article = {
    ...article,
    source: {...article.source, text},
    entities,
    blocks: [...article.blocks, {id: 'b9', type: 'paragraph', level: null, span: inText(sentence)}],
    dates: [...article.dates, date],
    events: [
      {
        ...(article.events[0] as Article['events'][number]),
        id: 'v9',
        label: 'was born',
        span: inText(sentence),
        edtf,
        date: 'd9',
        speaker: null,
      },
    ],
  }
  return {
    ...dossierOf(born),
    title: 'On 3 May 1983, in 1983',
    parties: [{id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${trader?.id}`]}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
    },
  }
}

describe('the date of birth of a protected person goes', () => {
  test.each([
    'Tomas Brandt was born in Quayle on 3 May 1983.',
    'Tomas Brandt (born 3 May 1983) left.',
    'Date of birth: 3 May 1983, Tomas Brandt.',
    'Born on 3 May 1983, Tomas Brandt left.',
    'Tomas Brandt, born in Orm and Quayle, a village, on 3 May 1983, left.',
    'Tomas Brandt, BORN ON 3 May 1983, left.',
  ])('%s', (sentence) => {
    const dossier = dossierWith(sentence, '3 May 1983', '1983-05-03')
    const whole = protect(dossier)
    expect(JSON.stringify(whole)).not.toContain('1983-')
    expect(whole.articles[0]?.source.text).toContain('[date withheld]')
    expect(whole.title).toBe('On date withheld, in 1983')
    const {value} = publish(dossier)
    expect(JSON.stringify(value)).not.toContain('1983-')
    expect(auditDossier(dossier, {strings: ['3 May 1983']})).toMatchObject([
      {code: 'not-generalised'},
    ])
  })

  test('a year goes where it is told, and no other of its number', () => {
    const dossier = dossierWith('Tomas Brandt, born in 1983, left in 1983.', '1983', '1983')
    const {articles, title} = protect(dossier)
    const [only] = articles
    expect(only?.source.text?.split('\n').at(-1)).toBe(
      '[A trader], born in [date withheld], left in 1983.',
    )
    expect([title, only?.dates.at(-1)?.edtf, only?.events[0]?.edtf]).toEqual([
      'On 3 May 1983, in 1983',
      null,
      null,
    ])
  })
})

test.each([
  'Tomas Brandt and his reporter Lena Orvik, born on 3 May 1983, left.',
  'Tomas Brandt, born in Orm, was freed. It was 3 May 1983.',
  'Tomas Brandt, born to fishermen, left on 3 May 1983.',
  'Tomas Brandt was born in Orm and fled on 3 May 1983.',
])('another date stays: %s', (sentence) => {
  expect(author?.name).toBe('Lena Orvik')
  const {articles} = protect(dossierWith(sentence, '3 May 1983', '1983-05-03'))
  expect(articles[0]?.dates.at(-1)?.edtf).toBe('1983-05-03')
})
