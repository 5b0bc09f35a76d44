import type {Draft, Pass} from '../pass.ts'

export const quotationsPass: Pass = {name: 'quotations', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
