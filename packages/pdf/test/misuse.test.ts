import {document, englishLabels} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {checkPdf, pdfAttachments, pdfStrings, renderPdf} from '../src/index.ts'

/** What JavaScript may give, where no type stops it. */
const untyped = (value: unknown) => value as never

describe.each(Object.entries({checkPdf, pdfAttachments, pdfStrings}))('%s', (_, verb) => {
  test.each([
    ['ferry.pdf', 'a Uint8Array, got String: for example new Uint8Array(buffer)'],
    [null, 'a Uint8Array, got Null'],
    [Promise.resolve(), 'a Uint8Array, got Promise: await it'],
  ])('of %o says that it takes bytes', (given, message) => {
    expect(() => verb(untyped(given))).toThrow(TypeError)
    expect(() => verb(untyped(given))).toThrow(message)
  })
})

test('a renderer takes a tree', async () => {
  await expect(renderPdf(untyped({type: 'dossier'}), {fonts: []})).rejects.toThrow(
    'renderPdf takes a document tree, as document({title, …}) makes it, got a dossier',
  )
  const tree = document({title: 'Ferry', language: 'en', labels: englishLabels, children: []})
  await expect(renderPdf(tree, untyped({fonst: []}))).rejects.toThrow('no option "fonst"')
})
