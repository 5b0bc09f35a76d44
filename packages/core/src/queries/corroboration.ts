import {textsOf, toldAgain} from '../copies.ts'
import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Event, Figure} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {entityOf, foldedWords} from '../names.ts'
import {requireInput} from '../require-input.ts'
import {sentenceAround} from '../sentence-around.ts'
import {spanText} from '../spans.ts'
import {wordsAt} from './fact-words.ts'
import {fatesOf} from './fate.ts'

/** The same thing in more than one article. */
export interface Corroboration {
  readonly kind: 'figure' | 'event'
  /** One from each article that has it, in the order of the dossier. */
  readonly evidence: readonly EvidenceRef[]
  /** Whether the articles agree: on the number; on whether it happened. */
  readonly agrees: boolean
  /** What each says: the number, or the event's status. */
  readonly values: readonly (number | string)[]
}

/**
 * Figures and events that more than one article of a dossier has, agreeing or not. Figures are of the same thing where
 * unit and the noun counted are the same and neither a period nor what befell those counted tells them apart, and where that noun is "people", or one article counts
 * several things by it, their sentences have other words in common; events where the day or month is the same and a
 * participant of the same name. What an article has word for word from another one is told once, and so is what copies of one text agree on: an
 * agency's report is one source in however many papers.
 */
export function corroboration(dossier: Dossier): Corroboration[] {
  requireInput(dossier, ['dossier'], 'corroboration')
  const again = toldAgain(dossier)
  const isOwn = ({article, fact}: Located<{readonly id: string}>) =>
    !again.has(evidenceRef(article.id, fact.id))
  const textOf = textsOf(dossier)
  return [
    ...groups(locatedFigures(dossier).filter(isOwn), sameFigure, likeness).flatMap((group) =>
      summary('figure', group, textOf, ({fact}) => fact.value ?? 0),
    ),
    ...groups(locatedEvents(dossier).filter(isOwn), sameEvent, () => 0).flatMap((group) =>
      summary('event', group, textOf, ({fact}) => fact.status),
    ),
  ]
}

interface Located<Fact> {
  readonly article: Article
  readonly fact: Fact
  /** The place of the article in the dossier. */
  readonly index: number
  /** The words of which facts that are the same share one. */
  readonly words: readonly string[]
}

/** @param isSame whether two facts that share a word are one */
function groups<Fact extends Located<unknown>>(
  all: readonly Fact[],
  isSame: (a: Fact, b: Fact) => boolean,
  likenessOf: (a: Fact, b: Fact) => number,
): (readonly Fact[])[] {
  const sharing = byWord(all)
  const taken = new Set<Fact>()
  /** Of each other article the fact that is most like this one. */
  const nearest = memoized((fact: Fact): ReadonlyMap<number, Fact> => {
    const places = new Set(fact.words.flatMap((word) => sharing.get(word) ?? []))
    const found = new Map<number, Fact>()
    for (const place of [...places].toSorted((a, b) => a - b)) {
      const other = all[place]
      if (other === undefined || other.index === fact.index || !isSame(fact, other)) continue
      const best = found.get(other.index)
      if (best === undefined || likenessOf(fact, other) > likenessOf(fact, best)) {
        found.set(other.index, other)
      }
    }
    return found
  })
  return all.flatMap((first) => {
    if (taken.has(first)) return []
    // each the other's: "310 people sent back" is not what "two people were hurt" is there
    const others = [...nearest(first).values()]
      .filter((other) => other.index > first.index && nearest(other).get(first.index) === first)
      .toSorted((a, b) => a.index - b.index)
    for (const one of others) taken.add(one)
    return others.length === 0 ? [] : [[first, ...others]]
  })
}

function memoized<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>()
  return (from) => {
    const made = known.get(from) ?? make(from)
    known.set(from, made)
    return made
  }
}

/** Where in a list the facts of each word are, so that a fact is compared with those alone that share one. */
function byWord(facts: readonly Located<unknown>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  facts.forEach(({words}, place) => {
    for (const word of new Set(words)) {
      const list = places.get(word)
      if (list === undefined) places.set(word, [place])
      else list.push(place)
    }
  })
  return places
}

/** What different texts say of one thing; of copies that say the same the first; nothing where one text alone says it. */
function summary<Fact extends Located<{readonly id: string}>>(
  kind: Corroboration['kind'],
  group: readonly Fact[],
  textOf: (article: Article) => Article,
  toldOf: (fact: Fact) => number | string,
): readonly Corroboration[] {
  const told = group.map((one) => ({one, text: textOf(one.article), value: toldOf(one)}))
  const own = told.filter(
    ({text, value}, at) =>
      at === told.findIndex((other) => other.text === text && other.value === value),
  )
  if (own.length < 2) return []
  return [
    {
      kind,
      evidence: own.map(({one}) => evidenceRef(one.article.id, one.fact.id)),
      agrees: new Set(own.map(({value}) => value)).size === 1,
      values: own.map(({value}) => value),
    },
  ]
}

interface LocatedFigure extends Located<Figure> {
  /** The beginnings of the other words of its sentence. */
  readonly beside: ReadonlySet<string>
  /** What befell whoever is counted. */
  readonly fate: string | null
  /** The words of what is counted that do not tell it from other things. */
  readonly vague: ReadonlySet<string>
}

function locatedFigures({articles}: Dossier): LocatedFigure[] {
  return articles.flatMap((article, index) => {
    const counted = article.figures.map((fact) => ({fact, words: countedNouns(article, fact)}))
    const fates = fatesOf(article)
    const valuesOf = new Map<string, Set<number | null>>()
    for (const {fact, words} of counted) {
      for (const word of words) {
        valuesOf.set(word, (valuesOf.get(word) ?? new Set()).add(fact.value))
      }
    }
    return counted.map(({fact, words}) => ({
      article,
      fact,
      index,
      words,
      beside: wordsBeside(article, fact, words),
      fate: fates.get(fact) ?? null,
      vague: new Set(
        words.filter((word) => ANYBODY.has(word) || (valuesOf.get(word)?.size ?? 0) > 1),
      ),
    }))
  })
}

function locatedEvents({articles}: Dossier): Located<Event>[] {
  return articles.flatMap((article, index) =>
    article.events.map((fact) => ({article, fact, index, words: participants(article, fact)})),
  )
}

function sameFigure(a: LocatedFigure, b: LocatedFigure): boolean {
  const [one, other] = [a.fact, b.fact]
  if (one.value === null || other.value === null || one.unit === null || one.unit !== other.unit)
    return false
  if (one.period !== null && other.period !== null && !isWithin(one.period, other.period))
    return false
  if (a.fate !== null && b.fate !== null && a.fate !== b.fate) return false
  const shared = a.words.filter((noun) => b.words.includes(noun))
  const isTold =
    shared.some((noun) => !a.vague.has(noun) && !b.vague.has(noun)) ||
    sharedBeside(a, b) >= ENOUGH_BESIDE
  // Sums and shares are of nearly the same words: one firm's profits are not another's sales.
  const isNearly = shared.length >= Math.min(a.words.length, b.words.length)
  return isTold && (isNearly || !/^(?:percent|[A-Z]{3})$/.test(one.unit))
}

/** Words that two sentences on different matters do not share by chance. */
const ENOUGH_BESIDE = 2

/** The same number first, then the words around it. */
function likeness(a: LocatedFigure, b: LocatedFigure): number {
  return (a.fact.value === b.fact.value ? 100 : 0) + sharedBeside(a, b)
}

function sharedBeside(a: LocatedFigure, b: LocatedFigure): number {
  return [...a.beside].filter((word) => b.beside.has(word)).length
}

function wordsBeside(
  {source: {text}}: Article,
  {span}: Figure,
  counted: readonly string[],
): ReadonlySet<string> {
  if (text === null) return new Set()
  const words = foldedWords(spanText(text, sentenceAround(text, span)))
  return new Set(
    words
      .filter(
        (word) =>
          /^\p{L}{4}/u.test(word) && !COMMON.has(word) && !counted.includes(word.replace(/s$/, '')),
      )
      // "returned" and "returns"
      .map((word) => word.slice(0, 5)),
  )
}

/** Nouns for whoever is counted. */
const ANYBODY = new Set(['people', 'person', 'men', 'women', 'other', 'human', 'individual'])

/** Words that stand in sentences on anything. Own list. */
const COMMON = new Set(
  'about above according after again against ahead almost along already also although always among another around because been before being below between both could does doing down during each even ever every from further have having here however into itself just least less like made make many might more most much must near never next none nothing often once only other over people rather really said same says several shall should since some soon still such take than that their them then there these they this those though three through told toward under until upon very were what when where whether which while whose will with within without would year years'.split(
    ' ',
  ),
)

function sameEvent(a: Located<Event>, b: Located<Event>): boolean {
  const [one, other] = [a.fact.edtf, b.fact.edtf]
  return one !== null && other !== null && isWithin(one, other)
}

/** "2023-10" and "2023-10-09" may be one time; "2023-10" and "2023-11" are two. */
function isWithin(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function countedNouns(article: Article, fact: Figure): string[] {
  // The second tells how it changed.
  const words = wordsAt(article, fact.measures.slice(0, 1)) ?? []
  return words
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''))
}

function participants(article: Article, fact: Event): string[] {
  return fact.participants.flatMap(({entity}) => entityOf(article, entity)?.name ?? [])
}
