import {isLinkTarget} from '../is-link-target.ts'
import type {NodePath} from '../parts.ts'
import {type DocumentIssue, type DocumentView, error, isBlank, ofType} from './rule.ts'

/** References lead to a note that there is. */
export function noteReferences({tree, inlines}: DocumentView): readonly DocumentIssue[] {
  const known = new Set(tree.notes.map(({id}) => id))
  return ofType(inlines, 'noteReference').flatMap(({node, path}) =>
    known.has(node.target) ? [] : [unknown('note', node.target, path)],
  )
}

/** A note that nothing refers to would never be printed. */
export function unusedNotes({tree, inlines}: DocumentView): readonly DocumentIssue[] {
  const used = new Set(ofType(inlines, 'noteReference').map(({node}) => node.target))
  return tree.notes.flatMap(({id}, i) =>
    used.has(id)
      ? []
      : [error('note-unused', `Nothing refers to the note ${JSON.stringify(id)}.`, ['notes', i])],
  )
}

/** Notes, headings and references are told apart by their ids. */
export function duplicateIds({tree, blocks}: DocumentView): readonly DocumentIssue[] {
  const notes = tree.notes.map(({id}, i) => ({id, path: ['notes', i, 'id']}))
  const headings = ofType(blocks, 'heading').flatMap(({node, path}) =>
    node.id === undefined ? [] : [{id: node.id, path: [...path, 'id']}],
  )
  const references = ofType(blocks, 'references').flatMap(({node, path}) =>
    node.items.map(({id}, i) => ({id, path: [...path, 'items', i, 'id']})),
  )
  return [
    ...repeated('note', notes),
    ...repeated('heading', headings),
    ...repeated('reference', references),
  ]
}

/** Cross-references lead to a heading, citations to an item of the references. */
export function crossReferences({blocks, inlines}: DocumentView): readonly DocumentIssue[] {
  const headings = new Set(ofType(blocks, 'heading').map(({node}) => node.id))
  const references = new Set(
    ofType(blocks, 'references').flatMap(({node}) => node.items.map(({id}) => id)),
  )
  return [
    ...ofType(inlines, 'crossReference')
      .filter(({node}) => !headings.has(node.target))
      .map(({node, path}) => unknown('heading', node.target, path)),
    ...ofType(inlines, 'citation')
      .filter(({node}) => !references.has(node.target))
      .map(({node, path}) => unknown('reference', node.target, path)),
  ]
}

/** Links say where they lead and go to the web or to a mailbox. */
export function linkTargets({inlines}: DocumentView): readonly DocumentIssue[] {
  return ofType(inlines, 'link').flatMap(({node, path}) => {
    const issues: DocumentIssue[] = []
    if (!isLinkTarget(node.href)) {
      const message = `A link leads to ${JSON.stringify(node.href)}: expected an address that begins with https://, http:// or mailto:.`
      issues.push(error('link-target', message, [...path, 'href']))
    }
    if (isBlank(node.title))
      issues.push(error('link-title-missing', 'A link has no title.', [...path, 'title']))
    return issues
  })
}

function unknown(kind: string, target: string, path: NodePath): DocumentIssue {
  return error(
    `${kind}-unknown`,
    `A reference leads to the ${kind} ${JSON.stringify(target)}, which is not in the document.`,
    [...path, 'target'],
  )
}

function repeated(
  kind: string,
  ids: readonly {readonly id: string; readonly path: NodePath}[],
): readonly DocumentIssue[] {
  const seen = new Set<string>()
  return ids.flatMap(({id, path}) => {
    const again = seen.has(id) || isBlank(id)
    seen.add(id)
    const problem = isBlank(id) ? 'is blank' : 'stands more than once'
    return again
      ? [error('id-duplicate', `The ${kind} id ${JSON.stringify(id)} ${problem}.`, path)]
      : []
  })
}
