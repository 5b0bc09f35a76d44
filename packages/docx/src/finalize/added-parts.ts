import {markup, namespaces, xmlPart} from '../markup.ts'
import type {CustomXml} from '../parts/custom-xml.ts'

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of custom XML: each item, its properties, and the relationship between them. */
export function customXmlParts(
  items: readonly CustomXml[],
): readonly (readonly [string, string])[] {
  return items.flatMap(({id, namespace, xml}, index) => {
    const number = index + 1
    return [
      [`customXml/item${number}.xml`, xml],
      [`customXml/itemProps${number}.xml`, itemProperties(id, namespace)],
      [
        `customXml/_rels/item${number}.xml.rels`,
        xmlPart(
          markup(
            'Relationships',
            {xmlns: namespaces.relationships},
            relationship('rId1', 'customXmlProps', `itemProps${number}.xml`),
          ),
        ),
      ],
    ] as const
  })
}

/** What the document's relationships lack: the settings for the web view, and custom XML. */
export function addedRelationships(customXmlCount: number): string {
  return [
    relationship('rIdWeb', 'webSettings', 'webSettings.xml'),
    ...numbers(customXmlCount).map((number) =>
      relationship(`rIdCustom${number}`, 'customXml', `../customXml/item${number}.xml`),
    ),
  ].join('')
}

/** What the content types lack. */
export function addedContentTypes(customXmlCount: number): string {
  return [
    contentType('/word/webSettings.xml', `${wordprocessing}.webSettings+xml`),
    ...numbers(customXmlCount).map((number) =>
      contentType(
        `/customXml/itemProps${number}.xml`,
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ),
    ),
  ].join('')
}

function itemProperties(id: string, namespace: string): string {
  const schema = markup('ds:schemaRef', {'ds:uri': namespace})
  return xmlPart(
    markup(
      'ds:datastoreItem',
      {
        'ds:itemID': id,
        'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
      },
      markup('ds:schemaRefs', {}, schema),
    ),
  )
}

function relationship(id: string, type: string, target: string): string {
  return markup('Relationship', {Id: id, Type: `${namespaces.r}/${type}`, Target: target})
}

function contentType(part: string, type: string): string {
  return markup('Override', {PartName: part, ContentType: type})
}

function numbers(count: number): readonly number[] {
  return Array.from({length: count}, (_, index) => index + 1)
}
