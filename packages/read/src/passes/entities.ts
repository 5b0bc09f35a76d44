import type {Draft, Pass} from '../pass.ts'

export const entitiesPass: Pass = {name: 'entities', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
