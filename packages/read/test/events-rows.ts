import {factsOf} from './hand-made-draft.ts'

/** Published on Thursday, 14 March 2024. */
export const rows = (text: string) =>
  factsOf(text).events.map(({span, edtf, status}) => [
    text.slice(span.start, span.end),
    edtf,
    status,
  ])
