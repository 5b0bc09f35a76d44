import type {Dossier} from '../../model/dossier.ts'
import {hasWords} from '../../names.ts'
import type {ResolvedEvidence} from '../../resolve.ts'
import {spanText} from '../../spans.ts'
import {type LocatedStatement, statementsOf} from '../../statements-of.ts'
import {blocksAround, citedEvidence, wordsAround} from '../cited.ts'
import {type LintRule, lintRule} from '../lint-rule.ts'
import {everybody, isIn, namedIn, type Who} from '../who.ts'

/** A name in a statement has to stand in what the statement cites, or in the paragraph of it. */
export const nameNotInEvidence: LintRule = lintRule(
  'name-not-in-evidence',
  'warning',
  (dossier) => {
    const known = everybody(dossier)
    return statementsOf(dossier.analysis).flatMap((statement) => {
      const cited = citedEvidence(dossier, statement.evidence)
      if (cited.length === 0) return []
      const names = [
        ...strangers(dossier, statement, cited, known),
        ...unknownNames(dossier, statement, cited, known),
      ]
      return [...new Set(names)].map((name) => ({
        path: statement.path,
        message: `${statement.path} names ${name}, who stands in nothing that it cites; cite what says so, or leave the name out`,
      }))
    })
  },
)

/** Those whom the dossier knows, but not from here. */
function strangers(
  dossier: Dossier,
  statement: LocatedStatement,
  cited: readonly ResolvedEvidence[],
  known: readonly Who[],
): string[] {
  const own = ownParties(dossier, statement)
  return namedIn(statement.text, known)
    .filter(({who}) => who.party === null || !own.includes(who.party))
    .filter(({who}) => !cited.some((evidence) => isIn(dossier, evidence, who)))
    .map(({who}) => who.name)
}

/** Two capitalised words and more that the dossier has nowhere; without the text nothing can be said. */
function unknownNames(
  dossier: Dossier,
  statement: LocatedStatement,
  cited: readonly ResolvedEvidence[],
  known: readonly Who[],
): string[] {
  if (cited.some(({article}) => article !== null && article.source.text === null)) return []
  const namings = namedIn(statement.text, known)
  const words = cited.flatMap((evidence) => [
    ...wordsAround(dossier, evidence),
    ...blockTexts(evidence),
    ...(evidence.kind === 'instrument' ? [evidence.value.name] : []),
  ])
  return [...statement.text.matchAll(CAPITALS)]
    .filter(
      ({index, 0: {length}}) =>
        !namings.some((one) => one.start < index + length && index < one.end),
    )
    .map(([name]) => name)
    .filter((name) => !words.some((one) => hasWords(one, name)))
}

/** Capitalised words in a row, of which the first does not begin the sentence. */
const CAPITALS = /(?<=[\p{L}\p{N},;:’”)]\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu

function blockTexts(evidence: ResolvedEvidence): string[] {
  const text = evidence.article?.source.text ?? null
  return text === null ? [] : blocksAround(evidence).map(({span}) => spanText(text, span))
}

/** The party that a position or a recommendation is about need not be in its evidence. */
function ownParties({analysis}: Dossier, {path}: LocatedStatement): string[] {
  return [
    ...(analysis?.positions ?? []).flatMap(({party}, n) =>
      path === `analysis.positions[${n}]` ? [party] : [],
    ),
    ...(analysis?.recommendations ?? []).flatMap(({addressee}, n) =>
      path === `analysis.recommendations[${n}]` ? [addressee] : [],
    ),
  ]
}
