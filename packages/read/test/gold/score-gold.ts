import {type Article, type Quotation, type Span, SURE} from '@onrecord/core'
import {judgeSpeaker, type SpeakerFault, sameCandidates} from './judge-speaker.ts'
import type {GoldArticle, GoldQuotation} from './load-gold.ts'
import {holderOf, length, likeness, notFound, overlap} from './match-spans.ts'

/** How many of how many. A quotation that is not found is wrong in every way. */
export interface Share {
  readonly right: number
  readonly of: number
}

interface Miss {
  /** The way of being wrong: tells nothing of the text. */
  readonly what: string
  readonly article: string
  readonly words: string
}

export interface GoldScore {
  readonly articles: number
  /** All stretches between quotation marks met at 0.8 (intersection over union). */
  readonly found: Share
  /** Stretches read as quotations that are labelled as such. */
  readonly precision: Share
  readonly kind: Share
  /** Of all quotations with one speaker, or with joint speakers. */
  readonly speaker: Share
  /** Of those that could be mistaken for somebody else. */
  readonly near: Share
  /** `ambiguous` where it is ambiguous; of how many. */
  readonly ambiguous: Share
  /** Of the same, those with exactly the candidates of the label. */
  readonly candidates: Share
  /** Of the quotations said to be ambiguous, those that are. */
  readonly ambiguousPrecision: Share
  /** Nobody named where nobody is. */
  readonly nobody: Share
  /** Of the speakers named, those that are right. */
  readonly named: Share
  /** The same of those of whom the reader is sure. */
  readonly sure: Share
  readonly cue: Share
  /** Split and continued quotations that are one quotation of several segments. */
  readonly joined: Share
  /** Quotations in quotations that are told `within` the outer one. */
  readonly within: Share
  /** Scare quotes, titles and nicknames left alone. */
  readonly leftAlone: Share
  readonly misses: readonly Miss[]
}

/** The names of the figures. */
export type GoldFigure = Exclude<keyof GoldScore, 'articles' | 'misses'>

type Tallies = Record<GoldFigure, {right: number; of: number}>

/** Scores the articles that the reader made of the gold texts, in the same order. */
export function scoreGold(
  pairs: readonly {readonly gold: GoldArticle; readonly article: Article}[],
): GoldScore {
  const tallies = newTallies()
  const misses: Miss[] = []
  for (const {gold, article} of pairs) {
    const note = (what: string, {start, end}: Span) =>
      misses.push({what, article: gold.id, words: gold.text.slice(start, end)})
    for (const quotation of gold.quotations) {
      scoreQuotation({gold, article, tallies, note}, quotation)
    }
    scoreReading({gold, article, tallies, note})
  }
  return {articles: pairs.length, ...tallies, misses}
}

/** The ways of being wrong with how often each was met, the commonest first. */
export function countMisses(
  misses: readonly {readonly what: string}[],
): {what: string; count: number}[] {
  const counts = new Map<string, number>()
  for (const {what} of misses) counts.set(what, (counts.get(what) ?? 0) + 1)
  return [...counts]
    .map(([what, count]) => ({what, count}))
    .toSorted((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1))
}

interface Context {
  readonly gold: GoldArticle
  readonly article: Article
  readonly tallies: Tallies
  readonly note: (what: string, span: Span) => void
}

function scoreQuotation(context: Context, quotation: GoldQuotation): void {
  const {gold, article, tallies, note} = context
  const holders = quotation.quoted.map((span) => holderOf(article, span))
  const read = holders.filter((holder) => holder !== null)
  const found = read.length === holders.length
  count(tallies.found, found)
  if (!found) note(notFound(article, quotation), firstOf(quotation))
  if (quotation.kindDecided) scoreKind(context, quotation, read, found)
  scoreSpeaker(context, quotation, read, found)
  if (quotation.cue) scoreCue(context, quotation.cue, read)
  if (quotation.kind === 'direct' && quotation.quoted.length > 1) {
    scoreSegments(context, quotation, read, found)
  }
  const outer = quotation.within === null ? null : gold.quotations[quotation.within]
  if (outer) {
    const parents = outer.quoted.map((span) => holderOf(article, span)?.id)
    const told = found && read.every(({within}) => within !== null && parents.includes(within))
    count(tallies.within, told)
    if (found && !told) note('within: told in no other', firstOf(quotation))
  }
}

function scoreKind(
  {tallies, note}: Context,
  quotation: GoldQuotation,
  read: readonly Quotation[],
  found: boolean,
): void {
  const wrong = read.find(({kind}) => kind !== quotation.kind)
  count(tallies.kind, found && !wrong)
  if (wrong) note(`kind: ${quotation.kind} read as ${wrong.kind}`, firstOf(quotation))
}

function scoreSegments(
  {tallies, note}: Context,
  quotation: GoldQuotation,
  read: readonly Quotation[],
  found: boolean,
): void {
  const joined = new Set(read).size === 1
  count(tallies.joined, found && joined)
  if (found && !joined) note('segments: one quotation read as several', firstOf(quotation))
}

function scoreSpeaker(
  context: Context,
  quotation: GoldQuotation,
  read: readonly Quotation[],
  found: boolean,
): void {
  const {gold, article, tallies, note} = context
  const {speaker, near} = quotation
  const faults = read.map((one) => judgeSpeaker(gold, article, speaker, one))
  const fault = faults.find((one) => one !== null) ?? null
  const right = found && fault === null
  if (speaker.type === 'ambiguous') {
    count(tallies.ambiguous, right)
    scoreCandidates(context, quotation, speaker.candidates, right ? read : [])
  } else {
    count(speaker.type === 'entity' ? tallies.speaker : tallies.nobody, right)
    if (near !== null) count(tallies.near, right)
  }
  scoreStatus(tallies, read, faults, speaker.type === 'ambiguous')
  if (fault !== null) note(speakerMiss(fault, near), firstOf(quotation))
}

/** What the reader says of itself: that it names somebody, that it is sure, that several are possible. */
function scoreStatus(
  tallies: Tallies,
  read: readonly Quotation[],
  faults: readonly SpeakerFault[],
  ambiguous: boolean,
): void {
  for (const [i, {speaker}] of read.entries()) {
    if (speaker.status !== 'resolved') continue
    count(tallies.named, faults[i] === null)
    if (speaker.confidence >= SURE) count(tallies.sure, faults[i] === null)
  }
  if (read.some(({speaker}) => speaker.status === 'ambiguous'))
    count(tallies.ambiguousPrecision, ambiguous)
}

function scoreCandidates(
  {gold, article, tallies, note}: Context,
  quotation: GoldQuotation,
  candidates: readonly string[],
  read: readonly Quotation[],
): void {
  const same = read.every((one) => sameCandidates(gold, article, candidates, one))
  count(tallies.candidates, read.length > 0 && same)
  if (!same) note('speaker: ambiguous, with other candidates', firstOf(quotation))
}

function speakerMiss(fault: Exclude<SpeakerFault, null>, near: string | null): string {
  const told: Readonly<Record<string, string>> = {
    honorific: 'by an honorific',
    title: 'by a title or description',
    given: 'by a given name',
    gender: "by a pronoun's gender",
  }
  return near === null ? `speaker: ${fault}` : `speaker: ${fault} (told apart ${told[near]})`
}

function scoreCue({tallies, note}: Context, cue: Span, read: readonly Quotation[]): void {
  const cues = read.flatMap((one) => one.cue ?? [])
  const right = cues.some((one) => overlap(one, cue) > 0 && length(one) <= 4 * length(cue) + 40)
  count(tallies.cue, right)
  if (!right && read.length > 0) note(cues.length > 0 ? 'cue: another' : 'cue: none', cue)
}

/** What was read as a quotation and is none. */
function scoreReading({gold, article, tallies, note}: Context): void {
  const labelled = gold.quotations.flatMap(({quoted}) => quoted)
  const spans = article.quotations.flatMap(({quoted}) => quoted)
  for (const span of spans) {
    const right = labelled.some((one) => likeness(one, span) >= 0.8)
    count(tallies.precision, right)
    const touches = labelled.some((one) => overlap(one, span) > 0)
    const scare = gold.nobodys.some((one) => likeness(one, span) >= 0.5)
    if (!right && !touches && !scare) note('none: words in quotation marks that nobody said', span)
  }
  for (const nobodys of gold.nobodys) {
    const taken = spans.some((one) => likeness(one, nobodys) >= 0.5)
    count(tallies.leftAlone, !taken)
    if (taken) note('none: scare quotes, a title or a nickname', nobodys)
  }
}

function firstOf({quoted: [first]}: GoldQuotation): Span {
  if (!first) throw new Error('a label without quoted words')
  return first
}

function count(tally: {right: number; of: number}, right: boolean): void {
  tally.of += 1
  if (right) tally.right += 1
}

function newTallies(): Tallies {
  const tally = () => ({right: 0, of: 0})
  return {
    found: tally(),
    precision: tally(),
    kind: tally(),
    speaker: tally(),
    near: tally(),
    ambiguous: tally(),
    candidates: tally(),
    ambiguousPrecision: tally(),
    nobody: tally(),
    named: tally(),
    sure: tally(),
    cue: tally(),
    joined: tally(),
    within: tally(),
    leftAlone: tally(),
  }
}
