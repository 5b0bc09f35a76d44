import {document, englishLabels, paragraph} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {checkDocx, docxAttachments, docxStrings, renderDocx} from '../src/index.ts'

/** What JavaScript may give, where no type stops it. */
const untyped = (value: unknown) => value as never

describe.each(Object.entries({checkDocx, docxAttachments, docxStrings}))('%s', (_, verb) => {
  test.each([
    ['ferry.docx', 'a Uint8Array, got String: for example new Uint8Array(buffer)'],
    [null, 'a Uint8Array, got Null'],
    [Promise.resolve(), 'a Uint8Array, got Promise: await it'],
  ])('of %o says that it takes bytes', (given, message) => {
    expect(() => verb(untyped(given))).toThrow(TypeError)
    expect(() => verb(untyped(given))).toThrow(message)
  })
})

test('what is no zip is told so', () => {
  expect(() => docxStrings(new Uint8Array([80, 75]))).toThrow(
    'This is no zip package that can be read (invalid zip data)',
  )
})

test('a renderer takes a tree, and one to compare it with', async () => {
  await expect(renderDocx(untyped({type: 'article'}))).rejects.toThrow(
    'renderDocx takes a document tree, as document({title, …}) makes it, got an article',
  )
  const tree = document({title: 'Ferry', language: 'en', labels: englishLabels, children: []})
  await expect(renderDocx(tree, {compare: untyped('old')})).rejects.toThrow('compare of renderDocx')
  await expect(renderDocx(tree, untyped({claen: true}))).rejects.toThrow('no option "claen"')
})

test('a renderer looks at both trees from end to end, and says where one is none', async () => {
  const words = {language: 'en', labels: englishLabels, children: [paragraph('Later.')]}
  const tree = document({title: 'Ferry', ...words})
  const broken = {...tree, children: [{...paragraph('Later.'), children: 'Later.'}]}
  const told = 'takes a document tree, and of this one children[0].children is a list, got "Later."'
  await expect(renderDocx(untyped(broken))).rejects.toThrow(`renderDocx ${told}`)
  await expect(renderDocx(tree, {compare: untyped(broken)})).rejects.toThrow(
    `compare of renderDocx ${told}`,
  )
})
