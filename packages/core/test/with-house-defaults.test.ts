import {expect, test} from 'vitest'
import {type Dossier, dossierOf, withHouseDefaults} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const budgeted = (words: number | null) => {
  const article = sampleArticle()
  const {metadata} = article
  return {...article, metadata: {...metadata, rights: {...metadata.rights, excerptBudget: words}}}
}
const budgets = ({articles}: Dossier) => articles.map(({metadata}) => metadata.rights.excerptBudget)

test('a house says what the dossier does not', () => {
  const dossier: Dossier = {...dossierOf(budgeted(null)), articles: [budgeted(null), budgeted(0)]}
  const house = withHouseDefaults(dossier, {organisation: 'Coastal Desk', excerptBudget: 120})
  expect([house.organisation, budgets(house)]).toEqual(['Coastal Desk', [120, 0]])
  expect(withHouseDefaults(dossier, {})).toEqual(dossier)
  const own = withHouseDefaults(
    {...dossier, organisation: 'Harbour Watch'},
    {organisation: 'Coastal Desk'},
  )
  expect([own.organisation, budgets(own)]).toEqual(['Harbour Watch', [null, 0]])
})
