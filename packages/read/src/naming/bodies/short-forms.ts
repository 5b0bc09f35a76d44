import type {Span} from '@onrecord/core'
import {INTERNATIONAL_BODIES} from '../../data/international-bodies.ts'
import {KNOWN_PLACES} from '../../data/place-words.ts'
import {grouped} from '../../language/grouped.ts'
import {isCountry, isDemonym} from '../countries.ts'
import {isAcronym} from '../types/head-words.ts'
import {
  endingsOf,
  isBodyWord,
  isEnding,
  isShouted,
  lettersIn,
  lettersWithin,
} from './body-endings.ts'
import {calledKey, formKey, ministryLast, ofState} from './body-keys.ts'

/** One of the ways in which a body is called by less than its name: all are tried in order. */
export interface ShortForm {
  /** What can stand for a body. */
  readonly formsOf: (body: Body) => readonly string[]
  /** What a short name stands as, among all; null where it is none. */
  readonly formIn: (body: Body, all: readonly Body[]) => string | null
}

/** A place or an organisation with the forms it stands in. */
export interface Body {
  readonly type: 'organisation' | 'place'
  name: string
  readonly aliases: Set<string>
  readonly mentions: {readonly span: Span; readonly form: 'name' | 'acronym' | 'metonym'}[]
}

/** What a name stands as where it is short for another; null where it is none. */
function shortForm({name}: Body): string | null {
  if (isAcronym(name)) return `${name} ${AS_LETTERS}`
  if (!name.includes(' ') && INTERNATIONAL_BODIES[name.toUpperCase()] !== undefined) return null
  return ministryLast(ofState(name.replace(/^The\s/, '').replace(/^U\.?N\.?\s/, 'United Nations ')))
}

/**
 * A name without what tells only what a body is in law or by trade: "Blueair" is Blueair Airlines, whatever Blueair Miles are; and what
 * a chamber, a force or a department is called every day.
 */
function plainForms({type, name}: Body): readonly string[] {
  if (type !== 'organisation') return HALF_OF.exec(name)?.slice(1) ?? []
  // "Quorlist fighters", who are the Quorlists’.
  if (!name.includes(' '))
    return /^\p{Lu}\p{Ll}{2,}(?:an|i|ist|ite)s$/u.test(name) ? [name.slice(0, -1)] : []
  const [, ...forms] = PLAIN_FORM.exec(name) ?? []
  return forms.filter((each) => each !== undefined)
}

// "The North" of North Korea, where a story tells of that.
const HALF = /^(?:North|South)$/
const HALF_OF = /^(North|South) Korea$/
const PLAIN_FORM =
  /^(?:(?:U\.?S\.?|United States) (Congress|House|Senate)|(?:U\.?S\.? )?Department of (.+ .+)|(.+ (?:Police|Fire)) Department|((?:House|Senate) .+) Committee|(.+) (?:Air ?[Ll]ines|Airways|Party|Communications|Industries|Technologies|Pharmaceuticals|Therapeutics|Motors|(?:Co(?:mpany|rp(?:oration)?)?|Group|Holdings|Inc|Limited|Ltd|plc|PLC)\.?))$/

/** "Blueair" is Blueair Airlines, as they are told in full. */
export const PLAIN: ShortForm = {formsOf: plainForms, formIn: shortForm}

/** "The Observatory" is the Mariners’ Observatory, "Blueair" Blueair Cargo, where one longer name alone holds the words. */
export const SHORTER: readonly ShortForm[] = [
  {formsOf: shortFormsOf, formIn: shortForm},
  {
    formsOf: ({name}) => endingsOf(name),
    formIn: (body) => (isEnding(body.name) ? shortForm(body) : null),
  },
  {formsOf: ({name}) => lettersWithin(name), formIn: ({name}) => lettersIn(name)},
]

/** Bodies without those that are the short form of one other. */
export function joined(bodies: readonly Body[], {formsOf, formIn}: ShortForm): readonly Body[] {
  const shorts = bodies.flatMap((short) => {
    const canBe = short.type === 'organisation' || isAcronym(short.name) || HALF.test(short.name)
    const form = canBe ? formIn(short, bodies) : null
    return form === null ? [] : [{short, form: calledKey(form)}]
  })
  if (shorts.length === 0) return bodies
  const longer = grouped(bodies, (each) => new Set(formsOf(each).map(formKey)))
  const into = new Map<Body, Body>()
  // What is a short form itself is first what it is short for.
  shorts.sort((a, b) => b.short.name.length - a.short.name.length)
  for (const {short, form} of shorts) {
    const others = (longer.get(form) ?? []).filter((each) => each !== short)
    const [only, ...more] = new Set(others.map((each) => wholeOf(each, into)))
    if (only === undefined || only === short || more.length > 0 || isOfItsOwn(short, only)) continue
    for (const form of [short.name, ...short.aliases]) only.aliases.add(form)
    for (const mention of short.mentions) only.mentions.push(mention)
    only.mentions.sort((a, b) => a.span.start - b.span.start)
    into.set(short, only)
  }
  return into.size === 0 ? bodies : bodies.filter((body) => !into.has(body))
}

/** The body that another has been found to be short for. */
function wholeOf(body: Body, into: ReadonlyMap<Body, Body>): Body {
  let whole = body
  for (let next = into.get(whole); next !== undefined; next = into.get(whole)) whole = next
  return whole
}

/** "Quorl … Quorl … Quorl … the Quorl Congress", "the Quorl Controller": what has been named again and again is no short form of what it then holds. */
function isOfItsOwn({name, mentions}: Body, longer: Body): boolean {
  const told = longer.mentions[0]?.span.start ?? 0
  const last = longer.name.slice(longer.name.lastIndexOf(' ') + 1)
  // "The House" is that of the United States or of Commons, and neither the White House nor House Democrats.
  if (CHAMBER.test(name)) return !/^(?:House of|U)/.test(longer.name)
  if (!longer.name.startsWith(`${name} `) || plainForms(longer).includes(name)) return false
  if (SOLD.test(longer.name.slice(name.length))) return true
  return (
    (HELD.test(longer.name) || !(isBodyWord(last) || longer.name.startsWith(`${name} of `))) &&
    (mentions[OFTEN - 1]?.span.start ?? told) < told
  )
}

// What a firm sells or runs under its own name, and who writes about it: "Quorl" is no Quorl Watch.
const SOLD = /^ (?:Card|Insider|Music|Pay|Stores?|Watch)\b/
const HELD = / (?:Academy|Board|Commission|Committee|Congress|Council|Foundation|Fund)$/
const OFTEN = 3
const CHAMBER = /^(?:House|Senate)$/

// How letters are told apart that a body is called by without what it is in law or whose it is.
const AS_LETTERS = 'as letters'
const LETTERED_FIRM =
  /^(\p{Lu}{2,6}) (?:Corp(?:oration)?|Group|Holdings|Inc|Ltd|Limited|News(?: Group)?|plc|PLC)\.?$/u

/**
 * What a body is called for short: the head noun of its name, its first word, and the words before "of" or before all that names
 * a body ("Quorl Tessen" Marine Services); and its name without the state or the place that it is of.
 */
function shortFormsOf({type, name}: Body): readonly string[] {
  if (type !== 'organisation' || !name.includes(' ') || isShouted(name)) return []
  const words = name
    .replace(/^The\s/, '')
    .replace(/^United States /, 'US ')
    .split(' ')
  if (words.length < 2) return []
  const of = words.findIndex((each) => /^(?:of|for|on)$/.test(each))
  const head = of < 0 ? words.length : of
  const plain = words.findIndex((each) => isBodyWord(each))
  const place = words.findIndex((each) => !isPlaceWord(each))
  return [
    // "The Commons" is no committee of its own.
    (name.endsWith(' committee') ? undefined : words[0]?.replace(/[’']s$/, '')) ?? '',
    words[head - 1] ?? '',
    ...openings(words, Math.min(head, plain < 0 ? words.length : plain + 1)).map(ofState),
    ...(of > 1 ? [words.slice(0, of).join(' ')] : []),
    ...(place > 0 ? [ministryLast(words.slice(place).join(' '))] : []),
    ...bodyOfNations(name),
    ...localEnding(name),
    ...(OF_CHAMBER.exec(name) ?? []).slice(1),
    ...partyMembers(name),
    ...shortLetters(name),
  ]
}

/** "QVH" of QVH Corp, "QNN" of QNN News, "QSB" of the Norwegian QSB. */
function shortLetters(name: string): readonly string[] {
  const letters = lettersOwned(name) ?? LETTERED_FIRM.exec(name)?.[1]
  return letters === undefined ? [] : [`${letters} ${AS_LETTERS}`]
}

/** "QSB" of the Norwegian QSB, of the UN QSB. */
export function lettersOwned(name: string): string | undefined {
  const [owner = '', letters = '', other] = name.split(' ')
  if (other !== undefined || !isAcronym(letters)) return undefined
  const [first, second] = [owner.toLowerCase(), letters.toLowerCase()]
  const isOwner = isDemonym(first) || isCountry(first) || first === 'un'
  return isOwner && !isCountry(second) ? letters : undefined
}

/** "The Social Democrats" of the Social Democratic Party, "the Weirists" of the Weirist Party. */
function partyMembers(name: string): readonly string[] {
  const [, wing] = /^(.+) (?:Party|Union)$/.exec(name) ?? []
  return wing === undefined ? [] : [`${wing.replace(/cratic$/, 'crat')}s`]
}

/** "Human Rights Council" of the United Nations, "Commission of Inquiry" on a state. */
function bodyOfNations(name: string): readonly string[] {
  const [, council] = /^United Nations (.+)/.exec(name) ?? []
  const [, inquiry] = (name.includes(' on ') && /([^ ]+ of .+) on /.exec(name)) || []
  return [council, inquiry].filter((each) => each !== undefined)
}

/** "City Council" of Quorl City Council, "Board of Weirs" of the Quorl County Board of Weirs: what there is one of in a town. */
function localEnding(name: string): readonly string[] {
  const [ending] = LOCAL.exec(name) ?? []
  return ending === undefined ? [] : [ending.slice(1)]
}

const LOCAL =
  / (?:(?:City|Town|Borough|District) Council|School Board|Board of \p{Lu}\p{Ll}+|(?:Police|Fire) Department|Sheriff['’]s (?:Office|Department)|Planning Commission)$/u

// "Weirs Committee" of the House Weirs Committee.
const OF_CHAMBER = /^(?:House|Senate) (.+ Committee)$/

function openings(words: readonly string[], to: number): readonly string[] {
  return words.slice(2, to).map((_, at) => words.slice(0, at + 2).join(' '))
}

/** "Japan", "Thai", "UN"; what joins two such. */
function isPlaceWord(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    lower === 'and' ||
    isAcronym(word) ||
    isDemonym(lower) ||
    isCountry(lower) ||
    KNOWN_PLACES.has(lower)
  )
}
