import {compose} from '@onrecord/compose'
import type {Article, Claim, Entity, Evidence, Position} from '@onrecord/core'
import {describe, expect, it, test} from 'vitest'
import {bodyInFull} from '../src/evidence/body-in-full.ts'
import {introduced} from '../src/evidence/introduced.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'
import {changed, submitting} from './support/submitting.ts'

const TEXT =
  'The Weir Ministry said that the weir held. Bo Lund, a spokesman for the ministry, said that nobody drowned. Ada Orm, a diver, said that two drowned. Crews and a town clinic said that two were missing.\n'

/** Who says what of a weir, and the references of what they say. */
function weir(id: string, change: Partial<Article['metadata']> = {}) {
  const at = new ArticleBuilder(TEXT)
  const said = (words: string, place: number, entity: string, mention: string): string =>
    `${id}:${at.quotation('indirect', {
      content: [words],
      cue: `said#${place}`,
      speaker: {entity, mention: at.span(mention)},
    })}`
  const body = at.entity('Weir Ministry', {type: 'organisation', mentions: ['Weir Ministry']})
  const lund = at.entity('Bo Lund', {
    roles: ['a spokesman for the ministry'],
    mentions: ['Bo Lund'],
  })
  const orm = at.entity('Ada Orm', {roles: ['a diver'], mentions: ['Ada Orm']})
  const crews = at.entity('crews and a town clinic', {
    type: 'organisation',
    mentions: ['Crews and a town clinic'],
  })
  const refs = {
    ministry: said('that the weir held', 1, body, 'The Weir Ministry'),
    lund: said('that nobody drowned', 2, lund, 'Bo Lund'),
    orm: said('that two drowned', 3, orm, 'Ada Orm'),
    crews: said('that two were missing', 4, crews, 'Crews and a town clinic'),
  }
  return {article: at.build({id, metadata: {headline: `Weir ${id}`, ...change}}), refs}
}

const a = weir('a')
const {refs} = a
const claim = (evidence: readonly Evidence[], change: Partial<Claim> = {}): Claim => ({
  id: `c${JSON.stringify([evidence, change]).length}`,
  text: 'The weir is safe.',
  evidence,
  status: 'attributed',
  confidence: 'low',
  checks: [],
  ...change,
})

/** The analyst's layer with claims and nothing else that they could stand beside. */
function claiming(claims: readonly Claim[], positions: readonly Position[] = []) {
  const dossier = submitting(
    changed((analysis) => ({
      ...analysis,
      keyMessages: [{text: 'It is watched.', evidence: []}],
      ...{background: [], keyFigures: [], positions},
      bottomLine: {text: 'The weir is watched.', evidence: []},
      ...{replies: [], options: [], translations: []},
      recommendations: [{addressee: 'The board', text: 'Mend it.', evidence: [], priority: 1}],
      claims,
    })),
  )
  return {...dossier, parties: [], references: [], excerpts: [], paraphrases: []}
}

/** Of a UPR submission, where every claim is a paragraph. */
function findings(
  claims: readonly Claim[],
  articles: readonly Article[] = [a.article],
): readonly string[] {
  const tree = compose({...claiming(claims), articles}, {profile: 'upr-individual'})
  return lines(tree, under(tree, 'What is reported and what has been checked')).map((line) =>
    line.replace(/^(?:Second-hand|Checked) information\. /u, ''),
  )
}

describe('a claim names', () => {
  test.each<[string, readonly Evidence[], string]>([
    ['somebody with what they are', [refs.orm], 'Ada Orm, a diver, states that the weir is safe.'],
    [
      'everybody who says so, each once',
      [refs.crews, refs.orm, refs.orm],
      'Crews and a town clinic; and Ada Orm, a diver, state that the weir is safe.',
    ],
    [
      'the body that a role leaves to the article',
      [refs.lund],
      'Bo Lund, a spokesman for the Weir Ministry, states that the weir is safe.',
    ],
    [
      'bodies as the article does',
      [refs.ministry],
      'The Weir Ministry states that the weir is safe.',
    ],
  ])('%s', (_, evidence, sentence) => {
    expect(findings([claim(evidence)])).toEqual([sentence])
  })

  it('what somebody is only where it comes first', () => {
    expect(findings([claim([refs.orm]), claim([refs.orm], {text: 'Two drowned.'})])).toEqual([
      'Ada Orm, a diver, states that the weir is safe.',
      'Ada Orm states that two drowned.',
    ])
  })

  it('what somebody is of whom a claim before has told nothing, since it names nobody', () => {
    const refuted = claim([refs.orm], {status: 'refuted'})
    expect(findings([refuted, claim([refs.orm], {status: 'unverified'})])[1]).toBe(
      'Ada Orm, a diver, alleges that the weir is safe.',
    )
  })

  it('in what is not known of a brief nobody with what a table above says they are', () => {
    const {id} = a.article.entities.find(({name}) => name === 'Ada Orm') as Entity
    const against = {ref: refs.orm, bearing: 'contradicts'} as const
    const unknown = (positions: readonly Position[]) => {
      const dossier = claiming([claim([refs.lund, against], {status: 'disputed'})], positions)
      const parties = [{id: 'p1', name: 'Ada Orm', names: [], entities: [`a:${id}`]}]
      const tree = compose({...dossier, articles: [a.article], parties}, {profile: 'brief'})
      return lines(tree, under(tree, 'What we do not know')).join(' ')
    }
    const held = {party: 'p1', question: 'Is it safe?', statement: 'It is not.'}
    expect(unknown([])).toContain('Ada Orm, a diver, denies this.')
    expect(unknown([{...held, stance: 'opposes', evidence: [refs.orm]}])).toContain(
      'a spokesman for the Weir Ministry, alleges that the weir is safe. Ada Orm denies this.',
    )
  })

  it('who denies it in the same way', () => {
    const against = {ref: refs.orm, bearing: 'contradicts'} as const
    expect(findings([claim([refs.lund, against], {status: 'disputed'})])).toEqual([
      'Bo Lund, a spokesman for the Weir Ministry, alleges that the weir is safe. Ada Orm, a diver, denies this.',
    ])
  })

  it('no more of them than a sentence holds', () => {
    const b = weir('b')
    const all = [...Object.values(refs), b.refs.lund, b.refs.crews]
    const [sentence] = findings([claim(all)], [a.article, b.article])
    expect(sentence).toMatch(
      /^The Weir Ministry; Bo Lund, [^;]+; Ada Orm, a diver; and two others state/u,
    )
  })

  it('papers where nobody speaks, one that is not known by its day', () => {
    const papers = [
      weir('a', {publisher: 'The Orm Courier'}),
      weir('b', {publisher: null, published: '2024-05-03'}),
    ].map(({article}) => article)
    const blocks = papers.map(({id, blocks: [block]}) => `${id}:${block?.id}`)
    expect(findings([claim(blocks)], papers)).toEqual([
      'The Orm Courier and an article of 3 May 2024 report that the weir is safe.',
    ])
  })
})

test('what is asked of one addressee stands together, and of a person what they are with the name', () => {
  const asked = (addressee: string, text: string, priority: number) => ({
    ...{addressee, text, priority},
    evidence: [],
  })
  const dossier = submitting(
    changed((analysis) => ({
      ...analysis,
      recommendations: [
        asked('board', 'Count the boats.', 2),
        asked('The reeve', 'Watch the weir.', 1),
        asked('board', 'Mend the weir.', 1),
        asked('warden', 'Ring the bell.', 3),
      ],
    })),
  )
  const orm = `a:${a.article.entities.find(({name}) => name === 'Ada Orm')?.id}`
  const tree = compose(
    {
      ...dossier,
      articles: [...dossier.articles, a.article],
      parties: [
        ...dossier.parties.filter(({id}) => id !== 'board'),
        {id: 'board', name: 'Weir Board', names: [], entities: []},
        {id: 'warden', name: 'Ada Orm', names: [], entities: [orm]},
      ],
    },
    {profile: 'upr-individual'},
  )
  expect(lines(tree, under(tree, 'Recommendations')).slice(1, 5)).toEqual([
    'The reeve: Watch the weir.',
    'Weir Board: Mend the weir.',
    'Weir Board: Count the boats.',
    'Ada Orm, a diver: Ring the bell.',
  ])
})

test.each([
  ['The Weir Ministry spoke.', 'a spokesman for the ministry', 'a spokesman for the Weir Ministry'],
  ['Orm Town Clinic spoke.', 'the clinic’s director', 'Orm Town Clinic’s director'],
  ['The Weir Ministry and the Quay Ministry spoke.', 'a clerk of the ministry', null],
  ['Orm Town Clinic spoke, as did a small clinic.', 'a nurse at the clinic', null],
  ['The Weir Ministry spoke.', 'a spokesman for the office', null],
  ['The Weir Ministry spoke.', 'clerk of the ministry in Orm', null],
])('in “%s” a role is %s or in full', (text, role, full) => {
  const at = new ArticleBuilder(text)
  for (const name of ['Weir Ministry', 'Quay Ministry', 'Orm Town Clinic'])
    if (text.includes(name)) at.entity(name, {type: 'organisation', mentions: [name]})
  const article = at.build({id: 't'})
  const within = (body: Entity) => `${text.includes(`The ${body.name}`) ? 'the ' : ''}${body.name}`
  expect(bodyInFull(article, role, within)).toBe(full ?? role)
})

test.each([
  ['a diver', 'Orm, a diver'],
  ['which runs the harbour', 'Orm'],
  [null, 'Orm'],
])('what is told of a body in a clause (%s) does not introduce it', (role, words) => {
  const voice = {key: 'o', name: 'Orm', determiner: null, role, kind: 'named', type: null} as const
  expect(introduced(voice)).toBe(words)
})
