import {isType, type TemplatePackage} from './template-package.ts'

/**
 * A letterhead without what it says of the house that kept it and no page shows: the address of the template that it was made from
 * and of the data for its mailings, which Word asks for at every opening, whom these went to, and whose assistant it was. They tell of servers, folders
 * and people.
 *
 * @param main path of the main part, of which the settings are
 */
export function withoutAddresses(target: TemplatePackage, main: string): void {
  const settings = target.related(main, 'settings')
  if (settings !== undefined) {
    leaveOut(target, settings, OF_SETTINGS)
    target.unrelate(settings, ({type, external}) => external || isType(type, 'recipientData'))
  }
  const properties = target.related('', 'extended-properties')
  if (properties !== undefined) leaveOut(target, properties, OF_PROPERTIES)
}

function leaveOut(target: TemplatePackage, path: string, pattern: RegExp): void {
  const xml = target.text(path)
  const rest = xml.replace(pattern, '')
  if (rest !== xml) target.set(path, rest)
}

/** All that refer to something outside (ISO/IEC 29500-1, A.1, CT_Settings), and the wish to take styles from there. */
const OF_SETTINGS =
  /<w:(?:attachedTemplate|linkStyles|saveThroughXslt)(?:\s[^<>]*)?(?:\/>|><\/w:\w+>)|<w:mailMerge(?:\s[^<>]*)?>[\s\S]*?<\/w:mailMerge>/g

const OF_PROPERTIES = /<(Template|Manager|HyperlinkBase)(?:\s[^<>]*)?>[^<]*<\/\1>/g
