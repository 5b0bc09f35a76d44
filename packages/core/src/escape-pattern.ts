import {requireForm} from './require-input.ts'

/** A text as a part of a regular expression that matches it and nothing else. */
export function escapePattern(text: string): string {
  requireForm(text, 'string', 'escapePattern: text')
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
