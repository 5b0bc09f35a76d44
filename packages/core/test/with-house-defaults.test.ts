import {expect, test} from 'vitest'
import {articleWords, type Dossier, dossierOf, withHouseDefaults} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const budgeted = (words: number | null) => {
  const article = sampleArticle()
  const {metadata} = article
  return {...article, metadata: {...metadata, rights: {...metadata.rights, excerptBudget: words}}}
}
const budgets = ({articles}: Dossier) => articles.map(({metadata}) => metadata.rights.excerptBudget)

test('a house says what the dossier does not', () => {
  const dossier: Dossier = {...dossierOf(budgeted(null)), articles: [budgeted(null), budgeted(0)]}
  const house = withHouseDefaults(dossier, {organisation: 'Coastal Desk', excerptBudget: 12})
  expect([house.organisation, budgets(house)]).toEqual(['Coastal Desk', [12, 0]])
  const half = Math.floor((articleWords(sampleArticle()) ?? 0) / 2)
  expect(half).toBeGreaterThan(12)
  expect(budgets(withHouseDefaults(dossier, {excerptBudget: 9999}))).toEqual([half, 0])
  expect(withHouseDefaults(dossier, {})).toEqual(dossier)
  const own = withHouseDefaults(
    {...dossier, organisation: 'Harbour Watch'},
    {organisation: 'Coastal Desk'},
  )
  expect([own.organisation, budgets(own)]).toEqual(['Harbour Watch', [null, 0]])
})
