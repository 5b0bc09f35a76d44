import type {Rule} from './rule.ts'
import {alternativeRules} from './rules/alternatives.ts'
import {annotationRules} from './rules/annotations.ts'
import {contentRules} from './rules/content.ts'
import {destinationRules} from './rules/destinations.ts'
import {documentRules} from './rules/document.ts'
import {fontEncodingRules} from './rules/font-encodings.ts'
import {fontRules} from './rules/fonts.ts'
import {headingRules} from './rules/headings.ts'
import {languageRules} from './rules/language.ts'
import {nestingRules} from './rules/nesting.ts'
import {noteRules} from './rules/notes.ts'
import {structureRules} from './rules/structure.ts'
import {tableRules} from './rules/tables.ts'

/** Every rule that `checkPdf` applies, in the order in which its findings are given. */
export const RULES: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...languageRules,
  ...nestingRules,
  ...tableRules,
  ...alternativeRules,
  ...headingRules,
  ...noteRules,
  ...destinationRules,
  ...annotationRules,
  ...fontEncodingRules,
  ...fontRules,
]
