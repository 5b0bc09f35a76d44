import {readFileSync} from 'node:fs'
import type {Article, Dossier} from '@onrecord/core'
import {dossierOf} from '@onrecord/core'
import {ArticleBuilder} from './article-builder.ts'

/** A story made up for these tests, and the ids of what it says. */
export function elmValley(init: Partial<Parameters<ArticleBuilder['build']>[0]> = {}) {
  const text = readFileSync(new URL('../fixtures/elm-valley/article.txt', import.meta.url), 'utf8')
  const at = new ArticleBuilder(text)
  const board = at.entity('Valley Water Board', {
    type: 'organisation',
    mentions: ['Valley Water Board', 'The board#2'],
  })
  const courier = at.entity('The Upland Courier', {
    type: 'organisation',
    mentions: ['The Upland Courier'],
  })
  const ilse = at.entity('Ilse Marant', {
    roles: ['The board’s chair'],
    mentions: ['Ilse Marant', 'Marant#2'],
  })
  const tomas = at.entity('Tomas Reyk', {
    roles: ['who farms at Nether Elm'],
    mentions: ['Tomas Reyk', 'he said'],
  })
  const union = at.entity('Valley Tenants’ Union', {
    type: 'organisation',
    mentions: ['Valley Tenants’ Union', 'The union'],
  })
  const anja = at.entity('Anja Sollberg', {
    roles: ['a hydrologist at the University of Marrow'],
    mentions: ['Anja Sollberg', 'she said'],
  })
  const ministry = at.entity('Ministry of Works', {
    type: 'organisation',
    mentions: ['Ministry of Works'],
  })
  const monday = at.date('Monday', '2024-04-29')
  const february = at.date('late February', '2024-02', 'end')
  const ids = {
    board,
    courier,
    ilse,
    tomas,
    anja,
    ministry,
    nobodyAsked: at.quotation('indirect', {
      content: ['nobody has asked them'],
      cue: 'say',
      speaker: {
        mention: at.span('the people who live below it'),
        description: 'the people who live below it',
      },
    }),
    cannotWait: at.quotation('mixed', {
      content: ['the work “cannot wait for another winter”'],
      quoted: ['“cannot wait for another winter”'],
      cue: 'said',
      speaker: {entity: ilse, mention: at.span('The board’s chair, Ms Ilse Marant')},
    }),
    patch: at.quotation('direct', {
      content: ['“We have patched that wall for thirty years,”', '“A patch is not a plan.”'],
      quoted: ['“We have patched that wall for thirty years,”', '“A patch is not a plan.”'],
      cue: 'told',
      speaker: {entity: ilse, mention: at.span('Ms Marant')},
      addressee: courier,
      said: {date: monday, occasion: null},
    }),
    neverOnce: at.quotation('mixed', {
      content: ['the board had “never once set foot in the lower village”'],
      quoted: ['“never once set foot in the lower village”'],
      cue: 'said#2',
      speaker: {entity: tomas, mention: at.span('Mr Tomas Reyk')},
    }),
    grandfather: at.quotation('direct', {
      content: [
        '“My grandfather was moved for the first dam. I will not be moved for the second,”',
        '“We are not against water. We are against being told.”',
      ],
      quoted: [
        '“My grandfather was moved for the first dam. I will not be moved for the second,”',
        '“We are not against water. We are against being told.”',
      ],
      cue: 'said#3',
      speaker: {entity: tomas, mention: at.span('he said')},
    }),
    empty: at.quotation('indirect', {
      content: ['that more than 60 of them are empty'],
      cue: 'is believed',
      speaker: {status: 'unattributed', confidence: 0.8},
    }),
    weak: at.quotation('indirect', {
      content: ['that the wall is weak'],
      cue: 'acknowledges',
      speaker: {
        entity: anja,
        mention: at.span('Professor Anja Sollberg, a hydrologist at the University of Marrow'),
        confidence: 0.4,
      },
    }),
    twoMetres: at.quotation('direct', {
      content: ['“Two metres would do,”', '“and two metres would drown nobody’s kitchen.”'],
      quoted: ['“Two metres would do,”', '“and two metres would drown nobody’s kitchen.”'],
      cue: 'said#4',
      speaker: {entity: anja, mention: at.span('she said')},
    }),
    noConsultation: at.quotation('indirect', {
      content: ['that this did not happen'],
      cue: 'says',
      speaker: {entity: union, mention: at.span('The union')},
    }),
    setAside: at.quotation('indirect', {
      content: ['that it had set aside 18.5 million crowns for the first stage'],
      cue: 'confirmed',
      speaker: {entity: ministry, mention: at.span('The Ministry of Works')},
    }),
    residents: at.figure('About 1,200', {
      value: 1200,
      qualifier: 'about',
      unit: 'person',
      measures: ['residents'],
      speaker: at.speaker({entity: board}),
    }),
    houses: at.figure('Some 340', {
      value: 340,
      qualifier: 'about',
      unit: 'house',
      measures: ['houses'],
    }),
    crowns: at.figure('18.5 million crowns', {
      value: 18_500_000,
      unit: 'crown',
      measures: [],
      speaker: at.speaker({entity: ministry}),
    }),
    approved: at.event('approved the plan in late February', {
      label: 'the board approved the plan',
      edtf: '2024-02',
      date: february,
    }),
    begin: at.event('Work is due to begin in September', {
      label: 'work on the dam begins',
      edtf: '2024-09',
      status: 'planned',
    }),
    tribunal: at.event('due before the National Rivers Tribunal in October', {
      label: 'hearing before the National Rivers Tribunal',
      edtf: '2024-10',
      status: 'planned',
    }),
    agreement: at.instrument('Elm Basin Agreement', {
      year: 1987,
      mentions: ['Elm Basin Agreement'],
    }),
  }
  const article = at.build({
    id: 'elm',
    metadata: {
      headline: 'Valley split over plan to raise the Elm dam before the spring floods',
      bylines: [
        {
          name: 'Noor Castell',
          role: 'Rivers Correspondent',
          entity: null,
          span: at.span('Noor Castell'),
        },
      ],
      publisher: 'The Upland Courier',
      published: '2024-05-03',
    },
    source: {url: 'https://courier.example/elm-dam', retrievedAt: '2024-05-06T09:30:00Z'},
    ...init,
  })
  return {article, ids, text}
}

/** The same story with an analyst's layer. */
export function elmDossier(change: (dossier: Dossier) => Dossier = (dossier) => dossier): Dossier {
  const {article, ids} = elmValley()
  const ref = (id: string) => `${article.id}:${id}`
  return change({
    ...dossierOf(article),
    title: 'Consult the lower valley before the Elm dam is raised',
    prepared: '2024-05-10',
    organisation: 'Marrow Institute for Rivers',
    audience: 'Committee on Works',
    decision: {asked: 'Put off the start of work until both banks are heard', by: '2024-06-30'},
    preparedFor: {to: 'Clerk to the Committee on Works', from: 'Rivers desk', re: 'Elm dam'},
    parties: [
      {
        id: 'board',
        name: 'Valley Water Board',
        names: [],
        entities: [ref(ids.board)],
      },
      {
        id: 'union',
        name: 'Valley Tenants’ Union',
        names: [],
        entities: [],
        role: 'tenants below the dam',
      },
      {id: 'ministry', name: 'Ministry of Works', names: [], entities: [ref(ids.ministry)]},
    ],
    references: [
      {
        id: 'basin-agreement',
        type: 'treaty',
        title: 'Elm Basin Agreement',
        publisher: 'Upland Gazette',
        issued: {'date-parts': [[1987, 3, 2]]},
      },
    ],
    analysis: {
      bottomLine: {
        text: 'The board holds that the work “cannot wait for another winter”; the agreement that binds it asks for consultation first.',
        evidence: [ref(ids.cannotWait), 'basin-agreement'],
      },
      background: [],
      keyMessages: [
        {text: 'About 1,200 residents would have to move.', evidence: [ref(ids.residents)]},
        {
          text: 'The tenants say that the board “never once set foot in the lower village”.',
          evidence: [ref(ids.neverOnce)],
        },
      ],
      keyFigures: [ref(ids.residents), ref(ids.crowns)],
      positions: [
        {
          party: 'board',
          question: 'Raise the dam by four metres?',
          stance: 'supports',
          statement: 'The work “cannot wait for another winter”.',
          evidence: [ref(ids.cannotWait)],
        },
        {
          party: 'union',
          question: 'Raise the dam by four metres?',
          stance: 'opposes',
          statement: 'Its leader “will not be moved for the second”.',
          evidence: [ref(ids.grandfather)],
        },
      ],
      claims: [
        {
          id: 'c1',
          text: 'More than 60 houses are empty.',
          evidence: [ref(ids.empty)],
          status: 'unverified',
          confidence: 'low',
          checks: [],
          missing: 'a count by the board',
        },
        {
          id: 'c2',
          text: 'Money is set aside.',
          evidence: [ref(ids.setAside)],
          status: 'verified',
          confidence: 'high',
          checks: [],
        },
      ],
      replies: [
        {party: 'board', status: 'quoted', evidence: []},
        {party: 'ministry', status: 'declined', evidence: [ref(ids.setAside)]},
      ],
      options: [
        {
          text: 'Two metres',
          for: ['No house is flooded'],
          against: ['Less water for the towns'],
          risks: [{text: 'The wall fails', likelihood: 'low', impact: 'high'}],
        },
      ],
      recommendations: [
        {
          addressee: 'ministry',
          text: 'Release no money before both banks are heard.',
          evidence: [],
          priority: 2,
        },
        {
          addressee: 'board',
          text: 'Consult the lower valley, as the agreement asks.',
          evidence: [ref(ids.agreement)],
          priority: 1,
        },
      ],
      nextSteps: [{owner: 'Clerk', text: 'Invite the union', due: '2024-06'}],
      translations: [],
      method: null,
      limitations: null,
    },
  })
}

/** An article in which nothing is found. */
export function bareArticle(): Article {
  const text = 'Nothing much happened\n\nBy Noor Castell\n\nReporter\n\nSunday\n\nIt rained.\n'
  return new ArticleBuilder(text).build({id: 'bare', metadata: {headline: 'Nothing much happened'}})
}
