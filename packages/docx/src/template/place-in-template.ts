import {barePicture, type DocumentTree} from '@onrecord/document'
import {unzipParts, zipParts} from '../finalize/package-parts.ts'
import {contentTypesPath} from '../finalize/part-paths.ts'
import {adaptStory, type Renaming} from './adapt-story.ts'
import {addPart} from './add-part.ts'
import {copyRelationships} from './copy-parts.ts'
import {fieldsOf, type Range} from './fields-of.ts'
import {freeOffset, renameBookmarks} from './free-ids.ts'
import {inLanguage, saidLanguage} from './in-language.ts'
import {documentKind, templateKind} from './open-package.ts'
import {placeComments, placeNotes} from './place-asides.ts'
import {placeData} from './place-data.ts'
import {type PlacedLists, placeLists} from './place-lists.ts'
import {placeMarking} from './place-marking.ts'
import {neededStyles, type PlacedStyles, placeStyles} from './place-styles.ts'
import type {Template} from './read-template.ts'
import {replaced} from './replaced.ts'
import {TemplateError} from './template-error.ts'
import {TemplatePackage} from './template-package.ts'
import {toldApart} from './told-apart.ts'
import {withUnsaid} from './unsaid.ts'
import {withResults} from './with-results.ts'
import {isStory} from './without-traces.ts'
import {addedBefore, appended, elementTexts, highest, withPrefixes} from './xml-text.ts'

/**
 * Puts a file that `renderDocx` has written into a template, in place of the placeholder. What the template has stays as it is,
 * letter by letter; what ours needs beside its body is added: styles that it lacks, lists, notes, comments, pictures, data, properties.
 *
 * @throws TemplateError where the template's XML cannot take ours, or a page of it has no head or foot for the marking.
 */
export function placeInTemplate(
  bytes: Uint8Array,
  template: Template,
  {language, marking}: Pick<DocumentTree, 'language' | 'marking'>,
): Uint8Array {
  const ours = new TemplatePackage(unzipParts(bytes))
  const target = new TemplatePackage(template.parts)
  const {main} = template
  const styles = placeStyles(ours.text(stylesPath), textOf(target, main, 'styles') || emptyStyles)
  const house = textOf(target, main, 'styles') || ours.text(stylesPath)
  const texts = storyTexts(ours, target, (xml) =>
    inLanguage(
      toldApart(withUnsaid(xml, styles.unsaid), house),
      saidLanguage(target, main, language),
    ),
  )
  const needed = neededStyles(styles, Object.values(texts))
  const lists = placeOurLists(ours, target, {
    main,
    styles,
    contents: [...Object.values(texts), ...needed],
  })
  const renaming: Renaming = {
    styles: styles.ids,
    lists: lists.ids,
    relationships: new Map(),
    notes: highest(textOf(target, main, 'footnotes'), /<w:footnote [^>]*?w:id=["'](\d+)/g),
    marks: freeOffset(target, /(?: w:id|<w:id w:val)="(\d+)"/g),
    drawings: freeOffset(target, /<wp:docPr [^>]*?\bid="(\d+)"/g),
  }
  try {
    if (marking !== undefined) placeMarking(target, main, marking)
    addStyles(target, main, needed, {ours, renaming})
    addLists(target, main, lists, ours)
    const relationships = copyRelationships(ours, target, bodyPath, main)
    const body = bodyOf(adaptStory(texts.body, {...renaming, relationships}))
    replacePlaceholder(target, template, body, texts.body)
    const asides = {ours, target, main, renaming}
    if (texts.notes !== '') placeNotes(texts.notes, asides)
    if (texts.comments !== '') placeComments(texts.comments, asides)
    placeData(asides)
    showData(target, ours.text('docProps/core.xml'))
  } catch (error) {
    if (error instanceof TemplateError) throw error
    throw new TemplateError(
      `the template cannot take the document: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  becomeDocument(target)
  barePictures(target)
  return zipParts(target.parts)
}

const bodyPath = 'word/document.xml'
const stylesPath = 'word/styles.xml'
const listsPath = 'word/numbering.xml'
const emptyStyles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

/** Our stories, with names of bookmarks that the template does not have; those that hold nothing are empty. */
function storyTexts(
  ours: TemplatePackage,
  target: TemplatePackage,
  change: (xml: string) => string,
): {readonly body: string; readonly notes: string; readonly comments: string} {
  const rename = renameBookmarks(target)
  const [notes, comments] = [ours.text('word/footnotes.xml'), ours.text('word/comments.xml')]
  return {
    body: change(rename(ours.text(bodyPath))),
    notes: /<w:footnote w:id="[1-9]/.test(notes) ? change(rename(notes)) : '',
    comments: comments.includes('<w:comment ') ? change(comments) : '',
  }
}

function textOf(target: TemplatePackage, main: string, type: string): string {
  const path = target.related(main, type)
  return path === undefined ? '' : target.text(path)
}

interface ListsInit {
  readonly main: string
  readonly styles: PlacedStyles
  readonly contents: readonly string[]
}

function placeOurLists(
  ours: TemplatePackage,
  target: TemplatePackage,
  {main, styles, contents}: ListsInit,
): PlacedLists {
  const used = contents.flatMap((text) => [...text.matchAll(/<w:numId w:val="(\d+)"/g)])
  return placeLists(
    ours.text(listsPath),
    textOf(target, main, 'numbering'),
    styles.shared,
    new Set(used.map(([, id = '']) => id)),
  )
}

function addStyles(
  target: TemplatePackage,
  main: string,
  needed: readonly string[],
  {ours, renaming}: {readonly ours: TemplatePackage; readonly renaming: Renaming},
): void {
  // Our styles name the faces of a theme; a template without one gets ours, which its own styles do not look at.
  if (target.related(main, 'theme') === undefined) {
    addPart(target, main, {from: ours, path: 'word/theme/theme1.xml', type: 'theme'})
  }
  const path = target.related(main, 'styles')
  if (path === undefined) {
    addPart(target, main, {from: ours, path: stylesPath, type: 'styles'})
    return
  }
  const source = ours.text(stylesPath)
  const wrapped = adaptStory(`<w:styles>${needed.join('')}</w:styles>`, renaming)
  const content = elementTexts(wrapped, 'w:style').join('')
  target.set(path, appended(withPrefixes(target.text(path), content, source), content))
}

function addLists(
  target: TemplatePackage,
  main: string,
  {patterns, lists}: PlacedLists,
  ours: TemplatePackage,
): void {
  if (lists === '') return
  const path = target.related(main, 'numbering')
  const source = ours.text(listsPath)
  const empty = source.replace(/(<w:numbering[^>]*>).*<\/w:numbering>/s, '$1</w:numbering>')
  const had = path === undefined ? empty : target.text(path)
  const withPatterns = addedBefore(
    withPrefixes(had, patterns + lists, source),
    ['w:num', 'w:numIdMacAtCleanup'],
    patterns,
  )
  const whole = addedBefore(withPatterns, ['w:numIdMacAtCleanup'], lists)
  if (path !== undefined) target.set(path, whole)
  else {
    addPart(target, main, {from: ours, path: listsPath, type: 'numbering'})
    target.set(target.related(main, 'numbering') ?? listsPath, whole)
  }
}

/** What stands in our body before the properties of its section, which are the template's. */
function bodyOf(document: string): string {
  const open = document.indexOf('<w:body>') + '<w:body>'.length
  return document.slice(open, document.lastIndexOf('<w:sectPr'))
}

/**
 * What is anchored in the placeholder's paragraph stays there, before the document; a paragraph that ends a section keeps doing so,
 * after it.
 */
function replacePlaceholder(
  target: TemplatePackage,
  {main, start, end}: Template,
  body: string,
  source: string,
): void {
  const xml = target.text(main)
  const own = xml.slice(start, end)
  const section = /<w:sectPr[ >].*<\/w:sectPr>/s.exec(own)?.[0] ?? ''
  const last = section === '' ? '' : `<w:p><w:pPr>${section}</w:pPr></w:p>`
  const first = /<w:(?:drawing|pict|object)\b/.test(own)
    ? withoutWords(own.replace(section, ''))
    : ''
  const placed = `${xml.slice(0, start)}${first}${body}${last}${xml.slice(end)}`
  target.set(main, withPrefixes(placed, body, source))
}

/** A paragraph without its own words: those in boxes stay. */
function withoutWords(paragraph: string): string {
  const boxes: Range[] = []
  const words: Range[] = []
  fieldsOf(paragraph, ({name, start}, end) => {
    if (name === 'w:txbxContent') boxes.push([start, end])
    if (name === 'w:t') words.push([start, end])
  })
  const own = words.filter(([start]) => !boxes.some(([from, to]) => from < start && start < to))
  return replaced(
    paragraph,
    own.map((range) => ({range, by: ''})),
  )
}

/** The letterhead's fields show the title and the authors of the document. */
function showData(target: TemplatePackage, core: string): void {
  for (const path of target.parts.keys()) {
    if (!isStory(path)) continue
    const xml = target.text(path)
    if (/<w:(?:instrText|fldSimple)\b/.test(xml)) target.set(path, withResults(xml, core))
  }
}

/** What a letterhead's pictures say beside the picture goes into no document. */
function barePictures(target: TemplatePackage): void {
  for (const [path, bytes] of target.parts) {
    const extension = /\.(png|jpe?g)$/i.exec(path)?.[1]?.toLowerCase()
    if (extension === undefined) continue
    const mediaType = extension === 'png' ? 'image/png' : 'image/jpeg'
    try {
      target.set(path, barePicture({bytes, mediaType}))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw new TemplateError(
        `the template's picture ${path} is of another kind than its name says`,
      )
    }
  }
}

function becomeDocument(target: TemplatePackage): void {
  target.set(contentTypesPath, target.text(contentTypesPath).replace(templateKind, documentKind))
}
