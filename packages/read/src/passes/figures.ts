import type {Draft, Pass} from '../pass.ts'

export const figuresPass: Pass = {name: 'figures', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
