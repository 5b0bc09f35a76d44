import {
  type Article,
  type Block,
  contains,
  type Dossier,
  type Event,
  type Quotation,
  type Span,
} from '@onrecord/core'
import {canOpen} from './can-open.ts'
import {countShared, headlineWords} from './headline-words.ts'
import {countWords, evenBlanks, type Located} from './located.ts'
import {saysMostOf} from './says-most-of.ts'
import {type Sentence, sentencesOf} from './sentences.ts'

/** The sentence with which an article says what it is about. */
export interface Lede extends Sentence {
  readonly article: Article
  /** Where the words stand, with what opens their block before them. */
  readonly span: Span
}

/**
 * The sentence of a single article, in few words and understood by itself, that says most of what the headline says. `null` where
 * none says two words of it, or one at the head where there is no `opening`, with which the document would begin; and where the
 * opening says most of the sentence.
 */
export function ledeBefore(
  dossier: Dossier,
  opening: Located<Event> | Located<Quotation> | null,
): Lede | null {
  const [article] = dossier.articles
  if (article === undefined || dossier.articles.length > 1 || !isEnglish(article)) return null
  if (protectsSomebody(dossier)) return null
  const telling = headlineWords(article)
  const candidates = sentencesAtHead(article)
    .filter(({lede}) => !holdsReplaced(dossier, lede.words) && canOpen(lede.words))
    .filter((one) => isAtHead(one) || !isSaid(article, one.lede))
    .map((one) => ({...one, shared: countShared(telling, one.lede.words)}))
  const [best] = [
    ...candidates.filter((one) => saysHeadline(one, telling.length)).sort(byWorth),
    ...(opening === null ? candidates.filter(mayServe) : []),
  ]
  if (best === undefined) return null
  return opening !== null && saysMostOf(opening, best.lede) ? null : best.lede
}

interface Candidate extends AtHead {
  /** Words of the headline in it. */
  readonly shared: number
}

function saysHeadline(one: Candidate, most: number): boolean {
  const {shared, bonus} = one
  return isAtHead(one)
    ? shared > 0 && shared + bonus >= FEWEST_SHARED
    : shared >= Math.max(FEWEST_SHARED_BELOW, most * SHARE_BELOW)
}

function isAtHead({isFirst, place}: AtHead): boolean {
  return isFirst && place < HEAD
}

/** Further down “it was the guild’s quay,” she said, is what she says of the news. */
function isSaid({quotations}: Article, {span, words}: Lede): boolean {
  return quotations.some(({quoted}) => {
    const inside = quoted.filter((one) => contains(span, one))
    return inside.reduce((sum, {start, end}) => sum + end - start, 0) > words.length / 2
  })
}

/** Where nothing else could open the document: what stands behind the name of a town, or says a word of the headline near the head. */
function mayServe(one: Candidate): boolean {
  const {lede, shared, bonus, place} = one
  const tells = place === 0 || countWords(lede.words) >= FEWEST_SERVING
  return isAtHead(one) && tells && shared + bonus > 0
}

function byWorth(a: Candidate, b: Candidate): number {
  const worth = ({shared, bonus, place}: Candidate) => (shared + bonus) * SHARED_WORTH - place
  return worth(b) - worth(a)
}

/** What somebody did who is left out or has another name here stands in the article’s sentences still, also where they do not name them: "a man of 34 from Quay Street". */
function protectsSomebody({replacements = []}: Dossier): boolean {
  return replacements.some(
    ({reason, where}) =>
      reason === 'name' || (reason === 'omitted' && /^articles\[\d+\]\.entities\b/u.test(where)),
  )
}

/** Beside another name stand the age, the street and the deeds of whoever has it: "[a deckhand], 34, of Quay Street". */
function holdsReplaced({replacements = []}: Dossier, words: string): boolean {
  return replacements.length > 0 && words.includes('[')
}

/** A word more of the headline is worth two paragraphs. */
const SHARED_WORTH = 2
const FEWEST_SHARED = 2
/** Further down, where most sentences tell of one side of it. */
const FEWEST_SHARED_BELOW = 3
const SHARE_BELOW = 0.4
/** Of "the guild has said so" nobody knows what. */
const FEWEST_SERVING = 10

function isEnglish({metadata: {language}}: Article): boolean {
  return language === null || /^en\b/u.test(language)
}

interface AtHead {
  readonly lede: Lede
  /** Of its block among those with a sentence in them. */
  readonly place: number
  /** Whether its block begins with it. */
  readonly isFirst: boolean
  /** What its place is worth, in words of the headline. */
  readonly bonus: number
}

/** The sentences of the first paragraphs, and of a heading before them; a deck is one. */
function sentencesAtHead(article: Article): readonly AtHead[] {
  const {text} = article.source
  if (text === null) return []
  const first = article.blocks.findIndex(({type}) => type === 'paragraph')
  return beforeQuestions(article.blocks, text)
    .filter(
      ({type}, index) =>
        type === 'paragraph' || type === 'deck' || (type === 'heading' && index < first),
    )
    .map((block) => sentencesIn(article, text, block))
    .filter(([first]) => first !== undefined && countWords(first.lede.words) >= FEWEST)
    .slice(0, PARAGRAPHS)
    .flatMap((found, place) => found.map((one) => ({...one, place})))
}

/**
 * In an interview whoever asks, and whoever answers, speaks from the first question on, and not the article. A headline that asks
 * begins none, and neither does a writer who asks now and then, and goes on alone.
 */
function beforeQuestions(blocks: readonly Block[], text: string): readonly Block[] {
  const isAsked = ({type, span}: Block): boolean =>
    SPOKEN.has(type) && ASKED.test(text.slice(Math.max(span.start, span.end - LAST), span.end))
  const begin = blocks.findIndex(({type}) => type === 'paragraph')
  const first = blocks.findIndex((block, index) => index >= begin && isAsked(block))
  if (first < 0) return blocks
  const rest = blocks.slice(first).filter(({type}) => SPOKEN.has(type))
  const questions = rest.filter(isAsked).length
  return questions < INTERVIEW || questions < rest.length * ALTERNATING
    ? blocks
    : blocks.slice(0, first)
}

const SPOKEN: ReadonlySet<Block['type']> = new Set(['paragraph', 'heading', 'quote', 'listItem'])

/** Characters. */
const LAST = 4
const ASKED = /\?\s*$/u
/** Paragraphs that end with a question. */
const INTERVIEW = 4
/** Of all paragraphs from the first of them on: answers may be long. */
const ALTERNATING = 0.2

/** Paragraphs with a sentence in them. */
const HEAD = 4
const PARAGRAPHS = 10
const FEWEST = 6

function sentencesIn(
  article: Article,
  text: string,
  block: Block,
): readonly Omit<AtHead, 'place'>[] {
  const {id, span, type} = block
  const whole = evenBlanks(text.slice(span.start, span.end))
  const words = whole.replace(DATELINE, '')
  const isDeck = type === 'deck'
  const bonus = type !== 'paragraph' || TOWN.test(whole) ? DESK : 0
  return (isDeck ? [words] : sentencesOf(words))
    .filter((sentence) => (isDeck ? DECK : SENTENCE).test(sentence))
    .map((sentence) => {
      const isFirst = words.startsWith(sentence)
      const start = span.start + whole.indexOf(sentence)
      const at = {start: isFirst ? span.start : start, end: start + sentence.length}
      const lede = {article, id, speaker: null, words: sentence.replace(/\.$/u, ''), span: at}
      return {lede, isFirst, bonus: isFirst ? bonus : 0}
    })
}

/** What the desk puts before all else, and what stands behind the name of a town, is what the story is about. */
const DESK = 2

/** What a stop ends: "A drawing of the proposed quay" is a caption, "The reason is this:" leads to what follows. */
const SENTENCE = /[.!?…]["”’')\]]*$/u
/** A deck may have none. */
const DECK = /[^:;,–—-]$/u

/** "QUORL (Tidings) — ", "ORM, May 3 - " */
const TOWN =
  /^\p{Lu}[\p{Lu}\s.'’/]{2,40}(?:,\s[^—–():-]{2,20})?(?:\s?\([\p{L}\p{N} ./]{2,30}\))?\s?[—–-]{1,2}\s+/u
/** That, "ORM: ", "May 3 (Tidings) - ", "May 3, 2024 -- ", or a dash alone. */
const DATELINE = new RegExp(
  `${TOWN.source}|^\\p{Lu}[\\p{Lu}\\s.'’/]{2,40}:\\s+|^[^()“”"]{0,60}\\([\\p{L}\\p{N} ./]{2,30}\\)\\s?[—–-]{1,2}\\s+|^(?:\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\p{Nd}{1,2}(?:,\\s\\p{Nd}{4})?\\s)?[—–-]{1,2}\\s+`,
  'u',
)
