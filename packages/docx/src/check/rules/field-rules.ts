import type {DocxRule} from '../finding.ts'
import {named, type XmlElement} from '../xml-tree.ts'

/** Fields begin, part and end in this order, inside the part that they begin in (ISO/IEC 29500-1, 17.16.18). */
export const fieldUnbalanced: DocxRule = {
  code: 'field-unbalanced',
  severity: 'error',
  check: ({story}) =>
    story.flatMap(({path, root}) =>
      stories(root).flatMap((content) =>
        unbalanced(content).map(({element, message}) => ({part: path, element, message})),
      ),
    ),
}

function unbalanced(
  content: XmlElement,
): readonly {readonly element: XmlElement; readonly message: string}[] {
  const open: XmlElement[] = []
  const strays: XmlElement[] = []
  for (const mark of named(content, 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType']
    if (type === 'begin') open.push(mark)
    else if (open.length === 0) strays.push(mark)
    if (type === 'end') open.pop()
  }
  return [
    ...strays.map((element) => ({element, message: 'A mark of a field has no beginning.'})),
    ...open.map((element) => ({element, message: 'A field does not end.'})),
  ]
}

/** A part is one story, or several: each note and each comment. */
function stories(root: XmlElement): readonly XmlElement[] {
  return ['w:footnotes', 'w:endnotes', 'w:comments'].includes(root.name) ? root.children : [root]
}

/** Nothing asks to be updated when the file is opened. */
export const fieldDirty: DocxRule = {
  code: 'field-dirty',
  severity: 'warning',
  check: ({xmlParts}) =>
    xmlParts.flatMap(({path, root}) =>
      named(root, 'w:fldChar', 'w:fldSimple', 'w:updateFields')
        .filter(({name, attributes}) =>
          /^(?:1|true|on)$/.test(
            (name === 'w:updateFields' ? (attributes['w:val'] ?? '1') : attributes['w:dirty']) ??
              '',
          ),
        )
        .map((element) => ({
          part: path,
          element,
          message: 'Word asks the reader to update fields when it opens the file.',
        })),
    ),
}

/** Fields that run programs or fetch files. */
export const fieldExternal: DocxRule = {
  code: 'field-external',
  severity: 'error',
  check: ({story}) =>
    story.flatMap(({path, root}) =>
      named(root, 'w:instrText', 'w:fldSimple')
        .map((element) => ({element, code: element.attributes['w:instr'] ?? element.text}))
        .filter(({code}) =>
          /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|MACROBUTTON)\b/i.test(code),
        )
        .map(({element, code}) => ({
          part: path,
          element,
          message: `A field runs or fetches something: ${code.trim().slice(0, 60)}.`,
        })),
    ),
}
