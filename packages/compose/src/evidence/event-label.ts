import {contains, type Dossier, type Event, type Span, spanText} from '@onrecord/core'
import {sentenceCase} from '../sentence-case.ts'
import type {Wording} from '../wording/wording.ts'
import {hasFiniteVerb} from './clause.ts'
import {withAuxiliary} from './event-auxiliary.ts'
import {objectOf} from './event-object.ts'
import {PARTICIPLES, PASTS, wholeNoun, withWantedDate} from './event-words.ts'
import {countWords, evenBlanks, type Located} from './located.ts'
import {uncutLabel} from './uncut-label.ts'
import {asSource, determinerOf, type Voice, voiceOf, withArticle} from './voices.ts'
import {withoutDate} from './without-date.ts'

/**
 * The label of an event as a clause:
 *
 * - one that begins with its verb ("stopped answering letters") takes the words of its subject from the text before it;
 *   where these are withheld or long it stays as it is;
 * - one that has a body's name for "it" has the article that the text has before the name: "the Port Union will vote";
 * - one that begins inside the name of an instrument ("2006 entered into force") has the whole name;
 * - one whose verb wants the date ("a sale could take") has it;
 * - one that was cut has the words of the article where they are not many more, else it ends with a phrase or before the clause that
 *   was cut;
 * - one that begins with the verb of whoever tells it has no such verb;
 * - a pronoun that opens it is whoever acts, where one alone does;
 * - one that says the date of its row again is without it;
 * - one of a relative clause has what this is about, which stands before it: "the guild signed [a treaty]";
 * - what "not only" happened did, where the label has no "but";
 * - marks that open within it close.
 */
export function eventLabel(event: Located<Event>): string {
  const {label, span} = event.value
  const {text} = event.article.source
  const words = text === null ? '' : evenBlanks(spanText(text, span))
  if (WANTS_DATE.test(label) && words.startsWith(label.slice(0, label.indexOf(' '))))
    return closed(words.replace(DASH, ''), words)
  const dated = withWantedDate(event, wholeNoun(event, uncutLabel(event)))
  const named = withArticleOfName(event, dated)
  const whole = withSubject(event, withInstrument(event, named))
    .replace(DASH, '')
    .replace(LOOSE, '')
  const object = objectOf(event)
  const clause = withVerb(event, withoutTelling(event, whole))
  const told = object === null ? withAuxiliary(event, clause) : withObject(clause, object)
  return closed(withoutDate(event, withWhom(event, withoutOnly(told))), words)
}

/** "The guild signed [a treaty]", as editors write. */
function withObject(label: string, object: string): string {
  return ENDS_WITH_VERB.test(label) ? `${label} [${object}]` : label
}

const ENDS_WITH_VERB = new RegExp(`\\s(?:\\p{Ll}{2,}ed|${PARTICIPLES}|${PASTS})$`, 'u')

/** "The guild not only closed the quay", of what goes on "but sold the boats". */
function withoutOnly(label: string): string {
  return /\bbut\b/iu.test(label) ? label : label.replace(ONLY, '')
}

const ONLY = /\bnot\s(?:just|merely|only|simply)\s/iu

/**
 * "She left the guild", of which the dossier knows that it was Ada Orm: "[Ada Orm] left the guild", as editors write. Who stands in
 * the same clause by name is not whom the pronoun means ("they held a meeting that Ada Orm led"), nor is a guild "she".
 */
function withWhom({article, value: {participants}}: Located<Event>, label: string): string {
  const agents = participants.filter(({role}) => role === 'agent')
  const agent = article.entities.find(({id}) => id === agents[0]?.entity)
  if (agents.length !== 1 || agent === undefined || label.includes(agent.name)) return label
  const pronoun = agent.type === 'person' ? OF_PERSON : OF_OTHERS
  return label.replace(pronoun, () => `[${agent.name}] `)
}

const OF_PERSON = /^s?he\s/iu
const OF_OTHERS = /^(?:they|it)\s/iu

/** "It will vote", of which the reading knows that it is the Port Union. */
function withArticleOfName({article, value: {label, span}}: Located<Event>, told: string): string {
  if (!/^(?:it|they)\s/iu.test(article.source.text?.slice(span.start, span.end) ?? '')) return told
  const body = article.entities.find(
    ({name, type}) => type !== 'person' && label.startsWith(`${name} `),
  )
  const determiner = body === undefined ? null : determinerOf(article, body)
  return determiner === null || !told.startsWith(`${body?.name} `) ? told : `${determiner} ${told}`
}

/** "Confirmed that the mine had shut", of which a document says who confirmed it: "the mine had shut". */
function withoutTelling({value: {speaker}}: Located<Event>, label: string): string {
  const told = label.replace(TELLS, '')
  return speaker !== null && hasFiniteVerb(told) ? told : label
}

const TELLS =
  /^(?:also\s)?(?:added|announced|confirmed|disclosed|reported|revealed|said|stated)\s(?:that\s)?/iu

/** A dash that a list or a headline sets before its item, a word that joins a sentence to the one before, and a dash that set off what is cut. */
const DASH = /^[-–—]{1,2}\s+|^(?:And|But|So|Yet)\s(?=\S+\s\S)|\s+[-–—,]$/gu

/** What stood before a date at the end: "shut the quay starting", "told the board roughly", "three more in both". */
const LOOSE =
  /(?:,?\s(?:starting|beginning|effective|roughly|exactly|about|around|only|just|(?:in\s)?both|in order|as|as (?:of|early as|late as|recently as)|no later than))+$/u

/** "Founded in 2008, the church", "Elected to the house in 2002, Ada Orm" as "the church was founded", "Ada Orm was elected to the house". */
function withVerb({article, value: {span}}: Located<Event>, label: string): string {
  const [, opening = ''] =
    /^(\p{Lu}\p{Ll}+(?:ed|un|wn|lt|en))\b/u.exec(
      article.source.text?.slice(span.start, span.end) ?? '',
    ) ?? []
  const at = opening === '' ? -1 : `${label} `.indexOf(` ${opening.toLowerCase()} `)
  if (at < 0) return label
  const subject = label.slice(0, at)
  const verb = /(?:^|\s)\p{Ll}+[^s\W]s$/u.test(subject) ? 'were' : 'was'
  return hasFiniteVerb(subject) ? label : `${subject} ${verb}${label.slice(at)}`
}

/** A mark in the label has its other half, which the words before or behind it have: an event may begin within a quotation. */
function closed(label: string, words: string): string {
  const end = label.indexOf('”')
  if (end >= 0 && !label.slice(0, end).includes('“')) {
    const at = Math.max(0, label.indexOf(words.slice(0, words.indexOf(' '))))
    return `${label.slice(0, at)}“${label.slice(at)}`
  }
  const marks = label.match(/"/gu)?.length ?? 0
  if (marks % 2 === 1) return /^[^"]*\S"(?!\S)/u.test(label) ? `"${label}` : `${label}"`
  return label.lastIndexOf('“') > label.lastIndexOf('”') ? `${label}”` : label
}

/** The label as a sentence with who says so, or denies it: "The mine reopened (source: Ministry of Works)". */
export function sourcedLabel(event: Located<Event>, dossier: Dossier, wording: Wording): string {
  const label = sentenceCase(eventLabel(event))
  const who = voiceOf(dossier, wording, event.article, event.value.speaker)
  if (who === null) return label
  const name = sentenceCase(withArticle(who))
  const isSaid = label.startsWith(name) && SAYS.test(label.slice(name.length))
  if ((isSaid || isOccasion(event)) && event.value.status === 'happened') return label
  const {deniedBy, sourceIs} = wording.facts
  return `${label} (${event.value.status === 'denied' ? deniedBy(withArticle(who)) : sourceIs(asSource(who))})`
}

/** Behind a name: "the guild believes …" says itself who does; that the guild fed the town, where the guild says so, does not. */
const SAYS =
  /^\s(?:\p{Ll}{1,20}ly\s)?(?:accus|announc|argu|believ|claim|condemn|confirm|critici|den(?:y|ie)|estimat|expect|predict|promis|report|sa(?:y|id)|suggest|th(?:ink|ought)|warn)/u

/** An election is no claim of whoever speaks of it, and "the massacre by the guild" is one. */
function isOccasion({value: {label, provenance}}: Located<Event>): boolean {
  const isNoun = provenance.rule === 'noun' || provenance.rule === 'premodifier'
  return isNoun && OCCASIONS.test(label)
}

const OCCASIONS =
  /\b(?:elections?|referendums?|primar(?:y|ies)|votes?|summits?|conferences?|conventions?|games|olympics|world cup|census|crisis|recession|pandemic|festival)\b/iu

/** On whose word alone an event stands: "alleged" would doubt what somebody who is told says. */
export function toldBy(event: Located<Event>, dossier: Dossier, wording: Wording): Voice | null {
  const {article, value} = event
  if (value.status !== 'alleged' || isAllegation(event)) return null
  return voiceOf(dossier, wording, article, value.speaker)
}

/** Whether the sentence around an event calls it alleged itself: "the mayor alleged that the firm had paid". */
function isAllegation({article: {source}, value: {span}}: Located<Event>): boolean {
  const {text} = source
  if (text === null) return false
  const [before = ''] =
    /[^.!?\n]*$/u.exec(text.slice(Math.max(0, span.start - 300), span.start)) ?? []
  const [behind = ''] = /^[^.!?\n]*/u.exec(text.slice(span.start)) ?? []
  return /\b(?:alleg|accus)/iu.test(before + behind)
}

/** A verb that wants the date, or words that hang without it: "the most recent being". */
const WANTS_DATE =
  /\b(?:takes?|took|lasts?|lasted|runs?|ran|continues?|continued|is|are|was|were|be|been|being|by|from|at|on|in|of|for|with|between|around|and|or|the(?: (?:final|first|last))?)$/u

function withInstrument({article, value: {span}}: Located<Event>, label: string): string {
  const {text} = article.source
  const name = article.instruments
    .flatMap(({mentions}) => mentions)
    .map((one) => withYear(text, one.span))
    .find((one) => contains(one, {start: span.start, end: span.start + 1}))
  if (text === null || name === undefined || name.start === span.start) return label
  return label.replace(
    evenBlanks(text.slice(span.start, Math.min(name.end, span.end))),
    () => `the ${evenBlanks(spanText(text, name)).replace(/^the\s/iu, '')}`,
  )
}

/** "Maritime Labour Convention, 2006": the year behind a comma is a part of the name. */
function withYear(text: string | null, {start, end}: Span): Span {
  const [year = ''] = /^,\s\p{Nd}{4}\b/u.exec(text?.slice(end, end + 7) ?? '') ?? []
  return {start, end: end + year.length}
}

function withSubject({article, value}: Located<Event>, label: string): string {
  const {span} = value
  const {text} = article.source
  if (text === null || !VERB_FIRST.test(label) || !spanText(text, span).startsWith(label))
    return label
  const paragraph = text.lastIndexOf('\n', span.start) + 1
  const before = evenBlanks(text.slice(paragraph, span.start))
  const subject = SUBJECT.exec(`. ${before}`)?.[1]?.replace(/,$/u, '')
  if (subject === undefined || countWords(subject) > LONGEST_SUBJECT) return label
  return NO_SUBJECT.test(subject) ? label : `${subject} ${label}`
}

/** What joins clauses, and where or under what something was done: "in its resolution 4, adopted in May". */
const NO_SUBJECT =
  /^(?:(?:and|or|but|then|who|which|that)$|(?:[Aa]t|[Bb]y|[Ff]or|[Ff]rom|[Ii]n|[Oo]n|[Uu]nder|[Ww]ith)\s)/u

/** Whether a label begins with its verb. */
export const VERB_FIRST: RegExp =
  /^(?:\p{Ll}+ed\b(?!\s+by\b)|(?:paid|have|has|had|is|are|was|were|will|would)\s)/u
/** From the last word or sign that opens a clause. */
const SUBJECT =
  /.*(?:[.,;:!?—–]|\b(?:[Ss]ince|[Aa]fter|[Ww]hen|[Bb]efore|[Bb]ecause|[Ww]hile))["”’]?\s+(\S.*)$/u
const LONGEST_SUBJECT = 9
