import {isKind} from '../../reader/objects.ts'
import type {CheckContext} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'
import {isStandardOfPdf1, PDF2_NAMESPACE, roleMap} from '../standard-types.ts'

/** The structure tree as a tree, and what its types stand for. */
export const structureRules: readonly Rule[] = [
  rule('structure-tree', {ua1: '7.1', ua2: '8.2.1'}, function* ({file}) {
    if (isKind(file.get(file.catalogue, 'StructTreeRoot'), 'dict')) return
    yield {message: 'The file has no structure tree.'}
  }),
  rule('element-parent', {ua1: '7.1', ua2: '8.2.1'}, function* ({file, elements, pageOf}) {
    for (const element of elements) {
      if (isKind(file.get(element.dict, 'P'), 'dict')) continue
      const message = `A ${element.type} does not say what it stands in.`
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
  rule('role-unmapped', {ua1: '7.1', ua2: '8.2.4', matterhorn: '02-001'}, function* (context) {
    for (const element of context.elements) {
      const {isStandard, isCircular} = context.standardType(element)
      if (isStandard || isCircular) continue
      const message = `The type ${element.type} is mapped to no standard type.`
      yield {message, page: context.pageOf(element), object: element.dict}
    }
  }),
  rule('role-circle', {ua1: '7.1', ua2: '8.2.4', matterhorn: '02-003'}, function* (context) {
    for (const element of context.elements) {
      if (!context.standardType(element).isCircular) continue
      const message = `The mapping of the type ${element.type} runs in a circle.`
      yield {message, page: context.pageOf(element), object: element.dict}
    }
  }),
  rule('role-remapped', {ua1: '7.1', ua2: '8.2.4', matterhorn: '02-004'}, function* ({file}) {
    for (const [from, to] of roleMap(file)) {
      if (isStandardOfPdf1(from)) yield {message: `The standard type ${from} is mapped to ${to}.`}
    }
  }),
  rule('document-element', {ua2: '8.2.5.2'}, documentElement),
]

/** One element at the root, the Document of PDF 2.0. */
function* documentElement(context: CheckContext): Generator<Finding> {
  const roots = context.elements.filter(({parent}) => parent === null)
  const [root] = roots
  if (root === undefined) return
  const {type, namespace} = context.standardType(root)
  if (roots.length === 1 && type === 'Document' && namespace === PDF2_NAMESPACE) return
  yield {message: 'The root of the structure is not one Document of PDF 2.0.', object: root.dict}
}
