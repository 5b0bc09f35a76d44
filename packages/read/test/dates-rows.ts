import {dateRows, factsOf} from './hand-made-draft.ts'

/** Published on Thursday, 14 March 2024. */
export const rows = (text: string, anchor: string | null = '2024-03-14') =>
  dateRows(factsOf(text, {anchor}))
