import {describe, expect, test} from 'vitest'
import {checkPdf} from '../src/check/check-pdf.ts'
import {RULES} from '../src/check/rules.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {layOut} from './support/lay-out.ts'
import {longDocument} from './support/long-document.ts'
import {TREE} from './support/sample.ts'
import {sampleDocument} from './support/sample-document.ts'
import {name, number, PDFArray, PDFDict, type Seedling, seeded, text} from './support/seed.ts'

const BYTES = await writePdf(sampleDocument(), TREE)

describe('sound files', () => {
  test.each(['ua1+a3a', 'ua2+a4f'] as const)('break no rule: %s', async (standard) => {
    expect(checkPdf(await writePdf(sampleDocument(), TREE, {standard}))).toEqual([])
  })

  test('break no rule when another program has saved them', async () => {
    expect(checkPdf(await seeded(BYTES, () => undefined))).toEqual([])
  })

  test('break no rule when they were laid out', async () => {
    const tree = longDocument()
    expect(checkPdf(await writePdf(await layOut(tree), tree))).toEqual([])
  })
})

/** Each damage breaks the one rule that it is listed under, and no other. */
const DAMAGES: readonly (readonly [
  rule: string,
  what: string,
  damage: (file: Seedling) => void,
])[] = [
  ['identity', 'no part of PDF/UA', metadata(/<pdfuaid:part>1<\/pdfuaid:part>/, '')],
  ['title', 'an empty title', metadata(/(<dc:title>.*?x-default">)[^<]*/, '$1 ')],
  [
    'display-title',
    'no DisplayDocTitle',
    ({catalogue}) => catalogue.delete(name('ViewerPreferences')),
  ],
  ['tagged', 'no mark', ({catalogue}) => catalogue.delete(name('MarkInfo'))],
  [
    'tagged',
    'suspects',
    ({catalogue, inside}) =>
      inside(catalogue, 'MarkInfo').set(name('Suspects'), catalogue.context.obj(true)),
  ],
  ['language', 'none', ({catalogue}) => catalogue.delete(name('Lang'))],
  [
    'language',
    'no tag',
    ({find}) => find('S', 'BlockQuote').set(name('Lang'), text('English (UK)')),
  ],
  ['content-tagged', 'a loose rectangle', ({content}) => content((old) => `${old}\n0 0 9 9 re f`)],
  [
    'content-tagged',
    'loose text',
    ({content}) => content((old) => old.replace(/\/H1 <<\/MCID 0>> BDC/, '/H1 BMC')),
  ],
  [
    'artifact-nesting',
    'text inside an artifact',
    ({content}) =>
      content((old) =>
        old
          .replace(/\/H1 <</, '/Artifact BMC /H1 <<')
          .replace(/EMC(?=\n\/(?:Link|TOCI))/, 'EMC EMC'),
      ),
  ],
  [
    'parent-tree',
    'a piece of nobody',
    ({content}) => content((old) => old.replace('/H1 <</MCID 0>>', '/H1 <</MCID 99>>')),
  ],
  ['parent-tree', 'a wrong entry', swapParents],
  [
    'roles',
    'an unknown type',
    ({find}) => find('S', 'BlockQuote').set(name('S'), name('Citation')),
  ],
  [
    'roles',
    'a standard type mapped',
    ({catalogue, inside}) =>
      inside(catalogue, 'StructTreeRoot').set(name('RoleMap'), catalogue.context.obj({P: 'Span'})),
  ],
  ['containment', 'a paragraph in a list', ({find}) => find('S', 'LI').set(name('S'), name('P'))],
  ['table-regular', 'a short row', shortRow],
  ['figure-alternative', 'none', ({find}) => find('S', 'Figure').delete(name('Alt'))],
  ['figure-alternative', 'blank', ({find}) => find('S', 'Figure').set(name('Alt'), text('  '))],
  ['heading-order', 'a skipped level', ({find}) => find('S', 'H2').set(name('S'), name('H3'))],
  ['heading-order', 'no H1', ({find}) => find('S', 'H1').set(name('S'), name('P'))],
  ['heading-style', 'H beside H1', ({find}) => find('S', 'H2').set(name('S'), name('H'))],
  ['table-headers', 'no scope', ({find}) => find('S', 'TH').delete(name('A'))],
  ['note-identifier', 'none', ({find}) => find('S', 'Note').delete(name('ID'))],
  ['annotation-order', 'no tab order', ({page}) => page.delete(name('Tabs'))],
  [
    'link-tagged',
    'no structure parent',
    ({find}) => find('Subtype', 'Link').delete(name('StructParent')),
  ],
  [
    'link-tagged',
    'a span instead of a link',
    ({find}) => find('S', 'Link').set(name('S'), name('Span')),
  ],
  ['link-description', 'none', ({find}) => find('Subtype', 'Link').delete(name('Contents'))],
  [
    'font-embedded',
    'no file',
    ({find}) => find('Type', 'FontDescriptor').delete(name('FontFile2')),
  ],
  ['font-widths', 'other widths', wrongWidth],
  ['font-unicode', 'no map', ({find}) => find('Subtype', 'Type0').delete(name('ToUnicode'))],
  [
    'font-unicode',
    'a hole in the map',
    ({find, stream}) =>
      stream(find('Subtype', 'Type0'), 'ToUnicode', (old) => old.replace('<0001>', '<0fff>')),
  ],
  [
    'font-unicode',
    'a forbidden character',
    ({find, stream}) =>
      stream(find('Subtype', 'Type0'), 'ToUnicode', (old) =>
        old.replace(/<0001><\w+>/, '<0001><0000>'),
      ),
  ],
  [
    'no-notdef',
    'code 0',
    ({content}) => content((old) => old.replace(/\[\((?:\\.|[^\\()]){2}/s, '[(\0\0')),
  ],
]

describe('checkPdf finds', () => {
  test.each(DAMAGES)('%s: %s', async (rule, _, damage) => {
    const issues = checkPdf(await seeded(BYTES, damage))
    expect([...new Set(issues.map((issue) => issue.rule))]).toEqual(
      rule === 'no-notdef' ? ['font-unicode', 'no-notdef'] : [rule],
    )
  })

  test('metadata that are missing, and what they would have said', async () => {
    const issues = checkPdf(
      await seeded(BYTES, ({catalogue}) => catalogue.delete(name('Metadata'))),
    )
    expect(issues.map(({rule}) => rule)).toEqual(['identity', 'metadata', 'title'])
  })

  test('clause, page and object', async () => {
    const issues = checkPdf(
      await seeded(BYTES, ({find}) => find('S', 'Figure').delete(name('Alt'))),
    )
    expect(issues).toEqual([
      {
        rule: 'figure-alternative',
        clause: '7.3',
        message: 'A figure has no text alternative.',
        page: 2,
        object: expect.any(Number),
      },
    ])
  })

  test('every rule is broken by a damage', () => {
    const broken = new Set(['metadata', ...DAMAGES.map(([rule]) => rule)])
    expect(RULES.map((rule) => rule.name).filter((rule) => !broken.has(rule))).toEqual([])
  })
})

function metadata(pattern: RegExp, replacement: string) {
  return ({catalogue, stream}: Seedling): void =>
    stream(catalogue, 'Metadata', (old) => old.replace(pattern, replacement))
}

/** The first two pieces of page 1 change owners in the parent tree. */
function swapParents({catalogue, inside}: Seedling): void {
  const tree = inside(inside(catalogue, 'StructTreeRoot'), 'ParentTree')
  const page = tree.lookup(name('Nums'), PDFArray).lookup(1, PDFArray)
  const [first, second] = [page.get(0), page.get(1)]
  page.set(0, second)
  page.set(1, first)
}

function shortRow({find}: Seedling): void {
  const row = find('S', 'TBody').lookup(name('K'), PDFArray).lookup(1, PDFDict)
  row.lookup(name('K'), PDFArray).remove(1)
}

function wrongWidth({find}: Seedling): void {
  const widths = find('Subtype', 'CIDFontType2').lookup(name('W'), PDFArray).lookup(1, PDFArray)
  widths.set(1, number(123))
}
