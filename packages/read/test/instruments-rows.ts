import {factsOf} from './hand-made-draft.ts'

export const rows = (text: string) =>
  factsOf(text).instruments.map(({type, name, year, mentions}) => [
    type,
    name,
    year,
    ...mentions.map(({span}) => text.slice(span.start, span.end)),
  ])
