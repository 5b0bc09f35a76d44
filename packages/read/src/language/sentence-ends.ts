import {type Span, spanText} from '@onrecord/core'
import {ABBREVIATIONS, CLOSING_ABBREVIATIONS} from '../data/abbreviations.ts'
import {SENTENCE_OPENERS} from '../data/closed-class.ts'
import {SAYING} from '../quoting/verbs.ts'
import {BLANK, classOf, isAt, LETTER, NUMBER} from './characters.ts'
import {is} from './grammar.ts'
import type {Marked} from './marks.ts'
import {formAt, formOfWord, type WordForm} from './word-forms.ts'
import {isIn, wordList} from './word-lists.ts'

/** Splits a block into sentences. What stands between outer quotation marks is never split, unless it is longer than any sentence. */
export function sentencesIn(text: string, block: Span, marked: readonly Marked[]): readonly Span[] {
  const sentences: Span[] = []
  for (const {start, end} of stopsIn(text, block, marked)) {
    const credit = creditOf(text, start, end)
    if (credit !== '') sentences.push({start, end: start + credit.trimEnd().length})
    addReadable(sentences, text, start + credit.length, end)
  }
  return sentences
}

/** "Boats at dawn. Ada Vale/AP The harbour said": whose picture it is, without a stop behind it, and the blank there. */
function creditOf(text: string, start: number, end: number): string {
  const opening = text.slice(start, Math.min(end, start + LONGEST_CREDIT))
  return (opening.includes('/') && CREDIT.exec(opening)?.[0]) || ''
}

const LONGEST_CREDIT = 90
const CREDIT =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]*\/(?:[\p{L} ]{2,25}\/)*(?:AFP|AP|Anadolu|Bloomberg|CNN|EPA|(?:via\s)?Getty(?:\sImages|(?!\sImages))|PA|Reuters|Shutterstock|Xinhua)(?:\/File)?\s+(?=["“‘]?\p{Lu})/u

/** What goes on without a stop is no sentence, and is read in pieces: the work on a sentence is not linear in its length. */
function addReadable(pieces: Span[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > LONGEST) {
    const blank = text.indexOf(' ', from + LONGEST)
    if (blank < 0 || blank >= end - 1) break
    pieces.push({start: from, end: blank})
    from = blank + 1
  }
  pieces.push({start: from, end})
}

const LONGEST = 2048

function stopsIn(text: string, block: Span, marked: readonly Marked[]): readonly Span[] {
  const words = spanText(text, block)
  const outer = marked.filter((each) => each.depth === 0)
  const spans: Span[] = []
  let start = block.start
  let next = 0
  END.lastIndex = 0
  for (let match = END.exec(words); match !== null; match = END.exec(words)) {
    const stop = block.start + match.index
    while ((outer[next]?.end ?? Number.MAX_SAFE_INTEGER) <= stop) next++
    const around = outer[next]
    const stops = withoutOpening(match[0], stop, around)
    const end = stop + stops.trimEnd().length
    const isInside = around !== undefined && around.start < stop && around.end > end
    const behind = stop + stops.length
    if (isInside || !endsSentence(text, stop, behind, around?.start ?? stop)) continue
    spans.push({start, end})
    start = behind
  }
  if (start < block.end) spans.push({start, end: block.end})
  return spans
}

/** A mark that opens right behind the stop is of the next sentence. */
function withoutOpening(stops: string, at: number, around: Marked | undefined): string {
  return around !== undefined && around.start > at ? stops.slice(0, around.start - at) : stops
}

// Stops, then closing marks and brackets, then a blank or a capital; the stops and the marks are bounded.
const END =
  /[.!?…]{1,4}[”"’'»)\]」]{0,4}(?:\s+|(?=“?\p{Lu}))|(?<=\p{L}[\p{L})])\)(?=["“]?\p{Lu}\p{Ll})/gu

/** Whether the sentence ends at the stop, given what stands before it, where the next word begins, and where quoted words that it may close do. */
function endsSentence(text: string, stop: number, next: number, opening: number): boolean {
  const following = text.slice(next, next + 40)
  if (isJoined(text, stop, next) && !endsUnspaced(text, stop, following)) return false
  if (!BEGINS_SENTENCE.test(following)) return beginsQuoted(following, text.slice(stop, next))
  if (text[stop] !== '.' || text[stop + 1] === '.') return !isAskedBy(text, stop, next, opening)
  if (isTagged(text, stop, next)) return false
  return !isAbbreviated(text, stop, following)
}

const BEGINS_SENTENCE = /^(?:["“‘'«([„—–¿¡-]{0,3}\s?[\p{Lu}\p{N}\p{Lo}]|[•●▪])/u

function isJoined(text: string, stop: number, next: number): boolean {
  return next > stop && !isAt(text, next - 1, BLANK)
}

/** "The weir held.Ada Vale said", "(Orm Press)Ada Vale": the blank was lost between two paragraphs; not "Orm.Com", "vale.Ada@orm.example". */
function endsUnspaced(text: string, stop: number, following: string): boolean {
  if (text[stop] === ')') return true
  return UNSPACED_END.test(text.slice(Math.max(0, stop - 40), stop)) && UNSPACED.test(following)
}

const UNSPACED_END = /(?:^|[\s(“"‘'’-])[\p{L}’']*[\p{Ll}\p{N}]{2}$/u
const UNSPACED = /^["“]?(?!(?:Com|Org|Net)\b)\p{Lu}[\p{L}’'-]*(?:\.\p{Lu}\.)?[\s,:]/u

/** A quotation may begin with a small letter after a full stop. */
function beginsQuoted(following: string, stops: string): boolean {
  return /^[“"](?:(?:\.{3}|…)\s?)?\p{Ll}/u.test(following) && /^[.!?]["”’]?\s/.test(stops)
}

function isAbbreviated(text: string, stop: number, following: string): boolean {
  const form = formBefore(text, stop)
  // Most sentences end with a word that is never shortened.
  if (form.length > LONGEST_LETTER && !isIn(form, SHORTENED) && !form.text.includes('.'))
    return false
  const {text: before, lower} = form
  const word = /^["“‘]?(\p{L}+)/u.exec(following)?.[1] ?? ''
  const isOpener = SENTENCE_OPENERS.has(word.toLowerCase())
  if (/^\p{Lu}$/u.test(before))
    return !(
      isOpener ||
      SPEECH.test(following) ||
      SITE.test(text.slice(Math.max(0, stop - 20), stop))
    )
  if (isWhole(before, following, isOpener)) return false
  // "(application no. 41207/19)", "paras. 12 to 14".
  if (/^\d/.test(following) && before === lower && isIn(form, REFERENCES)) return true
  if (ABBREVIATIONS.has(lower)) return before.charAt(0) !== lower.charAt(0)
  if (!(CLOSING_ABBREVIATIONS.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(before))) return false
  // "Odo Quorl Jr. Tessen left"; "Odo Quorl Jr. High".
  if (/^[JS]r$/.test(before)) return CALLED_AFTER.test(word)
  return !isOpener
}

const LONGEST_LETTER = 2
const REFERRING = 'no nos p pp para paras art arts s ss sec secs'
const REFERENCES = wordList(REFERRING)
const SHORTENED = wordList([REFERRING, ...ABBREVIATIONS, ...CLOSING_ABBREVIATIONS].join(' '))

/** "Told the FT. The paper", but "ST. QUORL"; "said his brother, Jan.", "told Orm Sen. The", names, but "Sen. Ada Vale". */
function isWhole(before: string, following: string, isOpener: boolean): boolean {
  if (before === 'Sen') return isOpener
  if (/^j[au]n$/i.test(before)) return !/^\d/.test(following)
  return /^\p{Lu}{2,}$/u.test(before) && !/^\p{Lu}{3}/u.test(following)
}

// "Posted on X. Ada Vale rows", but "Francis X. Vale".
const SITE = /(?:\s\p{Ll}+|,)\sX$/u
// "Posted on X. “It leaks,” she wrote", "posted on X. The crew left", but "Odo C. “Rusty” Quorl".
const SPEECH = /^["“‘]\p{Lu}[^"”]*[,.!?]["”’]/u

// What is called after somebody.
const CALLED_AFTER =
  /^(?:Avenue|Boulevard|Blvd|Center|Day|Drive|Elementary|Foundation|High|Hospital|Library|Memorial|Middle|Park|Parkway|School|Street|Way|of|and|the)$/

/** The letters, numbers and stops before a place, at most so many as an abbreviation has. */
function formBefore(text: string, end: number): WordForm {
  let start = end
  while (start > 0 && end - start < 20 && isInWord(text.charCodeAt(start - 1))) start--
  return formAt(text, start, end)
}

function isInWord(unit: number): boolean {
  return unit === STOP || (classOf(unit) & (LETTER | NUMBER)) !== 0
}

const STOP = 46

/** "Why?" Mr Brown asked, "If only …" he said: the words end, the sentence does not; in 'He asked: "Why?" Mr Brown said it leaked' it does. */
function isAskedBy(text: string, stop: number, next: number, opening: number): boolean {
  if (!/^[!?….]{1,4}[”"’']/.test(text.slice(stop, stop + 5))) return false
  const following = text.slice(next, next + LONGEST_TAG)
  const [tag] = ASKS.exec(following) ?? []
  if (tag === undefined) return endsOnVerb(following)
  return (
    !text.startsWith(': ', opening - 2) ||
    /^(?:[.,]|\s(?:as|at|in|on|to|with)\s)/.test(following.slice(tag.length))
  )
}

const LONGEST_TAG = 60
// Behind "Mr.", "Lt. Col.", "Tarn Rep.".
const ASKS =
  /^(?:(?!No\b)(?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\p{Ll}{0,4}\.\s){0,2}\p{Lu}[^.!?“”"]{0,40}?\s(?:said|says|asked|asks|wondered|wonders|demanded|demands|added|adds|replied|replies|wrote|writes|told|tells|cried|exclaimed|tweeted|texted|emailed|answered|responded|had\s(?:said|asked|written))\b(?![^.!?“”"]{0,30}[,:]\s[“"])/u

/** "Mr Brown joked.", "Ada continued with a laugh.", "Ada recalls thinking": a verb of saying without an object. */
function endsOnVerb(following: string): boolean {
  const [, subject = '', verb = ''] = TAGGED.exec(following) ?? []
  return subject !== '' && is(formOfWord(verb), SAYING)
}

const TAGGED =
  /^((?:(?!No\b)(?:\p{Lu}\p{Ll}+\s){0,2}\p{Lu}\p{Ll}{0,4}\.\s){0,2}\p{Lu}[^,.!?“”"]{0,40}?)\s(\p{Ll}+(?:ed|[^s]s))(?=[.,]|\s(?:with|during|as|while|when|after|before|on|in|at|from|to|via|(?:ask|say|think)ing)\b)/u

/** `“It is over.” Mr Brown said.`: a full stop where a comma belongs. */
function isTagged(text: string, stop: number, next: number): boolean {
  return /^\.[”"’']/.test(text.slice(stop, stop + 2)) && TAG.test(text.slice(next, next + 60))
}

const TAG = /^\p{Lu}[\p{L}. ]{0,30}?\s(?:said|says|asked|added|replied|wrote)\.(?:\s|$)/u
