import {stringOf} from '../../reader/entries.ts'
import type {StructureElement} from '../../reader/structure.ts'
import {contentOwners} from '../content-owners.ts'
import type {CheckContext, CheckedPage} from '../context.ts'
import {type Finding, type Rule, rule} from '../rule.ts'

/** Everything that is read aloud has a language: of its own, of what it stands in, or of the whole document. */
export const languageRules: readonly Rule[] = [
  rule('language', {ua2: '8.4.4'}, function* ({hasLanguage}) {
    if (!hasLanguage) yield {message: 'The document has no language.'}
  }),
  rule('language-tag', {ua1: '7.2', ua2: '8.4.4'}, languageTags),
  rule('language-text', {ua1: '7.2', matterhorn: '11-001'}, function* (context) {
    if (context.hasLanguage) return
    const owners = contentOwners(context)
    for (const page of context.pages) {
      const text = textWithoutLanguage(page, owners, context)
      if (text === undefined) continue
      const message = `The language of a text (‘${text}’) cannot be told.`
      yield {message, page: page.number, object: page.dict}
    }
  }),
  rule('language-alternatives', {ua1: '7.2', matterhorn: '11-002'}, function* (context) {
    const {file, elements, hasLanguage, pageOf} = context
    if (hasLanguage) return
    for (const element of elements) {
      const key = ['ActualText', 'Alt', 'E'].find(
        (key) => stringOf(file, element.dict, key) !== null,
      )
      if (key === undefined || languageOf(element, context) !== null) continue
      const message = `The language of the ${key} of a ${element.type} cannot be told.`
      yield {message, page: pageOf(element), object: element.dict}
    }
  }),
  rule('language-outline', {ua1: '7.2', matterhorn: '11-003'}, function* ({file, hasLanguage}) {
    const first = file.get(file.get(file.catalogue, 'Outlines'), 'First')
    if (hasLanguage || first === null) return
    yield {message: 'The language of the outline cannot be told.', object: first}
  }),
  rule('language-annotations', {ua1: '7.2', matterhorn: '11-004'}, function* (context) {
    const {file, annotations, hasLanguage} = context
    if (hasLanguage) return
    for (const {dict, element, page} of annotations) {
      const hasOwn = stringOf(file, dict, 'Lang') !== null
      if (stringOf(file, dict, 'Contents') === null || hasOwn) continue
      if (element !== null && languageOf(element, context) !== null) continue
      yield {
        message: 'The language of the words of an annotation cannot be told.',
        page,
        object: dict,
      }
    }
  }),
  rule('language-fields', {ua1: '7.2', matterhorn: '11-005'}, function* (context) {
    const {file, annotations, hasLanguage} = context
    if (hasLanguage) return
    for (const {dict, element, page} of annotations) {
      if (stringOf(file, dict, 'TU') === null) continue
      if (element !== null && languageOf(element, context) !== null) continue
      yield {
        message: 'The language of the name of a form field cannot be told.',
        page,
        object: dict,
      }
    }
  }),
  rule(
    'language-metadata',
    {ua1: '7.2', matterhorn: '11-006'},
    function* ({metadata, hasLanguage}) {
      if (hasLanguage || !/xml:lang\s*=\s*["']x-default["']/.test(metadata?.packet ?? '')) return
      yield {message: 'The language of the metadata cannot be told.'}
    },
  ),
]

/** Language tags are well-formed wherever one stands: RFC 5646, by their shape. */
function* languageTags({file, elements, pages, pageOf}: CheckContext): Generator<Finding> {
  const isTag = (tag: string | null): boolean =>
    tag === null || /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(tag)
  if (!isTag(stringOf(file, file.catalogue, 'Lang'))) {
    yield {message: 'The language of the document is no language tag.'}
  }
  for (const element of elements) {
    if (isTag(stringOf(file, element.dict, 'Lang'))) continue
    const message = `The language of a ${element.type} is no language tag.`
    yield {message, page: pageOf(element), object: element.dict}
  }
  for (const {dict, number, paintings} of pages) {
    const marks = paintings.flatMap((painting) => painting.marks)
    const wrong = marks.find(({properties}) => !isTag(stringOf(file, properties, 'Lang')))
    if (wrong === undefined) continue
    yield {
      message: 'The language of a piece of content is no language tag.',
      page: number,
      object: dict,
    }
  }
}

function textWithoutLanguage(
  {paintings, dict}: CheckedPage,
  owners: ReturnType<typeof contentOwners>,
  context: CheckContext,
): string | undefined {
  for (const painting of paintings) {
    if (painting.type !== 'text') continue
    const hasLanguage = painting.marks.some(({properties, mcid, stream}) => {
      if (stringOf(context.file, properties, 'Lang') !== null) return true
      const owner = mcid === null ? undefined : owners.get(stream ?? dict)?.get(mcid)
      return owner !== undefined && languageOf(owner, context) !== null
    })
    if (!hasLanguage) return painting.text
  }
  return undefined
}

/** The language that an element has itself or from what it stands in; `null` where only the document has one. */
function languageOf(element: StructureElement, {file}: CheckContext): string | null {
  for (let at: StructureElement | null = element; at !== null; at = at.parent) {
    const own = stringOf(file, at.dict, 'Lang')
    if (own !== null) return own
  }
  return null
}
