import {
  ADVERBS,
  CLAUSE_OPENERS,
  DETERMINERS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import type {Cue} from './cues.ts'
import type {Item} from './items.ts'
import {phraseFrom, type Range, startsPhrase} from './noun-phrases.ts'

/** What opens the reported words after a cue, and where. */
export interface ContentStart {
  readonly at: number
  readonly marker: 'that' | 'quote' | 'colon' | 'bare' | 'to' | 'wh' | 'object'
  readonly addressee: Range | null
}

const FARTHEST_START = 30

/** Where the reported words begin after a cue; `null` when nothing reported follows it. */
export function contentStart(items: readonly Item[], cue: Cue): ContentStart | null {
  const after =
    (cue.form === 'verb-subject' ? (cue.subject?.last ?? cue.group.last) : cue.group.last) + 1
  const addressee = cue.form === 'verb-subject' ? null : addresseeAt(items, after, cue)
  const from = addressee === null ? after : addressee.last + 1
  if (cue.form === 'verb-subject') return afterInversion(items, from)
  const start = marked(items, from, cue, addressee) ?? unmarked(items, from, cue)
  return start === null ? null : {...start, addressee}
}

type Start = Omit<ContentStart, 'addressee'>

/** After "said Mr Brown" only more quoted words, or a colon, follow as content. */
function afterInversion(items: readonly Item[], from: number): ContentStart | null {
  for (let at = from; at < Math.min(items.length, from + FARTHEST_START); at++) {
    const item = items[at]
    if (item?.kind === 'quote')
      return /^[,:]$/.test(items[at - 1]?.text ?? '')
        ? {at, marker: 'quote', addressee: null}
        : null
    if (item?.kind === 'word' && /^(?:who|but|and|while)$/.test(item.lower)) return null
  }
  return null
}

/** A "that", a quotation, a colon or an infinitive, perhaps after an adverbial ("said on Monday that"). */
function marked(
  items: readonly Item[],
  from: number,
  cue: Cue,
  addressee: Range | null,
): Start | null {
  let at = from
  while (at < Math.min(items.length, from + FARTHEST_START)) {
    const found = markerAt(items, at, at === from, cue, addressee)
    if (found !== undefined) return found
    const next = pastAdverbial(items, at)
    if (next === at) return null
    at = next
  }
  return null
}

/** A start, `null` where no content can follow any more, `undefined` where the search goes on. */
function markerAt(
  items: readonly Item[],
  at: number,
  isFirst: boolean,
  cue: Cue,
  addressee: Range | null,
): Start | null | undefined {
  const item = items[at]
  if (item === undefined) return null
  if (item.lower === 'that' && !(cue.frames.size === 1 && cue.frames.has('object')))
    return {at, marker: 'that'}
  if (item.kind === 'quote') return {at, marker: 'quote'}
  if (item.text === ':')
    return items[at + 1]?.kind === 'quote' ? {at: at + 1, marker: 'quote'} : colon(items, at)
  if (item.text === ',') return afterComma(items, at)
  if (/^(?:whether|if|how|what|why|where)$/.test(item.lower))
    return isFirst || addressee !== null ? {at, marker: 'wh'} : undefined
  if (
    item.lower === 'to' &&
    isFirst &&
    (cue.frames.has('vow') || cue.frames.has('urge') || cue.form === 'impersonal')
  ) {
    const at2 = cue.frames.has('urge') && addressee !== null ? addressee.first : at
    return {at: at2, marker: 'to'}
  }
  if (/^(?:is|was)$/.test(item.lower) && items[at + 1]?.lower === 'that')
    return {at: at + 1, marker: 'that'}
  return undefined
}

function colon(items: readonly Item[], at: number): Start | null {
  return items[at + 1] === undefined ? null : {at: at + 1, marker: 'colon'}
}

function afterComma(items: readonly Item[], at: number): Start | null {
  const next = items[at + 1]
  if (next?.kind === 'quote') return {at: at + 1, marker: 'quote'}
  return next?.lower === 'that' ? {at: at + 1, marker: 'that'} : null
}

/** The item after an adverbial at a place, or the place itself when none is there. */
function pastAdverbial(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item === undefined || item.kind !== 'word') return at
  const {lower} = item
  if (TIME_WORDS.has(lower)) {
    let next = at + 1
    while (
      items[next]?.kind === 'number' ||
      /^(?:week|month|year|night|morning|afternoon|evening|day)$/.test(items[next]?.lower ?? '')
    )
      next++
    return next
  }
  if (ADVERBS.has(lower) || /ly$/.test(lower)) return at + 1
  if (!PREPOSITIONS.has(lower) || lower === 'like') return at
  const phrase = phraseFrom(items, at + 1)
  if (phrase !== null) return withTime(items, phrase.last + 1)
  return nextPhraseEnd(items, at + 1)
}

function withTime(items: readonly Item[], at: number): number {
  return TIME_WORDS.has(items[at]?.lower ?? '') ? pastAdverbial(items, at) : at
}

/** Past a phrase that names nobody ("in recent days"): up to the next preposition, comma, marker or pronoun. */
function nextPhraseEnd(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && at - from < 8) {
    const item = items[at]
    if (item === undefined || item.kind === 'punctuation' || item.kind === 'quote') break
    if (
      at > from &&
      (item.lower === 'that' ||
        PREPOSITIONS.has(item.lower) ||
        PERSON_PRONOUNS.has(item.lower) ||
        DETERMINERS.has(item.lower))
    )
      break
    at++
  }
  return at
}

/** A clause without "that" right after the cue (perhaps after a time expression), or the object of "called", "demanded". */
function unmarked(items: readonly Item[], from: number, cue: Cue): Start | null {
  let at = from
  while (TIME_WORDS.has(items[at]?.lower ?? '') || (isLooseAdverb(items[at]) && at === from))
    at = Math.max(at + 1, pastAdverbial(items, at))
  const item = items[at]
  if (
    item === undefined ||
    (item.kind !== 'word' && item.kind !== 'number' && !/^[$£€¥(]$/.test(item.text))
  )
    return null
  if (cue.frames.has('urge') || cue.frames.has('vow')) {
    const to = (startsPhrase(item) || OBJECT_PRONOUN.test(item.lower)) && infinitiveAfter(items, at)
    if (to && cue.frames.has('urge')) return {at, marker: 'to'}
  }
  if (takesClause(cue) && beginsClause(item)) return {at, marker: 'bare'}
  return cue.frames.has('object') ? {at, marker: 'object'} : afterTime(items, at, cue)
}

function isLooseAdverb(item: Item | undefined): boolean {
  return item !== undefined && (ADVERBS.has(item.lower) || /ly$/.test(item.lower))
}

/** "said in an interview he would go": a pronoun or a name after the adverbial opens the clause. */
function afterTime(items: readonly Item[], from: number, cue: Cue): Start | null {
  if (!takesClause(cue) || !PREPOSITIONS.has(items[from]?.lower ?? '')) return null
  const at = pastAdverbial(items, from)
  const item = items[at]
  return at > from &&
    item !== undefined &&
    (PERSON_PRONOUNS.has(item.lower) || DETERMINERS.has(item.lower))
    ? {at, marker: 'bare'}
    : null
}

function takesClause(cue: Cue): boolean {
  return cue.frames.has('clause') || cue.frames.has('stance') || cue.frames.has('tell')
}

function beginsClause(item: Item): boolean {
  return (
    !(
      PREPOSITIONS.has(item.lower) ||
      TIME_WORDS.has(item.lower) ||
      /^(?:so|to|as|and|or|but|than|when|while|because|himself|herself|themselves|it\.)$/.test(
        item.lower,
      )
    ) || item.lower === 'there'
  )
}

function infinitiveAfter(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 10).some((item, i) => i > 0 && item.lower === 'to')
}

/** Whom it was told: "told reporters", "told The Harbour Post", "urged the council". */
function addresseeAt(items: readonly Item[], at: number, cue: Cue): Range | null {
  if (!(cue.frames.has('tell') || cue.frames.has('urge'))) return null
  const item = items[at]
  if (item === undefined || item.kind !== 'word' || item.lower === 'that') return null
  if (OBJECT_PRONOUN.test(item.lower)) return {first: at, last: at}
  if (!startsPhrase(item) && !/[^s]s$/.test(item.lower)) return null
  if (PREPOSITIONS.has(item.lower) || TIME_WORDS.has(item.lower) || CLAUSE_OPENERS.has(item.lower))
    return null
  let last = at
  while (last - at < 14 && !endsAddressee(items, last + 1, at)) last++
  return {first: at, last}
}

const OBJECT_PRONOUN = /^(?:him|her|them|me|us|you|it)$/

function endsAddressee(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at]
  if (
    item === undefined ||
    item.kind === 'quote' ||
    (item.kind === 'punctuation' && item.text !== '-' && item.text !== '&')
  )
    return true
  const {lower} = item
  if (lower === 'of' || (lower === 'and' && items[at + 1]?.capital === true)) return false
  if (
    PREPOSITIONS.has(lower) ||
    CLAUSE_OPENERS.has(lower) ||
    TIME_WORDS.has(lower) ||
    ADVERBS.has(lower) ||
    /ly$/.test(lower)
  )
    return true
  if (PERSON_PRONOUNS.has(lower)) return true
  // "told reporters the plan": a second phrase begins.
  return DETERMINERS.has(lower) && at > first
}
