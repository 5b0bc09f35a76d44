import {requireForm} from './require-input.ts'

/** How a marking is set where a protocol says so. */
export interface MarkingLook {
  readonly ink: string
  readonly ground: string
  /** Points, at least. */
  readonly size: number
}

/**
 * The look that the Traffic Light Protocol 2.0 (FIRST, 2022) wants of its labels: the colour of the label on black, 12 points or
 * larger, to the right in the header and the footer of each page. `null` for other markings, which look as the theme has it.
 */
export function markingLook(marking: string): MarkingLook | null {
  requireForm(marking, 'string', 'markingLook: a marking')
  const ink = TLP_INKS.get(marking)
  return ink === undefined ? null : {ink, ground: '#000000', size: 12}
}

const TLP_INKS: ReadonlyMap<string, string> = new Map([
  ['TLP:RED', '#ff2b2b'],
  ['TLP:AMBER+STRICT', '#ffc000'],
  ['TLP:AMBER', '#ffc000'],
  ['TLP:GREEN', '#33ff00'],
  ['TLP:CLEAR', '#ffffff'],
])
