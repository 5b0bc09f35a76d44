import type {Rule} from './rule.ts'
import {annotationOrder, linkDescription, linkTagged} from './rules/annotations.ts'
import {containment} from './rules/containment.ts'
import {artifactNesting, contentTagged, parentTree} from './rules/content.ts'
import {
  displayTitle,
  documentTitle,
  identity,
  language,
  metadata,
  tagged,
} from './rules/document.ts'
import {figureAlternative} from './rules/figures.ts'
import {fontEmbedded, fontUnicode, fontWidths, noNotdef} from './rules/fonts.ts'
import {headingOrder, headingStyle} from './rules/headings.ts'
import {noteIdentifier} from './rules/notes.ts'
import {roles} from './rules/roles.ts'
import {tableHeaders, tableRegular} from './rules/tables.ts'

/** Every rule that `checkPdf` applies, in the order of ISO 14289-1. */
export const RULES: readonly Rule[] = [
  identity,
  metadata,
  documentTitle,
  displayTitle,
  tagged,
  artifactNesting,
  contentTagged,
  parentTree,
  roles,
  language,
  containment,
  tableRegular,
  figureAlternative,
  headingOrder,
  headingStyle,
  tableHeaders,
  noteIdentifier,
  annotationOrder,
  linkTagged,
  linkDescription,
  fontEmbedded,
  fontWidths,
  fontUnicode,
  noNotdef,
]
