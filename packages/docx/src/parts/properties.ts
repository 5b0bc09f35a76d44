import type {DocumentTree} from '@onrecord/document'
import {markup, xmlPart} from '../markup.ts'
import {escapeXml} from '../text/clean-text.ts'
import {momentOf} from './dates.ts'

/** Core properties (ISO/IEC 29500-2, 8.3): what the document says of itself, and nothing of the machine. */
export function coreProperties(tree: DocumentTree): string {
  const authors = tree.authors?.length ? tree.authors : [tree.organisation ?? '']
  const moment = momentOf(tree)
  return xmlPart(
    markup(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', tree.title),
      text('dc:subject', tree.subtitle ?? tree.genre),
      text('dc:creator', authors.join('; ')),
      text('cp:keywords', tree.keywords?.join('; ')),
      text('dc:description', tree.description),
      text('cp:lastModifiedBy', authors.join('; ')),
      markup('cp:revision', {}, '1'),
      markup('dcterms:created', {'xsi:type': 'dcterms:W3CDTF'}, moment),
      markup('dcterms:modified', {'xsi:type': 'dcterms:W3CDTF'}, moment),
      text('dc:language', tree.language),
    ),
  )
}

/** Extended properties: the organisation, and who wrote the file. */
export function extendedProperties(tree: DocumentTree): string {
  return xmlPart(
    markup(
      'Properties',
      {xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'},
      text('Company', tree.organisation),
      text('Application', 'onrecord'),
      markup('DocSecurity', {}, '0'),
    ),
  )
}

function text(name: string, content: string | undefined): string {
  return content ? markup(name, {}, escapeXml(content)) : ''
}
