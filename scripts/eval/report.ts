import {countMisses, type GoldFigure, type Share} from '../../packages/read/test/gold/score-gold.ts'
import {f1, type WholeFigure} from '../../packages/read/test/whole/score-whole.ts'
import data from './figures.json' with {type: 'json'}
import {OWN_FIGURES, WHOLE_FIGURES} from './own-figures.ts'
import type {OwnScore, OwnWholeScore} from './own-set.ts'
import type {SetScore} from './score-set.ts'

export interface AccuracyReport {
  /** The day of the measurement, YYYY-MM-DD. */
  readonly date: string
  readonly own: OwnScore
  readonly whole: OwnWholeScore
  readonly sets: readonly {readonly set: (typeof data.sets)[number]; readonly score: SetScore}[]
}

const MOST_MISSES = 15

/** The section that no run writes: its texts and labels are nobody's here (docs/decisions/0132). */
const BY_HAND = 'Real news'

const HEAD = `# How accurate the reader is

\`npm run eval\` measures and writes this page. A target is what the project has set itself; a line without one is for information.

Beside our own sets stand public corpora and one article that may not be shipped: their figures are quoted here, their texts are no part
of the project. \`npm run eval -- FOLDER\` measures them where their texts and their scorer are.`

/**
 * docs/accuracy.md: numbers and classes of mistakes; no text of any set. What was not measured this time keeps its section, with the
 * day of its measurement, from the page before.
 */
export function accuracyPage(report: AccuracyReport, before: string): string {
  const measured = report.sets.map(({set, score}) => setSection(report.date, set, score))
  const names = report.sets.map(({set}) => set.name)
  const kept = before
    .split(/^(?=## )/m)
    .filter((section) => data.sets.some(({name}) => isOf(name, section) && !names.includes(name)))
    .map((section) => [section.trimEnd()])
  const byHand = before
    .split(/^(?=## )/m)
    .filter((section) => isOf(BY_HAND, section))
    .map((section) => section.trimEnd())
  const own = [...ownSection(report), ...wholeSection(report), ...byHand]
  return `${[HEAD, ...own, ...[...measured, ...kept].flat()].join('\n\n')}\n`
}

function isOf(name: string, section: string): boolean {
  return section.startsWith(`## ${name}\n`)
}

function ownSection({date, own: {open, heldOut}}: AccuracyReport): string[] {
  const keys = Object.keys(OWN_FIGURES) as GoldFigure[]
  const rows = keys.map((key) => {
    const {label, target} = OWN_FIGURES[key]
    const shares = [open[key], heldOut[key]]
    const wanted = target === undefined ? '' : target.toFixed(2)
    return [label, ...shares.map(share), wanted, verdict(shares.map(ratio), target)]
  })
  return [
    '## Our own gold set',
    `${open.articles + heldOut.articles} articles written and labelled for the purpose (\`packages/read/test/gold\`), ${open.found.of + heldOut.found.of} quotations; ${heldOut.articles} articles are held out: rules are never made from them. Measured on ${date}.`,
    table(['figure', 'open part', 'held out', 'target', 'met'], rows),
    ...missesSection(open.misses, 'in the open part'),
  ]
}

function wholeSection({date, whole: {open, heldOut}}: AccuracyReport): string[] {
  const keys = Object.keys(WHOLE_FIGURES) as WholeFigure[]
  const parts = [open, heldOut]
  const rows = keys.map((key) => [
    WHOLE_FIGURES[key],
    ...parts.map(({tallies}) => f1(tallies[key]).toFixed(3)),
  ])
  return [
    '## Whole articles',
    `${open.articles + heldOut.articles} articles written for the purpose, in which all that a careful reader finds is labelled (\`packages/read/test/whole\`); ${heldOut.articles} are held out. F1 over all articles of a part, or the share that is right. Measured on ${date}.`,
    table(['what', 'open part', 'held out'], rows),
    ...missesSection(open.misses, 'in the open part'),
  ]
}

function setSection(date: string, set: (typeof data.sets)[number], score: SetScore): string[] {
  const rows = set.figures.map(({path, label, target, count}: Figure) => {
    const value = valueAt(score.figures, path)
    const show = (number: number) => (count ? String(number) : number.toFixed(3))
    return [
      label,
      show(value),
      target === undefined ? '' : count ? String(target) : target.toFixed(2),
      verdict([value], target),
    ]
  })
  const problems = Object.values(score.contractProblems).reduce((sum, count) => sum + count, 0)
  return [
    `## ${set.name}`,
    `${set.about}. Documents: ${score.documents}; breaches of the article model: ${problems}. Measured on ${date}.`,
    table(['figure', 'measured', 'target', 'met'], rows),
    ...missesSection(score.misses, 'by the scorer’s own classes'),
  ]
}

interface Figure {
  readonly path: string
  readonly label: string
  readonly target?: number
  /** A number of things, no share. */
  readonly count?: boolean
}

function missesSection(misses: readonly {readonly what: string}[], where: string): string[] {
  const counts = countMisses(misses)
  if (counts.length === 0) return [`Nothing is wrong ${where}.`]
  return [
    `The commonest ways of being wrong, ${where}:`,
    table(
      ['way of being wrong', 'times'],
      counts.slice(0, MOST_MISSES).map(({what, count}) => [what, String(count)]),
    ),
  ]
}

/** The number at a path, or the `value` of the share that stands there. */
function valueAt(figures: unknown, path: string): number {
  const found = path.split('.').reduce(fieldOf, figures)
  const value = typeof found === 'number' ? found : fieldOf(found, 'value')
  if (typeof value !== 'number') throw new Error(`the scorer gives no number at ${path}`)
  return value
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function verdict(values: readonly number[], target: number | undefined): string {
  if (target === undefined) return ''
  return values.every((value) => value >= target) ? 'yes' : 'no'
}

function ratio({right, of}: Share): number {
  return of > 0 ? right / of : 0
}

function share(one: Share): string {
  return `${ratio(one).toFixed(3)} (${one.right} of ${one.of})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
