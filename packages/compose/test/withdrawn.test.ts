import {type Article, dossierOf, evidenceRef} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {expect, it} from 'vitest'
import {brief, type CitationStyle} from '../src/index.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines, under} from './support/outline.ts'

/** One speaker, one figure, one event. */
function story(id: string, name: string, metadata: Partial<Article['metadata']> = {}): Article {
  const what = `that the quay of ${id} would be shut for the whole of May`
  const at = new ArticleBuilder(
    `Quay of ${id}\n\n${name} said ${what}.\n\nThe guild of ${id} sold the boats on 3 May 2024. ${'The boats lay where they had been. '.repeat(30)}\n`,
  )
  const speaker = {entity: at.entity(name, {mentions: [name]}), mention: at.span(name)}
  at.quotation('indirect', {content: [what], cue: 'said', speaker})
  const label = `The guild of ${id} sold the boats`
  at.event(label, {label, edtf: '2024-05-03', date: at.date('3 May 2024', '2024-05-03')})
  return at.build({id, metadata: {headline: `Quay of ${id} shut`, publisher: id, ...metadata}})
}

const WITHDRAWN = {status: 'withdrawn'} as const
const north = story('North', 'Ada Orm')
const south = story('South', 'Bo Lund', WITHDRAWN)

function shown(
  articles: readonly Article[],
  cited: readonly string[],
  citationStyle?: CitationStyle,
) {
  const one = dossierOf(north)
  const bottomLine = {text: 'The quay is to be shut.', evidence: cited}
  const analysis = {...EMPTY, bottomLine}
  return brief(
    {...one, title: 'Quays', articles, analysis: cited.length === 0 ? null : analysis},
    {citationStyle},
  )
}

const EMPTY = {
  ...{background: [], keyMessages: [], keyFigures: [], positions: [], claims: [], replies: []},
  ...{options: [], recommendations: [], nextSteps: [], translations: []},
  ...{method: null, limitations: null},
}

const refOf = ({id, quotations}: Article) => evidenceRef(id, quotations[0]?.id ?? '')

it('a rule chooses nothing of a withdrawn article where another stands', () => {
  const tree = shown([south, north], [])
  const words = plainText(tree.children)
  expect(words).toContain('Ada Orm')
  expect(words).not.toContain('Bo Lund')
  expect(words).not.toContain('guild of South')
  expect(words).toContain('do not rely on it. Nothing in this document stands on it.')
  expect(lines(tree, under(tree, 'Sources'))[0]).toMatch(
    /^“Quay of South shut”,.*\[withdrawn\]\.$/u,
  )
})

it('a copy of a withdrawn text that stands is told', () => {
  const copy: Article = {...south, id: 'copy', metadata: {...south.metadata, status: 'current'}}
  expect(plainText(shown([south, copy], []).children)).toContain('Bo Lund')
})

it('what an analyst cites of it is marked in the text and in each note', () => {
  const tree = shown(
    [north, south],
    [refOf(south), evidenceRef('South', south.events[0]?.id ?? '')],
  )
  const words = plainText(tree.children)
  expect(words).toContain('What stands on it alone is marked [source withdrawn].')
  expect(words).toContain('The quay is to be shut. [source withdrawn]')
  expect(words).toContain('The guild of South sold the boats [source withdrawn]')
  const notes = tree.notes
    .map((note) => plainText(note.children))
    .filter((note) => /South/u.test(note))
  expect(notes.length).toBeGreaterThan(1)
  for (const note of notes) expect(note).toMatch(/\[withdrawn\]\.$/u)
})

it('what another article supports, too, is marked in its note alone', () => {
  const tree = shown([north, south], [refOf(north), refOf(south)])
  expect(plainText(tree.children)).toContain('The quay is to be shut.\n')
  const [note] = tree.notes
  expect(plainText(note?.children ?? [])).toMatch(
    /^“Quay of North shut”[^;[]*; “Quay of South shut”[^;]*\[withdrawn\]\.$/u,
  )
})

it('of a document that has nothing else its head and its notes say so', () => {
  const tree = shown([south], [refOf(south)], 'oscola')
  const words = plainText(tree.children)
  expect(words).toMatch(/^South has withdrawn this article; do not rely on it\.\n/u)
  expect(words).not.toContain('[source withdrawn]')
  expect(plainText(tree.notes[0]?.children ?? [])).toMatch(/\[withdrawn\]\.$/u)
})

it('is not counted among the articles that are told, but where something stands on it', () => {
  const west = story('West', 'Cato Reyk')
  const opening = (articles: readonly Article[], cited: readonly string[] = []) =>
    plainText(shown(articles, cited).children)
  expect(opening([south, north, west])).toContain('What two articles report')
  expect(opening([south, north])).toContain('What North reported')
  expect(opening([south])).toContain('What South reported')
  expect(opening([south, north], [refOf(north)])).toContain('based on a report in North.')
  expect(opening([south, north], [refOf(south)])).toContain(
    'based on a report in South and a report',
  )
})
