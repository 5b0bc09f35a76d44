import {brief, memo} from '@onrecord/compose'
import {dossierOf} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {elmDossier} from './support/elm-valley.ts'
import {story} from './support/held-boats.ts'
import {lines, under} from './support/outline.ts'

it('a document on several articles counts them, and those of one paper and one day', () => {
  const one = story()
  const post = {...one, id: 'p', metadata: {...one.metadata, publisher: 'The Post'}}
  const first = (...articles: readonly (typeof one)[]) => {
    const analysed = elmDossier()
    const tree = brief({...analysed, articles: [...analysed.articles, ...articles]})
    return lines(tree, tree.children)[0]
  }
  expect(first({...one, id: 't'})).toMatch(/^An assessment based on .* and one other article\.$/u)
  expect(first(post, {...post, id: 'q'})).toMatch(/ and two reports in The Post\.$/u)
  const many = ['A', 'B', 'C', 'D', 'E'].map((publisher) => ({
    ...post,
    id: publisher.toLowerCase(),
    metadata: {...post.metadata, publisher},
  }))
  expect(first(...many)).toBe('An assessment based on six articles.')
})

describe('what was read by rule', () => {
  it('promises in its standfirst what it holds', () => {
    const tree = brief(story())
    expect(lines(tree, tree.children)[0]).toBe(
      'What the article reports: who says what and the figures, each with its place in the text.',
    )
    const at = new ArticleBuilder('The quay shut in June 2024.\n')
    at.event('The quay shut in June 2024', {label: 'The quay shut', edtf: '2024-06'})
    const dated = brief(at.build({id: 's'}))
    expect(lines(dated, dated.children)[0]).toBe(
      'What the article reports: the dates, with the place in the text.',
    )
  })

  it.each([brief, memo])('of several articles none is “the article”', (make) => {
    const one = story()
    const words = plainText(make({...dossierOf(one), articles: [one, {...one, id: 't'}]}).children)
    expect(words).toContain('What two articles report')
    // whose rights they are, each of them says
    const singular = words.match(/.*\b[Tt]he article\b.*/gu) ?? []
    expect(singular.filter((line) => !/Rights in/u.test(line))).toEqual([])
  })

  it('says of how many of several articles what is not true of all', () => {
    const issue = {severity: 'warning', code: 'language-unsupported', message: 'Known: en'} as const
    const at = new ArticleBuilder('The guild had sold boats on Tuesday.\n')
    at.date('Tuesday', null, null, 'XXXX-WXX-2')
    const undated = at.build({id: 'u', metadata: {published: null}})
    const withheld = {...story(), source: {...story().source, text: null}}
    const words = plainText(
      brief({
        ...dossierOf(withheld),
        articles: [withheld, undated, {...undated, id: 'v', issues: [issue]}],
      }).children,
    )
    expect(words).toContain(
      'does not know the language of one article: it took the words in quotation marks there, and',
    )
    expect(words).toContain(
      'The text of one article is withheld: what it reports is paraphrased here',
    )
    expect(words).toContain(
      'Of two articles no date of publication is known: days and years counted from it,',
    )
  })
})

it('of what was not read nobody is said to have reviewed “them”', () => {
  const bare = new ArticleBuilder('It rains.\n').build({id: 'b'})
  const tree = brief(bare)
  const all = lines(tree, tree.children)
  expect(all).toContain('Nothing was read from the article as a fact. No language model took part.')
  const read = brief(story())
  expect(lines(read, read.children).join('\n')).toContain('No person has reviewed them.')
})

it('says where the rest of the evidence is: attached, or in the dossier, whatever keeps it there', () => {
  const at = new ArticleBuilder(
    `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n${Array.from({length: 60}, (_, n) => `Ada Orm said that boat number ${n} of the fleet on the quay was still held by the port.`).join(' ')}\n`,
  )
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  for (let n = 0; n < 60; n += 1) {
    at.quotation('indirect', {
      content: [`that boat number ${n} of the fleet on the quay was still held by the port`],
      cue: 'said',
      speaker: {entity: ada},
    })
  }
  const given = dossierOf(at.build({id: 'w'}))
  const words = (tree: ReturnType<typeof brief>) => lines(tree, tree.children).join('\n')
  const red = {...given, protection: {marking: 'TLP:RED', people: [], generalise: []}} as const
  for (const [tree, evidence] of [
    [brief(given, {attach: false}), 'The evidence is not in this file;'],
    [brief(red), 'The evidence is not attached: the marking TLP:RED'],
  ] as const) {
    expect(words(tree)).toMatch(/further statements are in the dossier, with/)
    expect(words(tree)).toContain(evidence)
    expect(words(tree)).not.toMatch(/attached data|is attached as/)
    expect(tree.attachments ?? []).toEqual([])
  }
  expect(words(brief(given))).toMatch(/further statements are in the attached data, with/)
})

it('the few lines on where one article comes from stay on one page', () => {
  const provenance = (tree: ReturnType<typeof brief>) =>
    tree.children.find((block) => block.type === 'section' && block.role === 'provenance')
  expect(provenance(brief(story()))).toMatchObject({keepTogether: true})
  const two = brief({...dossierOf(story()), articles: [story(), {...story(), id: 't'}]})
  expect(provenance(two)).not.toHaveProperty('keepTogether')
})

it('a speaker who was put right is told once, whatever else of the same speaker had to be set', () => {
  const article = story()
  const facts = [...article.quotations, ...article.figures.slice(0, 1)]
  const tree = brief({
    ...dossierOf(article),
    corrections: facts.map(({id}) => ({
      ref: `s:${id}`,
      set: {'speaker.entity': null, 'speaker.entities': [], 'speaker.description': null},
      by: 'Ada Vale',
      on: '2024-05-07',
      why: 'nobody is named',
    })),
  })
  const said = 'Ada Vale corrected a speaker on 7 May 2024: nobody is named.'
  expect(lines(tree, tree.children).join('\n').split(said)).toHaveLength(2)
})

it('of several articles each is heard of, and no full stop stands before a semicolon', () => {
  const told = (id: string, sums: readonly number[], words: string) => {
    const at = new ArticleBuilder(
      `Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\nThe port of ${id} kept ${sums.map((sum) => `${sum} boats`).join(' and ')}. “${words}” ${`The quay of ${id} is quiet. `.repeat(60)}\n`,
    )
    for (const sum of sums) at.figure(`${sum}`, {value: sum, unit: 'boat', measures: ['boats']})
    at.quotation('direct', {
      content: [`“${words}”`],
      quoted: [`“${words}”`],
      speaker: {status: 'unattributed'},
    })
    return at.build({id})
  }
  const one = told('orm', [20, 30, 40, 50, 60, 70], 'Nobody has ever asked us.')
  const other = told('vale', [80], 'We have asked nobody at all.')
  const tree = memo({...dossierOf(one), articles: [one, other]})
  const text = lines(tree, under(tree, 'What we do not know')).join('\n')
  expect(text).toContain('20 boats; 80 boats; 30 boats; 40 boats; three more')
  expect(text).toContain(
    'Said by nobody who is named: “Nobody has ever asked us”; “We have asked nobody at all.”',
  )
  const issue = {severity: 'warning', code: 'language-unsupported', message: 'Known: en'} as const
  const parted = memo({...dossierOf(one), articles: [one, {...other, issues: [issue]}]})
  expect(lines(parted, under(parted, 'What we do not know'))).toEqual(
    expect.arrayContaining([
      'Said by nobody who is named: “Nobody has ever asked us.”',
      'In quotation marks, and not read who says it: “We have asked nobody at all.”',
    ]),
  )
})
