import {REPORTING} from '../../data/verbs.ts'
import {DETERMINER, ENDS_IN_S, is, PREPOSITION, PRONOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../tokens/lex.ts'
import {clauseEnd} from './clause-end.ts'
import type {Core} from './core.ts'
import {isFiniteForm} from './verbs.ts'

/** Whether a verb only reports: "she said", "the court heard"; not "reported 58 deaths", nor "told parliament". */
export function isReporting(
  tokens: readonly Token[],
  {from, to, passive}: Core,
  date: {readonly from: number; readonly to: number},
  isCue: (token: Token) => boolean,
): boolean {
  const verb = tokens[to - 1]
  const word = verb?.lower ?? ''
  if (word === 'told' && !passive) return !isAddressee(tokens[to])
  if (/^(?:heard|told)$/.test(word)) return HEARING.test(preceding(tokens, from)?.lower ?? '')
  if (verb === undefined || !REPORTING.has(word) || isDeed(word, passive)) return false
  if (SAYING.test(word) || leadsClause(tokens[to]) || leadsClause(tokens[date.to])) return true
  // "agreed on Tuesday to meet"
  if (tokens[date.to]?.lower === 'to') return false
  return isCue(verb) && (to === date.from || !hasObject(tokens, to))
}

const HEARING = /^(?:court|inquest|tribunal|jury|jurors|inquiry|hearing|panel|reporters|media)$/

/** "announced the plan", "a room was added" */
function isDeed(word: string, passive: boolean): boolean {
  return ACTING.test(word) || (passive && word === 'added')
}

/** What is said and done in one: an announcement, a warning, a finding. */
const ACTING =
  /^(?:announced|warned|found|declared|denied|confirmed|called|concluded|admitted|acknowledged|revealed|disclosed|testified|estimated)$/
const SAYING =
  /^(?:sa(?:id|ys?|ying)|adding|noted|told|believed?|thought|hope[ds]|feared|replied|suggested)$/

function leadsClause(token: Token | undefined): boolean {
  return token?.lower === 'that' || token?.lower === 'whether'
}

/** "told [parliament]"; not "told her", nor "told in May". */
function isAddressee(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || is(token, PREPOSITION | PRONOUN)) return false
  return !/^(?:me|him|her|us|them)$/.test(token.lower)
}

/** "reported [58 deaths]": a thing, not what somebody says. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  const isThing = is(first, DETERMINER) || first?.kind === 'number' || first?.cased === true
  const isPlural = is(first, ENDS_IN_S) && is(tokens[at + 1], PREPOSITION)
  if (!isThing && !isPlural && first?.lower !== 'it') return false
  const end = clauseEnd(tokens, at)
  for (let index = at; index < end; index++) if (isFiniteForm(tokens, index)) return false
  return true
}
