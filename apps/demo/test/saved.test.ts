import {brief} from '@onrecord/compose'
import {
  type Article,
  attachSource,
  type Dossier,
  dossierOf,
  evidenceRef,
  type Quotation,
} from '@onrecord/core'
import {parseDossier} from '@onrecord/core/parse'
import {readArticle} from '@onrecord/read'
import {expect, test} from 'vitest'
import {type Decisions, dossierWith, UNDECIDED} from '../src/decisions.ts'
import {makeFile} from '../src/make-file.ts'
import {joined} from '../src/memory.ts'
import {openSaved} from '../src/open-saved.ts'
import {asWritten, type Ruling} from '../src/rulings.ts'
import {decisionsIn, hiddenBeside, hiddenBy} from '../src/saved.ts'
import {shownOf} from '../src/shown.ts'
import {workFile} from '../src/work-file.ts'

const TEXT = [
  'Ferry stops',
  'QUAYLE – Nia Orm, a witness, saw the ferry stop at Elm Quay on 12 May 2026.',
  '“It rains every day,” said Nia Orm. “Forty boats are left,” said Bo Lind.',
  'Ms Orm said that the ferry would close. “We wait,” said Mr Lind.',
  'The pilot of Quayle looks on.',
].join('\n\n')

test('work that is saved comes back with its text, statements, corrections and people, and makes the same file again', async () => {
  const article = await read(TEXT)
  const decisions = decided(article)
  const made = dossierWith(dossierOf(article), decisions)
  const {name, bytes} = workFile(made)
  expect(name).toBe('ferry-stops-work-with-names.json')
  const saved = decisionsIn(await opened(bytes))
  expect(saved.decisions).toEqual(decisions)
  expect(saved.read).toEqual(dossierOf(article))
  expect(dossierWith(saved.read, saved.decisions)).toEqual(made)
})

test('work says in its first words that it has every name, under whatever name it is opened', async () => {
  const article = await read(TEXT)
  const {bytes} = workFile(dossierWith(dossierOf(article), decided(article)))
  const text = new TextDecoder().decode(bytes)
  expect(text).toMatch(/^\{\n {2}"handling": "Work with every name in it/)
  const dossier = await opened(bytes)
  expect(dossier).not.toHaveProperty('handling')
  const {parties, protection, ...rest} = dossier
  const {bytes: again} = await makeFile({...rest, parties: [], protection: null}, 'json')
  expect(new TextDecoder().decode(again)).not.toContain('every name')
})

test('of a dossier whose marking permits no copy no model is made, with nobody kept out either', async () => {
  const article = await read(TEXT)
  for (const [marking, isMade] of [
    ['TLP:RED', false],
    ['TLP:AMBER+STRICT', false],
    ['TLP:AMBER', true],
  ] as const) {
    for (const decisions of [UNDECIDED, decided(article)]) {
      const marked = {...dossierOf(article), protection: {marking, people: [], generalise: []}}
      const dossier = dossierWith(marked, decisions)
      const made = await makeFile(dossier, 'json').then(
        ({name}) => name,
        (error: unknown) => String(error),
      )
      expect(made).toMatch(
        isMade ? /data(?:-for-others)?\.json$/ : /^MarkingError: .*change the marking$/,
      )
      // whoever works on it may go on another day
      const {bytes} = workFile(dossier)
      expect((await opened(bytes)).protection?.marking).toBe(marking)
    }
  }
})

test('what nobody has to be kept out of is saved by the model itself, people named on purpose too', async () => {
  const article = await read(TEXT)
  const {rulings} = decided(article)
  const orm = entity(article, 'Nia Orm')
  for (const decisions of [
    UNDECIDED,
    {...UNDECIDED, rulings},
    {...UNDECIDED, people: new Map([[orm, 'name' as const]])},
  ]) {
    const {bytes} = await makeFile(dossierWith(dossierOf(article), decisions), 'json')
    const saved = decisionsIn(await opened(bytes))
    expect(saved.decisions).toEqual(decisions)
    expect(saved.read.articles).toEqual([article])
  }
})

test('what an analyst decided in a dossier stays in it, and what is decided here stands before it', async () => {
  const article = await read(TEXT)
  const [orm, lind] = [entity(article, 'Nia Orm'), entity(article, 'Bo Lind')]
  const party = (id: string, name: string, entities: readonly string[]) => ({
    id,
    name,
    names: [],
    entities: entities.map((one) => evidenceRef(article.id, one)),
  })
  const dossier: Dossier = {
    ...dossierOf(article, {title: 'Ferries'}),
    parties: [
      party('orm', 'Nia Orm', [orm]),
      party('party-1', 'Bo Lind', [lind]),
      party('yard', 'Elm Yard', []),
    ],
    corrections: [
      {
        ref: evidenceRef(article.id, said(article, 'We wait').id),
        set: {'speaker.entity': orm},
        by: 'Cy Holm',
        on: '2026-05-13',
        why: 'asked again',
      },
    ],
    protection: {
      marking: 'TLP:AMBER',
      people: [
        {party: 'orm', atRisk: true, policy: 'role', as: 'a deckhand'},
        {party: 'party-1', atRisk: false, policy: 'pseudonym'},
        {party: 'yard', atRisk: true, policy: 'pseudonym'},
      ],
      generalise: [],
    },
  }
  const {read: rest, decisions} = decisionsIn(await opened(JSON.stringify(dossier)))
  expect(decisions).toEqual({...UNDECIDED, people: new Map([[lind, 'pseudonym']])})
  expect(rest.corrections).toEqual(dossier.corrections)
  const again = dossierWith(rest, {...decisions, names: ['Elm Quay']})
  expect(again).toMatchObject({title: 'Ferries', corrections: dossier.corrections})
  expect(again.protection?.marking).toBe('TLP:AMBER')
  const text = shownOf(again).article.source.text
  expect(text).not.toMatch(/Orm|Lind|Elm/)
  expect(text).toContain('[a deckhand]')
  // another party than the analyst's of the same id
  expect(again.parties.map(({id}) => id)).toEqual(['orm', 'yard', 'party-1', 'party-2'])
  expect(hiddenBeside(rest)).toEqual(['Elm Yard'])
  expect(hiddenBy(rest)).toEqual(new Map([[orm, 'pseudonym']]))
  const left = dossierWith(rest, {...decisions, people: new Map([[orm, 'omit']])})
  expect(shownOf(left).article.source.text).not.toContain('It rains every day')
})

test('who is kept out on the page is not named by a file that names them', async () => {
  const article = await read(TEXT)
  const orm = entity(article, 'Nia Orm')
  const kept: Decisions = {...UNDECIDED, people: new Map([[orm, 'omit']]), names: ['Elm']}
  const named: Decisions = {...UNDECIDED, people: new Map([[orm, 'name']]), names: ['Quayle']}
  expect(joined(kept, named)).toEqual({...kept, names: ['Quayle', 'Elm']})
  expect(joined(named, kept).people).toEqual(kept.people)
})

test('a file that cannot be gone on with is refused, with what it is', async () => {
  const article = await read(TEXT)
  const dossier = dossierOf(article)
  const copy = await makeFile(dossierWith(dossier, decided(article)), 'json')
  const withoutText = {...article, source: {...article.source, text: null}}
  const changed = {...article, source: {...article.source, text: TEXT.replace('rains', 'snows')}}
  const rows: [string | Uint8Array, RegExp][] = [
    [copy.bytes, /^This is a copy for others: .* the names that were kept out are not in it/],
    [JSON.stringify(withoutText), /without its text/],
    // somebody put the text back into a copy for others
    [JSON.stringify(attached(copy.bytes)), /^This file cannot be gone on with: .*text back/],
    [JSON.stringify(changed), /^This file was changed since it was saved/],
    [JSON.stringify({...dossier, articles: [article, article]}), /has 2 articles/],
    [JSON.stringify({...dossier, articles: []}), /^There is no article/],
    [JSON.stringify({...dossier, schemaVersion: 99}), /^A newer version of this page made/],
    [JSON.stringify({type: 'dossier', articles: [article]}), /^This file cannot be opened: /],
    [JSON.stringify({...dossier, articles: ['articles/ferry.article.json']}), /in other files/],
    [
      JSON.stringify({...dossier, protection: {people: 3}}),
      /^This file cannot be opened: .*people/,
    ],
    [JSON.stringify({type: 'key-map'}), /key to pseudonyms/],
  ]
  for (const [source, words] of rows) {
    const result = await openSaved(source)
    expect(result?.value).toBeNull()
    expect(result?.issues[0]?.message).toMatch(words)
    // a word that nothing else on the page has
    expect(result?.issues[0]?.message).not.toContain('dossier')
  }
  for (const source of ['{"@type": "NewsArticle"}', '{', '“It rains,” said Nia Orm.', '[]']) {
    expect(await openSaved(source)).toBeNull()
  }
})

test('words that nobody is named for have no speaker in documents either', async () => {
  const article = await read(
    'Ferry stops\n\nQUAYLE – The old ferry stops. “It rains every day in the town,” said Bo Lind.',
  )
  const {id} = said(article, 'It rains')
  const nobody: Ruling = {kind: 'speaker', entity: null, on: '2026-05-12'}
  const decisions = {...UNDECIDED, rulings: new Map([[id, nobody]])}
  const dossier = dossierWith(dossierOf(article), decisions)
  const [shown] = shownOf(dossier).article.quotations.filter((one) => one.id === id)
  expect(shown?.speaker).toMatchObject({status: 'unattributed', mention: null, entity: null})
  expect(JSON.stringify(brief(dossierOf(article)))).toContain('Bo Lind')
  expect(JSON.stringify(brief(dossier))).not.toContain('Bo Lind')
})

test.each([
  ['the pilot of Quayle', 'The pilot of Quayle'],
  // who is named by them says it, under their name
  ['bo lind', 'Bo Lind'],
  // only in what is said
  ['forty boats', null],
  ['the pilot of Elm', null],
  ['Quayl', null],
  ['(', null],
])('“%s” as a speaker is “%s” in the article', async (words, written) => {
  const article = await read(TEXT)
  const {id} = said(article, 'Forty boats')
  const ruling = asWritten(article, id, {kind: 'described', words, on: '2026-05-12'})
  expect(ruling?.kind === 'described' ? ruling.words : null).toBe(written)
})

function decided(article: Article): Decisions {
  const on = '2026-05-12'
  return {
    people: new Map([
      [entity(article, 'Nia Orm'), 'pseudonym'],
      [entity(article, 'Bo Lind'), 'omit'],
    ]),
    names: ['Elm Quay'],
    rulings: new Map<string, Ruling>([
      [said(article, 'It rains').id, {kind: 'speaker', entity: null, on}],
      [said(article, 'Forty boats').id, {kind: 'described', words: 'The pilot of Quayle', on}],
      [said(article, 'We wait').id, {kind: 'rejected', on}],
    ]),
  }
}

function attached(copy: Uint8Array): Dossier {
  const {value} = parseDossier(JSON.parse(new TextDecoder().decode(copy)))
  const dossier = value === null ? null : attachSource(value, TEXT).value
  if (dossier === null) throw new Error('the copy is of this text')
  return dossier
}

async function read(text: string): Promise<Article> {
  const {value} = await readArticle(text)
  if (value === null) throw new Error('the text is read')
  return value
}

async function opened(source: string | Uint8Array): Promise<Dossier> {
  const result = await openSaved(source)
  if (result?.value == null) throw new Error(JSON.stringify(result?.issues))
  return result.value
}

function entity({entities}: Article, name: string): string {
  const found = entities.find((one) => one.name === name)
  if (found === undefined) throw new Error(`nobody is read to be ${name}`)
  return found.id
}

function said({quotations}: Article, words: string): Quotation {
  const found = quotations.find(({text}) => text?.join(' ').includes(words))
  if (found === undefined) throw new Error(`nobody is read to say ${words}`)
  return found
}
