import {
  type DocumentTree,
  type Heading,
  headings,
  isRightToLeft,
  noteNumbers,
  type Theme,
} from '@onrecord/document'
import type {DisplayList, FaceUse} from '../display-list.ts'
import type {Faces} from '../text/faces.ts'
import type {Hyphenate} from '../text/hyphenation.ts'
import type {LoadedFace} from '../text/loaded-face.ts'
import {sectionRoom} from './blocks/heading.ts'
import {layoutBlocks} from './blocks/index.ts'
import {drawPages, recordPlaces, type Sheet} from './draw-pages.ts'
import {finishLinks} from './finish-links.ts'
import {createFlow, type Flow} from './flow.ts'
import type {Job, Scope} from './job.ts'
import {paginateToEnd} from './last-page.ts'
import {layoutNote} from './layout-note.ts'
import {mirrorPages} from './mirror.ts'
import {createNoteArea} from './note-area.ts'
import {createNoteBook} from './note-book.ts'
import {outlineOf} from './outline.ts'
import {sheetOf, textFrame} from './sheet.ts'
import {createStructure} from './structure.ts'
import {type Styles, stylesOf} from './styles.ts'
import {layoutTitleBlock} from './title-block.ts'

/** What layout needs beside the document. */
export interface LayoutInput {
  readonly theme: Theme
  readonly faces: Faces
  readonly hyphenate: (language: string) => Hyphenate
}

/** Page numbers within a text can move lines and so page numbers; four passes settle all but contrived documents. */
const mostPasses = 4

/**
 * Lays out a document: pages of positioned letters and shapes, the structure tree that owns them, and the outline.
 *
 * @throws MissingGlyphError when no face has a character
 * @throws TypeError when a reference leads nowhere
 */
export function layoutDocument(tree: DocumentTree, input: LayoutInput): DisplayList {
  let pages: ReadonlyMap<string, number> = new Map()
  for (let pass = 1; ; pass += 1) {
    const {list, job} = layoutPass(tree, input, pages)
    const settled = [...job.printedPages].every(([anchor, page]) => {
      return (job.places.get(anchor)?.page ?? 0) === page
    })
    if (settled || pass === mostPasses) return list
    pages = new Map([...job.places].map(([anchor, place]) => [anchor, place.page]))
  }
}

function layoutPass(
  tree: DocumentTree,
  input: LayoutInput,
  pagesBefore: ReadonlyMap<string, number>,
): {readonly list: DisplayList; readonly job: Job} {
  const sheet = sheetOf(tree, input.theme)
  const styles = stylesOf(input.theme, tree.language)
  const job = createJob(tree, input, styles, sheet, pagesBefore)
  const flow = createFlow()
  const scope = rootScope(flow, sheet, job)
  layoutTitleBlock(scope, job)
  job.layoutBlocks(tree.children, scope, job)
  const area = createNoteArea(job.notes, styles.beat * 4)
  const plans = paginateToEnd(flow.strips, job.pageHeight, area, sectionRoom(styles))
  recordPlaces(plans, sheet, job)
  const faces = new Map<string, LoadedFace>()
  const drawn = drawPages(plans, sheet, faces, job)
  const pages = isRightToLeft(tree.language) ? mirrorPages(drawn, job.structure.root) : drawn
  finishLinks(pages, job)
  const outline = outlineOf(job)
  return {list: {pages, structure: job.structure.root, outline, faces: facesInUse(faces)}, job}
}

function createJob(
  tree: DocumentTree,
  input: LayoutInput,
  styles: Styles,
  sheet: Sheet,
  pagesBefore: ReadonlyMap<string, number>,
): Job {
  const all = headings(tree)
  const job: Job = {
    ...input,
    tree,
    styles,
    structure: createStructure(),
    layoutBlocks,
    notes: createNoteBook(tree.notes, noteNumbers(tree), (note, number, host) =>
      layoutNote(note, number, host, sheet.frame, job),
    ),
    pageHeight: sheet.bottom - sheet.top,
    counts: {table: 0, figure: 0},
    headingAnchors: new Map(all.map((heading, index) => [heading, `heading:${index}`])),
    headingsById: new Map(
      all.flatMap((heading): [string, Heading][] =>
        heading.id === undefined ? [] : [[heading.id, heading]],
      ),
    ),
    anchorElements: new Map(),
    places: new Map(),
    pagesBefore,
    printedPages: new Map(),
  }
  return job
}

function rootScope(flow: Flow, sheet: Sheet, job: Job): Scope {
  return {
    flow,
    parent: job.structure.root,
    wide: sheet.frame,
    text: textFrame(sheet.frame, job.styles.body, job.faces, job.tree.opening !== undefined),
    setting: job.styles.body,
    gap: job.styles.beat * 2,
    decorations: [],
    repeat: null,
    smallPrint: false,
    listDepth: 0,
  }
}

function facesInUse(faces: ReadonlyMap<string, LoadedFace>): Readonly<Record<string, FaceUse>> {
  return Object.fromEntries([...faces].map(([key, {name, bytes}]) => [key, {name, bytes}]))
}
