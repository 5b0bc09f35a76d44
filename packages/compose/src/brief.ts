import type {Article, Dossier} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'
import {compose, type DocumentPlan} from './compose.ts'
import type {ComposeOptions} from './options.ts'
import {method, sources} from './sections/closing.ts'
import {keyFiguresSection} from './sections/key-figures.ts'
import {background, keyMessages} from './sections/key-messages.ts'
import {law} from './sections/law.ts'
import {bottomLine, notice, standfirst} from './sections/opening.ts'
import {recommendations} from './sections/recommendations.ts'
import {supported} from './sections/supported.ts'
import {timelineSection} from './sections/timeline.ts'
import {unknown} from './sections/unknown.ts'
import {whoSaysWhat} from './sections/who-says-what.ts'

/**
 * An evidence brief: bottom line, key figures and messages on the first page, then who says what, when, and under which
 * law, what to do about it, and what is not known. A dossier without an analyst's layer gives an extractive brief that
 * says on its first page that nobody has reviewed it.
 *
 * Names of protected people are replaced before anything is composed. Run `verifyDossier` on the dossier before.
 *
 * Throws a `ComposeError` for what the dossier has wrong: evidence that is not in it, quotations beyond a stated excerpt budget,
 * and, as `VerbatimError`, quoted words that their evidence does not have.
 */
export function brief(input: Dossier | Article, options: ComposeOptions = {}): DocumentTree {
  return compose(input, briefPlan, options)
}

const briefPlan: DocumentPlan = {
  genre: (wording) => wording.headings.brief,
  sections: [
    standfirst,
    bottomLine,
    notice,
    keyFiguresSection,
    keyMessages,
    background,
    supported,
    whoSaysWhat,
    timelineSection,
    law,
    recommendations,
    unknown,
    method,
    sources,
  ],
}
