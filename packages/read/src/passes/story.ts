import type {Draft, Pass} from '../pass.ts'

/** Sets aside what belongs to the page ("Advertisement"): the story goes on behind it, as if it were not there. */
export const storyPass: Pass = {name: 'story', languages: 'any', run}

function run(draft: Draft): Draft {
  const page = draft.blocks.filter(({type}) => type === 'boilerplate')
  if (page.length === 0) return draft
  return {...draft, page, blocks: draft.blocks.filter(({type}) => type !== 'boilerplate')}
}
