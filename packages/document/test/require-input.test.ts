import {expect, test} from 'vitest'
import {
  barePicture,
  blockParts,
  byline,
  document,
  englishLabels,
  headings,
  keyFigures,
  lintDocument,
  list,
  lowerTimeline,
  noteNumbers,
  paragraph,
  plainText,
  requireOptions,
  requireTree,
  runningText,
  table,
  themes,
  timelineTable,
  walk,
  walkInlines,
} from '../src/index.ts'

test.each([
  [{type: 'article'}, 'an article: for example brief(article) of @onrecord/compose'],
  [{type: 'dossier'}, 'a dossier: for example brief(dossier) of @onrecord/compose'],
  [{type: 'document'}, 'a document without its children, notes, attachments or labels'],
  [{title: 'Ferry'}, 'an object whose type is missing'],
  [
    {type: 'document', children: [], notes: [], attachments: [], labels: null},
    'a document without its children, notes, attachments or labels',
  ],
  [Promise.resolve(), 'a promise: await it'],
  [[], 'a list'],
  [null, 'null'],
  [undefined, 'undefined'],
  ['Ferry', 'Ferry'],
])('%o is no document tree', (given, came) => {
  const message = `renderPdf takes a document tree, as document({title, …}) makes it, got ${came}`
  expect(() => requireTree(given, 'renderPdf')).toThrow(new TypeError(message))
})

test('the lint asks for one', () => {
  expect(() => lintDocument(JSON.parse('null'))).toThrow('lintDocument takes a document tree')
  expect(() =>
    requireTree(
      document({title: 'Ferry', language: 'en', labels: englishLabels, children: []}),
      'x',
    ),
  ).not.toThrow()
})

test('an option that there is not is not passed over', () => {
  const known = {theme: 'theme', clean: 'boolean'} as const
  expect(() => requireOptions({claen: true}, known, 'renderDocx')).toThrow(
    new TypeError('renderDocx has no option "claen"; there are theme, clean'),
  )
  expect(() => requireOptions(null, known, 'renderDocx')).toThrow(
    new TypeError('the options of renderDocx are an object with theme, clean, got null'),
  )
  expect(() => requireOptions({clean: true}, known, 'renderDocx')).not.toThrow()
  expect(() => requireOptions({paper: undefined}, known, 'renderDocx')).not.toThrow()
})

test.each([
  [{clean: 'no'}, 'clean of renderDocx is true or false, got no'],
  [{theme: 'clear'}, 'theme of renderDocx is a theme, such as themes.clear, got clear'],
  [{compare: 'old'}, 'compare of renderDocx takes a document tree'],
  [
    {template: 'desk.dotx'},
    'template of renderDocx is read from the bytes of it, a Uint8Array, got',
  ],
  [{fonts: {}}, 'fonts of renderDocx is a list, got an object'],
  [{standard: 'ua3'}, 'standard of renderDocx is one of ua1, ua2, got ua3'],
])('an option has its form: %j', (options, message) => {
  const forms = {
    clean: 'boolean',
    theme: 'theme',
    compare: 'tree',
    template: 'bytes',
    fonts: 'list',
    standard: ['ua1', 'ua2'],
  } as const
  expect(() => requireOptions(options, forms, 'renderDocx')).toThrow(message)
  const whole = {clean: true, theme: themes.clear, fonts: [], standard: 'ua2'}
  expect(() => requireOptions(whole, forms, 'renderDocx')).not.toThrow()
})

/** As JavaScript calls it, where no type stops anybody. */
const called = (verb: unknown, ...given: readonly unknown[]) =>
  expect(() => (verb as (...all: readonly unknown[]) => unknown)(...given))
const tree = document({
  title: 'Ferry',
  language: 'en',
  labels: englishLabels,
  children: ['It ran.'],
})

test.each<[unknown, readonly unknown[], string]>([
  [headings, [null], 'headings takes a document tree'],
  [noteNumbers, [[]], 'noteNumbers takes a document tree'],
  [byline, [undefined], 'byline takes a document tree'],
  [runningText, ['{title}', null], 'runningText(text, tree) takes a document tree'],
  [walk, [tree, {}], 'walk: what is walked, such as tree.children, is a list, got a document'],
  [walkInlines, [null, () => {}], 'is a list, got null'],
  [
    blockParts,
    [null],
    "blockParts takes a node, as builders such as paragraph('…') make it, got null",
  ],
  [plainText, [[null]], 'plainText takes a node'],
  [
    lowerTimeline,
    [paragraph('Ferry'), {width: 400}],
    'lowerTimeline: events of a timeline is a list',
  ],
  [
    lowerTimeline,
    [{type: 'timeline', events: []}, {width: Number.NaN}],
    'a number of points such as 451',
  ],
  [timelineTable, [null], 'timelineTable takes a node'],
  [barePicture, ['heron.png'], 'A picture is read from the bytes of it'],
  [paragraph, [null], 'content is words or a node'],
  [list, ['Ferry'], 'list: items is a list, got Ferry'],
  [list, [['Ferry', 40]], 'content is words or a node, as builders such as'],
  [table, [null], 'table: head is a list, got undefined'],
  [table, [{caption: 'Fares', head: ['Day'], rows: [[40]]}], 'content is words or a node'],
  [keyFigures, [{}], 'keyFigures: items is a list'],
  [document, [null], 'content is words or a node'],
])('%o of what it cannot take says so', (verb, given, message) => {
  called(verb, ...given).toThrow(TypeError)
  called(verb, ...given).toThrow(message)
})
