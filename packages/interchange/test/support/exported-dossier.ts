import {type Dossier, dossierOf, publish} from '@onrecord/core'
import {sampleArticle} from '../../../core/test/support/sample.ts'

export const article = sampleArticle()

export const text = article.source.text ?? ''

export const dossier: Dossier = {
  ...dossierOf(article),
  excerpts: [{ref: `sh:${article.quotations[4]?.id}`, text: '“Nobody asked us,”'}],
  references: [
    {
      id: 'r 1',
      type: 'report',
      title: 'Fees & {dues} of 50%_a #1 \\ ~^',
      author: [{literal: 'Levy and Sons, Ltd'}, {family: 'van Moor', given: 'Ada'}],
      publisher: 'Sund Institute',
      number: 'S/3',
      issued: {'date-parts': [[2030, 6]]},
      URL: 'https://example.org/a_b%20{c}',
      custom: {archivedUrl: 'https://archive.example/1'},
      keyword: 'levies',
    },
  ],
  parties: [
    {id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${article.entities[2]?.id}`]},
  ],
  protection: {
    marking: 'TLP:GREEN',
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
    generalise: [],
  },
}

export const published = publish(dossier).value
