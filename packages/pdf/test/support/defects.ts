import {compactFont} from './compact-font.ts'
import {FACES, shape} from './sample.ts'
import {
  addElement,
  annotate,
  type Literal,
  name,
  number,
  object,
  PDFArray,
  PDFDict,
  type Seedling,
  streamOf,
  text,
} from './seed.ts'

/** A damage done to finished bytes, and the rules that it breaks: all of them, and no other. */
export interface Defect {
  readonly rules: string
  readonly what: string
  readonly damage: (file: Seedling) => void
}

/** On a sound file of PDF/UA-1. */
export const DEFECTS: readonly Defect[] = [
  // The document
  defect('identity', 'no part of PDF/UA', metadata(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
  defect(
    'identity-prefix',
    'another prefix',
    metadata(/pdfuaid:part|xmlns:pdfuaid/g, (all) => all.replace('pdfuaid', 'ua')),
  ),
  defect('header', 'PDF 2.0', ({finished}) =>
    finished((bytes) =>
      bytes.set(
        [...'2.0'].map((character) => character.charCodeAt(0)),
        5,
      ),
    ),
  ),
  defect('metadata', 'none', ({catalogue}) => catalogue.delete(name('Metadata'))),
  defect('title', 'an empty one', metadata(/(<dc:title>.*?x-default">)[^<]*/, '$1 ')),
  defect('display-title', 'none', ({catalogue}) => catalogue.delete(name('ViewerPreferences'))),
  defect('marked', 'no mark', ({catalogue}) => catalogue.delete(name('MarkInfo'))),
  defect('suspects', 'tags called suspect', (file) =>
    file.inside(file.catalogue, 'MarkInfo').set(name('Suspects'), object(file, true)),
  ),
  defect('optional-content-name', 'no name', optionalContent({})),
  defect('optional-content-state', 'automatic', optionalContent({Name: text('Layers'), AS: []})),
  defect('embedded-file-names', 'one name', ({find}) =>
    find('Type', 'Filespec').delete(name('UF')),
  ),
  defect('dynamic-form', 'XFA', (file) => {
    const packet = streamOf(
      file,
      '<config><acrobat><acrobat7><dynamicRender>required</dynamicRender></acrobat7></acrobat></config>',
    )
    file.catalogue.set(name('AcroForm'), object(file, {Fields: [], XFA: [text('config'), packet]}))
  }),

  // Content
  defect('content-tagged', 'a loose rectangle', ({content}) =>
    content((old) => `${old}\n0 0 9 9 re f`),
  ),
  defect('content-tagged', 'loose text', replaced(/\/H1 <<\/MCID 0>> BDC/, '/H1 BMC')),
  defect(
    'artifact-in-content',
    'a heading',
    replaced(/(\/H1 <<\/MCID 0>> BDC)([\s\S]*?EMC)/, '$1 /Artifact BMC $2 EMC'),
  ),
  defect(
    'content-in-artifact',
    'a heading',
    replaced(/(\/H1 <<\/MCID 0>> BDC)([\s\S]*?EMC)/, '/Artifact BMC $1 $2 EMC'),
  ),
  defect('parent-tree', 'a piece of nobody', replaced('/H1 <</MCID 0>>', '/H1 <</MCID 99>>')),
  defect('parent-tree', 'a wrong entry', swapParents),
  defect('form-reference', 'a page of another file', (file) =>
    paintForm(file, {Ref: {F: text('other.pdf'), Page: 0}}, 1),
  ),
  defect('form-shared', 'painted twice', (file) => paintForm(file, {StructParents: 900}, 2)),

  // Structure
  defect('structure-tree link-tagged', 'none', ({catalogue}) =>
    catalogue.delete(name('StructTreeRoot')),
  ),
  defect('element-parent', 'no parent', ({find}) => find('S', 'Caption').delete(name('P'))),
  defect('role-unmapped', 'an unknown type', typed('BlockQuote', 'Citation')),
  defect('role-circle', 'a circle', (file) => {
    typed('BlockQuote', 'Citation')(file)
    mapRoles(file, {Citation: 'Saying', Saying: 'Citation'})
  }),
  defect('role-remapped', 'a standard type', (file) => mapRoles(file, {P: 'Span'})),

  // Language
  defect('language-tag', 'words', ({find}) =>
    find('S', 'BlockQuote').set(name('Lang'), text('English (UK)')),
  ),
  defect(
    'language-text language-alternatives language-outline language-annotations language-metadata',
    'none',
    ({catalogue}) => catalogue.delete(name('Lang')),
  ),
  defect(
    'language-text language-outline language-metadata',
    'of the structure alone: artifacts have none',
    ({catalogue, find}) => {
      catalogue.delete(name('Lang'))
      find('S', 'Document').set(name('Lang'), text('en'))
    },
  ),
  defect(
    'language-text language-alternatives language-outline language-annotations language-fields language-metadata',
    'none, with a form',
    (file) => {
      annotate(file, {Subtype: 'Widget', FT: 'Tx', T: text('name'), TU: text('Name')}, 'Form')
      file.catalogue.delete(name('Lang'))
    },
  ),

  defect(
    'language-text language-alternatives language-annotations language-metadata',
    'none, and no outline',
    ({catalogue}) => {
      catalogue.delete(name('Lang'))
      catalogue.delete(name('Outlines'))
    },
  ),

  // Nesting and tables
  defect('table-nesting', 'a paragraph in a row', typed('TD', 'P')),
  defect('table-parts', 'two heads', typed('TBody', 'THead')),
  defect('list-nesting', 'a paragraph in a list', typed('LI', 'P')),
  defect('contents-nesting', 'a line of nothing', typed('BlockQuote', 'TOCI')),
  defect('ruby-nesting', 'a base alone', typed('BlockQuote', 'RB')),
  defect('warichu-nesting', 'a gloss alone', typed('BlockQuote', 'WT')),
  defect('caption-place', 'in the middle', ({find}) => {
    const kids = find('S', 'Table').lookup(name('K'), PDFArray)
    const [caption, head] = [kids.get(0), kids.get(1)]
    kids.set(0, head)
    kids.set(1, caption)
  }),
  defect('table-regular', 'a short row', ({find}) => row(find, 1).remove(1)),
  defect('table-overlap', 'one cell on another', ({find}) => {
    setAttribute(row(find, 0).lookup(1, PDFDict), 'RowSpan', 2)
    row(find, 1).remove(1)
    setAttribute(row(find, 1).lookup(0, PDFDict), 'ColSpan', 2)
  }),
  defect('table-headers', 'no scope', ({find}) => find('S', 'TH').delete(name('A'))),

  // Alternatives, headings, notes
  defect('figure-alternative', 'none', ({find}) => find('S', 'Figure').delete(name('Alt'))),
  defect('figure-alternative', 'blank', ({find}) =>
    find('S', 'Figure').set(name('Alt'), text('  ')),
  ),
  defect('formula-alternative', 'none', typed('BlockQuote', 'Formula')),
  defect('heading-first', 'no H1', typed('H1', 'P')),
  defect('heading-order', 'a skipped level', typed('H2', 'H3')),
  defect('heading-style', 'H beside H1', typed('H2', 'H')),
  defect('heading-single', 'two H', (file) => {
    typed('H1', 'P')(file)
    typed('H2', 'H')(file)
    addElement(file, 'H', file.find('S', 'Sect'))
  }),
  defect('note-identifier', 'none', ({find}) => find('S', 'Note').delete(name('ID'))),
  defect('note-unique', 'one for two', (file) => {
    typed('BlockQuote', 'Note')(file)
    file.find('S', 'Note', 0).set(name('ID'), text('note-1'))
    file.find('S', 'Note', 1).set(name('ID'), text('note-1'))
  }),

  // Annotations
  defect('annotation-tagged', 'a comment', (file) =>
    annotate(file, {Subtype: 'Text', Contents: text('Look')}),
  ),
  defect('annotation-description', 'a comment', (file) =>
    annotate(file, {Subtype: 'Text'}, 'Annot'),
  ),
  defect('field-description', 'none', (file) =>
    annotate(file, {Subtype: 'Widget', FT: 'Tx'}, 'Form'),
  ),
  defect('trap-network', 'one', (file) =>
    annotate(file, {Subtype: 'TrapNet', Contents: text('Traps')}, 'Annot'),
  ),
  defect('annotation-order', 'none', ({page}) => page.delete(name('Tabs'))),
  defect('widget-tagged', 'a field', (file) =>
    annotate(file, {Subtype: 'Widget', FT: 'Tx', T: text('name'), TU: text('Name')}),
  ),
  defect('form-content', 'more than a field', (file) => {
    const form = annotate(
      file,
      {Subtype: 'Widget', FT: 'Tx', T: text('name'), TU: text('Name')},
      'Form',
    )
    if (form !== null) addElement(file, 'Span', form)
  }),
  defect('link-tagged', 'no structure parent', ({find}) =>
    find('Subtype', 'Link').delete(name('StructParent')),
  ),
  defect('link-tagged', 'a span instead of a link', typed('Link', 'Span')),
  defect('link-description', 'none', ({find}) => find('Subtype', 'Link').delete(name('Contents'))),
  defect('media-type', 'none', mediaClip({Alt: [text('en'), text('Waves')]})),
  defect('media-alternative', 'none', mediaClip({CT: text('audio/mpeg')})),
  defect('printer-mark', 'tagged', (file) =>
    annotate(file, {Subtype: 'PrinterMark', Contents: text('Mark')}, 'Annot'),
  ),

  // Fonts
  defect('cid-system', 'another collection', (file) => embedCmap(file, {Ordering: 'Japan1'}, '')),
  defect('cid-to-glyph', 'no map', ({find}) =>
    find('Subtype', 'CIDFontType2').delete(name('CIDToGIDMap')),
  ),
  defect('cmap-embedded', 'an unknown one', ({find}) =>
    find('Subtype', 'Type0').set(name('Encoding'), name('Sample-H')),
  ),
  defect('cmap-mode', 'two', (file) => embedCmap(file, {}, '/WMode 1 def')),
  defect('cmap-mode', 'two, the other way', (file) => embedCmap(file, {}, '', {WMode: 1})),
  defect('cmap-reference', 'an unknown one', (file) => embedCmap(file, {}, '/Sample-H usecmap')),
  defect('font-embedded', 'no file', ({find}) =>
    find('Type', 'FontDescriptor').delete(name('FontFile2')),
  ),
  defect('glyph-present', 'a glyph that is not there', (file) => {
    const map = streamOf(file, new Uint8Array(2000).fill(0xee))
    file.find('Subtype', 'CIDFontType2').set(name('CIDToGIDMap'), map)
  }),
  defect('character-set', 'too short a list', (file) =>
    showSimpleFont(file, {subtype: 'Type1', program: compactFont([500, 600]), charSet: '/A/B/C'}),
  ),
  defect('cid-set', 'a glyph left out', (file) => {
    const set = streamOf(file, Uint8Array.of(0x80))
    file.find('Type', 'FontDescriptor').set(name('CIDSet'), set)
  }),
  defect('font-widths', 'other widths', ({find}) => {
    const widths = find('Subtype', 'CIDFontType2').lookup(name('W'), PDFArray).lookup(1, PDFArray)
    widths.set(1, number(123))
  }),
  defect('truetype-cmap', 'symbols alone', (file) =>
    showSimpleFont(file, {encoding: 'WinAnsiEncoding', program: onlySymbols(FACE)}),
  ),
  defect('truetype-encoding', 'of another kind', (file) =>
    showSimpleFont(file, {encoding: 'StandardEncoding'}),
  ),
  defect('symbolic-encoding', 'an encoding', (file) =>
    showSimpleFont(file, {
      encoding: 'WinAnsiEncoding',
      isSymbolic: true,
      program: onlySymbols(FACE),
    }),
  ),
  defect('symbolic-cmap', 'none for symbols', (file) => showSimpleFont(file, {isSymbolic: true})),
  defect('unicode-missing', 'no map', ({find}) =>
    find('Subtype', 'Type0').delete(name('ToUnicode')),
  ),
  defect('unicode-missing', 'a hole in the map', mapped('<0001>', '<0fff>')),
  defect('unicode-forbidden', 'a forbidden character', mapped(/<0001><\w+>/, '<0001><0000>')),
  defect('no-notdef', 'code 0', replaced(/\[\((?:\\.|[^\\()]){2}/s, '[(\0\0')),
]

/** On a sound file of PDF/UA-2, for what differs there. */
export const DEFECTS_OF_PART_2: readonly Defect[] = [
  defect('identity-revision', 'no year', metadata(/<pdfuaid:rev>\d+<\/pdfuaid:rev>/, '')),
  defect('embedded-file-description', 'none', ({find}) =>
    find('Type', 'Filespec').delete(name('Desc')),
  ),
  defect('xfa-form', 'XFA', (file) =>
    file.catalogue.set(
      name('AcroForm'),
      object(file, {Fields: [], XFA: streamOf(file, '<config/>')}),
    ),
  ),
  defect('document-element', 'of PDF 1.7', ({find}) => find('S', 'Document').delete(name('NS'))),
  defect('language', 'none', ({catalogue}) => catalogue.delete(name('Lang'))),
  defect('private-characters', 'in an alternative', ({find}) =>
    find('S', 'Figure').set(name('Alt'), text('A chart \uE000')),
  ),
  defect('private-characters', 'in a replacement', ({find}) =>
    find('S', 'Figure').set(name('ActualText'), text('A chart \uE000')),
  ),
  defect('heading-number', 'H', typed('H2', 'H')),
  defect('note-type', 'Note', ({find}) => {
    const note = find('S', 'FENote')
    note.set(name('S'), name('Note'))
    note.delete(name('NS'))
  }),
  defect('note-kind', 'of no kind', ({find}) => {
    const note = find('S', 'FENote').lookup(name('A'), PDFDict)
    note.set(name('NoteType'), name('Aside'))
  }),
  defect('note-references', 'one way', ({find}) => find('S', 'FENote').delete(name('Ref'))),
  defect('contents-target', 'none', ({find}) => find('S', 'Reference').delete(name('Ref'))),
  defect('list-numbering', 'none', ({find}) => find('S', 'L').delete(name('A'))),
  defect('list-content', 'beside label and body', (file) => {
    annotate(file, {Subtype: 'Watermark'}, file.find('S', 'LI'))
  }),
  defect('structure-destination', 'of a page', ({catalogue, inside}) => {
    const first = inside(inside(catalogue, 'Outlines'), 'First')
    inside(first, 'A').delete(name('SD'))
  }),
  defect('link-target', 'two places', (file) => {
    const action = {S: 'URI', URI: text('https://example.org/other')}
    annotate(file, {Subtype: 'Link', A: action}, file.find('S', 'Link'))
  }),
  defect('annotation-tagged', 'a comment', (file) => annotate(file, {Subtype: 'Text'})),
  defect('popup-tagged', 'a pop-up', (file) => annotate(file, {Subtype: 'Popup'}, 'Annot')),
  defect('old-media', 'a film', (file) => annotate(file, {Subtype: 'Movie'}, 'Annot')),
]

function defect(rules: string, what: string, damage: (file: Seedling) => unknown): Defect {
  return {rules, what, damage: (file) => void damage(file)}
}

function metadata(pattern: RegExp, replacement: string | ((found: string) => string)) {
  return ({catalogue, stream}: Seedling): void =>
    stream(catalogue, 'Metadata', (old) =>
      typeof replacement === 'string'
        ? old.replace(pattern, replacement)
        : old.replace(pattern, replacement),
    )
}

/** Changes the content of the first page. */
function replaced(pattern: string | RegExp, replacement: string) {
  return ({content}: Seedling): void => content((old) => old.replace(pattern, replacement))
}

/** Changes the map to Unicode of the first font. */
function mapped(pattern: string | RegExp, replacement: string) {
  return ({find, stream}: Seedling): void =>
    stream(find('Subtype', 'Type0'), 'ToUnicode', (old) => old.replace(pattern, replacement))
}

/** Gives the first element of a type another one. */
function typed(from: string, to: string) {
  return ({find}: Seedling): void => find('S', from).set(name('S'), name(to))
}

function mapRoles(file: Seedling, roles: Record<string, string>): void {
  file.inside(file.catalogue, 'StructTreeRoot').set(name('RoleMap'), object(file, roles))
}

/** The first two pieces of page 1 change owners in the parent tree. */
function swapParents({catalogue, inside}: Seedling): void {
  const tree = inside(inside(catalogue, 'StructTreeRoot'), 'ParentTree')
  const page = tree.lookup(name('Nums'), PDFArray).lookup(1, PDFArray)
  const [first, second] = [page.get(0), page.get(1)]
  page.set(0, second)
  page.set(1, first)
}

function row(find: Seedling['find'], index: number): PDFArray {
  const kids = find('S', 'TBody').lookup(name('K'), PDFArray)
  return kids.lookup(index, PDFDict).lookup(name('K'), PDFArray)
}

function setAttribute(cell: PDFDict, key: string, value: number): void {
  const own = cell.lookup(name('A'))
  const attributes = own instanceof PDFDict ? own : cell.context.obj({O: 'Table'})
  attributes.set(name(key), number(value))
  cell.set(name('A'), attributes)
}

function optionalContent(configuration: Literal & object) {
  return (file: Seedling): void => {
    const group = object(file, {Type: 'OCG', Name: text('Notes')})
    const ref = file.catalogue.context.register(group)
    file.catalogue.set(name('OCProperties'), object(file, {OCGs: [ref], D: configuration}))
  }
}

/** Paints a form of its own on the first page, as an artifact. */
function paintForm(file: Seedling, entries: Parameters<typeof streamOf>[2], times: number): void {
  const form = streamOf(file, '/Artifact BMC 0 0 1 1 re f EMC', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 1, 1],
    ...entries,
  })
  const resources = file.inside(file.page, 'Resources')
  const names = resources.lookup(name('XObject'))
  const objects = names instanceof PDFDict ? names : resources.context.obj({})
  objects.set(name('Seed'), form)
  resources.set(name('XObject'), objects)
  file.content((old) => `${old}\n${'/Artifact BMC /Seed Do EMC\n'.repeat(times)}`)
}

function mediaClip(entries: {readonly [key: string]: Literal}) {
  return (file: Seedling): void => {
    const {context} = file.catalogue
    const clip = context.register(object(file, {Type: 'MediaClip', S: 'MCD', ...entries}))
    const rendition = context.register(object(file, {Type: 'Rendition', S: 'MR', C: clip}))
    const action = {S: 'Rendition', R: rendition, OP: 0}
    annotate(file, {Subtype: 'Screen', Contents: text('Waves'), A: action}, 'Annot')
  }
}

/** Replaces the encoding of the first font by an embedded CMap that does the same. */
export function embedCmap(
  file: Seedling,
  system: {readonly Ordering?: string},
  line: string,
  entries: {readonly [key: string]: Literal} = {},
): void {
  const info = {Registry: 'Adobe', Ordering: 'Identity', ...system}
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (${info.Ordering}) def /Supplement 0 def end def
/CMapName /Sample def /CMapType 1 def ${line}
1 begincodespacerange <0000> <ffff> endcodespacerange
1 begincidrange <0000> <ffff> 0 endcidrange
endcmap end end`
  const stream = streamOf(file, cmap, {
    Type: 'CMap',
    CMapName: 'Sample',
    CIDSystemInfo: {
      Registry: text('Adobe'),
      Ordering: text(info.Ordering),
      Supplement: 0,
    },
    ...entries,
  })
  file.find('Subtype', 'Type0').set(name('Encoding'), stream)
}

const FACE = FACES.text?.bytes ?? new Uint8Array()

interface SimpleFont {
  readonly subtype?: 'TrueType' | 'Type1'
  readonly encoding?: string
  readonly isSymbolic?: boolean
  readonly program?: Uint8Array
  readonly charSet?: string
}

/** Shows a letter of a simple font on the first page, as an artifact. */
function showSimpleFont(file: Seedling, font: SimpleFont): void {
  const {subtype = 'TrueType', isSymbolic = false, program = FACE} = font
  const {context} = file.catalogue
  const isTrueType = subtype === 'TrueType'
  const stream = streamOf(file, program, isTrueType ? {} : {Subtype: 'Type1C'})
  const width = isTrueType ? (shape('text', 1000, 'A')[0]?.advance ?? 0) : 600
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'ABCDEF+Seed',
    Flags: isSymbolic ? 4 : 32,
    FontBBox: [0, 0, 1000, 1000],
    ItalicAngle: 0,
    Ascent: 800,
    Descent: -200,
    CapHeight: 700,
    StemV: 80,
  })
  descriptor.set(name(isTrueType ? 'FontFile2' : 'FontFile3'), stream)
  if (font.charSet !== undefined) descriptor.set(name('CharSet'), text(font.charSet))
  const map =
    '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <0041> endbfchar'
  const dict = context.obj({
    Type: 'Font',
    Subtype: subtype,
    BaseFont: 'ABCDEF+Seed',
    FirstChar: 65,
    LastChar: 65,
    Widths: [width],
    FontDescriptor: context.register(descriptor),
    ToUnicode: streamOf(file, map),
  })
  if (font.encoding !== undefined) dict.set(name('Encoding'), name(font.encoding))
  file.inside(file.inside(file.page, 'Resources'), 'Font').set(name('Seed'), context.register(dict))
  file.content((old) => `${old}\n/Artifact BMC BT /Seed 9 Tf (A) Tj ET EMC`)
}

/** The same face with one character map, for symbols. */
function onlySymbols(face: Uint8Array): Uint8Array {
  const copy = face.slice()
  const data = new DataView(copy.buffer)
  const tables = Array.from({length: data.getUint16(4)}, (_, index) => 12 + 16 * index)
  const entry =
    tables.find((at) => String.fromCharCode(...copy.subarray(at, at + 4)) === 'cmap') ?? 0
  const cmap = data.getUint32(entry + 8)
  const records = Array.from({length: data.getUint16(cmap + 2)}, (_, index) => cmap + 4 + 8 * index)
  const unicode =
    records.find((at) => data.getUint16(at) === 3 && data.getUint16(at + 2) === 1) ?? 0
  copy.copyWithin(cmap + 4, unicode, unicode + 8)
  data.setUint16(cmap + 2, 1)
  data.setUint16(cmap + 6, 0)
  return copy
}
