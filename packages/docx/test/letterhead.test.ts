import {list, note, noteReference, paragraph, table} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {checkDocx, renderDocx} from '../src/index.ts'
import {letterhead, letterheadParts} from './fixtures/letterhead.ts'
import {part} from './support/package.ts'
import {tiny} from './support/tiny.ts'

/** A part of the letterhead with some of it written otherwise. */
function changed(
  path: string,
  from: string | RegExp,
  to: string,
): Readonly<Record<string, string>> {
  const xml = letterheadParts[path] ?? ''
  const written = xml.replace(from, to)
  if (written === xml) throw new Error(`nothing in ${path} is ${from}`)
  return {[path]: written}
}

const page = (from: string | RegExp, to: string) => changed('word/document.xml', from, to)

describe('a document takes from a letterhead', () => {
  it.each([
    ['between its margins', {}, 8504],
    ['less what is for the binding', page('w:gutter="0"', 'w:gutter="504"'), 8000],
    [
      'of one of its columns',
      page('<w:titlePg/>', '<w:cols w:num="2" w:space="504"/><w:titlePg/>'),
      4000,
    ],
    [
      'of a sheet of Letter where it says nothing',
      page(/<w:pgSz [^>]*\/><w:pgMar [^>]*\/>/, ''),
      9360,
    ],
    [
      'of the section that the placeholder stands in',
      page(
        /(<w:p><w:pPr><w:pStyle w:val="Gruss"\/>)/,
        '$1<w:sectPr><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>',
      ),
      8000,
    ],
  ])('the width %s', async (_, changes, width) => {
    const tree = tiny(table({caption: '', head: ['a'], rows: [['b']]}))
    const xml = part(await renderDocx(tree, {template: letterhead(changes)}), 'word/document.xml')
    expect(/<w:tblW [^>]*>/.exec(xml)?.[0]).toBe(`<w:tblW w:type="dxa" w:w="${width}"/>`)
  })

  it('the bullets of its lists, and its numbers, which begin anew in each list', async () => {
    const numbers = [0, 1, 2]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%${level + 1})"/></w:lvl>`,
      )
      .join('')
    const style =
      '<w:style w:type="paragraph" w:styleId="Zahlen"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const template = letterhead({
      ...changed('word/styles.xml', '</w:styles>', `${style}</w:styles>`),
      ...changed(
        'word/numbering.xml',
        /(<w:num w:numId="1">.*?<\/w:num>)/,
        `<w:abstractNum w:abstractNumId="1">${numbers}</w:abstractNum>$1<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
      ),
    })
    const ordered = {ordered: true} as const
    const bytes = await renderDocx(
      tiny([list(['dash']), list(['one'], ordered), list(['again one'], ordered)]),
      {template},
    )
    expect(checkDocx(bytes).filter(({severity}) => severity === 'error')).toEqual([])
    const numbering = part(bytes, 'word/numbering.xml')
    const patterns = [
      ...part(bytes, 'word/document.xml').matchAll(
        /<w:pStyle w:val="(\w+)"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/g,
      ),
    ].map(([, name, id]) => {
      const own = new RegExp(`<w:num w:numId="${id}">.*?</w:num>`, 's').exec(numbering)?.[0] ?? ''
      return [name, own.replace(/<w:num w:numId="\d+">/, '')]
    })
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    expect(patterns).toEqual([
      ['Aufzhlung', `<w:abstractNumId w:val="0"/>${anew}`],
      ['Zahlen', `<w:abstractNumId w:val="1"/>${anew}`],
      ['Zahlen', `<w:abstractNumId w:val="1"/>${anew}`],
    ])
    const ids = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('its plain style under whatever name', async () => {
    const template = letterhead(
      changed(
        'word/styles.xml',
        '<w:name w:val="Normal"/>',
        '<w:name w:val="Body of Harbour Watch"/>',
      ),
    )
    const bytes = await renderDocx(tiny(paragraph('It sank.')), {template})
    expect(part(bytes, 'word/styles.xml')).not.toContain('w:styleId="Normal"')
    expect(part(bytes, 'word/styles.xml')).not.toContain('<w:basedOn w:val="Normal"/>')
  })

  it('nothing for its notes where it has none: they have their lines, and settings that name these', async () => {
    const tree = tiny(paragraph(['It sank', noteReference('a'), '.']), {notes: [note('a', 'Log.')]})
    const bytes = await renderDocx(tree, {template: letterhead()})
    const separators = [
      ...part(bytes, 'word/footnotes.xml').matchAll(
        /w:type="(\w+)" w:id="(-?\d+)"|w:id="(-?\d+)" w:type="(\w+)"/g,
      ),
    ].map(([, type, id, otherId, otherType]) => [type ?? otherType, id ?? otherId])
    expect(separators).toEqual([
      ['separator', '-1'],
      ['continuationSeparator', '0'],
    ])
    expect(part(bytes, 'word/settings.xml')).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>',
    )
  })
})
