import {describe, expect, test} from 'vitest'
import {
  type Article,
  anchorOf,
  attachSource,
  type Dossier,
  dossierOf,
  type Quotation,
  type Span,
  verifyArticle,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {walkSpans} from '../src/walk-spans.ts'
import {at, emptyAnalysis, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [mixed, split] = article.quotations as [Quotation, Quotation]
const errors = (findings: readonly {code: string}[]) => findings.map((finding) => finding.code)

const withQuotation = (index: number, change: Partial<Quotation>): Article => ({
  ...article,
  quotations: article.quotations.map((one, n) => (n === index ? {...one, ...change} : one)),
})

const withText = (text: string | null): Article => ({
  ...article,
  source: {...article.source, text},
})

const withSpan = (span: Span): Article => ({
  ...article,
  links: [{span, href: 'https://example.org/'}],
})

test('an untouched article holds', () => {
  expect(verifyArticle(article)).toEqual({ok: true, findings: []})
})

test('spans are found wherever the model has one', () => {
  let count = 0
  JSON.stringify(article, (_, value) => {
    if (value !== null && typeof value === 'object' && 'start' in value) count += 1
    return value
  })
  expect([...walkSpans(article)]).toHaveLength(count)
})

describe('a changed character', () => {
  test.each([0, 1, 2, 3, 4])('in the kept words of quotation %i is named', (index) => {
    const {id, text} = article.quotations[index] as Quotation
    const pieces = text ?? []
    const last = pieces.length - 1
    const changed = pieces.map((piece, n) =>
      n === last ? `${piece.slice(0, -2)}#${piece.slice(-1)}` : piece,
    )
    const {ok, findings} = verifyArticle(withQuotation(index, {text: changed}))
    expect(ok).toBe(false)
    expect(findings).toMatchObject([
      {
        code: 'quotation-text',
        message: expect.stringContaining(id),
        path: `quotations[${index}].text[${last}]`,
        span: article.quotations[index]?.content[last],
      },
    ])
  })

  test('in source.text inside a quotation breaks the hash and is named with its first words', () => {
    const {ok, findings} = verifyArticle(withText(SAMPLE_TEXT.replace('sold here', 'told here')))
    expect(ok).toBe(false)
    expect(errors(findings)).toEqual(['source-hash', 'quotation-text'])
    expect(findings[1]?.message).toContain(`Quotation ${split.id} (“I have sold here since 1998,”)`)
  })

  test('in source.text outside any quotation breaks the hash', () => {
    const {ok, findings} = verifyArticle(withText(SAMPLE_TEXT.replace('dried fish', 'dried figs')))
    expect([ok, errors(findings)]).toEqual([false, ['source-hash']])
  })
})

describe('a broken span', () => {
  const length = SAMPLE_TEXT.length
  test.each([
    ['span-out-of-range', {start: 5, end: length + 1}],
    ['span-out-of-range', {start: -1, end: 4}],
    ['span-out-of-range', {start: 0.5, end: 4}],
    ['span-empty', {start: 4, end: 4}],
    ['span-empty', {start: 4, end: 2}],
    ['span-outer-blanks', {start: 0, end: 5}],
  ])('%s', (code, span) => {
    const {ok, findings} = verifyArticle(withSpan(span))
    expect(ok).toBe(false)
    expect(findings).toMatchObject([{code, path: 'links[0].span', span}])
  })

  test('that cuts a surrogate pair', () => {
    const text = `${SAMPLE_TEXT}😀`
    const hashed = {...withSpan({start: length + 1, end: length + 2})}
    const {findings} = verifyArticle({...hashed, source: {...hashed.source, text}})
    expect(errors(findings)).toContain('span-splits-character')
  })

  test('of a quotation names it', () => {
    const {findings} = verifyArticle(withQuotation(0, {cue: {start: 3, end: 3}}))
    expect(findings[0]?.message).toBe(
      `Quotation ${mixed.id} (the levy would “end us”): the span 3 to 3 at quotations[0].cue is empty`,
    )
  })
})

test('pieces of text without a span are found', () => {
  const {findings} = verifyArticle(withQuotation(1, {text: [...(split.text ?? []), 'more']}))
  expect(findings[0]?.message).toContain('keeps 3 pieces of text for 2 spans')
})

test('ids that name nothing, or two facts, are found', () => {
  const stranger = withQuotation(0, {
    addressee: 'enobody',
    within: article.entities[0]?.id ?? '',
    speaker: {...mixed.speaker, candidates: ['eghost']},
  })
  expect(verifyArticle(stranger).findings.map((finding) => finding.path)).toEqual([
    'quotations[0].speaker.candidates[0]',
    'quotations[0].addressee',
    'quotations[0].within',
  ])
  expect(errors(verifyArticle(withQuotation(0, {id: split.id})).findings)).toEqual(['duplicate-id'])
})

describe('a withheld text', () => {
  const withheld = withhold(article)
  const count = [...walkSpans(article)].length

  test('is ok, with one finding that counts what was not checked', () => {
    expect(verifyArticle(withheld)).toEqual({
      ok: true,
      findings: [
        {
          severity: 'info',
          code: 'spans-not-checked',
          message: `${count} spans not checked: give --source`,
          path: 'source.text',
        },
      ],
    })
    expect(JSON.stringify(withheld)).not.toContain('sold here')
  })

  test('is checked against the source given, in canonical form', () => {
    expect(verifyArticle(withheld, {sourceText: SAMPLE_TEXT})).toEqual({ok: true, findings: []})
    const file = `\uFEFF${SAMPLE_TEXT.replaceAll('\n', '\r\n')}`
    expect(verifyArticle(withheld, {sourceText: file}).ok).toBe(true)
    expect(verifyArticle(withheld, {sourceText: `${SAMPLE_TEXT} `}).ok).toBe(false)
  })

  test('a text beside the article has to be the same', () => {
    const {ok, findings} = verifyArticle(article, {sourceText: 'Something else.'})
    expect([ok, errors(findings)]).toEqual([false, ['source-hash']])
  })

  test('can be put back, and no other', () => {
    expect(attachSource(withheld, SAMPLE_TEXT)).toEqual({value: article, issues: []})
    expect(attachSource(dossierOf(withheld), SAMPLE_TEXT).value?.articles).toEqual([article])
    const wrong = attachSource(withheld, 'Something else.')
    expect([wrong.value, errors(wrong.issues)]).toEqual([null, ['source-hash']])
  })

  test('may keep the words that are printed', () => {
    const kept = withhold(article, {keep: [split.id]}).quotations
    expect(kept.filter((one) => one.text !== null).map((one) => one.id)).toEqual([split.id])
  })
})

describe('a dossier', () => {
  const ref = `sh:${split.id}`
  const anchor = anchorOf(dossierOf(article), ref)
  if (anchor === null) throw new Error('No anchor')
  const analysis = {
    ...emptyAnalysis,
    bottomLine: {text: 'The levy is contested.', evidence: [ref]},
    keyMessages: [{text: 'Traders say “I have sold here”.', evidence: [ref]}],
    keyFigures: [`sh:${article.figures[0]?.id}`],
  }
  const dossier: Dossier = {
    ...dossierOf(article),
    anchors: {[ref]: anchor},
    excerpts: [{ref, text: 'I have sold […] since 1998 […] “Tomas Brandt does not hide.”'}],
    parties: [
      {id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${article.entities[2]?.id}`]},
    ],
    analysis,
  }

  test('holds', () => {
    expect(verifyDossier(dossier)).toEqual({ok: true, findings: []})
  })

  test('names the article of a finding', () => {
    const {findings} = verifyDossier({...dossier, articles: [withSpan({start: 1, end: 1})]})
    expect(findings[0]?.path).toBe('articles[0].links[0].span')
  })

  test.each([
    ['unknown-evidence', {excerpts: [{ref: 'sh:q0', text: 'x'}]}],
    ['unknown-evidence', {analysis: {...analysis, keyFigures: ['sh:f0']}}],
    [
      'unknown-evidence',
      {
        analysis: {
          ...analysis,
          bottomLine: {text: 'x', evidence: [{ref: 'no:q1', bearing: 'supports' as const}]},
        },
      },
    ],
    [
      'unknown-party',
      {
        analysis: {
          ...analysis,
          replies: [{party: 'p9', status: 'declined' as const, evidence: []}],
        },
      },
    ],
    ['duplicate-id', {parties: [...dossier.parties, ...dossier.parties]}],
    ['excerpt-not-verbatim', {excerpts: [{ref, text: 'I had sold'}]}],
    ['excerpt-not-verbatim', {excerpts: [{ref, text: 'since 1998 […] I have sold'}]}],
    [
      'quoted-words',
      {analysis: {...analysis, keyMessages: [{text: 'He “has sold here”.', evidence: [ref]}]}},
    ],
    ['anchor', {anchors: {[ref]: {...anchor, sha256: '00'}}}],
    ['anchor', {anchors: {[ref]: {...anchor, suffix: 'nothing'}}}],
    ['anchor', {anchors: {[ref]: {...anchor, spans: [at(SAMPLE_TEXT, 'Ida')]}}}],
  ] satisfies [string, Partial<Dossier>][])('%s', (code, change) => {
    const {ok, findings} = verifyDossier({...dossier, ...change})
    expect([ok, errors(findings)]).toEqual([false, [code]])
  })

  test('without its text: anchors still hold the spans, and a changed source names the quotation', () => {
    const withheld = {...dossier, articles: [withhold(article)]}
    expect(errors(verifyDossier(withheld).findings)).toEqual(['spans-not-checked'])
    expect(verifyDossier(withheld, {sources: {sh: SAMPLE_TEXT}})).toEqual({ok: true, findings: []})
    const changed = verifyDossier(withheld, {sources: {sh: SAMPLE_TEXT.replace('1998', '1989')}})
    expect(errors(changed.findings)).toEqual(['source-hash', 'anchor', 'excerpt-not-verbatim'])
    expect(changed.findings[1]?.message).toContain(split.id)
    const moved = withhold(
      withQuotation(1, {
        content: [
          {start: 4, end: 9},
          {start: 10, end: 12},
        ],
      }),
    )
    expect(errors(verifyDossier({...withheld, articles: [moved]}).findings)).toContain('anchor')
  })
})
