import type {PdfStandard} from '../standard.ts'
import type {Description} from './description.ts'

/**
 * The XMP packet (ISO 16684-1): what the information dictionary says, and the standards that the file keeps.
 * `attachments` decides between PDF/A-4f and plain PDF/A-4.
 */
export function xmpPacket(
  description: Description,
  standard: PdfStandard,
  attachments: boolean,
): string {
  const properties = [
    ...descriptive(description),
    ...(standard === 'ua1+a3a' ? UA1_A3A : [...UA2_A4, ...(attachments ? [A4F] : [])]),
  ]
  const schemas = standard === 'ua1+a3a' ? `${UA_SCHEMA}\n` : ''
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES.join(' ')}>
${properties.join('\n')}
</rdf:Description>
${schemas}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
] as const

const UA1_A3A = [
  property('pdfuaid:part', '1'),
  property('pdfaid:part', '3'),
  property('pdfaid:conformance', 'A'),
]

const UA2_A4 = [
  property('pdfuaid:part', '2'),
  property('pdfuaid:rev', '2024'),
  property('pdfaid:part', '4'),
  property('pdfaid:rev', '2020'),
]

const A4F = property('pdfaid:conformance', 'F')

function descriptive(description: Description): readonly string[] {
  const {
    title,
    language,
    authors,
    subject,
    keywords,
    producer,
    properties: facts,
    date,
  } = description
  return [
    property('dc:format', 'application/pdf'),
    alternatives('dc:title', title),
    property('dc:language', `<rdf:Bag>${item(language)}</rdf:Bag>`),
    authors.length > 0 &&
      property('dc:creator', `<rdf:Seq>${authors.map(item).join('')}</rdf:Seq>`),
    subject !== null && alternatives('dc:description', subject),
    keywords.length > 0 &&
      property('dc:subject', `<rdf:Bag>${keywords.map(item).join('')}</rdf:Bag>`),
    keywords.length > 0 && property('pdf:Keywords', escaped(keywords.join('; '))),
    // of the basic schema, which PDF/A-3 knows, so nothing needs describing
    facts.length > 0 &&
      property('xmp:Identifier', `<rdf:Bag>${facts.map(item).join('')}</rdf:Bag>`),
    property('pdf:Producer', escaped(producer)),
    date !== null && property('xmp:CreateDate', date.iso),
    date !== null && property('xmp:ModifyDate', date.iso),
  ].filter((entry) => entry !== false)
}

/** `content` is XML. */
function property(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function alternatives(name: string, text: string): string {
  return property(name, `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`)
}

function item(text: string): string {
  return `<rdf:li>${escaped(text)}</rdf:li>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** PDF/A-3 (6.6.2.3) wants each property that it does not know described; it does not know those of PDF/UA. */
const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
