import {align, sharedWords} from './align.ts'
import {mergeContent} from './merge-content.ts'
import {markContent} from './merge-paragraph.ts'
import type {Story} from './story.ts'
import {elements, textIn, type XmlNode} from './xml-node.ts'

/** Notes of both documents, aligned: what an old note is called in the new file. */
export interface NotePairs {
  /** New ids by old ids; notes that only the old document has get one of their own. */
  readonly idOf: ReadonlyMap<string, string>
  /** The old note that a new one was. */
  readonly oldOf: ReadonlyMap<string, XmlNode>
  readonly deleted: readonly XmlNode[]
}

export function pairNotes(before: XmlNode, after: XmlNode): NotePairs {
  const idOf = new Map<string, string>()
  const oldOf = new Map<string, XmlNode>()
  const deleted: XmlNode[] = []
  let last = Math.max(0, ...notesOf(after).map((note) => Number(idIn(note))))
  const steps = align(notesOf(before), notesOf(after), {
    key: textIn,
    likeness: (old, current) => sharedWords(textIn(old), textIn(current)),
  })
  for (const step of steps) {
    if (step.kind === 'pair') {
      idOf.set(idIn(step.before), idIn(step.after))
      oldOf.set(idIn(step.after), step.before)
    } else if (step.kind === 'deleted') {
      last += 1
      idOf.set(idIn(step.before), String(last))
      deleted.push(step.before)
    }
  }
  return {idOf, oldOf, deleted}
}

/** The notes part of the new document with what came and went in it. */
export function mergeNotes(
  after: XmlNode,
  {idOf, oldOf, deleted}: NotePairs,
  story: Story,
): XmlNode {
  const children = elements(after.children).map((note) => {
    if (!isNote(note)) return note
    const old = oldOf.get(idIn(note))
    return old
      ? {...note, children: mergeContent(elements(old.children), elements(note.children), story)}
      : marked(note, 'w:ins', story)
  })
  const gone = deleted.map((note) => ({
    ...marked(note, 'w:del', story),
    attributes: {'w:id': idOf.get(idIn(note)) ?? ''},
  }))
  return {...after, children: [...children, ...gone]}
}

function marked(note: XmlNode, kind: 'w:ins' | 'w:del', story: Story): XmlNode {
  const children = elements(note.children).map((child) => markContent(child, kind, story))
  return {...note, children}
}

function notesOf(root: XmlNode): readonly XmlNode[] {
  return elements(root.children).filter(isNote)
}

/** The lines that part notes from the text stand among them, with a type. */
function isNote({name, attributes}: XmlNode): boolean {
  return name === 'w:footnote' && attributes['w:type'] === undefined
}

function idIn({attributes}: XmlNode): string {
  return attributes['w:id'] ?? ''
}
