import type {Dossier} from '../model/dossier.ts'
import {requireForm, requireSeen} from '../require-input.ts'

/** The labels of the Traffic Light Protocol 2.0 (FIRST, 2022), the narrowest first; it has no others. */
export const TLP_LABELS = [
  'TLP:RED',
  'TLP:AMBER+STRICT',
  'TLP:AMBER',
  'TLP:GREEN',
  'TLP:CLEAR',
] as const

/** How far what a dossier says may travel. */
export type TlpLabel = (typeof TLP_LABELS)[number]

/**
 * What can be made of a dossier. `document`: pages for people, marked on each; `attachment`: the dossier as data inside a
 * document; `copy`: the dossier that `publish` makes for others; `export`: a format of other programs.
 */
export type Output = 'document' | 'attachment' | 'copy' | 'export'

/** What one marking permits. */
export interface MarkingCap {
  readonly permits: readonly Output[]
  /** Why the others are not made, in the words of the protocol's definition. */
  readonly why: string
}

const ALL: readonly Output[] = ['document', 'attachment', 'copy', 'export']

/**
 * What each marking permits. Nothing overrides it but another marking: who may read a thing is decided where it is marked,
 * and not on a command line.
 */
export const MARKING_CAPS: {readonly [Label in TlpLabel]: MarkingCap} = {
  'TLP:RED': {
    permits: ['document'],
    why: 'TLP:RED is for the eyes of its recipients alone: it is made as a document to read, and never as data',
  },
  'TLP:AMBER+STRICT': {
    permits: ['document', 'attachment'],
    why: 'TLP:AMBER+STRICT stays inside the organisation: no copy and no export is made for others',
  },
  'TLP:AMBER': {
    permits: ALL,
    why: 'TLP:AMBER goes to the organisation and its clients, marked',
  },
  'TLP:GREEN': {permits: ALL, why: 'TLP:GREEN goes to the community, marked'},
  'TLP:CLEAR': {permits: ALL, why: 'TLP:CLEAR goes to everybody'},
}

/** Whether a marking lets an output be made; a dossier without one has no cap. */
export function permits(marking: TlpLabel | null, output: Output): boolean {
  requireForm(output, ALL, 'an output')
  if (marking === null) return true
  requireForm(marking, TLP_LABELS, 'a marking')
  return MARKING_CAPS[marking].permits.includes(output)
}

/** An output that the dossier's marking does not permit. */
export class MarkingError extends RangeError {
  override readonly name = 'MarkingError'
  readonly marking: TlpLabel
  readonly output: Output

  constructor(marking: TlpLabel, output: Output) {
    super(
      `protection.marking: ${MARKING_CAPS[marking].why}; to let ${NAMES[output]} be made, change the marking`,
    )
    this.marking = marking
    this.output = output
  }
}

const NAMES: {readonly [Kind in Output]: string} = {
  document: 'a document',
  attachment: 'an attachment',
  copy: 'a copy',
  export: 'an export',
}

/** The marking of a dossier; of a protected one, that which it had. */
export function markingOf(dossier: Dossier): TlpLabel | null {
  requireSeen(dossier, ['dossier'], 'markingOf')
  const {protection, marking = null} = dossier
  return protection?.marking ?? marking
}

/** Throws a `MarkingError` where the marking does not permit the output. */
export function requirePermitted(marking: TlpLabel | null, output: Output): void {
  if (marking !== null && !permits(marking, output)) throw new MarkingError(marking, output)
}
