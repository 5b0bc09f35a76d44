import {memo} from '@onrecord/compose'
import {lintDocument, memoHeader, plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {bareArticle, elmDossier, elmValley} from './support/elm-valley.ts'
import {lines, titles, under} from './support/outline.ts'

describe('of an analysed dossier', () => {
  const tree = memo(elmDossier())

  it('is a document without faults', () => {
    expect(lintDocument(tree)).toEqual([])
    expect(tree.genre).toBe('Policy memo')
  })

  it('names nothing to file it by that stands for a name', () => {
    const dossier = elmDossier()
    const {ids} = elmValley()
    const tomas = {id: 'tomas', name: 'Tomas Reyk', names: [], entities: [`elm:${ids.tomas}`]}
    const protection = {
      marking: null,
      people: [{party: 'tomas', atRisk: true, policy: 'role', as: 'a farmer'} as const],
      generalise: [],
    }
    expect(tree.keywords).toContain('Tomas Reyk')
    const hidden = memo({...dossier, parties: [...dossier.parties, tomas], protection}).keywords
    expect(hidden).toEqual(tree.keywords?.filter((word) => word !== 'Tomas Reyk'))
  })

  it('begins with to, from, date and subject', () => {
    expect(tree.children[0]).toEqual(
      memoHeader({
        to: 'Clerk to the Committee on Works',
        from: 'Rivers desk',
        date: '10 May 2024',
        re: 'Elm dam',
      }),
    )
  })

  it('has a table of contents where it is asked for, after what a reader must know first', () => {
    const types = memo(elmDossier(), {contents: true}).children.map(({type}) => type)
    expect(types.slice(0, 4)).toEqual(['memoHeader', 'callout', 'contents', 'heading'])
    expect(tree.children.some(({type}) => type === 'contents')).toBe(false)
  })

  it('has the parts of a memo in their order', () => {
    expect(titles(tree)).toEqual([
      'Key findings',
      'What the evidence supports',
      'Evidence',
      'Who says what',
      'Timeline',
      'Law and mechanisms',
      'Options',
      'Recommendations',
      'Next steps',
      'What we do not know',
      'Method and limitations',
      'Sources',
      'Rights',
      'Who decided what',
      'Provenance',
    ])
  })

  it('attributes each quotation of the evidence in its line', () => {
    expect(lines(tree, under(tree, 'Evidence'))).toEqual([
      'Ilse Marant, the board’s chair: “We have patched that wall for thirty years[.] A patch is not a plan.”',
      'Tomas Reyk, who farms at Nether Elm: “My grandfather was moved for the first dam. I will not be moved for the second”.',
      'Anja Sollberg, a hydrologist at the University of Marrow: “Two metres would do […] and two metres would drown nobody’s kitchen.”',
      'Four further statements are in the attached data, with the place of each.',
    ])
  })

  it('parts what speaks for an option by a sign, not by the end of a line alone', () => {
    const dossier = elmDossier()
    const {analysis} = dossier
    const given = (analysis?.options ?? []).map((option) => ({...option, for: ['Dry', 'Cheap']}))
    const longer = memo({...dossier, analysis: analysis && {...analysis, options: given}})
    expect(plainText(under(longer, 'Options'), longer.labels)).toMatch(/\tDry;\s+Cheap\t/)
  })

  it('sets options and next steps as tables', () => {
    expect(lines(tree, under(tree, 'Options')).slice(1)).toEqual([
      'Option\tFor\tAgainst\tRisks',
      'Two metres\tNo house is flooded\tLess water for the towns\tThe wall fails (likelihood low, impact high)',
    ])
    expect(lines(tree, under(tree, 'Next steps')).slice(1)).toEqual([
      'Who\tStep\tBy',
      'Clerk\tInvite the union\tJune 2024',
    ])
  })
})

describe('of an article that nobody has analysed', () => {
  it('says so in the header and on the first page', () => {
    const tree = memo(elmValley().article)
    expect(lintDocument(tree)).toEqual([])
    expect(tree.children[0]).toEqual(
      memoHeader({
        to: 'File',
        from: 'Automatic reading, not reviewed',
        date: 'Undated',
        re: 'What The Upland Courier reported on 3 May 2024',
      }),
    )
    expect(tree.children[2]).toMatchObject({type: 'callout', role: 'notice'})
  })

  it('has no heading above nothing where all words stand in the table', () => {
    const names = ['Ada Vale', 'Bo Lind', 'Cy Orm', 'Di Holm', 'Ed Rask']
    const said = names.map((name) => `${name} said the quay of ${name} would shut.`).join(' ')
    const at = new ArticleBuilder(
      `Quays shut\nIda Wren\nClerk\n1 May\n${said}\n${'It rains on the town. '.repeat(80)}\n`,
    )
    for (const [index, name] of names.entries()) {
      const entity = at.entity(name, {mentions: [name]})
      at.quotation('indirect', {
        content: [`the quay of ${name} would shut`],
        cue: `said#${index + 1}`,
        speaker: {entity, mention: at.span(name)},
      })
    }
    const tree = memo(at.build({id: 'q'}))
    expect(titles(tree).slice(0, 2)).toEqual(['Who says what', 'What we do not know'])
    expect(lines(tree, under(tree, 'Who says what')).at(-1)).toMatch(/^Ed Rask\t/)
  })

  it('composes where nothing is found', () => {
    const tree = memo(bareArticle())
    expect(lintDocument(tree)).toEqual([])
    expect(plainText(under(tree, 'Evidence'))).toBe(
      'The automatic reading found no statement that is attributed to anyone.',
    )
  })
})
