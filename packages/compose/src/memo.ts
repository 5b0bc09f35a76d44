import type {Article, Dossier} from '@onrecord/core'
import type {DocumentTree} from '@onrecord/document'
import {compose, type DocumentPlan} from './compose.ts'
import type {ComposeOptions} from './options.ts'
import {method, sources} from './sections/closing.ts'
import {evidence, positionsSection} from './sections/evidence.ts'
import {background, keyFindings} from './sections/key-messages.ts'
import {law} from './sections/law.ts'
import {memoHead} from './sections/memo-header.ts'
import {bottomLine, notice} from './sections/opening.ts'
import {nextSteps, options as optionsSection, recommendations} from './sections/recommendations.ts'
import {supported} from './sections/supported.ts'
import {timelineSection} from './sections/timeline.ts'
import {unknown} from './sections/unknown.ts'

/**
 * A policy memo: to, from, date and subject, then bottom line, findings, evidence, positions, timeline, options,
 * recommendations and next steps. It says the same as `brief` and throws for the same reasons.
 */
export function memo(input: Dossier | Article, options: ComposeOptions = {}): DocumentTree {
  return compose(input, memoPlan, options)
}

const memoPlan: DocumentPlan = {
  genre: (wording) => wording.headings.memo,
  sections: [
    memoHead,
    bottomLine,
    notice,
    keyFindings,
    background,
    supported,
    evidence,
    positionsSection,
    timelineSection,
    law,
    optionsSection,
    recommendations,
    nextSteps,
    unknown,
    method,
    sources,
  ],
}
