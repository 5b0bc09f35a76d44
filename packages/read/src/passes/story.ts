import type {Block} from '@onrecord/core'
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
  const isPage = ({type, span}: Block) => type === 'boilerplate' || wrong.has(span)
  const page = draft.blocks.filter(isPage)
  if (page.length === 0) return draft
  return {...draft, page, blocks: draft.blocks.filter((block) => !isPage(block))}
}

// A sentence of the note on this article; not "the report was changed after an earlier version leaked".
const EARLIER =
  /(?:^\W{0,4}|[.:–—-]\s)an? (?:earlier|previous|original) version\b|version of (?:this|the) (?:article|story|post|page|piece)\b/i
