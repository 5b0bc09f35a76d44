import {type Span, spanText} from '@onrecord/core'
import {COMPARED, KIN} from '../data/kin.ts'
import {HONORIFICS, SHORT_RANKS} from '../data/titles.ts'
import {UNCHANGING} from '../data/verbs.ts'
import {BLANK, CAPITAL, classOf, isAt} from '../language/characters.ts'
import {
  ADVERB,
  AUXILIARY,
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  GERUND,
  IRREGULAR,
  is,
  PERSON,
  PREPOSITION,
  RELATIVE,
} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {wordAt} from '../language/short-words.ts'
import {singular} from '../language/singular.ts'
import {formAt, noteClass, type WordForm} from '../language/word-forms.ts'
import {isApostrophe, isOwner, owns, stemOf, wordsIn} from '../language/words-in.ts'
import {REPORTS_ALONE, SAYING} from '../quoting/verbs.ts'
import {calledTogether} from './called-together.ts'
import {noteParty} from './descriptions/parties.ts'
import {type Notes, opens} from './notes.ts'

const REACH = 160

/** What is said right after a name: up to the verb of saying, another name, or the sentence's end. */
export function noteAfter(text: string, span: Span, notes: Notes): void {
  const {end} = span
  noteParty(text, end, notes)
  const each = calledTogether(text, span)
  if (each !== '') notes.call(each)
  const rest = restAfter(text, end)
  if (rest === null) {
    noteOwned(text, end, notes)
    return
  }
  let to = commaFrom(text, rest.start, rest.end)
  let words = wordsIn(text, rest.start, to)
  notes.words(words)
  notes.styles(words, false)
  // "Ana Vale, a baker", "Ana Vale of Orm, a baker"; not "Ana Vale lost the mill, a baker’s dream".
  const isBeside = to === rest.start || /^(?:of|from|at|in)$/.test(words[0]?.text ?? '')
  while (to < rest.end && !isOther(text, to + 1, rest.end)) {
    const from = to + 1
    to = commaFrom(text, from, rest.end)
    words = wordsIn(text, from, to)
    notes.words(words)
    if (from === rest.start + 1) notePlace(words, notes)
    notes.styles(words, isBeside)
    // "Ada Vale, a baker, has beaten Bo Reed, the champion": he is.
    if (is(words[0], OF_VERB) && words.some(({text: word, lower}) => word !== lower)) break
  }
}

/** "Ada Vale’s novel": what belongs to somebody, and is nobody. */
function noteOwned(text: string, end: number, notes: Notes): void {
  if (!isApostrophe(text.charCodeAt(end)) || !isAt(text, end + 2, BLANK)) return
  const word = wordAt(text, end + 3, text.length)
  if (!is(word, PERSON)) notes.tell(word.lower)
}

/** Up to where the clause ends; `null` where nothing is said of the name. */
function restAfter(text: string, end: number): Span | null {
  if (isApostrophe(text.charCodeAt(end)) && text[end + 1] === 's') return null
  // "In a note to Ada Vale, the clerk’s aide said": of somebody else.
  if (text[end] === ',' && OTHER_SAYS.test(text.slice(end, end + LONGEST_OTHER))) return null
  const limit = Math.min(end + REACH, text.length)
  const start = text.startsWith(' and ', end)
    ? pastConjunct(text, end, limit)
    : end + (LETTERS.exec(text.slice(end, end + LONGEST_LETTERS))?.[0].length ?? 0)
  if (start === null || isOther(text, start, limit)) return null
  // "Ada Vale of Orm and Bo Reed of Tarn".
  const stop = text.slice(start, limit).search(STOPS)
  return {start, end: stop < 0 ? limit : start + stop}
}

const OTHER_SAYS = /^,\s(?:an?|the|his|her|its)\s(?:(?!who\b)[\p{L}’'-]+\s){1,5}?(?:said|says)\b/u
const LONGEST_OTHER = 80
// "Ada Vale KC, for the hospital", "Ada Vale ’27, captain of rowing", "Lin Quorl (林), who rows".
const LETTERS =
  /^\s(?:(?:[KQS]C|MP|OBE|MBE|CBE|[’']\d\d)(?=,)|\((?=\p{L})[^\p{Script=Latin}\d()\n]{1,20}\)(?=[,\s]))/u
const LONGEST_LETTERS = 24

/** "Ada Vale and Bo Reed started a mill": what is said of both begins with the blank before it. */
function pastConjunct(text: string, start: number, limit: number): number | null {
  const [conjunct] = CONJUNCT.exec(text.slice(start, limit)) ?? []
  return conjunct === undefined ? null : start + conjunct.length - 1
}

const CONJUNCT = /^\sand\s(?:(?:his|her)\s\p{Ll}+,?\s)?(?:\p{Lu}\S*\s){1,3}(?=\p{Ll})/u

function commaFrom(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (text.charCodeAt(at) === COMMA) return at
  return limit
}

const COMMA = 44

function isForOther(words: readonly WordForm[]): boolean {
  const at = /^(?:appearing|acting)$/.test(words[0]?.text ?? '') ? 1 : 0
  return words[at]?.text === 'for' && words[at + 1]?.text === 'the' && words.length > at + 2
}

/** "Ada Vale, for the hospital": who speaks for somebody in court; "Ada Vale, in the Orm goal,", not "in the first goal,". */
function notePlace(words: readonly WordForm[], notes: Notes): void {
  if (isForOther(words)) notes.call('counsel')
  if (words[0]?.text !== 'in' || words.length > 4) return
  if (IN_GOAL.test(words.map(({text}) => text).join(' '))) notes.call('goalkeeper')
}

const IN_GOAL = /^in (?:(?:the )?(?:\p{Lu}[\p{L}’'-]+|home|away|visiting) )?goal$/u

const OF_VERB = AUXILIARY | IRREGULAR | ENDS_IN_ED | ENDS_IN_S | RELATIVE

// "Ada Vale of the Ferrymen’s Union (FU), who rows": the letters end nothing.
const STOPS =
  /[.!?;:“”"‘\n]|\((?!\p{Lu}{2,6}\),)|\sand\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})|\scom(?:es|ing)\sas\s|\s(?:because|when|while)\sthe\s/u

/** Whether a verb of saying, another name or another clause begins. */
function isOther(text: string, start: number, limit: number): boolean {
  const at = isAt(text, start, BLANK) ? start + 1 : start
  if (at >= limit) return false
  if ((classOf(text.codePointAt(at) ?? 0) & CAPITAL) !== 0) return true
  const first = wordAt(text, at, limit)
  // "Ada Vale, charged with theft".
  const isReport = is(first, REPORTS_ALONE) && !NO_REPORT.test(text.slice(at, at + 16))
  return isReport || first.text === 'and' || first.text === 'but'
}

// "Accused of", "pleaded guilty", "wrote the book", "painted the hall", "sings in a band".
const NO_REPORT =
  /^(?:(?:accused|charged)\s(?:of|with)\b|(?:deny|dismiss|reject)ing\san?\s|pleaded\s(?:not\s)?g|(?:leaked|painted|translated|wrote)\s(?:an?|the)\s|sings\s(?:in|with)\s)/

/** "The mediator, Ms Vale", "a volunteer named Wati", "the first witness was Odo Vale", "harbour pilot Ana Vale". */
export function noteBefore(text: string, {start, end}: Span, notes: Notes): void {
  const far = Math.max(start - REACH, 0)
  const floor = far + text.slice(far, start).lastIndexOf('\n') + 1
  let last = wordBefore(text, start, floor)
  for (let title = titleAt(text, last); title !== null; title = titleAt(text, last)) {
    if (SHORT_RANKS.has(title.lower)) notes.phrase([title], 0, 1)
    last = wordBefore(text, last.start, floor)
    // "The Dean of Orm, the Very Rev Ada Vale".
    while (PREDICATE.test(spanText(text, last))) last = wordBefore(text, last.start, floor)
  }
  noteDeed(text, {start: floor, end: start}, end, notes)
  noteSeveral(text, {start: floor, end: start}, end, notes)
  const {start: from, end: to} = last
  // "Ethiopia’s Ada Vale".
  const owner = isEmpty(last) ? null : formAt(text, from, to)
  if (owner !== null && owner.lower !== owner.text && owns(owner.lower))
    notes.style(stemOf(owner.lower))
  if (noteSubject(text, {start: floor, end: to}, end, notes)) return
  if (text[to - 1] === ',')
    notePhrase(text, {start: floor, end: to - 1}, notes, !isClosed(text, end))
  else noteTitle(text, last, floor, notes, text.slice(start, end).includes(' '))
}

// "(The pilot) is", "(the pilot)’s name is", "is her cousin", "was Bo Reed’s aunt,".
const LINK =
  /(?:^|[’']s name |, whose name | )(?:named|called|remains|is|was|(?:has|had) been|(?:will|turned out to|proved to) be)(?: (?:his|her|their|(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+[’']s) (?:\p{Ll}+ )?(\p{Ll}+),?)?$/u
const LONGEST_LINK = 50

/** "The pilot is (Ada Vale)", "the pilot, who left, is her cousin (Ada Vale)": not "is (Ada Vale)’s aunt". Tells whether nothing but the link stands before the name. */
function noteSubject(text: string, {start, end}: Span, nameEnd: number, notes: Notes): boolean {
  const [link, kin] = LINK.exec(text.slice(Math.max(start, end - LONGEST_LINK), end)) ?? []
  if (link === undefined || !(kin === undefined || KIN.has(kin))) return false
  const to = end - link.length
  const isAside = text[to - 1] === ','
  const stop = start + text.slice(start, to).lastIndexOf('. ')
  const subject = {start, end: isAside ? text.indexOf(',', stop) : to}
  const isSo =
    !isApostrophe(text.charCodeAt(nameEnd)) && !MAYBE.test(text.slice(nameEnd, nameEnd + 8))
  if (isSo) notePhrase(text, subject, notes, isAside)
  return kin === undefined
}

// "The pilot will be Ada Vale if".
const MAYBE = /^,?\s(?:if|unless)\s/
const PREDICATE = /^(?:the|Most|Right|Rt|Very)$/

/** "Drilled by the third author, Ada Vale", "led by Ada Vale", "the mill belongs to Ada Vale": what somebody has done, or owns; not "belongs to Ada Vale’s son". */
function noteDeed(text: string, {start, end}: Span, nameEnd: number, notes: Notes): void {
  if (isOwner(text, nameEnd)) return
  const before = text.slice(Math.max(start, end - 60), end)
  if (BELONGS.test(before) && !NOT_OWNED.test(before.slice(before.lastIndexOf('. ') + 1)))
    notes.tell('owns')
  const [, deed] = before.includes(' by ') ? (DONE.exec(before) ?? []) : []
  if (deed !== undefined) notes.tell(deed)
}

const BELONGS = /\bbelongs?\sto\s(?:\p{Lu}\p{Ll}{1,3}\.?\s)?$/u
// "The blame belongs to Ada Vale".
const NOT_OWNED =
  /\b(?:blame|credit|day|era|fault|future|glory|hono(?:u)?rs?|moment|night|praise|records?|responsibility|titles?|victory|words?|year)\b/i
const DONE =
  /\sby(?<=(?<!\p{L})(\p{Ll}{3,}(?:ed|[lt]d|t|wn|n))\sby)\s(?:the\s[^,.]{1,40},\s)?(?:(?:\p{Lu}[\p{L}.’-]*\s){1,3}and\s)?(?:(?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?\s)?$/u

/** "Senators Ada Vale and Bo Reed", "their mothers, Ada Vale of Orm and Ida Lind,": each is one. */
function noteSeveral(text: string, {start, end}: Span, nameEnd: number, notes: Notes): void {
  const near = text.slice(Math.max(start, end - LONGEST_SEVERAL), end)
  const found = /(?:s,?|men,?|and)\s$/.test(near.slice(-5)) ? SEVERAL.exec(near) : null
  if (found === null) return
  const [, nouns = '', comma = ''] = found
  const noun = singular(nouns.toLowerCase())
  if (noun === nouns || !isPersonNoun(noun)) return
  // "According to the authors, Ada Vale and Bo Reed met": no authors.
  const isOther =
    comma !== '' &&
    !(near.endsWith(' and ') ? CLOSES : AND_ANOTHER).test(
      text.slice(nameEnd, nameEnd + LONGEST_SEVERAL),
    )
  if (isOther) return
  notes.call(noun)
  const [, style] = STYLE.exec(near.slice(0, found.index)) ?? []
  if (style !== undefined) notes.style(style.toLowerCase())
}

const LONGEST_SEVERAL = 60
const STYLE = /(\p{L}{3,})\s$/u
const SEVERAL =
  /(?<!\p{L})(\p{L}{3,}(?:s|men))(,?)\s(?:(?:\p{Lu}[\p{L}.’-]*,?\s){1,3}(?:(?:of|from)\s[^,.;“”]{1,30}\s|\d\d,\s)?and\s)?$/u
const CLOSES = /^(?:,\s\d\d|\s(?:of|from)\s[^,.;:“”]{1,30})?[,.;:]/
const AND_ANOTHER =
  /^(?:,\s\d\d,|\s(?:of|from)\s[^,.;:“”]{1,30})?\sand\s\p{Lu}[\p{L}.’-]*(?:\s\p{Lu}[\p{L}.’-]*){0,3}(?:\s(?:of|from)\s[^,.;:“”]{1,30})?[,.;:]/u

/** The word that blanks leave before a place; an empty one where none is. */
function wordBefore(text: string, before: number, floor: number): Span {
  let end = before
  while (end > floor && text.charCodeAt(end - 1) === SPACE) end--
  let start = end
  while (start > floor && text.charCodeAt(start - 1) !== SPACE) start--
  return {start, end}
}

const SPACE = 32

function isEmpty({start, end}: Span): boolean {
  return start === end
}

/** The honorific or the shortened rank that some words close with. */
function titleAt(text: string, {start, end}: Span): WordForm | null {
  const stop = text[end - 1] === '.' ? end - 1 : end
  if (stop <= start || stop - start > LONGEST_HONORIFIC) return null
  const word = formAt(text, start, stop)
  return (word.notes & TITLE) === 0 ? null : word
}

const TITLE: number = noteClass([...HONORIFICS.keys(), ...SHORT_RANKS.keys()])
const LONGEST_HONORIFIC = 12

/** Whether what stands before a name and a comma can only belong to it: "Her guest was a baker, Ana Vale." */
function isClosed(text: string, end: number): boolean {
  return !/^\s(?!who\b|of\b|and\b)\p{Ll}/u.test(text.slice(end, end + 6))
}

const LONGEST_PHRASE = 12

/** @param isFirst whether only a phrase that opens its sentence counts: "At the lock, Ana Vale said" is another thing */
function notePhrase(text: string, {start, end}: Span, notes: Notes, isFirst: boolean): void {
  let word = wordBefore(text, end, start)
  for (let count = 0; count < LONGEST_PHRASE && isPlain(text, word); count++) {
    const before = wordBefore(text, word.start, start)
    // "The keeper of the upper one, Ada Vale".
    if (count > 0 && isOpener(text, word) && !isOfOther(text, before, start)) {
      const isOpening = isEmpty(before) || /[.!?”’"]/.test(text.charAt(before.end - 1))
      const words = isFirst && !isOpening ? [] : wordsIn(text, word.start, end)
      notes.phrase(words, 0, words.length)
      return
    }
    word = before
  }
}

function isOpener(text: string, {start, end}: Span): boolean {
  const form = formAt(text, start, end)
  return opens(form) || form.lower === 'that' || owns(form.text)
}

/** "the head of the mill": the phrase begins before what it is of. */
function isOfOther(text: string, before: Span, floor: number): boolean {
  return before.start > floor && OF_OTHER.test(spanText(text, before))
}

/** Letters, apostrophes and hyphens alone. */
function isPlain(text: string, {start, end}: Span): boolean {
  return end > start && !/[^\p{L}’'-]/u.test(text.slice(start, end))
}

const OF_OTHER = /^(?:of|on|from|at|for|in|across|near|behind|beside|outside|around|opposite)$/i

const LONGEST_TITLE = 4

/** Words without an article right before a name, the last of them a noun for a person; any other noun there ("libero Ana Vale") is what she is called by itself. */
function noteTitle(text: string, last: Span, floor: number, notes: Notes, isFull: boolean): void {
  if (isEmpty(last)) return
  const noun = formAt(text, last.start, last.end)
  // "The younger Mr Vale" is another than whom the surname alone has come to mean.
  if (!isFull && COMPARED.test(noun.lower)) {
    const lead = wordBefore(text, last.start, floor)
    if (spanText(text, lead).toLowerCase() === 'the') return
  }
  const isKind = is(noun, PERSON) || (is(noun, BODY_NOUN) && !TOLD.test(noun.lower))
  if (!isKind && !(isFull && canBeCalled(noun))) return
  if (!is(noun, PERSON) && isDone(text, last, floor)) return
  const title = titleWords(text, last, floor)
  notes.phrase(title, 0, title.length)
}

function titleWords(text: string, last: Span, floor: number): readonly WordForm[] {
  const title: WordForm[] = []
  for (let word = last; title.length < LONGEST_TITLE; word = wordBefore(text, word.start, floor)) {
    if (isEmpty(word) || !/^[\p{L}-]+$/u.test(spanText(text, word))) break
    const form = formAt(text, word.start, word.end)
    if (is(form, NO_TITLE)) break
    title.unshift(form)
  }
  return title
}

/** "It will force Quorl out": a verb. */
function isDone(text: string, {start}: Span, floor: number): boolean {
  const before = wordBefore(text, start, floor)
  const form = formAt(text, before.start, before.end)
  return !isEmpty(before) && (is(form, AUXILIARY) || form.lower === 'to')
}

// "Told the agency Quorl had left".
const TOLD =
  /^(?:agency|congress|council|court|jury|newspaper|panel|paper|parliament|police|tribunal|website)$/

function canBeCalled(noun: WordForm): boolean {
  return !is(noun, NO_NOUN) && !UNCHANGING.has(noun.lower) && LETTERS_ONLY.test(noun.lower)
}

const LETTERS_ONLY = /^[\p{L}-]{4,}$/u
const NO_TITLE = DETERMINER | PREPOSITION | CLAUSE_OPENER | AUXILIARY | ADVERB | SAYING
const NO_NOUN = NO_TITLE | ENDS_IN_ED | ENDS_IN_S | ENDS_IN_LY | GERUND | IRREGULAR | REPORTS_ALONE
