import {expect, test} from 'vitest'
import {
  address,
  barePicture,
  blockParts,
  byline,
  callout,
  contents,
  defineBlock,
  descriptionList,
  document,
  englishLabels,
  graphic,
  heading,
  headings,
  isRightToLeft,
  jpegAsides,
  keyFigures,
  link,
  lintDocument,
  list,
  lowerTimeline,
  masthead,
  memoHeader,
  noteNumbers,
  noteReference,
  paragraph,
  plainText,
  quotation,
  quoted,
  references,
  requireOptions,
  requireTree,
  runningText,
  table,
  text,
  themes,
  timeline,
  timelineTable,
  walk,
  walkBlocks,
  walkInlines,
} from '../src/index.ts'

/** As JavaScript calls it, where no type stops anybody. */
const called = (verb: unknown, ...given: readonly unknown[]) =>
  expect(() => (verb as (...all: readonly unknown[]) => unknown)(...given))

test.each([
  [{type: 'article'}, 'an article: for example brief(article) of @onrecord/compose'],
  [{type: 'dossier'}, 'a dossier: for example brief(dossier) of @onrecord/compose'],
  [{type: 'document'}, 'a document without its children, notes, attachments or labels'],
  [{title: 'Ferry'}, 'an object whose type is missing'],
  [Promise.resolve(), 'a promise: await it'],
  [[], 'a list'],
  [null, 'null'],
  [undefined, 'undefined'],
  ['Ferry', 'Ferry'],
])('%o is no document tree', (given, came) => {
  const message = `renderPdf takes a document tree, as document({title, …}) makes it, got ${came}`
  expect(() => requireTree(given, 'renderPdf')).toThrow(new TypeError(message))
})

test.each<[object, string]>([
  [{labels: null}, 'labels is an object, got null'],
  [{title: undefined}, 'title is words, got undefined'],
  [{children: [null]}, 'children[0] is an object, got null'],
  [{children: ['It ran.']}, 'children[0] is an object, got "It ran."'],
  [{children: [{type: 'paragraph'}]}, 'children[0].children is a list, got undefined'],
  [{children: [{type: 'ferry'}]}, 'children[0].type is one of section, heading, paragraph, list,'],
  [
    {children: [{type: 'graphic', alt: 'A ferry', scene: {width: 7, height: 7}}]},
    'children[0].scene.shapes is a list, got undefined',
  ],
  [
    {children: [{type: 'graphic', alt: 'A ferry', scene: {width: 7, height: 7, shapes: [{}]}}]},
    'children[0].scene.shapes[0].type is one of rectangle, line, circle, label, path, got undefined',
  ],
  [
    {children: [paragraph('It ran.', {review: {status: ''}}), 7]},
    'children[1] is an object, got 7',
  ],
  [
    {children: [{...paragraph('It ran.'), evidence: 'st:q1'}]},
    'children[0].evidence is a list of words, got "st:q1"',
  ],
  [{logo: {type: 'image', bytes: [1]}}, 'logo.bytes is a Uint8Array, got a list'],
  [{notes: [{id: 'n1', children: [{type: 'text', value: 7}]}]}, 'value is words, got 7'],
])('a tree that is not whole is told with the place: %j', (more, defect) => {
  const whole = document({title: 'Ferry', language: 'en', labels: englishLabels, children: []})
  const given: unknown = {...whole, ...more}
  const message = 'lintDocument takes a document tree, and of this one '
  called(lintDocument, given).toThrow(TypeError)
  called(lintDocument, given).toThrow(message)
  called(lintDocument, given).toThrow(defect)
  called(lintDocument, given).toThrow(': make it by document({title, …}) and builders such as')
})

test('a tree that was whole and was changed since is told of, too', () => {
  const changed: {children: unknown} & Record<string, unknown> = {
    ...document({title: 'Ferry', language: 'en', labels: englishLabels, children: []}),
  }
  called(lintDocument, changed).not.toThrow()
  changed.children = [{type: 'paragraph'}]
  called(lintDocument, changed).toThrow('children[0].children is a list, got undefined')
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
    [
      timeline({
        caption: 'Sailings',
        alt: 'None',
        headers: {date: 'Day', event: 'What', status: 'How'},
        events: [],
      }),
      {width: Number.NaN},
    ],
    'a number of points such as 451',
  ],
  [timelineTable, [null], 'timelineTable takes a node'],
  [barePicture, ['heron.png'], 'A picture is read from the bytes of it'],
  [paragraph, [null], 'content is words or a node'],
  [list, ['Ferry'], 'list: items is a list, got Ferry'],
  [list, [['Ferry', 40]], 'content is words or a node, as builders such as'],
  [table, [null], 'table: head is a list, got undefined'],
  [table, [{caption: 'Fares', head: ['Day'], rows: [[40]]}], 'content is words or a node'],
  [table, [{head: ['Day'], rows: [['1 May']]}], 'table: caption is words or nodes, got undefined'],
  [timeline, [{events: []}], 'timeline: caption is words or nodes, got undefined'],
  [keyFigures, [[{value: '40', source: 'Ferry'}]], 'keyFigures: label of an item is words or'],
  [keyFigures, [[{value: '40', label: 'boats'}]], 'keyFigures: source of an item is words or'],
  [quotation, ['Ferry', {evidence: []}], 'quotation: attribution of the source is words or'],
  [graphic, [{scene: {shapes: []}}], 'graphic: alt is words, got undefined'],
  [graphic, [{alt: 'Ferry'}], 'graphic: shapes of the scene is a list, got undefined'],
  [
    graphic,
    [{alt: 'Ferry', scene: {shapes: [{type: 'text'}]}}],
    'graphic: type of a shape is one of rectangle, line, circle, label, path, got text',
  ],
  [
    graphic,
    [{alt: 'Ferry', scene: {shapes: [{type: 'circle', fill: 'accnt'}]}}],
    'graphic: fill of a circle is one of text, muted, accent, accentSoft, rule, panel, paper, got accnt',
  ],
  [
    graphic,
    [{alt: 'Ferry', scene: {shapes: [{type: 'label', text: 'Ferry'}]}}],
    'graphic: fill of a label is one of text, muted,',
  ],
  [
    graphic,
    [{alt: 'Ferry', scene: {shapes: [{type: 'line'}]}}],
    'graphic: ink of the stroke of a line is one of text, muted,',
  ],
  [keyFigures, [{}], 'keyFigures: items is a list'],
  [document, [null], 'content is words or a node'],
  [text, [40], 'text: value is words, got 40'],
  [link, [null, 'Ferry'], 'link: href is words, got null'],
  [quoted, ['Ferry', 'st:q1'], 'quoted: evidence is a list of words, got st:q1'],
  [quoted, ['Ferry', [7]], 'quoted: evidence is a list of words, got a list'],
  [noteReference, ['n1', 'word'], 'noteReference: show is one of mark, number, got word'],
  [
    paragraph,
    ['Ferry', {evidnce: []}],
    'paragraph has no option "evidnce"; there are role, number',
  ],
  [
    paragraph,
    ['Ferry', {evidence: 'st:q1'}],
    'evidence of paragraph is a list of words, got st:q1',
  ],
  [
    paragraph,
    ['Ferry', {review: 'check'}],
    'review of paragraph is a remark {status, …}, got check',
  ],
  [paragraph, ['Ferry', null], 'the options of paragraph are an object with role, number'],
  [paragraph, ['Ferry', ['st:q1']], 'the options of paragraph are an object with role, number'],
  [heading, ['1', 'Ferry'], 'heading: level is one of 1, 2, 3, 4, 5, got 1'],
  [callout, ['note', 'Ferry'], 'callout: role is one of bottomLine, notice, warning, got note'],
  [contents, [7], 'contents: depth is one of 1, 2, 3, got 7'],
  [address, ['Quay 1'], 'address: lines is a list of words, got Quay 1'],
  [memoHeader, [{to: 'Ada Vale'}], 'memoHeader: from is words, got undefined'],
  [descriptionList, [[null]], 'descriptionList: a term with its description is a list, got null'],
  [references, [[{}]], 'references: an id with its words is a list'],
  [quotation, ['Ferry', {evidence: [], attribuion: 'x'}], 'quotation has no option "attribuion"'],
  [keyFigures, [[null]], 'keyFigures: value of an item is words, got undefined'],
  [masthead, [null], 'masthead takes a document tree'],
  [runningText, [7, tree], 'runningText: a header or a footer is words, got 7'],
  [walk, [[], {blocks: () => {}}], 'walk has no option "blocks"; there are block, inline'],
  [walkBlocks, [[], {}], 'walkBlocks: what is called for each block is a function, got an object'],
  [walkInlines, [[null], () => {}], 'walkInlines: an inline is a node'],
  [isRightToLeft, [null], 'isRightToLeft: a language is words, got null'],
  [jpegAsides, ['x'], 'A picture is read from the bytes of it'],
  [defineBlock, ['org.x'], 'defineBlock: what lowers it is a function, got undefined'],
])('%o of what it cannot take says so', (verb, given, message) => {
  called(verb, ...given).toThrow(TypeError)
  called(verb, ...given).toThrow(message)
})
