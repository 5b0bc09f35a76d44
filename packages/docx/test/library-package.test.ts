import {Document, ImageRun, Packer, Paragraph, TextRun} from 'docx'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {libraryPackage} from '../src/finalize/library-package.ts'

test('parts are taken before the library zips them, and are those of its zip', async () => {
  const compiled = libraryPackage(sample())
  const zipped = unzipSync(await Packer.pack(sample(), 'uint8array'))
  expect([...compiled.keys()].map(withoutHash)).toEqual(Object.keys(zipped).map(withoutHash))
  const texts = [...compiled].filter(([, content]) => typeof content === 'string')
  expect(texts.map(([path]) => path)).toEqual(
    [...compiled.keys()].filter((path) => /\.(?:xml|rels)$/.test(path)),
  )
  const document = zipped['word/document.xml']
  expect(compiled.get('word/document.xml')).toBe(document && strFromU8(document))
  expect(compiled.get('word/document.xml')).toContain('Crossings &amp; tides 🛳')
  const picture = [...compiled].find(([path]) => path.startsWith('word/media/'))
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
