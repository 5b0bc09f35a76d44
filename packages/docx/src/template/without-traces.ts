import {isXml} from '../finalize/package-parts.ts'
import {relatedPath} from '../finalize/part-paths.ts'
import {leadsOut} from './leaves-house.ts'
import {TemplateError} from './template-error.ts'
import {isType, type TemplatePackage, type TemplateRelationship} from './template-package.ts'
import {withoutPaths} from './without-paths.ts'

/**
 * A letterhead without what no page of it shows and what tells of the house that keeps it, its servers and its people: addresses of
 * templates, folders and data for mailings, variables, properties and data that no field or control shows, blocks of text that no
 * control waits for, comments, who changed what and when, printers, a picture of its own first page. What shows on a page stays.
 *
 * @param main path of the main part
 * @throws TemplateError where a page needs what lies outside: Word would ask for it at every opening, and so tell who reads.
 */
export function withoutTraces(target: TemplatePackage, main: string): void {
  for (const path of target.parts.keys()) if (isStory(path)) withoutAddresses(target, path)
  withoutUnusedBlocks(target, main)
  const shown = shownData(target)
  for (const path of settingsOf(target, main)) {
    target.unrelate(path, ({type, external}) => external || isType(type, 'recipientData'))
    rewrite(target, path, (xml) => shownVariables(xml.replace(OF_SETTINGS, ''), shown))
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

/** Those of the main part, and those of its glossary. */
function settingsOf(target: TemplatePackage, main: string): readonly string[] {
  const glossary = target.related(main, 'glossaryDocument')
  return [main, ...(glossary === undefined ? [] : [glossary])].flatMap(
    (owner) => target.related(owner, 'settings') ?? [],
  )
}

/** Links that lead neither to the web nor to somebody go with what they say of the house's folders; so do fields that fetch files. */
function withoutAddresses(target: TemplatePackage, path: string): void {
  const isLost = ({type, external, target: address}: TemplateRelationship): boolean =>
    external && isType(type, 'hyperlink') && !leadsOut(address)
  const lost = new Set(
    target
      .relationships(path)
      .filter(isLost)
      .map(({id}) => id),
  )
  rewrite(target, path, (xml) => (PATHS.test(xml) ? withoutPaths(xml, lost) : xml))
  target.unrelate(path, isLost)
}

/** Fields, links and paths: most parts have none, and need not be gone through. */
const PATHS = /<w:(?:fld|hyperlink)|<a:hlink|["'](?:[A-Za-z]:[\\/]|\\\\|file:)/

/** Of the glossary, which a document shows nowhere, the words that stand in its empty controls; all other blocks of text go. */
function withoutUnusedBlocks(target: TemplatePackage, main: string): void {
  const glossary = target.related(main, 'glossaryDocument')
  if (glossary === undefined) return
  const folder = glossary.slice(0, glossary.lastIndexOf('/') + 1)
  const stories = [...target.parts.keys()].filter(
    (path) => isStory(path) && !path.startsWith(folder),
  )
  const used = new Set(
    stories.flatMap((path) =>
      [...target.text(path).matchAll(/<w:docPart\sw:val="([^"]*)"/g)].map(([, name]) => name),
    ),
  )
  let kept = 0
  rewrite(target, glossary, (xml) =>
    xml.replace(BLOCK, (block) => {
      const isUsed = used.has(/<w:name\sw:val="([^"]*)"/.exec(block)?.[1])
      if (isUsed) kept += 1
      return isUsed ? block : ''
    }),
  )
  if (kept === 0) target.unrelate(main, ({type}) => isType(type, 'glossaryDocument'))
}

/** Not the name of a block, which a control in a block may hold as an element of the same name. */
const BLOCK = /<w:docPart>[\s\S]*?<\/w:docPart>(?=\s*<(?:w:docPart>|\/w:docParts>))/g

function rewrite(target: TemplatePackage, path: string, change: (xml: string) => string): void {
  const xml = target.text(path)
  const rest = change(xml)
  if (rest !== xml) target.set(path, rest)
}

/** Whether a part is Word's own: data may be in any encoding, and hold what they like. */
export function isStory(path: string): boolean {
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
        /\sr:(?:embed|id)="/.test(tag)
          ? tag.replace(` r:link="${id}"`, '').replace(` r:href="${id}"`, '')
          : tag,
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

/** All that refer to something outside (ISO/IEC 29500-1, A.1, CT_Settings), the wish to take styles from there, the sittings, and the lock with what its password leaves: people go on writing. */
const OF_SETTINGS =
  /<w:(attachedTemplate|linkStyles|saveThroughXslt|documentProtection|writeProtection)(?:\s[^<>]*)?(?:\/>|><\/w:\1>)|<(w:mailMerge|w:rsids|sl:schemaLibrary)(?:\s[^<>]*)?>[\s\S]*?<\/\2>/g

const OF_FILE =
  /<(Template|Manager|HyperlinkBase|HLinks|HeadingPairs|TitlesOfParts)(?:\s[^<>]*)?>[\s\S]*?<\/\1>/g
