import {auditDossier, markingOf, TLP_LABELS, type TlpLabel} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'
import {inputError} from './command-error.ts'
import {dossierIn, type Input} from './input/load-input.ts'
import {render} from './render.ts'

/**
 * Refuses a comparison in which tracked changes would print what the new version keeps back: words of an older one whose
 * marking is narrower, or that says what is protected since.
 */
export async function requireComparable(
  input: Input,
  old: Input,
  oldTree: DocumentTree,
): Promise<void> {
  const [marking, before] = [input, old].map((one) => markingOf(dossierIn(one)))
  if (before && breadth(before) < breadth(marking ?? null)) {
    throw inputError({
      code: 'marking',
      message: `${old.file}: the older version is ${before}, and a comparison prints its words under ${marking ?? 'no marking'}`,
      expected: `a version that is ${before} or narrower`,
      hint: 'make it without --compare, or change the marking',
    })
  }
  if (input.kind === 'article') return
  const {docxStrings} = await import('@onrecord/docx')
  const bytes = await render({...oldTree, attachments: []}, 'docx', {pdfStandard: 'ua1+a3a'})
  const told = auditDossier(input.dossier, {strings: docxStrings(bytes)})
  if (!told.some(({severity}) => severity === 'error')) return
  throw inputError({
    code: 'protected-since',
    message: `${old.file}: the older version says what ${input.file} protects, and tracked changes would show it`,
    hint: 'protect the same there, or make it without --compare',
  })
}

/** How far it may travel; without a marking nothing caps it. */
function breadth(marking: TlpLabel | null): number {
  return marking === null ? TLP_LABELS.length : TLP_LABELS.indexOf(marking)
}
