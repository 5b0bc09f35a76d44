import {isKind, type PdfObject} from '../../reader/objects.ts'
import type {Mark, Painting} from '../../reader/painting.ts'
import type {CheckContext, CheckedPage} from '../context.ts'
import type {Finding, Rule} from '../rule.ts'

/** Everything painted is content of the structure or an artifact. */
export const contentTagged: Rule = {
  name: 'content-tagged',
  clause: '7.1',
  *check({pages}) {
    for (const page of pages) {
      const loose = page.paintings.find(
        ({marks}) => !marks.some(isArtifact) && !marks.some(isTagged),
      )
      if (loose === undefined) continue
      const message = `A ${loose.type}${shown(loose)} is neither tagged nor an artifact.`
      yield {message, page: page.number, object: page.dict}
    }
  },
}

/** No artifact inside tagged content, no tagged content inside an artifact. */
export const artifactNesting: Rule = {
  name: 'artifact-nesting',
  clause: '7.1',
  *check({pages}) {
    for (const page of pages) {
      const both = page.paintings.find(({marks}) => marks.some(isArtifact) && marks.some(isTagged))
      if (both === undefined) continue
      const message = `A ${both.type}${shown(both)} is both tagged and an artifact.`
      yield {message, page: page.number, object: page.dict}
    }
  },
}

/** Page content, parent tree and structure elements agree on what belongs to what. */
export const parentTree: Rule = {
  name: 'parent-tree',
  clause: '7.1',
  *check(context) {
    const owners = contentOwners(context)
    for (const page of context.pages) yield* disagreements(page, owners, context)
  },
}

type Owners = ReadonlyMap<PdfObject, ReadonlyMap<number, PdfObject>>

function* disagreements(
  {dict, number, paintings}: CheckedPage,
  owners: Owners,
  {file, parent}: CheckContext,
): Generator<Finding> {
  const listed = parent(file.get(dict, 'StructParents'))
  const items = isKind(listed, 'array') ? listed.items.map(file.resolve) : []
  for (const mcid of markNumbers(paintings)) {
    const owner = owners.get(dict)?.get(mcid)
    if (owner === undefined) {
      const message = `Piece ${mcid} of the content belongs to no structure element.`
      yield {message, page: number, object: dict}
    } else if (owner !== items[mcid]) {
      const message = `The parent tree names another element for piece ${mcid} of the content.`
      yield {message, page: number, object: owner}
    }
  }
}

/** The element of each piece of content, by page and number, as the elements say it. */
function contentOwners({elements}: CheckContext): Owners {
  const owners = new Map<PdfObject, Map<number, PdfObject>>()
  for (const {dict, kids} of elements) {
    for (const kid of kids) {
      if (kid.type !== 'content') continue
      const ofPage = owners.get(kid.page) ?? new Map<number, PdfObject>()
      owners.set(kid.page, ofPage.set(kid.mcid, dict))
    }
  }
  return owners
}

/** Pieces inside forms are numbered by the form, not by the page. */
function markNumbers(paintings: readonly Painting[]): ReadonlySet<number> {
  const onPage = paintings.filter((painting) => painting.stream === null)
  return new Set(
    onPage.flatMap(({marks}) => marks.flatMap(({mcid}) => (mcid === null ? [] : [mcid]))),
  )
}

function isArtifact({tag}: Mark): boolean {
  return tag === 'Artifact'
}

function isTagged({mcid}: Mark): boolean {
  return mcid !== null
}

function shown(painting: Painting): string {
  return painting.type === 'text' ? ` (‘${painting.text}’)` : ''
}
