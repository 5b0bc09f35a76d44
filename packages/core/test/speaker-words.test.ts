import {describe, expect, test} from 'vitest'
import {
  type Article,
  correctDossier,
  type Dossier,
  type DossierCorrection,
  dossierOf,
  propose,
  protect,
  publish,
  sha256Hex,
  spanText,
  verifyArticle,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {at, sampleArticle} from './support/sample.ts'

const sample = sampleArticle()
const more = 'The harbour board met. Bo Lind of the board wept. The board left.'
const text = `${sample.source.text}\n${more}\n`
/** The sample with a paragraph about somebody whom the reading did not find. */
const article: Article = {
  ...sample,
  source: {...sample.source, text, sha256: sha256Hex(text)},
  blocks: [...sample.blocks, {id: 'b9', type: 'paragraph', level: null, span: at(text, more)}],
}
const [, , trader, mayor] = article.entities
const banner = article.quotations[4]?.id ?? ''
const march = article.events[1]?.id ?? ''

const corrections = (...sets: readonly DossierCorrection['set'][]): Dossier => ({
  ...dossierOf(article),
  corrections: sets.map((set) => ({
    ref: `sh:${banner}`,
    set,
    by: 'R. Iversen',
    on: '2031-03-09',
    why: 'The minutes.',
  })),
})
const corrected = (...sets: readonly DossierCorrection['set'][]) => {
  const [only] = correctDossier(corrections(...sets)).articles as [Article]
  const speaker = only.quotations[4]?.speaker
  const words = speaker?.mention ? spanText(text, speaker.mention) : null
  return {article: only, speaker, words}
}

describe('a speaker is added by words of the article', () => {
  test('who has no name is described by them', () => {
    const {speaker, words, article: after} = corrected({'speaker.mention': 'The harbour board'})
    expect(words).toBe('The harbour board')
    expect(speaker).toMatchObject({
      status: 'resolved',
      entity: null,
      description: 'The harbour board',
      rule: 'correction',
      confidence: 1,
    })
    expect(after.entities).toEqual(article.entities)
  })

  test('who has one in the reading is that one, with an article before it, too', () => {
    expect(corrected({'speaker.mention': 'Ida Brandt'}).speaker).toMatchObject({
      status: 'resolved',
      entity: mayor?.id,
      description: null,
    })
    expect(
      corrected({'speaker.mention': 'Mayor Ida Brandt', 'speaker.entity': mayor?.id}),
    ).toMatchObject({
      words: 'Mayor Ida Brandt',
      speaker: {status: 'resolved', entity: mayor?.id},
    })
  })

  test('whom the reading did not find is found, wherever the name stands', () => {
    const {speaker, article: after} = corrected({
      'speaker.mention': 'Bo Lind',
      'speaker.type': 'person',
    })
    const found = after.entities.find(({name}) => name === 'Bo Lind')
    expect(found).toMatchObject({
      type: 'person',
      mentions: [{span: at(text, 'Bo Lind'), form: 'name'}],
      provenance: {method: 'human', agent: 'R. Iversen'},
    })
    expect(speaker).toMatchObject({status: 'resolved', entity: found?.id})
    const board = corrected({'speaker.mention': 'The board', 'speaker.type': 'organisation'})
    expect(board.article.entities.at(-1)).toMatchObject({
      name: 'board',
      mentions: [{form: 'description'}, {form: 'description'}, {form: 'description'}],
    })
    const twice = corrected(
      {'speaker.mention': 'Bo Lind', 'speaker.type': 'person'},
      {'speaker.mention': 'Bo Lind', 'speaker.type': 'person'},
    )
    expect(twice.article.entities).toHaveLength(5)
  })

  test('a word that stands often is the nearest to the statement', () => {
    const {speaker} = corrected({'speaker.mention': 'Sundhaven', 'speaker.entity': null})
    expect(speaker?.mention).toEqual(at(text, 'Sundhaven', 2))
    expect(speaker?.description).toBe('Sundhaven')
  })

  test('whoever was said to speak before is so no more', () => {
    const {speaker} = corrected(
      {'speaker.entity': trader?.id},
      {'speaker.mention': 'The harbour board'},
    )
    expect(speaker).toMatchObject({entity: null, description: 'The harbour board'})
  })

  test('of an event, too', () => {
    const [first] = corrections({'speaker.mention': 'The harbour board'}).corrections
    const dossier = {
      ...dossierOf(article),
      corrections: first === undefined ? [] : [{...first, ref: `sh:${march}`}],
    }
    expect(correctDossier(dossier).articles[0]?.events[1]?.speaker?.description).toBe(
      'The harbour board',
    )
  })
})

describe('and everything holds', () => {
  const dossier = corrections({'speaker.mention': 'Bo Lind', 'speaker.type': 'person'})
  const lock = (one: Dossier) => verifyDossier(one).findings

  test('before and after, and once only', () => {
    const after = correctDossier(dossier)
    expect([lock(dossier), lock(after), correctDossier(after)]).toEqual([[], [], after])
    expect(after.corrections[0]?.changed).toEqual(['speaker.mention', 'speaker.type'])
    const [only] = after.articles as [Article]
    expect(verifyArticle(only).findings).toEqual([])
  })

  test('who is protected is so as a speaker whom a correction adds', () => {
    const hidden: Dossier = {
      ...dossier,
      parties: [{id: 'p1', name: 'Bo Lind', names: [], entities: []}],
      protection: {
        marking: null,
        people: [{party: 'p1', atRisk: true, policy: 'omit', as: 'a clerk'}],
        generalise: [],
      },
    }
    for (const one of [protect(hidden), publish(hidden).value]) {
      expect(JSON.stringify(one)).not.toMatch(/Lind|Nobody asked us/)
    }
  })
})

test.each<[string, DossierCorrection['set'], string]>([
  [
    'words that the article has not',
    {'speaker.mention': 'the ministry'},
    'speaker.mention: expected words of the article, outside of what is said, that name who says it, such as "the ministry", got "the ministry"',
  ],
  [
    'half a word',
    {'speaker.mention': 'harbour boar'},
    'speaker.mention: expected words of the article, outside of what is said, that name who says it, such as "the ministry", got "harbour boar"',
  ],
  [
    'what is said itself',
    {'speaker.mention': 'Nobody'},
    'speaker.mention: expected words of the article, outside of what is said, that name who says it, such as "the ministry", got "Nobody"',
  ],
  [
    'words of the page',
    {'speaker.mention': 'top of page'},
    'speaker.mention: expected words of the article, outside of what is said, that name who says it, such as "the ministry", got "top of page"',
  ],
  [
    'words that have somebody else within them',
    {'speaker.mention': 'Mayor Ida Brandt'},
    `speaker.mention: expected speaker.entity beside it, an id or null, since the words name ${mayor?.id} (Ida Brandt), got "Mayor Ida Brandt"`,
  ],
  [
    'the name of another than is said',
    {'speaker.mention': 'Ida Brandt', 'speaker.entity': trader?.id},
    `speaker.mention: expected words that name whom speaker.entity says and not ${mayor?.id} (Ida Brandt), got "Ida Brandt"`,
  ],
  [
    'words of two paragraphs',
    {'speaker.mention': 'page\nThe harbour board'},
    'speaker.mention: expected words of the article, outside of what is said, that name who says it, such as "the ministry", got "page\\nThe harbour board"',
  ],
  [
    'a pronoun for somebody new',
    {'speaker.mention': 'she', 'speaker.type': 'person'},
    'speaker.type: expected words in speaker.mention that say who it is, got "person"',
  ],
  [
    'a pronoun for somebody described',
    {'speaker.description': 'They'},
    'speaker.description: expected words that say who it is, got "They"',
  ],
  [
    'a description beside a name',
    {'speaker.mention': 'Ida Brandt', 'speaker.description': 'a clerk'},
    `speaker.description: expected speaker.entity beside it, since the words in speaker.mention name ${mayor?.id} (Ida Brandt), got "a clerk"`,
  ],
  [
    'a name for somebody described',
    {'speaker.description': 'Ida Brandt'},
    `speaker.description: expected speaker.entity ${mayor?.id}, since Ida Brandt has a name, got "Ida Brandt"`,
  ],
  [
    'a date for somebody new',
    {'speaker.mention': 'Tuesday', 'speaker.type': 'person'},
    'speaker.type: expected words in speaker.mention that say who it is, got "person"',
  ],
  [
    'a law for somebody new',
    {'speaker.mention': 'Sundhaven Accord', 'speaker.type': 'organisation', 'speaker.entity': null},
    'speaker.type: expected words in speaker.mention that say who it is, got "organisation"',
  ],
  [
    'a kind without words',
    {'speaker.type': 'person'},
    'speaker.type: expected speaker.mention beside it: the words that name who says it, got "person"',
  ],
  [
    'a kind that cannot speak',
    {'speaker.mention': 'Bo Lind', 'speaker.type': 'place'},
    'speaker.type: expected one of person, organisation, group, got "place"',
  ],
  [
    'another kind than the reading’s',
    {'speaker.mention': 'Ida Brandt', 'speaker.type': 'organisation'},
    `speaker.type: expected nothing: the words name ${mayor?.id}, person, got "organisation"`,
  ],
])('%s are no evidence: found by the lock and not carried out', (_, set, message) => {
  const dossier = corrections(set)
  expect(verifyDossier(dossier).findings.map((one) => one.message)).toContain(
    `corrections[0].set, ${message}`,
  )
  expect(correctDossier(dossier)).toEqual(dossier)
})

test('without the text there are no words to find', () => {
  const dossier = {
    ...corrections({'speaker.mention': 'The harbour board'}),
    articles: [withhold(article)],
  }
  expect(verifyDossier(dossier).findings.map((one) => one.message)).toContain(
    'corrections[0].set, speaker.mention: expected the text of the article, which has to be there for its words, got "The harbour board"',
  )
  expect(correctDossier(dossier)).toEqual(dossier)
})

test('a model does not say by which words somebody speaks', async () => {
  const {issues} = await propose(article, {
    name: 'Fake tagger',
    version: '1',
    annotate: async () => [
      {
        kind: 'quotation',
        words: ['Bo Lind of the board wept'],
        set: {'speaker.mention': 'Bo Lind'},
      },
    ],
  })
  expect(issues.map(({message}) => message).join()).toContain('speaker.mention: expected a field')
})
