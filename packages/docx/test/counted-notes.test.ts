import {note, noteReference, paragraph} from '@onrecord/document'
import {strFromU8, unzipSync} from 'fflate'
import {expect, it} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {checkDocx, renderDocx} from '../src/index.ts'
import {changed, letterhead, page} from './fixtures/letterhead.ts'
import {officePages} from './support/outside.ts'
import {part, texts} from './support/package.ts'
import {tiny} from './support/tiny.ts'

const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const houseNote = (id: number, text: string, type = '') =>
  `<w:footnote ${type}w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`

/** A letterhead with a note before the placeholder, one after it, and one that nothing refers to. */
const withNotes = letterhead({
  ...page(/(Our file.*?<\/w:r>)(.*With the regards.*?<\/w:r>)/s, `$1${refer(5)}$2${refer(4)}`),
  ...changed(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdN" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
  ),
  ...changed(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
  ),
  'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${houseNote(0, '', 'w:type="separator" ')}${houseNote(1, '', 'w:type="continuationSeparator" ')}${houseNote(3, 'Nobody’s.')}
${houseNote(4, 'The house’s last.')}${houseNote(5, 'The house’s first.')}</w:footnotes>`,
})

const memo = (ids: readonly string[]) =>
  tiny(
    ids.map((id) => paragraph([`Of ${id}`, noteReference(id), '.'])),
    {notes: ids.map((id) => note(id, `Source of ${id}.`))},
  )

/** The texts of notes in the order in which the body refers to them. */
function referred(bytes: Uint8Array): readonly (string | undefined)[] {
  const notes = new Map(
    [
      ...part(bytes, 'word/footnotes.xml').matchAll(
        /<w:footnote [^>]*w:id="(-?\d+)".*?<\/w:footnote>/gs,
      ),
    ].map(([xml, id]) => [id, [...texts(xml, 'w:t'), ...texts(xml, 'w:delText')].join('').trim()]),
  )
  const body = part(bytes, 'word/document.xml')
  return [...body.matchAll(/<w:footnoteReference [^>]*w:id="(-?\d+)"/g)].map(([, id]) =>
    notes.get(id),
  )
}

const numbers = (bytes: Uint8Array, path: string, element: string) =>
  [...part(bytes, path).matchAll(new RegExp(`<w:${element} [^>]*w:id="(-?\\d+)"`, 'g'))].map(
    ([, id]) => Number(id),
  )

it('counts the notes of a letterhead and of its document as they come, each with its words', async () => {
  const bytes = await renderDocx(memo(['gull', 'tern']), {template: withNotes})
  expect(referred(bytes)).toEqual([
    ...['The house’s first.', 'Source of gull.', 'Source of tern.', 'The house’s last.'],
  ])
  expect(numbers(bytes, 'word/document.xml', 'footnoteReference')).toEqual([2, 3, 4, 5])
  expect(numbers(bytes, 'word/footnotes.xml', 'footnote')).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(part(bytes, 'word/footnotes.xml')).toMatch(/w:id="6">(?:(?!<w:footnote ).)*Nobody’s/)
  expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
})

it('leaves the notes of a letterhead that are written otherwise as they are', async () => {
  const given = letterhead({
    ...Object.fromEntries(
      Object.entries(unzipSync(withNotes)).flatMap(([path, bytes]) =>
        /\.(?:xml|rels)$/.test(path) ? [[path, strFromU8(bytes)]] : [],
      ),
    ),
    'word/footnotes.xml': part(withNotes, 'word/footnotes.xml').replace(
      /w:id="(\d)"/g,
      "w:id='$1'",
    ),
  })
  const bytes = await renderDocx(memo(['gull']), {template: given})
  const notes = part(bytes, 'word/footnotes.xml')
  for (const id of numbers(bytes, 'word/document.xml', 'footnoteReference'))
    expect(notes).toMatch(new RegExp(`w:id=["']${id}["']`))
  expect(notes).toContain("w:id='5'")
})

it('counts notes that have gone and come as they come, each with its words', async () => {
  const words = {gull: 'Harbour log.', tern: 'Letter to Ida.', skua: 'A map.', knot: 'Fares, 1998.'}
  const told = (ids: readonly (keyof typeof words)[]) =>
    tiny(
      ids.map((id) => paragraph([`Of ${id}`, noteReference(id), '.'])),
      {notes: ids.map((id) => note(id, words[id]))},
    )
  const bytes = await renderDocx(told(['knot', 'skua']), {compare: told(['gull', 'tern', 'skua'])})
  const order = [...part(bytes, 'word/document.xml').matchAll(/\b(gull|tern|skua|knot)\b/g)].map(
    ([, id]) => words[id as keyof typeof words],
  )
  expect(order.toSorted()).toEqual(Object.values(words).toSorted())
  expect(referred(bytes)).toEqual(order)
  expect(numbers(bytes, 'word/document.xml', 'footnoteReference')).toEqual([1, 2, 3, 4])
  expect(numbers(bytes, 'word/footnotes.xml', 'footnote')).toEqual([-1, 0, 1, 2, 3, 4])
})

it('LibreOffice shows under each word the note that is its own', async (ctx) => {
  needs(ctx, 'soffice', 'pdftotext')
  const bytes = await renderDocx(memo(['gull', 'tern']), {template: withNotes})
  const notes = officePages(bytes)
    .join('\n')
    .match(/(?:Source of|The house’s) \w+/g)
  expect(notes).toEqual([
    'The house’s first',
    'Source of gull',
    'Source of tern',
    'The house’s last',
  ])
})
