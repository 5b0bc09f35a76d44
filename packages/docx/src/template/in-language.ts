import {isRightToLeft, type LanguageTag} from '@onrecord/document'
import {markup} from '../markup.ts'
import {isEastAsian} from '../text/direction.ts'
import type {TemplatePackage} from './template-package.ts'
import {rootEnd} from './xml-text.ts'

/**
 * What our words have to say of their language in a template: nothing where its styles say the same. Where they say none, they say
 * that of the document from now on, as Word would take that of whoever opens it.
 *
 * @returns `w:lang` as text, or `null`
 */
export function saidLanguage(
  target: TemplatePackage,
  main: string,
  language: LanguageTag,
): string | null {
  const slot = isEastAsian(language) ? 'w:eastAsia' : isRightToLeft(language) ? 'w:bidi' : 'w:val'
  const said = markup('w:lang', {[slot]: language})
  const path = target.related(main, 'styles')
  if (path === undefined) return null
  const xml = target.text(path)
  const given = [...xml.matchAll(/<w:lang\s[^>]*>/g)]
  if (given.length === 0) {
    target.set(path, withDefault(xml, said))
    return null
  }
  const others = given.filter(([element]) => !element.includes(` ${slot}="${language}"`))
  return others.length === 0 ? null : said
}

/** The styles with a language of all runs, the last that their defaults say here. */
function withDefault(xml: string, language: string): string {
  const runs = `<w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault>`
  if (/<w:rPrDefault>\s*<w:rPr>/.test(xml))
    return xml.replace(/(<w:rPrDefault>.*?)(<\/w:rPr>)/s, `$1${language}$2`)
  if (/<w:rPrDefault\b/.test(xml))
    return xml.replace(/<w:rPrDefault\s*(?:\/>|>\s*(?:<w:rPr\s*\/>)?\s*<\/w:rPrDefault>)/, runs)
  if (xml.includes('<w:docDefaults>'))
    return xml.replace('<w:docDefaults>', `<w:docDefaults>${runs}`)
  const at = rootEnd(xml)
  return `${xml.slice(0, at)}<w:docDefaults>${runs}</w:docDefaults>${xml.slice(at)}`
}

/** A story of ours whose words say their language where they do not yet. */
export function inLanguage(xml: string, language: string | null): string {
  if (language === null) return xml
  return xml.replace(
    /<w:r>(?:<w:rPr\/>|<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?(?=<w:(?:t|delText)\b)/gs,
    (run, properties: string = '') =>
      properties.includes('<w:lang ') ? run : `<w:r><w:rPr>${properties}${language}</w:rPr>`,
  )
}
