import {NUMBERED, UNITS} from '../../data/measures.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'

/** What makes a number an amount, behind it. */
export interface UnitPhrase {
  readonly next: number
  readonly unit: string
  /** Hundredths of the unit. */
  readonly cents: boolean
}

export const PERCENT_WORDS: readonly string[] = ['%', 'percent', 'pc', 'pct', 'per', 'percentage']

/** "%", "per cent", "percentage points" */
export function percentAfter(tokens: readonly Token[], at: number): UnitPhrase | null {
  const from = tokens[at]?.lower === '-' ? at + 1 : at
  if (tokens[from]?.lower === 'percentage') {
    const point = pointAfter(tokens, from + 1)
    return point && {...point, unit: 'percentage point'}
  }
  const next = from + percentLength(tokens, from)
  if (next === from) return null
  return {next, unit: isPoint(tokens[next]) ? 'percentage point' : 'percent', cents: false}
}

function percentLength(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower
  if (word === '%' || word === 'percent' || word === 'pc' || word === 'pct') return 1
  return word === 'per' && tokens[at + 1]?.lower === 'cent' ? 2 : 0
}

/** "point", "-point" */
function pointAfter(tokens: readonly Token[], at: number): UnitPhrase | null {
  const point = tokens[at]?.lower === '-' ? at + 1 : at
  return isPoint(tokens[point]) ? {next: point + 1, unit: 'point', cents: false} : null
}

/** "half a percentage point", "a quarter of a percentage point", "a quarter-point", "half of one percent", "half a mile" */
export function pointsAfter(tokens: readonly Token[], at: number): UnitPhrase | null {
  const of = tokens[at]?.lower === 'of' ? 1 : 0
  const article = /^(?:an?|one)$/.test(tokens[at + of]?.lower ?? '') ? 1 : 0
  if (of > article) return null
  const from = at + of + article
  return percentAfter(tokens, from) ?? pointAfter(tokens, from) ?? unitAfter(tokens, from)
}

function isPoint(token: Token | undefined): boolean {
  return token?.lower === 'point' || token?.lower === 'points'
}

/** "square kilometres", "points", "of metric tons", "-foot" */
export function unitAfter(tokens: readonly Token[], at: number): UnitPhrase | null {
  const hyphen = tokens[at]?.lower === '-' && tokens[at].glued === true
  const from = hyphen || tokens[at]?.lower === 'of' ? at + 1 : at
  const name = tokens[from]
  const kind = KINDS.get(name?.lower ?? '')
  if (kind !== undefined) return ofKind(kind, tokens, from + 1)
  const unit = name === undefined ? null : measureNamed(name, tokens[from + 1])
  const scale = scaleAt(tokens, unit === 'degree' ? from + 1 : from, unit)
  if (scale !== null) return scale
  // "three foot patrols": one foot is a unit only with a hyphen or as a square.
  if (unit === null || (name?.lower === 'foot' && !hyphen)) return null
  return speedAt(tokens, from + 1, unit)
}

/** "300m away", "5g"; "300m" alone is often money. */
function measureNamed(name: Token, next: Token | undefined): string | null {
  if (name.lower === 'g' && !name.glued) return null
  const isMetre = name.lower === 'm' && name.glued && LENGTH.test(next?.lower ?? '')
  return isMetre ? 'metre' : unitNamed(name)
}

/** What stands behind a length, as of a race. */
export const LENGTH: RegExp =
  /^(?:away|long|high|tall|deep|wide|above|below|race|sprint|freestyle|hurdles|heats|titles|runners)$/

/** "45C", "45 °C", "45 degrees Celsius"; "Terminal 2C" is none. */
function scaleAt(tokens: readonly Token[], at: number, unit: string | null): UnitPhrase | null {
  const isSigned = tokens[at]?.lower === '°'
  const letter = tokens[isSigned ? at + 1 : at]
  const name = SCALES.get(letter?.lower ?? '')
  if (name === undefined || letter === undefined) return null
  const isAlone = unit === null && !isSigned && letter.lower.length === 1
  if (isAlone && (!letter.glued || isNamed(tokens[at - 2]))) return null
  return {next: at + (isSigned ? 2 : 1), unit: `degree ${name}`, cents: false}
}

/** "Terminal 2C", "flight 22C" */
function isNamed(before: Token | undefined): boolean {
  return before?.cased === true || NUMBERED.has(before?.lower ?? '')
}

const SCALES: ReadonlyMap<string, string> = new Map([
  ...['c', 'celsius', 'centigrade'].map((word) => [word, 'Celsius'] as const),
  ...['f', 'fahrenheit'].map((word) => [word, 'Fahrenheit'] as const),
])

/** "square kilometres", "sq m", "square-foot", "light years" */
function ofKind(kind: string, tokens: readonly Token[], at: number): UnitPhrase | null {
  const next = tokens[at]?.lower === '-' ? at + 1 : at
  const name = tokens[next]
  const isYear = kind === 'light ' && /^years?$/.test(name?.lower ?? '')
  const unit = isYear ? 'year' : name?.lower === 'm' ? 'metre' : name && unitNamed(name)
  return unit == null ? null : {next: next + 1, unit: kind + unit, cents: false}
}

/** "63 miles an hour", "100 km/h", "300 kilowatt-hours" */
function speedAt(tokens: readonly Token[], next: number, unit: string): UnitPhrase {
  const link = tokens[next]?.lower ?? ''
  const isSpeed = isIn(tokens[next], PER) && /^(?:mile|kilometre|metre|foot)$/.test(unit)
  const per = isSpeed ? HOURS[tokens[next + 1]?.lower ?? ''] : undefined
  if (per !== undefined) return {next: next + 2, unit: `${unit} per ${per}`, cents: false}
  const hours = link === '-' ? next + 1 : next
  return unit.endsWith('watt') && /^hours?$/.test(tokens[hours]?.lower ?? '')
    ? {next: hours + 1, unit: `${unit} hour`, cents: false}
    : {next, unit, cents: false}
}

const PER = wordList('a an per /')

const HOURS: Readonly<Record<string, string>> = {
  hour: 'hour',
  second: 'second',
  h: 'hour',
  s: 'second',
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['nautical', 'nautical '],
  ['square', 'square '],
  ['sq', 'square '],
  ['cubic', 'cubic '],
  ['basis', 'basis '],
  ['light', 'light '],
  ['metric', ''],
])

/** What units can begin with. */
export const UNIT_WORDS: readonly string[] = [
  ...['°', 'm'],
  ...UNITS.keys(),
  ...KINDS.keys(),
  ...SCALES.keys(),
]

function unitNamed({lower, cased}: Token): string | null {
  // "5G" is a network.
  return cased && !/^..$|(?:wh|ph)$/.test(lower) ? null : (UNITS.get(lower) ?? null)
}
