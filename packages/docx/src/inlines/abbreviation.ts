import type {Abbreviation} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'
import {textRuns} from './text.ts'

/** The short form: Word has no place for an expansion beside it. */
export function renderAbbreviation(node: Abbreviation, run: RunContext): readonly ParagraphChild[] {
  return textRuns(node.value, run)
}
