import type {Dossier} from '../../model/dossier.ts'
import type {ResolvedEvidence} from '../../resolve.ts'
import {statementsOf} from '../../statements-of.ts'
import {citedEvidence, speakerOf, voicesOf} from '../cited.ts'
import {type Finding, type LintRule, lintRule} from '../lint-rule.ts'
import {everybody, isIn, isVoice, namedIn, type Who} from '../who.ts'
import {VERB_STRENGTH} from './reporting-verbs.ts'

/** Words belong to whoever said them: in a sentence that attributes, in a position, in a reply. */
export const wrongSpeaker: LintRule = lintRule('wrong-speaker', 'error', (dossier) => [
  ...inSentences(dossier),
  ...inPositions(dossier),
  ...inReplies(dossier),
])

/** "The ministry said …" over words that are somebody else's. */
function inSentences(dossier: Dossier): Finding[] {
  const known = everybody(dossier)
  return statementsOf(dossier.analysis).flatMap(({path, text, evidence}) => {
    const cited = citedEvidence(dossier, evidence).filter(
      (one) => speakerOf(one)?.status === 'resolved',
    )
    if (cited.length === 0) return []
    return attributedTo(text, known)
      .filter((who) => !cited.some((one) => isVoice(one, who)))
      .map((who) => ({
        path,
        message: `${path} lets ${who.name} speak, but nothing that it cites is said by ${who.name}; cite their words, or name who said it`,
      }))
  })
}

/** A position is a party's own: it says it, or the article says it of the party. */
function inPositions(dossier: Dossier): Finding[] {
  const known = everybody(dossier)
  return (dossier.analysis?.positions ?? []).flatMap(({party, evidence}, n) => {
    const who = known.find((one) => one.party === party)
    const cited = citedEvidence(dossier, evidence)
    if (who === undefined || cited.length === 0) return []
    if (cited.some((one) => isVoice(one, who) || isTold(dossier, one, who))) return []
    const path = `analysis.positions[${n}]`
    return [
      {
        path,
        message: `${path} is a position of ${who.name}, but nothing that it cites is said by or told of ${who.name}`,
      },
    ]
  })
}

/** A reply that is quoted has to be the party's. */
function inReplies(dossier: Dossier): Finding[] {
  const known = everybody(dossier)
  return (dossier.analysis?.replies ?? []).flatMap(({party, status, evidence}, n) => {
    const who = known.find((one) => one.party === party)
    if (who === undefined || status !== 'quoted') return []
    const cited = citedEvidence(dossier, evidence)
    if (cited.some((one) => isVoice(one, who) || isTold(dossier, one, who))) return []
    const path = `analysis.replies[${n}]`
    return [
      {path, message: `${path} says that ${who.name} is quoted, but cites no words of ${who.name}`},
    ]
  })
}

/** What the article tells of somebody in its own voice, or lets a speaker whom it does not name say. */
function isTold(dossier: Dossier, evidence: ResolvedEvidence, who: Who): boolean {
  return voicesOf(evidence).length === 0 && isIn(dossier, evidence, who)
}

/** Whoever stands before a reporting verb, or after "according to". */
function attributedTo(text: string, known: readonly Who[]): Who[] {
  const namings = namedIn(text, known)
  return namings
    .filter(({start, end}, index) => {
      if (/\baccording to\s+(?:the\s+)?$/i.test(text.slice(0, start))) return true
      const next = namings[index + 1]?.start ?? text.length
      const after = text.slice(end, next)
      const [between = '', owner = ''] = /^([’']s?)?(?:\s+[\p{L}-]+){1,2}/u.exec(after) ?? []
      const words = between.slice(owner.length).trim().toLowerCase().split(/\s+/)
      // "Kenya's offer": what is owned is a noun
      const verbs = owner === '' ? words : words.slice(1)
      if (words.some((word) => PASSIVE.has(word)) || PARTICIPLE.test(after)) return false
      return verbs.some((word) => SAID.has(word))
    })
    .map(({who}) => who)
}

/** "China is expected to" tells of others who expect. */
const PASSIVE = new Set(
  'is are was were be been being stands stood remains remained got gets'.split(' '),
)

/** "Kenya accused of theft" and "the ministry, told by engineers" are told of, and tell nothing. */
const PARTICIPLE =
  /^(?:\s+[\p{L}-]+)?\s+(?:(?:accused|suspected)\s+of|\p{L}+(?:ed|said|told)\s+by)\b/u

/** Finite forms that cannot be a noun or a passive's participle. */
const SAID = new Set(
  [...VERB_STRENGTH.keys()].filter(
    (form) => !/ing$/.test(form) && !['found', 'written', 'shown', 'find'].includes(form),
  ),
)
