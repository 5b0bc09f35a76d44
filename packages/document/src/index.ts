export {assertNever} from './assert-never.ts'
export {
  address,
  annex,
  callout,
  contents,
  descriptionList,
  graphic,
  heading,
  image,
  list,
  listItem,
  memoHeader,
  type NodeOptions,
  pageBreak,
  paragraph,
  quotation,
  references,
  section,
  signature,
} from './build/blocks.ts'
export type {BlockContent, InlineContent} from './build/content.ts'
export {blocks, inlines} from './build/content.ts'
export type {
  KeyFigureInit,
  TableInit,
  TimelineEventInit,
  TimelineInit,
} from './build/data-blocks.ts'
export {keyFigures, row, table, timeline} from './build/data-blocks.ts'
export type {DocumentInit} from './build/document.ts'
export {document} from './build/document.ts'
export {
  abbreviation,
  citation,
  crossReference,
  emphasis,
  languageRun,
  lineBreak,
  link,
  note,
  noteReference,
  quoted,
  strong,
  superscript,
  text,
} from './build/inlines.ts'
export {byline} from './byline.ts'
export {contrast} from './contrast.ts'
export type {BlockDefinition} from './define-block.ts'
export {defineBlock} from './define-block.ts'
export {isRightToLeft} from './direction.ts'
export {englishLabels} from './english-labels.ts'
export {isLinkTarget} from './is-link-target.ts'
export {lintDocument} from './lint/lint-document.ts'
export type {DocumentIssue} from './lint/rule.ts'
export {type MarkingLook, markingLook} from './marking.ts'
export {masthead} from './masthead.ts'
export type * from './nodes/blocks.ts'
export type * from './nodes/inlines.ts'
export type * from './nodes/node-data.ts'
export type * from './nodes/scene.ts'
export type * from './nodes/tree.ts'
export {isPaper, type Paper, papers} from './paper.ts'
export type {NodePath, Part} from './parts.ts'
export {blockParts} from './parts.ts'
export {pathData} from './path-data.ts'
export {barePicture} from './picture/bare-picture.ts'
export {jpegAsides, wordsInBytes} from './picture/jpeg-asides.ts'
export type {QuotationMarks, TextNode} from './plain-text.ts'
export {plainText} from './plain-text.ts'
export {type InputForm, requireBytes, requireOptions, requireTree} from './require-input.ts'
export {runningText} from './running-text.ts'
export type {FontFamily, Theme, ThemeFace} from './theme.ts'
export {defaultTheme, themes} from './theme.ts'
export {labelWidth} from './timeline/label-width.ts'
export type {LoweredTimeline} from './timeline/lower-timeline.ts'
export {lowerTimeline, timelineTable} from './timeline/lower-timeline.ts'
export type {Visitor} from './walk.ts'
export {headings, noteNumbers, walk, walkBlocks, walkInlines} from './walk.ts'
export {requireWholeTree} from './whole-tree.ts'
