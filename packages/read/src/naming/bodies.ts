import type {Span} from '@onrecord/core'
import {STATES_IN_SHORT} from '../data/countries.ts'
import {INTERNATIONAL_BODIES} from '../data/international-bodies.ts'
import {KNOWN_PLACES} from '../data/place-words.ts'
import {grouped} from '../language/grouped.ts'
import {preceding} from '../language/preceding.ts'
import {abbreviates} from './abbreviated.ts'
import {
  byLastHead,
  endingsOf,
  isBodyWord,
  isEnding,
  isShouted,
  lettersIn,
  lettersWithin,
} from './body-endings.ts'
import {fullNameOf, initialsOf} from './body-initials.ts'
import {calledKey, formKey, bodyKey as keyOf, ministryLast, ofState} from './body-keys.ts'
import {isAcronym} from './classify.ts'
import {countryNamed, isCountry, isDemonym, stateOf} from './countries.ts'
import type {NameMention} from './mentions.ts'

/** A place or an organisation with the forms it stands in. */
export interface Body {
  readonly type: 'organisation' | 'place'
  name: string
  readonly aliases: Set<string>
  readonly mentions: {readonly span: Span; readonly form: 'name' | 'acronym' | 'metonym'}[]
}

/** Groups the names of places and organisations; acronyms join the name whose initials they are. */
export function bodiesOf(mentions: readonly NameMention[]): readonly Body[] {
  const bodies = new Map<string, Body>()
  const known = mentions.filter(
    (mention) => mention.type === 'organisation' || mention.type === 'place',
  )
  const ofState = bodiesOfStates(known)
  for (const mention of byLastHead(known)) addMention(bodies, ofState.get(mention) ?? mention)
  const types = new Set([...bodies.values()].map(({name}) => keyOf(name)))
  const spelt = speltOut(mentions)
  for (const mention of mentions) {
    // A name whose type its place does not tell, told elsewhere.
    if (mention.type === null && (types.has(keyOf(mention.name)) || spelt.has(mention.name)))
      addMention(bodies, mention)
  }
  const all = [...bodies.values()]
  for (const body of all) body.mentions.sort((a, b) => a.span.start - b.span.start)
  const called = joinAcronyms(joined(all, plainForms, shortForm), spelt)
  // "DOQ" of the Norse Quay Department, which the Quay Department is.
  return joinAcronyms(joinShortForms(called), spelt)
}

/**
 * What a body that every state has one of is called with its state ("Norland’s Foreign Ministry"), where the text tells of two of that name: those of
 * two states, or one that was told of before without its state. Without it, it is the one of the two states’ that was told of last.
 */
function bodiesOfStates(mentions: readonly NameMention[]): ReadonlyMap<NameMention, NameMention> {
  const held = mentions.flatMap((mention, at) => heldBy(mention, preceding(mentions, at)))
  return new Map([...grouped(held, ({key}) => [key]).values()].flatMap(toldApart))
}

function toldApart(same: readonly Held[]): readonly (readonly [NameMention, NameMention])[] {
  const states = new Map(same.flatMap(({state, name}) => (state ? [[state, name]] : [])))
  const told = same.findIndex(({state}) => state !== null)
  const isBefore = same.slice(0, told).some(({mention}) => !mention.inHeadline)
  if (states.size < 2 && !isBefore) return []
  let last: string | undefined
  return same.flatMap(({mention, state}) => {
    const name = state === null ? last : states.get(state)
    if (states.size > 1) last = name
    return name === undefined ? [] : [[mention, {...mention, name}]]
  })
}

interface Held {
  readonly mention: NameMention
  /** The body’s name without the state’s. */
  readonly key: string
  readonly state: string | null
  readonly name: string
}

/** "Norland’s (Foreign Ministry)", "the Norse (Ministry of Weirs)". */
function heldBy(mention: NameMention, owner: NameMention | undefined): readonly Held[] {
  const {type, name, words, span, before} = mention
  if (type !== 'organisation' || !STATES_OWN.test(name)) return []
  const [first = '', ...rest] = words
  const people = stateOf(first.toLowerCase())
  const isOwner =
    owner?.type === 'place' && /^[’']s$/.test(before) && span.start - owner.span.end === 3
  return [
    {
      mention,
      key: keyOf(people === null ? name : rest.join(' ')),
      state: people ?? (isOwner ? (countryNamed(owner.name)?.name ?? owner.name) : null),
      name: isOwner ? `${owner.name}${before} ${name}` : name,
    },
  ]
}

const STATES_OWN = /\b(?:Ministry|Embassy|Parliament|(?:Constitutional|Supreme) Court)\b/

function addMention(bodies: Map<string, Body>, mention: NameMention): void {
  const {name} = mention
  const country = countryNamed(name)
  const isMetonym = country?.isCapital === true && mention.acts()
  const state = mention.type === 'place' ? STATES_IN_SHORT.get(name) : undefined
  const place =
    country !== null && (isMetonym || !country.isCapital) ? country.name : (state ?? name)
  const key = `${mention.type ?? typeOf(bodies, place)} ${keyOf(place)}`
  const body = bodies.get(key) ?? newBody(mention, place)
  bodies.set(key, body)
  addForm(body, name)
  const form = isAcronym(name) && (body.type !== 'place' || name.length < 5) ? 'acronym' : 'name'
  body.mentions.push({span: mention.span, form: isMetonym ? 'metonym' : form})
}

/** The type of the body or the place that bears a name. */
function typeOf(bodies: ReadonlyMap<string, Body>, name: string): Body['type'] {
  return bodies.has(`place ${keyOf(name)}`) ? 'place' : 'organisation'
}

function newBody({type}: NameMention, name: string): Body {
  return {
    type: type === 'place' ? 'place' : 'organisation',
    name,
    aliases: new Set<string>(),
    mentions: [],
  }
}

/** Keeps the fullest form as the name: "The Harbour Post" before "Harbour Post". */
function addForm(body: Body, name: string): void {
  if (name === body.name) return
  // "Port Quorl" before the "PORT QUORL" of a dateline.
  if (keyOf(name) === keyOf(body.name) && isShouted(body.name)) {
    body.name = name
    return
  }
  const isFuller =
    body.type !== 'place' && name.length > body.name.length && name !== `${body.name}.`
  body.aliases.add(isFuller ? body.name : name)
  if (isFuller) body.name = name
}

/** "Quorl Weir Council (QWC)", "Quorl Command (Quorcom)": the names, as they are compared, that short ones in brackets stand behind. */
function speltOut(mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let full: NameMention | undefined
  for (const each of mentions) {
    // Of two the first.
    const isNew = full?.type === 'organisation' && !names.has(each.name)
    if (full !== undefined && isNew && isShortFor(full, each))
      names.set(each.name, keyOf(full.name))
    full = each
  }
  return names
}

function isShortFor(full: NameMention, each: NameMention): boolean {
  const {name, span, before} = each
  const gap = span.start - full.span.end
  if (gap > LONGEST_OR) return false
  const isBracketed = before === '(' && gap === 2
  return isAcronym(name)
    ? isBracketed || isAside(full, each)
    : // "Quorl Command – or Quorcom –".
      (isBracketed || before === 'or') && abbreviates(name, full.name.split(' '))
}

const LONGEST_OR = ' - or '.length

/** "The Quorl Weir Company of Bodmil, QWECO, said"; "QSF" of a list is another body. */
function isAside(full: NameMention, {name, span, before, after}: NameMention): boolean {
  const [initials = ''] = initialsOf(full.name)
  return (
    before === ',' &&
    span.start - full.span.end === 2 &&
    after === ',' &&
    initials.startsWith(name.slice(0, 2))
  )
}

/** "WHO" is the World Health Organisation, "MoQ" the Ministry of Quorl. */
function joinAcronyms(
  bodies: readonly Body[],
  spelt: ReadonlyMap<string, string>,
): readonly Body[] {
  const names = bodies.map(({name}) => name)
  const inOrder = joined(bodies, lettersOf, ({name}) => {
    const letters = lettersOwned(name) ?? name.replace(/^The\s/, '')
    const told = spelt.get(letters)
    const isWord = !name.includes(' ') && INTERNATIONAL_BODIES[name.toUpperCase()] !== undefined
    if (told !== undefined || isAcronym(letters) || isWord)
      return told ?? fullNameOf((isWord ? name.toUpperCase() : letters).replace(/\./g, ''), names)
    return WITH_SMALL_WORDS.test(name) ? name.toUpperCase() : null
  })
  return joined(inOrder, headFirst, ({name}) =>
    isAcronym(name) && name.length > 2 && INTERNATIONAL_BODIES[name] === undefined
      ? headAndOthers(name)
      : null,
  )
}

/** What letters stand for a body, and all that it is called, as it is compared. */
function lettersOf({type, name, aliases}: Body): readonly string[] {
  return [
    ...initialsOf(name),
    ...(type === 'organisation' ? [...aliases].flatMap(initialsOf) : []),
    ...[...aliases].map(keyOf),
  ]
}

/** "CNQ" is the National Quorl Council: the initials in a language whose adjectives stand behind the noun, where no others stand for the name. */
function headFirst(body: Body): readonly string[] {
  const [initials = ''] = initialsOf(body.name)
  const head =
    body.name
      .replace(/ (?:of|for|on) .*/, '')
      .split(' ')
      .at(-1)
      ?.charAt(0) ?? ''
  const isShort = body.mentions.some(({form}) => form === 'acronym')
  return isShort ? [] : [headAndOthers(head + initials.replace(head, ''))]
}

function headAndOthers(letters: string): string {
  return letters.charAt(0) + [...letters.slice(1)].sort().join('')
}

const WITH_SMALL_WORDS = /^\p{Lu}+[aofd]\p{Lu}+$/u

/** "The Observatory" is the Mariners’ Observatory, "Blueair" Blueair Cargo, where one longer name alone holds the words. */
function joinShortForms(bodies: readonly Body[]): readonly Body[] {
  const brief = joined(bodies, shortFormsOf, shortForm)
  const ended = joined(brief, ({name}) => endingsOf(name), shortEnding)
  return joined(
    ended,
    ({name}) => lettersWithin(name),
    ({name}) => lettersIn(name),
  )
}

/** The like of a name that others may end with. */
function shortEnding(body: Body): string | null {
  return isEnding(body.name) ? shortForm(body) : null
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

/**
 * Bodies without those that are the short form of one other.
 *
 * @param formsOf what can stand for a body
 * @param formIn what a short name stands as
 */
function joined(
  bodies: readonly Body[],
  formsOf: (body: Body) => readonly string[],
  formIn: (body: Body) => string | null,
): readonly Body[] {
  const shorts = bodies.flatMap((short) => {
    const canBe = short.type === 'organisation' || isAcronym(short.name) || HALF.test(short.name)
    const form = canBe ? formIn(short) : null
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
    ...openings(words, 2, Math.min(head, plain < 0 ? words.length : plain + 1)).map(ofState),
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
function lettersOwned(name: string): string | undefined {
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

function openings(words: readonly string[], from: number, to: number): readonly string[] {
  return words.slice(from, to).map((_, at) => words.slice(0, from + at).join(' '))
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
