import type {Scene, Theme} from '@onrecord/document'
import {Element} from '../emit/element.ts'
import {namespaces} from '../markup.ts'
import {cleanText} from '../text/clean-text.ts'
import {emus} from '../units.ts'
import {shapeElement} from './shape-element.ts'

/** What a drawing needs beside its shapes; widths are points. */
export interface DrawingInit {
  readonly alt: string
  readonly theme: Theme
  readonly maxWidth: number
}

/**
 * A scene as a group of DrawingML shapes in line with the text: it prints sharp, can be edited in Word, and is one
 * object with one alternative text. Ids are given when the package is finished.
 */
export function sceneDrawing(scene: Scene, {alt, theme, maxWidth}: DrawingInit): Element {
  const scale = Math.min(1, maxWidth / scene.width)
  const extent = {cx: emus(scene.width * scale), cy: emus(scene.height * scale)}
  const frame = [
    new Element('a:off', {x: 0, y: 0}),
    new Element('a:ext', extent),
    new Element('a:chOff', {x: 0, y: 0}),
    new Element('a:chExt', extent),
  ]
  const group = new Element('wpg:wgp', {}, [
    new Element('wpg:cNvGrpSpPr'),
    new Element('wpg:grpSpPr', {}, [new Element('a:xfrm', {}, frame)]),
    ...scene.shapes.map((shape, index) => shapeElement(shape, {index, scale, theme})),
  ])
  const drawing = new Element('w:drawing', {}, [
    new Element('wp:inline', {distT: 0, distB: 0, distL: 0, distR: 0}, [
      new Element('wp:extent', extent),
      new Element('wp:effectExtent', {l: 0, t: 0, r: 0, b: 0}),
      new Element('wp:docPr', {id: 1, name: 'Drawing', descr: cleanText(alt)}),
      new Element('wp:cNvGraphicFramePr'),
      new Element('a:graphic', {'xmlns:a': namespaces.a}, [
        new Element('a:graphicData', {uri: namespaces.wpg}, [group]),
      ]),
    ]),
  ])
  // The shapes are of Word 2010; a reader that does not know them shows the words instead (ISO/IEC 29500-3, 10.2).
  return new Element('mc:AlternateContent', {}, [
    new Element('mc:Choice', {Requires: 'wpg'}, [drawing]),
    new Element('mc:Fallback', {}, [new Element('w:t', {}, [cleanText(alt)])]),
  ])
}
