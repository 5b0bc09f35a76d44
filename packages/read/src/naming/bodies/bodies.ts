import {STATES_IN_SHORT} from '../../data/countries.ts'
import {INTERNATIONAL_BODIES} from '../../data/international-bodies.ts'
import {grouped} from '../../language/grouped.ts'
import {preceding} from '../../language/preceding.ts'
import {countryNamed, stateOf} from '../countries.ts'
import type {NameMention} from '../runs/mentions.ts'
import {isAcronym} from '../types/head-words.ts'
import {abbreviates} from './abbreviated.ts'
import {byLastHead, isShouted} from './body-endings.ts'
import {fullNameOf, initialsOf} from './body-initials.ts'
import {bodyKey as keyOf} from './body-keys.ts'
import {type Body, joined, lettersOwned, PLAIN, SHORTER, type ShortForm} from './short-forms.ts'

/** Groups the names of places and organisations; acronyms join the name whose initials they are. */
export function bodiesOf(named: readonly NameMention[]): readonly Body[] {
  const mentions = named.map((each, at) => (isListed(each, named[at + 1]) ? asBody(each) : each))
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
  const letters = [asLetters(spelt), HEAD_FIRST]
  // Letters twice: "DOQ" of the Norse Quay Department, which the Quay Department is.
  return [PLAIN, ...letters, ...SHORTER, ...letters].reduce(joined, all)
}

/** "Quorl (QRL)": what no words tell is a firm where letters that it is traded under stand behind it. */
function isListed({type, name, span}: NameMention, letters: NameMention | undefined): boolean {
  return (
    type === null &&
    letters?.type === 'organisation' &&
    isAcronym(letters.name) &&
    letters.name.charAt(0) === name.charAt(0) &&
    letters.before === '(' &&
    letters.span.start - span.end === 2
  )
}

function asBody(mention: NameMention): NameMention {
  return {...mention, type: 'organisation'}
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
  return isAcronym(name) || /^G\d+$/.test(name)
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
function asLetters(spelt: ReadonlyMap<string, string>): ShortForm {
  return {
    formsOf: lettersOf,
    formIn: ({name}, all) => {
      const letters = lettersOwned(name) ?? name.replace(/^The\s/, '')
      const told = spelt.get(letters)
      const isWord = !name.includes(' ') && INTERNATIONAL_BODIES[name.toUpperCase()] !== undefined
      if (told !== undefined || isAcronym(letters) || isWord)
        return told ?? fullNameOf((isWord ? name.toUpperCase() : letters).replace(/\./g, ''), all)
      return WITH_SMALL_WORDS.test(name) ? name.toUpperCase() : null
    },
  }
}

/** What letters stand for a body, and all that it is called, as it is compared. */
function lettersOf({type, name, aliases}: Body): readonly string[] {
  return [
    ...initialsOf(name),
    ...(type === 'organisation' ? [...aliases].flatMap(initialsOf) : []),
    ...[name, ...aliases].map(keyOf),
  ]
}

/** "CNQ" is the National Quorl Council: the initials in a language whose adjectives stand behind the noun, where no others stand for the name. */
const HEAD_FIRST: ShortForm = {
  formsOf: headFirst,
  formIn: ({name}) =>
    isAcronym(name) && name.length > 2 && INTERNATIONAL_BODIES[name] === undefined
      ? headAndOthers(name)
      : null,
}

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
