import {compose, type ProfileId, profiles} from '@onrecord/compose'
import type {Dossier} from '@onrecord/core'
import {plainText, walkInlines} from '@onrecord/document'
import {expect, it} from 'vitest'
import {elmValley} from './support/elm-valley.ts'
import {lines, under} from './support/outline.ts'
import {changed, rivers, submitting} from './support/submitting.ts'

const disputed = changed((analysis) => {
  const [open, settled, ...rest] = analysis.claims
  if (open === undefined || settled === undefined) return analysis
  const against = {ref: settled.evidence[0] as string, bearing: 'contradicts'} as const
  return {
    ...analysis,
    claims: [
      {...open, status: 'disputed', evidence: [...open.evidence, against]},
      settled,
      ...rest,
    ],
  }
})

/** The analysis as somebody writes it who ends no sentence. */
const unstopped = changed((analysis) => {
  const bare = <T extends {readonly text: string}>(one: T): T => ({
    ...one,
    text: one.text.replace(/\.$/u, ''),
  })
  return {
    ...analysis,
    bottomLine: analysis.bottomLine && bare(analysis.bottomLine),
    keyMessages: analysis.keyMessages.map(bare),
    recommendations: analysis.recommendations.map(bare),
    claims: analysis.claims.map(bare),
  }
})

it.each(Object.keys(profiles) as ProfileId[])(
  '%s ends the sentences that an analyst left open, before the note and before what is answered',
  (profile) => {
    const dossier = disputed(submitting())
    const text = (given: Dossier) => plainText(compose(given, {profile}).children)
    expect(text(unstopped(dossier))).toBe(text(dossier))
    expect(text(dossier)).toContain('houses are empty. The Ministry of Works denies this.')
  },
)

it('ends no sentence twice, in whatever script it is written', () => {
  const ended = changed((analysis) => ({
    ...analysis,
    background: [{text: '둑이 무너졌다。', evidence: []}],
  }))
  const tree = compose(submitting(ended), {profile: 'memo'})
  expect(lines(tree, under(tree, 'Background'))).toEqual(['둑이 무너졌다。'])
})

it('tells the checker whom a submission by one organization leaves out', () => {
  const reviewOf = (profile: ProfileId, dossier: Dossier) => {
    const [head] = compose(dossier, {profile}).children
    return head?.type === 'paragraph' ? head.review?.missing : null
  }
  expect(reviewOf('upr-individual', submitting())).toBe(
    'The dossier has Valley Tenants’ Union as submitting too; a submission by one organization does not say so, a joint one does',
  )
  expect(reviewOf('upr-joint', submitting())).toBeUndefined()
  const alone = submitting((dossier) => ({
    ...dossier,
    submission: {state: 'Marrow', submitters: [rivers]},
  }))
  expect(reviewOf('upr-individual', alone)).toBeUndefined()
})

it('has no italics in the notes of a text that takes none', () => {
  const cited = changed((analysis) => ({
    ...analysis,
    keyMessages: [{text: 'The wall is old.', evidence: ['gauges']}],
  }))
  const gauges = {id: 'gauges', type: 'report', title: 'Gauges of the Elm', publisher: 'The Board'}
  const one = submitting(cited)
  const dossier: Dossier = {...one, references: [...one.references, gauges]}
  const lettering = (profile: ProfileId): readonly string[] => {
    const found: string[] = []
    const notes = compose(dossier, {profile}).notes
    walkInlines(
      notes.flatMap(({children}) => children),
      ({type}) => found.push(type),
    )
    return found.filter((type) => type === 'emphasis' || type === 'strong')
  }
  expect(lettering('letter')).toContain('emphasis')
  expect(lettering('hrc-statement')).toEqual([])
})

it('says of each of several articles, by its headline, whose it is and how much of it is printed', () => {
  const rights = (dossier: Dossier): readonly string[] => {
    const tree = compose(dossier, {profile: 'memo'})
    const block = tree.children.find((one) => one.type === 'section' && one.role === 'rights')
    return block === undefined ? [] : lines(tree, [block])
  }
  const {article} = elmValley()
  const other = {...article, id: 'oak', metadata: {...article.metadata, headline: null}}
  const one = submitting()
  const two = rights({...one, articles: [...one.articles, other]})
  expect(rights(one)[1]).not.toContain('”:')
  expect(two[1]).toMatch(/^Every article: Rights in the article/)
  expect(two[2]).toMatch(new RegExp(`^“${article.metadata.headline}”: This document prints`))
  expect(two[3]).toMatch(/^oak: This document prints/)
})

it('prints a translation into its own language beside the words, with who made it', () => {
  const {ids} = elmValley()
  const of = `elm:${ids.patch}`
  const by = 'Ines Dahl'
  const given = (language: string) =>
    changed((analysis) => ({
      ...analysis,
      translations: [{of, language, text: 'A patch is no plan', by}],
    }))
  const text = (profile: ProfileId, language: string): string => {
    const tree = compose(submitting(given(language)), {profile})
    return plainText(tree.children, tree.labels)
  }
  const words = 'Translation by Ines Dahl: “A patch is no plan”.'
  expect(text('brief', 'en')).toContain(words)
  expect(text('memo', 'en')).toContain(words)
  expect(text('memo', 'ko')).not.toContain('Translation by')
})

it('rests on what it has: no article is told of where there is none', () => {
  const without = submitting((dossier) => ({
    ...dossier,
    articles: [],
    parties: [],
    analysis: dossier.analysis && {
      ...dossier.analysis,
      bottomLine: {text: 'The wall is old.', evidence: []},
      keyMessages: [{text: 'It leaks.', evidence: []}],
      keyFigures: [],
      positions: [],
      claims: [],
      replies: [],
      recommendations: [{addressee: 'The board', text: 'Mend it.', evidence: [], priority: 1}],
    },
  }))
  const brief = compose(without, {profile: 'brief'})
  expect(plainText(brief.children)).not.toContain('based on')
  const joint = compose(without, {profile: 'upr-joint'})
  expect(lines(joint, under(joint, 'Introduction'))[2]).toMatch(/^A paragraph that begins/)
  const empty = {...without, analysis: null}
  expect(() => compose(empty, {profile: 'memo'})).toThrow(
    /needs an article or an analysis, since nothing can be told of a title alone, at articles/,
  )
})

it('closes a letter with the comma of its salutation, on the page of its last words', () => {
  const closed = (closing: string | undefined, salutation: string | undefined) => {
    const dossier = submitting((one) => ({
      ...one,
      letter: one.letter && {...one.letter, closing, salutation},
    }))
    const last = compose(dossier, {profile: 'letter'}).children.at(-2)
    if (last?.type !== 'section') throw new Error('no section')
    expect(last.keepTogether).toBe(true)
    expect(plainText(last.children.slice(0, 1))).toMatch(/^We would be grateful/)
    return plainText(last.children.slice(1, 2))
  }
  expect(closed('Respectfully', 'Dear Ms Orm:')).toBe('Respectfully,')
  expect(closed('Respectfully', undefined)).toBe('Respectfully,')
  expect(closed('Respectfully', 'Dear Ms Orm')).toBe('Respectfully')
  expect(closed(undefined, undefined)).toBe('Yours faithfully,')
})
