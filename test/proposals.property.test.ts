import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type ComposeOptions, compose} from '../packages/compose/src/index.ts'
import {
  type Dossier,
  dossierOf,
  lintDossier,
  type Proposal,
  propose,
  publish,
  queries,
  type Suggestion,
  verifyDossier,
} from '../packages/core/src/index.ts'
import {renderHtml, renderMarkdown} from '../packages/html/src/index.ts'
import * as interchange from '../packages/interchange/src/index.ts'
import {example} from './support/examples.ts'

/** What may have become of a proposal; `inside`: it stands in the article itself, as other programs write it. */
const fate = fc.constantFrom('open', 'rejected', 'accepted', 'inside', 'self-accepted')

test('nothing that a model proposed and nobody accepted reaches an output', {
  timeout: 180_000,
}, async () => {
  const {dossier, proposals} = await withProposals()
  expect(proposals.length).toBeGreaterThan(20)
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(fc.array(fate, {minLength: 24, maxLength: 24}), fc.boolean(), (fates, analysed) => {
      const base = analysed ? dossier : dossierOf(dossier.articles[0] as Dossier['articles'][0])
      const given = proposals.map((proposal, n) => ({
        proposal,
        fate: fates[n % fates.length] ?? '',
      }))
      for (const one of given) seen.set(one.fate, (seen.get(one.fate) ?? 0) + 1)
      const all = decided(base, given)
      const accepted = decided(
        base,
        given.filter((one) => one.fate === 'accepted'),
      )
      expect(verifyDossier(accepted).ok).toBe(true)
      const outputs = outputsOf(all)
      for (const {proposal, fate: became} of given) {
        if (became === 'accepted') continue
        const found = outputs.filter(([, words]) => words.includes(proposal.value.id))
        expect(found.map(([name]) => name)).toEqual([])
      }
      // beside what is said of the proposals it is the document that is made without them
      const told = ([name, words]: readonly [string, string]) => [name, words.replace(SAID, '')]
      expect(outputs.map(told)).toEqual(outputsOf(accepted).map(told))
    }),
    {seed: 20261124, numRuns: 10},
  )
  expect([...seen.keys()].sort()).toEqual([
    'accepted',
    'inside',
    'open',
    'rejected',
    'self-accepted',
  ])
})

test('a gate that lets one open proposal through fails that test', async () => {
  const {dossier, proposals} = await withProposals()
  const [open] = proposals as [Proposal]
  const leaking = decided(dossier, [{proposal: open, fate: 'accepted'}])
  expect(outputsOf(leaking).some(([, words]) => words.includes(open.value.id))).toBe(true)
})

/** What documents say of proposals, in words and in their model. */
const SAID = new RegExp(
  [
    String.raw` The model Fake tagger 1 proposed [^.]*\.`,
    String.raw` No language model took part\.`,
    String.raw`Rules \(\S+ \d[\d.]*\) read the article[^.]*\.(?: Rules can miss[^.]*\.)?`,
    String.raw` No person has reviewed them\.`,
    String.raw` Marit Solheim reviewed a part of them, and nobody the rest\.`,
    String.raw`\s*"modelReviews": \[[^\]]*\][^\]]*\],`,
  ].join('|'),
  'g',
)

async function withProposals() {
  const dossier = await example('harbour-town')
  const [article] = dossier.articles
  if (article === undefined) throw new Error('no article')
  const text = article.source.text ?? ''
  const {value} = await propose(article, {
    name: 'Fake tagger',
    version: '1',
    annotate: () => suggestionsIn(text),
  })
  return {dossier, proposals: value ?? []}
}

/** Every sentence as a statement, an event or a remark in turn: a model that sees something everywhere. */
function suggestionsIn(text: string): Suggestion[] {
  const sentences = text.split(/\n+|(?<=[.!?][”"]?)\s+/).filter((one) => one.trim().length > 30)
  return sentences.map((words, n): Suggestion => {
    if (n % 3 === 2)
      return {kind: 'annotation', words: [words], annotation: 'org.example.note', body: n}
    return n % 3 === 1
      ? {kind: 'event', words: [words], set: {edtf: '2025-03', status: 'happened'}}
      : {kind: 'quotation', words: [words], set: {'speaker.description': `a voice ${n}`}}
  })
}

interface Given {
  readonly proposal: Proposal
  readonly fate: string
}

function decided(dossier: Dossier, given: readonly Given[]): Dossier {
  const listed = given.filter(({fate: one}) => one !== 'inside').map(({proposal}) => proposal)
  const inside = given.filter(({fate: one}) => one === 'inside').map(({proposal}) => proposal)
  return {
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      quotations: [
        ...article.quotations,
        ...inside.flatMap((one) => (one.kind === 'quotation' ? one.value : [])),
      ],
      events: [
        ...article.events,
        ...inside.flatMap((one) => (one.kind === 'event' ? one.value : [])),
      ],
    })),
    // an annotation has no author of its own, so it is a proposal only where it is listed as one
    proposals: [...listed, ...inside.filter(({kind}) => kind === 'annotation')],
    corrections: given.flatMap(({proposal: {ref}, fate: one}) => {
      if (one === 'open' || one === 'inside') return []
      const by = one === 'self-accepted' ? 'Fake tagger 1' : 'Marit Solheim'
      const set = one === 'rejected' ? {rejected: true} : {accepted: true}
      return [{ref, set, by, on: '2025-03-19', why: 'Read again.'}]
    }),
  }
}

/** Every output by name: documents with what is attached to them, the copy for others, exports, queries, lint. */
function outputsOf(dossier: Dossier): readonly (readonly [string, string])[] {
  const published = publish(dossier).value
  const document = (profile: 'brief' | 'memo', options: ComposeOptions = {}) => {
    const tree = compose(dossier, {...options, profile})
    const attached = (tree.attachments ?? []).map(({bytes}) => new TextDecoder().decode(bytes))
    return [renderMarkdown(tree), renderHtml(tree), ...attached].map(withoutHash).join('\n')
  }
  const asked = Object.entries(queries).filter(([name]) => name !== 'proposals')
  const [article] = dossier.articles
  return [
    ['brief', document('brief')],
    ['memo', document('memo')],
    ['json-ld', JSON.stringify(interchange.toJsonLd(published).value)],
    ['web-annotation', JSON.stringify(interchange.toWebAnnotation(published).value)],
    ['ftm', JSON.stringify(interchange.toFtm(published).value)],
    ['markdown', interchange.toMarkdown(published).value],
    ['article', JSON.stringify(article && interchange.toJsonLd(article).value)],
    ...asked.map(([name, {run}]) => [`query ${name}`, JSON.stringify(run(dossier, {}))] as const),
    ['lint', JSON.stringify(lintDossier(dossier).filter(({code}) => code !== 'proposal-open'))],
  ]
}

/** The hash of the model changes with what it says of proposals. */
function withoutHash(words: string): string {
  return words.replace(/[0-9a-f]{64}/g, '')
}
