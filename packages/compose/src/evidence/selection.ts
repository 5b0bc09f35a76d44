import type {Dossier, Event, EvidenceRef} from '@onrecord/core'
import {evidenceRefs, overlaps, placeOf, SURE, statementsOf} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {bare} from './bare.ts'
import {budgetOf} from './budget.ts'
import {tellsBackground} from './can-open.ts'
import {chooseCards} from './choose-cards.ts'
import {chooseLaw} from './choose-law.ts'
import {
  chooseFurther,
  chooseLeads,
  chooseRows,
  chooseUnattributed,
  isNews,
  leadCandidates,
  mayOpen,
  type Reported,
} from './choose-reported.ts'
import {
  type Attributed,
  CARD,
  type Candidate,
  chooserOf,
  firstWhere,
  type Group,
  isWithin,
  LEAD,
  MOST,
} from './chooser.ts'
import {isConfidential} from './confidential.ts'
import {countShared, headlineWords, titleWords} from './headline-words.ts'
import {inTurns} from './in-turns.ts'
import {type Lede, ledeBefore} from './lede.ts'
import {countWords, type Located, located, wordsAt, wordsOf} from './located.ts'
import {newsBefore} from './news.ts'
import type {Sentence} from './sentences.ts'
import {namesOf} from './speakers-by-name.ts'
import {type Statement, statementOf} from './statements.ts'
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
  /** Speakers with a name, and sources who may not be named, of whom nothing is printed, with the first place where they speak. */
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
  const printable = statementsIn(dossier)
  const groups = [...byVoice(dossier, wording, printable).values()]
  const posts = printable.filter(isPost).map(({ref}) => ref)
  const {analysis} = dossier
  const audible = analysis === null ? audibleOf(groups) : groups
  const sources = analysis === null ? unheardSources(groups, audible) : []
  const candidates = analysis === null ? leadCandidates(audible, printable) : []
  const {lede, news, opener} =
    analysis === null ? chooseOpening(dossier, wording, candidates) : NONE
  const taken = lede === null ? quotedByAnalyst(dossier, printable) : within(lede, printable)
  const chooser = chooserOf(dossier, wording, [...taken, ...posts])
  if (lede !== null) chooser.allowance.take(lede.article, countWords(lede.words))
  const first = chooseLeads(
    firstWhere(candidates, ({source}) => source === opener),
    chooser,
    mostLeads(dossier),
  )
  const law = chooseLaw(dossier, chooser)
  const preferred = preferredRefs(dossier)
  const reserved = Math.floor(budgetOf(dossier) * CARDS_SHARE)
  const firstCards = chooseCards(audible, chooser, {
    preferred,
    words: reserved,
    most: MOST.firstCards,
  })
  const unattributed = chooseUnattributed(printable, chooser)
  const nameOf = namesOf(groups.map(({voice}) => voice))
  const led = new Set(first.map(({voice}) => nameOf(voice)))
  const others = eachNameOnce(audible, nameOf).filter(({voice}) => !led.has(nameOf(voice)))
  const rows =
    (analysis?.positions ?? []).length === 0
      ? [...chooseRows(others, chooser), ...chooseRows(sources, chooser)]
      : []
  const room = {preferred, words: CARD.most * MOST.cards, most: MOST.cards - firstCards.length}
  // of a source without a name one statement is enough: a second says as a rule the same again
  const inRows = new Set(rows.map(({voice}) => voice.key))
  const untold = sources.filter(({voice}) => !inRows.has(voice.key))
  const next = othersFirst([...audible, ...untold], firstCards)
  const cards = [...firstCards, ...chooseCards(next, chooser, room)]
  const further =
    analysis === null ? chooseFurther(audible, printable, chooser, MOST.leads - first.length) : []
  const leads = [...first, ...further]
  const heard = [...leads, ...rows, ...cards].map(({voice}) => voice)
  const silent = silentOf(groups, heard)
  const leftOut = groups
    .flatMap(({quotations}) => quotations)
    .filter(({ref}) => !chooser.used.has(ref) || posts.includes(ref)).length
  const opened = first.find(({statement: {source}}) => source === opener) ?? null
  return {leads, lede, news, opener: opened, rows, law, unattributed, cards, silent, leftOut}
}

interface Opening extends Pick<Selection, 'lede' | 'news'> {
  readonly opener: Candidate | null
}

const NONE: Opening = {lede: null, news: null, opener: null}

/**
 * What the document begins with, which is one of three: the article’s own sentence that says what the headline says, and has room in
 * the excerpt budget; else the news; else the first statement that is about what the headline is about.
 */
function chooseOpening(
  dossier: Dossier,
  wording: Wording,
  candidates: readonly Reported[],
): Opening {
  const isPrintable = (source: Candidate): boolean => {
    const found = statementOf(source, {dossier, wording, limit: LEAD.most, lead: LEAD.lead})
    return found !== null && isWithin(LEAD, found)
  }
  const mayLead = (one: Reported): boolean =>
    one.source.value.speaker.confidence >= SURE &&
    mayOpen(one) &&
    isOfHeadline(one.source) &&
    isOfTitle(one.source, dossier)
  const opener = candidates.find((one) => mayLead(one) && isPrintable(one.source))?.source ?? null
  const news = newsBefore(dossier, opener)
  const lede = ledeBefore(dossier, news ?? opener)
  if (lede !== null && countWords(lede.words) <= budgetOf(dossier) * LEDE_SHARE)
    return {...NONE, lede}
  return news === null ? {...NONE, opener} : {...NONE, news}
}

/** Whether the article begins with it, or says it near its head in words of the headline; what a passer-by says is not its news. */
function isOfHeadline(source: Candidate): boolean {
  const {article, value} = source
  const telling = headlineWords(article)
  if (tellsBackground(wordsOf(source))) return false
  if (telling.length === 0 || isNews(source)) return true
  const [first] = value.content
  const place = first === undefined ? null : placeOf(article, first)
  return place?.kind === 'paragraph' && place.number <= NEAR && sharesHeadline(source)
}

/** Of several articles one is no more the document’s than another: its statement opens only a document that is called by it. */
function isOfTitle(source: Candidate, dossier: Dossier): boolean {
  return (
    dossier.articles.length < 2 ||
    countShared(titleWords(dossier), wordsOf(source)) >= FEWEST_SHARED
  )
}

function sharesHeadline(source: Candidate): boolean {
  const telling = headlineWords(source.article)
  const fewest = Math.max(FEWEST_SHARED, telling.length * SHARE)
  return countShared(telling, wordsOf(source)) >= Math.min(fewest, telling.length)
}

/** Paragraphs from the first. */
const NEAR = 8
const FEWEST_SHARED = 2
/** Of the words of a long headline. */
const SHARE = 0.25

/** Of the excerpt budget, so that those who speak are heard. */
const LEDE_SHARE = 0.4

/**
 * Those of whom something may be printed, whoever has a name first. Where some have one, those who have none are heard only with what
 * is of the headline; a rule has guessed that they speak at all.
 */
function audibleOf(groups: readonly Group[]): readonly Group[] {
  const named = groups.filter(({voice}) => voice.kind !== 'described')
  const described = groups.filter(({voice}) => voice.kind === 'described')
  if (named.length < FEW) return [...named, ...described]
  return [...named, ...only(described, sharesHeadline)]
}

/** Of several articles one name has one row, with what all of them have of it. */
function eachNameOnce(
  groups: readonly Group[],
  nameOf: (voice: Voice) => string,
): readonly Group[] {
  const found = new Map<string, Group>()
  for (const group of groups) {
    const name = nameOf(group.voice)
    const {voice, quotations} = found.get(name) ?? {...group, quotations: []}
    const role = voice.role === group.voice.role ? voice.role : null
    found.set(name, {
      voice: {...voice, role},
      quotations: [...quotations, ...group.quotations],
    })
  }
  return [...found.values()]
}

/** Sources who may not be named are heard behind those, whatever they tell: a story may rest on them. */
function unheardSources(groups: readonly Group[], audible: readonly Group[]): readonly Group[] {
  const keys = new Set(audible.map(({voice}) => voice.key))
  const unheard = groups.filter(({voice}) => voice.kind === 'described' && !keys.has(voice.key))
  return only(unheard, isConfidential)
}

function only(groups: readonly Group[], holds: (one: Candidate) => boolean): readonly Group[] {
  return groups
    .map(({voice, quotations}) => ({voice, quotations: quotations.filter(holds)}))
    .filter(({quotations}) => quotations.length > 0)
}

/** Speakers with a name. */
const FEW = 3

/** What is said in the lede is printed with it. */
function within({article, span}: Lede, printable: readonly Candidate[]): EvidenceRef[] {
  return printable
    .filter((one) => one.article === article && one.value.content.some((at) => overlaps(at, span)))
    .map(({ref}) => ref)
}

/** Of the excerpt budget, kept for direct words. */
const CARDS_SHARE = 0.4

/** Each name once, though two articles have it; a rule has guessed of the described that they speak, but for sources. */
function silentOf(groups: readonly Group[], heard: readonly Voice[]): Selection['silent'] {
  const nameOf = namesOf([...groups.map(({voice}) => voice), ...heard])
  const told = new Set(heard.map(nameOf))
  return groups.flatMap(({voice, quotations}) => {
    const [one] = quotations
    const isTold = voice.kind !== 'described' || quotations.some(isConfidential)
    if (one === undefined || !isTold || told.has(nameOf(voice))) return []
    told.add(nameOf(voice))
    return [{voice, ref: one.ref}]
  })
}

/** One of each article, as far as they are a list that is read. */
function mostLeads({articles}: Dossier): number {
  return Math.min(Math.max(MOST.leads, articles.length), MOST.leadsOfMany)
}

/** Those of articles of which no words are shown yet stand before the others. */
function othersFirst(groups: readonly Group[], shown: readonly Attributed[]): readonly Group[] {
  const articles = new Set(shown.map(({statement}) => statement.source.article))
  return firstWhere(
    groups,
    ({quotations}) => !quotations.some(({article}) => articles.has(article)),
  )
}

/** Article by article in turns, so that of several none is heard out before the next is heard. */
function statementsIn(dossier: Dossier): readonly Candidate[] {
  const found = located(dossier.articles, (article) => article.quotations)
  return inTurns(dossier, found.filter(isStatement))
}

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
