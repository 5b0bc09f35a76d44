import type {Article} from '../../model/article.ts'
import type {Dossier} from '../../model/dossier.ts'
import type {ResolvedEvidence} from '../../resolve.ts'
import {overlaps} from '../../spans.ts'
import {type LocatedStatement, statementsOf} from '../../statements-of.ts'
import {blocksAround, citedEvidence, wordsAround} from '../cited.ts'
import {type LintRule, lintRule} from '../lint-rule.ts'
import {numbersIn, sharesIn, type WrittenNumber} from '../numbers.ts'

/** A number in a statement has to stand in what the statement cites: in its sentences, figures and dates, or in the checks of the claim. */
export const numberNotInEvidence: LintRule = lintRule(
  'number-not-in-evidence',
  'error',
  (dossier) => {
    const names = namesWithNumbers(dossier)
    return statementsOf(dossier.analysis).flatMap((statement) => {
      const cited = citedEvidence(dossier, statement.evidence)
      if (cited.length === 0) return []
      const known = [
        ...cited.flatMap((one) => numbersOf(dossier, one)),
        ...checked(dossier, statement),
      ]
      return numbersIn(withoutNames(names, statement.text))
        .filter((number) => !stands(number, known, /recommendations/.test(statement.path)))
        .map(({words}) => ({
          path: statement.path,
          message: `${statement.path} says “${words}”, which stands in nothing that it cites; cite what says so, or correct the number`,
        }))
    })
  },
)

/** A small number in words is the analyst's own count ("two reasons"), unless the evidence counts the same thing. */
function stands(
  number: WrittenNumber,
  known: readonly WrittenNumber[],
  isDeadline: boolean,
): boolean {
  const values = [number.value, ...number.also]
  if (known.some(({value, also}) => [value, ...also].some((one) => values.includes(one))))
    return true
  if (isDeadline && TIME.test(number.counted[0] ?? '')) {
    return !known.some(({counted}) =>
      counted.some(same(number.counted[0]?.replace(/^-/, '') ?? '')),
    )
  }
  if (number.digits || number.value > OWN_COUNT) return false
  return !known.some(({counted}) => counted.some((word) => number.counted.some(same(word))))
}

const OWN_COUNT = 10

/** How long a recommendation gives is the analyst's own, too. */
const TIME = /^-?(?:hour|day|week|month|year)s?$/

function same(word: string): (other: string) => boolean {
  const stem = word.replace(/s$/, '')
  return (other) => stem.length > 2 && other.replace(/s$/, '') === stem
}

function numbersOf(dossier: Dossier, evidence: ResolvedEvidence): WrittenNumber[] {
  const words = wordsAround(dossier, evidence).flatMap((one) => [
    ...numbersIn(one),
    ...sharesIn(one),
  ])
  if (evidence.kind === 'reference') return words
  const year = evidence.kind === 'instrument' ? [evidence.value.year] : []
  return [...words, ...readNumbers(evidence.article, evidence), ...year.flatMap(plain)]
}

/** What the reading made of the blocks: values of figures and parts of dates, which hold without the text, too. */
function readNumbers(article: Article, evidence: ResolvedEvidence): WrittenNumber[] {
  const blocks = blocksAround(evidence)
  const inside = <T extends {readonly span: {readonly start: number; readonly end: number}}>(
    facts: readonly T[],
  ) => facts.filter(({span}) => blocks.some((block) => overlaps(block.span, span)))
  const figures = inside(article.figures).flatMap(({value, upper, period}) => [
    ...plain(value),
    ...plain(upper),
    ...dateParts(period),
  ])
  const dates = [...inside(article.dates), ...inside(article.events)].flatMap(({edtf}) =>
    dateParts(edtf),
  )
  const instruments = article.instruments
    .filter(({mentions}) => inside(mentions).length > 0)
    .flatMap(({year}) => plain(year))
  return [...figures, ...dates, ...instruments]
}

function dateParts(edtf: string | null): WrittenNumber[] {
  return (edtf?.match(/\d+/g) ?? []).flatMap((part) => plain(Number(part)))
}

function plain(value: number | null): WrittenNumber[] {
  return value === null ? [] : [{value, also: [], words: String(value), digits: true, counted: []}]
}

/** What somebody checked is evidence for the claim. */
function checked(dossier: Dossier, {path}: LocatedStatement): WrittenNumber[] {
  const claims = dossier.analysis?.claims ?? []
  const claim = claims.find((_, index) => path === `analysis.claims[${index}]`)
  return (claim?.checks ?? []).flatMap(({method, result}) => numbersIn(`${method} ${result}`))
}

/** "Group of 77" and "Maritime Labour Convention, 2006" hold a number that says nothing. */
function withoutNames(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
}

function namesWithNumbers(dossier: Dossier): string[] {
  const names = [
    ...dossier.parties.flatMap(({name, names}) => [name, ...names]),
    ...dossier.references.flatMap(({title}) => title ?? []),
    ...dossier.articles.flatMap(({entities, instruments}) =>
      [...entities, ...instruments].map(({name}) => name),
    ),
  ]
  return [...new Set(names.filter((name) => /\d/.test(name)))]
}
