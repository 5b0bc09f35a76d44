import type {DocxRule, Fault} from '../finding.ts'
import type {PackageView} from '../package-view.ts'
import {readableText, showsSomething} from '../readable-text.ts'
import {
  ancestor,
  child,
  childrenNamed,
  childValue,
  isOn,
  named,
  type XmlElement,
} from '../xml-tree.ts'

/** Pictures, drawings and charts say in words what they show, or that they are decoration; a box of words is read itself. */
export const drawingAlternative: DocxRule = {
  code: 'drawing-alternative',
  severity: 'error',
  check: ({story}) =>
    story.flatMap(({path, root}) =>
      named(root, 'wp:docPr', 'v:imagedata')
        .filter((element) => !ancestor(element, 'mc:Fallback') && !isDecoration(element))
        .filter((element) => !hasWords(element))
        .map((element) => ({part: path, element, message: 'A drawing has no alternative text.'})),
    ),
}

/** Of older drawings (VML) those that show a picture, whose shape has the words. */
function hasWords({name, attributes, parent}: XmlElement): boolean {
  const {alt, descr, title} = name === 'wp:docPr' ? attributes : (parent?.attributes ?? {})
  const said = `${alt ?? ''}${descr ?? ''}${title ?? ''}`.trim() !== ''
  const isBox = parent !== undefined && named(parent, 'wps:wsp').length === 1
  return said || (isBox && readableText(parent).trim() !== '')
}

function isDecoration(properties: XmlElement): boolean {
  return named(properties, 'adec:decorative').some(({attributes}) => attributes.val === '1')
}

/** Drawings stand in the line of the text: floating ones are read out of order. */
export const drawingFloating: DocxRule = {
  code: 'drawing-floating',
  severity: 'warning',
  check: ({main}) =>
    (main ? named(main.root, 'wp:anchor') : []).map((element) => ({
      part: main?.path ?? '',
      element,
      message: 'A drawing floats beside the text instead of standing in it.',
    })),
}

export const tableAlternative: DocxRule = {
  code: 'table-alternative',
  severity: 'error',
  check: (view) =>
    eachTable(view, (table) => {
      const properties = child(table, 'w:tblPr')
      const words = [
        childValue(properties, 'w:tblCaption'),
        childValue(properties, 'w:tblDescription'),
      ].join('')
      return words.trim() === '' ? ['A table has no alternative text.'] : []
    }),
}

/** The first row of a table is marked as its head. */
export const tableHeader: DocxRule = {
  code: 'table-header',
  severity: 'error',
  check: (view) =>
    eachTable(view, (table) => {
      const [first] = childrenNamed(table, 'w:tr')
      const properties = first && child(first, 'w:trPr')
      return properties && isOn(properties, 'w:tblHeader') ? [] : ['A table has no header row.']
    }),
}

/** Tables are simple: nothing merged, split or nested. */
export const tableMerged: DocxRule = {
  code: 'table-merged',
  severity: 'error',
  check: (view) =>
    eachTable(view, (table) => {
      if (ancestor(table, 'w:tc')) return ['A table stands in a table.']
      const cells = childrenNamed(table, 'w:tr').flatMap((row) => childrenNamed(row, 'w:tc'))
      const merged = cells.filter((cell) => {
        const properties = child(cell, 'w:tcPr')
        const span = Number(childValue(properties, 'w:gridSpan') ?? 1)
        return span > 1 || child(properties, 'w:vMerge') || child(properties, 'w:hMerge')
      })
      return merged.length > 0 ? [`A table has ${merged.length} merged or split cells.`] : []
    }),
}

/** Cells say something, if only that nothing is known: a screen reader takes a blank one for the end of the table. */
export const tableBlank: DocxRule = {
  code: 'table-blank',
  severity: 'warning',
  check: (view) =>
    eachTable(view, (table) => {
      const blank = named(table, 'w:tc').filter(
        (cell) => child(cell, 'w:p') && !showsSomething(cell),
      )
      return blank.length > 0 ? [`A table has ${blank.length} blank cells.`] : []
    }),
}

/** Distance is made by styles, not by empty paragraphs or rows of blanks. */
export const blankLayout: DocxRule = {
  code: 'blank-layout',
  severity: 'warning',
  check: ({story}) =>
    story.flatMap(({path, root}) => [
      ...named(root, 'w:p')
        .filter((paragraph) => isBlank(paragraph) && isBlank(previousOf(paragraph)))
        .map((element) => ({part: path, element, message: 'Empty paragraphs follow each other.'})),
      ...named(root, 'w:p')
        .filter((paragraph) => /[ \t\u00a0]{4}/.test(readableText(paragraph)))
        .map((element) => ({
          part: path,
          element,
          message: 'Blanks in a row stand for a distance.',
        })),
    ]),
}

function isBlank(element: XmlElement | undefined): boolean {
  return element?.name === 'w:p' && !showsSomething(element)
}

function previousOf(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent?.children ?? []
  return siblings[siblings.indexOf(element) - 1]
}

/** Links have words that say where they lead; an address alone has a tooltip that does. */
export const linkText: DocxRule = {
  code: 'link-text',
  severity: 'warning',
  check: ({story}) =>
    story.flatMap(({path, root}) =>
      named(root, 'w:hyperlink').flatMap((element): readonly Fault[] => {
        const words = readableText(element).trim()
        if (words === '' && named(element, 'w:delText').length === 0)
          return [{part: path, element, message: 'A link has no words.'}]
        if (vague.has(words.toLowerCase().replace(/[.…:>»]+$/, '')))
          return [{part: path, element, message: `A link says "${words}", not where it leads.`}]
        const address = /^(?:https?:\/\/|www\.)/i.test(words)
        return address && !element.attributes['w:tooltip']
          ? [{part: path, element, message: 'A link is an address without a tooltip.'}]
          : []
      }),
    ),
}

/** Words that Microsoft's checker and WCAG technique F84 name. */
const vague: ReadonlySet<string> = new Set([
  ...['here', 'click here', 'click', 'link', 'this link', 'more', 'read more', 'see more'],
  ...['learn more', 'details', 'this', 'this page', 'go', 'download'],
])

function eachTable(
  {story}: PackageView,
  judge: (table: XmlElement) => readonly string[],
): readonly Fault[] {
  return story.flatMap(({path, root}) =>
    named(root, 'w:tbl').flatMap((element) =>
      judge(element).map((message) => ({part: path, element, message})),
    ),
  )
}
