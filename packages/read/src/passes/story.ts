import {correctionsOf, isCorrection} from '../language/corrections.ts'
import type {Draft, Pass} from '../pass.ts'

/**
 * Sets aside what belongs to the page ("Advertisement"), and what an earlier version had wrong: the story goes on behind it, as if it were not
 * there.
 */
export const storyPass: Pass = {name: 'story', languages: 'any', run}

function run(draft: Draft): Draft {
  const wrong = new Set(
    correctionsOf(draft, []).flatMap(({text, span}) =>
      isCorrection(text) && EARLIER.test(text) ? [span] : [],
    ),
  )
  const page = draft.blocks.filter(({type, span}) => type === 'boilerplate' || wrong.has(span))
  if (page.length === 0) return draft
  return {...draft, page, blocks: draft.blocks.filter((block) => !page.includes(block))}
}

const EARLIER = /\b(?:earlier|previous|original) version\b/i
