import {describe, expect, test} from 'vitest'
import {type Dossier, dossierOf, protect} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const titled = (name: string, title: string): Dossier => ({
  ...dossierOf(sampleArticle()),
  title,
  parties: [{id: 'p1', name, names: [], entities: []}],
  protection: {
    marking: null,
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'рыбак'}],
    generalise: [],
  },
})

test.each([
  ['Ivan Karpov', 'Ивана Петровича Карпова нет', 'Рыбак нет'],
  ['Ivan Karpov', 'Да, с Карповым', 'Да, с рыбак'],
  ['Yelena Novakova', 'Елены Новаковой нет', 'Рыбак нет'],
  ['Sergey Lavrin', 'Тут Сергей Лаврин', 'Тут рыбак'],
  ['Nikolai Gorky', 'Тут Николая Горького нет', 'Тут рыбак нет'],
  ['Karpov', 'Карпов ушёл', 'Рыбак ушёл'],
  ['Alexei Orlov', 'К Алексею Орлову', 'К рыбак'],
  ['Oleksandr Hrytsenko', 'Від Олександра Гриценка', 'Від рыбак'],
])('%s in a text in Cyrillic letters: %s', (name, title, after) => {
  expect(protect(titled(name, title)).title).toBe(after)
})

test.each([
  ['Ivan Karpov', 'Иван ушёл на Карповку'],
  ['Ivan Karpov', 'Тут карпов много'],
  ['Oskar Li', 'Ли Орлов ушёл'],
])('nobody else: %s beside %s', (name, title) => {
  expect(protect(titled(name, title)).title).toBe(title)
})

describe('a namesake who is not protected', () => {
  const beside = (dossier: Dossier, name: string): Dossier => ({
    ...dossier,
    parties: [...dossier.parties, {id: 'p2', name, names: [], entities: []}],
    protection: {
      marking: null,
      generalise: [],
      people: [...(dossier.protection?.people ?? []), {party: 'p2', atRisk: false, policy: 'name'}],
    },
  })

  test.each([
    ['Ivan Karpov', 'Olga Karpova', 'Ольга Карпова и Иван Карпов', 'Ольга Карпова и рыбак'],
    ['Ivan Karpov', 'Olga Karpova', 'Ольгу Карпову ждут', 'Ольгу Карпову ждут'],
    ['Ivan Karpov', 'Olga Karpova', 'Да, тут Карпова', 'Да, тут name withheld'],
    ['Ivan Karpov', 'Olga Orlova', 'Тут Карпова', 'Тут рыбак'],
    ['Иван Карпов', 'Ольга Карпова', 'Ольга Карпова и Карпов', 'Ольга Карпова и name withheld'],
  ])('%s beside %s: %s', (name, other, title, after) => {
    expect(protect(beside(titled(name, title), other)).title).toBe(after)
  })
})
