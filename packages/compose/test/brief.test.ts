import {brief} from '@onrecord/compose'
import {type Article, dossierOf} from '@onrecord/core'
import {
  type DocumentTree,
  keyFigures,
  lintDocument,
  list,
  listItem,
  noteReference,
  paragraph,
  plainText,
  quotation,
  quoted,
  row,
  strong,
  table,
  text,
} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {bareArticle, elmDossier, elmValley} from './support/elm-valley.ts'
import {lines, titles, under} from './support/outline.ts'

describe('of an article that nobody has analysed', () => {
  const {article, ids} = elmValley()
  const tree = brief(article)
  const ref = (id: string) => `elm:${id}`

  it('is a document without faults', () => {
    expect(lintDocument(tree)).toEqual([])
    expect(tree).toMatchObject({
      title: 'Valley split over plan to raise the Elm dam before the spring floods',
      language: 'en-GB',
      genre: 'Evidence brief',
      keywords: [
        'Elm Basin Agreement',
        'Valley Water Board',
        'Ilse Marant',
        'Tomas Reyk',
        'Valley Tenants’ Union',
        'Anja Sollberg',
      ],
    })
    expect(tree.date).toBeUndefined()
  })

  it('has these parts in this order', () => {
    expect(titles(tree)).toEqual([
      'Key figures',
      'What the article reports',
      'Who says what',
      'Timeline',
      'Law and mechanisms',
      'What we do not know',
      'Method and limitations',
      'Sources',
      'Rights',
      'Who decided what',
      'Provenance',
    ])
  })

  it('says on its first page what it is, and that nobody has reviewed it', () => {
    const [standfirst, bottomLine, notice] = tree.children
    expect(standfirst).toEqual(
      paragraph(
        'What The Upland Courier reported on 3 May 2024: who says what, the figures, the dates and the law, each with its place in the text.',
        {role: 'standfirst'},
      ),
    )
    expect(bottomLine).toMatchObject({type: 'callout', role: 'bottomLine'})
    expect(lines(tree, [bottomLine ?? paragraph('')])).toEqual([
      'Bottom line',
      'The Upland Courier: “Engineers want to raise the Elm dam by four metres, and the people who live below it say nobody has asked them”.',
      'The article rests chiefly on Ilse Marant, the board’s chair; Tomas Reyk, who farms at Nether Elm; and Anja Sollberg. Three other speakers are quoted or reported too. Read with care: one quotation is not attributed to anyone and one figure has no named source.',
    ])
    expect(notice).toMatchObject({
      type: 'callout',
      role: 'notice',
      title: [text('Not yet reviewed')],
    })
    expect(lines(tree, [notice ?? paragraph('')])[1]).toMatch(
      /^This document was read from the article by rules, and nobody has checked it yet\./,
    )
  })

  it('gives figures with qualifier, what is counted, who says so, and a note', () => {
    expect(under(tree, 'Key figures')).toEqual([
      keyFigures([
        {
          value: '1,200',
          qualifier: 'about',
          label: 'residents',
          source: ['Source: Valley Water Board', noteReference('note-2')],
          evidence: [ref(ids.residents)],
        },
        {
          value: '340',
          qualifier: 'about',
          label: 'houses',
          source: ['No source named by The Upland Courier', noteReference('note-3')],
          evidence: [ref(ids.houses)],
        },
        {
          value: '18.5 million',
          label: 'crowns for the first stage',
          source: ['Source: Ministry of Works', noteReference('note-4')],
          evidence: [ref(ids.crowns)],
        },
      ]),
    ])
  })

  it('reports statements with the verb of the article', () => {
    expect(under(tree, 'What the article reports')).toEqual([
      list([
        listItem(
          paragraph([
            strong('Tomas Reyk'),
            ', who farms at Nether Elm',
            ', ',
            quoted(
              [
                'said the board had ',
                quoted('never once set foot in the lower village', [ref(ids.neverOnce)]),
              ],
              [ref(ids.neverOnce)],
            ),
            '.',
            noteReference('note-5'),
          ]),
          {evidence: [ref(ids.neverOnce)]},
        ),
        listItem(
          paragraph([
            strong('The Ministry of Works'),
            ' ',
            quoted('confirmed that it had set aside 18.5 million crowns for the first stage', [
              ref(ids.setAside),
            ]),
            '.',
            noteReference('note-6'),
          ]),
          {evidence: [ref(ids.setAside)]},
        ),
      ]),
    ])
  })

  it('hears other speakers, and sets direct words as a block', () => {
    const [speakers, , card] = under(tree, 'Who says what')
    expect(speakers).toEqual(
      table({
        caption: 'Other speakers, one statement each',
        head: ['Speaker', 'Who they are', 'As the article has it', 'Form'],
        columns: [
          {align: 'start', width: 0.18},
          {align: 'start', width: 0.24},
          {align: 'start', width: 0.41},
          {align: 'start', width: 0.17},
        ],
        rows: [
          row(
            [
              [strong('Anja Sollberg')],
              'A hydrologist at the University of Marrow',
              [
                'Anja Sollberg ',
                quoted('acknowledges that the wall is weak', [ref(ids.weak)]),
                '.',
                noteReference('note-7'),
              ],
              'reported',
            ],
            {
              evidence: [ref(ids.weak)],
              review: {
                status: 'To be checked',
                missing: 'The speaker was chosen by a rule of low confidence',
              },
            },
          ),
        ],
      }),
    )
    expect(card).toEqual(
      quotation('We have patched that wall for thirty years[.] A patch is not a plan.', {
        attribution: [
          'Ilse Marant, the board’s chair',
          ', to The Upland Courier',
          ', 29 April 2024',
          noteReference('note-8'),
        ],
        evidence: [ref(ids.patch)],
      }),
    )
  })

  it('dates events: a month is a span, "late" stays, what is planned says so', () => {
    expect(under(tree, 'Timeline')[0]).toMatchObject({
      type: 'timeline',
      alt: 'Timeline of three dated events from late February 2024 to October 2024. The table that follows gives the same data.',
      events: [
        {
          from: '2024-02-01',
          to: '2024-02-29',
          dateLabel: 'late February 2024',
          label: 'The board approved the plan',
          status: 'reported',
          planned: false,
          evidence: [ref(ids.approved)],
        },
        {dateLabel: 'September 2024', status: 'planned', planned: true},
        {dateLabel: 'October 2024', status: 'planned', planned: true},
      ],
    })
  })

  it('orders events by the part of a year or month that the article gives', () => {
    const [event] = article.events
    const dates = [
      ['2024', 'end'],
      ['2024', null],
      ['2024-06', 'mid'],
      ['2024-06-02', null],
      ['2024', 'mid'],
      ['2024-06-01', 'end'],
    ] as const
    const dated: Article = {
      ...article,
      dates: dates.map(([edtf, modifier], n) => ({
        ...article.dates[0],
        id: `d${n}`,
        edtf,
        modifier,
      })) as Article['dates'],
      events: dates.map(([edtf], n) => ({
        ...event,
        id: `v${n}`,
        label: `boat ${n} left`,
        edtf,
        date: `d${n}`,
      })) as Article['events'],
    }
    expect(under(brief(dated), 'Timeline')[0]).toMatchObject({
      events: [
        {dateLabel: '2024'},
        {dateLabel: 'mid-2024'},
        {dateLabel: '1 June 2024'},
        {dateLabel: '2 June 2024'},
        {dateLabel: 'mid-June 2024'},
        {dateLabel: 'late 2024'},
      ],
    })
  })

  it('says what the article says of the law', () => {
    expect(lines(tree, under(tree, 'Law and mechanisms'))).toEqual([
      'Instruments that the article refers to',
      'Instrument\tKind\tWhat the article says of it',
      'Elm Basin Agreement (1987)\tagreement\t“Under the Elm Basin Agreement of 1987, both banks must be consulted before the level changes”.',
    ])
  })

  it('lists what is not known', () => {
    expect(lines(tree, under(tree, 'What we do not know'))).toEqual([
      'Said by nobody who is named: one statement, not printed here.',
      'One attribution is uncertain: the automatic reading chose the likeliest speaker.',
    ])
  })

  it('cites in full once and briefly after that, with the paragraph', () => {
    expect(tree.notes.slice(0, 2).map((note) => plainText(note))).toEqual([
      'Noor Castell, “Valley split over plan to raise the Elm dam before the spring floods”, The Upland Courier, 3 May 2024, ¶\u00a01, https://courier.example/elm-dam, retrieved 6 May 2024.',
      'Castell, “Valley split over plan”, ¶\u00a02.',
    ])
  })
})

describe('of an analysed dossier', () => {
  const tree = brief(elmDossier())

  it('is a document without faults that bears the dossier’s date and house', () => {
    expect(lintDocument(tree)).toEqual([])
    expect(tree).toMatchObject({
      title: 'Consult the lower valley before the Elm dam is raised',
      date: '2024-05-10',
      dateLabel: '10 May 2024',
      organisation: 'Marrow Institute for Rivers',
      authors: ['Rivers desk'],
    })
    expect(plainText(tree.children)).not.toContain('nobody has checked it yet')
  })

  it('has the analyst’s parts', () => {
    expect(titles(tree)).toEqual([
      'Key figures',
      'Key messages',
      'What the evidence supports',
      'Who says what',
      'Timeline',
      'Law and mechanisms',
      'Recommendations',
      'What we do not know',
      'Method and limitations',
      'Sources',
      'Rights',
      'Who decided what',
      'Provenance',
    ])
  })

  it('sets bottom line and decision in one panel', () => {
    expect(lines(tree, tree.children.slice(1, 2))).toEqual([
      'Bottom line',
      'The board holds that the work “cannot wait for another winter”; the agreement that binds it asks for consultation first.',
      'Decision asked (by 30 June 2024): Put off the start of work until both banks are heard.',
    ])
  })

  it('tells positions by party, in words that are checked', () => {
    expect(lines(tree, under(tree, 'Who says what').slice(0, 1))).toEqual([
      'Raise the dam by four metres?',
      'Party\tWho they are\tPosition\tStance',
      'Valley Water Board\tOrganisation\tThe work “cannot wait for another winter”.\tsupports',
      'Valley Tenants’ Union\tTenants below the dam\tIts leader “will not be moved for the second”.\topposes',
    ])
  })

  it('recommends in order of priority, the addressee first', () => {
    expect(lines(tree, under(tree, 'Recommendations'))).toEqual([
      'Valley Water Board: Consult the lower valley, as the agreement asks.',
      'Ministry of Works: Release no money before both banks are heard.',
    ])
  })

  it('says which claims are open, what is missing, and who did not reply', () => {
    expect(lines(tree, under(tree, 'What we do not know'))).toEqual([
      'Unverified: The Upland Courier reports, without confirmation, that more than 60 houses are empty. Missing: a count by the board.',
      'Ministry of Works: declined to comment.',
      'Said by nobody who is named: “It is believed that more than 60 of them are empty”.',
      'Figures without a source: about 340 houses.',
    ])
    expect(lines(tree, under(tree, 'What the evidence supports'))).toEqual([
      'Verified (high confidence): The Ministry of Works states that money is set aside.',
    ])
  })

  it('lists the article, then other references', () => {
    expect(lines(tree, under(tree, 'Sources').slice(0, 1))).toEqual([
      'Noor Castell, “Valley split over plan to raise the Elm dam before the spring floods”, The Upland Courier, 3 May 2024, https://courier.example/elm-dam, retrieved 6 May 2024.',
      'Elm Basin Agreement, 2 March 1987, Upland Gazette.',
    ])
  })
})

it('says so in a sentence where nothing is found', () => {
  const tree = brief(bareArticle())
  expect(lintDocument(tree)).toEqual([])
  expect(tree.notes).toEqual([])
  expect(lines(tree, tree.children).slice(0, 12)).toEqual([
    'What the article reports.',
    'Bottom line',
    'The automatic reading found no quotation, and no figure, dated event or legal instrument that says something by itself, in what the article reports.',
    'Not yet reviewed',
    expect.stringMatching(/^This document was read/),
    'Who says what',
    'The automatic reading found no statement that is attributed to anyone.',
    'What we do not know',
    'The automatic reading found no unattributed statement and no figure without a source. That does not make the article true.',
    'The automatic reading found no event that is dated to a day, a month or a year and no treaty, law, agreement or review mechanism.',
    'Method and limitations',
    expect.stringMatching(/^Rules/),
  ])
})

it('says on its first page that the rules do not know the language', () => {
  const article = bareArticle()
  const words = (one: Article) => plainText(brief(one).children)
  const issue = {severity: 'warning', code: 'language-unsupported', message: 'Known: en'} as const
  expect(words(article)).not.toContain('does not know the language')
  const unread = words({...article, issues: [issue]})
  expect(unread).toContain(
    'The automatic reading does not know the language of the article: it took the words in quotation marks, and no names, figures, dates or law.',
  )
  // what was not looked for is not said to have been found nowhere
  const looked = /found no (?:event|unattributed)/u
  expect([words(article), unread].map((one) => looked.test(one))).toEqual([true, false])
})

it('composes with every list of an article emptied in turn', () => {
  const {article} = elmValley()
  for (const list of [
    'quotations',
    'figures',
    'events',
    'instruments',
    'dates',
    'entities',
    'blocks',
  ] as const) {
    const without: Article = {...article, [list]: []}
    expect(lintDocument(brief(without)), list).toEqual([])
  }
})

it('warns first of an article that was withdrawn', () => {
  const {article} = elmValley()
  const withdrawn = {...article, metadata: {...article.metadata, status: 'withdrawn'}} as const
  expect(brief(dossierOf(withdrawn)).children[0]).toMatchObject({type: 'callout', role: 'warning'})
})

describe('in American English', () => {
  const tree = brief(elmDossier(), {language: 'en-US', paper: 'letter'})

  it('writes dates and citations the American way', () => {
    expect(tree).toMatchObject({language: 'en-US', dateLabel: 'May 10, 2024', paper: 'letter'})
    expect(lines(tree, under(tree, 'Sources'))[0]).toBe(
      'Noor Castell, “Valley split over plan to raise the Elm dam before the spring floods,” The Upland Courier, May 3, 2024, https://courier.example/elm-dam, retrieved May 6, 2024.',
    )
  })

  it('spells the American way', () => {
    const {article} = elmValley()
    const rights = {...article.metadata.rights, excerptBudget: 200}
    const roomy = {...article, metadata: {...article.metadata, rights}}
    const words = (language: string) => plainText(brief(roomy, {language}).children)
    expect(words('en-US')).toContain('\tOrganization\t')
    expect(words('en-GB')).toContain('\tOrganisation\t')
  })

  it('falls back on British English for a language without a catalogue', () => {
    expect(brief(elmDossier(), {language: 'fr-FR'})).toMatchObject({
      language: 'en-GB',
      dateLabel: '10 May 2024',
    })
  })
})

it('sets small what every automatic reading says of itself, and large what an analyst says', () => {
  const methodOf = (tree: DocumentTree) => under(tree, 'Method and limitations')[0]
  expect(methodOf(brief(bareArticle()))).toMatchObject({type: 'section', role: 'smallPrint'})
  expect(methodOf(brief(elmDossier()))).toMatchObject({type: 'paragraph'})
})
