import {describe, expect, test} from 'vitest'
import {
  type Annotator,
  type Article,
  correctDossier,
  type Dossier,
  type DossierCorrection,
  dossierOf,
  ledger,
  lintDossier,
  type Proposal,
  propose,
  protect,
  publish,
  queries,
  resolve,
  reviewOf,
  type Suggestion,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {parseDossier} from '../src/parse.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const trader = article.entities[2]?.id ?? ''

const annotator = (...suggestions: readonly unknown[]): Annotator => ({
  name: 'Fake tagger',
  version: '1.2',
  annotate: () => suggestions as readonly Suggestion[],
})
const proposed = async (...suggestions: readonly unknown[]) =>
  propose(article, annotator(...suggestions))

const MARCH: Suggestion = {
  kind: 'quotation',
  words: ['The 1986 Sundhaven Accord forbids such levies'],
  set: {'speaker.entity': trader},
  confidence: 0.4,
}

describe('a suggestion is locked to the words', () => {
  test('as a fact with an id of its words and the model as its author', async () => {
    const {value, issues} = await proposed(MARCH)
    expect(issues).toEqual([])
    const [only] = value ?? []
    expect(only).toMatchObject({
      ref: `sh:${only?.value.id}`,
      agent: 'Fake tagger 1.2',
      kind: 'quotation',
      value: {
        kind: 'indirect',
        quoted: [],
        text: MARCH.words,
        speaker: {status: 'resolved', entity: trader, rule: null, confidence: 0.4},
        provenance: {method: 'model', agent: 'Fake tagger 1.2', rule: null, confidence: 0.4},
      },
    })
    expect(only?.value.id).toMatch(/^q[a-z2-7]{10}$/)
  })

  test('a quotation takes its marks in, which say what kind it is', async () => {
    const bare = {...article, quotations: []}
    const {value} = await propose(
      bare,
      annotator(
        {kind: 'quotation', words: ['I have sold here since 1998', 'Tomas Brandt does not hide']},
        {kind: 'quotation', words: ['the levy would “end us”']},
      ),
    )
    // the very ids and spans that the reading gave them
    expect(value?.map(({value: one}) => one)).toMatchObject([
      {id: article.quotations[1]?.id, kind: 'direct', content: article.quotations[1]?.content},
      {id: article.quotations[0]?.id, kind: 'mixed', quoted: article.quotations[0]?.quoted},
    ])
  })

  test('by the words before it where it stands more than once', async () => {
    const words = ['Brandt']
    const {value, issues} = await proposed(
      {kind: 'annotation', words, annotation: 'org.example.name', body: 1},
      {kind: 'annotation', words, before: 'Mayor Ida', annotation: 'org.example.name', body: 2},
    )
    expect(issues.map(({code, path}) => [code, path])).toEqual([
      ['proposal-ambiguous', 'suggestions[0]'],
    ])
    const start = article.source.text?.indexOf('Ida Brandt') ?? 0
    expect(value?.[0]).toMatchObject({
      value: {spans: [{start: start + 4, end: start + 10}], body: 2},
    })
  })

  test.each([
    ['proposal-not-verbatim', {...MARCH, words: ['Nobody asked them']}],
    ['proposal-not-verbatim', {...MARCH, words: ['nobody asked us']}],
    ['proposal-not-verbatim', {...MARCH, before: 'a different line'}],
    ['proposal-known', {kind: 'quotation', words: ['Nobody asked us']}],
    ['proposal-invalid', {kind: 'figure', words: ['About 600 people marched'], set: {value: 6000}}],
    ['proposal-invalid', {...MARCH, set: {'speaker.entity': 'nobody'}}],
    ['proposal-invalid', {...MARCH, set: {accepted: true}}],
    ['proposal-invalid', {...MARCH, set: {kind: 'direct'}}],
    ['proposal-invalid', {kind: 'event', words: ['marched on Tuesday'], set: {label: 'A riot'}}],
    ['proposal-invalid', {kind: 'verdict', words: ['levy']}],
    ['proposal-invalid', {kind: 'event', words: []}],
    ['proposal-invalid', {kind: 'event', words: [' ']}],
    ['proposal-invalid', {...MARCH, confidence: 7}],
    ['proposal-invalid', null],
  ])('or refused: %s', async (code, suggestion) => {
    const {value, issues} = await proposed(suggestion)
    expect([value, issues.map((issue) => issue.code)]).toEqual([[], [code]])
  })

  test('never of a text that is withheld', async () => {
    await expect(propose(withhold(article), annotator())).rejects.toThrow(/attachSource/)
  })
})

const review = (
  ref: string,
  set: DossierCorrection['set'],
  by = 'R. Iversen',
): DossierCorrection => ({ref, set, by, on: '2031-03-09', why: 'Read again.'})

async function dossierWith(
  decide: (proposal: Proposal) => readonly DossierCorrection[],
  cite = false,
): Promise<{readonly dossier: Dossier; readonly ref: string}> {
  const {value} = await proposed(MARCH)
  const [proposal] = value ?? []
  if (proposal === undefined) throw new Error('nothing proposed')
  const analysis = {
    bottomLine: {text: 'Brandt says that an accord forbids the levy.', evidence: [proposal.ref]},
  }
  const parsed = parseDossier({
    ...dossierOf(article),
    proposals: [proposal],
    corrections: decide(proposal),
    analysis: cite ? analysis : null,
  })
  if (parsed.value === null) throw new Error(JSON.stringify(parsed.issues))
  return {dossier: parsed.value, ref: proposal.ref}
}

const factIn = (dossier: Dossier, ref: string) => resolve(correctDossier(dossier), ref)

describe('a proposal', () => {
  test('is no fact before a person accepts it', async () => {
    const {dossier, ref} = await dossierWith(() => [])
    expect(factIn(dossier, ref)).toBe(null)
    expect(verifyDossier(dossier)).toEqual({ok: true, findings: []})
    expect(lintDossier(dossier)).toMatchObject([
      {severity: 'info', code: 'proposal-open', path: 'proposals[0]'},
    ])
  })

  test('breaks the evidence lock where something stands on it all the same', async () => {
    const {dossier} = await dossierWith(() => [], true)
    expect(verifyDossier(dossier).findings).toMatchObject([
      {code: 'unaccepted-evidence', path: 'analysis.bottomLine.evidence'},
    ])
  })

  test('is a fact of its article, in its place, once it is accepted', async () => {
    const {dossier, ref} = await dossierWith((one) => [review(one.ref, {accepted: true})], true)
    expect(verifyDossier(dossier)).toEqual({ok: true, findings: []})
    expect(factIn(dossier, ref)?.value).toMatchObject({
      text: MARCH.words,
      provenance: {method: 'model'},
    })
    const corrected = correctDossier(dossier)
    expect(corrected.articles[0]?.quotations.map(({id}) => `sh:${id}`).indexOf(ref)).toBe(5)
    expect(correctDossier(corrected)).toEqual(corrected)
    expect(verifyDossier(corrected)).toEqual({ok: true, findings: []})
    expect(lintDossier(dossier).map(({code}) => code)).not.toContain('proposal-open')
  })

  test('is a person’s where the person changes it', async () => {
    const {dossier, ref} = await dossierWith((one) => [
      review(one.ref, {
        accepted: true,
        'speaker.description': 'the accord',
        'speaker.entity': null,
      }),
    ])
    expect(factIn(dossier, ref)?.value).toMatchObject({
      speaker: {status: 'resolved', entity: null, description: 'the accord'},
      provenance: {method: 'human', agent: 'R. Iversen'},
    })
    expect(factIn(dossier, ref)?.value).not.toHaveProperty('accepted')
  })

  test.each([
    ['rejected', (ref: string) => [review(ref, {rejected: true})], 'rejected', []],
    [
      'rejected after all',
      (ref: string) => [review(ref, {accepted: true}), review(ref, {rejected: true})],
      'rejected',
      [],
    ],
    [
      'accepted after all',
      (ref: string) => [review(ref, {rejected: true}), review(ref, {accepted: true})],
      'accepted',
      [],
    ],
    [
      'accepted by the model itself',
      (ref: string) => [review(ref, {accepted: true}, 'Fake tagger')],
      'open',
      ['self-accepted', 'unaccepted-evidence'],
    ],
    [
      'corrected and not accepted',
      (ref: string) => [review(ref, {'speaker.entity': trader})],
      'open',
      ['unaccepted-evidence'],
    ],
  ])('%s', async (_, decide, status, codes) => {
    const {dossier, ref} = await dossierWith((one) => decide(one.ref))
    const [proposal] = dossier.proposals ?? []
    expect(proposal && reviewOf(dossier, proposal).status).toBe(status)
    expect(factIn(dossier, ref) === null).toBe(status !== 'accepted')
    expect(verifyDossier(dossier).findings.map(({code}) => code)).toEqual(codes)
    const once = correctDossier(dossier)
    expect(correctDossier(once)).toEqual(once)
  })

  test('whose words changed is no fact, accepted or not', async () => {
    const {dossier} = await dossierWith((one) => [review(one.ref, {accepted: true})])
    const shifted = JSON.parse(JSON.stringify(dossier)) as Dossier
    const [one] = shifted.proposals as unknown as [
      {value: {content: {start: number}[]; text: null}},
    ]
    Object.assign(one.value.content[0] ?? {}, {start: (one.value.content[0]?.start ?? 0) + 4})
    one.value.text = null
    expect(correctDossier(shifted).articles).toEqual(dossier.articles)
    expect(verifyDossier(shifted).findings.map(({code}) => code)).toEqual(['proposal'])
  })
})

describe('what a model decided inside an article', () => {
  const byModel: Article = {
    ...article,
    entities: article.entities.map((one) =>
      one.id === trader
        ? {...one, provenance: {method: 'model', agent: 'Other 2', rule: null, confidence: 1}}
        : one,
    ),
  }

  test('is a proposal, too, and nobody is said to have spoken who is only proposed', () => {
    const corrected = correctDossier(dossierOf(byModel))
    expect(corrected.proposals).toMatchObject([{ref: `sh:${trader}`, kind: 'entity'}])
    expect(JSON.stringify(corrected.articles)).not.toContain(trader)
    expect(corrected.articles[0]?.quotations.map(({speaker}) => speaker.status)).toEqual([
      'unattributed',
      'unattributed',
      'resolved',
      'resolved',
      'unattributed',
    ])
    expect(queries.entities?.run(byModel, {}).map(({id}) => id)).not.toContain(trader)
    expect(queries.proposals?.run(byModel, {}).map(({id, status}) => [id, status])).toEqual([
      [`sh:${trader}`, 'open'],
    ])
  })

  test('stays once it is accepted', () => {
    const dossier = {
      ...dossierOf(byModel),
      corrections: [review(`sh:${trader}`, {accepted: true})],
    }
    expect(correctDossier(dossier).articles).toEqual([byModel])
    expect(verifyDossier(dossier)).toEqual({ok: true, findings: []})
  })
})

test('the ledger counts who decided what, and goes where the proposals do not', async () => {
  const {dossier, ref} = await dossierWith((one) => [review(one.ref, {accepted: true})])
  const more = await proposed({...MARCH, words: ['forbids such levies']})
  const full = {...dossier, proposals: [...(dossier.proposals ?? []), ...(more.value ?? [])]}
  expect(ledger(full)).toEqual({
    facts: {rule: 17, human: 0, model: 1, import: 0},
    models: [
      {agent: 'Fake tagger 1.2', proposed: 2, accepted: 1, rejected: 0, reviewers: ['R. Iversen']},
    ],
    corrections: [],
    checks: {count: 0, by: []},
    reviewers: ['R. Iversen'],
  })
  const open = more.value?.[0]?.value.id ?? ''
  for (const copy of [protect(full), publish(full).value]) {
    expect(copy.proposals).toBeUndefined()
    expect(JSON.stringify(copy)).not.toContain(open)
    expect(ledger(copy)).toMatchObject({models: ledger(full).models, facts: ledger(full).facts})
    expect(resolve(copy, ref)?.kind).toBe('quotation')
    const again = parseDossier(JSON.parse(JSON.stringify(copy))).value
    expect(again && verifyDossier(again).ok).toBe(true)
  }
})
