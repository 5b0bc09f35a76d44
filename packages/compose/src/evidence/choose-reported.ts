import {isInOwnWords, SURE} from '@onrecord/core'
import {
  type Attributed,
  attributed,
  byLength,
  type Candidate,
  type Chooser,
  firstWhere,
  type Group,
  LEAD,
  lengthOf,
  MOST,
  ROW,
  UNATTRIBUTED,
} from './chooser.ts'
import {
  hasGap,
  isClause,
  isClauseOfParticiple,
  isOfPronoun,
  isParticiple,
  isQuestion,
  isSpoken,
  lacksObject,
  leadsItsVerb,
  opensSentence,
  standsAlone,
} from './clause.ts'
import {countWords, wordsAt, wordsOf} from './located.ts'
import type {Statement} from './statements.ts'
import {leadOf} from './stretches.ts'
import {namesNobody, type Voice} from './voices.ts'

/**
 * What may stand among the first statements of a document, best first; direct words stand as blocks, and what somebody passes on is
 * not the article's news. Those that lean on the sentence before them, and those of whose speaker the reading is not sure, come last.
 */
export function leadCandidates(
  groups: readonly Group[],
  printable: readonly Candidate[],
): readonly Reported[] {
  const inOrder = reportedInOrder(groups, printable).filter(
    ({source}) =>
      source.value.within === null &&
      isWhole(source) &&
      !isQuestion(source) &&
      (isClause(source) || (isNews(source) && isSentence(source) && !lacksObject(source))),
  )
  return firstWhere(inOrder, mayOpen)
}

/** The first statements by different speakers. */
export function chooseLeads(
  candidates: readonly Reported[],
  chooser: Chooser,
  most: number,
): readonly Attributed[] {
  const chosen: Attributed[] = []
  for (const {voice, source} of candidates) {
    const again = chosen.some((one) => one.voice.key === voice.key)
    if (again || chosen.length >= most) continue
    chosen.push(...attributed(voice, chooser.first([source], LEAD)))
  }
  return chosen
}

/**
 * Whether the article opens with it: "the ministry announced a ban" is its news, though what is announced is no clause. Further
 * down such words are as often no statement at all.
 */
export function isNews({article, value}: Candidate): boolean {
  const [first] = value.content
  const opening = article.blocks.find(({type}) => type === 'paragraph')
  return first !== undefined && opening !== undefined && first.start - opening.span.start < NEWS
}

/** Characters; some two sentences. */
const NEWS = 300

/** Whether it can stand at the head of a document. */
export function mayOpen({voice, source}: Reported): boolean {
  const {status, confidence, description, mention} = source.value.speaker
  const isGuess = status === 'resolved' && confidence < SURE
  // "his spokesman" is printed as a spokesman, and leans all the same
  const words = description ?? (mention && wordsAt(source.article, mention)) ?? ''
  const leans = LEANING.test(voice.name) || (voice.kind === 'described' && LEANING.test(words))
  return standsAlone(source) && !leans && !isGuess
}

/** Whom the sentences before tell: "another poll", "others", "the latter", "his spokesman". */
const LEANING =
  /^(?:(?:an?other|others?|the\s(?:others?|former|latter|same|two)|same|both|these|those|such|I|we|my|our|you|your|his|her|its|their)\b|(?:some|many|most|several|few|one)$)/iu

/** Where room is left when everybody has been heard: further statements with words of the speaker's own in them. */
export function chooseFurther(
  groups: readonly Group[],
  printable: readonly Candidate[],
  chooser: Chooser,
  most: number,
): readonly Attributed[] {
  const chosen: Attributed[] = []
  for (const {voice, source} of reportedInOrder(groups, printable)) {
    if (chosen.length >= most) break
    if (source.value.kind !== 'mixed' || !isSentence(source)) continue
    chosen.push(...attributed(voice, chooser.first([source], LEAD)))
  }
  return chosen
}

/** Behind its verb, or a sentence without it. */
function isWhole(source: Candidate): boolean {
  if (isInOwnWords(source.value)) return isSpoken(source)
  if (hasGap(source) || isOfOthersToo(source)) return false
  return (
    leadOf(source) !== null ||
    (opensSentence(source) &&
      (isClause(source) || leadsItsVerb(source) || isClauseOfParticiple(source)))
  )
}

/** "Ada Orm and others have called for it", of which the reading has one who speaks: "Ada Orm have called" is printed by nobody. */
function isOfOthersToo({article, value}: Candidate): boolean {
  const {speaker, cue} = value
  const isOne = article.entities.some(({id, type}) => id === speaker.entity && type === 'person')
  return isOne && cue !== null && /^(?:have|are|were|do)\s/iu.test(wordsAt(article, cue) ?? '')
}

/** With the verb before it, or without one that is a participle. */
function isSentence(source: Candidate): boolean {
  if (isParticiple(source)) return isClauseOfParticiple(source) && opensSentence(source)
  if (lacksObject(source)) return isClause(source)
  return !hasGap(source) && (leadOf(source) !== null || isClause(source))
}

/** A reported statement and who makes it. */
export interface Reported {
  readonly voice: Voice
  readonly source: Candidate
}

function reportedInOrder(
  groups: readonly Group[],
  printable: readonly Candidate[],
): readonly Reported[] {
  const place = new Map(printable.map(({ref}, index) => [ref, index]))
  const placeOfQuotation = ({ref}: Candidate) => place.get(ref) ?? 0
  return groups
    .flatMap(({voice, quotations}) => quotations.map((source) => ({voice, source})))
    .filter(({source}) => !isInOwnWords(source.value))
    .sort((a, b) => placeOfQuotation(a.source) - placeOfQuotation(b.source))
}

/** Whoever can be heard in few words goes first, so that room is left for others; the table keeps the order of the article. */
export function chooseRows(groups: readonly Group[], chooser: Chooser): readonly Attributed[] {
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

/** Statements that nobody is named for, of those that can be read by themselves. */
export function chooseUnattributed(
  printable: readonly Candidate[],
  chooser: Chooser,
): readonly Statement[] {
  const chosen: Statement[] = []
  for (const source of printable) {
    if (chosen.length >= MOST.unattributed) break
    if (!namesNobody(source.article, source.value.speaker)) continue
    if (!isWhole(source) || isQuestion(source) || ASKED.test(wordsOf(source))) continue
    const statement = chooser.first([source], UNATTRIBUTED)
    if (statement !== null) chosen.push(statement)
  }
  return chosen
}

/** "You think so?", and words that lean: "that, to say so". */
const ASKED = /^\W*that,|\?\W*$/iu

/**
 * Reported statements first, since they say where somebody stands, and short ones, since they leave room for others. Those that
 * lean on what stands before them are the last, and none where the speaker has words of their own; what somebody called a thing
 * says nothing of it ("a gift").
 */
function forTable(quotations: readonly Candidate[]): readonly Candidate[] {
  // "recently calling for room" is no sentence with its speaker before it
  const shortFirst = firstWhere([...byLength(quotations)].reverse(), tellsSomething)
    .filter((one) => (isInOwnWords(one.value) ? isSpoken(one) : isWhole(one) && !isQuestion(one)))
    .filter((one) => !isParticiple(one) || isClauseOfParticiple(one))
    .filter((one) => !isOfPronoun(one) || (leadOf(one) !== null && !isParticiple(one)))
  const reported = shortFirst.filter(
    (one) => !isInOwnWords(one.value) && (!lacksObject(one) || isClause(one)),
  )
  const own = shortFirst.filter(({value}) => isInOwnWords(value))
  return own.length === 0
    ? firstWhere(reported, saysSomething)
    : [...reported.filter(saysSomething), ...own]
}

/** Of "It looks good" nobody who has not read on knows what does. */
function tellsSomething(quotation: Candidate): boolean {
  const words = wordsOf(quotation)
  return countWords(words) >= TELLING && !POINTING.test(words)
}

const TELLING = 8
const POINTING = /^[“"‘']?(?:it|that|this|these|those|s?he|they|yes|no|so|and|but)\b/iu

/** Of "the wall, which she called “a gift”" the gift alone says nothing of what. */
function saysSomething(quotation: Candidate): boolean {
  return standsAlone(quotation) && !lacksObject(quotation)
}
