import {countedNotes} from '../finalize/counted-notes.ts'
import {bytesOf, textOf, unzipParts, zipParts} from '../finalize/package-parts.ts'
import {xmlPart} from '../markup.ts'
import {Adoption, relationshipsIn} from './adoption.ts'
import {ListNumbers} from './list-numbers.ts'
import {mergeBlocks} from './merge-blocks.ts'
import {mergeNotes, pairNotes} from './merge-notes.ts'
import {type Reviser, RevisionMarks} from './revision.ts'
import {ShownParts} from './shown-parts.ts'
import {storyOf} from './story.ts'
import type {Keys} from './tokens.ts'
import {childOf, elements, mapXml, readXml, writeXml, type XmlNode} from './xml-node.ts'

/**
 * One file of two that `renderDocx` has written: the new document, with what came since the old one and what went as
 * tracked changes. Accepting all gives the words of the new document, rejecting all those of the old.
 *
 * Heads and feet are those of the new document: Word does not need to be told that a date has changed.
 */
export function trackChanges(before: Uint8Array, after: Uint8Array, reviser: Reviser): Uint8Array {
  const old = unzipParts(before)
  const parts = new Map(unzipParts(after))
  const [oldBody, body] = [readPart(old, bodyPath), readPart(parts, bodyPath)]
  const [oldNotes, notes] = [readPart(old, notesPath), readPart(parts, notesPath)]
  const [oldLists, lists] = [readPart(old, listsPath), readPart(parts, listsPath)]
  const pairs = pairNotes(oldNotes, notes)
  const shared = {
    marks: new RevisionMarks(reviser),
    lists: new ListNumbers(oldLists, lists),
    adoption: new Adoption(old, parts),
  }
  const shown = new ShownParts()
  const keysOf = (path: string): {readonly before: Keys; readonly after: Keys} => ({
    before: {
      noteOf: (id) => pairs.idOf.get(id) ?? id,
      addressOf: addresses(relationshipsIn(old, path)),
      shownBy: shown.of(old, path),
    },
    after: {
      noteOf: (id) => id,
      addressOf: addresses(relationshipsIn(parts, path)),
      shownBy: shown.of(parts, path),
    },
  })
  const story = storyOf({...shared, ...keysOf(bodyPath), path: bodyPath})
  const noteStory = storyOf({...shared, ...keysOf(notesPath), path: notesPath})
  writePart(parts, bodyPath, countedDrawings(mergeBodies(oldBody, body, story)))
  writePart(parts, notesPath, mergeNotes(notes, pairs, noteStory))
  inOrder(parts)
  writePart(parts, listsPath, shared.lists.finish(lists))
  shared.adoption.finish()
  return zipParts(parts)
}

const bodyPath = 'word/document.xml'
const notesPath = 'word/footnotes.xml'
const listsPath = 'word/numbering.xml'

function inOrder(parts: Map<string, Uint8Array>): void {
  const text = (path: string): string => textOf(parts.get(path) ?? new Uint8Array())
  const {body, notes} = countedNotes({body: text(bodyPath), notes: text(notesPath)})
  parts.set(bodyPath, bytesOf(body)).set(notesPath, bytesOf(notes))
}

function mergeBodies(
  before: XmlNode,
  after: XmlNode,
  story: Parameters<typeof mergeBlocks>[2],
): XmlNode {
  const body = childOf(after, 'w:body')
  if (!body) throw new Error('a document without a body')
  const merged = mergeBlocks(blocksOf(before), blocksOf(after), story)
  const section = elements(body.children).filter(({name}) => name === 'w:sectPr')
  const children = elements(after.children).map((child) =>
    child === body ? {...body, children: [...merged, ...section]} : child,
  )
  return {...after, children}
}

function blocksOf(document: XmlNode): readonly XmlNode[] {
  const {children = []} = childOf(document, 'w:body') ?? {}
  return elements(children).filter(({name}) => name !== 'w:sectPr')
}

/** Drawings of both documents count from 1 together. */
function countedDrawings(document: XmlNode): XmlNode {
  let drawings = 0
  return mapXml(document, (element) => {
    if (element.name !== 'wp:docPr') return element
    drawings += 1
    return {...element, attributes: {...element.attributes, id: String(drawings)}}
  })
}

/** What a link leads to. Links inside the document are all alike: the names of their bookmarks are counted. */
function addresses(relationships: readonly XmlNode[]): (link: XmlNode) => string {
  const targets = new Map(
    relationships.map(({attributes}) => [attributes.Id, attributes.Target ?? ''] as const),
  )
  return ({attributes}) => {
    const id = attributes['r:id']
    return id === undefined ? 'inside' : `${targets.get(id)} ${attributes['w:tooltip'] ?? ''}`
  }
}

function readPart(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlNode {
  const content = parts.get(path)
  if (!content) throw new Error(`no part ${path}`)
  return readXml(textOf(content))
}

function writePart(parts: Map<string, Uint8Array>, path: string, root: XmlNode): void {
  parts.set(path, bytesOf(xmlPart(writeXml(root))))
}
