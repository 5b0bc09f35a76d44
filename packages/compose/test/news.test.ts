import {brief} from '@onrecord/compose'
import {type Dossier, dossierOf} from '@onrecord/core'
import {type DocumentTree, plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed. */
const rest = 'The quay was quiet all day and the boats lay where they had been. '.repeat(30).trim()

/** Headline, byline, role and date, as the builder takes the first lines. */
const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

function story(text: string) {
  return new ArticleBuilder(`${head}${text}\n\n${rest}\n`)
}

describe('what happened just before, where the article tells it before anybody speaks', () => {
  /** The brief of a story published on 5 May 2023. */
  function openingOf(
    event: {readonly words: string; readonly edtf: string; readonly status?: 'planned'},
    text = `${event.words} on Monday.\n\nAda Orm said that the old quay could be opened again by the end of May.`,
  ) {
    const at = story(text)
    at.event(event.words, {
      label: event.words,
      edtf: event.edtf,
      ...(event.status && {status: event.status}),
    })
    at.quotation('indirect', {
      content: ['that the old quay could be opened again by the end of May'],
      cue: 'said',
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
    })
    return brief(at.build({id: 'w', metadata: {published: '2023-05-05'}}))
  }
  const bottomLine = (tree: DocumentTree) => lines(tree, tree.children)[2]
  const said = 'Ada Orm “said that the old quay could be opened again by the end of May”.'

  it('is the bottom line, and what is said stands below', () => {
    const tree = openingOf({words: 'Ada Orm met the guild of Orm', edtf: '2023-05-01'})
    expect(bottomLine(tree)).toBe('1 May 2023: Ada Orm met the guild of Orm.')
    expect(lines(tree, under(tree, 'What the article reports'))).toEqual([said])
  })

  it('stands in the timeline, too, for whoever looks for dates there', () => {
    const tree = openingOf({words: 'Ada Orm met the guild of Orm', edtf: '2023-05-01'})
    expect(lines(tree, under(tree, 'Timeline'))).toEqual([
      '1 May 2023: Ada Orm met the guild of Orm.',
    ])
  })

  it.each<readonly [why: string, event: Parameters<typeof openingOf>[0]]>([
    ['what is long ago', {words: 'Guards of Orm closed the quay', edtf: '2023-01-01'}],
    ['what has no day', {words: 'Guards of Orm closed the quay', edtf: '2023-05'}],
    [
      'what is planned',
      {words: 'Guards of Orm closed the quay', edtf: '2023-05-01', status: 'planned'},
    ],
    ['what has no verb', {words: 'A long vigil at the quay', edtf: '2023-05-01'}],
    ['what has few words', {words: 'Guards closed it', edtf: '2023-05-01'}],
    ['what goes on', {words: 'More of the guards closed the quay', edtf: '2023-05-01'}],
    ['what leans', {words: 'Both of the guards closed the quay', edtf: '2023-05-01'}],
    [
      'what has long been so',
      {words: 'Guards of Orm have for years closed the quay', edtf: '2023-05-01'},
    ],
    ['a part', {words: 'Part of the quay of Orm was closed', edtf: '2023-05-01'}],
    ['what had been', {words: 'Guards of Orm had closed the quay', edtf: '2023-05-01'}],
  ])('%s is none', (_why, event) => {
    expect(bottomLine(openingOf(event))).toBe(said)
  })

  it('what is said first is the news', () => {
    const event = {words: 'Guards of Orm closed the quay', edtf: '2023-05-01'}
    const tree = openingOf(
      event,
      `Ada Orm said that the old quay could be opened again by the end of May.\n\n${event.words} on Monday.`,
    )
    expect(bottomLine(tree)).toBe(said)
  })
})

describe('a child who is named', () => {
  const dossier = (age: number) => {
    const at = story(`Ada Orm, ${age}, said that the old quay could be opened again in May.`)
    const ada = at.entity('Ada Orm', {mentions: ['Ada Orm'], age})
    at.quotation('indirect', {
      content: ['that the old quay could be opened again in May'],
      cue: 'said',
      speaker: {entity: ada, mention: at.span('Ada Orm')},
    })
    const article = at.build({id: 'm'})
    return {
      ...dossierOf(article),
      parties: [{id: 'p', name: 'Ada Orm', names: [], entities: [`m:${ada}`]}],
    }
  }
  const remark = 'The article names somebody under 18'
  const textOf = (given: Dossier) => plainText(brief(given).children)

  it('is remarked on, and somebody of age is not', () => {
    expect(textOf(dossier(17))).toContain(remark)
    expect(textOf(dossier(18))).not.toContain(remark)
  })

  it('is not where the name is withheld', () => {
    const text = textOf({
      ...dossier(17),
      protection: {
        marking: 'TLP:AMBER',
        people: [{party: 'p', atRisk: true, policy: 'role', as: 'a resident'}],
        generalise: [],
        keep: [],
      },
    })
    expect(text).toContain('resident')
    expect(text).not.toContain('Ada')
    expect(text).not.toContain(remark)
  })
})

it('a statement opens a document on several articles only where it tells what that is called by', () => {
  const told = (title: string) => {
    const at = story('Ada Orm said that the old quay could be opened again by the end of May.')
    at.quotation('indirect', {
      content: ['that the old quay could be opened again by the end of May'],
      cue: 'said',
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('Ada Orm')},
    })
    const one = at.build({id: 'w'})
    const tree = brief({...dossierOf(one), title, articles: [one, {...one, id: 'v'}]})
    return lines(tree, tree.children)[2]
  }
  expect(told('Old quay opened again')).toMatch(/^Ada Orm “said that the old quay/u)
  expect(told('Guards shut the mine')).toMatch(/^The articles rest on Ada Orm/u)
})

it('names twelve of those who are quoted and not printed, and counts the others', () => {
  const names = [
    'Ada',
    'Bo',
    'Cato',
    'Dag',
    'Edda',
    'Finn',
    'Gro',
    'Hild',
    'Inga',
    'Jon',
    'Kari',
    'Liv',
    'Mats',
    'Nils',
  ]
  const said = names.map((name) => `${name} Vale said that the old quay of ${name} could open.`)
  const at = new ArticleBuilder(`${head}${said.join('\n\n')}\n`)
  for (const name of names)
    at.quotation('indirect', {
      content: [`that the old quay of ${name} could open`],
      cue: 'said',
      speaker: {
        entity: at.entity(`${name} Vale`, {mentions: [`${name} Vale`]}),
        mention: at.span(`${name} Vale`),
      },
    })
  const article = at.build({id: 'w'})
  const {metadata} = article
  const rights = {...metadata.rights, excerptBudget: 0}
  const tree = brief({...article, metadata: {...metadata, rights}})
  const [also = ''] = lines(tree, under(tree, 'Who says what')).filter((line) =>
    /^Quoted/u.test(line),
  )
  expect(also).toMatch(/^Quoted or reported: Ada Vale(?:; \p{L}+ Vale){11}; and two others\./u)
})
