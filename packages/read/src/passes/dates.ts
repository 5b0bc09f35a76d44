import type {Draft, Pass} from '../pass.ts'

export const datesPass: Pass = {name: 'dates', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
