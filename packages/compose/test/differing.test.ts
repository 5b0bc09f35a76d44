import {brief, memo} from '@onrecord/compose'
import {type Analysis, type Article, type Dossier, dossierOf, evidenceRef} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {keyFigures, lines, titles, under} from './support/outline.ts'

const rest = (id: string): string =>
  `The quay ${id} was quiet ${id} all day and ${id} the boats lay ${id} where they had been. `
    .repeat(20)
    .trim()

/** The dead of one fire, each paper in its own words. */
function article(
  id: string,
  init: {
    readonly words: string
    readonly value: number
    readonly published: string
    readonly publisher: string
    readonly by?: string
    /** With the same number, which stands in the text again. */
    readonly headline?: string
    readonly more?: (at: ArticleBuilder) => void
    readonly metadata?: Partial<Article['metadata']>
  },
): Article {
  const at = new ArticleBuilder(
    `${init.headline ?? `Mill of ${id}`}\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n${init.words}\n\n${rest(id)}\n`,
  )
  const speaker =
    init.by === undefined
      ? null
      : at.speaker({entity: at.entity(init.by, {mentions: [init.by]}), mention: at.span(init.by)})
  const times = init.headline === undefined ? '' : '#2'
  at.figure(`${init.value}${times}`, {
    value: init.value,
    unit: 'person',
    measures: ['people'],
    speaker,
  })
  init.more?.(at)
  const {published, publisher} = init
  return at.build({id, metadata: {published, publisher, ...init.metadata}})
}

const first = article('a', {
  words: '29 people were hurt in the mill fire at Orm, said Ada Vale.',
  value: 29,
  published: '2031-03-04',
  publisher: 'Orm Post',
  by: 'Ada Vale',
})
const second = article('b', {
  words: 'The mill fire at Orm left 34 people injured.',
  value: 34,
  published: '2031-03-06',
  publisher: 'Tarn Mail',
})
const third = article('c', {
  words: 'The mill fire at Orm left 34 people injured and not, as given earlier, 31.',
  value: 34,
  published: '2031-03-09',
  publisher: 'Sorrel Star',
  metadata: {status: 'corrected'},
  more: (at) => {
    at.figure('31', {value: 31})
  },
})
const CROWD = {
  words: '800 people marched past the burnt mill on Sunday.',
  published: '2031-03-10',
  publisher: 'Tarn Mail',
}
const dossier = (...articles: readonly Article[]): Dossier => ({
  ...dossierOf(first),
  title: 'Mill',
  articles,
})
const rows = (tree: ReturnType<typeof brief>) =>
  lines(tree, under(tree, 'Figures that differ')).slice(2)

describe('figures that differ', () => {
  it('stand under each other by their days, each with who gives it, paper, day and note', () => {
    const tree = brief(dossier(second, first))
    const [one, other] = rows(tree)
    expect(one).toContain('29 people hurt')
    expect(one).toContain('Ada Vale, in Orm Post, 4 March 2031')
    expect(other).toContain('34 people injured')
    expect(other).toContain('Tarn Mail, 6 March 2031, no source named')
    const cited = tree.notes.map(({children}) => plainText(children))
    expect(cited.filter((note) => note.includes('Orm Post'))).not.toEqual([])
    expect(titles(memo(dossier(first, second)))).toContain('Figures that differ')
  })

  it('of which the latest is the key figure, with the others beside it', () => {
    const told = keyFigures(brief(dossier(first, second))).join(' ')
    expect(told).toContain('34 people injured')
    expect(told).toContain('also given: 29')
    expect(told).not.toContain('29 people')
  })

  it('are told there alone, of a headline, too', () => {
    const headed = article('g', {
      ...{words: '9 people died in the mill fire at Orm.', value: 9},
      ...{published: '2031-03-04', publisher: 'Reed Echo'},
      headline: 'Mill fire kills 9 rowers',
      more: (at) => {
        at.figure('9', {value: 9, unit: 'person', measures: ['rowers']})
      },
    })
    const later = article('h', {
      ...{words: 'The mill fire at Orm killed 11 people.', value: 11},
      ...{published: '2031-03-05', publisher: 'Vale Echo'},
    })
    const tree = brief(dossier(headed, later))
    expect(rows(tree)).toHaveLength(2)
    expect(keyFigures(tree).join(' ')).not.toContain('9 ')
    expect(lines(tree, under(tree, 'What we do not know')).join()).not.toContain('9 ')
  })

  it('names an earlier number and a corrected article as such', () => {
    const told = rows(brief(dossier(first, second, third))).join('\n')
    expect(told).toContain('Sorrel Star, 9 March 2031 (article corrected), no source named')
    expect(told).toMatch(/31 people.*Called an earlier number in Sorrel Star, 9 March 2031/u)
  })

  it('are none where all agree, and of an analysis those that it cites', () => {
    const same = article('d', {
      words: 'In the mill fire at Orm 29 people were hurt.',
      value: 29,
      published: '2031-03-05',
      publisher: 'Reed Echo',
    })
    expect(titles(brief(dossier(first, same)))).not.toContain('Figures that differ')
    const others = [
      {...same, id: 'e', figures: []},
      article('f', {...CROWD, value: 800}),
      article('g', {...CROWD, value: 1500, words: CROWD.words.replace('800', '1500')}),
    ]
    const cites = (article: Article) => {
      const evidence = [evidenceRef(article.id, article.figures[0]?.id ?? '')]
      const analysis: Analysis = {
        bottomLine: {text: 'The mill burned.', evidence},
        ...{background: [], keyMessages: [], keyFigures: [], positions: [], claims: []},
        ...{replies: [], options: [], recommendations: [], nextSteps: [], translations: []},
        ...{method: null, limitations: null},
      }
      return brief({...dossier(first, second, ...others), analysis})
    }
    expect(rows(cites(first)).map((row) => row.split('\t')[0])).toEqual([
      '29 people hurt',
      '34 people injured',
    ])
  })
})
