import {describe, expect, it} from 'vitest'
import {
  address,
  type BlockContent,
  callout,
  citation,
  contents,
  crossReference,
  type DocumentInit,
  document,
  graphic,
  heading,
  image,
  keyFigures,
  englishLabels as labels,
  languageRun,
  link,
  lintDocument,
  list,
  memoHeader,
  note,
  noteReference,
  paragraph,
  quotation,
  quoted,
  references,
  section,
  signature,
  table,
  timeline,
} from '../src/index.ts'
import {everyNode} from './fixtures/every-node.ts'

const init: DocumentInit = {title: 'Title', language: 'en-GB', labels, children: []}

function found(children: BlockContent, rest: Partial<DocumentInit> = {}): readonly string[] {
  return lintDocument(document({...init, children, ...rest})).map(
    ({code, path}) => `${code} ${path}`,
  )
}

const headers = {date: 'Date', event: 'Event', status: 'Status'}
const event = {
  from: '2024-01-01',
  to: '2024-01-01',
  dateLabel: '1 January',
  label: 'It',
  status: 'reported',
}

function datedFrom(from: string | null, to: string | null): BlockContent {
  return timeline({caption: 'Events', alt: 'An event', headers, events: [{...event, from, to}]})
}

describe('lintDocument', () => {
  it('finds nothing in a document in which every kind of node stands', () => {
    expect(lintDocument(everyNode)).toEqual([])
  })

  it('asks replies for their author and their words', () => {
    const replies = [
      {author: 'A. Reader', text: 'Seen.'},
      {author: ' ', text: 'Seen.'},
    ]
    expect(found(paragraph('a', {review: {status: 'open', replies}}))).toEqual([
      'text-missing children[0].review.replies[1]',
    ])
    expect(
      found(paragraph(noteReference('n')), {
        notes: [note('n', 'a', {review: {status: 'open', replies}})],
      }),
    ).toEqual(['text-missing notes[0].review.replies[1]'])
  })

  it('says what is wrong, where, and what was expected', () => {
    const tree = document({...init, children: [section([heading(1, 'One'), heading(3, 'Three')])]})
    expect(lintDocument(tree)).toEqual([
      {
        severity: 'error',
        code: 'heading-skipped',
        message: 'A heading of level 3 follows one of level 1: the level between is missing.',
        path: 'children[0].children[1]',
      },
    ])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['no title', found([], {title: ' '}), ['title-missing title']],
    ['no language', found([], {language: ''}), ['language-missing language']],
    [
      'words for a language',
      found([], {language: 'British English'}),
      ['language-missing language'],
    ],
    ['a blank label', found([], {labels: {...labels, note: ''}}), ['label-missing labels.note']],
    [
      'half a pair of marks',
      found([], {labels: {...labels, quotationMarks: ['“', '']}}),
      ['label-missing labels.quotationMarks'],
    ],
    [
      'a page label without places',
      found([], {labels: {...labels, pageOf: 'Page'}}),
      ['label-places labels.pageOf'],
    ],
    ['a first heading of level 2', found(heading(2, 'Two')), ['heading-skipped children[0]']],
    ['two contents', found([contents(), contents()]), ['contents-repeated children[1]']],
    [
      'two memo headers',
      found([0, 1].map(() => memoHeader({to: 'a', from: 'b', date: 'c', re: 'd'}))),
      ['memo-header-repeated children[1]'],
    ],
    ['an empty heading', found(heading(1, ' ')), ['text-missing children[0].children']],
    ['an empty paragraph', found(paragraph([])), ['text-missing children[0].children']],
    [
      'an empty note',
      found(paragraph(['a', noteReference('n')]), {notes: [note('n', '')]}),
      ['text-missing notes[0].children'],
    ],
    ['an empty section', found(section([])), ['block-empty children[0]']],
    ['an empty callout', found(callout('notice', [])), ['block-empty children[0]']],
    ['an empty item', found(list([[], 'a'])), ['block-empty children[0]']],
    ['a blank line', found(address(['a', ''])), ['block-empty children[0]']],
    ['nobody who signs', found(signature('')), ['block-empty children[0]']],
    [
      'a memo to nobody',
      found(memoHeader({to: '', from: 'b', date: 'c', re: 'd'})),
      ['block-empty children[0]'],
    ],
  ])('refuses %s', (_, codes, expected) => expect(codes).toEqual(expected))

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a drawing without words and shapes',
      found(graphic({scene: {width: 10, height: 10, shapes: []}, alt: ''})),
      ['alt-missing children[0].alt', 'scene-empty children[0].scene'],
    ],
    [
      'a chart with a series too short',
      found(
        graphic({
          scene: {
            width: 9,
            height: 9,
            shapes: [{type: 'circle', cx: 1, cy: 1, r: 1}],
          },
          alt: 'A chart',
          chart: {kind: 'bar', categories: ['a', 'b'], series: [{name: 's', values: [1]}]},
        }),
      ),
      ['chart-ragged children[0].chart.series[0]'],
    ],
    [
      'an image whose bytes are none',
      found(
        image({bytes: new Uint8Array(8), mediaType: 'image/jpeg', width: 1, height: 1, alt: 'a'}),
      ),
      ['image-unreadable children[0].bytes'],
    ],
    [
      'a table without head and rows',
      found(table({caption: 'c', head: [], rows: []})),
      ['table-head-missing children[0].head', 'table-empty children[0].rows'],
    ],
    [
      'a table with a ragged row and a blank cell',
      found(table({caption: 'c', head: ['a', 'b'], rows: [['x'], ['y', ' ']]})),
      ['table-ragged children[0].rows[0]', 'table-cell-blank children[0].rows[1].cells[1]'],
    ],
    [
      'a table without caption',
      found(table({caption: '', head: ['a'], rows: [['x']]})),
      ['text-missing children[0].caption'],
    ],
    [
      'a blank head',
      found(table({caption: 'c', head: ['', 'b'], rows: [['x', 'y']]})),
      ['table-cell-blank children[0].head[0]'],
    ],
    ['no key figures', found(keyFigures([])), ['figure-count children[0]']],
    [
      'five key figures',
      found(keyFigures([1, 2, 3, 4, 5].map((n) => ({value: `${n}`, label: 'l', source: 's'})))),
      ['figure-count children[0]'],
    ],
    [
      'a key figure without value and source',
      found(keyFigures([{value: '', label: 'l', source: ''}])),
      ['text-missing children[0].items[0].source', 'figure-blank children[0].items[0].value'],
    ],
    [
      'a day that is none',
      found(datedFrom('2023-02-29', '2023-03-01')),
      ['timeline-date children[0].events[0]'],
    ],
    [
      'days out of order',
      found(datedFrom('2024-02-01', '2024-01-01')),
      ['timeline-date children[0].events[0]'],
    ],
    ['half a date', found(datedFrom('2024-02-01', null)), ['timeline-date children[0].events[0]']],
    [
      'a timeline without events',
      found(timeline({caption: 'c', alt: 'a', headers, events: []})),
      ['block-empty children[0].events'],
    ],
    [
      'eleven months and an event without a status',
      found(
        timeline({
          caption: 'c',
          alt: 'a',
          headers,
          months: Array.from({length: 11}, () => 'm'),
          events: [{...event, status: ''}],
        }),
      ),
      ['timeline-months children[0].months', 'text-missing children[0].events[0]'],
    ],
  ])('refuses %s', (_, codes, expected) => expect(codes).toEqual(expected))

  it('says of which words evidence is missing', () => {
    const children = [
      paragraph(quoted('a pause', [])),
      quotation('w', {attribution: 'a', evidence: []}),
    ]
    const tree = document({...init, children})
    expect(lintDocument(tree).map(({message}) => message)).toEqual([
      'A quotation has no evidence.',
      'Quoted words have no evidence.',
    ])
  })

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a quotation of nobody from nowhere',
      found(quotation('w', {attribution: '', evidence: []})),
      ['quotation-unattributed children[0].attribution', 'evidence-missing children[0].evidence'],
    ],
    [
      'quoted words without evidence, however deep',
      found(list([[paragraph(languageRun('fr', quoted('w', [])))]])),
      ['evidence-missing children[0].items[0].children[0].children[0].children[0].evidence'],
    ],
    [
      'a reference to no note',
      found(paragraph(['a', noteReference('x')])),
      ['note-unknown children[0].children[1].target'],
    ],
    ['a note never referred to', found([], {notes: [note('n', 'w')]}), ['note-unused notes[0]']],
    [
      'two notes of one id',
      found(paragraph(['a', noteReference('n')]), {notes: [note('n', 'v'), note('n', 'w')]}),
      ['id-duplicate notes[1].id'],
    ],
    [
      'two headings of one id',
      found([heading(1, 'a', {id: 'h'}), heading(1, 'b', {id: 'h'})]),
      ['id-duplicate children[1].id'],
    ],
    [
      'two references of one id',
      found(
        references([
          ['r', 'a'],
          ['r', 'b'],
        ]),
      ),
      ['id-duplicate children[0].items[1].id'],
    ],
    [
      'a way to no heading',
      found(paragraph(crossReference('h'))),
      ['heading-unknown children[0].children[0].target'],
    ],
    [
      'a citation of nothing',
      found(paragraph(citation('r', '[1]'))),
      ['reference-unknown children[0].children[0].target'],
    ],
    [
      'a link that runs a script, without a title',
      found(paragraph(link('javascript:alert(1)', 'here', ' '))),
      [
        'link-target children[0].children[0].href',
        'link-title-missing children[0].children[0].title',
      ],
    ],
  ])('refuses %s', (_, codes, expected) => expect(codes).toEqual(expected))
})
