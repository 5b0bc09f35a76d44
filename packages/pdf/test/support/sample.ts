import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type DocumentTree, englishLabels} from '@onrecord/document'
import * as hb from 'harfbuzzjs'
import type {
  Box,
  DisplayList,
  FaceUse,
  GlyphPiece,
  GlyphRun,
  Owner,
  Page,
  PageItem,
  StructureNode,
  StructureType,
} from '../../src/display-list.ts'

/** A display list written by hand, far from any layout: pieces of text at given places, shaped by HarfBuzz. */
export interface Sheet {
  /** Adds an element under another; gives its id. */
  element(type: StructureType, parent: number, more?: Partial<StructureNode>): number
  /** Sets text on a baseline; gives where it ends. */
  text(
    owner: Owner | number,
    face: string,
    size: number,
    x: number,
    y: number,
    text: string,
    more?: Partial<GlyphRun>,
  ): number
  draw(item: PageItem): void
  newPage(): void
  finish(outline: DisplayList['outline']): DisplayList
}

const require = createRequire(new URL('../../../fonts/package.json', import.meta.url))

export const FACES: Readonly<Record<string, FaceUse>> = {
  text: face('source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'SourceSerif4-Regular'),
  italic: face(
    'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    'SourceSerif4-Italic',
  ),
  label: face('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'SourceSans3-SemiBold'),
}

function face(file: string, name: string): FaceUse {
  return {name, bytes: new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${file}`)))}
}

export function sheet(): Sheet {
  interface Growing {
    readonly node: StructureNode
    readonly children: Growing[]
  }
  const elements: Growing[] = [{node: {id: 0, type: 'Document', children: []}, children: []}]
  const pages: PageItem[][] = [[]]
  const draw = (item: PageItem): void => {
    pages.at(-1)?.push(item)
  }
  const frozen = ({node, children}: Growing): StructureNode => ({
    ...node,
    children: children.map(frozen),
  })
  return {
    element: (type, parent, more = {}) => {
      const growing: Growing = {
        node: {id: elements.length, type, children: [], ...more},
        children: [],
      }
      elements[parent]?.children.push(growing)
      elements.push(growing)
      return growing.node.id
    },
    text: (owner, key, size, x, y, text, more = {}) => {
      const {pieces, width} = placed(key, size, shape(key, size, text))
      draw({
        type: 'glyphs',
        owner: typeof owner === 'number' ? {type: 'element', id: owner} : owner,
        face: key,
        size,
        x,
        y,
        colour: '#1a1a1f',
        width,
        pieces,
        blank: null,
        ...more,
      })
      return x + width
    },
    draw,
    newPage: () => {
      pages.push([])
    },
    finish: (outline) => ({
      pages: pages.map(
        (items, index): Page => ({width: 595.28, height: 841.89, label: String(index + 1), items}),
      ),
      structure: frozen(
        elements[0] ?? {node: {id: 0, type: 'Document', children: []}, children: []},
      ),
      outline,
      faces: FACES,
    }),
  }
}

export interface PlacedGlyph {
  readonly id: number
  /** Points, as `dx` and `dy`, which runs downwards. */
  readonly advance: number
  readonly dx: number
  readonly dy: number
  /** Empty for all but the first glyph of a cluster. */
  readonly text: string
}

/** What a run shows: one piece. */
export function placed(
  key: string,
  size: number,
  glyphs: readonly PlacedGlyph[],
): Pick<GlyphRun, 'width' | 'pieces'> {
  const scale = engineFaceOf(key).upem / size
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  const piece: GlyphPiece = {
    ids: glyphs.map(({id}) => id),
    advances: glyphs.map(({advance}) => advance * scale),
    dx: glyphs.map(({dx}) => dx * scale),
    dy: glyphs.map(({dy}) => (dy === 0 ? 0 : -dy * scale)),
    texts: glyphs.map(({text}) => text),
    width: width * scale,
  }
  return {width, pieces: [piece]}
}

function engineFaceOf(key: string): hb.Face {
  return new hb.Face(new hb.Blob(FACES[key]?.bytes ?? new Uint8Array()))
}

/** HarfBuzz glyphs with their advances in points; the first glyph of a cluster carries its text. */
export function shape(key: string, size: number, text: string): PlacedGlyph[] {
  const engineFace = engineFaceOf(key)
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  hb.shape(new hb.Font(engineFace), buffer, [])
  const scale = size / engineFace.upem
  const glyphs = buffer.getGlyphInfosAndPositions()
  return glyphs.map((glyph, index) => {
    const first = glyphs[index - 1]?.cluster !== glyph.cluster
    const next = glyphs.slice(index).find((other) => other.cluster !== glyph.cluster)
    return {
      id: glyph.codepoint,
      advance: (glyph.xAdvance ?? 0) * scale,
      dx: (glyph.xOffset ?? 0) * scale,
      dy: -(glyph.yOffset ?? 0) * scale,
      text: first ? text.slice(glyph.cluster, next?.cluster ?? text.length) : '',
    }
  })
}

export function box(page: number, x: number, y: number, right: number, size: number): Box {
  return {page, x, y: y - size, width: right - x, height: 1.25 * size}
}

export const TREE: DocumentTree = {
  type: 'document',
  title: 'Ferries of Old Haven — a brief & its sources',
  language: 'en-GB',
  date: '2024-01-15',
  organisation: 'Harbour Desk',
  authors: ['Ada Quill', 'Jonas Ferro'],
  keywords: ['ferries', 'pilots <port>'],
  description: 'What the harbour master said about the ferries.',
  attachments: [
    {
      name: 'dossier.json',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode('{"title":"Ferries","speaker":"Zo\\u00eb Marr"}'),
      description: 'The dossier that the brief was made from',
    },
  ],
  notes: [],
  labels: {...englishLabels, quotationMarks: ['‘', '’'], innerQuotationMarks: ['“', '”']},
  children: [],
}
