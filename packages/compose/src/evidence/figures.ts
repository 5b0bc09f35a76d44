import {
  type Dossier,
  type EvidenceRef,
  evidenceRef,
  evidenceRefs,
  type Figure,
  statementsOf,
} from '@onrecord/core'
import {formatDate} from '../wording/dates.ts'
import {formatNumber} from '../wording/numbers.ts'
import type {Wording} from '../wording/wording.ts'
import {befell} from './befell.ts'
import {firstWhere} from './chooser.ts'
import {countsNothing} from './counts-nothing.ts'
import {deedOf} from './deed.ts'
import {type Differing, latestOf} from './differing.ts'
import {type Amount, amountInWords, figureAmount} from './figure-amount.ts'
import {isAtHead, isBackground} from './figure-news.ts'
import {figureSource} from './figure-source.ts'
import {isMoney, kindWeight, THING, weight} from './figure-weight.ts'
import {inTurns} from './in-turns.ts'
import {countWords, type Located, located, wordsAt} from './located.ts'
import {purposeOf} from './purpose.ts'
import type {Tellings} from './tellings.ts'
import {nameWithin, voiceOf} from './voices.ts'

/** A figure as it is printed. */
interface FigureWords extends Amount {
  /** What is counted, where and when. */
  readonly label: string
  /** Who gives it; `null` when the article names nobody. */
  readonly source: string | null
}

/** A figure in words; `null` for a vague amount, and where nothing says what is counted. */
export function figureWords(
  {article, value: figure}: Located<Figure>,
  dossier: Dossier,
  wording: Wording,
): FigureWords | null {
  const counted = partWords(article, figure, wording) ?? countedWords({article, figure, wording})
  const amount = figureAmount(article, figure, wording)
  if (amount === null || counted === null) return null
  const {facts} = wording
  const place = figure.place === null ? null : nameWithin(dossier, article, figure.place)
  const details = [
    place === null || counted.includes(place.replace(/^the /, '')) ? null : facts.inPlace(place),
    figure.period === null ? null : formatDate(figure.period, wording.dates),
    figure.basis === 'estimate' ? facts.estimate : null,
    figure.basis === 'plan' ? facts.planned : null,
  ]
  return {
    ...amount,
    label: [withFate(counted, moreOf(article, figure, counted, wording)), ...details]
      .filter((part) => part !== null)
      .join(', '),
    source: figureSource(article, figure, dossier, wording),
  }
}

/** What befell them, else what people do or units are for, of whom the words for what is counted say nothing. */
function moreOf(
  article: Located<Figure>['article'],
  figure: Figure,
  counted: string,
  {facts}: Wording,
): string | null {
  const fate = befell(article, figure)
  if (fate !== null || ANYBODY.test(counted)) return fate ?? deedOf(article, figure)
  const isUnitAlone = figure.unit !== null && counted === facts.plural(figure.unit)
  return isUnitAlone ? purposeOf(article, figure) : null
}

/** Of these nothing is told. */
const ANYBODY = /^(?:the )?(?:men|others|people|persons|women)$/iu

function withFate(counted: string, fate: string | null): string {
  return fate === null ? counted : `${counted} ${fate}`
}

/** Figures worth a big numeral: those the analyst names, else those cited, else the best by rule, of numbers that differ the latest; four at most. */
export function chooseFigures(
  dossier: Dossier,
  wording: Wording,
  {tellings, differing}: Told,
): readonly Located<Figure>[] {
  const all = located(dossier.articles, (article) => article.figures)
  const printable = all.filter((figure) => figureWords(figure, dossier, wording) !== null)
  const {analysis} = dossier
  const named = (analysis?.keyFigures ?? []).flatMap((ref) =>
    printable.filter((one) => one.ref === ref),
  )
  if (named.length > 0) return named.slice(0, MOST)
  const refs = new Set(statementsOf(analysis).flatMap(({evidence}) => evidenceRefs(evidence)))
  const citedFigures = printable.filter((one) => refs.has(one.ref))
  if (citedFigures.length > 0) return citedFigures.slice(0, MOST)
  const others = new Set(
    differing.flatMap((group) => {
      const latest = latestOf(group, printable)
      return group.figures.filter(({ref}) => ref !== latest?.ref).flatMap(sameInArticle)
    }),
  )
  const once = printable.filter(({ref}) => !others.has(ref))
  return bestFigures(once, tellings, Math.ceil(MOST / dossier.articles.length))
}

/** What articles tell together. */
interface Told {
  readonly tellings: Tellings
  readonly differing: readonly Differing[]
}

/** An amount that the article gives, once or again in the same words. */
interface ToldAmount {
  /** "about 340 houses". */
  readonly words: string
  readonly refs: readonly EvidenceRef[]
}

/** Amounts for which the article names no source, durations and ages left out. */
export function unsourcedAmounts(dossier: Dossier, wording: Wording): readonly ToldAmount[] {
  const amounts = new Map<string, {words: string; refs: EvidenceRef[]}>()
  for (const figure of inTurns(dossier, unsourcedFigures(dossier, wording))) {
    const told = figureWords(figure, dossier, wording)
    if (told === null) continue
    const value = isChange(figure.value) ? `${told.value}:` : told.value
    const words = [told.qualifier, value, told.label].filter((part) => part !== '').join(' ')
    const key = `${figure.article.id}\n${words}`
    const known = amounts.get(key)
    if (known === undefined) amounts.set(key, {words, refs: [figure.ref]})
    else known.refs.push(figure.ref)
  }
  return [...amounts.values()]
}

/** "Sales rose" by so much: the verb is the second measure. */
function isChange({measures}: Figure): boolean {
  return measures.length > 1
}

/** Whether the articles give any figure that nobody is named for, also one that says too little to be printed. */
export function isAnyUnsourced(dossier: Dossier, wording: Wording): boolean {
  return located(dossier.articles, (article) => article.figures).some((one) =>
    lacksSource(one, dossier, wording),
  )
}

function lacksSource({article, value}: Located<Figure>, dossier: Dossier, wording: Wording) {
  return voiceOf(dossier, wording, article, value.speaker) === null
}

function unsourcedFigures(dossier: Dossier, wording: Wording): readonly Located<Figure>[] {
  const all = located(dossier.articles, (article) => article.figures)
  const isUnsourced = (one: Located<Figure>) => lacksSource(one, dossier, wording)
  const sourced = all.filter((one) => !isUnsourced(one))
  return withoutWholes(
    all.filter(
      (one) =>
        weight(one) > 0 &&
        !isInPassing(one) &&
        isUnsourced(one) &&
        // a headline says again what somebody is told with below it
        !sourced.some(
          (other) => one.article === other.article && sameNumber(one.value, other.value),
        ),
    ),
  )
}

const MOST = 4

/**
 * People and money before shares and things, what stands at the head and what has a source before what has none; where there are
 * such, no background and no things that are counted in passing; what several articles tell before what one does. Printed in the order of the
 * article.
 */
function bestFigures(
  figures: readonly Located<Figure>[],
  tellings: Tellings,
  share: number,
): readonly Located<Figure>[] {
  const sourcedFirst = firstWhere(figures, ({value}) => value.speaker !== null)
  const once = figures.filter(
    (figure) =>
      sourcedFirst.find(
        (other) => sameNumber(other.value, figure.value) || isToldAgain(other, figure),
      ) === figure,
  )
  const telling = withoutWholes(
    once.filter((figure) => weight(figure) > 0 && !isBarePart(figure) && !isFewInAll(figure)),
  )
  const areSeveral = ({ref}: Located<Figure>) => tellings(ref).length > 1
  const news = telling.filter(
    (figure) => !isBackground(figure) && (areSeveral(figure) || !isInPassing(figure)),
  )
  const best = (news.length === 0 ? telling : news)
    .map((figure, index) => ({
      figure,
      index,
      worth: weight(figure) + Math.min(tellings(figure.ref).length - 1, ENOUGH) * TOLD_AGAIN,
    }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
  // of several articles none has all of them while another has one
  const isWithinShare = ({figure}: (typeof best)[number], at: number) =>
    areSeveral(figure) ||
    best.slice(0, at).filter((one) => one.figure.article === figure.article).length < share
  const fair = best.filter(isWithinShare)
  return [...fair, ...best.filter((one) => !fair.includes(one))]
    .slice(0, MOST)
    .sort((a, b) => a.index - b.index)
    .map(({figure}) => figure)
}

/** What one more article is worth that tells the same in its own words, up to so many. */
const TOLD_AGAIN = 3
const ENOUGH = 2

/** A thing that nobody gives a number for before the end, where stories go on to other things ("six lamps" in a story on a storm), or a few. */
function isInPassing(figure: Located<Figure>): boolean {
  const {text} = figure.article.source
  const {partOf, span, speaker, value} = figure.value
  if (kindWeight(figure.value) > THING || speaker !== null || text === null) return false
  return (
    ((value ?? 0) < FEW_THINGS && partOf === null) ||
    (span.start > text.length * END && !isAtHead(figure))
  )
}

const END = 0.75
const FEW_THINGS = 10

/** "52 dead", and "52 bodies" of the same who says so. */
function isToldAgain({value: a}: Located<Figure>, {value: b}: Located<Figure>): boolean {
  const entity = a.speaker?.entity ?? null
  const isCount = ({unit}: Figure): boolean => unit !== 'percent' && !isMoney(unit)
  return (
    entity !== null &&
    entity === b.speaker?.entity &&
    (a.value ?? 0) >= FEW_THINGS &&
    a.value === b.value &&
    isCount(a) &&
    isCount(b)
  )
}

/** "112 people were hurt, 23 of them badly": "23 of 112 people" would not say what befell anybody. */
function isBarePart({article, value}: Located<Figure>): boolean {
  const whole = wholeOf(article, value)
  return whole !== null && befell(article, whole) !== null && befell(article, value) === null
}

/** The five of "two of five boats". */
function isFewInAll({article, value: {id, value}}: Located<Figure>): boolean {
  return (value ?? 0) < FEW_THINGS && article.figures.some(({partOf}) => partOf === id)
}

/** "23 cutters" is told with "7 of 23 cutters". */
function withoutWholes(figures: readonly Located<Figure>[]): readonly Located<Figure>[] {
  return figures.filter(
    ({article, value: whole}) =>
      !figures.some(
        (one) => one.article === article && wholeOf(article, one.value)?.id === whole.id,
      ),
  )
}

/** The figure that a number is a part of, where both count the same; shares and ranges have words of their own. */
function wholeOf(
  {figures}: Located<Figure>['article'],
  {partOf, unit, value}: Figure,
): (Figure & {readonly value: number}) | null {
  if (partOf === null || value === null || unit === 'percent') return null
  const whole = figures.find(({id}) => id === partOf)
  if (whole === undefined || whole.unit !== unit || whole.upper !== null) return null
  return whole.value === null ? null : {...whole, value: whole.value}
}

/** A figure and those of its article with its number: a headline says it again. */
export function sameInArticle({article, value}: Located<Figure>): readonly EvidenceRef[] {
  return article.figures
    .filter((one) => sameNumber(one, value))
    .map(({id}) => evidenceRef(article.id, id))
}

function sameNumber(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.upper === b.upper && a.unit === b.unit
}

/** "of 23 cutters", of which a number is a part. */
function partWords(
  article: Located<Figure>['article'],
  figure: Figure,
  wording: Wording,
): string | null {
  const whole = wholeOf(article, figure)
  const counted = whole && countedWords({article, figure: whole, wording})
  if (whole === null || counted === null) return null
  const qualifier = wording.facts.qualifiers[whole.qualifier]
  const words = [qualifier, formatNumber(whole.value, wording.numbers), counted]
  return wording.facts.shareOf(words.filter((part) => part !== '').join(' '))
}

/** The article's words for what is counted, else the unit in the plural. */
function countedWords(input: {
  readonly article: Located<Figure>['article']
  readonly figure: Figure
  readonly wording: Wording
}): string | null {
  const {article, figure, wording} = input
  const words = figure.measures
    .map((span) => wordsAt(article, span))
    .filter((part) => part !== null)
    .join(' ')
    .replace(/^([^“]*)”|^([^"]*)"(?!.*")/u, '$1$2')
  if (countsNothing(article, figure, words)) return null
  if (words !== '' && countWords(words) <= LONGEST_LABEL) {
    const link = shareLink(article, figure)
    if (link !== null) return wording.facts.shareOf((link[1] ?? '') + words)
    return isMeasured(article, figure, words)
      ? `${wording.facts.plural(figure.unit ?? '')} ${wording.facts.shareOf(words)}`
      : words
  }
  const {unit} = figure
  if (unit === null || unit === 'percent' || isMoney(unit)) return null
  return figure.value === 1 ? unit : wording.facts.plural(unit)
}

/** "900 tonnes of rice", of which the words for what is counted are the rice alone. */
function isMeasured(
  {source: {text}}: Located<Figure>['article'],
  {unit, span, measures}: Figure,
  words: string,
): boolean {
  if (unit === null || unit === 'percent' || unit === 'person' || isMoney(unit)) return false
  const between = text?.slice(span.end, measures[0]?.start) ?? ''
  const inside = text?.slice(span.start, span.end) ?? ''
  return !words.toLowerCase().includes(unit.slice(0, STEM)) && /\sof\s$/u.test(inside + between)
}

/** Letters that a unit and its plural share. */
const STEM = 4

const LONGEST_LABEL = 14

/** "46 per cent of [the] people", "half their savings": a part of what is counted, which "46% people" does not say; `null` for what is none ("a 46% rise", "one in six people"). */
function shareLink(
  article: Located<Figure>['article'],
  figure: Figure,
): readonly (string | undefined)[] | null {
  const {unit, span, measures} = figure
  const {text} = article.source
  if (unit !== 'percent' || text === null) return null
  if (/ (?:in|of) /.test(amountInWords(article, figure) ?? '')) return null
  const of = /^\s+of\b(?:\s(the\s))?/u.exec(text.slice(span.end, span.end + LONGEST_LINK))
  if (of !== null) return of
  const isInWords = !/%|per\s?cent|\bpc\b/iu.test(text.slice(span.start, span.end))
  const between = text.slice(span.end, measures[0]?.start)
  return isInWords && /^\s(?:\p{L}+\s)?$/u.test(between) ? [''] : null
}

/** " of the " */
const LONGEST_LINK = 8
