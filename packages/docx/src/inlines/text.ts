import {isRightToLeft} from '@onrecord/document'
import {type IRunPropertiesOptions, type ParagraphChild, TextRun} from 'docx'
import type {RunContext} from '../emit/context.ts'
import {cleanText} from '../text/clean-text.ts'
import {isEastAsian, splitByDirection} from '../text/direction.ts'

/** Words in the look of their context: character styles by name, what they leave over as toggles. */
export function textRuns(text: string, run: RunContext): readonly ParagraphChild[] {
  const words = cleanText(text)
  if (words === '') return []
  const properties = runProperties(run)
  const {languages, page} = run.context
  const {documentIsRightToLeft} = languages
  const isSaid = documentIsRightToLeft || page.rightToLeft
  return splitByDirection(words, documentIsRightToLeft).map(
    ({text, rightToLeft}) =>
      new TextRun({
        ...properties,
        ...((rightToLeft || isSaid) && {rightToLeft}),
        text,
      }),
  )
}

/** The properties of a run: its style, its toggles and its language. */
function runProperties(run: RunContext): IRunPropertiesOptions {
  const {emphasis, superscript, inLink, language} = run
  const bold = run.strong && !run.inBold
  const style = inLink ? 'Hyperlink' : bold ? 'Strong' : emphasis ? 'Emphasis' : undefined
  return {
    ...(style && {style}),
    ...(bold && style !== 'Strong' && {bold: true}),
    ...(emphasis && style !== 'Emphasis' && {italics: true}),
    ...(superscript && {superScript: true}),
    ...(language !== undefined && {language: languageSlot(language)}),
  }
}

function languageSlot(language: string): NonNullable<IRunPropertiesOptions['language']> {
  if (isEastAsian(language)) return {eastAsia: language}
  if (isRightToLeft(language)) return {bidirectional: language}
  return {value: language}
}
