import type {Figure} from '../model/article.ts'
import {isWithin} from './is-within.ts'
import type {LocatedFigure, Matter} from './located-figures.ts'

/**
 * How much two figures are alike, of which the same number counts most: 0 where nothing says that they count the same, `null` where something
 * says that they do not. The same number says something by itself; another number has to be told of the same in other words, too.
 */
export function figureLikeness(a: LocatedFigure, b: LocatedFigure): number | null {
  if (isApart(a.fact, b.fact) || isOtherThing(a, b)) return null
  const beside = sharedOf(a.beside, b.beside)
  if (a.fact.value === b.fact.value) return agrees(a, b, beside) ? SAME_NUMBER + beside : 0
  if ((a.fact.basis === 'plan') !== (b.fact.basis === 'plan') || isOtherTime(a, b, MONTH))
    return null
  return differs(a, b, beside) ? 1 + beside : 0
}

function agrees(a: LocatedFigure, b: LocatedFigure, beside: number): boolean {
  const isMany = a.fact.value !== null && a.fact.value >= FEW
  return isNamed(a, b) || (isMany && hasFate(a, b)) || beside >= ENOUGH_BESIDE
}

function differs(a: LocatedFigure, b: LocatedFigure, beside: number): boolean {
  if (a.fate !== b.fate || (a.isDated && b.isDated && isOtherTime(a, b, WEEK))) return false
  return (
    (isNamed(a, b) && beside > 0) ||
    (hasFate(a, b) && beside >= ENOUGH_BESIDE) ||
    sharedOf(a.behind, b.behind) >= ENOUGH_BESIDE ||
    isReworded(a.sentence, b.sentence) ||
    isOneMatter(a, b)
  )
}

const SAME_NUMBER = 100
/** Two matters have three hurt each by chance. */
const FEW = 10
/** Words that two sentences on different matters do not share by chance. */
const ENOUGH_BESIDE = 2

/** Another unit or period, a part and a whole. */
function isApart(a: Figure, b: Figure): boolean {
  return (
    a.value === null ||
    b.value === null ||
    a.unit === null ||
    a.unit !== b.unit ||
    (a.partOf === null) !== (b.partOf === null) ||
    (a.period !== null && b.period !== null && !isWithin(a.period, b.period))
  )
}

/** Soldiers and sailors, those killed and those hurt; "people" may be either. Sums and shares are of nearly the same words: one firm's profits are not another's sales. */
function isOtherThing(a: LocatedFigure, b: LocatedFigure): boolean {
  if (a.fate !== null && b.fate !== null && a.fate !== b.fate) return true
  const shared = a.nouns.filter((noun) => b.nouns.includes(noun))
  const fewest = Math.min(a.nouns.length, b.nouns.length)
  if (/^(?:percent|[A-Z]{3})$/.test(a.fact.unit ?? '')) return shared.length < fewest
  const isClear = ({nouns, vague}: LocatedFigure) => nouns.some((noun) => !vague.has(noun))
  return shared.length === 0 && isClear(a) && isClear(b)
}

/** Those killed last year are no earlier number of today's, and those sent back on another day are others. */
function isOtherTime(a: LocatedFigure, b: LocatedFigure, most: number): boolean {
  const pairs = a.times.flatMap((one) => b.times.map((other) => [one, other] as const))
  return pairs.length > 0 && !pairs.some(([one, other]) => isNear(one, other, most))
}

/** Days. */
const WEEK = 7
const MONTH = 31

function isNear(one: string, other: string, most: number): boolean {
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / DAY
  return isWithin(one, other) || days <= most
}

/** Milliseconds. */
const DAY = 86_400_000

function isNamed(a: LocatedFigure, b: LocatedFigure): boolean {
  return a.nouns.some((noun) => b.nouns.includes(noun) && !a.vague.has(noun) && !b.vague.has(noun))
}

function hasFate(a: LocatedFigure, b: LocatedFigure): boolean {
  return a.fate !== null && a.fate === b.fate
}

/** "About 700 people came on Tuesday", where a copy has "About 600 people marched on Tuesday". */
function isReworded(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const words = Math.max(one.size, other.size)
  return words >= FEWEST_WORDS && sharedOf(one, other) >= words * NEARLY_ALL
}

const FEWEST_WORDS = 5
const NEARLY_ALL = 0.8

/** Two articles on one matter, each with one number of whom the same befell. */
function isOneMatter(a: LocatedFigure, b: LocatedFigure): boolean {
  return hasFate(a, b) && a.isOnlyOfFate && b.isOnlyOfFate && areAlike(a.matter, b.matter)
}

function areAlike(a: Matter, b: Matter): boolean {
  return sharedOf(a.names, b.names) > 0 && sharedOf(a.head, b.head) >= ENOUGH_BESIDE
}

function sharedOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((word) => others.has(word)).length
}
