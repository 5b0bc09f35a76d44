import {describe, expect, test} from 'vitest'
import {
  type Analysis,
  type Article,
  anchorOf,
  type Claim,
  type Dossier,
  lintDossier,
  type ProtectedPerson,
  verifyDossier,
} from '../packages/core/src/index.ts'
import {example} from './support/examples.ts'

const sound = await example('harbour-town')
const analysis = sound.analysis as Analysis
const article = sound.articles[0] as Article

describe('the examples as they are', () => {
  test.each(['harbour-town', 'north-korean-returns'])('%s has no finding', async (name) => {
    const dossier = await example(name)
    const grave = verifyDossier(dossier).findings.filter(({severity}) => severity !== 'info')
    expect([...grave, ...lintDossier(dossier)]).toEqual([])
  })
})

/** What was done to the dossier, the code that says so, and the place that it names. */
type Fault = readonly [fault: string, code: string, place: string, dossier: Dossier]

describe('verify', () => {
  test.each<Fault>([
    [
      'an altered quotation',
      'quotation-text',
      'articles[0].quotations[3].text[0]',
      quotationSet(3, {text: ['“We are running a prison,”']}),
    ],
    [
      'an altered source',
      'source-hash',
      'articles[0].source.sha256',
      articleSet({
        source: {
          ...article.source,
          text: article.source.text?.replace('nine idle', 'five idle') ?? '',
        },
      }),
    ],
    [
      'a fact that is at no place of the text',
      'span-out-of-range',
      'articles[0].figures[0].span',
      articleSet({
        figures: article.figures.map((one, n) =>
          n === 0 ? {...one, span: {start: 1e6, end: 1e6 + 3}} : one,
        ),
      }),
    ],
    [
      'a speaker who is nobody of the article',
      'unknown-id',
      'articles[0].quotations[3].speaker.entity',
      quotationSet(3, {speaker: {...quotation(3).speaker, entity: 'ezzzzzzzzzz'}}),
    ],
    [
      'evidence that is not there',
      'unknown-evidence',
      'analysis.keyMessages[0].evidence',
      message('The crews are kept by lack of money.', 'ht:by2dghj3omd'),
    ],
    ['a party that is not there', 'unknown-party', 'analysis.replies[0].party', reply('p99')],
    [
      'an anchor of other words',
      'anchor',
      'anchors.ht:qyzfi7os5mu',
      anchored({sha256: '0'.repeat(64)}),
    ],
    [
      'an anchor at another place',
      'anchor',
      'anchors.ht:qyzfi7os5mu',
      anchored({spans: quotation(4).content}),
    ],
    [
      'an excerpt that is not verbatim',
      'excerpt-not-verbatim',
      'excerpts[0].text',
      {...sound, excerpts: [{ref: 'ht:qyzfi7os5mu', text: 'We are not building a prison'}]},
    ],
    [
      'quoted words that nobody wrote',
      'quoted-words',
      'analysis.keyMessages[0]',
      message('The harbour master denies “running a gaol here”.', 'ht:qyzfi7os5mu'),
    ],
    [
      'a correction that cannot be carried out',
      'correction',
      'corrections[0].set',
      corrected({'speaker.entity': 'ezzzzzzzzzz'}),
    ],
    [
      'evidence that a correction rejects',
      'rejected-evidence',
      'analysis.positions[1]',
      corrected({rejected: true}),
    ],
    [
      'somebody at risk who is named',
      'at-risk-named',
      'protection.people[0].policy',
      person({policy: 'name', as: undefined}),
    ],
    [
      'one id for two claims',
      'duplicate-id',
      'analysis.claims[1].id',
      changed({claims: analysis.claims.map((one) => ({...one, id: 'c1'}))}),
    ],
    [
      'a quotation to be stated less exactly',
      'not-general',
      'protection.generalise[0].ref',
      protectionSet({generalise: [{ref: 'ht:qyzfi7os5mu', to: 'year'}]}),
    ],
  ])('finds %s', (_, code, place, dossier) => {
    const {ok, findings} = verifyDossier(dossier)
    expect(ok).toBe(false)
    expect(findings.map((one) => [one.code, one.path])).toContainEqual([code, place])
  })
})

describe('lint', () => {
  test.each<Fault>([
    [
      'words in the wrong mouth',
      'wrong-speaker',
      'analysis.keyMessages[0]',
      message('Captain Okafor said that two tugs were offered.', 'ht:qu4ddllcyzh'),
    ],
    [
      'a speaker changed behind the analyst',
      'wrong-speaker',
      'analysis.positions[1]',
      quotationSet(3, {speaker: {...quotation(3).speaker, entity: 'e54xpbogjgl'}}),
    ],
    [
      'a position of somebody else',
      'wrong-speaker',
      'analysis.positions[0]',
      changed({positions: [{...positionOf('p1'), party: 'p2'}]}),
    ],
    [
      'a reply of somebody else',
      'wrong-speaker',
      'analysis.replies[0]',
      changed({replies: [{party: 'p5', status: 'quoted', evidence: ['ht:qccgahcdmuf']}]}),
    ],
    [
      'a number that the evidence does not have',
      'number-not-in-evidence',
      'analysis.bottomLine',
      changed({
        bottomLine: {
          text: 'More than 240 seafarers have lived aboard nine unpaid ships.',
          evidence: ['ht:fbjebkula6u'],
        },
      }),
    ],
    [
      'a number in words that it counts otherwise',
      'number-not-in-evidence',
      'analysis.keyMessages[0]',
      message('Six ships lie idle.', 'ht:fbjebkula6u'),
    ],
    [
      'a million for a thousand',
      'number-not-in-evidence',
      'analysis.recommendations[0]',
      changed({
        recommendations: analysis.recommendations
          .slice(0, 1)
          .map((one) => ({...one, text: 'Pay back the 2.4 billion marks.'})),
      }),
    ],
    [
      'somebody whom the evidence does not name',
      'name-not-in-evidence',
      'analysis.keyMessages[0]',
      message('Crews that Brightwater Lines left behind want gangways.', 'ht:qyb2guplsqo'),
    ],
    [
      'somebody whom nobody names',
      'name-not-in-evidence',
      'analysis.keyMessages[0]',
      message('The crews want to see Governor Selma Quist.', 'ht:qyb2guplsqo'),
    ],
    [
      'a claim raised from alleged to stated',
      'allegation-as-fact',
      'analysis.keyMessages[0]',
      message('The captain of one ship collected the passports of the crew.', 'ht:qyxpqy2sotr'),
    ],
    [
      'an allegation as a fact of the background',
      'allegation-as-fact',
      'analysis.background[0]',
      changed({
        background: [
          {text: 'Creditors would take most of the money.', evidence: ['ht:qsnutdciwmh']},
        ],
      }),
    ],
    [
      'a reporting verb stronger than the source’s',
      'stronger-verb',
      'analysis.keyMessages[0]',
      message('The deckhand proved that passports were collected.', 'ht:qyxpqy2sotr'),
    ],
    [
      'a verified claim that nobody checked',
      'status-without-check',
      'analysis.claims[2].status',
      claimSet(2, {status: 'verified'}),
    ],
    [
      'a claim corroborated by one source',
      'status-without-check',
      'analysis.claims[0].status',
      claimSet(0, {checks: []}),
    ],
    [
      'a reply that is missing',
      'reply-missing',
      'analysis.claims[3]',
      claimSet(3, {text: 'Brightwater Lines left the men without wages.'}, {replies: []}),
    ],
    [
      'a statement that cites nothing',
      'statement-without-evidence',
      'analysis.keyMessages[0]',
      message('The crews are kept by lack of money.'),
    ],
    [
      'words over the budget',
      'excerpts-over-budget',
      'excerpts',
      {
        ...articleSet({
          metadata: {...article.metadata, rights: {...article.metadata.rights, excerptBudget: 5}},
        }),
        excerpts: [{ref: 'ht:qyzfi7os5mu', text: 'We are not running a prison'}],
      },
    ],
    [
      'a source that was withdrawn',
      'source-withdrawn',
      'articles[0].metadata.status',
      articleSet({metadata: {...article.metadata, status: 'withdrawn'}}),
    ],
    [
      'a source that was corrected',
      'source-corrected',
      'articles[0].metadata.status',
      articleSet({metadata: {...article.metadata, status: 'corrected'}}),
    ],
    [
      'words whose speaker is not settled',
      'speaker-unsettled',
      'analysis.positions[1]',
      quotationSet(3, {
        speaker: {
          ...quotation(3).speaker,
          status: 'ambiguous',
          entity: null,
          candidates: ['e5rz6egeye2', 'e6rhttogghc'],
        },
      }),
    ],
    [
      'people at risk without a marking',
      'marking-missing',
      'protection.marking',
      protectionSet({marking: null}),
    ],
  ])('finds %s', (_, code, place, dossier) => {
    expect(lintDossier(dossier).map((one) => [one.code, one.path])).toContainEqual([code, place])
  })
})

function changed(change: Partial<Analysis>): Dossier {
  return {...sound, analysis: {...analysis, ...change}}
}

function articleSet(change: Partial<Article>): Dossier {
  return {...sound, articles: [{...article, ...change}]}
}

function quotation(n: number): Article['quotations'][number] {
  return article.quotations[n] as Article['quotations'][number]
}

function quotationSet(n: number, change: Partial<Article['quotations'][number]>): Dossier {
  return articleSet({
    quotations: article.quotations.map((one, index) => (index === n ? {...one, ...change} : one)),
  })
}

function message(text: string, ...evidence: readonly string[]): Dossier {
  return changed({keyMessages: [{text, evidence}]})
}

function claimSet(n: number, change: Partial<Claim>, rest: Partial<Analysis> = {}): Dossier {
  const claims = analysis.claims.map((one, index) => (index === n ? {...one, ...change} : one))
  return changed({...rest, claims})
}

function positionOf(party: string): Analysis['positions'][number] {
  return analysis.positions.find((one) => one.party === party) as Analysis['positions'][number]
}

function reply(party: string): Dossier {
  return changed({replies: [{party, status: 'absent', evidence: []}]})
}

function anchored(change: Partial<NonNullable<ReturnType<typeof anchorOf>>>): Dossier {
  const ref = 'ht:qyzfi7os5mu'
  const anchor = anchorOf(sound, ref)
  if (anchor === null) throw new Error(`${ref} has no anchor`)
  return {...sound, anchors: {[ref]: {...anchor, ...change}}}
}

function corrected(set: Record<string, unknown>): Dossier {
  const correction = {ref: 'ht:qyzfi7os5mu', set, by: 'Desk', on: '2025-03-18', why: 'A test'}
  return {...sound, corrections: [correction]}
}

function protectionSet(change: Partial<NonNullable<Dossier['protection']>>): Dossier {
  const before = sound.protection ?? {marking: null, people: [], generalise: []}
  return {...sound, protection: {...before, ...change}}
}

function person(change: Partial<ProtectedPerson>): Dossier {
  return protectionSet({
    people: (sound.protection?.people ?? []).map((one) => ({...one, ...change})),
  })
}
