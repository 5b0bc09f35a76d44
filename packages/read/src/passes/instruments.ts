import type {Draft, Pass} from '../pass.ts'

export const instrumentsPass: Pass = {name: 'instruments', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
