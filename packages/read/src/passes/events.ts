import type {Draft, Pass} from '../pass.ts'

export const eventsPass: Pass = {name: 'events', languages: ['en'], run}

function run(draft: Draft): Draft {
  return draft
}
