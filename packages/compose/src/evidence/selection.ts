import type {Dossier, EvidenceRef, Quotation} from '@onrecord/core'
import {evidenceRefs, statementsOf} from '@onrecord/core'
import type {Wording} from '../wording/wording.ts'
import {bare} from './bare.ts'
import {type Allowance, allowanceOf, budgetOf} from './budget.ts'
import {isClause} from './clause.ts'
import {countWords, type Located, located, placeOf} from './located.ts'
import {keptSentence, type Sentence, sentenceAround, spokenSentence} from './sentences.ts'
import {type Statement, statementOf} from './statements.ts'
import {byVoice, namesNobody, type Voice} from './voices.ts'

/** A statement and who makes it. */
export interface Attributed {
  readonly voice: Voice
  readonly statement: Statement
}

/** Which quotations a document prints, and where. Each is printed once. */
export interface Selection {
  /** The first attributed statements of the article: its news. Only where nobody has written key messages. */
  readonly leads: readonly Attributed[]
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
 * speaker; then more direct quotations, the longest that fit, speaker by speaker.
 */
export function selectQuotations(dossier: Dossier, wording: Wording): Selection {
  const printable = located(dossier.articles, (article) => article.quotations).filter(isStatement)
  const groups = [...byVoice(dossier, wording, printable).values()]
  const chooser = chooserOf(dossier, wording, printable)
  const {analysis} = dossier
  const leads = analysis === null ? chooseLeads(groups, printable, chooser) : []
  const law = chooseLaw(dossier, chooser)
  const preferred = preferredRefs(dossier)
  const reserved = Math.floor(budgetOf(dossier) * CARDS_SHARE)
  const firstCards = chooseCards(groups, chooser, {
    preferred,
    words: reserved,
    most: MOST.firstCards,
  })
  const unattributed = chooseUnattributed(printable, chooser)
  const led = new Set(leads.map(({voice}) => voice.key))
  const others = groups.filter(({voice}) => !led.has(voice.key))
  const rows = (analysis?.positions ?? []).length === 0 ? chooseRows(others, chooser) : []
  const room = {preferred, words: CARD.most * MOST.cards, most: MOST.cards - firstCards.length}
  const cards = [...firstCards, ...chooseCards(groups, chooser, room)]
  const heard = new Set([...leads, ...rows, ...cards].map(({voice}) => voice.key))
  const silent = groups.flatMap(({voice, quotations: [first]}) =>
    heard.has(voice.key) || voice.kind === 'described' || first === undefined
      ? []
      : [{voice, ref: first.ref}],
  )
  const leftOut = groups
    .flatMap(({quotations}) => quotations)
    .filter(({ref}) => !chooser.used.has(ref)).length
  return {leads, rows, law, unattributed, cards, silent, leftOut}
}

type Candidate = Located<Quotation>

interface Group {
  readonly voice: Voice
  readonly quotations: readonly Candidate[]
}

interface Chooser {
  /** The first of these quotations that is not printed yet and fits. */
  readonly first: (sources: readonly Candidate[], limit: Limit) => Statement | null
  readonly used: ReadonlySet<EvidenceRef>
  readonly allowance: Allowance
}

/** Words at least and at most, and whether reported speech begins with the article's verb. */
interface Limit {
  readonly fewest: number
  readonly most: number
  readonly lead: boolean
}

const LEAD: Limit = {fewest: 9, most: 45, lead: true}
const ROW: Limit = {fewest: 6, most: 26, lead: true}
const UNATTRIBUTED: Limit = {fewest: 5, most: 14, lead: true}
const CARD: Limit = {fewest: 5, most: 42, lead: false}
/** How much longer than its limit a sentence may be that cannot be cut. */
const LONGER = 1.5
/** Of the excerpt budget, kept for direct words. */
const CARDS_SHARE = 0.4
const MOST = {rows: 12, leads: 3, unattributed: 2, firstCards: 2, cards: 5, lawWords: 38} as const

/** Words of the headline are the desk's; words passed on by another stand in the words of that other. */
function isStatement({article, value}: Candidate): boolean {
  const [first] = value.content
  return first !== undefined && placeOf(article, first)?.kind === 'paragraph'
}

function chooserOf(dossier: Dossier, wording: Wording, printable: readonly Candidate[]): Chooser {
  const used = new Set<EvidenceRef>(quotedByAnalyst(dossier, printable))
  const allowance = allowanceOf(dossier)
  const first: Chooser['first'] = (sources, limit) => {
    for (const source of sources) {
      if (used.has(source.ref)) continue
      const statement = statementOf(source, {dossier, wording, limit: limit.most, lead: limit.lead})
      if (statement === null || !fits(statement, limit, allowance)) continue
      used.add(source.ref)
      return statement
    }
    return null
  }
  return {first, used, allowance}
}

/** A sentence is not cut, so a statement may be somewhat longer than its limit. */
function fits(statement: Statement, limit: Limit, allowance: Allowance): boolean {
  if (statement.form === 'paraphrase') return true
  const {words} = statement
  if (words < limit.fewest || words > limit.most * LONGER) return false
  return allowance.take(statement.source.article, words)
}

function attributed(voice: Voice, statement: Statement | null): readonly Attributed[] {
  return statement === null ? [] : [{voice, statement}]
}

/** Reported statements by different speakers; direct words stand as blocks. */
function chooseLeads(
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
function chooseRows(groups: readonly Group[], chooser: Chooser): readonly Attributed[] {
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

function chooseLaw(dossier: Dossier, {allowance}: Chooser): ReadonlyMap<EvidenceRef, Sentence> {
  const chosen = new Map<EvidenceRef, Sentence>()
  for (const {article, ref, value} of located(dossier.articles, (one) => one.instruments)) {
    const sentence = value.mentions
      .map(
        ({span}) =>
          sentenceAround(article, span, MOST.lawWords) ??
          keptSentence(article, span, dossier.excerpts) ??
          spokenSentence(article, span, MOST.lawWords),
      )
      .find((found) => found !== null)
    if (sentence === undefined) continue
    const printed = [...chosen.values()].some((one) => one.words === sentence.words)
    if (!printed && allowance.take(article, countWords(sentence.words))) chosen.set(ref, sentence)
  }
  return chosen
}

function chooseUnattributed(
  printable: readonly Candidate[],
  chooser: Chooser,
): readonly Statement[] {
  return printable
    .filter(({value}) => namesNobody(value.speaker))
    .slice(0, MOST.unattributed)
    .map((source) => chooser.first([source], UNATTRIBUTED))
    .filter((statement) => statement !== null)
}

/** Which direct quotations are worth more, and how much may be taken. */
interface Room {
  readonly preferred: ReadonlySet<EvidenceRef>
  readonly words: number
  readonly most: number
}

function chooseCards(
  groups: readonly Group[],
  chooser: Chooser,
  {preferred, words, most}: Room,
): readonly Attributed[] {
  const chosen: Attributed[] = []
  let left = words
  for (let round = 0; round < most; round += 1) {
    for (const {voice, quotations} of groups) {
      if (chosen.length >= most) return chosen
      const limit = {...CARD, most: Math.min(CARD.most, Math.floor(left / LONGER))}
      const statement = chooser.first(forCards(quotations, preferred), limit)
      left -= statement?.words ?? 0
      chosen.push(...attributed(voice, statement))
    }
  }
  return chosen
}

/** Reported statements first, since they say where somebody stands, and short ones, since they leave room for others. */
function forTable(quotations: readonly Candidate[]): readonly Candidate[] {
  const shortFirst = [...byLength(quotations)].reverse()
  return [
    ...shortFirst.filter(({value}) => value.kind !== 'direct'),
    ...shortFirst.filter(({value}) => value.kind === 'direct'),
  ]
}

function forCards(
  quotations: readonly Candidate[],
  preferred: ReadonlySet<EvidenceRef>,
): readonly Candidate[] {
  const direct = byLength(quotations.filter(({value}) => value.kind === 'direct'))
  return [
    ...direct.filter(({ref}) => preferred.has(ref)),
    ...direct.filter(({ref}) => !preferred.has(ref)),
  ]
}

function byLength(quotations: readonly Candidate[]): readonly Candidate[] {
  return [...quotations].sort((a, b) => lengthOf(b) - lengthOf(a))
}

function lengthOf(quotation: Candidate | undefined): number {
  const spans = quotation?.value.content ?? []
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

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
