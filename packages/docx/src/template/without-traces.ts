import {isXml} from '../finalize/package-parts.ts'
import {relatedPath} from '../finalize/part-paths.ts'
import {TemplateError} from './template-error.ts'
import {isType, type TemplatePackage, type TemplateRelationship} from './template-package.ts'

/**
 * A letterhead without what no page of it shows and what tells of the house that keeps it, its servers and its people: addresses of
 * templates and data for mailings, variables, properties and data that no field or control shows, comments, who changed what and
 * when, printers, a picture of its own first page. What shows on a page stays.
 *
 * @param main path of the main part
 * @throws TemplateError where a page needs what lies outside: Word would ask for it at every opening, and so tell who reads.
 */
export function withoutTraces(target: TemplatePackage, main: string): void {
  const shown = shownData(target)
  const settings = target.related(main, 'settings')
  if (settings !== undefined) {
    target.unrelate(settings, ({type, external}) => external || isType(type, 'recipientData'))
    rewrite(target, settings, (xml) => shownVariables(xml.replace(OF_SETTINGS, ''), shown))
  }
  const ofFile = target.related('', 'extended-properties')
  if (ofFile !== undefined) rewrite(target, ofFile, (xml) => xml.replace(OF_FILE, ''))
  const custom = target.related('', 'custom-properties')
  if (custom !== undefined) rewrite(target, custom, (xml) => shownProperties(xml, shown))
  target.unrelate('', ({type}) => !/\/(?:officeDocument|[\w-]+-properties)$/.test(type))
  target.unrelate(main, ({type, target: part}) => {
    if (!isType(type, 'customXml')) return GONE.test(type)
    const held = target.related(relatedPath(main, part), 'customXmlProps')
    const id = held && /itemID\s*=\s*["']([^"']+)["']/.exec(target.text(held))?.[1]
    return !id || !shown.includes(id.toLowerCase())
  })
  target.dropUnrelated()
  for (const path of [...target.parts.keys()]) {
    if (!isXml(path)) continue
    if (isStory(path)) rewrite(target, path, withoutHands)
    withoutOutside(target, path)
  }
}

function rewrite(target: TemplatePackage, path: string, change: (xml: string) => string): void {
  const xml = target.text(path)
  const rest = change(xml)
  if (rest !== xml) target.set(path, rest)
}

function isStory(path: string): boolean {
  return path.endsWith('.xml') && !/^(?:customXml|docProps)\//.test(path)
}

/** What fields ask for, and the data that controls are bound to, in one text of small letters. */
function shownData(target: TemplatePackage): string {
  let shown = ''
  for (const path of target.parts.keys()) {
    if (!isStory(path)) continue
    for (const [, said, instruction, id] of target.text(path).matchAll(SHOWN))
      shown += said ?? ` ${instruction ?? id} `
  }
  return shown.toLowerCase()
}

/** An instruction may be cut over several runs: these are put together again. */
const SHOWN =
  /<w:instrText(?:\s[^<>]*)?>([^<]*)<|\sw:instr="([^"]*)"|\sw:storeItemID\s*=\s*"([^"]*)"/g

function shownVariables(xml: string, shown: string): string {
  const rest = xml.replace(
    /<w:docVar\s[^<>]*?w:name="([^"]*)"[^<>]*?(?:\/>|><\/w:docVar>)/g,
    (variable, name: string) => (isShown('docvariable', name, shown) ? variable : ''),
  )
  return rest.replace(/<w:docVars>\s*<\/w:docVars>/, '')
}

function shownProperties(xml: string, shown: string): string {
  return xml.replace(
    /<property\s[^<>]*?\bname="([^"]*)"[^<>]*>[\s\S]*?<\/property>/g,
    (property, name: string) => (isShown('docproperty', name, shown) ? property : ''),
  )
}

function isShown(field: string, name: string, shown: string): boolean {
  return shown.includes(field) && shown.includes(name.toLowerCase())
}

/** A story without its comments' places, and without who changed it, when, and in how many sittings. */
function withoutHands(xml: string): string {
  return xml
    .replace(
      /<w:(comment(?:Reference|RangeStart|RangeEnd)|printerSettings|rsid)\s[^<>]*?(?:\/>|><\/w:\1>)/g,
      '',
    )
    .replace(/<w:[^<>]+>/g, (tag) =>
      tag
        .replace(/\sw:(?:rsid\w*|date)="[^"]*"/g, '')
        // What Word itself writes where it is asked to leave names out; the schema wants one.
        .replace(/\sw:author="[^"]*"/, ' w:author="Author"'),
    )
}

/** A picture that is both in the file and linked stays as it is in the file. */
function withoutOutside(target: TemplatePackage, path: string): void {
  for (const {id, target: address} of target.relationships(path).filter(isOutside)) {
    rewrite(target, path, (xml) =>
      xml.replace(/<[^<>]+>/g, (tag) =>
        /\sr:embed="/.test(tag) ? tag.replace(` r:link="${id}"`, '') : tag,
      ),
    )
    if (target.text(path).includes(`"${id}"`)) {
      throw new TemplateError(
        `the template shows ${address}, which is not in it: Word would ask for it wherever the document is opened, and so tell who reads it; expected all pictures in the file: in Word, break the links (File, Info, Edit Links to Files) or insert them anew`,
      )
    }
  }
  target.unrelate(path, isOutside)
}

/** What is asked for where the document is opened; a link is followed by whoever clicks on it. */
function isOutside({type, external}: TemplateRelationship): boolean {
  return external && !isType(type, 'hyperlink')
}

/** Comments and who wrote them, printers. */
const GONE = /\/(?:comments\w*|people|printerSettings)$/

/** All that refer to something outside (ISO/IEC 29500-1, A.1, CT_Settings), the wish to take styles from there, and the sittings. */
const OF_SETTINGS =
  /<w:(?:attachedTemplate|linkStyles|saveThroughXslt)(?:\s[^<>]*)?(?:\/>|><\/w:\w+>)|<w:(mailMerge|rsids)(?:\s[^<>]*)?>[\s\S]*?<\/w:\1>/g

const OF_FILE = /<(Template|Manager|HyperlinkBase)(?:\s[^<>]*)?>[^<]*<\/\1>/g
