import {type Dossier, dossierOf, type ProtectedPerson} from '../../src/index.ts'
import {emptyAnalysis, sampleArticle} from './sample.ts'

export const article = sampleArticle()
const [place, , trader, mayor] = article.entities.map((entity) => `sh:${entity.id}`) as [
  string,
  string,
  string,
  string,
]

export {place, trader}

export const quotation = (n: number) => `sh:${article.quotations[n]?.id}`

export const person: ProtectedPerson = {
  party: 'brandt',
  atRisk: true,
  policy: 'role',
  as: 'a trader',
}

export const dossier: Dossier = {
  ...dossierOf(article),
  excerpts: [{ref: quotation(1), text: '“Tomas Brandt does not hide.”'}],
  paraphrases: [{ref: quotation(1), text: 'Brandt has traded there since 1998.'}],
  parties: [
    {id: 'brandt', name: 'Tomas Brandt', names: ['Tom Brandt'], entities: [trader], role: 'trader'},
    {id: 'mayor', name: 'Ida Brandt', names: [], entities: [mayor], role: 'mayor'},
  ],
  analysis: {
    ...emptyAnalysis,
    bottomLine: {
      text: 'TOMAS BRANDT’S stall is at risk. Brandt says so.',
      evidence: [quotation(1)],
    },
    positions: [
      {
        party: 'mayor',
        question: 'Should the levy stay?',
        stance: 'supports',
        statement: 'Mayor Brandt defends it.',
        evidence: [quotation(2)],
      },
    ],
    method: 'We asked Tom Brandt; Brandt, too, was asked.',
  },
  protection: {marking: 'TLP:AMBER', people: [person], generalise: []},
}

export const withPolicy = (change: Partial<ProtectedPerson>, from: Dossier = dossier): Dossier => ({
  ...from,
  protection: {marking: null, people: [{...person, ...change}], generalise: []},
})
