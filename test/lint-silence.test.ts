import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  type Analysis,
  type Article,
  type Dossier,
  dossierOf,
  evidenceRef,
  lintDossier,
  type Party,
  spanText,
  verifyDossier,
} from '../packages/core/src/index.ts'
import {emptyAnalysis} from '../packages/core/test/support/sample.ts'
import {readArticle} from '../packages/read/src/index.ts'

/** Sound statements over an article of our own: what a careful analyst writes, lint has nothing to say about. */
const text = readFileSync(join(import.meta.dirname, 'fixtures/lint-silence/article.txt'), 'utf8')
const article: Article = (await readArticle(text, {id: 'dam', kind: 'text'})).value as Article

type Part = 'bottomLine' | 'background' | 'keyMessages' | 'claims' | 'positions' | 'recommendations'

/** What is stated, as what, and words of the article: the quotation with them, else the paragraph. */
type Sound = readonly [part: Part, statement: string, ...words: string[]]

const SOUND: readonly Sound[] = [
  [
    'bottomLine',
    'Half of the families on the Tessel have no place to go, Ms. van der Berg says.',
    'half of the families',
  ],
  [
    'bottomLine',
    'U.S. officials warned in 2031 that the dam was unsafe.',
    'warned Kenya of the cracks',
  ],
  [
    'bottomLine',
    'Washington has warned Nairobi of cracks in the dam wall.',
    'warned Kenya of the cracks',
  ],
  [
    'bottomLine',
    'Dr. O’Dowd doubts that the dam will be full before the mid-2030s.',
    'not be full',
  ],
  [
    'background',
    'The lake was to cover 40% of the valley by the end of the 2020s.',
    '40 per cent of the valley',
  ],
  ['background', 'Work on the dam began on the third of May 2029.', 'Work on the dam began'],
  [
    'background',
    'Between ten and fifteen thousand people live below the wall.',
    '10,000 to 15,000 people',
  ],
  [
    'background',
    'A quarter of the fields, some twelve hundred hectares, are under water.',
    '1,200 hectares',
  ],
  [
    'background',
    "Kenya's Ministry of Water paid for two thirds of the wall.",
    'two-thirds of the cost',
  ],
  ['background', 'Some 25 percent of the fields are lost.', '1,200 hectares'],
  [
    'keyMessages',
    'According to three residents, no one came to count the houses.',
    'Three residents said',
  ],
  [
    'keyMessages',
    'Three people who live there say that nobody counted the houses.',
    'Three residents said',
  ],
  [
    'keyMessages',
    'One in five children has left school, the Tessel Basin Forum reports.',
    'One in five children',
  ],
  [
    'keyMessages',
    '20% of the children are out of school, by the forum’s count.',
    'One in five children',
  ],
  [
    'keyMessages',
    'Kenyan officials have been accused of selling the land twice.',
    'sold the same land twice',
  ],
  [
    'keyMessages',
    'It was alleged by Mr. de la Cruz that officials sold the same land twice.',
    'sold the same land twice',
  ],
  [
    'keyMessages',
    'The TBF has asked for a count of the houses before the rains.',
    'count of every house',
  ],
  [
    'keyMessages',
    'The ministry was told of the cracks by U.S. engineers.',
    'warned Kenya of the cracks',
  ],
  [
    'keyMessages',
    'The firm’s lawyer, Dr. Amina O’Dowd, said that it had paid all of its 350 workers.',
    'paid every one',
  ],
  ['keyMessages', 'Every second well is dry, said Ms. van der Berg.', 'every second well'],
  ['claims', 'The price of maize rose threefold within a year.', 'price of maize'],
  [
    'claims',
    'Maize cost three times as much in June 2032 as it did a year before.',
    'price of maize',
  ],
  [
    'claims',
    'The first of the nine villages was cleared at 6 a.m. on 4 June.',
    'first of nine villages',
  ],
  [
    'claims',
    'Ms. van der Berg is said to have been threatened by police officers.',
    'police threatened',
  ],
  [
    'positions',
    'The firm holds that all 350 workers were paid, and that no. 7 gate is sound.',
    'paid every one',
  ],
  [
    'positions',
    'It wants a dozen inspectors from St. Aubin to look at the wall.',
    'twelve inspectors',
  ],
  ['positions', 'It asks the government for a count of every house.', 'count of every house'],
  [
    'recommendations',
    'Publish the report of the U.S. engineers within 30 days.',
    'publish the report',
  ],
  [
    'recommendations',
    'The Kenyan government should count the houses first; this would take about a month.',
    'count of every house',
  ],
  [
    'recommendations',
    'Close the gates until the twelve inspectors from St. Aubin have seen the wall.',
    'twelve inspectors',
  ],
  [
    'background',
    'Between 2029 and 2032 a 3-year plan for 2.4 million dollars was carried out.',
    'three-year plan',
  ],
  [
    'background',
    'Fourteen places, e.g. one near Gate 2, were patched by the Upper Tessel Co-operative’s men.',
    'patched in 14 places',
  ],
  [
    'background',
    'The wall was looked at by U.S. engineers and by Kenyans, i.e. by two governments.',
    'three-year plan',
  ],
  [
    'keyMessages',
    'Kenya’s offer to mend the gates by 31 December is new, as Mr. Otieno tells it.',
    'mended by Dec. 31',
  ],
  ['keyMessages', 'One of the pumps stood still, though Mr. Otieno denies it.', 'four pumps'],
  [
    'keyMessages',
    'The State Department had been told, the Ministry of Water says.',
    'mended by Dec. 31',
  ],
  [
    'keyMessages',
    'Kenya stands accused of having sold the same land twice.',
    'sold the same land twice',
  ],
  [
    'keyMessages',
    'Kenya accused of selling land twice: this is what Mr. de la Cruz alleges.',
    'sold the same land twice',
  ],
  [
    'keyMessages',
    'Nobody has confirmed that officials sold land twice, as Mr. de la Cruz alleges.',
    'sold the same land twice',
  ],
  [
    'keyMessages',
    'It could not be confirmed that police threatened Ms. van der Berg, as she says.',
    'police threatened',
  ],
  [
    'keyMessages',
    'The clinic, established in 1998, admitted 26 patients, according to Ms. van der Berg.',
    'took in 26 people',
  ],
  [
    'keyMessages',
    'Twenty-six people were admitted to the clinic, says Ms. van der Berg.',
    'took in 26 people',
  ],
  [
    'keyMessages',
    'Marrow Bend’s clinic took in 26 people, in the words of a teacher.',
    'took in 26 people',
  ],
  ['claims', 'Officials in Kenya sold the same land twice.', 'sold the same land twice'],
  [
    'claims',
    'Kenya was repeatedly warned, and the United States was said to have done so in 2031.',
    'warned Kenya of the cracks',
  ],
  ['claims', 'Kenya’s estimate and its demands played no part.', 'warned Kenya of the cracks'],
  ['recommendations', 'Mend all 19 cracks at once.', '19 cracks'],
  ['keyMessages', 'The lake will not be full before 2034/35, says Dr. O’Dowd.', 'not be full'],
  ['claims', 'The price of maize is at 300% of what it was.', 'price of maize'],
  [
    'recommendations',
    'Ask the ministry again within 14 days, and at 3-week intervals.',
    'did not reply',
  ],
]

const cases = SOUND.map(([part, statement, ...words]) => ({part, statement, words}))

test.each(cases)('$part: $statement', ({part, statement, words}) => {
  const dossier = stating(part, statement, words.map(cite))
  const grave = verifyDossier(dossier).findings.filter(({severity}) => severity !== 'info')
  expect([...grave, ...lintDossier(dossier)]).toEqual([])
})

/** The same words turned wrong: what keeps lint silent above may not make it deaf. */
const FAULTY: readonly (readonly [code: string, ...sound: Sound])[] = [
  [
    'number-not-in-evidence',
    'background',
    'Between twelve and fifteen thousand people live below the wall.',
    '10,000 to 15,000 people',
  ],
  [
    'number-not-in-evidence',
    'keyMessages',
    '30% of the children are out of school, the Tessel Basin Forum says.',
    'One in five children',
  ],
  ['number-not-in-evidence', 'background', 'A 5-year plan was carried out.', 'three-year plan'],
  ['number-not-in-evidence', 'keyMessages', 'One pump works, Mr. Otieno says.', 'four pumps'],
  [
    'stronger-verb',
    'keyMessages',
    'Mr. de la Cruz confirmed that officials did not sell land once but twice.',
    'sold the same land twice',
  ],
  [
    'stronger-verb',
    'keyMessages',
    'Mr. de la Cruz admitted that officials sold the same land twice.',
    'sold the same land twice',
  ],
  [
    'wrong-speaker',
    'keyMessages',
    'Kenya’s government said that officials sold land twice.',
    'sold the same land twice',
  ],
  [
    'wrong-speaker',
    'keyMessages',
    'Kenya said that it was warned by engineers.',
    'sold the same land twice',
  ],
  [
    'name-not-in-evidence',
    'claims',
    'The Tessel Basin Forum took in 26 people.',
    'took in 26 people',
  ],
  ['allegation-as-fact', 'keyMessages', 'Every second well is dry.', 'every second well'],
  [
    'number-not-in-evidence',
    'recommendations',
    'Publish the report within 60 days.',
    'publish the report',
  ],
]

const faults = FAULTY.map(([code, part, statement, ...words]) => ({code, part, statement, words}))

test.each(faults)('still $code: $statement', ({code, part, statement, words}) => {
  const findings = lintDossier(stating(part, statement, words.map(cite)))
  expect(findings.map((one) => one.code)).toContain(code)
})

/** The quotation that has these words, or else the paragraph. */
function cite(words: string): string {
  const has = (span: {readonly start: number; readonly end: number}) =>
    spanText(article.source.text ?? '', span).includes(words)
  const found =
    article.quotations.find(({content}) => content.some(has)) ??
    article.blocks.find(({span}) => has(span))
  if (found === undefined) throw new Error(`the article does not say “${words}”`)
  return evidenceRef('dam', found.id)
}

function stating(part: Part, statement: string, evidence: readonly string[]): Dossier {
  const one = {text: statement, evidence}
  const parts: Partial<Analysis> = {
    replies: [{party: 'kenya', status: 'notSought', evidence: []}],
    bottomLine: part === 'bottomLine' ? one : null,
    background: part === 'background' ? [one] : [],
    keyMessages: part === 'keyMessages' ? [one] : [],
    claims:
      part === 'claims'
        ? [{id: 'c1', ...one, status: 'attributed', confidence: 'low', checks: []}]
        : [],
    positions:
      part === 'positions'
        ? [
            {
              party: partyFor(statement),
              question: 'Is the dam safe?',
              stance: 'unclear',
              statement,
              evidence,
            },
          ]
        : [],
    recommendations: part === 'recommendations' ? [{addressee: 'kenya', ...one, priority: 1}] : [],
  }
  return {...dossierOf(article), parties: PARTIES, analysis: {...emptyAnalysis, ...parts}}
}

function partyFor(statement: string): string {
  return statement.startsWith('The firm') ? 'firm' : 'forum'
}

function party(id: string, name: string, ...names: string[]): Party {
  const entities = article.entities
    .filter((entity) => entity.name === name || names.includes(entity.name))
    .map((entity) => evidenceRef('dam', entity.id))
  return {id, name, names, entities}
}

const PARTIES: readonly Party[] = [
  party('kenya', 'Kenya', 'Nairobi', 'the government', 'Ministry of Water'),
  party('us', 'United States', 'U.S.', 'Washington'),
  party('forum', 'Tessel Basin Forum', 'TBF'),
  party('firm', 'Orrin Dams', 'the firm', 'Amina O’Dowd'),
]
