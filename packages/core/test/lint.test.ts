import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {
  type Analysis,
  type Article,
  type Claim,
  type Dossier,
  dossierOf,
  lintDossier,
  lintRules,
  type TlpLabel,
  verifyDossier,
} from '../src/index.ts'
import {LINT_RULES} from '../src/lint/rules.ts'
import {retold, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const entity = (name: string) => `sh:${article.entities.find((one) => one.name === name)?.id}`
const quotation = (n: number) => `sh:${article.quotations[n]?.id}`
const marchers = `sh:${article.figures[0]?.id}`
const accord = `sh:${article.instruments[0]?.id}`

const claim: Claim = {
  id: 'c1',
  text: 'Tomas Brandt has sold fish there since 1998.',
  evidence: [quotation(1)],
  status: 'attributed',
  confidence: 'moderate',
  checks: [],
}

const analysis: Analysis = {
  bottomLine: {
    text: 'Ida Brandt said that the stall is safe; about 600 people are not sure.',
    evidence: [quotation(2), marchers],
  },
  background: [{text: 'The Sundhaven Accord of 1986 forbids such levies.', evidence: [accord]}],
  keyMessages: [
    {text: 'Two things matter: Tomas Brandt said that he does not hide.', evidence: [quotation(1)]},
  ],
  keyFigures: [],
  positions: [
    {
      party: 'trader',
      question: 'Should the levy stay?',
      stance: 'opposes',
      statement: 'It would end the trade.',
      evidence: [quotation(0)],
    },
  ],
  claims: [claim],
  replies: [{party: 'mayor', status: 'quoted', evidence: [quotation(2)]}],
  options: [],
  recommendations: [
    {addressee: 'mayor', text: 'Honour the Sundhaven Accord.', evidence: [accord], priority: 1},
  ],
  nextSteps: [],
  translations: [],
  method: null,
  limitations: null,
}

const sound: Dossier = {
  ...dossierOf(article),
  parties: [
    {id: 'trader', name: 'Tomas Brandt', names: [], entities: [entity('Tomas Brandt')]},
    {id: 'mayor', name: 'Ida Brandt', names: [], entities: [entity('Ida Brandt')]},
  ],
  analysis,
  protection: {marking: null, people: [], generalise: []},
}

const codes = (dossier: Dossier) => lintDossier(dossier).map(({code, path}) => [code, path])
const changed = (change: Partial<Analysis>): Dossier => ({
  ...sound,
  analysis: {...analysis, ...change},
})
const withClaim = (change: Partial<Claim>) => changed({claims: [{...claim, ...change}]})
const message = (text: string, evidence = [quotation(1)]) =>
  changed({keyMessages: [{text, evidence}]})
const withArticle = (change: Partial<Article>): Dossier => ({
  ...sound,
  articles: [{...article, ...change}],
})
const atRisk = (marking: TlpLabel | null, change: Partial<Dossier> = {}): Dossier => ({
  ...sound,
  ...change,
  protection: {
    marking,
    people: [{party: 'trader', atRisk: true, policy: 'role', as: 'a trader'}],
    generalise: [],
  },
})

test('a sound dossier has no finding', () => {
  expect(verifyDossier(sound).findings).toEqual([])
  expect(lintDossier(sound)).toEqual([])
})

test.each<[string, string, string | undefined, Dossier]>([
  [
    'a sentence lets somebody else speak',
    'wrong-speaker',
    'analysis.keyMessages[0]',
    message('Ida Brandt said that he does not hide.'),
  ],
  [
    'so does “according to”',
    'wrong-speaker',
    'analysis.keyMessages[0]',
    message('According to Ida Brandt, the trader does not hide.'),
  ],
  [
    'a position is another’s words',
    'wrong-speaker',
    'analysis.positions[0]',
    changed({positions: analysis.positions.map((one) => ({...one, party: 'mayor'}))}),
  ],
  [
    'a reply is another’s words',
    'wrong-speaker',
    'analysis.replies[0]',
    changed({replies: [{party: 'mayor', status: 'quoted', evidence: [quotation(1)]}]}),
  ],
  [
    'reported words become a fact',
    'allegation-as-fact',
    'analysis.keyMessages[0]',
    message('Nobody hides in the harbour.'),
  ],
  [
    '“said” becomes “confirmed”',
    'stronger-verb',
    'analysis.keyMessages[0]',
    message('Tomas Brandt confirmed that he does not hide.'),
  ],
  [
    'verified without a check',
    'status-without-check',
    'analysis.claims[0].status',
    withClaim({status: 'verified'}),
  ],
  [
    'corroborated by one article',
    'status-without-check',
    'analysis.claims[0].status',
    withClaim({status: 'corroborated'}),
  ],
  [
    'corroborated by two papers that print one text',
    'status-without-check',
    'analysis.claims[0].status',
    {
      ...withClaim({
        status: 'corroborated',
        evidence: [quotation(1), quotation(1).replace('sh:', 'tp:')],
      }),
      articles: [article, {...article, id: 'tp'}],
    },
  ],
  ['no evidence', 'statement-without-evidence', 'analysis.claims[0]', withClaim({evidence: []})],
  [
    'another year',
    'number-not-in-evidence',
    'analysis.claims[0]',
    withClaim({text: 'Tomas Brandt has sold fish there since 1989.'}),
  ],
  [
    'another number',
    'number-not-in-evidence',
    'analysis.bottomLine',
    changed({
      bottomLine: {
        text: 'Ida Brandt said that the stall is safe; about 6,000 people are not sure.',
        evidence: [quotation(2), marchers],
      },
    }),
  ],
  [
    'another number in words',
    'number-not-in-evidence',
    'analysis.background[0]',
    changed({background: [{text: 'Some six thousand people marched.', evidence: [marchers]}]}),
  ],
  [
    'a small number of the same thing',
    'number-not-in-evidence',
    'analysis.background[0]',
    changed({background: [{text: 'Six people marched.', evidence: [marchers]}]}),
  ],
  [
    'a name from elsewhere in the dossier',
    'name-not-in-evidence',
    'analysis.background[0]',
    changed({background: [{text: 'Lena Orvik was at the march.', evidence: [marchers]}]}),
  ],
  [
    'a name from nowhere',
    'name-not-in-evidence',
    'analysis.background[0]',
    changed({background: [{text: 'They marched with Petra Solheim.', evidence: [marchers]}]}),
  ],
  [
    'no reply',
    'reply-missing',
    'analysis.claims[0]',
    changed({
      replies: [],
      claims: [{...claim, text: 'Ida Brandt lets the trader sell.', status: 'unverified'}],
    }),
  ],
  [
    'an ambiguous speaker',
    'speaker-unsettled',
    'analysis.claims[0]',
    withArticle({
      quotations: article.quotations.map((one, n) =>
        n === 1 ? {...one, speaker: {...one.speaker, status: 'ambiguous', entity: null}} : one,
      ),
    }),
  ],
  [
    'a withdrawn article',
    'source-withdrawn',
    'articles[0].metadata.status',
    withArticle({metadata: {...article.metadata, status: 'withdrawn'}}),
  ],
  [
    'a corrected article',
    'source-corrected',
    'articles[0].metadata.status',
    withArticle({metadata: {...article.metadata, status: 'corrected'}}),
  ],
  [
    'too long excerpts',
    'excerpts-over-budget',
    'excerpts',
    {
      ...withArticle({
        metadata: {...article.metadata, rights: {...article.metadata.rights, excerptBudget: 4}},
      }),
      excerpts: [{ref: quotation(1), text: 'Tomas Brandt does not hide'}],
    },
  ],
  [
    'words are to be stated less exactly that nobody wrote',
    'words-not-found',
    'protection.generalise[1].words',
    {
      ...sound,
      protection: {
        marking: 'TLP:AMBER',
        people: [],
        generalise: [
          {words: 'Tomas Brandt', to: 'somebody'},
          {words: 'Alder Grcae', to: 'a ship'},
        ],
      },
    },
  ],
  [
    'no marking',
    'marking-missing',
    'protection.marking',
    atRisk(null, {parties: sound.parties.slice(0, 1), analysis: null}),
  ],
  ['a slip in a key', 'key-unknown', 'analisys', {...sound, ...{analisys: {}, media: []}}],
  [
    'a slip in a key of the analysis',
    'key-unknown',
    'analysis.keymessages',
    {...sound, analysis: sound.analysis && {...sound.analysis, ...{keymessages: []}}},
  ],
  ['a namesake', 'name-shared', 'protection.people', atRisk('TLP:AMBER')],
  [
    'a name that the sources keep back',
    'unnamed-named',
    'parties[0].name',
    withArticle({
      entities: article.entities.map((entity) => ({
        ...entity,
        name: 'a trader',
        aliases: [],
        mentions: entity.mentions.map((mention) => ({...mention, form: 'description'})),
      })),
    }),
  ],
])('%s', (_, code, path, dossier) => {
  expect(codes(dossier)).toContainEqual([code, path])
  // and at most one code that follows from the same fault
  expect(new Set(codes(dossier).map(([one]) => one)).size).toBeLessThanOrEqual(2)
})

test('every rule has a section in docs/lint.md, and every section a rule', () => {
  const page = readFileSync(new URL('../../../docs/lint.md', import.meta.url), 'utf8')
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, code]) => code)
  expect(sections).toEqual(LINT_RULES.map(({code}) => code))
})

test('a dossier without an analysis stands on all its articles', () => {
  const gone = {...article, metadata: {...article.metadata, status: 'withdrawn' as const}}
  expect(lintDossier(dossierOf(gone)).map(({code}) => code)).toContain('source-withdrawn')
})

test('a house may judge otherwise than a rule, and nothing else changes', () => {
  const dossier: Dossier = {
    ...dossierOf(article),
    analysis: {...analysis, bottomLine: {text: 'It rained for 77 days.', evidence: []}},
  }
  const usual = lintDossier(dossier)
  const codes = usual.map(({code, severity}) => [code, severity])
  expect(codes).toContainEqual(['statement-without-evidence', 'error'])
  const judged = lintDossier(dossier, {
    severities: {'statement-without-evidence': 'warning'},
  })
  expect(judged).toEqual(
    usual.map((one) =>
      one.code === 'statement-without-evidence' ? {...one, severity: 'warning'} : one,
    ),
  )
  expect(lintDossier(dossier, {severities: {'statement-without-evidence': 'off'}})).toEqual(
    usual.filter(({code}) => code !== 'statement-without-evidence'),
  )
  expect(lintRules.map(({code}) => code)).toEqual(LINT_RULES.map(({code}) => code))
})

test.each([
  'State troops do not hide in the harbour.',
  'The trader, in full view of the harbour, does not hide.',
  'In answer to a call from the harbour nobody hides.',
  'Nobody hides in the harbour, and the report has a note of it.',
])('a noun that looks like a reporting verb attributes nothing: %s', (text) => {
  expect(lintDossier(message(text)).map(({code}) => code)).toContain('allegation-as-fact')
})

test.each([
  'Traders report that nobody hides.',
  'Traders openly state they do not hide.',
  'The claim that nobody hides is old.',
  'Those who hope for a mild levy do not hide.',
  'In the trader’s view nobody hides.',
  'Estimates put the traders who hide at none.',
])('what says who says it is heard: %s', (text) => {
  expect(lintDossier(message(text)).map(({code}) => code)).not.toContain('allegation-as-fact')
})

test('two papers with words of their own corroborate a claim', () => {
  const evidence = [quotation(1), quotation(1).replace('sh:', 'tp:')]
  const dossier = {
    ...withClaim({status: 'corroborated', evidence}),
    articles: [article, retold(article, 'tp')],
  }
  expect(lintDossier(dossier).map(({code}) => code)).not.toContain('status-without-check')
})
