import {compose} from '@onrecord/compose'
import {dossierOf, propose} from '@onrecord/core'
import {address, masthead, paragraph, plainText} from '@onrecord/document'
import {expect, it} from 'vitest'
import {elmValley} from './support/elm-valley.ts'
import {lines, under} from './support/outline.ts'
import {submitting} from './support/submitting.ts'

it('opens a letter with addresses, date, number and salutation, and closes it for signing', () => {
  const tree = compose(submitting(), {profile: 'letter'})
  expect(tree.opening).toEqual([
    address(['Marrow Institute for Rivers', '2 Weir Lane']),
    address(['The Clerk', 'Committee on Works']),
    paragraph('10 May 2024'),
    paragraph('Our reference: R 12'),
    paragraph('Dear Sir or Madam,'),
  ])
  expect(lines(tree, tree.children.slice(3, -1))).toEqual([
    'We ask the following:',
    'Valley Water Board: Consult the lower valley, as the agreement asks.',
    'Ministry of Works: Release no money before both banks are heard.',
    'We would be grateful for your decision by 30 June 2024 on this request: Put off the start of work until both banks are heard.',
    'Yours faithfully,',
    'Ines Dahl',
    'Director',
    'Enclosures: evidence and sources.',
  ])
})

it('has no sender in a letter whose letterhead has it, and then says whose it is above', () => {
  const bare = submitting((one) => ({...one, letter: one.letter && {...one.letter, sender: []}}))
  const tree = compose({...bare, organisation: 'Rivers desk'}, {profile: 'letter'})
  expect(tree.opening?.[0]).toEqual(address(['The Clerk', 'Committee on Works']))
  expect(masthead(tree)).toEqual({organisation: 'Rivers desk'})
})

it('says above everything else that a source was corrected, and how', () => {
  const corrected = submitting((dossier) => ({
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      metadata: {...article.metadata, status: 'corrected'},
      corrections: [
        {
          date: '2024-05-04',
          text: 'Correction (4 May 2024): The board has nine members. © 2024 The Upland Courier',
          span: null,
        },
      ],
    })),
  }))
  for (const profile of ['brief', 'upr-joint', 'letter'] as const) {
    const tree = compose(corrected, {profile})
    expect(lines(tree, tree.children.slice(0, 1))).toEqual([
      'The Upland Courier has corrected this article. Correction of 4 May 2024: The board has nine members.',
    ])
  }
})

it('names which of several articles was withdrawn, and passes over a label without its note', () => {
  const gone = submitting((dossier) => {
    const [article] = dossier.articles
    if (article === undefined) throw new Error('There is no article')
    const corrections = [{date: null, text: 'CORRECTION:', span: null}]
    const metadata = {...article.metadata, status: 'withdrawn' as const}
    const other = {...article, id: 'other', metadata, corrections}
    return {...dossier, articles: [article, other]}
  })
  const tree = compose(gone, {profile: 'brief'})
  expect(lines(tree, tree.children.slice(0, 1))).toEqual([
    expect.stringMatching(
      /^The Upland Courier has withdrawn “[^”]+”; do not rely on it\. Nothing in this document stands on it\.$/,
    ),
  ])
})

it('keeps a note of a correction that has no stop', () => {
  const corrected = submitting((dossier) => ({
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      metadata: {...article.metadata, status: 'corrected'},
      corrections: ['Correction', 'Ines Dahl was not there'].map((text) => ({
        date: null,
        text,
        span: null,
      })),
    })),
  }))
  const tree = compose(corrected, {profile: 'brief'})
  expect(lines(tree, tree.children.slice(0, 1))).toEqual([
    expect.stringMatching(/has corrected this article\. Correction: Ines Dahl was not there\.$/),
  ])
})

it('counts the articles that it rests on where no paper is known', () => {
  const nameless = submitting((dossier) => ({
    ...dossier,
    articles: dossier.articles.flatMap((article) => {
      const metadata = {...article.metadata, publisher: null, published: null}
      return [
        {...article, metadata},
        {...article, id: 'other', metadata},
      ]
    }),
  }))
  const tree = compose(nameless, {profile: 'upr-joint'})
  expect(lines(tree, under(tree, 'Introduction')).join(' ')).toContain(' rest on two articles.')
})

it('counts more reports than a sentence holds, with their days, and leaves their names to the annex', () => {
  const opening = (count: number, published: string | null = null) => {
    const several = submitting((dossier) => ({
      ...dossier,
      articles: dossier.articles.flatMap((article) =>
        Array.from({length: count}, (_, at) => ({
          ...article,
          id: at === 0 ? article.id : `other-${at}`,
          metadata: {
            ...article.metadata,
            publisher: `Paper ${at}`,
            published: at === 0 && published !== null ? published : `2031-05-0${at + 1}`,
          },
        })),
      ),
    }))
    const tree = compose(several, {profile: 'upr-joint'})
    return lines(tree, under(tree, 'Introduction')).join(' ')
  }
  expect(opening(4)).toContain('a report in Paper 3 of 4 May 2031.')
  expect(opening(5)).toContain('rest on five articles of 1–5 May 2031, which the annex lists.')
  expect(opening(5, '2031-04-30')).toContain('five articles of 30 April – 5 May 2031')
})

it('discloses what a rule and what a person decided, and each correction by hand', () => {
  const tree = compose(
    submitting((dossier) => ({
      ...dossier,
      corrections: [
        {
          ref: dossier.parties[0]?.entities[0] ?? '',
          set: {name: 'Valley Water Board'},
          by: 'Ines Dahl',
          on: '2024-05-07',
          why: 'its own letterhead has this name',
        },
      ],
    })),
    {profile: 'brief'},
  )
  const note = tree.children.find(
    (block) => block.type === 'section' && block.role === 'smallPrint',
  )
  expect(note && lines(tree, [note])[1]).toBe(
    'Facts read from the sources: 26 by a person. No language model took part. A person wrote the messages, claims, positions and recommendations; no check against another source is recorded. Ines Dahl corrected name on 7 May 2024: its own letterhead has this name.',
  )
})

it('says what a model proposed and who reviewed it', async () => {
  const {article} = elmValley()
  const {value} = await propose(article, {
    name: 'Tagger',
    version: '2',
    annotate: () =>
      [...(article.source.text ?? '').matchAll(/[^.\n“”]{40,}(?=\.)/g)]
        .slice(0, 3)
        .map(([words]) => ({kind: 'event', words: [words]})),
  })
  const [first, second] = value ?? []
  const decide = (ref = '', set: Record<string, unknown> = {}) => [
    {ref, set, by: 'Ines Dahl', on: '2024-05-07', why: 'Read again'},
  ]
  const dossier = {
    ...dossierOf(article),
    proposals: value ?? [],
    corrections: [
      ...decide(first?.ref, {accepted: true}),
      ...decide(second?.ref, {rejected: true}),
    ],
  }
  const note = (profile: 'brief' | 'memo') => {
    const tree = compose(dossier, {profile})
    const small = tree.children.filter((one) => one.type === 'section' && one.role === 'smallPrint')
    return lines(tree, small.slice(-1))[1]
  }
  expect(note('brief')).toBe(
    'Facts read from the sources: 26 by a person, 1 proposed by a model and accepted by a person. The model Tagger 2 proposed three annotations: Ines Dahl accepted one and rejected one; one nobody has reviewed, so nothing here stands on it. Ines Dahl reviewed a part of them, and nobody the rest.',
  )
  expect(note('memo')).toBe(note('brief'))
})

it('has a panel of provenance: addresses, day, and the hashes of file and text', () => {
  const {article} = elmValley()
  const source = {
    ...article.source,
    url: 'https://courier.example/dam',
    archivedUrl: 'https://archive.example/1/https://courier.example/dam',
    retrievedAt: '2024-05-02T08:00:00Z',
    originalSha256: 'ab'.repeat(32),
  }
  const panel = (one: typeof article) => {
    const tree = compose(one, {profile: 'memo'})
    const block = tree.children.find(
      (part) => part.type === 'section' && part.role === 'provenance',
    )
    return block && lines(tree, [block]).slice(1)
  }
  expect(panel({...article, revision: 2, source})).toEqual([
    expect.stringMatching(
      new RegExp(
        `^Article: ${article.id}, revision 2 · Retrieved: 2 May 2024 · Read by: \\S+ \\S+, from text$`,
        'u',
      ),
    ),
    'Address: https://courier.example/dam',
    'Archived at: https://archive.example/1/https://courier.example/dam',
    `SHA-256 of the file: ${'ab'.repeat(32)}`,
    `SHA-256 of the text: ${source.sha256}`,
    'The evidence is in this file as dossier.json, without the text of the article. A PDF lists it among its attachments; Word does not show it; onrecord verify reads it in both.',
  ])
  expect(
    panel({...article, source: {...source, url: null, archivedUrl: null, retrievedAt: null}}),
  ).toContainEqual(expect.stringContaining('Retrieved: no date recorded'))
  // a plain text is its own file: one hash, told once
  const plain = panel({...article, source: {...source, originalSha256: source.sha256}})
  expect(plain?.filter((line) => line.includes('SHA-256'))).toEqual([`SHA-256: ${source.sha256}`])
})

it.each([
  ['en-GB', undefined, '‘'],
  ['en-US', undefined, '“'],
  ['en-US', 'oscola', '‘'],
] as const)(
  'a letter in %s cites as its readers do, or as it is told',
  (language, citationStyle, marks) => {
    const {notes} = compose(submitting(), {profile: 'letter', language, citationStyle})
    const [mark] = /[‘“]/u.exec(notes.map((note) => plainText(note)).join()) ?? []
    expect(mark).toBe(marks)
  },
)
