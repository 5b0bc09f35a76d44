import {SPEECH_NOUNS} from '../../data/speech-nouns.ts'
import {CLOSED, GERUND, is, PREPOSITION} from '../../language/grammar.ts'
import type {Item} from '../items.ts'
import {SAYING} from '../verbs.ts'

/** A name in title case: "spoke on “Low Quay”", "the podcast “Nine Locks”"; not in a headline, where other words have their capitals, too. */
export function isLedTo(text: string, items: readonly Item[], at: number): boolean {
  const lead = items[at - 1]
  const isLed = is(lead, PREPOSITION) ? isOn(items, at) : isBehindNoun(text, items, at)
  return isLed && items.some(isSmall)
}

/** Not "claims of “Quay Fever”", "vowed to “Make Orm Row”", "scorned it as “Weir Talk”". */
function isOn(items: readonly Item[], at: number): boolean {
  const [noun, lead] = [items[at - 2], items[at - 1]?.lower ?? '']
  const isTold = is(noun, SAYING) || SPEECH_NOUNS.has(noun?.lower ?? '')
  return !/^(?:to|like)$/.test(lead) && !(isTold && /^(?:of|for|about|against)$/.test(lead))
}

/** Several words, behind one that neither tells nor cries anything: not "chanting “Orm Is Ours”", "a sign read “Row On, Orm”", "called the weir a folly, “Quorl’s Folly”". */
function isBehindNoun(text: string, items: readonly Item[], at: number): boolean {
  const [lead, item] = [items[at - 1], items[at]]
  if (item === undefined || lead?.kind !== 'word' || lead.capital || is(lead, CLOSED | GERUND))
    return false
  return (
    SEVERAL.test(text.slice(item.start + 1, item.end - 1)) &&
    !SPEECH_NOUNS.has(lead.lower) &&
    !/^(?:him|them|named|reads?|(?:en)?titled)$/.test(lead.lower) &&
    !items.slice(Math.max(0, at - FARTHEST_VERB), at).some(isCalling)
  )
}

const SEVERAL = / [\p{Lu}\d]\S*$/u
const FARTHEST_VERB = 6

/** A word that a headline in title case has with a capital. */
function isSmall({kind, capital, text}: Item): boolean {
  return kind === 'word' && !capital && text.length >= FEWEST_LETTERS
}

const FEWEST_LETTERS = 5

/** What a thing is known as, or of what kind it is, which nobody says here. */
export function isNamed(text: string, items: readonly Item[], at: number): boolean {
  return isKnownAs(items, at) || isOfKind(text, items, at)
}

/** "A lock known as “Old Ida”", "what’s called a “dry spring”", "so-called “quay rights”": everybody's word. */
function isKnownAs(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower === 'by') return false
  let last = /^(?:an?|the)$/.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (items[last]?.lower === 'of' && items[last - 1]?.lower === 'one') last -= 2
  const [before, lead] = [items[last - 1]?.lower ?? '', items[last]?.lower ?? '']
  if (lead === 'called') return /^(?:also|commonly|often|sometimes|[’']s)$/.test(before)
  return lead === 'as' ? before === 'known' : /^(?:so-called|nicknamed)$/.test(lead)
}

/** "The “row first” movement", "a “no wake” rule": a thing of its kind; not "a “very harsh” rule", "called it a “dry lock” law". */
function isOfKind(text: string, items: readonly Item[], at: number): boolean {
  const {start = 0, end = 0, stopped} = items[at] ?? {}
  const words = text.slice(start + 1, end - 1)
  if (stopped === true || words.length > LONGEST_KIND || DEGREE.test(words)) return false
  const kinds = /[ -]/.test(words) ? KINDS : MOVEMENTS
  const isKind = kinds.test(items[at + 1]?.lower ?? '')
  return isKind && !items.slice(Math.max(0, at - 3), at).some(isCalling)
}

function isCalling(item: Item): boolean {
  return item.lower === 'as' || is(item, SAYING)
}

const LONGEST_KIND = 40
const DEGREE = /^(?:\p{L}+ly|very|too|so|more|most|not)\b/u
const MOVEMENTS = /^(?:clause|movement|sign)$/
const KINDS =
  /^(?:ban|book|brochure|campaign|clause|initiative|laws?|movement|ordinances?|party|rules?|scheme|signs?)$/
