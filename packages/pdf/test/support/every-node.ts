import {
  abbreviation,
  address,
  annex,
  callout,
  citation,
  contents,
  crossReference,
  type DocumentTree,
  descriptionList,
  document,
  emphasis,
  graphic,
  heading,
  image,
  keyFigures,
  languageRun,
  lineBreak,
  link,
  list,
  memoHeader,
  note,
  noteReference,
  pageBreak,
  paragraph,
  quotation,
  quoted,
  references,
  section,
  signature,
  strong,
  superscript,
  table,
  timeline,
} from '@onrecord/document'
import {labels} from './labels.ts'
import {picture} from './picture.ts'

/** A document with every kind of node, about people and places that do not exist. */
export function everyNode(): DocumentTree {
  return document({
    title: 'What the closing of the Oster ferry means for the outer islands',
    subtitle:
      'Three councils ask for a winter service; the operator offers a summer one, and nobody has yet said who would pay for either.',
    language: 'en-GB',
    date: '2024-03-18',
    dateLabel: '18 March 2024',
    organisation: 'Lindmark Desk',
    genre: 'Evidence brief',
    authors: ['Ada Renn', 'Tobias Holm'],
    marking: 'TLP:CLEAR',
    labels,
    notes: [
      note(
        'finch',
        'Aldous Finch, interview with the Lindmark Courier, 9 March 2024, fourth paragraph.',
      ),
      note('count', [
        'Passenger count of the operator for 2023, as reported; the count of the councils is lower by about a tenth. See ',
        link('https://example.org/count', 'the published table', 'Passenger table of the operator'),
        '.',
      ]),
      note('law', 'Islands Access Act 2009, section 14(2).'),
    ],
    children: [...front(), ...evidence(), ...background(), ...back()],
  })
}

function front(): DocumentTree['children'] {
  return [
    callout(
      'bottomLine',
      [
        'The ferry stops on 1 May. Until a contract is let, about 2,300 people on four islands have no public way to the mainland between October and April.',
      ],
      {title: 'Bottom line'},
    ),
    keyFigures([
      {
        qualifier: 'about',
        value: '2,300',
        label: ['people on the four islands', noteReference('count')],
        source: 'Island councils, 2023',
      },
      {value: '14', label: 'crossings a week in winter', source: 'Timetable 2022/23'},
      {
        qualifier: 'more than',
        value: '€4.1m',
        label: 'a year to keep the route open, operator’s estimate',
        source: 'Oster Line, letter of 2 March',
      },
      {value: '1 May', label: 'the last crossing', source: 'Oster Line'},
    ]),
    heading(1, 'Key messages', {id: 'messages'}),
    list(
      [
        [
          'The operator says it cannot run the route in winter without public money; the ministry has not said whether it would pay.',
        ],
        [
          paragraph([
            'The councils say the law obliges the state to keep a connection',
            noteReference('law'),
            noteReference('finch'),
            ', and that a summer service alone would not meet it.',
          ]),
        ],
        [
          'Nobody has published what the service costs by season, and the two counts of passengers differ.',
        ],
      ],
      {ordered: true},
    ),
  ]
}

function evidence(): DocumentTree['children'] {
  return [
    heading(1, 'Who says what', {id: 'who'}),
    paragraph(
      'Four parties have spoken. Their words below are as they were printed; where a party was not asked, that is said.',
      {role: 'lead'},
    ),
    table({
      caption: 'Positions on a winter service',
      head: ['Party', 'Position', 'In their words', 'Since'],
      columns: [{align: 'start'}, {align: 'start'}, {align: 'start'}, {align: 'end'}],
      rows: [
        [
          'Oster Line',
          'opposes',
          ['offers a ', quoted('reliable summer timetable', ['a:1'])],
          '2 March',
        ],
        [
          'Island councils',
          'supports',
          ['want ', quoted('a boat every day of the year', ['a:2'])],
          '27 February',
        ],
        [
          'Ministry of Transport',
          'unclear',
          'has not answered the two letters that the councils sent in February',
          '9 March',
        ],
        [
          'Fishers’ union',
          'conditional',
          ['would share its quay ', quoted('if the dredging is paid for', ['a:3'])],
          '11 March',
        ],
      ],
    }),
    quotation(
      [
        'We were told that the boat would come back when the ice went. The ice went, and what came was a letter. My father used to say ',
        quoted('a promise is a rope without a quay', ['a:4']),
        ', and I never knew what he meant.',
      ],
      {
        attribution: [
          strong('Aldous Finch'),
          ', chair of the council of Great Oster',
          noteReference('finch'),
        ],
        evidence: ['a:4'],
      },
    ),
    paragraph([
      'The operator’s managing director, Mira Solberg, told the paper that the company ',
      quoted('has carried the loss for six winters', ['a:5']),
      '. The council’s own figures, set out in the ',
      abbreviation('IAA', 'Islands Access Act'),
      ' report of 2022, put the loss at a third of what she named; see ',
      crossReference('costs'),
      ' on page ',
      crossReference('costs', 'page'),
      '. A reader who wants the whole account will find it in ',
      citation('report', 'Holm and Renn (2022)'),
      ' or on the ',
      link('https://example.org/ferry', 'site of the councils', 'The councils’ page on the ferry'),
      '. The island’s old name, ',
      languageRun('sv', 'Österö'),
      ', is still on the boats. The depth at the quay is 4 m',
      superscript('2'),
      emphasis(' per metre'),
      '.',
    ]),
    paragraph(
      'The councils asked the ministry twice, in February, whether the obligation in the act would be met by a bus and a seasonal boat, and have had no answer.',
      {number: '12'},
    ),
    paragraph('A third letter is being drafted.', {number: '13'}),
    callout(
      'warning',
      'The two counts of passengers cannot both be right. Neither has been audited.',
      {title: 'Conflicting figures'},
    ),
  ]
}

function background(): DocumentTree['children'] {
  return [
    heading(1, 'What happened, and what is planned'),
    timeline({
      caption: 'Events in the order of their dates',
      alt: 'A line from 2022 to 2024: the report in October 2022, the notice in February 2024, the letters in March, and the last crossing planned for 1 May 2024.',
      headers: {date: 'Date', event: 'Event', status: 'Status'},
      events: [
        {
          from: '2022-10-01',
          to: '2022-10-31',
          dateLabel: 'October 2022',
          label: 'Report',
          children: 'The councils publish their report on the costs of the route',
          status: 'happened',
        },
        {
          from: '2024-02-12',
          to: '2024-02-12',
          dateLabel: '12 February 2024',
          label: 'Notice',
          children: 'Oster Line gives notice to the ministry',
          status: 'happened',
        },
        {
          from: '2024-03-02',
          to: '2024-03-02',
          dateLabel: '2 March 2024',
          label: 'Offer',
          children: 'Oster Line offers a summer timetable',
          status: 'reported',
        },
        {
          from: '2024-05-01',
          to: '2024-05-01',
          dateLabel: '1 May 2024',
          label: 'Last crossing',
          children: 'The last crossing under the present contract',
          status: 'planned',
          planned: true,
        },
      ],
    }),
    heading(2, 'What the service costs', {id: 'costs'}),
    graphic({
      alt: 'Two bars: the operator names 4.1 million euros a year, the councils 1.4 million.',
      caption: 'Yearly cost of the winter service, in millions of euros',
      scene: {
        width: 435,
        height: 70,
        shapes: [
          {type: 'label', x: 0, y: 20, size: 9, anchor: 'start', fill: 'text', text: 'Operator'},
          {type: 'rectangle', x: 90, y: 8, width: 300, height: 18, fill: 'accent'},
          {
            type: 'label',
            x: 396,
            y: 20,
            size: 9,
            anchor: 'start',
            weight: 'strong',
            fill: 'text',
            text: '4.1',
          },
          {type: 'label', x: 0, y: 50, size: 9, anchor: 'start', fill: 'text', text: 'Councils'},
          {type: 'rectangle', x: 90, y: 38, width: 102, height: 18, fill: 'accentSoft'},
          {
            type: 'label',
            x: 198,
            y: 50,
            size: 9,
            anchor: 'start',
            weight: 'strong',
            fill: 'text',
            text: '1.4',
          },
          {type: 'line', x1: 90, y1: 2, x2: 90, y2: 62, stroke: {ink: 'rule', width: 0.5}},
          {type: 'circle', cx: 430, cy: 17, r: 3, stroke: {ink: 'muted', width: 0.75}},
        ],
      },
      data: table({
        caption: 'Yearly cost by source',
        head: ['Source', 'Millions of euros'],
        columns: [{align: 'start'}, {align: 'end'}],
        rows: [
          ['Operator', '4.1'],
          ['Councils', '1.4'],
        ],
      }),
    }),
    heading(3, 'How it was counted'),
    descriptionList([
      [
        'Winter',
        'The time from the last Sunday of October to the last Saturday of April, when the summer timetable does not run.',
      ],
      [
        'Crossing',
        'One way, with passengers on board; positioning runs are left out by both sides.',
      ],
    ]),
    list([
      'counts by ticket',
      'counts by head',
      [
        paragraph(
          'counts by vehicle, which the councils alone have published, and which leave out everyone who walks on board from the bus that meets the boat',
        ),
        list(['cars', 'vans and lorries']),
      ],
    ]),
    section(
      [
        heading(2, 'The quay'),
        image({
          bytes: picture(360, 120),
          mediaType: 'image/png',
          width: 360,
          height: 120,
          alt: 'The quay of Great Oster, drawn as two tones.',
          caption: 'The quay of Great Oster',
          credit: 'Drawing: Lindmark Desk',
        }),
      ],
      {keepTogether: true},
    ),
  ]
}

function back(): DocumentTree['children'] {
  return [
    heading(1, 'Sources'),
    references([
      [
        'report',
        [
          'Holm, T. and Renn, A. (2022). ',
          emphasis('The winter route: costs and obligations'),
          '. Lindmark: Island Councils.',
        ],
      ],
      ['act', 'Islands Access Act 2009 (No. 31), sections 12 to 16.'],
    ]),
    section(
      [
        paragraph(
          'Prepared from one article and two letters. Nobody outside the desk has reviewed it yet.',
        ),
      ],
      {role: 'smallPrint'},
    ),
    section([paragraph('Excerpts are quoted for comment under section 5 of the Copyright Act.')], {
      role: 'rights',
    }),
    section(
      [
        paragraph(
          'SHA-256 of the source: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, read on 15 March 2024.',
        ),
      ],
      {role: 'provenance'},
    ),
    pageBreak(),
    memoHeader({
      to: 'Minister for the Islands',
      from: 'Lindmark Desk',
      date: '18 March 2024',
      re: 'Winter service to the outer islands',
    }),
    address(['Ministry of Transport', '4 Quay Street', 'Lindmark']),
    paragraph(['Dear Minister,', lineBreak(), 'please find the brief attached.']),
    callout('notice', 'This letter and the brief may be passed on.'),
    signature('Ada Renn', {role: 'Editor, Lindmark Desk'}),
    annex([heading(1, 'Annex: contents of the file'), contents(3)]),
  ]
}
