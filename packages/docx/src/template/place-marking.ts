import {markingLook} from '@onrecord/document'
import {child, childrenNamed, elementsOf, parseXml, type XmlElement} from '../check/xml-tree.ts'
import {relatedPath} from '../finalize/part-paths.ts'
import {markup, namespaces} from '../markup.ts'
import {cleanText, escapeXml} from '../text/clean-text.ts'
import {halfPoints, hex} from '../units.ts'
import {TemplateError} from './template-error.ts'
import {isType, type TemplatePackage} from './template-package.ts'
import {appended, withPrefixes} from './xml-text.ts'

/**
 * The marking into every head and foot of a template, at the end of a line of its own.
 *
 * @throws TemplateError where some page has no head or no foot, so that the marking would not be on it.
 */
export function placeMarking(target: TemplatePackage, main: string, marking: string): void {
  const lacking = lackingOn(target, main)
  if (lacking !== null) {
    throw new TemplateError(
      `the template has no ${lacking}, and the marking ${marking} has to stand in the head and the foot of every page; add one to the template, with any words`,
    )
  }
  const line = lineOf(marking)
  for (const {type, target: place} of target.relationships(main)) {
    if (!(isType(type, 'header') || isType(type, 'footer'))) continue
    const path = relatedPath(main, place)
    target.set(path, withPrefixes(appended(target.text(path), line), line, W))
  }
}

const W = `<w:hdr xmlns:w="${namespaces.w}">`

/** Which head or foot some page does without; a section has those of the one before it that it does not set itself. */
function lackingOn(target: TemplatePackage, main: string): string | null {
  const settings = target.related(main, 'settings')
  const parity =
    settings !== undefined &&
    /<w:evenAndOddHeaders(?![^>]*"(?:0|false)")/.test(target.text(settings))
  const had = new Set<string>()
  const sections = [...elementsOf(parseXml(target.text(main)))].filter(
    ({name}) => name === 'w:sectPr',
  )
  for (const section of sections) {
    const wanted = wantedIn(section, parity)
    for (const reference of referencesOf(section)) had.add(reference)
    const missing = wanted.find((one) => !had.has(one))
    if (missing !== undefined) return missing
  }
  return sections.length === 0 ? 'head on its pages' : null
}

function wantedIn(section: XmlElement, parity: boolean): string[] {
  const kinds = [
    'default',
    ...(child(section, 'w:titlePg') ? ['first'] : []),
    ...(parity ? ['even'] : []),
  ]
  return ['head', 'foot'].flatMap((part) => kinds.map((kind) => `${part} ${PAGES[kind]}`))
}

function referencesOf(section: XmlElement): string[] {
  const parts = [
    ['head', 'w:headerReference'],
    ['foot', 'w:footerReference'],
  ] as const
  return parts.flatMap(([part, name]) =>
    childrenNamed(section, name).map(
      ({attributes}) => `${part} ${PAGES[attributes['w:type'] ?? 'default']}`,
    ),
  )
}

const PAGES: Readonly<Record<string, string>> = {
  default: 'on its pages',
  first: 'on its first page',
  even: 'on its even pages',
}
/** Set directly: the template's styles are its own. */
function lineOf(marking: string): string {
  const look = markingLook(marking)
  const set =
    look === null
      ? []
      : [
          markup('w:color', {'w:val': hex(look.ink)}),
          markup('w:sz', {'w:val': halfPoints(look.size)}),
          markup('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(look.ground)}),
        ]
  return markup(
    'w:p',
    {},
    markup('w:pPr', {}, markup('w:jc', {'w:val': 'right'})),
    markup(
      'w:r',
      {},
      markup('w:rPr', {}, markup('w:b'), ...set),
      `<w:t>${escapeXml(cleanText(marking))}</w:t>`,
    ),
  )
}
