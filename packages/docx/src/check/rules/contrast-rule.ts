import {contrast} from '@onrecord/document'
import type {DocxRule, Fault} from '../finding.ts'
import {readableText} from '../readable-text.ts'
import {type Look, layered, lookOfProperties, type StylesView, viewStyles} from '../styles-view.ts'
import {ancestor, child, childValue, named, type XmlElement} from '../xml-tree.ts'

/** Words stand out from what is behind them by 4.5 to 1 (WCAG 2.2, 1.4.3, as Microsoft's checker asks at every size). */
export const contrastLow: DocxRule = {
  code: 'contrast-low',
  severity: 'error',
  check: ({story, main, related}) => {
    const page = child(main?.root, 'w:background')?.attributes['w:color']
    const ground = isColour(page) ? page : 'FFFFFF'
    const styles = viewStyles(related('styles')?.root)
    const seen = new Set<string>()
    return story.flatMap(({path, root}) =>
      named(root, 'w:r').flatMap((run): readonly Fault[] => {
        if (readableText(run).trim() === '') return []
        const {colour, fill, hidden} = lookOfRun(run, styles, ground)
        if (hidden || !isColour(colour) || !isColour(fill)) return []
        const ratio = contrast(`#${colour}`, `#${fill}`)
        // One finding for each pair of colours in a part: a style that is wrong is wrong everywhere.
        const key = `${path} ${colour} ${fill}`
        if (ratio >= minimum || seen.has(key)) return []
        seen.add(key)
        const message = `Text in #${colour} on #${fill} has a contrast of ${ratio.toFixed(2)}: expected ${minimum}.`
        return [{part: path, element: run, message}]
      }),
    )
  },
}

const minimum = 4.5

function isColour(colour: string | undefined): colour is string {
  return colour !== undefined && /^[0-9a-f]{6}$/i.test(colour)
}

/** From the page up: the defaults, the table, the paragraph, the run; each over what is before it. */
function lookOfRun(run: XmlElement, styles: StylesView, ground: string): Look {
  const paragraph = child(ancestor(run, 'w:p'), 'w:pPr')
  const properties = child(run, 'w:rPr')
  const characterStyle = childValue(properties, 'w:rStyle')
  const table = ancestor(run, 'w:tbl')
  return layered([
    {fill: ground},
    shapeFill(run),
    styles.defaults,
    ...(table ? [styles.lookOf('table', childValue(child(table, 'w:tblPr'), 'w:tblStyle'))] : []),
    lookOfProperties(child(ancestor(run, 'w:tc'), 'w:tcPr')),
    styles.lookOf('paragraph', childValue(paragraph, 'w:pStyle')),
    lookOfProperties(paragraph),
    ...(characterStyle === undefined ? [] : [styles.lookOf('character', characterStyle)]),
    lookOfProperties(properties),
  ])
}

/** The colour of the shape that the words stand in. */
function shapeFill(run: XmlElement): Look {
  const shape = child(ancestor(run, 'wps:wsp'), 'wps:spPr')
  const fill = child(child(shape, 'a:solidFill'), 'a:srgbClr')?.attributes.val
  return fill === undefined ? {} : {fill}
}
