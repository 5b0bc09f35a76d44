import {relationshipsPath} from '../finalize/part-paths.ts'
import {addPart} from './add-part.ts'
import type {Placing} from './place-asides.ts'
import type {TemplatePackage} from './template-package.ts'
import {appended, attributeOf, elementTexts, highest} from './xml-text.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Data parts and properties. The template's own data that a page shows stay; what the file says of itself is the document's. */
export function placeData({ours, target, main}: Placing): void {
  for (let number = 1; ours.has(`customXml/item${number}.xml`); number += 1) {
    placeItem(ours, target, main, number)
  }
  placeCoreProperties(ours, target)
  placeCustomProperties(ours, target)
  const settings = target.related(main, 'settings')
  // A template that asks to update fields would ask at every opening.
  if (settings) {
    const xml = target.text(settings)
    if (xml.includes('w:updateFields'))
      target.set(settings, xml.replace(/<w:updateFields[^>]*\/>/, ''))
  } else addPart(target, main, {from: ours, path: 'word/settings.xml', type: 'settings'})
}

/** A template that was made from a memo has a part of the same id: its words give way to those of this one. */
function placeItem(
  ours: TemplatePackage,
  target: TemplatePackage,
  main: string,
  number: number,
): void {
  const xml = ours.text(`customXml/item${number}.xml`)
  const properties = ours.text(`customXml/itemProps${number}.xml`)
  const id = /ds:itemID="([^"]*)"/.exec(properties)?.[1] ?? ''
  for (const {type, target: item} of target.relationships(main)) {
    const path = item.replace(/^\.\.\/|^\//, '')
    if (!type.endsWith('/customXml')) continue
    const held = target.related(path, 'customXmlProps')
    if (held === undefined || !target.text(held).includes(id)) continue
    target.set(path, xml)
    return
  }
  let free = 1
  while (target.has(`customXml/item${free}.xml`) || target.has(`customXml/itemProps${free}.xml`))
    free += 1
  target.set(`customXml/item${free}.xml`, xml)
  target.set(`customXml/itemProps${free}.xml`, properties)
  target.set(
    relationshipsPath(`customXml/item${free}.xml`),
    ours
      .text(relationshipsPath(`customXml/item${number}.xml`))
      .replace(`itemProps${number}.xml`, `itemProps${free}.xml`),
  )
  target.declare(`customXml/item${free}.xml`, 'application/xml')
  target.declare(
    `customXml/itemProps${free}.xml`,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  )
  const way = main.includes('/') ? '../'.repeat(main.split('/').length - 1) : ''
  target.relate(main, {
    type: `${office}/customXml`,
    target: `${way}customXml/item${free}.xml`,
    external: false,
  })
}

function placeCoreProperties(ours: TemplatePackage, target: TemplatePackage): void {
  const path = target.related('', 'core-properties')
  if (path !== undefined) {
    target.set(path, ours.text('docProps/core.xml'))
    return
  }
  target.set('docProps/core.xml', ours.text('docProps/core.xml'))
  target.declare('docProps/core.xml', ours.kindOf('docProps/core.xml'))
  target.relate('', {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
    external: false,
  })
}

/** Our properties for machines beside the template's; a name that both have is ours. */
function placeCustomProperties(ours: TemplatePackage, target: TemplatePackage): void {
  const given = elementTexts(ours.text('docProps/custom.xml'), 'property')
  if (given.length === 0) return
  const path = target.related('', 'custom-properties')
  if (path === undefined) {
    target.set('docProps/custom.xml', ours.text('docProps/custom.xml'))
    target.declare('docProps/custom.xml', ours.kindOf('docProps/custom.xml'))
    target.relate('', {
      type: `${office}/custom-properties`,
      target: 'docProps/custom.xml',
      external: false,
    })
    return
  }
  let xml = target.text(path)
  for (const property of given) {
    const name = attributeOf(property, 'name')
    for (const had of elementTexts(xml, 'property')) {
      if (attributeOf(had, 'name') === name) xml = xml.replace(had, '')
    }
    const id = Math.max(1, highest(xml, / pid="(\d+)"/g)) + 1
    xml = appended(xml, property.replace(/ pid="\d+"/, ` pid="${id}"`))
  }
  target.set(path, xml)
}
