import {expect, test} from 'vitest'
import {type Dossier, dossierOf, protect} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const titled = (name: string, title: string): Dossier => ({
  ...dossierOf(sampleArticle()),
  title,
  parties: [{id: 'p1', name, names: [], entities: []}],
  protection: {
    marking: null,
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'صياد'}],
    generalise: [],
  },
})

test.each([
  ['Ahmad Haddad', 'قال أحمد حداد، وحداد بحار', 'قال صياد، صياد بحار'],
  ['Ahmed El-Haddad', 'قال أحمد الحداد', 'قال صياد'],
  ['Mohammed Masri', 'محمد خالد علي المصري هنا', 'صياد هنا'],
  ['Reza Pourali', 'رضا پورعلی آمد', 'صياد آمد'],
])('%s in a text in Arabic letters: %s', (name, title, after) => {
  expect(protect(titled(name, title)).title).toBe(after)
})

test.each([
  ['Ahmad Haddad', 'هذه حدود أحمد'],
  ['Hussein Sharif', 'حسين، شريف'],
  ['Haddad', 'قال حداد'],
])('nobody else: %s beside %s', (name, title) => {
  expect(protect(titled(name, title)).title).toBe(title)
})

test('the surname alone, where somebody has it who is not protected', () => {
  const dossier = titled('Ahmad Haddad', 'قال أحمد حداد، وحداد بحار')
  const parties = [...dossier.parties, {id: 'p2', name: 'Ida Haddad', names: [], entities: []}]
  const people = [
    ...(dossier.protection?.people ?? []),
    {party: 'p2', atRisk: false, policy: 'name' as const},
  ]
  const protection = {marking: null, generalise: [], people}
  expect(protect({...dossier, parties, protection}).title).toBe('قال صياد، name withheld بحار')
})
