import {brief, compose, memo} from '@onrecord/compose'
import {dossierOf} from '@onrecord/core'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {elmDossier} from './support/elm-valley.ts'
import {keyFigures, lines, under} from './support/outline.ts'

it('one event is told in a sentence, with its status where nobody is named for it', () => {
  const told = (status: 'happened' | 'planned' | 'denied') => {
    const at = new ArticleBuilder('The port says the old quay will be sold in May 2024.\n')
    const port = at.entity('port', {type: 'organisation', mentions: ['port']})
    at.event('the old quay will be sold in May 2024', {
      label: 'the old quay will be sold',
      edtf: '2024-05',
      status,
      ...(status === 'denied' && {speaker: at.speaker({entity: port})}),
    })
    const tree = brief(at.build({id: 's'}))
    return lines(tree, under(tree, 'Timeline'))[0]
  }
  expect(told('happened')).toBe('May 2024: The old quay will be sold.')
  expect(told('planned')).toBe('May 2024: The old quay will be sold (planned).')
  expect(told('denied')).toBe('May 2024: The old quay will be sold (denied by the port).')
})

it('of two events of one date that say the same the fuller is told', () => {
  const at = new ArticleBuilder(
    'Ada Orm will leave the guild of Orm in May 2024. Ada will leave in May 2024. Ada will leave in June 2024.\n',
  )
  const planned = {status: 'planned', edtf: '2024-05'} as const
  at.event('Ada Orm will leave', {label: 'Ada Orm will leave the guild of Orm', ...planned})
  at.event('Ada will leave', {label: 'Ada will leave', ...planned})
  at.event('Ada will leave#2', {label: 'Ada will leave', ...planned, edtf: '2024-06'})
  const tree = brief(at.build({id: 's'}))
  expect(under(tree, 'Timeline')[0]).toMatchObject({
    events: [{label: 'Ada Orm will leave the guild of Orm'}, {label: 'Ada will leave'}],
  })
})

describe('two events of one date', () => {
  const told = (first: string, second: string) => {
    const at = new ArticleBuilder(`${first} in May 2024. ${second} in May 2024.\n`)
    const label = (words: string) => ({label: words, edtf: '2024-05'})
    at.event(first, label(first))
    at.event(second, label(second))
    const tree = brief(at.build({id: 's'}))
    const [block] = under(tree, 'Timeline')
    return block?.type === 'timeline' ? block.events.length : 1
  }
  it.each([
    ['of which one denies the other', 'The old quay will be sold', 'The quay will not be sold', 2],
    ['of who did it to whom', 'Ada Orm sued Bo Lind', 'Bo Lind sued Ada Orm', 2],
    ['of which one is in the other', 'Ada Orm sued Bo Lind', 'Ada Orm sued Bo', 1],
  ])('%s are told both, or the fuller', (_what, first, second, count) => {
    expect(told(first, second)).toBe(count)
    expect(told(second, first)).toBe(count)
  })

  it('that two articles tell in the same words are one', () => {
    const article = (id: string) => {
      const at = new ArticleBuilder(`The quay shut in May 2024. The ${id} fair was held.\n`)
      at.event('The quay shut in May 2024', {label: 'The quay shut', edtf: '2024-05'})
      return at.build({id})
    }
    const dossier = dossierOf(article('a'))
    const tree = brief({...dossier, articles: [...dossier.articles, article('b')]})
    expect(lines(tree, under(tree, 'Timeline'))[0]).toBe('May 2024: The quay shut.')
  })
})

it('a figure without a source says so where it stands, and not again below', () => {
  const at = new ArticleBuilder('Ada Orm said the port is shut. It holds 60 boats and 40 crews.\n')
  at.figure('60', {value: 60, unit: 'boat', measures: ['boats']})
  const tree = brief(at.build({id: 's'}))
  expect(keyFigures(tree).join()).toContain('No source named')
  expect(lines(tree, under(tree, 'What we do not know'))[0]).toContain(
    'Key figures without a source are marked as such.',
  )
  const asMemo = memo(at.build({id: 's'}))
  expect(lines(asMemo, under(asMemo, 'What we do not know'))[0]).toBe(
    'Figures without a source: 60 boats.',
  )
})

it('figures that say too little to be printed are none without a source that nobody knows of', () => {
  const none = (figure: boolean) => {
    const at = new ArticleBuilder('Ada Orm rowed out with two huts of tar.\n')
    if (figure) at.figure('two', {value: 2, unit: 'hut', measures: ['huts']})
    const tree = brief(at.build({id: 's'}))
    return lines(tree, under(tree, 'What we do not know')).join()
  }
  expect(none(false)).toContain('and no figure without a source')
  expect(none(true)).toContain('Figures without a source that say too little')
})

it('what somebody alleges stays alleged', () => {
  const at = new ArticleBuilder('The port alleged that the guild had sold six boats in May 2024.\n')
  const port = at.entity('port', {type: 'organisation', mentions: ['port']})
  at.event('the guild had sold six boats in May 2024', {
    label: 'the guild had sold six boats',
    edtf: null,
    status: 'alleged',
    speaker: at.speaker({entity: port, mention: at.span('The port')}),
  })
  const tree = brief(at.build({id: 's'}))
  expect(lines(tree, under(tree, 'What we do not know'))).toContain(
    'Alleged: The guild had sold six boats (source: the port).',
  )
})

it('a recommendation ends with a stop, whoever left it out', () => {
  const tree = compose(
    elmDossier((dossier) => ({
      ...dossier,
      analysis: dossier.analysis && {
        ...dossier.analysis,
        recommendations: [{addressee: 'board', text: 'Ask them', evidence: [], priority: 1}],
      },
    })),
    {profile: 'brief'},
  )
  expect(lines(tree, under(tree, 'Recommendations'))).toEqual(['Valley Water Board: Ask them.'])
})
