import {countedNotes} from '../finalize/counted-notes.ts'
import {markup} from '../markup.ts'
import {adaptStory, type Renaming} from './adapt-story.ts'
import {addPart} from './add-part.ts'
import {copyRelationships} from './copy-parts.ts'
import type {TemplatePackage} from './template-package.ts'
import {addedBefore, appended, elementTexts, withPrefixes} from './xml-text.ts'

/** Our file, the template that takes it in, and what our ids are called there. */
export interface Placing {
  readonly ours: TemplatePackage
  readonly target: TemplatePackage
  readonly main: string
  readonly renaming: Renaming
}

const notesPath = 'word/footnotes.xml'
const commentsPath = 'word/comments.xml'

/** Our notes after those of the template; where it has none, with the lines that part notes from the text. */
export function placeNotes(notes: string, placing: Placing): void {
  const {target, main} = placing
  const had = target.related(main, 'footnotes')
  placeStory(notes, {...placing, path: notesPath, type: 'footnotes', element: 'w:footnote'})
  const settings = target.related(main, 'settings')
  if (had !== undefined) {
    const counted = countedNotes({body: target.text(main), notes: target.text(had)})
    target.set(main, counted.body)
    target.set(had, counted.notes)
  }
  if (had !== undefined || settings === undefined) return
  const xml = target.text(settings)
  if (xml.includes('<w:footnotePr')) return
  const separators = [-1, 0].map((id) => markup('w:footnote', {'w:id': id}))
  target.set(settings, addedBefore(xml, afterNotes, markup('w:footnotePr', {}, ...separators)))
}

/** What may stand in settings after those of footnotes (ISO/IEC 29500-1, A.1, CT_Settings). */
const afterNotes = [
  ...['w:endnotePr', 'w:compat', 'w:docVars', 'w:rsids', 'm:mathPr', 'w:attachedSchema'],
  ...['w:themeFontLang', 'w:clrSchemeMapping', 'w:doNotIncludeSubdocsInStats', 'w:captions'],
  ...['w:readModeInkLockDown', 'w:smartTagType', 'sl:schemaLibrary', 'w:shapeDefaults'],
  ...['w:doNotEmbedSmartTags', 'w:decimalSymbol', 'w:listSeparator', 'w14:docId', 'w15:docId'],
]

/** Our comments, and the parts that say which of them are replies: of a template none are left. */
export function placeComments(comments: string, placing: Placing): void {
  const {ours, target, main} = placing
  placeStory(comments, {...placing, path: commentsPath, type: 'comments', element: 'w:comment'})
  for (const [path, type] of commentParts) {
    if (ours.has(path)) addPart(target, main, {from: ours, path, type})
  }
}

const commentParts = [
  ['word/commentsExtended.xml', 'commentsExtended'],
  ['word/commentsIds.xml', 'commentsIds'],
  ['word/commentsExtensible.xml', 'commentsExtensible'],
  ['word/people.xml', 'people'],
] as const

interface StoryInit extends Placing {
  readonly path: string
  readonly type: string
  readonly element: string
}

function placeStory(
  xml: string,
  {ours, target, main, renaming, path, type, element}: StoryInit,
): void {
  const had = target.related(main, type)
  const to = had ?? addPart(target, main, {from: ours, path, type})
  const relationships = copyRelationships(ours, target, path, to)
  const adapted = adaptStory(xml, {...renaming, relationships})
  if (had === undefined) {
    target.set(to, adapted)
    return
  }
  const content = elementTexts(adapted, element)
    .filter((each) => !/^<[^>]* w:type="/.test(each))
    .join('')
  target.set(had, appended(withPrefixes(target.text(had), content, xml), content))
}
