import {compareSpans, overlaps, spanText} from '@onrecord/core'
import {kept} from '../../kept.ts'
import {countryNamed, isDemonym} from '../../naming/countries.ts'
import type {Draft} from '../../pass.ts'
import {type Token, toldTokens} from '../tokens/lex.ts'
import {describedInstruments} from './described.ts'
import {
  FIRST_WORD,
  type InstrumentEntry,
  type InstrumentMention,
  knownInstruments,
} from './known.ts'
import {INSTRUMENT_NOUN} from './title-steps.ts'

/** Where a draft's sentences name instruments: whoever looks for names asks this too. */
export const instrumentMentions: (draft: Draft) => readonly InstrumentMention[] = kept((draft) =>
  withShortForms(
    draft.text,
    toldTokens(draft).flatMap((tokens) => mentionsIn(draft.text, tokens)),
  ),
)

/** "the Weirs and Tides Act (WTA)", "…, or WTA,": and wherever it is called so from there on. */
function withShortForms(
  text: string,
  mentions: readonly InstrumentMention[],
): readonly InstrumentMention[] {
  const forms = new Set<string>()
  const called = mentions.flatMap(({entry: {name, source}, entry, span}) => {
    // A year may stand before the name.
    const start = text.startsWith(name, span.start) ? span.start : span.start + 5
    const from = start + name.length
    const [, form = ''] = SHORT.exec(text.slice(from, from + LONGEST_SHORT)) ?? []
    const isNone = source !== null || form.charAt(0) !== name.charAt(0)
    if (isNone || forms.has(form) || forms.size === MOST_FORMS) return []
    forms.add(form)
    const places = [...text.slice(from).matchAll(CAPITALS)].filter(([word]) => word === form)
    return places.map(({index}) => ({
      entry,
      span: {start: from + index, end: from + index + form.length},
    }))
  })
  if (called.length === 0) return mentions
  const isNew = (one: InstrumentMention) => !mentions.some((each) => overlaps(each.span, one.span))
  return [...mentions, ...called.filter(isNew)].sort((a, b) => compareSpans(a.span, b.span))
}

const CAPITALS = /\b[A-Z]{2,7}\b/g
const SHORT = /^(?:,? or|, known as)? \(?([A-Z]{2,7})\b/
const LONGEST_SHORT = 20
const MOST_FORMS = 20

/** Known names first; a title that only ends in one, or has another year, is another instrument's. */
function mentionsIn(text: string, tokens: readonly Token[]): readonly InstrumentMention[] {
  let classes = 0
  for (const token of tokens) classes |= token.classes
  const found = (classes & INSTRUMENT_NOUN) === 0 ? [] : describedInstruments(text, tokens)
  const known = (classes & FIRST_WORD) === 0 ? [] : knownInstruments(tokens)
  if (known.length === 0) return found
  const described = found.filter((one) =>
    known.every((each) => !overlaps(each.span, one.span) || isOther(text, one, each)),
  )
  const left = known.filter((each) => !described.some(({span}) => overlaps(each.span, span)))
  return [...left, ...described].sort((a, b) => compareSpans(a.span, b.span))
}

/** "The Ada Quorl Equality Act", "Equality Act 1976". */
function isOther(
  text: string,
  {entry, span}: InstrumentMention,
  known: InstrumentMention,
): boolean {
  const isDated = /\b\d{4}\b/.test(spanText(text, span))
  if (isDated && entry.year !== known.entry.year) return true
  const before = text.slice(span.start, known.span.start).match(/\p{Lu}\p{Ll}+/gu) ?? []
  return before.some((word) => countryNamed(word) === null && !isDemonym(word.toLowerCase()))
}

/** The mentions of each instrument: a year is told once, and a title may be cut to its end ("the Crews Act"). */
export function together(
  all: readonly InstrumentMention[],
): readonly (readonly [InstrumentEntry, readonly InstrumentMention[]])[] {
  const groups: [InstrumentEntry, InstrumentMention[]][] = []
  for (const mention of all) {
    const group = groups.slice(-MOST).find(([entry]) => areOne(entry, mention.entry))
    if (group === undefined) groups.push([mention.entry, [mention]])
    else {
      group[0] = fuller(group[0], mention.entry)
      group[1].push(mention)
    }
  }
  return groups
}

/** More instruments than these no article names; of a longer text the latest are compared. */
const MOST = 100

function areOne(one: InstrumentEntry, other: InstrumentEntry): boolean {
  const bill = billOf(one)
  return bill === null ? isOne(one, other) : bill === billOf(other)
}

function isOne(one: InstrumentEntry, other: InstrumentEntry): boolean {
  const isOfYear = one.year !== null && one.year === other.year
  if (!isOfYear && one.year !== null && other.year !== null) return false
  const isShorter = one.name.length < other.name.length
  const [short, long] = isShorter ? [one, other] : [other, one]
  if (short.name.length === long.name.length) return isNamed(short, long.name)
  if (one.source !== null || other.source !== null) return false
  const isEnd =
    isNamed(short, long.name.slice(-short.name.length)) && isBlank(long, -short.name.length - 1)
  if (!isOfYear) return isEnd && short.name.includes(' ')
  return (
    isEnd ||
    (isNamed(short, long.name.slice(0, short.name.length)) && isBlank(long, short.name.length))
  )
}

/** "SB 79", "Senate Bill 79": the letter of its house, and its number. */
function billOf({name}: InstrumentEntry): string | null {
  const [, house, number] = BILL.exec(name) ?? []
  return house === undefined ? null : `${house}${number}`
}

const BILL = /^([HSAP])(?:[BF]|\.?R\.?|\w+ Bill\D*|rop\S*)[ -](\d+)$/

function isNamed({name}: InstrumentEntry, words: string): boolean {
  return name.toLowerCase() === words.toLowerCase()
}

function isBlank({name}: InstrumentEntry, at: number): boolean {
  return name.at(at) === ' '
}

function fuller(one: InstrumentEntry, other: InstrumentEntry): InstrumentEntry {
  const named = other.name.length > one.name.length ? other : one
  return {...named, year: one.year ?? other.year}
}
