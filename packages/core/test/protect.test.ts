import {describe, expect, test} from 'vitest'
import {
  type Article,
  anchorOf,
  type Dossier,
  dossierOf,
  protect,
  resolve,
  spanText,
  verifyArticle,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {article, dossier, quotation, trader, withPolicy} from './support/protected-sample.ts'
import {at, emptyAnalysis, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const withAge = (entities: Article['entities']): Article['entities'] =>
  entities.map((entity) => ({...entity, age: {value: 1998, span: at(SAMPLE_TEXT, '1998')}}))

const codes = (one: Article) => verifyArticle(one).findings.map(({code}) => code)

test('the sample dossier holds', () => {
  expect(verifyDossier(dossier)).toEqual({ok: true, findings: []})
})

test('without a policy everything stays', () => {
  const {replacements, marking, ...rest} = protect(dossierOf(article))
  expect([rest, replacements, marking]).toEqual([dossierOf(article), [], null])
})

test('policy "name" prints the name', () => {
  const {replacements, ...rest} = protect(withPolicy({policy: 'name', atRisk: false}))
  expect([rest.articles, replacements]).toEqual([dossier.articles, []])
})

describe('a person by role', () => {
  const result = protect(dossier)
  const [after] = result.articles as [Article]
  const text = after.source.text ?? ''

  test('has no name left in the text, and the other of the surname keeps hers', () => {
    expect(text.split('\n').slice(4, 9)).toEqual([
      'SUNDHAVEN, 4 March 2031 - [a trader], a trader in dried fish, said the levy would “end us”. About 600 people marched on Tuesday.',
      '',
      '“I have sold here since 1998,” [a trader] said. “[A trader] does not hide.”',
      '',
      'Mayor Ida Brandt of Sundhaven said that the port would open in October. “[A trader]’s stall is safe,” she said.',
    ])
  })

  test('every span moved along: only the hash of the original is not that of the text', () => {
    expect(codes(after)).toEqual(['source-hash'])
    expect(after.source.sha256).toBe(article.source.sha256)
    const words = (one: Article) =>
      [
        ...one.dates,
        ...one.figures,
        ...one.events,
        ...one.instruments.flatMap((i) => i.mentions),
      ].map(({span}) => spanText(one.source.text ?? '', span))
    expect(words(after)).toEqual(words(article))
    expect(after.quotations[1]?.text).toEqual([
      '“I have sold here since 1998,”',
      '“[A trader] does not hide.”',
    ])
    expect(after.entities[2]?.mentions.map(({span}) => spanText(text, span))).toEqual([
      '[a trader]',
      '[a trader]',
      '[A trader]',
      '[A trader]',
    ])
  })

  test('has no name, alias, identifier, honorific or hash left', () => {
    expect(after.entities[2]).toMatchObject({
      name: 'a trader',
      names: [],
      aliases: [],
      honorifics: [],
      identifiers: [],
    })
    const json = JSON.stringify(result)
    expect(json).not.toMatch(/tom(as)? brandt|Томас|Брандт/i)
    for (const ref of [trader, quotation(1), quotation(3)]) expect(json).not.toContain(ref.slice(3))
    expect(json).not.toContain('"brandt"')
  })

  test('has no role or age of the article’s: what may be told of them stands in “as”', () => {
    expect(article.entities[2]?.roles).toHaveLength(1)
    const old = {...sampleArticle(), entities: withAge(article.entities)}
    const [one] = protect({...dossier, articles: [old]}).articles
    expect(one?.entities[2]).toMatchObject({roles: [], age: null})
    const quotations = article.quotations.map((quotation) => ({
      ...quotation,
      speaker: {...quotation.speaker, description: 'the fish trader of Pier 2'},
    }))
    const [told] = protect({...dossier, articles: [{...article, quotations}]}).articles
    expect(told?.quotations.map(({speaker}) => speaker.description === null)).toEqual(
      article.quotations.map(({speaker}) => `sh:${speaker.entity}` === trader),
    )
    expect(one?.entities[3]?.roles).toHaveLength(1)
  })

  test('has no figure that tells how old they are, or what else describes them', () => {
    const [first] = article.figures
    const named = article.entities[2]?.mentions[0]?.span ?? {start: 0, end: 1}
    const voice = article.quotations[0]?.speaker.mention ?? named
    const figures = [
      {...first, id: 'f1', unit: 'year', span: {start: named.end + 2, end: named.end + 4}},
      {...first, id: 'f2', span: {start: voice.start + 1, end: voice.start + 3}},
      {...first, id: 'f3', unit: 'year'},
    ] as Article['figures']
    const aged = {...dossier, articles: [{...article, figures}]}
    expect(protect(aged).articles[0]?.figures.map(({id}) => id)).toEqual(['f3'])
    const unprotected = protect({...aged, protection: null})
    expect(unprotected.articles[0]?.figures).toHaveLength(3)
  })

  test('is replaced in the analyst’s texts by what they stand on', () => {
    expect(result.analysis?.bottomLine?.text).toBe('A trader’S stall is at risk. A trader says so.')
    expect(result.analysis?.positions[0]?.statement).toBe('Mayor Brandt defends it.')
    expect(result.analysis?.method).toBe('We asked a trader; name withheld, too, was asked.')
    expect(result.excerpts[0]?.text).toBe('“[A trader] does not hide.”')
    expect(result.paraphrases[0]?.text).toBe('A trader has traded there since 1998.')
  })

  test('every reference still resolves', () => {
    const [before, now] = [dossier.analysis?.bottomLine, result.analysis?.bottomLine]
    const found = (one: Dossier, ref: unknown) => resolve(one, String(ref))?.kind
    expect(found(result, now?.evidence[0])).toBe(found(dossier, before?.evidence[0]))
    expect(resolve(result, result.parties[0]?.entities[0] ?? '')?.value).toBe(after.entities[2])
    const {findings} = verifyDossier(result)
    expect(findings.map(({code}) => code)).toEqual(['source-hash'])
  })

  test('is recorded, by place and new words', () => {
    const block = `sh:${after.blocks[2]?.id}`
    expect(result.replacements).toContainEqual({where: block, by: 'a trader', reason: 'name'})
    expect(result.replacements).toContainEqual({
      where: `sh:${after.quotations[1]?.id}`,
      by: 'a trader',
      reason: 'name',
    })
    expect(result.replacements).toContainEqual({
      where: 'analysis.method',
      by: 'name withheld',
      reason: 'name',
    })
    expect([result.protection, result.marking]).toEqual([null, 'TLP:AMBER'])
  })
})

test('without its words the article keeps no mention of the name, and kept words are bracketed', () => {
  const kept = withhold(article, {keep: [article.quotations[1]?.id ?? '']})
  const [after] = protect({...dossier, articles: [kept]}).articles as [Article]
  expect(after.quotations[1]?.text).toEqual([
    '“I have sold here since 1998,”',
    '“[A trader] does not hide.”',
  ])
  expect(after.entities[2]?.mentions).toEqual([])
  expect(after.quotations[0]?.speaker.mention).toBeNull()
  expect(after.quotations[2]?.speaker.mention).toEqual(article.quotations[2]?.speaker.mention)
  expect(codes(after)).toEqual(['spans-not-checked'])
})

describe('omit', () => {
  const anchors = Object.fromEntries(
    [0, 2].map((n) => [quotation(n), anchorOf(dossier, quotation(n))]),
  ) as Dossier['anchors']
  const result = protect(withPolicy({policy: 'omit'}, {...dossier, anchors}))
  const [after] = result.articles as [Article]

  test('leaves out what the person said, from the text too', () => {
    expect(after.quotations).toHaveLength(3)
    expect(after.dates).toHaveLength(3)
    expect(after.source.text).toContain('[…] [a trader] said. […]\n')
    expect(after.source.text).not.toMatch(/1998|end us/)
    expect(codes(after)).toEqual(['source-hash'])
    expect(verifyDossier(result).findings.map(({code}) => code)).toEqual(['source-hash'])
  })

  test('takes it out of the analyst’s layer and says where', () => {
    expect([result.excerpts, result.paraphrases]).toEqual([[], []])
    expect(Object.keys(result.anchors)).toEqual([quotation(2)])
    expect(result.analysis?.bottomLine?.evidence).toEqual([])
    expect(result.replacements).toContainEqual({
      where: 'analysis.bottomLine.evidence',
      by: '',
      reason: 'omitted',
    })
    expect(result.replacements).toContainEqual({
      where: 'articles[0].quotations[1]',
      by: '',
      reason: 'omitted',
    })
  })
})

test('words about somebody left out are not taken for another’s of the name', () => {
  const about = (evidence: readonly string[]): Dossier => ({
    ...dossier,
    analysis: {...emptyAnalysis, background: [{text: 'Brandt’s stall is safe.', evidence}]},
  })
  const printed = (from: Dossier) =>
    protect(withPolicy({policy: 'omit'}, from)).analysis?.background[0]?.text
  expect(printed(about([quotation(2)]))).toBe('Brandt’s stall is safe.')
  expect(printed(about([quotation(1), quotation(2)]))).toBe('Name withheld’s stall is safe.')
})
