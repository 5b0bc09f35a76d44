import {requireBytes} from '@onrecord/document'
import {type DocxFinding, findingOf} from './finding.ts'
import {type PackageView, viewPackage} from './package-view.ts'
import {rules} from './rules.ts'

/**
 * Checks a finished Word file: its package, what refers to what, the markup that Word repairs or refuses, and the rules of
 * Microsoft's accessibility checker that a machine can decide, with the order of headings and contrast. It shares nothing
 * with the renderer. An empty list says that the rules of `rules.ts` hold, not that a person would call the file accessible.
 */
export function checkDocx(bytes: Uint8Array): readonly DocxFinding[] {
  requireBytes(bytes, 'A Word file')
  let view: PackageView
  try {
    view = viewPackage(bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `This is no zip package that can be read (${reason}).`
    return [{code: 'zip-unreadable', severity: 'error', message, part: ''}]
  }
  return rules.flatMap((rule) => rule.check(view).map((fault) => findingOf(rule, fault)))
}
