import {expect, test} from 'vitest'
import {document, englishLabels, lintDocument, requireOptions, requireTree} from '../src/index.ts'

test.each([
  [{type: 'article'}, 'an article: for example brief(article) of @onrecord/compose'],
  [{type: 'dossier'}, 'a dossier: for example brief(dossier) of @onrecord/compose'],
  [{type: 'document'}, 'a document without its children and notes'],
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
  const known = ['theme', 'clean']
  expect(() => requireOptions({claen: true}, known, 'renderDocx')).toThrow(
    new TypeError('renderDocx has no option "claen"; there are theme, clean'),
  )
  expect(() => requireOptions(null, known, 'renderDocx')).toThrow(
    new TypeError('the options of renderDocx are an object with theme, clean, got null'),
  )
  expect(() => requireOptions({clean: true}, known, 'renderDocx')).not.toThrow()
  expect(() => requireOptions({paper: undefined}, known, 'renderDocx')).not.toThrow()
})
