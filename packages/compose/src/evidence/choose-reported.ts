import {
  type Attributed,
  attributed,
  byLength,
  type Candidate,
  type Chooser,
  type Group,
  LEAD,
  lengthOf,
  MOST,
  ROW,
  UNATTRIBUTED,
} from './chooser.ts'
import {isClause, isParticiple} from './clause.ts'
import type {Statement} from './statements.ts'
import {namesNobody} from './voices.ts'

/** Reported statements by different speakers; direct words stand as blocks. */
export function chooseLeads(
  groups: readonly Group[],
  printable: readonly Candidate[],
  chooser: Chooser,
): readonly Attributed[] {
  const place = new Map(printable.map(({ref}, index) => [ref, index]))
  const placeOfQuotation = ({ref}: Candidate) => place.get(ref) ?? 0
  const inOrder = groups
    .flatMap(({voice, quotations}) => quotations.map((source) => ({voice, source})))
    .filter(({source}) => source.value.kind !== 'direct' && isClause(source))
    .sort((a, b) => placeOfQuotation(a.source) - placeOfQuotation(b.source))
  const chosen: Attributed[] = []
  for (const {voice, source} of inOrder) {
    const again = chosen.some((one) => one.voice.key === voice.key)
    if (again || chosen.length >= MOST.leads) continue
    chosen.push(...attributed(voice, chooser.first([source], LEAD)))
  }
  return chosen
}

/** Whoever can be heard in few words goes first, so that room is left for others; the table keeps the order of the article. */
export function chooseRows(groups: readonly Group[], chooser: Chooser): readonly Attributed[] {
  const shortFirst = groups
    .slice(0, MOST.rows)
    .map((group) => ({...group, table: forTable(group.quotations)}))
    .sort((a, b) => lengthOf(a.table[0]) - lengthOf(b.table[0]))
  const chosen = shortFirst.flatMap(({voice, table}) =>
    attributed(voice, chooser.first(table, ROW)),
  )
  const order = groups.map(({voice}) => voice.key)
  return chosen.sort((a, b) => order.indexOf(a.voice.key) - order.indexOf(b.voice.key))
}

/** Statements that nobody is named for. */
export function chooseUnattributed(
  printable: readonly Candidate[],
  chooser: Chooser,
): readonly Statement[] {
  return printable
    .filter(({article, value}) => namesNobody(article, value.speaker))
    .slice(0, MOST.unattributed)
    .map((source) => chooser.first([source], UNATTRIBUTED))
    .filter((statement) => statement !== null)
}

/** Reported statements first, since they say where somebody stands, and short ones, since they leave room for others. */
function forTable(quotations: readonly Candidate[]): readonly Candidate[] {
  // "recently calling for room" is no sentence with its speaker before it
  const shortFirst = [...byLength(quotations)].reverse().filter((one) => !isParticiple(one))
  return [
    ...shortFirst.filter(({value}) => value.kind !== 'direct'),
    ...shortFirst.filter(({value}) => value.kind === 'direct'),
  ]
}
