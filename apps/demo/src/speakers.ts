import {
  type Article,
  type Entity,
  isInOwnWords,
  type MentionForm,
  type Quotation,
  type Speaker,
  SURE,
  speakerName,
  speakersOf,
} from '@onrecord/core'
import {isInOtherLanguage} from './issue-words.ts'

/** Somebody who is quoted, with the place in the list that gives them their colour. */
export interface SpeakerEntry {
  readonly name: string
  /** Whether the words are anybody's; those of nobody have no colour. */
  readonly named: boolean
  /** 1-based, in order of first words. */
  readonly number: number
  readonly quotations: readonly Quotation[]
}

/** Everybody who is quoted, in order of first words; speakers of one description stand together. */
export function speakerEntries(article: Article): SpeakerEntry[] {
  const groups = new Map<string, Quotation[]>()
  for (const quotation of article.quotations) {
    const name = label(article, quotation)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [quotation])
    else group.push(quotation)
  }
  return [...groups].map(([name, quotations], index) => ({
    name,
    named: name !== NOBODY && name !== NOT_READ,
    number: index + 1,
    quotations,
  }))
}

/** Whether the rules chose the likeliest of several speakers: somebody has to check who says it. */
export function isGuess({speaker}: Quotation): boolean {
  return speaker.status === 'resolved' && speaker.confidence < SURE
}

/** Whether somebody has to look who says it: the likeliest of several, or one of two. */
export function isDoubted(quotation: Quotation): boolean {
  return isGuess(quotation) || quotation.speaker.status === 'ambiguous'
}

/** Whether words are told of and not given: what somebody says in a transcript needs no quotation marks. */
export function isReported(quotation: Quotation): boolean {
  return quotation.kind === 'indirect' && !isInOwnWords(quotation)
}

const NOBODY = 'Nobody is named'

/** Of a text in another language, where nobody was looked for and somebody may well be named. */
const NOT_READ = 'Speaker not read'

/** Gives an element the colour of a speaker, one of six. */
export function colour(
  element: {readonly dataset: {speaker?: string}},
  {named, number}: Pick<SpeakerEntry, 'named' | 'number'>,
): void {
  if (named) element.dataset.speaker = String(((number - 1) % 6) + 1)
}

/** What a speaker is called within a sentence; `null`: nobody is named. */
export function calledOf(article: Article, speaker: Speaker): string | null {
  const [only, ...more] = speakersOf(article, speaker)
  if (only !== undefined && more.length === 0) return nameOf(article, only)
  const name = speakerName(article, speaker)
  return name === null ? null : withinSentence(name)
}

/** What an entity is called within a sentence: a body without a name of its own as the article describes it most fully where it speaks, "the fisheries ministry of Quayle". */
export function nameOf(article: Article, {id, type, name, mentions}: Entity): string {
  const text = article.source.text
  const hasName = type === 'person' || mentions.some(({form}) => !NAMELESS.has(form))
  if (text === null || hasName) return name
  const described = article.quotations
    .filter(({speaker}) => speaker.entity === id)
    .map(({speaker: {mention}}) => (mention === null ? '' : text.slice(mention.start, mention.end)))
    // "the officials, who met in May"
    .map((words) => words.split(',', 1)[0] ?? '')
    .filter((words) => isDescription(words, name))
  const [longest = name] = described.toSorted((a, b) => b.length - a.length)
  const called = withinSentence(longest)
  // "Police" opens a sentence, and "police" stands in another
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  const isSmall = mentions.some(({span}) => text.slice(span.start, span.end).endsWith(small))
  return isSmall && called.startsWith(name) ? small + called.slice(name.length) : called
}

const NAMELESS: ReadonlySet<MentionForm> = new Set(['description', 'pronoun'])

/** Not what stands in place of a name, "[Body A]", nor a sentence. */
function isDescription(words: string, name: string): boolean {
  const [before, behind] = words.split(name, 2)
  if (before === undefined || behind === undefined || before.includes('[')) return false
  return words.length <= LONGEST_DESCRIPTION && /^(?:$| (?:of|for|in|on|at|from) )/.test(behind)
}

/** Letters; the rest of what is longer tells of it, and does not call it. */
const LONGEST_DESCRIPTION = 60

/** "The official" opens a sentence, "the official" does not, and they are one. */
function withinSentence(name: string): string {
  return name.replace(/^(?:The|An?)\b/u, (small) => small.toLowerCase())
}

function label(article: Article, {speaker, provenance}: Quotation): string {
  if (speaker.status !== 'ambiguous') {
    const isRead = provenance.method === 'human' || !isInOtherLanguage(article)
    return calledOf(article, speaker) ?? (isRead ? NOBODY : NOT_READ)
  }
  const names = article.entities
    .filter(({id}) => speaker.candidates.includes(id))
    .map((one) => nameOf(article, one))
  return `Either ${names.join(' or ')}`
}
