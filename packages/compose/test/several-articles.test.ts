import {type Article, dossierOf} from '@onrecord/core'
import {plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {brief} from '../src/index.ts'
import {ArticleBuilder} from './support/article-builder.ts'
import {keyFigures, lines, under} from './support/outline.ts'

/** A story long enough that all of what is said here may be printed, in each paper's own words. */
const rest = (id: string): string =>
  `The quay ${id} was quiet ${id} all day and ${id} the boats lay ${id} where they had been. `
    .repeat(30)
    .trim()
const HEAD = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'

/** Each speaks once, in words of the article alone. */
function article(
  id: string,
  speakers: readonly {readonly name: string; readonly role?: string; readonly words: string}[],
) {
  const told = speakers.map(
    ({name, role, words}) => `${name}${role === undefined ? '' : `, ${role},`} said ${words}.`,
  )
  const at = new ArticleBuilder(`${HEAD}${told.join('\n\n')}\n\n${rest(id)}\n`)
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

  it('an initial makes nobody another, unless there are two of them', () => {
    const opening = (...names: readonly string[]) => {
      const words = Object.values(WORDS)
      const articles = names.map((name, index) =>
        article(`a${index}`, [{name, words: words[index] ?? ''}]),
      )
      const [first] = articles
      if (first === undefined) throw new Error('some are built')
      const tree = brief({...dossierOf(first), title: 'Quays', articles})
      return lines(tree, tree.children).join('\n')
    }
    expect(opening('Ada Orm', 'Ada K. Orm', 'Bo Lund')).toContain('rest on Ada Orm and Bo Lund.')
    expect(opening('Ada Orm', 'Ada K. Orm', 'Ada L. Orm')).toContain(
      'rest on Ada Orm, Ada K. Orm and Ada L. Orm.',
    )
  })

  it('a treaty that several name is one, with the place of each', () => {
    const articles = ['a', 'b', 'c'].map((id) => {
      const text =
        id === 'c'
          ? `${HEAD}The town broke Article 4 of the Quay Act for a whole year.`
          : HEAD.replace('Quay shut', 'Quay Act broken')
      const at = new ArticleBuilder(`${text}\n\n${rest(id)}\n`)
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

  it.each([
    [
      null,
      [
        'Every article: Rights in the article remain with its author or publisher; none are granted here.',
        expect.stringMatching(/^“Quay of a”: This document prints .* verbatim/u),
        'Two other articles: This document prints none of their words as excerpts.',
      ],
    ],
    [
      'The guild',
      [
        expect.stringMatching(/^“Quay of a”: Rights in the article: The guild\. .* verbatim/u),
        '“Quay of b” and “Quay of c”, each: Rights in the article remain with its author or publisher; none are granted here. This document prints none of its words as excerpts.',
      ],
    ],
  ])('what is said of the rights in many alike is said once: %s', (holder, words) => {
    const one = article('a', [{name: 'Ada Orm', words: WORDS.north}])
    const told = {...one, metadata: {...one.metadata, rights: {...one.metadata.rights, holder}}}
    const [b, c] = ['b', 'c'].map((id) =>
      new ArticleBuilder(`${HEAD}It rains.\n`).build({
        id,
        metadata: {headline: `Quay of ${id}`},
      }),
    )
    if (b === undefined || c === undefined) throw new Error('two are built')
    const tree = brief({...dossierOf(told), articles: [told, b, c]})
    const all = lines(tree, tree.children)
    expect(all.slice(all.indexOf('Rights') + 1).slice(0, words.length)).toEqual(words)
  })

  it('what is the same of how they were read is told once', () => {
    const [a, b] = ['a', 'b'].map((id) => article(id, [{name: 'Ada Orm', words: WORDS.north}]))
    if (a === undefined || b === undefined) throw new Error('two are built')
    const rows = (other: typeof b) => {
      const tree = brief({...dossierOf(a), articles: [a, other]})
      const all = lines(tree, tree.children)
      return all.slice(all.indexOf('Provenance') + 1, -1)
    }
    expect(rows(b)).toEqual([
      expect.stringMatching(/^Article: every one · Retrieved: no date recorded · Read by: /u),
      `Article: a · SHA-256 of the text: ${a.source.sha256}`,
      `Article: b · SHA-256 of the text: ${b.source.sha256}`,
    ])
    const later = {...b, source: {...b.source, retrievedAt: '2024-05-06T09:00:00Z'}}
    expect(rows(later)).toEqual([
      expect.stringMatching(/^Article: every one · Read by: /u),
      'Article: a · Retrieved: no date recorded',
      `SHA-256 of the text: ${a.source.sha256}`,
      'Article: b · Retrieved: 6 May 2024',
      `SHA-256 of the text: ${b.source.sha256}`,
    ])
    const url = 'https://orm.example/b'
    expect(rows({...b, source: {...b.source, url}}).slice(-2)).toEqual([
      `Article: b · Address: ${url}`,
      `SHA-256 of the text: ${b.source.sha256}`,
    ])
  })
})

describe('what several articles tell', () => {
  interface Told {
    readonly words: string
    readonly value: number
    readonly unit: string
    readonly event?: string
  }
  const at = (id: string, told: readonly Told[]) => {
    const text = told.map(({words, event}) => `${id} has ${words}. ${event ?? ''}`)
    const builder = new ArticleBuilder(`${HEAD}${rest(id).slice(0, 300)}\n\n${text.join('\n\n')}\n`)
    const ada = builder.entity('Guild', {type: 'organisation', mentions: ['quay']})
    for (const {words, value, unit, event} of told) {
      const [number = '', ...counted] = words.split(' ')
      builder.figure(number, {value, unit, measures: [counted.join(' ')]})
      if (event === undefined) continue
      builder.event(event, {
        label: event,
        edtf: event.slice(-4),
        participants: [{entity: ada, role: 'agent'}],
      })
    }
    return builder.build({id, metadata: {headline: `Quay of ${id}`, published: '2024-05-03'}})
  }
  const made = (articles: readonly ReturnType<typeof at>[]) => {
    const [first] = articles
    if (first === undefined) throw new Error('some are built')
    return brief({...dossierOf(first), title: 'Boats', articles})
  }
  const boats = {words: '340 fishing boats', value: 340, unit: 'boat'}
  const many = [1, 2, 3, 4, 5].map((n) => ({
    words: `${n}00 sailors of fleet ${n}`,
    value: n * 100,
    unit: 'person',
  }))

  it('is a key figure before what one tells, with the places of all', () => {
    const tree = made([at('north', [...many, boats]), at('south', [boats]), at('west', [])])
    const told = keyFigures(tree)
    expect(told.join(' ')).toContain('340 fishing boats No source named by two articles')
    const note = tree.notes.find(({evidence}) => evidence?.length === 2)
    expect(plainText(note?.children ?? [])).toContain('Quay of south')
  })

  it('is not the same where it is a few, or told months apart', () => {
    const printed = (value: number, published: string) => {
      const told = {words: `${value} fishing boats`, value, unit: 'boat'}
      const other = at('south', [told])
      const dated = {...other, metadata: {...other.metadata, published}}
      return keyFigures(made([at('north', [told, ...many]), dated])).join(' ')
    }
    expect(printed(340, '2024-05-20')).toContain('by two articles')
    expect(printed(340, '2023-05-20')).not.toContain('by two articles')
    expect(printed(3, '2024-05-03')).not.toContain('by two articles')
  })

  it('takes no more than its share of the key figures while another has one', () => {
    const others = ['b', 'c', 'd'].map((id, index) =>
      at(id, [{words: `${index + 11} lost oars`, value: index + 11, unit: 'oar'}]),
    )
    const told = keyFigures(made([at('a', many), ...others])).join(' ')
    expect(told.match(/sailors/gu)).toHaveLength(1)
    expect(told.match(/oars/gu)).toHaveLength(3)
    expect(
      keyFigures(made([at('a', many)]))
        .join(' ')
        .match(/sailors/gu),
    ).toHaveLength(4)
  })

  it('stands in a full timeline before what one tells, of which the latest stand', () => {
    const events = (id: string, from: number) =>
      Array.from({length: 14}, (_, index) => ({
        ...boats,
        event: `The ${id} guild met in ${from + index}`,
      }))
    const one = at('a', [...events('old', 1900), {...boats, event: 'The guild left in 1850'}])
    const other = at('b', [...events('young', 1950), {...boats, event: 'The guild went in 1850'}])
    const rows = lines(made([one, other]), under(made([one, other]), 'Timeline')).join('\n')
    expect(rows).toContain('The guild left in 1850')
    expect(rows).toContain('The guild went in 1850')
    expect(rows).not.toContain('The old guild met in 1913')
    expect(rows).toContain('The young guild met in 1950')
  })
})

describe('copies of one text', () => {
  const at = (id: string, publisher: string, words: string) => {
    const text = `${HEAD}Ada Orm said ${WORDS.north}.\n\nThe guild has 340 boats.\n\n${words}\n`
    const builder = new ArticleBuilder(text)
    const entity = builder.entity('Ada Orm', {mentions: ['Ada Orm']})
    builder.quotation('indirect', {
      content: [WORDS.north],
      cue: 'said',
      speaker: {entity, mention: builder.span('Ada Orm')},
    })
    builder.figure('340', {value: 340, unit: 'boat', measures: ['boats']})
    return builder.build({id, metadata: {headline: 'Quay shut', publisher}})
  }
  const told = (...articles: readonly ReturnType<typeof at>[]) => {
    const [first] = articles
    if (first === undefined) throw new Error('some are built')
    const tree = brief({...dossierOf(first), title: 'Boats', articles})
    return lines(tree, tree.children)
  }
  const [post, tide, own] = [
    at('a', 'Orm Post', rest('n')),
    at('b', 'Tide', rest('n').slice(0, 150)),
    at('c', 'Vale Echo', rest('c')),
  ]

  it('are counted once, and said to be copies', () => {
    const all = told(tide, post).join('\n')
    expect(all).toContain(
      'The articles report one statement and one figure. Two articles print one text, which is counted once. Read with care: one figure has no named source.',
    )
    expect(all).toContain(
      '“Quay shut”, Tide. Prints the text of “Quay shut”, Orm Post: one source.',
    )
    expect(all).toContain('What several articles print word for word is printed and counted once')
  })

  it('by the site where no paper is known, and by their ids where nothing tells them apart', () => {
    const source = (one: typeof post, url: string | null) => ({
      ...one,
      metadata: {...one.metadata, publisher: null},
      source: {...one.source, url},
    })
    const [site, other] = ['https://www.orm.example/a', 'https://tide.example/b']
    const text = (...all: readonly (typeof post)[]) => told(...all).join('\n')
    expect(text(source(tide, other), source(post, site))).toContain(
      'Prints the text of “Quay shut”, orm.example: one source.',
    )
    expect(text(source(tide, null), source(post, null))).toContain(
      'Prints the text of “Quay shut” (article a under Provenance): one source.',
    )
  })

  it('and what has its own words is no copy', () => {
    const all = told(post, own).join('\n')
    expect(all).toContain('The articles report two statements and two figures.')
    expect(all).not.toContain('one source')
  })

  it('of several texts are several sources', () => {
    const again = [at('d', 'Lund Post', rest('c')), own, post, tide]
    expect(told(...again).join('\n')).toContain(
      'Four articles print two texts between them, each counted once.',
    )
  })
})

it('“his spokesman” opens no document, for nobody has read of whom he is', () => {
  const at = new ArticleBuilder(
    `${HEAD}His spokesman said ${WORDS.north}.\n\nAda Orm said ${WORDS.west}.\n\n${rest('s')}\n`,
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
  expect(all.slice(3).join('\n')).toContain('A spokesman: “the north quay')
})

describe('of laws', () => {
  const acts = (id: string, count: number) => {
    const names = Array.from({length: count}, (_, index) => `Quay ${id.toUpperCase()}${index} Act`)
    const at = new ArticleBuilder(
      `${HEAD}${names.map((name) => `The ${name}.`).join('\n\n')}\n\nBy the Last Act the guild must mend the ${id} quay within a year.\n\n${rest(id)}\n`,
    )
    for (const name of names) at.instrument(name, {type: 'statute', mentions: [name]})
    at.instrument('Last Act', {type: 'statute', mentions: ['Last Act']})
    return at.build({id, metadata: {headline: `Quay of ${id}`}})
  }

  it('as many stand in the table as are read, those first that the articles tell most of; the others are named or counted', () => {
    const [one, other] = [acts('a', 20), acts('b', 20)]
    const tree = brief({...dossierOf(one), title: 'Quays', articles: [one, other]})
    const told = lines(tree, under(tree, 'Law and mechanisms')).join('\n')
    expect(told).toContain('By the Last Act the guild must mend')
    expect(told.match(/\tstatute\t/g)).toHaveLength(20)
    expect(told).toMatch(
      /Also named: Quay A10 Act; .*; Quay B9 Act; Quay B10 Act\. Nine more are in the attached data\./,
    )
  })

  it('and nothing more is said of as many as a table holds', () => {
    const one = acts('a', 19)
    const tree = brief({...dossierOf(one), title: 'Quays'})
    const told = lines(tree, under(tree, 'Law and mechanisms')).join('\n')
    expect(told.match(/\tstatute\t/g)).toHaveLength(20)
    expect(told).not.toContain('Also named')
  })

  it('of several articles a paragraph is told in the note alone', () => {
    const at = new ArticleBuilder(
      `${HEAD}${'The guild talked and '.repeat(50)}of the Quay Act spoke.\n`,
    )
    at.instrument('Quay Act', {type: 'statute', mentions: ['Quay Act']})
    const one = at.build({id: 'a'})
    const told = (more: readonly Article[]) => {
      const tree = brief({...dossierOf(one), title: 'Quays', articles: [one, ...more]})
      return lines(tree, under(tree, 'Law and mechanisms')).join('\n')
    }
    expect(told([])).toMatch(/Named in paragraph \d/)
    expect(told([acts('b', 1)])).toMatch(/Named in one of the articles\./)
  })

  it('whom a pronoun of the law’s sentence means is told; where nobody knows, the sentence is not printed', () => {
    const at = new ArticleBuilder(
      `${HEAD}Ada Orm spoke.\n\nShe said the sale broke the Quay Act of the town.\n\nThey were held under the Ferry Act then.\n\nShe broke the Sluice Act, the guild said.\n\n${rest('a')}\n`,
    )
    at.quotation('indirect', {
      content: ['the sale broke the Quay Act of the town'],
      cue: 'said',
      speaker: {entity: at.entity('Ada Orm', {mentions: ['Ada Orm']}), mention: at.span('She')},
    })
    at.quotation('indirect', {
      content: ['She broke the Sluice Act'],
      cue: 'said#2',
      speaker: {
        entity: at.entity('the guild', {type: 'organisation', mentions: ['the guild']}),
        mention: at.span('the guild'),
      },
    })
    at.instrument('Quay Act', {type: 'statute', mentions: ['Quay Act']})
    at.instrument('Sluice Act', {type: 'statute', mentions: ['Sluice Act']})
    at.instrument('Ferry Act', {type: 'statute', mentions: ['Ferry Act']})
    const tree = brief({...dossierOf(at.build({id: 'a'})), title: 'Quays'})
    const told = lines(tree, under(tree, 'Law and mechanisms')).join('\n')
    expect(told).toContain('Ada Orm “said the sale broke the Quay Act of the town”.')
    expect(told).toMatch(/^Ferry Act.*Named in paragraph/m)
    expect(told).not.toMatch(/They were held|She broke/)
  })
})

it('a note of several articles never leaves open which of two articles is meant', () => {
  const one = (id: string, headline: string) => ({
    ...article(id, [
      {name: 'Ada Orm', words: `${WORDS.north} and ${id}`},
      {name: 'Bo Lund', words: `${WORDS.south} and ${id}`},
    ]),
    metadata: {...article(id, []).metadata, headline},
  })
  const notes = (...articles: readonly Article[]) => {
    const tree = brief({...dossierOf(articles[0] ?? one('a', '')), title: 'Quays', articles})
    return tree.notes.map((note) => plainText(note)).join(' ')
  }
  const north = one('a', 'The guild shuts quays in the north')
  const south = one('b', 'The guild shuts quays for good')
  expect(notes(north, south)).not.toContain('“Guild shuts')
  expect(notes(north, one('c', 'A ferry sails'))).toContain('“Guild shuts quays”, ¶')
})

describe('one event that several articles tell', () => {
  interface Told {
    readonly words: string
    readonly status?: 'alleged' | 'denied'
    readonly edtf?: string
  }
  const at = (id: string, {words, status, edtf}: Told) => {
    const builder = new ArticleBuilder(`${HEAD}${words} on 3 May 2024.\n\n${rest(id)}\n`)
    for (const name of ['Ada Orm', 'Bo Lund']) {
      if (words.includes(name)) builder.entity(name, {mentions: [name]})
    }
    const date = builder.date('3 May 2024', edtf ?? '2024-05-03')
    builder.event(words, {label: words, edtf: edtf ?? '2024-05-03', date, ...(status && {status})})
    return builder.build({id, metadata: {headline: `Quay of ${id}`}})
  }
  /** The line of the one, or the row of each. */
  const rows = (one: Told, other: Told) => {
    const first = at('a', one)
    const tree = brief({...dossierOf(first), title: 'Quays', articles: [first, at('b', other)]})
    return lines(tree, under(tree, 'Timeline'))
      .filter((line) => /3 May|May 2024/u.test(line) && !/^Timeline of/u.test(line))
      .map((line) => line.replace(/^.*?2024[:\t]+\s*/u, ''))
  }
  const seized = {words: 'Ada Orm seized the ferry Gull'}

  it('has one line with both sources, in the words of whoever says most', () => {
    const fuller = {words: 'Ada Orm seized the ferry Gull at the old quay of Orm'}
    for (const told of [rows(seized, fuller), rows(fuller, seized)]) {
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(/^Ada Orm seized the ferry Gull at the old quay of Orm\./u)
    }
    const [first, second] = [at('a', seized), at('b', fuller)]
    const tree = brief({...dossierOf(first), title: 'Quays', articles: [first, second]})
    const notes = tree.notes.map((note) => plainText(note.children))
    expect(notes.filter((note) => /Quay of b.*; .*Quay of a/u.test(note))).toHaveLength(1)
  })

  it('is a fact where one tells it as a fact', () => {
    const alleged = {words: 'Ada Orm seized the ferry Gull at dawn', status: 'alleged'} as const
    for (const told of [rows(seized, alleged), rows(alleged, seized)]) {
      expect(told).toEqual([expect.stringMatching(/^Ada Orm seized the ferry Gull\./u)])
    }
  })

  it('has two where it may be another: in few words, denied, of a month, of others', () => {
    for (const [one, other] of [
      [{words: 'The talks ended'}, {words: 'The talks ended in Orm without a deal'}],
      [seized, {words: 'Ada Orm seized the ferry Gull at dawn', status: 'denied'}],
      [seized, {words: 'Ada Orm never seized the ferry Gull'}],
      [seized, {words: 'Bo Lund seized the ferry Gull from Ada Orm'}],
      [
        {...seized, edtf: '2024-05'},
        {words: 'Ada Orm seized the ferry Gull at the old quay', edtf: '2024-05'},
      ],
    ] as const) {
      expect(rows(one, other), other.words).toHaveLength(2)
    }
  })
})
