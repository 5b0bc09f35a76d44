import type {ParagraphChild} from 'docx'
import {type Context, runContext} from '../emit/context.ts'
import {renderLineBreak} from './line-break.ts'
import {textRuns} from './text.ts'

/** Lines of one paragraph. */
export function textLines(lines: readonly string[], context: Context): readonly ParagraphChild[] {
  const run = runContext(context)
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : renderLineBreak({type: 'lineBreak'})),
    ...textRuns(line, run),
  ])
}
