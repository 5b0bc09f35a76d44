import {type Article, dossierOf, spanText} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import {describe, expect, test} from 'vitest'
import {type Decisions, dossierWith, keptCount, UNDECIDED} from '../src/decisions.ts'
import {
  isAnything,
  keptElsewhere,
  type Memory,
  NOTHING,
  recalled,
  remembered,
} from '../src/memory.ts'
import {shownOf} from '../src/shown.ts'

const FERRY = [
  'Ferry stops',
  'QUAYLE – Nia Orm, a witness, saw the ferry stop. “It rains,” said Nia Orm.',
  '“We wait,” said Bo Lind. “Nobody came,” said Cy Holm.',
].join('\n\n')
const QUAY = 'Quay shut\n\nELM – “The quay is shut,” said Bo Lind. “We wait,” said Cy Holm.'
const TRIAL = [
  'Trial opens',
  'ELM – Ida Quist and Otto Bye told the court what they saw. “It was dark,” said Ida Quist.',
  'Ms Orm was in the room. “We were cold,” said Ms Orm.',
].join('\n\n')

describe('decisions of an afternoon', () => {
  test('four people of three stories stay kept out, in whatever order these are read', async () => {
    const [ferry, quay, trial] = [await read(FERRY), await read(QUAY), await read(TRIAL)]
    let memory = NOTHING
    memory = decided(memory, ferry, keptOut(ferry, 'Nia Orm', 'pseudonym'))
    memory = decided(memory, quay, keptOut(quay, 'Cy Holm', 'omit'))
    memory = decided(memory, trial, keptOut(trial, 'Ida Quist', 'pseudonym'))
    memory = decided(memory, trial, keptOut(trial, 'Otto Bye', 'pseudonym'))
    expect(keptOutIn(memory, ferry)).toEqual({'Nia Orm': 'pseudonym', 'Cy Holm': 'omit'})
    expect(keptOutIn(memory, quay)).toEqual({'Cy Holm': 'omit'})
    expect(keptElsewhere(memory, recalled(memory, quay).decisions)).toEqual([
      'Nia Orm',
      'Ida Quist',
      'Otto Bye',
    ])
    // Nia Orm of the first story, whom this one calls by her surname
    expect(keptOutIn(memory, trial)).toEqual({
      'Ida Quist': 'pseudonym',
      'Otto Bye': 'pseudonym',
      Orm: 'pseudonym',
    })
  })

  test('who is kept out stays so where another text names them otherwise', async () => {
    const words = (name: string) =>
      `Ferry stops\n\nQUAYLE – ${name}, a witness, saw it. “It rains,” said ${name}. “We wait,” said Bo Lind.`
    const ferry = await read(words('Nia Orm'))
    const memory = decided(NOTHING, ferry, keptOut(ferry, 'Nia Orm', 'omit'))
    const shown = (article: Article) =>
      shownOf(dossierWith(dossierOf(article), recalled(memory, article).decisions)).article.source
        .text
    for (const name of ['Orm', 'Nía J. Orm', 'Ms Orm']) {
      expect(shown(await read(words(name))), name).not.toMatch(/Orm|It rains/)
    }
    // of another story that has nothing to do with them nothing is replaced
    expect(shown(await read(QUAY))).toBe(QUAY)
    const place = await read('Quay of Orm shut\n\n“We wait,” said Bo Lind.')
    expect(shown(place)).toContain('Quay of [name kept out] shut')
  })

  test('who may be named again in one story is not kept out in the next', async () => {
    const [ferry, quay, trial] = [await read(FERRY), await read(QUAY), await read(TRIAL)]
    let memory = decided(NOTHING, ferry, keptOut(ferry, 'Cy Holm', 'omit'))
    memory = decided(memory, quay, ({people: _, ...others}) => ({...others, people: new Map()}))
    expect(keptOutIn(memory, quay)).toEqual({})
    expect(keptOutIn(memory, trial)).toEqual({})
    // the copy that was made of the first story is not to change by what is decided about another
    expect(keptOutIn(memory, ferry)).toEqual({'Cy Holm': 'omit'})
  })

  test('who is named on purpose is so in that story alone, and not once they are kept out', async () => {
    const ferry = await read(FERRY)
    const trial = await read(TRIAL.replaceAll('Ms Orm', 'Nia Orm'))
    let memory = decided(NOTHING, ferry, keptOut(ferry, 'Nia Orm', 'name'))
    const policies = (article: Article) => [...recalled(memory, article).decisions.people.values()]
    expect(policies(ferry)).toEqual(['name'])
    expect(policies(trial)).toEqual([])
    memory = decided(memory, trial, keptOut(trial, 'Nia Orm', 'pseudonym'))
    expect(policies(ferry)).toEqual(['pseudonym'])
  })

  test('what was put right is so again in its text and its versions, and in no other story', async () => {
    const [ferry, quay] = [await read(FERRY), await read(QUAY)]
    const said = ferry.quotations.find(
      ({content: [span]}) => span && spanText(FERRY, span).includes('We wait'),
    )
    const holm = ferry.entities.find(({name}) => name === 'Cy Holm')
    if (said === undefined || holm === undefined) throw new Error('the text is read')
    // the same words are somebody else's there
    expect(quay.quotations.map(({id}) => id)).toContain(said.id)
    const memory = decided(NOTHING, ferry, (now) => ({
      ...now,
      rulings: new Map([[said.id, {kind: 'speaker', entity: holm.id, on: '2026-05-12'}]]),
    }))
    expect(recalled(memory, quay)).toEqual({decisions: UNDECIDED, lost: 0})
    expect(recalled(memory, ferry).decisions.rulings.size).toBe(1)
    const version = await read(FERRY.replace('It rains', 'It snows'))
    expect(recalled(memory, version).decisions.rulings.size).toBe(1)
    const without = await read(FERRY.replace('“We wait,” said Bo Lind. ', ''))
    expect(recalled(memory, without)).toMatchObject({decisions: UNDECIDED, lost: 1})
  })

  test('a name that was added stays, until somebody names it again', async () => {
    const [ferry, quay] = [await read(FERRY), await read(QUAY)]
    let memory = decided(NOTHING, ferry, (now) => ({...now, names: ['Elm']}))
    expect(recalled(memory, quay).decisions.names).toEqual(['Elm'])
    // in the first story is no such name
    const kept = [ferry, quay].map((article) => {
      const {decisions} = recalled(memory, article)
      return keptCount(dossierWith(dossierOf(article), decisions), decisions)
    })
    expect(kept).toEqual([0, 1])
    expect(isAnything(memory)).toBe(true)
    memory = decided(memory, quay, (now) => ({...now, names: []}))
    expect(recalled(memory, ferry).decisions.names).toEqual([])
    expect(isAnything(decided(NOTHING, quay, (now) => now))).toBe(false)
  })
})

test.each(['Orm', 'orm', 'Ms Orm', 'Prof Dr Orm', 'N. Orm'])(
  'who is kept out as “%s” is so under the full name, too',
  async (name) => {
    const article = await read(FERRY)
    const named = keptOut(article, 'Nia Orm', 'name')(UNDECIDED)
    const {article: shown} = shownOf(dossierWith(dossierOf(article), {...named, names: [name]}))
    expect(JSON.stringify(shown)).not.toMatch(/Nia|Orm/)
    expect(shown.source.text).toContain('Bo Lind')
  },
)

test('whoever decides sees what is printed for whom, also for whom it is taken to be another', async () => {
  const article = await read(
    'Ferry stops\n\nQUAYLE – Bo Lind and Nia Orm waited. “It rains,” said Nia Orm.\n\nN. Orm lives in Elm.',
  )
  const decisions = [
    keptOut(article, 'Nia Orm', 'pseudonym'),
    keptOut(article, 'Bo Lind', 'pseudonym'),
  ]
  const {printed} = shownOf(
    dossierWith(
      dossierOf(article),
      decisions.reduce((now, decide) => decide(now), UNDECIDED),
    ),
  )
  const names = article.entities.flatMap(({id, name}) => {
    const words = printed.get(id)
    return words === undefined ? [] : [`${name}: ${words}`]
  })
  expect(names).toEqual(['Bo Lind: Person A', 'Nia Orm: Person B', 'N. Orm: Person B'])
})

test.each(['M. Orm', 'Ida Orm', 'Ms Lind'])('“%s” is not Nia Orm', async (name) => {
  const article = await read(FERRY)
  const {article: shown} = shownOf(dossierWith(dossierOf(article), {...UNDECIDED, names: [name]}))
  expect(shown.source.text).toContain('Nia Orm')
})

test('a speaker in words of the article is what documents say, without who is kept out', async () => {
  const article = await read(
    'Ferry stops\n\nQUAYLE – The father of Nia Orm came. It rains. “We wait.”\n\nNia Orm was saved.',
  )
  const [said] = article.quotations
  if (said === undefined) throw new Error('the text is read')
  const words = 'The father of Nia Orm'
  const decisions: Decisions = {
    ...keptOut(article, 'Nia Orm', 'pseudonym')(UNDECIDED),
    rulings: new Map([[said.id, {kind: 'described', words, on: '2026-05-12'}]]),
  }
  const [shown] = shownOf(dossierWith(dossierOf(article), decisions)).article.quotations
  expect(shown?.speaker).toMatchObject({
    entity: null,
    description: 'The father of Person A',
    confidence: 1,
  })
})

async function read(text: string): Promise<Article> {
  const {value} = await readArticle(text)
  if (value === null) throw new Error('the text is read')
  return value
}

/** What is decided once the text is read again, as the page does it. */
function decided(memory: Memory, article: Article, change: (now: Decisions) => Decisions): Memory {
  const {decisions} = recalled(memory, article)
  return remembered(memory, decisions, {article, decisions: change(decisions)})
}

function keptOut(article: Article, name: string, policy: 'name' | 'pseudonym' | 'omit') {
  const person = article.entities.find((one) => one.name === name)
  if (person === undefined) throw new Error(`nobody is read to be ${name}`)
  return (now: Decisions): Decisions => ({
    ...now,
    people: new Map([...now.people, [person.id, policy]]),
  })
}

function keptOutIn(memory: Memory, article: Article): Record<string, string> {
  const {people} = recalled(memory, article).decisions
  return Object.fromEntries(
    article.entities.flatMap(({id, name}) => {
      const policy = people.get(id)
      return policy === undefined ? [] : [[name, policy]]
    }),
  )
}
