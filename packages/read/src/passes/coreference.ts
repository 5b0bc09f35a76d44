import type {Draft, Pass} from '../pass.ts'

export const coreferencePass: Pass = {name: 'coreference', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
