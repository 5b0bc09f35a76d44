import {relatedPath} from '../finalize/part-paths.ts'
import {namespaces} from '../markup.ts'
import {addPart} from './add-part.ts'
import {copyPart} from './copy-parts.ts'
import type {Placing} from './place-asides.ts'
import {isType, relative, type TemplatePackage} from './template-package.ts'
import {appended, attributeOf, elementTexts, highest} from './xml-text.ts'

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
  const item = `customXml/item${number}.xml`
  const properties = ours.text(`customXml/itemProps${number}.xml`)
  const id = /ds:itemID="([^"]*)"/.exec(properties)?.[1] ?? ''
  const same = target
    .relationships(main)
    .filter(({type}) => isType(type, 'customXml'))
    .map((each) => relatedPath(main, each.target))
    .find((path) => {
      const held = target.related(path, 'customXmlProps')
      return held !== undefined && target.text(held).includes(id)
    })
  if (same !== undefined) target.set(same, ours.text(item))
  else {
    target.relate(main, {
      type: `${namespaces.r}/customXml`,
      target: relative(main, copyPart(ours, target, item)),
      external: false,
    })
  }
}

function placeCoreProperties(ours: TemplatePackage, target: TemplatePackage): void {
  const path = target.related('', 'core-properties')
  if (path !== undefined) target.set(path, ours.text(corePath))
  else addPart(target, '', {from: ours, path: corePath, type: 'core-properties'})
}

const corePath = 'docProps/core.xml'
const customPath = 'docProps/custom.xml'

/** Our properties for machines beside the template's; a name that both have is ours. */
function placeCustomProperties(ours: TemplatePackage, target: TemplatePackage): void {
  const given = elementTexts(ours.text(customPath), 'property')
  if (given.length === 0) return
  const path = target.related('', 'custom-properties')
  if (path === undefined) {
    addPart(target, '', {from: ours, path: customPath, type: 'custom-properties'})
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
