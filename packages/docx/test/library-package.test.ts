import {Document, ImageRun, Paragraph, TextRun} from 'docx'
import {expect, test} from 'vitest'
import {compiledParts, zippedParts} from '../src/finalize/library-package.ts'

test('parts are taken before the library zips them, and are those of its zip', async () => {
  const compiled = compiledParts(sample())
  const zipped = await zippedParts(sample())
  expect(compiled && [...compiled.keys()].map(withoutHash)).toEqual(
    [...zipped.keys()].map(withoutHash),
  )
  expect(compiled?.get('word/document.xml')).toBe(zipped.get('word/document.xml'))
  expect(compiled?.get('word/document.xml')).toContain('Crossings &amp; tides 🛳')
  const picture = [...(compiled ?? [])].find(([path]) => path.startsWith('word/media/'))
  expect(picture?.[1]).toEqual(new Uint8Array([1, 2, 3]))
})

function sample(): Document {
  const picture = new ImageRun({
    type: 'png',
    data: new Uint8Array([1, 2, 3]),
    transformation: {width: 10, height: 10},
    altText: {name: 'tide', title: 'Tide', description: 'The tide', id: '1'},
  })
  const children = [new Paragraph({children: [new TextRun('Crossings & tides 🛳'), picture]})]
  return new Document({sections: [{children}]})
}

function withoutHash(path: string): string {
  return path.replace(/[0-9a-f]{20,}/, 'hash')
}
