import {textsOf} from '../../copies.ts'
import type {Claim, Dossier} from '../../model/dossier.ts'
import {spanText} from '../../spans.ts'
import {statementsOf} from '../../statements-of.ts'
import {citedEvidence, speakerOf} from '../cited.ts'
import {type LintRule, lintRule} from '../lint-rule.ts'
import {everybody, isVoice, namedIn} from '../who.ts'
import {isAttributed, VERB_STRENGTH} from './reporting-verbs.ts'

/**
 * A claim that is verified, refuted or corroborated says who checked it and how, or stands on more than one source, of which copies of one
 * text are one.
 */
export const statusWithoutCheck: LintRule = lintRule('status-without-check', 'error', (dossier) => {
  const textOf = textsOf(dossier)
  return claimsOf(dossier).flatMap(({claim, path}) => {
    const {status, checks} = claim
    if (status !== 'verified' && status !== 'refuted' && status !== 'corroborated') return []
    if (checks.length > 0) return []
    const sources = new Set(
      citedEvidence(dossier, claim.evidence).map(({article, ref}) =>
        article === null ? ref : textOf(article).id,
      ),
    )
    if (status === 'corroborated' && sources.size > 1) return []
    const message = `${path} is ${status}, and nobody says how it was checked; add a check, or lower the status to "attributed"`
    return [{path: `${path}.status`, message}]
  })
})

/** A sentence of the brief whose evidence is what people say has to say that they say it. */
export const allegationAsFact: LintRule = lintRule('allegation-as-fact', 'error', (dossier) => {
  const known = everybody(dossier)
  return statementsOf(dossier.analysis)
    .filter(({path}) => /\.(?:bottomLine|background|keyMessages)/.test(path))
    .flatMap(({path, text, evidence}) => {
      const cited = citedEvidence(dossier, evidence)
      const said = cited.filter((one) => one.kind === 'quotation' || isUncertain(one))
      if (cited.length === 0 || said.length < cited.length) return []
      const attributed = isAttributed(text)
      const named = namedIn(text, known).some(({who}) => said.some((one) => isVoice(one, who)))
      return attributed || named
        ? []
        : [
            {
              path,
              message: `${path} tells as a fact what its evidence only reports; say who says so`,
            },
          ]
    })
})

/** A reporting verb may not be stronger than the source's own: who alleged something has not confirmed it. */
export const strongerVerb: LintRule = lintRule('stronger-verb', 'error', (dossier) =>
  statementsOf(dossier.analysis).flatMap(({path, text, evidence}) => {
    const cues = citedEvidence(dossier, evidence).flatMap((one) => {
      const source = one.article?.source.text ?? null
      if (one.kind !== 'quotation' || one.value.cue === null || source === null) return []
      return verbsIn(spanText(source, one.value.cue))
    })
    if (cues.length === 0) return []
    const strongest = Math.max(...cues.map(strength))
    return verbsIn(text.replace(VOUCHES_NOT, ' '))
      .filter((verb) => strength(verb) === 3 && strongest < 3)
      .filter((verb) => /(?:s|ed)$/.test(verb) && !PLAIN_USE.has(verb))
      .map((verb) => ({
        path,
        message: `${path} says “${verb}” where the source says “${cues.join('”, “')}”; a reporting verb may not be stronger than the source's`,
      }))
  }),
)

/** Whom a claim accuses was asked for an answer, or the dossier says that nobody asked. */
export const replyMissing: LintRule = lintRule('reply-missing', 'warning', (dossier) => {
  const known = everybody(dossier)
  const asked = new Set((dossier.analysis?.replies ?? []).map(({party}) => party))
  return claimsOf(dossier).flatMap(({claim, path}) => {
    if (claim.status === 'verified' || claim.status === 'corroborated') return []
    const cited = citedEvidence(dossier, claim.evidence)
    const accused = namedIn(claim.text, known).filter(
      ({who}) =>
        who.party !== null && !asked.has(who.party) && !cited.some((one) => isVoice(one, who)),
    )
    return [...new Set(accused.map(({who}) => who.name))].map((name) => ({
      path,
      message: `${path} says something of ${name}, whose answer the dossier does not give; add a reply, if only "notSought"`,
    }))
  })
})

/**
 * Uses that take nothing for true: what nobody confirmed or could not be proved, whom a hospital admitted, when a body was
 * established.
 */
const VOUCHES_NOT =
  /\b(?:(?:not|never|neither|nor|cannot|nobody|none|no one|no \p{L}+|yet to)(?:\s+(?:has|have|had|been|be|yet|ever|fully|so far)){0,3}\s+\p{L}+|(?:\p{L}+n[’']t)(?:\s+(?:been|be|yet))?\s+\p{L}+|admitted\s+(?:to\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?(?:hospital|clinic|ward|university|school|country|bar)s?|\d+|\p{L}+\s+patients)|established\s+(?:in|by|under|for|as)|well.established)\b/giu

/** Verbs that also have a use in which nobody reports anything ("find the money", "shows the way"). */
const PLAIN_USE = new Set(['finds', 'shows', 'showed'])

function claimsOf({analysis}: Dossier): {readonly claim: Claim; readonly path: string}[] {
  return (analysis?.claims ?? []).map((claim, n) => ({claim, path: `analysis.claims[${n}]`}))
}

function isUncertain(evidence: ReturnType<typeof citedEvidence>[number]): boolean {
  if (evidence.kind === 'event')
    return evidence.value.status === 'alleged' || evidence.value.status === 'denied'
  return evidence.kind === 'figure' && speakerOf(evidence) !== null
}

function verbsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => VERB_STRENGTH.has(word))
}

function strength(verb: string): number {
  return VERB_STRENGTH.get(verb) ?? 2
}
