import type {DocumentTree} from '@onrecord/document'
import {strToU8} from 'fflate'
import type {DisplayList, Page} from '../display-list.ts'
import {writeAttachments} from './attachments.ts'
import {pageContent} from './content/page-content.ts'
import {embedFont} from './fonts/embed-font.ts'
import {type FontBook, fontBook} from './fonts/font-book.ts'
import {type ImageBook, imageBook} from './images/image-book.ts'
import {describe} from './metadata/description.ts'
import {information} from './metadata/information.ts'
import {srgbProfile} from './metadata/srgb-profile.ts'
import {xmpPacket} from './metadata/xmp.ts'
import {
  asciiString,
  type Dictionary,
  type ObjectStore,
  objectStore,
  type Ref,
  type Value,
} from './objects.ts'
import {type PdfStandard, pdfVersion} from './standard.ts'
import type {Destinations} from './structure/destination.ts'
import {writeLinks} from './structure/links.ts'
import {writeOutline} from './structure/outline.ts'
import {pageLabels} from './structure/page-labels.ts'
import {type StructureTree, structureTree} from './structure/structure-tree.ts'

export interface WritePdfOptions {
  /** Default `ua1+a3a`. */
  readonly standard?: PdfStandard | undefined
}

/**
 * Writes laid-out pages as a tagged PDF. Metadata and attachments come from the document tree; the same input gives
 * the same bytes. Throws where the display list breaks a rule of the standard that only layout can keep: a glyph 0, a
 * figure without text alternative, a link without box, a piece of content whose element does not exist.
 */
export async function writePdf(
  list: DisplayList,
  tree: DocumentTree,
  options: WritePdfOptions = {},
): Promise<Uint8Array> {
  const standard = options.standard ?? 'ua1+a3a'
  const store = objectStore()
  const pages = {
    refs: list.pages.map(() => store.reserve()),
    heights: list.pages.map(({height}) => height),
  }
  const structure = structureTree(store, list.structure, standard, pages)
  const destinations: Destinations = {
    standard,
    pages: pages.refs,
    heights: pages.heights,
    element: structure.ref,
  }
  const fonts = fontBook(list.faces, store.reserve)
  const images = imageBook(store)
  const contents = list.pages.map((page, index) =>
    writeContent(store, page, index, {fonts, images, structure, standard}),
  )
  const annotations = writeLinks(store, structure, list.pages, destinations)
  for (const font of fonts.fonts) embedFont(store, font)
  const pageTree = writePages(store, list.pages, {
    refs: pages.refs,
    contents,
    annotations,
    resources: writeResources(store, fonts, images),
  })

  const description = describe(tree)
  const metadata = xmpPacket(description, standard, tree.attachments.length > 0)
  const outline = writeOutline(store, list.outline, destinations)
  const root = store.add({
    Type: 'Catalog',
    Pages: pageTree,
    Lang: asciiString(description.language),
    MarkInfo: {Marked: true},
    StructTreeRoot: structure.write(),
    Metadata: store.addRawStream(strToU8(metadata), {Type: 'Metadata', Subtype: 'XML'}),
    OutputIntents: [writeOutputIntent(store)],
    ViewerPreferences: {DisplayDocTitle: true},
    PageLabels: pageLabels(list.pages.map(({label}) => label)),
    ...(outline === null ? {} : {Outlines: outline, PageMode: 'UseOutlines'}),
    ...writeAttachments(store, tree.attachments, description.date),
  })
  const info = standard === 'ua1+a3a' ? store.add(information(description)) : null
  return store.save({root, info, version: pdfVersion(standard)})
}

interface ContentParts {
  readonly fonts: FontBook
  readonly images: ImageBook
  readonly structure: StructureTree
  readonly standard: PdfStandard
}

function writeContent(store: ObjectStore, page: Page, index: number, parts: ContentParts): Ref {
  const content = pageContent(page, {
    ...parts,
    mark: (element) => parts.structure.mark(element, index),
  })
  return store.addStream(strToU8(content, true))
}

/** All pages share one dictionary of fonts and images. */
function writeResources(store: ObjectStore, fonts: FontBook, images: ImageBook): Ref {
  const names: Record<string, Ref> = {}
  for (const {name, ref} of fonts.fonts) names[name] = ref
  const hasImages = Object.keys(images.images).length > 0
  return store.add({Font: names, XObject: hasImages ? images.images : undefined})
}

interface PageParts {
  readonly refs: readonly Ref[]
  readonly contents: readonly Ref[]
  readonly annotations: readonly (readonly Ref[])[]
  readonly resources: Ref
}

function writePages(store: ObjectStore, pages: readonly Page[], parts: PageParts): Ref {
  const parent = store.reserve()
  parts.refs.forEach((ref, index) => {
    store.assign(ref, pageEntries(pages, index, parent, parts))
  })
  store.assign(parent, {Type: 'Pages', Kids: parts.refs, Count: parts.refs.length})
  return parent
}

function pageEntries(
  pages: readonly Page[],
  index: number,
  parent: Ref,
  parts: PageParts,
): Dictionary {
  const annotations = parts.annotations[index] ?? []
  return {
    Type: 'Page',
    Parent: parent,
    MediaBox: [0, 0, pages[index]?.width ?? 0, pages[index]?.height ?? 0],
    Resources: parts.resources,
    Contents: parts.contents[index],
    StructParents: index,
    Tabs: 'S',
    Annots: annotations.length === 0 ? undefined : annotations,
  }
}

function writeOutputIntent(store: ObjectStore): Value {
  return {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: asciiString('sRGB'),
    Info: asciiString('sRGB'),
    DestOutputProfile: store.addStream(srgbProfile(), {N: 3}),
  }
}
