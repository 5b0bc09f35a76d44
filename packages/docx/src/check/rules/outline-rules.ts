import type {DocxRule, Fault} from '../finding.ts'
import type {PackageView, XmlPart} from '../package-view.ts'
import {readableText} from '../readable-text.ts'
import {viewStyles} from '../styles-view.ts'
import {child, childValue, named, type XmlElement} from '../xml-tree.ts'

/** No level of headings is skipped on the way down (WCAG 2.2, 1.3.1; PDF/UA-1, 7.4.2). */
export const headingOrder: DocxRule = {
  code: 'heading-order',
  severity: 'error',
  check: (view) => {
    let previous = 0
    return headingsOf(view).flatMap(({part, element, level}): readonly Fault[] => {
      const skipped = level > previous + 1
      const message = `A heading of level ${level} follows ${previous === 0 ? 'no heading' : `one of level ${previous}`}.`
      previous = level
      return skipped ? [{part, element, message}] : []
    })
  },
}

export const headingBlank: DocxRule = {
  code: 'heading-blank',
  severity: 'warning',
  check: (view) =>
    headingsOf(view)
      .filter(({element}) => readableText(element).trim() === '')
      .map(({part, element}) => ({part, element, message: 'A heading has no words.'})),
}

/** The file says what it is called. */
export const titleMissing: DocxRule = {
  code: 'title-missing',
  severity: 'error',
  check: ({xmlParts}) => {
    const core = xmlParts.find(({root}) => root.name === 'cp:coreProperties')
    if (core && child(core.root, 'dc:title')?.text.trim()) return []
    return [{part: core?.path ?? '', message: 'The properties have no title.'}]
  },
}

/** A screen reader learns the language from the defaults of the styles. */
export const languageMissing: DocxRule = {
  code: 'language-missing',
  severity: 'error',
  check: ({related}) => {
    const styles = related('styles')
    if (!styles) return []
    const defaults = child(child(styles.root, 'w:docDefaults'), 'w:rPrDefault')
    const language = child(child(defaults, 'w:rPr'), 'w:lang')
    if (language && Object.values(language.attributes).some((tag) => tag.trim() !== '')) return []
    return [{part: styles.path, message: 'The styles name no language.'}]
  },
}

/** A reader who may not change the view of a document may not be able to read it. */
export const documentRestricted: DocxRule = {
  code: 'document-restricted',
  severity: 'warning',
  check: ({related}) => {
    const settings = related('settings')
    return (settings ? named(settings.root, 'w:documentProtection', 'w:writeProtection') : []).map(
      (element) => ({
        part: settings?.path ?? '',
        element,
        message: 'The document is protected: some assistive programs cannot read it.',
      }),
    )
  },
}

interface FoundHeading {
  readonly part: string
  readonly element: XmlElement
  readonly level: number
}

function headingsOf({main, related}: PackageView): readonly FoundHeading[] {
  if (!main) return []
  const styles = viewStyles(related('styles')?.root)
  return paragraphsOf(main).flatMap((element) => {
    const properties = child(element, 'w:pPr')
    const own = childValue(properties, 'w:outlineLvl')
    const level =
      own === undefined ? styles.headingLevel(childValue(properties, 'w:pStyle')) : Number(own) + 1
    return level === undefined || level > 9 ? [] : [{part: main.path, element, level}]
  })
}

/** Paragraphs that are still there when the changes in the file are accepted. */
function paragraphsOf({root}: XmlPart): readonly XmlElement[] {
  return named(root, 'w:p').filter(
    (element) => !child(child(child(element, 'w:pPr'), 'w:rPr'), 'w:del'),
  )
}
