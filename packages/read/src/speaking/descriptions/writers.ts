import {type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {BODY_NOUN, DETERMINER, DOCUMENT_NOUN, is} from '../../language/grammar.ts'
import {sentenceTokens} from '../../language/tokens.ts'
import {isOwner} from '../../language/words-in.ts'
import {firstFrom} from '../../passes/tokens/places.ts'
import {type Cast, entitiesNear, mentionedAs} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {toldOfTwo} from '../pairs/pair-above.ts'
import type {Scene} from '../scene.ts'
import {sole} from '../sole.ts'
import {isAdding} from '../turns/answer-verbs.ts'
import {lastUpTo, type Utterance} from '../utterances.ts'
import {oneOfSeveral} from './one-of.ts'

/** Whose text a definite noun for one means: of who has just spoken in it, else of whom it is said to be by. */
export function writerOf(scene: Scene, noun: string, mention: Span): Entity | null {
  return (
    spokeIn(scene, noun) ??
    authorOf(scene, noun, mention) ??
    issuerAbove(scene, noun) ??
    reportedBefore(scene, mention) ??
    spokeBefore(scene, noun, mention)
  )
}

/** "Ada Vale said it was late. “We regret it,” the statement read", of which nothing has been told, “the release added”: of who spoke right before. */
function spokeBefore(
  {draft, sentence, spoken}: Scene,
  noun: string,
  {start, end}: Span,
): Entity | null {
  if (!PUT_OUT.test(draft.text.slice(start, end))) return null
  const last = lastUpTo(spoken, sentence - 1)
  if (last?.entity == null || sentence - last.sentence > 1) return null
  // "Officials said. … the release said": nobody knows whose.
  if (last.entity.type === 'group' || last.speaker.rule === 'according-to') return null
  const above = draft.blocks[Math.max(0, last.block - 1)]?.span.start ?? start
  return !isAdding(draft.text, end) && draft.text.slice(above, start).includes(noun)
    ? null
    : last.entity
}

/** "Quorl Ltd denied it. According to a statement issued on Monday": of the body that alone has just spoken in the paragraph. */
export function statedBefore(scene: Scene, {start, end}: Span): Entity | null {
  const {draft, sentence, spoken} = scene
  const {text, sentences} = draft
  if (!STATEMENT.test(text.slice(start, end))) return null
  // "A statement called it a liar."
  const isTold =
    text.slice(0, start).endsWith('ccording to ') || SAYS.test(text.slice(end, end + LONGEST_VERB))
  const last = lastUpTo(spoken, sentence - 1)
  if (!isTold || last?.sentence !== sentence - 1 || last.block !== sentences[sentence]?.block)
    return null
  return last.entity?.type === 'organisation' && !tellsOfOther(scene, last) ? last.entity : null
}

/** "Quorl Ltd said it had a letter from the union": the statement may be another body’s. */
function tellsOfOther({draft, cast}: Scene, {sentence, entity, speaker}: Utterance): boolean {
  const from = speaker.mention?.end ?? 0
  const {end = 0} = draft.sentences[sentence]?.span ?? {}
  return (
    (sentenceTokens(draft)[sentence] ?? []).some(
      (token) => token.start >= from && is(token, BODY_NOUN),
    ) ||
    mentionedAs(cast, {start: from, end}, (_, each) => each !== entity && each.type !== 'place')
      .length > 0
  )
}

// Not "a union statement", "a court statement", "a joint statement".
const STATEMENT =
  /^an?\s(?:(?:brief|further|later|news|press|separate|short|written)\s)?(?:release|statement)\b(?!.*\s(?:by|from|of)\s)/iu
const SAYS = /^\s(?:said|says|read|reads|added|adds)\b/
const PUT_OUT =
  /^the\s(?:(?:news|press)\s)?(?:announcement|e-?mail|message|post|release|statement|update)$/i

/** "Ada Vale was late, the Orm Post reported. The report says": of the body that has reported. */
function reportedBefore({draft, sentence, spoken}: Scene, {start, end}: Span): Entity | null {
  const {text, sentences} = draft
  const last = lastUpTo(spoken, sentence - 1)
  const mention = last?.speaker.mention
  if (mention == null || last?.entity?.type !== 'organisation') return null
  if (text.slice(start, end).toLowerCase() !== 'the report') return null
  if ((sentences[sentence]?.block ?? 0) - last.block > 1) return null
  return REPORTED.test(text.slice(mention.end, mention.end + LONGEST_VERB)) ||
    last.speaker.rule === 'according-to'
    ? last.entity
    : null
}

const REPORTED = /^\s(?:(?:had|has|also|first)\s)*report(?:s|ed)\b/

/** "In a letter, Ada Vale wrote …", then "the letter said": who has just spoken in it. */
function spokeIn({draft, sentence, spoken}: Scene, noun: string): Entity | null {
  const block = draft.sentences[sentence]?.block ?? 0
  const last = lastUpTo(spoken, sentence - 1)
  // "A ministry statement said, according to the Post": not the Post's.
  if (last?.entity == null || block - last.block > 1 || last.speaker.rule === 'according-to')
    return null
  const {start, end} = draft.sentences[last.sentence]?.span ?? {start: 0, end: 0}
  const words = draft.text.slice(start, end).toLowerCase()
  const {mention} = last.speaker
  // "A post that many guests called late": not the guests’.
  if (mention !== null && words.slice(0, mention.start - start).endsWith(` ${noun} that `))
    return null
  const spoke = mention === null ? '' : spanText(draft.text, mention).toLowerCase()
  // "The letter said. … the letter said".
  if (spoke.split(/[\s,]/).includes(noun)) return last.entity
  const isTold = [...words.matchAll(BROUGHT_IN)].some(([, rest = '']) =>
    rest.split(/\s/).includes(noun),
  )
  return isTold ? last.entity : null
}

// Not "according to the complaint", "he called the report a lie".
const BROUGHT_IN =
  /(?<!\baccording\sto\s)\b(?:an?|her|his|its|their|(?<=\bin\s)the)(?=((?:\s\p{L}+){1,4}))/gu

/** "A report by the Orm Institute", then "the report said", or "the email, from Ada Vale, warned": who is named so here or just above. */
function authorOf({draft, cast, sentence}: Scene, noun: string, {end}: Span): Entity | null {
  const {text, blocks, sentences} = draft
  const above = blocks[Math.max(0, (sentences[sentence]?.block ?? 0) - 1)]?.span.start ?? end
  const from = Math.max(above, end - MEMORY)
  const by = [...text.slice(from, end + LONGEST_AUTHOR).matchAll(AUTHORED)].findLast(
    ([, document = '']) => document.toLowerCase() === noun,
  )
  if (by === undefined) return null
  const start = from + by.index + by[0].length
  const near = {start, end: start + LONGEST_AUTHOR}
  const first = ({mentions}: Entity): Span | undefined => mentions[firstFrom(mentions, start)]?.span
  const [author, other] = entitiesNear(cast, near)
    .filter((each) => {
      const from = first(each)
      if (each.type === 'place' || from === undefined) return false
      // "By Ada’s father", "from two advisers to Ada Vale": not hers.
      const isOwner = /^[’']s\s/.test(text.slice(from.end, from.end + 3))
      return (
        !isOwner &&
        !/[.;:!?]|\son\s$|(?:^|\s)\p{Ll}+\s(?:about|for|of|to)\s[^,]*$/u.test(
          text.slice(start, from.start),
        )
      )
    })
    .toSorted((a, b) => (first(a)?.start ?? end) - (first(b)?.start ?? end))
  const isJoint = other !== undefined && text.startsWith(' and ', first(author ?? other)?.end)
  return isJoint ? null : (author ?? null)
}

// From the small word on: most words have none behind them.
const AUTHORED =
  /(?<=(\p{L}+),?\s(?:(?:made|written|signed|sent|issued|published)\s)?)(?:by|from)\s(?=\p{L})/gu
const LONGEST_AUTHOR = 50
// Letters that a reader has in mind.
const MEMORY = 800

/** "A note left on the firm’s desk asked for money. “Hurry,” it says": nobody’s, unless its writer is told. */
export function isOfText(scene: Scene, mention: Span): boolean {
  const {draft, sentence} = scene
  if (!TEXT_SAYS.test(draft.text.slice(mention.end, mention.end + LONGEST_VERB))) return false
  const [first, ...rest] = sentenceTokens(draft)[sentence - 1] ?? []
  return (
    is(first, DETERMINER) &&
    rest.slice(0, 2).some((each) => is(each, DOCUMENT_NOUN) && !is(each, BODY_NOUN))
  )
}

/** "A leaflet from one of the unions lay there. “It leaks,” it says", "a line that both women wrote", "It came from one of them": either’s text. */
export function eitherOfIt(scene: Scene, {end}: Span): readonly Entity[] {
  const {draft, cast, sentence, spoken} = scene
  if (!TEXT_SAYS.test(draft.text.slice(end, end + LONGEST_VERB))) return []
  const isOfTexts = (at: number): boolean =>
    sentenceTokens(draft)[at]?.some((each) => is(each, DOCUMENT_NOUN) || WROTE.test(each.lower)) ===
    true
  const above = draft.sentences[sentence - 1]?.span
  if (above === undefined) return []
  const words = spanText(draft.text, above)
  if (!isOfTexts(sentence - 1) && !(words.startsWith('It ') && isOfTexts(sentence - 2))) return []
  const {0: one = '', index = 0} = ONE_OF.exec(words) ?? {}
  const start = above.start + index
  return one === ''
    ? (toldOfTwo(draft, cast, sentence - 1, spoken) ?? [])
    : oneOfSeveral(scene, {start, end: start + one.length})
}

const WROTE = /^(?:written|wrote|typed|scrawled|painted|carved)$/
const ONE_OF = /\bone of (?:the (?:two )?[a-z]+|them)/

/** "The operator has issued a statement. “We are sorry,” it reads", "an email came from Orm Ferries. It says", "her report says it is late. It adds": whose text it is. */
export function writerOfIt(scene: Scene, mention: Span): Entity | null {
  const {draft, sentence} = scene
  if (!TEXT_SAYS.test(draft.text.slice(mention.end, mention.end + LONGEST_VERB))) return null
  const noun = (sentenceTokens(draft)[sentence - 1] ?? []).findLast((each) =>
    is(each, DOCUMENT_NOUN),
  )
  if (noun === undefined) return null
  const last = lastUpTo(scene.spoken, sentence - 1)
  // "The statement said so": whose it is has been told.
  const isOwn =
    last?.entity != null &&
    (last.speaker.mention?.start ?? noun.end) < noun.end &&
    (last.speaker.mention?.end ?? 0) >= noun.end
  const isNext = last?.sentence === sentence - 1 && (isOwn || last.entity?.type === 'person')
  // Not "fired what it says was a shot".
  const isSubject = /(?:^|\p{P}\s)$/u.test(
    draft.text.slice(draft.sentences[sentence]?.span.start, mention.start),
  )
  return (
    senderBehind(scene, noun) ??
    (isNext && isSubject ? spokeIn(scene, noun.lower) : null) ??
    authorOf(scene, noun.lower, mention) ??
    issuerBefore(scene, sentence - 1, noun)
  )
}

/** "Orm Ferries has put out a statement. It was late. The statement ends": who has issued it in the sentences before. */
function issuerAbove(scene: Scene, noun: string): Entity | null {
  const tokens = sentenceTokens(scene.draft)
  for (let at = scene.sentence - 1; at >= Math.max(0, scene.sentence - MOST_SENTENCES); at--) {
    const document = tokens[at]?.findLast(({lower}) => lower === noun)
    if (document !== undefined)
      return (
        senderBehind(scene, document) ??
        (POSTED.test(noun) ? null : ownerBefore(scene, document.start)) ??
        issuerBefore(scene, at, document)
      )
    const wrote = noun === 'letter' ? tokens[at]?.find(({lower}) => WRITES.test(lower)) : undefined
    if (wrote !== undefined) return whoWrote(scene, wrote)
  }
  return null
}

/** "Ada Vale has written to the port", and further down "the letter". */
function whoWrote({draft, cast}: Scene, {start}: Span): Entity | null {
  const near = {start: Math.max(0, start - LONGEST_AUTHOR), end: start}
  const isWriting = ({form, span}: Mention): boolean =>
    form !== 'pronoun' && HAS.test(draft.text.slice(span.end, start))
  return mentionedAs(cast, near, isWriting)[0] ?? null
}

const WRITES = /^(?:wrote|written)$/
const HAS = /^\s(?:(?:also|had|has|have)\s)*$/

/** "Read out a message that Ada Vale had sent": who alone is told behind a text to have sent it. */
function senderBehind({draft, cast}: Scene, {end}: Span): Entity | null {
  const [words = ''] = SENT.exec(draft.text.slice(end, end + LONGEST_RELATIVE)) ?? []
  return words === '' ? null : sole(noPlacesIn(cast, {start: end, end: end + words.length}))
}

const SENT =
  /^\s(?:(?:that|which)\s|(?=\p{Lu}))[^.;:“”]{1,80}?\s(?:left|posted|sent|signed|typed|wrote|written)\b/u
const LONGEST_RELATIVE = 100

const MOST_SENTENCES = 4
// "A Facebook post" is not Facebook's.
const POSTED = /^(?:account|messages?|page|posts?|tweet|video)$/

/** "The Quorl statement", "a Quorl press release": the body whose name stands before a noun for what bodies put out. */
export function issuerNamed(scene: Scene, noun: string, {start, end}: Span): Entity | null {
  if (!ISSUED.test(noun)) return null
  const words = scene.draft.text.slice(start, end)
  const at = words.toLowerCase().indexOf(` ${noun}`)
  const said = scene.draft.sentences[scene.sentence]?.span ?? {start, end}
  // “I row,” said the Quorl report: somebody whom it quotes.
  if (at < 0 || /\bI\b/.test(spanText(scene.draft.text, said))) return null
  const issuer = ownerBefore(scene, start + at + 1)
  // "Initial reports": a capital where a sentence begins.
  const isWord = start === said.start && issuer?.mentions.length === 1 && BARE_WORD.test(words)
  return isWord ? null : issuer
}

const BARE_WORD = /^\p{Lu}\p{Ll}+\s\p{Ll}+$/u

// No lawsuit, no filing and no order, which are against somebody, or made to them.
const ISSUED =
  /^(?:advisory|analysis|announcement|article|assessment|bulletin|commentary|communiqu[eé]|data|documents?|editorial|estimates|figures|findings|guid(?:ance|elines)|investigation|memo|notice|opinion|policy|poll|release|reports?|review|statement|statistics|stor(?:y|ies)|study|survey|transcript)$/

/** "The Quorl report", "Quorl’s report", and further down "the report": the body whose it is. */
function ownerBefore({draft, cast}: Scene, at: number): Entity | null {
  const near = {start: Math.max(0, at - LONGEST_AUTHOR), end: at}
  const isTheirs = ({form, span}: Mention, {type}: Entity): boolean =>
    type === 'organisation' &&
    form !== 'pronoun' &&
    OWNS.test(draft.text.slice(span.end, at)) &&
    !JOINED.test(draft.text.slice(Math.max(0, span.start - 5), span.start))
  return mentionedAs(cast, near, isTheirs)[0] ?? null
}

const OWNS = /^(?:[’']s?)?\s(?!(?:and|the)\s)(?:\p{Ll}+\s)?$/u
// "A Quorl/Tessen poll", "the Quorl and Tessen report".
const JOINED = /\/$|\sand\s$/

/** Who alone a sentence names before it tells that they issued a text: "Ada Vale left, in a letter that called it late". */
export function issuerBefore(
  {draft, cast}: Scene,
  sentence: number,
  document: Span,
): Entity | null {
  const start = draft.sentences[sentence]?.span.start ?? document.start
  const near = {start, end: document.start}
  const words = draft.text.slice(start, document.start)
  if (!ISSUES.test(words) || PASSIVE.test(words)) return null
  const named = noPlacesIn(cast, near)
  // "Quorl Bank’s head, Ada Vale, issued", "Ada Vale, head of Quorl Bank, issued".
  const own = named.filter((each) =>
    mentionsIn(each, near).some(
      ({span}) =>
        !isOwner(draft.text, span.end) && !OF.test(draft.text.slice(span.start - 8, span.start)),
    ),
  )
  return sole(named.length > 1 ? own : named)
}

/** Who or what body a stretch names. */
function noPlacesIn(cast: Cast, near: Span): readonly Entity[] {
  return mentionedAs(cast, near, (_, {type}) => type !== 'place')
}

const OF = /\s(?:of|for|at|in|on)\s(?:the\s)?$/

// "Ada Vale was named in a report".
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s/
/** What a text does. */
export const TEXT_SAYS: RegExp =
  /^\s(?:also\s|then\s)?(?:adds?|added|advise[sd]|argue[sd]|begins?|beg[au]n|call(?:s|ed)|close[sd]|concludes?|concluded|continue[sd]|ends?|ended|finds?|found|goes|notes?|noted|reads?|recommends?|recommended|says?|said|state[sd]|urges?|urged|warns?|warned)\b/
const LONGEST_VERB = 24
const ISSUES =
  /\b(?:issued|released|published|posted|produced|wrote|written|sent|put\sout)\s(?:\p{Ll}+\s){0,4}$|\sin\s$/u
