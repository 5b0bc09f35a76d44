import {listOf, nameOf, stringOf} from '../../reader/entries.ts'
import {isKind, type PdfObject} from '../../reader/objects.ts'
import type {Annotation} from '../annotations.ts'
import type {CheckContext} from '../context.ts'
import {type Check, type Finding, type Rule, rule} from '../rule.ts'

/** Annotations belong to the structure and say in words what they are for. */
export const annotationRules: readonly Rule[] = [
  rule(
    'annotation-tagged',
    {ua1: '7.18.1', ua2: '8.9.2.3', matterhorn: '28-002'},
    function* (context) {
      for (const annotation of seen(context)) {
        const {subtype} = annotation
        const needsTag = context.part === 2 ? MARKUP.has(subtype) : !UNTAGGED.has(subtype)
        if (!needsTag || ownerType(annotation, context) === 'Annot') continue
        yield at(annotation, `A ${subtype} annotation belongs to no Annot.`)
      }
    },
  ),
  rule('annotation-description', {ua1: '7.18.1', matterhorn: '28-004'}, function* (context) {
    for (const annotation of seen(context)) {
      const {subtype} = annotation
      if (['Widget', 'Link', 'Popup'].includes(subtype) || isDescribed(annotation, context))
        continue
      yield at(annotation, `A ${subtype} annotation is not described.`)
    }
  }),
  rule('field-description', {ua1: '7.18.1', matterhorn: '28-005'}, function* (context) {
    for (const annotation of seen(context, 'Widget')) {
      const {dict, element} = annotation
      const hasAlternative = element !== null && hasText(context, element.dict, 'Alt')
      if (hasAlternative || inherited(dict, 'TU', context) !== '') continue
      yield at(annotation, 'A form field does not say in words what it is for (TU).')
    }
  }),
  rule(
    'trap-network',
    {ua1: '7.18.2', ua2: '8.9.2.4.15', matterhorn: '28-007'},
    function* (context) {
      for (const annotation of seen(context, 'TrapNet')) {
        yield at(annotation, 'The file has a trap network annotation.')
      }
    },
  ),
  rule('annotation-order', {ua1: '7.18.3', ua2: '8.9.3.3', matterhorn: '28-008'}, annotationOrder),
  rule('widget-tagged', {ua1: '7.18.4', ua2: '8.10.1', matterhorn: '28-010'}, function* (context) {
    for (const annotation of seen(context, 'Widget')) {
      if (ownerType(annotation, context) === 'Form') continue
      yield at(annotation, 'A form field belongs to no Form.')
    }
  }),
  rule('form-content', {ua1: '7.18.4'}, formContent),
  rule('link-tagged', {ua1: '7.18.5', ua2: '8.2.5.20', matterhorn: '28-011'}, linkTagged),
  rule('link-description', {ua1: '7.18.5', matterhorn: '28-012'}, function* (context) {
    for (const annotation of seen(context, 'Link')) {
      if (hasText(context, annotation.dict, 'Contents')) continue
      yield at(annotation, 'A link does not say in words where it leads.')
    }
  }),
  rule('link-target', {ua2: '8.2.5.20'}, linkTarget),
  rule('media-type', {ua1: '7.18.6.2', matterhorn: '28-014'}, mediaClips('CT', 'type')),
  rule(
    'media-alternative',
    {ua1: '7.18.6.2', matterhorn: '28-015'},
    mediaClips('Alt', 'alternative'),
  ),
  rule(
    'printer-mark',
    {ua1: '7.18.8', ua2: '8.9.2.4.14', matterhorn: '28-017'},
    function* (context) {
      for (const annotation of seen(context, 'PrinterMark')) {
        if (annotation.element === null) continue
        yield at(annotation, 'A mark for the printer stands in the structure.')
      }
    },
  ),
  rule('popup-tagged', {ua2: '8.9.2.4.9'}, function* (context) {
    for (const annotation of context.annotations) {
      if (annotation.subtype !== 'Popup' || annotation.element === null) continue
      yield at(annotation, 'A pop-up stands in the structure.')
    }
  }),
  rule('old-media', {ua2: '8.9.2.4.11'}, function* (context) {
    for (const annotation of context.annotations) {
      if (!['Sound', 'Movie'].includes(annotation.subtype)) continue
      yield at(
        annotation,
        `The file has a ${annotation.subtype} annotation, which PDF/UA-2 forbids.`,
      )
    }
  }),
]

/** They have elements of their own, or none: a pop-up belongs to the annotation that it opens from. */
const UNTAGGED: ReadonlySet<string> = new Set(['Widget', 'PrinterMark', 'Link', 'Popup'])

/** Annotations of people who comment (ISO 32000-2, table 171): the ones that PDF/UA-2 wants in an Annot. */
const MARKUP: ReadonlySet<string> = new Set(
  (
    'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Stamp Ink ' +
    'FileAttachment Redact Projection'
  ).split(' '),
)

function seen({annotations}: CheckContext, subtype?: string): readonly Annotation[] {
  return annotations.filter(
    (each) => !each.isUnseen && (subtype === undefined || each.subtype === subtype),
  )
}

function at({dict, page}: Annotation, message: string): Finding {
  return {message, page, object: dict}
}

function ownerType({element}: Annotation, {type}: CheckContext): string | null {
  return element === null ? null : type(element)
}

function hasText({file}: CheckContext, holder: PdfObject, key: string): boolean {
  return (stringOf(file, holder, key) ?? '').trim() !== ''
}

function isDescribed({dict, element}: Annotation, context: CheckContext): boolean {
  const hasAlternative = element !== null && hasText(context, element.dict, 'Alt')
  return hasAlternative || hasText(context, dict, 'Contents')
}

/** A text of a form field, which the fields above it may give. */
function inherited(field: PdfObject, key: string, {file}: CheckContext): string {
  let holder = field
  for (let steps = 0; steps < 32 && holder !== null; steps++) {
    const text = stringOf(file, holder, key)
    if (text !== null) return text.trim()
    holder = file.get(holder, 'Parent')
  }
  return ''
}

/** The tab key follows the structure; in PDF 2.0 the order of annotations or of widgets may be given instead. */
function* annotationOrder({file, pages, part}: CheckContext): Generator<Finding> {
  const orders = part === 2 ? ['S', 'A', 'W'] : ['S']
  for (const {dict, number} of pages) {
    const order = nameOf(file, dict, 'Tabs')
    if (listOf(file, dict, 'Annots').length === 0) continue
    if (order !== null && orders.includes(order)) continue
    const message = 'The tab order of a page with annotations is not that of the structure.'
    yield {message, page: number, object: dict}
  }
}

/** A Form without a role holds the one widget that it is. */
function* formContent({file, elements, type, pageOf}: CheckContext): Generator<Finding> {
  for (const element of elements) {
    if (type(element) !== 'Form') continue
    const hasRole = listOf(file, element.dict, 'A').some((each) => file.get(each, 'Role') !== null)
    const [only, ...more] = element.kids
    const isWidget =
      more.length === 0 &&
      only?.type === 'object' &&
      nameOf(file, only.object, 'Subtype') === 'Widget'
    if (hasRole || isWidget) continue
    const message = 'A Form holds something else than one widget.'
    yield {message, page: pageOf(element), object: element.dict}
  }
}

/** A link annotation belongs to a Link, which names it; in PDF/UA-2 to a Link or a Reference. */
function* linkTagged(context: CheckContext): Generator<Finding> {
  const types = context.part === 2 ? ['Link', 'Reference'] : ['Link']
  for (const annotation of seen(context, 'Link')) {
    const {element, dict} = annotation
    if (element === null || !types.includes(context.type(element))) {
      yield at(annotation, 'A link annotation belongs to no Link.')
    } else if (!element.kids.some((kid) => kid.type === 'object' && kid.object === dict)) {
      yield at(annotation, 'A Link does not name its annotation.')
    }
  }
}

/** The annotations of one Link lead to one place. */
function* linkTarget(context: CheckContext): Generator<Finding> {
  const targets = new Map<PdfObject, string>()
  for (const annotation of context.annotations) {
    const {subtype, element, dict} = annotation
    if (subtype !== 'Link' || element === null) continue
    const own = JSON.stringify(['A', 'Dest'].map((key) => plain(dict.entries.get(key) ?? null)))
    const known = targets.get(element.dict) ?? own
    targets.set(element.dict, known)
    if (known !== own) yield at(annotation, 'Two annotations of one Link lead to two places.')
  }
}

/** An object as data that can be compared; references stay what they are. */
function plain(object: PdfObject): unknown {
  if (isKind(object, 'string')) return [...object.bytes]
  if (isKind(object, 'array')) return object.items.map(plain)
  if (isKind(object, 'dict')) return [...object.entries].map(([key, value]) => [key, plain(value)])
  return object
}

/** Media clip data say what they are, and in words what they show. */
function mediaClips(key: 'CT' | 'Alt', what: string): Check {
  return function* ({file, dicts}) {
    for (const dict of dicts) {
      if (nameOf(file, dict, 'S') !== 'MCD' || listOf(file, dict, key).length > 0) continue
      yield {message: `A media clip has no ${what}.`, object: dict}
    }
  }
}
