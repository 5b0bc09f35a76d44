import type {Article, Block, Dossier, Event, Quotation, Span} from '@onrecord/core'
import {contains} from '@onrecord/core'
import {isVerb} from './event-words.ts'
import {countWords, evenBlanks, type Located} from './located.ts'
import {type Sentence, sentencesOf} from './sentences.ts'

/** The sentence with which an article says what it is about. */
export interface Lede extends Sentence {
  readonly article: Article
  /** The block up to where the sentence ends. */
  readonly span: Span
}

/**
 * The sentence at the head of a single article, in few words and understood by itself, that says most of what the headline says. `null`
 * where none says two words of it, or one where there is no `opening`, with which the document would begin; and where the opening holds
 * most of the sentence.
 */
export function ledeBefore(
  dossier: Dossier,
  opening: Located<Event> | Located<Quotation> | null,
): Lede | null {
  const [article] = dossier.articles
  if (article === undefined || dossier.articles.length > 1 || !isEnglish(article)) return null
  if (omitsSomebody(dossier)) return null
  const wanted = tellingWords(article.metadata.headline ?? '')
  const [lede] = firstSentences(article)
    .filter(({words}) => !holdsReplaced(dossier, words))
    .map((one, index) => {
      const shared = tellingWords(one.words).filter((word) => wanted.includes(word)).length
      return {one, shared, worth: shared * SHARED_WORTH - index}
    })
    .filter(({shared}) => shared >= (opening === null ? 1 : FEWEST_SHARED))
    .sort((a, b) => b.worth - a.worth)
    .map(({one}) => one)
  return lede === undefined || (opening !== null && holds(lede, opening)) ? null : lede
}

/** What somebody did who is left out stands in the article’s sentences still, also where they do not name them. */
function omitsSomebody({replacements = []}: Dossier): boolean {
  return replacements.some(
    ({reason, where}) => reason === 'omitted' && /^articles\[\d+\]\.entities\b/u.test(where),
  )
}

/** Beside another name stand the age, the street and the deeds of whoever has it: "[a deckhand], 34, of Quay Street". */
function holdsReplaced({replacements = []}: Dossier, words: string): boolean {
  return replacements.length > 0 && words.includes('[')
}

/** A word more of the headline is worth two paragraphs. */
const SHARED_WORTH = 2
const FEWEST_SHARED = 2

function isEnglish({metadata: {language}}: Article): boolean {
  return language === null || /^en\b/u.test(language)
}

function firstSentences(article: Article): readonly Lede[] {
  const {text} = article.source
  if (text === null) return []
  return article.blocks
    .filter(({type}) => type === 'paragraph' || type === 'deck')
    .flatMap((block) => ledeOf(article, text, block))
    .filter((lede) => countWords(lede.words) >= FEWEST)
    .slice(0, HEAD)
    .filter(({words}) => standsAlone(words))
}

/** Paragraphs with a sentence in them. */
const HEAD = 4
const FEWEST = 8
const MOST = 67

function ledeOf(article: Article, text: string, block: Block): readonly Lede[] {
  const words = evenBlanks(text.slice(block.span.start, block.span.end))
  const [first = ''] = sentencesOf(words.replace(DATELINE, ''))
  if (!(block.type === 'deck' ? DECK : SENTENCE).test(first)) return []
  const end = block.span.start + words.indexOf(first) + first.length
  const span = {start: block.span.start, end}
  return [{article, id: block.id, speaker: null, words: first.replace(/\.$/u, ''), span}]
}

/** What a stop ends: "A drawing of the proposed quay" is a caption, "The reason is this:" leads to what follows. */
const SENTENCE = /[.!?…]["”’')\]]*$/u
/** A deck may have none. */
const DECK = /[^:;,–—-]$/u

/** "QUORL (Tidings) — ", "ORM, May 3 - ", "May 3 (Tidings) - " */
const DATELINE =
  /^[^()“”"]{0,60}\([\p{L} /]{2,30}\)\s?[—–-]{1,2}\s+|^\p{Lu}[\p{Lu}\s.'’/]{2,40}(?:,\s[^—–():-]{2,20})?(?:\s?\([\p{L} /]{2,30}\))?(?:\s?[—–-]{1,2}|:)\s+/u

/** A sentence in the article's own voice that has a verb and leans on nothing. */
function standsAlone(words: string): boolean {
  return (
    countWords(words) <= MOST &&
    !LEANING.test(words) &&
    !ADDRESSED.test(words) &&
    !/[?©]|\bhttps?:|…$/u.test(words) &&
    isClosed(words) &&
    words.replace(ADJECTIVE, ' ').split(' ').some(isVerb)
  )
}

/** "The guild’s proposed quay": no verb. */
const ADJECTIVE =
  /(?:['’]s|\b(?:the|an?|its|their|his|her))\s(?:\p{Ll}{1,20}ly\s)?\p{Ll}{1,20}ed\s(?=\p{L}|\p{N})/gu

const LEANING =
  /^(?:[^\p{L}\p{N}$£€]|(?:and|but|so|yet|still|also|then|or|s?he|it|they|this|that|these|those|here|there|h(?:is|er)|their|its|such|meanwhile|however|instead|both|another|others?|why|how|what|when|who|watch|photo|picture|pictured|image|related|updated?|read more|see also)\b)/iu

/** What is told by somebody who says "I", or to a reader. */
const ADDRESSED = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our)\b/u

/** Quotation marks and brackets in pairs. */
function isClosed(words: string): boolean {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0
  return count(/“/gu) === count(/”/gu) && count(/"/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu)
}

/** Whether what the document would begin with says most of the sentence. */
function holds(lede: Lede, {value}: Located<Event> | Located<Quotation>): boolean {
  const {article, span, words} = lede
  if ('label' in value) return contains(span, {start: value.span.start, end: value.span.start + 1})
  const {content, cue, speaker} = value
  // Whoever has no name is chosen by a rule; the sentence says who it is.
  if (speaker.entity === null && speaker.entities.length === 0) return false
  // Of "the guild shut the quay and announced a sale" the sale is half.
  const {mention} = speaker
  const between = mention === null || cue === null ? '' : textBetween(article, mention, cue)
  if (/\band\b/u.test(between)) return false
  const inside = content.filter((one) => contains(span, one))
  const reported = [cue, mention].flatMap((one) => (one === null ? [] : [one]))
  const told = [...inside, ...reported].reduce((sum, {start, end}) => sum + end - start, 0)
  return inside.length > 0 && told > words.length * MOSTLY
}

function textBetween({source}: Article, before: Span, behind: Span): string {
  return source.text?.slice(before.end, behind.start) ?? ''
}

const MOSTLY = 0.75

/** Words of some length, and names, by their first letters: "arrested" as "arrest". */
function tellingWords(words: string): readonly string[] {
  const found = words
    .split(/[^\p{L}\p{N}$£€]+/u)
    .filter((word) => word.length > 3 || /^\p{Lu}{2,3}$|^\p{N}/u.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !SMALL.has(word))
    .map((word) => word.slice(0, STEM))
  return [...new Set(found)]
}

const STEM = 5
const SMALL: ReadonlySet<string> = new Set(
  'about after again against also amid been before could does during from have into just more most much over says should some such than that their them then there these they this those under until very were what when where which while will with would year years your'.split(
    ' ',
  ),
)
