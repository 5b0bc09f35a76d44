import type {Article, Figure} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {sentenceAround} from '../sentence-around.ts'

/** What befell whoever is counted: those killed and those hurt are not the same people. Own list. */
const FATES: Readonly<Record<string, string>> = {
  killed: 'kill(?:ed|ing|s)?|dead|died|dying|deaths?|drowned|murdered|fatalities|bodies',
  hurt: 'injur(?:ed|ing|ies|es|y)|wound(?:ed|ing|s)|hurt',
  treated: 'hospitali[sz]ed|(?:in|to)\\shospital',
  missing: 'missing|disappeared|unaccounted',
  held: 'arrest(?:ed|ing|s)?|detain(?:ed|ing|s)|detention|jailed|imprisoned|custody',
  fled: 'displaced|evacuat(?:ed|ing|es)|homeless|fled|flee(?:ing)?|uprooted',
  returned: 'return(?:ed|ing|s)?|deport(?:ed|ing|s)|repatriated|expelled|back',
  saved: 'rescu(?:ed|ing|es)|saved|freed|released|survived|survivors',
}

const FATE = new RegExp(
  `\\b(?:${Object.entries(FATES)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\b`,
  'giu',
)

/**
 * What befell those whom each figure counts, as its sentence tells next to it: "killed at least (12)", else "(12) people were hurt"
 * up to the next figure, else "the dead are (12)" back to the one before; a figure of which nothing of the kind is told is not in it.
 */
export function fatesOf({source: {text}, figures}: Article): ReadonlyMap<Figure, string> {
  const fates = new Map<Figure, string>()
  const inOrder = figures.toSorted((a, b) => a.span.start - b.span.start)
  inOrder.forEach((figure, at) => {
    const [previous = 0, next = Number.POSITIVE_INFINITY] = [
      inOrder[at - 1]?.span.end,
      inOrder[at + 1]?.span.start,
    ]
    const fate = text === null ? undefined : fateAt(text, figure.span, previous, next)
    if (fate !== undefined) fates.set(figure, fate)
  })
  return fates
}

function fateAt(text: string, span: Span, previous: number, next: number): string | undefined {
  const {start, end} = sentenceAround(text, span)
  const before = text.slice(Math.max(start, previous), span.start)
  const last = [...before.matchAll(FATE)].at(-1)
  const isNext = last !== undefined && QUALIFIED.test(before.slice(last.index + last[0].length))
  const after = text.slice(span.end, Math.min(end, next))
  const first = [...after.matchAll(FATE)].find(({index}) => !isOfOthers(after.slice(0, index)))
  const isOwn =
    last !== undefined &&
    (COUNTED.test(before.slice(0, last.index)) ||
      !isOfOthers(before.slice(last.index + last[0].length)))
  const told = isNext ? last : (first ?? (isOwn ? last : undefined))
  return Object.entries(told?.groups ?? {}).find(([, word]) => word !== undefined)?.[0]
}

/** "(11 people) marched after the fire that" killed others; not so "(11 workers) who" died. */
function isOfOthers(between: string): boolean {
  return CLAUSE.test(between.replace(WHO, ' '))
}

/** "The number of people (killed when the boat sank) rose to 12". */
const COUNTED = /\b(?:number|count|toll|total)\sof\s(?:[\p{L}-]+\s){0,3}$/iu
const WHO = /^(?:\s[\p{L}-]+){0,2}\s(?:who|whom|that)\s/u
const CLAUSE =
  /\b(?:who|whom|whose|which|where|that|after|against|because|before|for|since|when|while)\s|\b(?:the|those|of|by)\s$/iu

/** "Killed (at least) 12". */
const QUALIFIED =
  /^\s(?:(?:about|all|an?|another|around|as|at|estimated|few|further|least|many|more|most|nearly|of|over|roughly|some|than|the|to|up)\s){0,4}$/iu
