import {describe, expect, test} from 'vitest'
import {type Article, articleTitle, openingOf, withhold} from '../src/index.ts'
import {at, byRule, sampleArticle} from './support/sample.ts'

/** The sample's model over another text of one paragraph without a headline, long enough that ten words may be printed. */
function story(first: string, names: readonly string[] = []): Article {
  const article = sampleArticle()
  const rest = 'The ferry left the pier at noon and nobody on it said why. '.repeat(6).trim()
  const text = `${first}\n\n${rest}`
  const block = (words: string) => ({
    id: `b${words.length}`,
    type: 'paragraph' as const,
    level: null,
    span: at(text, words),
  })
  return {
    ...article,
    source: {...article.source, text},
    metadata: {...article.metadata, headline: null, dateline: null},
    blocks: [block(first), block(rest)],
    entities: names.map((name) => ({
      ...(article.entities[0] as Article['entities'][number]),
      id: `e${name.length}`,
      name,
      mentions: [{span: at(text, name), form: 'name' as const}],
      provenance: byRule,
    })),
  }
}

describe('an article without a headline is called by its first words', () => {
  test.each([
    [
      'ten, without the small words that something begins with',
      'The U.N. harbour office asked on Monday who of the deckhands had left the port.',
      'The U.N. harbour office asked on Monday …',
    ],
    [
      'up to the end of a clause',
      'Two ferries were held on Monday, the port said, after a dispute over a levy on fish.',
      'Two ferries were held on Monday, the port said …',
    ],
    [
      'a sentence whole',
      'Two ferries were held. The port did not say why they were not let go.',
      'Two ferries were held',
    ],
    [
      'an abbreviation ends none',
      'The trader Mr. Vale told the U.S. Navy that its ships were not to come near.',
      'The trader Mr. Vale told the U.S. Navy …',
    ],
    [
      'without the mark that opens what somebody says',
      '“We were never asked,” the harbour master said on the quay late on Monday night.',
      'We were never asked …',
    ],
    [
      'behind a dateline',
      'PORT VALE, Lund (Tide News) — Two ferries were held on Monday after a dispute over a levy.',
      'Two ferries were held on Monday after a dispute …',
    ],
    [
      'not within words that are quoted',
      'The harbour master said “we were never asked about any of it” on the quay.',
      'The harbour master said …',
    ],
    [
      'a text without blanks',
      `${'港口当局周一表示两艘渡轮被扣留'.repeat(5)}。`,
      `${'港口当局周一表示两艘渡轮被扣留'.repeat(5).slice(0, 40)} …`,
    ],
  ])('%s', (_, text, title) => {
    expect(articleTitle(story(text))).toBe(title)
  })

  test('a name is never cut, so that protection finds it', () => {
    const text = 'The port office on the long quay let go trader Ada Maria Vale on Monday.'
    expect(articleTitle(story(text, ['Ada Maria Vale']))).toBe(
      'The port office on the long quay let go trader …',
    )
    const early =
      'Ada Maria Louise Johanna Katharina van den Berg Vale Lund Holm Marsh, 40, was let go on Monday.'
    const name = 'Ada Maria Louise Johanna Katharina van den Berg Vale Lund Holm Marsh'
    expect(articleTitle(story(early, [name]))).toBe(`${name} …`)
  })

  test('a place with a colon is a dateline, other words with one are not', () => {
    const text = 'Sundhaven: Two ferries were held on Monday after a dispute over a levy on fish.'
    expect(articleTitle(story(text))).toMatch(/^Sundhaven: Two ferries/)
    const article = story(text)
    const [entity] = sampleArticle().entities
    const place = {
      ...(entity as NonNullable<typeof entity>),
      type: 'place' as const,
      mentions: [{span: {start: 0, end: 9}, form: 'name' as const}],
    }
    expect(articleTitle({...article, entities: [place]})).toBe(
      'Two ferries were held on Monday after a dispute …',
    )
  })

  test('its words are verbatim, with the block that has them', () => {
    const article = story(
      'Two ferries were held on Monday, the port said, after a dispute over fish.',
    )
    const opening = openingOf(article)
    expect(opening).toEqual({
      block: article.blocks[0]?.id,
      words: 'Two ferries were held on Monday, the port said',
      isWhole: false,
    })
  })

  test('none where the text is withheld or a holder limits what may be printed', () => {
    const article = story(
      'Two ferries were held on Monday, the port said, after a dispute over fish.',
    )
    const {metadata} = article
    expect(articleTitle(withhold(article))).toBeNull()
    expect(
      articleTitle({
        ...article,
        metadata: {...metadata, rights: {...metadata.rights, excerptBudget: 40}},
      }),
    ).toBeNull()
  })

  test('a headline is the title', () => {
    expect(articleTitle(sampleArticle())).toBe('Dock traders face new levy in Sundhaven')
  })
})
