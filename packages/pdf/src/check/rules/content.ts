import {isKind, type PdfObject} from '../../reader/objects.ts'
import type {Mark, Painting} from '../../reader/painting.ts'
import type {StructureElement} from '../../reader/structure.ts'
import {contentOwners} from '../content-owners.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'

/** Everything painted is content of the structure or an artifact, never both. */
export const contentRules: readonly Rule[] = [
  rule('content-tagged', {ua1: '7.1', ua2: '8.2.2', matterhorn: '01-005'}, (context) =>
    firstOfEachPage(context, 'is neither tagged nor an artifact', ({marks}) => {
      return !marks.some(isArtifact) && !marks.some(isTagged)
    }),
  ),
  rule('artifact-in-content', {ua1: '7.1', matterhorn: '01-003'}, (context) =>
    firstOfEachPage(context, 'is an artifact inside tagged content', ({marks}) => {
      const outer = marks.findIndex(isTagged)
      return outer >= 0 && marks.findLastIndex(isArtifact) > outer
    }),
  ),
  rule('content-in-artifact', {ua1: '7.1', matterhorn: '01-004'}, (context) =>
    firstOfEachPage(context, 'is tagged inside an artifact', ({marks}) => {
      const outer = marks.findIndex(isArtifact)
      return outer >= 0 && marks.findLastIndex(isTagged) > outer
    }),
  ),
  rule('parent-tree', {ua1: '7.1', ua2: '8.2.1'}, disagreements),
  rule('form-reference', {ua1: '7.20', matterhorn: '30-001'}, function* ({file, pages}) {
    for (const {forms, number} of pages) {
      const form = forms.find((form) => file.get(form, 'Ref') !== null)
      if (form === undefined) continue
      yield {message: 'A form stands for a page of another file.', page: number, object: form}
    }
  }),
  rule('form-shared', {ua1: '7.20', matterhorn: '30-002'}, function* ({file, pages}) {
    const seen = new Set<PdfObject>()
    for (const {forms, number} of pages) {
      for (const form of forms) {
        if (file.get(form, 'StructParents') === null) continue
        if (seen.has(form)) {
          yield {
            message: 'A form with tagged content is painted twice.',
            page: number,
            object: form,
          }
        }
        seen.add(form)
      }
    }
  }),
]

/** One finding a page: a page without tags would have thousands. */
function* firstOfEachPage(
  {pages}: CheckContext,
  what: string,
  isWrong: (painting: Painting) => boolean,
): Generator<Finding> {
  for (const {dict, number, paintings} of pages) {
    const painting = paintings.find(isWrong)
    if (painting === undefined) continue
    const words = painting.type === 'text' ? ` (‘${painting.text}’)` : ''
    yield {message: `A ${painting.type}${words} ${what}.`, page: number, object: dict}
  }
}

/** Content, parent tree and structure elements agree on what belongs to what. */
function* disagreements(context: CheckContext): Generator<Finding> {
  // Without elements there is nothing to disagree: that is a finding of its own.
  if (context.elements.length === 0) return
  const owners = contentOwners(context)
  for (const {dict, number, paintings} of context.pages) {
    for (const [place, mcids] of markNumbers(paintings, dict)) {
      for (const finding of disagreementsOf(place, mcids, owners.get(place), context)) {
        yield {...finding, page: number}
      }
    }
  }
}

function* disagreementsOf(
  place: PdfObject,
  mcids: ReadonlySet<number>,
  owners: ReadonlyMap<number, StructureElement> | undefined,
  {file, parent}: CheckContext,
): Generator<Finding> {
  const listed = parent(file.get(place, 'StructParents'))
  const items = isKind(listed, 'array') ? listed.items.map(file.resolve) : []
  for (const mcid of mcids) {
    const owner = owners?.get(mcid)
    if (owner === undefined) {
      yield {
        message: `Piece ${mcid} of the content belongs to no structure element.`,
        object: place,
      }
    } else if (owner.dict !== items[mcid]) {
      const message = `The parent tree names another element for piece ${mcid} of the content.`
      yield {message, object: owner.dict}
    }
  }
}

/** Numbers of pieces by where they stand: on the page itself, or in a form that numbers its own. */
function markNumbers(
  paintings: readonly Painting[],
  page: PdfObject,
): ReadonlyMap<PdfObject, ReadonlySet<number>> {
  const numbers = new Map<PdfObject, Set<number>>()
  for (const {marks} of paintings) {
    for (const {mcid, stream} of marks) {
      if (mcid === null) continue
      const place = stream ?? page
      numbers.set(place, (numbers.get(place) ?? new Set()).add(mcid))
    }
  }
  return numbers
}

function isArtifact({tag}: Mark): boolean {
  return tag === 'Artifact'
}

function isTagged({mcid}: Mark): boolean {
  return mcid !== null
}
