import {dossierOf} from '@onrecord/core'
import {describe, expect, it} from 'vitest'
import {brief} from '../src/index.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const REST = 'The quay was quiet all day and the boats lay where they had been. '.repeat(30).trim()
const HEAD = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

/** Each speaks once, in words of the article alone. */
function article(
  id: string,
  speakers: readonly {readonly name: string; readonly role?: string; readonly words: string}[],
) {
  const told = speakers.map(
    ({name, role, words}) => `${name}${role === undefined ? '' : `, ${role},`} said ${words}.`,
  )
  const at = new ArticleBuilder(`${HEAD}${told.join('\n\n')}\n\n${REST}\n`)
  speakers.forEach(({name, role, words}, index) => {
    const entity = at.entity(name, {mentions: [name], ...(role !== undefined && {roles: [role]})})
    at.quotation('indirect', {
      content: [words],
      cue: `said#${index + 1}`,
      speaker: {entity, mention: at.span(name)},
    })
  })
  return at.build({id, metadata: {headline: `Quay of ${id}`}})
}

const WORDS = {
  north: 'that the north quay would be shut for the whole of May',
  south: 'that the south quay would be shut for the whole of June',
  east: 'that the east quay would be sold to the guild before July',
  west: 'that the west quay would be sold to nobody before August',
}

describe('of several articles', () => {
  it('none is heard out before the next is heard', () => {
    const long = article('a', [
      {name: 'Ada Orm', words: WORDS.north},
      {name: 'Bo Lund', words: WORDS.south},
      {name: 'Cato Reyk', words: WORDS.east},
    ])
    const short = article('b', [{name: 'Dag Vale', words: WORDS.west}])
    const tree = brief({...dossierOf(long), title: 'Quays', articles: [long, short]})
    expect(
      lines(tree, under(tree, 'What the articles report')).map((line) => line.slice(0, 8)),
    ).toEqual(['Ada Orm ', 'Dag Vale', 'Bo Lund '])
  })

  it('what both print of one speaker is printed once', () => {
    const [one, other] = ['a', 'b'].map((id) =>
      article(id, [{name: 'Ada Orm', words: WORDS.north}]),
    )
    if (one === undefined || other === undefined) throw new Error('two are built')
    const tree = brief({...dossierOf(one), title: 'Boats', articles: [one, other]})
    expect(lines(tree, tree.children).join('\n').split('the north quay')).toHaveLength(2)
  })

  it('one name is told once, and without a role that only one of them gives', () => {
    const one = article('a', [
      {name: 'Ada Orm', role: 'a rower', words: WORDS.north},
      {name: 'Bo Lund', words: WORDS.south},
    ])
    const other = article('b', [{name: 'Ada Orm', role: 'a mayor', words: WORDS.west}])
    const opening = (articles: readonly (typeof one)[]) => {
      const tree = brief({...dossierOf(one), title: 'Quays', articles})
      return lines(tree, tree.children).join('\n')
    }
    expect(opening([one])).toContain('The article rests on Ada Orm, a rower; and Bo Lund.')
    expect(opening([one, other])).toContain('The articles rest on Ada Orm and Bo Lund.')
  })

  it('a treaty that several name is one, with the place of each', () => {
    const articles = ['a', 'b', 'c'].map((id) => {
      const text =
        id === 'c'
          ? `${HEAD}The town broke Article 4 of the Quay Act for a whole year.`
          : HEAD.replace('Quay shut', 'Quay Act broken')
      const at = new ArticleBuilder(`${text}\n\n${REST}\n`)
      at.instrument('Quay Act', {type: 'statute', mentions: ['Quay Act']})
      return at.build({id})
    })
    const [first, second] = articles
    if (first === undefined || second === undefined) throw new Error('three are built')
    const rows = (some: typeof articles) => {
      const tree = brief({...dossierOf(first), title: 'Boats', articles: some})
      return {told: lines(tree, under(tree, 'Law and mechanisms')), notes: tree.notes}
    }
    const all = rows(articles)
    expect(all.told.filter((line) => line.startsWith('Quay Act'))).toHaveLength(1)
    expect(all.told.join()).toContain(
      '“The town broke Article 4 of the Quay Act for a whole year”.',
    )
    expect(all.notes.find(({evidence}) => evidence?.length === 3)).toBeDefined()
    expect(rows([first, second]).told.join()).toContain('Named in two articles.')
  })

  it('whoever is only mentioned is mentioned once by a name', () => {
    const articles = ['a', 'b', 'c'].map((id) => {
      const told = article(id, [{name: 'Ada Orm', words: WORDS.north}])
      const rights = {...told.metadata.rights, excerptBudget: 0}
      return {...told, metadata: {...told.metadata, rights}}
    })
    const [first] = articles
    if (first === undefined) throw new Error('three are built')
    const tree = brief({...dossierOf(first), title: 'Boats', articles})
    expect(lines(tree, under(tree, 'Who says what'))).toEqual([
      'Quoted or reported: Ada Orm. Three statements are in the attached data, with the place of each.',
    ])
  })

  it.each([
    ['2024-05-03', '2024-05-07', 'What two articles of 3–7 May 2024 report: '],
    ['2024-05-07T09:00:00Z', '2023-05-03', 'What two articles of 3 May 2023 – 7 May 2024 report: '],
    ['2024-05-03', '2024-05-03', 'What two articles of 3 May 2024 report: '],
    ['2024-05-03', null, 'What two articles report: '],
  ])('published on %s and %s it says from when to when they are', (one, other, standfirst) => {
    const told = article('a', [{name: 'Ada Orm', words: WORDS.north}])
    const articles = [one, other].map((published, index) => ({
      ...told,
      id: `a${index}`,
      metadata: {...told.metadata, published},
    }))
    const tree = brief({...dossierOf(told), articles})
    expect(lines(tree, tree.children)[0]).toContain(standfirst)
  })

  it('what is said of the rights in many alike is said once', () => {
    const told = article('a', [{name: 'Ada Orm', words: WORDS.north}])
    const [b, c] = ['b', 'c'].map((id) =>
      new ArticleBuilder(`${HEAD}It rains.\n`).build({
        id,
        metadata: {headline: `Quay of ${id}`},
      }),
    )
    if (b === undefined || c === undefined) throw new Error('two are built')
    const tree = brief({...dossierOf(told), articles: [told, b, c]})
    const all = lines(tree, tree.children)
    expect(all.filter((line) => line.includes('Rights in the article'))).toEqual([
      expect.stringMatching(/^“Quay of a”: Rights in the article .* verbatim/u),
      '“Quay of b” and “Quay of c”, each: Rights in the article remain with its author or publisher; none are granted here. This document prints none of its words as excerpts.',
    ])
  })
})

it('“his spokesman” opens no document, for nobody has read of whom he is', () => {
  const at = new ArticleBuilder(
    `${HEAD}His spokesman said ${WORDS.north}.\n\nAda Orm said ${WORDS.west}.\n\n${REST}\n`,
  )
  at.quotation('indirect', {
    content: [WORDS.north],
    cue: 'said',
    speaker: {status: 'resolved', description: 'His spokesman', confidence: 1},
  })
  at.quotation('indirect', {
    content: [WORDS.west],
    cue: 'said#2',
    speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
  })
  const tree = brief(at.build({id: 's'}))
  const all = lines(tree, tree.children)
  expect(all[2]).toBe(`Ada Orm “said ${WORDS.west}”.`)
  expect(all.slice(3).join('\n')).toContain('His spokesman: “the north quay')
})
