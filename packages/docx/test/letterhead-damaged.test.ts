import {unzipSync, zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {checkDocx, renderDocx, TemplateError} from '../src/index.ts'
import {changed, letterhead, letterheadParts, page} from './fixtures/letterhead.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = (type: string, target: string) =>
  changed(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdX" Type="${office}/${type}" Target="${target}"/></Relationships>`,
  )
const before = (xml: string) => page('<w:r><w:t xml:space="preserve">Our file', `${xml}$&`)
const nested = (xml: string, depth: number) => before(xml.repeat(depth))

/** The letterhead with bytes for parts. */
const holding = (parts: Readonly<Record<string, Uint8Array>>) =>
  zipSync({...unzipSync(letterhead()), ...parts})

/** The first entry of a zip said to be packed by another method, in both of its headers (APPNOTE 4.3.7, 4.3.12). */
const packedBy = (method: number) => {
  const bytes = letterhead().slice()
  const central = new DataView(bytes.buffer).getUint32(bytes.length - 6, true)
  bytes[8] = method
  bytes[central + 10] = method
  return bytes
}

it.each<readonly [string, () => Uint8Array, RegExp]>([
  [
    'more than it could be, before it is unpacked',
    () => holding({'word/media/noise.bin': new Uint8Array(101_000_000)}),
    /^the template is more than 100 MB when it is unpacked.*; expected a letterhead alone/,
  ],
  [
    'more text than it could have',
    () => holding({'word/header9.xml': new Uint8Array(4_100_000)}),
    /^the template has text of more than 4 MB when it is unpacked/,
  ],
  [
    'packed in a way that few know',
    () => packedBy(9),
    /^the template is packed in a way that Word does not know \(method 9\); expected stored or deflated/,
  ],
  [
    'elements that stand in each other without end',
    () =>
      letterhead(
        changed(
          'word/styles.xml',
          '</w:styles>',
          `${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}</w:styles>`,
        ),
      ),
    /^the template is damaged: word\/styles.xml is no XML \(its elements stand 500 deep in each other\)$/,
  ],
  [
    'fields that stand in each other without end',
    () => letterhead(nested('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 5000)),
    /^the template is damaged: more than 100 fields begin in it within each other/,
  ],
  [
    'an entity that becomes others',
    () =>
      letterhead({
        'word/document.xml': `<!DOCTYPE a [<!ENTITY a "b">]>${(letterheadParts['word/document.xml'] ?? '').replace(/^<\?.*\?>\s*/, '').replace('Our', '&a;')}`,
      }),
    /^the template is damaged: word\/document.xml is no XML \(.*undefined entity/,
  ],
  ...['word/header1.xml', 'word/styles.xml', 'word/settings.xml'].map(
    (path) =>
      [
        `without ${path}, which it leads to`,
        () => letterhead({[path]: null}),
        new RegExp(
          `^the template is damaged: word/_rels/document.xml.rels leads to ${path}, which is not in it; open it in Word`,
        ),
      ] as const,
  ),
  [
    'a name for nothing',
    () => letterhead(changed('word/header2.xml', 'r:embed="rId1"', 'r:embed="rId77"')),
    /^the template is damaged: word\/header2.xml names rId77, and nothing says what that is; open/,
  ],
  [
    'a name for two',
    () =>
      letterhead({
        ...changed(
          'word/_rels/header2.xml.rels',
          '</Relationships>',
          `<Relationship Id="rId1" Type="${office}/image" Target="media/logo.png"/></Relationships>`,
        ),
      }),
    /^the template is damaged: word\/_rels\/header2.xml.rels has more than one relationship of the same name/,
  ],
  [
    'relationships of the package that are no XML',
    () => letterhead({'_rels/.rels': '<Rel'}),
    /^the template is damaged: _rels\/.rels is no XML/,
  ],
  [
    'properties that are no XML',
    () => letterhead({'docProps/custom.xml': '<Prop'}),
    /^the template is damaged: docProps\/custom.xml is no XML/,
  ],
  ['no words at all', () => letterhead({'word/document.xml': ''}), /document.xml is no XML/],
  ...['vbaProject', 'oleObject', 'control', 'package', 'aFChunk'].map(
    (type) =>
      [
        `with a ${type} in it`,
        () => letterhead({...related(type, 'within/a.bin'), 'word/within/a.bin': 'MZ'}),
        /^the template holds word\/within\/a.bin, a program or a file within it, .*; expected words, pictures and charts alone/,
      ] as const,
  ),
  [
    'a page without room',
    () => letterhead(page(/<w:pgSz [^>]*\/>/, '<w:pgSz w:w="60mm" w:h="60mm"/>')),
    /^the page of the template on which \{\{memo\}\} stands has no room for words between its margins \(.* points\); expected at least an inch/,
  ],
])('a letterhead is refused by what is wrong with it: %s', async (_, make, message) => {
  const refusal = renderDocx(tiny('It sank.'), {template: make()})
  await expect(refusal).rejects.toThrow(message)
  await expect(refusal).rejects.toBeInstanceOf(TemplateError)
})

it('a letterhead is taken as Word takes it: in UTF-16, with measures in millimetres', async () => {
  const wide = (xml: string, isBig: boolean) => {
    const said = `\uFEFF${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`
    const bytes = new Uint8Array(said.length * 2)
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < said.length; at += 1) view.setUint16(at * 2, said.charCodeAt(at), !isBig)
    return bytes
  }
  const xml =
    page(/<w:pgSz [^>]*\/>/, '<w:pgSz w:w="210mm" w:h="29.7cm"/>')['word/document.xml'] ?? ''
  const template = holding({
    'word/document.xml': wide(xml, false),
    'word/styles.xml': wide(letterheadParts['word/styles.xml'] ?? '', true),
  })
  const bytes = await renderDocx(tiny('It sank.'), {template})
  expect(checkDocx(bytes)).toEqual([])
  expect(part(bytes, 'word/document.xml')).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8".*Our file/s,
  )
  expect(part(bytes, 'word/document.xml')).toContain('w:h="29.7cm"')
})

it('a check tells of elements that stand in each other without end', () => {
  const deep = letterhead({'word/header1.xml': `${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}`})
  expect(checkDocx(deep)).toContainEqual(
    expect.objectContaining({code: 'xml-malformed', part: 'word/header1.xml'}),
  )
})
