import type {Dossier, Event, EvidenceRef} from '@onrecord/core'
import {evidenceRefs, overlaps, placeOf, statementsOf} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {bare} from './bare.ts'
import {budgetOf} from './budget.ts'
import {chooseCards} from './choose-cards.ts'
import {chooseLaw} from './choose-law.ts'
import {
  chooseFurther,
  chooseLeads,
  chooseRows,
  chooseUnattributed,
  mayOpen,
} from './choose-reported.ts'
import {type Attributed, CARD, type Candidate, chooserOf, type Group, MOST} from './chooser.ts'
import {type Lede, ledeBefore} from './lede.ts'
import {countWords, type Located, located, wordsAt} from './located.ts'
import {newsBefore} from './news.ts'
import type {Sentence} from './sentences.ts'
import type {Statement} from './statements.ts'
import {byVoice, type Voice} from './voices.ts'

/** Which quotations a document prints, and where. Each is printed once. */
export interface Selection {
  /** The first attributed statements of the article: its news. Only where nobody has written key messages. */
  readonly leads: readonly Attributed[]
  /** The article's own sentence that says what it is about, where neither news nor a statement says most of it. Only where nobody has written a bottom line. */
  readonly lede: Lede | null
  /** What the article says has just happened, where it says so before anybody speaks. Only where nobody has written a bottom line. */
  readonly news: Located<Event> | null
  /**
   * The one of the leads that the document opens with; `null` where the lede or the news stands before it, and where each leans on what
   * stands before it in the article, or is a guess.
   */
  readonly opener: Attributed | null
  /** One statement for each speaker who is not among the leads. Only where nobody has written positions. */
  readonly rows: readonly Attributed[]
  /** What the article says of an instrument in its own voice, by the reference of the instrument. */
  readonly law: ReadonlyMap<EvidenceRef, Sentence>
  /** Statements that nobody is named for. */
  readonly unattributed: readonly Statement[]
  /** Direct words, as blocks. */
  readonly cards: readonly Attributed[]
  /** Speakers with a name of whom nothing is printed, with the first place where they speak. */
  readonly silent: readonly {readonly voice: Voice; readonly ref: EvidenceRef}[]
  /** Quotations that could be printed and are not, for room. */
  readonly leftOut: number
}

/**
 * Chooses by a fixed rule, within the excerpt budget, so that most speakers are heard: the first reported statements, by
 * different speakers; sentences on the law; two direct quotations; what nobody is named for; one statement for each other
 * speaker; then more direct quotations, the longest that fit, speaker by speaker; then further reported statements.
 */
export function selectQuotations(dossier: Dossier, wording: Wording): Selection {
  const printable = located(dossier.articles, (article) => article.quotations).filter(isStatement)
  const groups = [...byVoice(dossier, wording, printable).values()]
  const posts = printable.filter(isPost).map(({ref}) => ref)
  const {analysis} = dossier
  const lede = analysis === null ? chooseLede(dossier, wording, {groups, printable, posts}) : null
  const taken = lede === null ? quotedByAnalyst(dossier, printable) : within(lede, printable)
  const chooser = chooserOf(dossier, wording, [...taken, ...posts])
  if (lede !== null) chooser.allowance.take(lede.article, countWords(lede.words))
  const first = analysis === null ? chooseLeads(groups, printable, chooser) : []
  const law = chooseLaw(dossier, chooser)
  const preferred = preferredRefs(dossier)
  const reserved = Math.floor(budgetOf(dossier) * CARDS_SHARE)
  const firstCards = chooseCards(groups, chooser, {
    preferred,
    words: reserved,
    most: MOST.firstCards,
  })
  const unattributed = chooseUnattributed(printable, chooser)
  const led = new Set(first.map(({voice}) => voice.key))
  const others = groups.filter(({voice}) => !led.has(voice.key))
  const rows = (analysis?.positions ?? []).length === 0 ? chooseRows(others, chooser) : []
  const room = {preferred, words: CARD.most * MOST.cards, most: MOST.cards - firstCards.length}
  const cards = [...firstCards, ...chooseCards(groups, chooser, room)]
  const further =
    analysis === null ? chooseFurther(groups, printable, chooser, MOST.leads - first.length) : []
  const leads = [...first, ...further]
  const {news, opener} = analysis === null && lede === null ? openingOf(dossier, leads) : NO_OPENING
  const heard = new Set([...leads, ...rows, ...cards].map(({voice}) => voice.key))
  const silent = groups.flatMap(({voice, quotations: [one]}) =>
    heard.has(voice.key) || voice.kind === 'described' || one === undefined
      ? []
      : [{voice, ref: one.ref}],
  )
  const leftOut = groups
    .flatMap(({quotations}) => quotations)
    .filter(({ref}) => !chooser.used.has(ref) || posts.includes(ref)).length
  return {leads, lede, news, opener, rows, law, unattributed, cards, silent, leftOut}
}

type Opening = Pick<Selection, 'news' | 'opener'>

const NO_OPENING: Opening = {news: null, opener: null}

/** The news, or else the first of the leads that can stand at the head of a document. */
function openingOf(dossier: Dossier, leads: readonly Attributed[]): Opening {
  const first = leads.find(({voice, statement: {source}}) => mayOpen({voice, source})) ?? null
  const news = newsBefore(dossier, first?.statement.source ?? null)
  return {news, opener: news === null ? first : null}
}

interface Spoken {
  readonly groups: readonly Group[]
  readonly printable: readonly Candidate[]
  readonly posts: readonly EvidenceRef[]
}

/** The lede, where the document would begin with something else, and where the excerpt budget has room for it. */
function chooseLede(
  dossier: Dossier,
  wording: Wording,
  {groups, printable, posts}: Spoken,
): Lede | null {
  const chooser = chooserOf(dossier, wording, posts)
  const {news, opener} = openingOf(dossier, chooseLeads(groups, printable, chooser))
  const lede = ledeBefore(dossier, news ?? opener?.statement.source ?? null)
  const room = budgetOf(dossier) * LEDE_SHARE
  return lede !== null && countWords(lede.words) <= room ? lede : null
}

/** Of the excerpt budget, so that those who speak are heard. */
const LEDE_SHARE = 0.4

/** What is said in the lede is printed with it. */
function within({article, span}: Lede, printable: readonly Candidate[]): EvidenceRef[] {
  return printable
    .filter((one) => one.article === article && one.value.content.some((at) => overlaps(at, span)))
    .map(({ref}) => ref)
}

/** Of the excerpt budget, kept for direct words. */
const CARDS_SHARE = 0.4

/**
 * Words of the headline are the desk's, and so is a notice of rights behind the last ones; words passed on by another stand in the
 * words of that other.
 */
function isStatement({article, value}: Candidate): boolean {
  const [first] = value.content
  if (first === undefined || placeOf(article, first)?.kind !== 'paragraph') return false
  return !value.content.some((span) => wordsAt(article, span)?.includes('©'))
}

/** A post with the addresses of its links is nothing to read; who wrote it is named, and it is counted among the rest. */
function isPost({article, value}: Candidate): boolean {
  return value.content.some((span) => ADDRESS.test(wordsAt(article, span) ?? ''))
}

const ADDRESS = /\bhttps?:\/\/|\bpic\.\p{L}+\.com\//u

/** What the analysis stands on is worth reading in full. */
function preferredRefs(dossier: Dossier): ReadonlySet<EvidenceRef> {
  return new Set(statementsOf(dossier.analysis).flatMap(({evidence}) => evidenceRefs(evidence)))
}

/** Quotations of which the analyst prints most words already. */
function quotedByAnalyst(dossier: Dossier, printable: readonly Candidate[]): EvidenceRef[] {
  const pieces = statementsOf(dossier.analysis).flatMap(
    ({text}) => text.match(/“[^“”]*”/gu)?.map(bare) ?? [],
  )
  return printable
    .filter((source) => {
      const words = bare(source.value.text?.join(' ') ?? '')
      return pieces.some((piece) => words.includes(piece) && piece.length * 2 > words.length)
    })
    .map((source) => source.ref)
}
