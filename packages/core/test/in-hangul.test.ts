import {expect, test} from 'vitest'
import {type Dossier, dossierOf, protect} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const titled = (name: string, title: string): Dossier => ({
  ...dossierOf(sampleArticle()),
  title,
  parties: [{id: 'p1', name, names: [], entities: []}],
  protection: {
    marking: null,
    people: [{party: 'p1', atRisk: true, policy: 'role', as: '어부'}],
    generalise: [],
  },
})

test.each([
  ['Kim Chol-su', '김철수는 갔다', '어부는 갔다'],
  ['Cheol-su Kim', '어제 김철수가 왔다', '어제 어부가 왔다'],
  ['Kim Chulsoo', '김철수', '어부'],
  ['Kim Chol-su', '김 씨는 남았다', '어부는 남았다'],
  ['Ri Yong-hui', '리영희와 이영희', '어부와 어부'],
  ['Choi Min', '최민은 최 군과', '어부은 어부과'],
  ['Park Ji-hyun', '박지현 박사', '어부 박사'],
])('%s in a Korean text: %s', (name, title, after) => {
  expect(protect(titled(name, title)).title).toBe(after)
})

test.each([
  ['Kim Chol-su', '김청수는 갔다'],
  ['Kim Chol-su', '군이 철수했다'],
  ['Kim Chol-su', '나김철수'],
  ['Choi Min', '최민수는 갔다'],
  ['Kim Chol-su', '이 씨는 남았다'],
  ['Ada Vale', '이 강은 깊다'],
  ['Chol-su', '김철수는 갔다'],
])('nobody else: %s beside %s', (name, title) => {
  expect(protect(titled(name, title)).title).toBe(title)
})

test.each([
  ['Kim Min-ji', '김 씨와 김철수', 'Name withheld와 어부'],
  ['Lee Min-ji', '김 씨와 김철수', '어부와 어부'],
])('the surname alone where %s is not protected: %s', (other, title, after) => {
  const dossier = titled('Kim Chol-su', title)
  const parties = [...dossier.parties, {id: 'p2', name: other, names: [], entities: []}]
  const people = [
    ...(dossier.protection?.people ?? []),
    {party: 'p2', atRisk: false, policy: 'name' as const},
  ]
  const protection = {marking: null, generalise: [], people}
  expect(protect({...dossier, parties, protection}).title).toBe(after)
})
