import type {Span} from '@onrecord/core'
import {INTERNATIONAL_BODIES} from '../data/international-bodies.ts'
import {isAcronym} from './classify.ts'
import {countryNamed} from './countries.ts'
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
  for (const mention of known) addMention(bodies, mention)
  const types = new Set([...bodies.values()].map(({name}) => keyOf(name)))
  for (const mention of mentions) {
    // A name whose type its place does not tell, told elsewhere.
    if (mention.type === null && types.has(keyOf(mention.name))) addMention(bodies, mention)
  }
  const all = [...bodies.values()]
  for (const body of all) body.mentions.sort((a, b) => a.span.start - b.span.start)
  return joinShortForms(joinAcronyms(all))
}

function addMention(bodies: Map<string, Body>, mention: NameMention): void {
  const {name} = mention
  const country = countryNamed(name)
  const isMetonym = country?.isCapital === true && actsAsState(mention)
  const place = country !== null && (isMetonym || !country.isCapital) ? country.name : name
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
  const isFuller = body.type !== 'place' && name.length > body.name.length
  body.aliases.add(isFuller ? body.name : name)
  if (isFuller) body.name = name
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase()
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the\s/, '')
}

/** A capital stands for its state where it acts: no preposition before it, and a small-letter word after it. */
function actsAsState({before, after}: NameMention): boolean {
  const isPlaced = /^(?:in|at|to|from|near|of|outside|around|into|through|for|the|and)$/.test(
    before,
  )
  return !isPlaced && /^\p{Ll}/u.test(after) && !/^(?:and|or|in|at|on|to)$/.test(after)
}

function joinAcronyms(bodies: readonly Body[]): readonly Body[] {
  const gone = new Set<Body>()
  for (const short of bodies) {
    if (short.type !== 'organisation' || !isAcronym(short.name)) continue
    const letters = short.name.replace(/\./g, '')
    const [only, ...others] = bodies.filter(
      (each) => each !== short && !gone.has(each) && isLongFormOf(each.name, letters),
    )
    if (only === undefined || others.length > 0) continue
    only.aliases.add(short.name)
    only.mentions.push(...short.mentions)
    only.mentions.sort((a, b) => a.span.start - b.span.start)
    gone.add(short)
  }
  return bodies.filter((body) => !gone.has(body))
}

/** "The Observatory" is the Mariners’ Observatory, "Blueair" Blueair Cargo, where one longer name alone holds the word. */
function joinShortForms(bodies: readonly Body[]): readonly Body[] {
  const gone = new Set<Body>()
  const longer = byShortForm(bodies)
  for (const short of bodies) {
    if (short.type !== 'organisation' || short.name.includes(' ') || isAcronym(short.name)) continue
    const [only, ...others] = longer.get(short.name) ?? []
    if (only === undefined || others.length > 0) continue
    only.aliases.add(short.name)
    only.mentions.push(...short.mentions)
    only.mentions.sort((a, b) => a.span.start - b.span.start)
    gone.add(short)
  }
  return bodies.filter((body) => !gone.has(body))
}

/** Bodies by the words that can stand for them. */
function byShortForm(bodies: readonly Body[]): ReadonlyMap<string, readonly Body[]> {
  const longer = new Map<string, Body[]>()
  for (const body of bodies) {
    for (const word of shortFormsOf(body)) {
      const others = longer.get(word)
      if (others === undefined) longer.set(word, [body])
      else others.push(body)
    }
  }
  return longer
}

/** The head noun of a body's name, and its first word. */
function shortFormsOf({type, name}: Body): ReadonlySet<string> {
  if (type !== 'organisation' || !name.includes(' ')) return new Set()
  const words = name.replace(/^The\s/, '').split(' ')
  const of = words.findIndex((each) => /^(?:of|for|on)$/.test(each))
  const head = words[(of < 0 ? words.length : of) - 1]
  return new Set([words[0] ?? '', head ?? ''])
}

function isLongFormOf(name: string, letters: string): boolean {
  if (isAcronym(name)) return false
  const known = INTERNATIONAL_BODIES[letters]
  if (known !== undefined) return known.toLowerCase() === keyOf(name)
  const words = name.replace(/^The\s/, '').split(/[\s-]+/)
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase()
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return letters.length > 1 && (initials(capitals) === letters || initials(words) === letters)
}
