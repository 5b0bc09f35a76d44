import type {Analysis, Dossier} from '../../model/dossier.ts'
import {nearest} from '../../verify/nearest.ts'
import {type Finding, type LintRule, lintRule} from '../lint-rule.ts'

/**
 * Keys of others are kept and say nothing. One that is nearly called like one of ours is a slip, by which all that stands
 * under it stays unread: an analysis, messages, replies.
 */
export const keyUnknown: LintRule = lintRule('key-unknown', 'warning', (dossier) => [
  ...slips(dossier, Object.keys(KEYS), ''),
  ...slips(dossier.analysis ?? {}, Object.keys(ANALYSIS_KEYS), 'analysis.'),
])

function slips(value: object, known: readonly string[], place: string): Finding[] {
  return Object.keys(value).flatMap((key) => {
    const meant = known.includes(key) ? null : nearest(key, known)
    if (meant === null) return []
    const message = `Nothing reads ${place}${key}; if ${place}${meant} is meant, call it so`
    return [{path: `${place}${key}`, message}]
  })
}

const KEYS: Readonly<Record<keyof Dossier, true>> = {
  type: true,
  schemaVersion: true,
  title: true,
  language: true,
  prepared: true,
  audience: true,
  organisation: true,
  decision: true,
  preparedFor: true,
  submission: true,
  letter: true,
  articles: true,
  excerpts: true,
  paraphrases: true,
  anchors: true,
  corrections: true,
  proposals: true,
  modelReviews: true,
  parties: true,
  references: true,
  analysis: true,
  protection: true,
  marking: true,
  replacements: true,
}

const ANALYSIS_KEYS: Readonly<Record<keyof Analysis, true>> = {
  bottomLine: true,
  background: true,
  keyMessages: true,
  keyFigures: true,
  positions: true,
  claims: true,
  replies: true,
  options: true,
  recommendations: true,
  nextSteps: true,
  translations: true,
  method: true,
  limitations: true,
}
