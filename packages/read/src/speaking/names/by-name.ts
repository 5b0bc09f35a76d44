import {type Entity, type Span, type Speaker, spanText} from '@onrecord/core'
import {OFFICES_AND_SURNAMES, TITLES} from '../../data/titles.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import type {Draft} from '../../pass.ts'
import {aroundPhrase, bodiesBefore} from '../bodies/by-body.ts'
import {addMention, collective, learnFromStyle} from '../cast.ts'
import {resolvedTo, UNSURE} from '../resolved.ts'
import type {Scene} from '../scene.ts'
import {sole} from '../sole.ts'
import {bearersMeant} from './bearer-meant.ts'
import {bearersOfSurname, heard, isOfGender} from './bearers.ts'
import {NOT_TOLD, otherThan} from './unrelated.ts'

/** A surname that several people bear and nothing decides, or a name that is nobody's yet. */
export function bySurname(
  scene: Scene,
  speaker: Speaker,
  mention: Span,
  word: string,
): Speaker | null {
  const {draft, cast, spoken} = scene
  const phrase = spanText(draft.text, mention).replace(NOT_TOLD, '')
  const self = SELF.exec(phrase)?.[1]
  const all = heard(bearersOfSurname(cast, word, phrase, mention.start), word, spoken).filter(
    (each) => self === undefined || isOfGender(cast, each, self === 'him' ? 'male' : 'female'),
  )
  const other = all.length > 1 ? otherThan(draft, cast, mention.start + phrase.length) : null
  const bearers = other !== null && all.includes(other) ? [other] : all
  const candidates = bearersMeant(scene, bearers, mention, phrase, word)
  if (candidates.length > 1)
    return {
      ...speaker,
      status: 'ambiguous',
      candidates: candidates.map(({id}) => id),
      rule: 'surname',
      confidence: 0.5,
    }
  const [only] = candidates
  if (only !== undefined) {
    learnFromStyle(cast, only, phrase)
    if (bearers.length > 1) addMention(cast, only.id, mention, 'surname')
    return {...speaker, ...resolvedTo(only, 'surname', bearers.length > 1 ? UNSURE : 0.8)}
  }
  const around = bodyNamed(scene, phrase, word, mention)
  if (around !== null) return {...speaker, ...resolvedTo(around, 'name', 0.8)}
  if (isOfficeAlone(word)) return null
  const body = unknownBody(draft, mention, speaker.rule === 'post')
  if (body === null) return null
  const name = spanText(draft.text, body)
  return {...speaker, ...resolvedTo(collective(cast, 'organisation', name, body), 'name', 0.6)}
}

/** The body in whose name a phrase stands; "the Programme" of the Orm Relief Programme: the only one told of so far whose name ends so. */
function bodyNamed({cast}: Scene, phrase: string, word: string, mention: Span): Entity | null {
  const around = aroundPhrase(cast, mention)
  if (around !== null || phrase.toLowerCase() !== `the ${word.toLowerCase()}`) return around
  const only = sole(bodiesBefore(cast, mention.start).filter(({name}) => name.endsWith(` ${word}`)))
  if (only === null) return null
  addMention(cast, only.id, mention, 'description')
  return only
}

/** "Vale herself said". */
const SELF = /\s(him|her)self$/

/** "Orm Party Chairman said", "Mayor says": an office, and nobody's name. */
export function isOfficeAlone(word: string): boolean {
  const noun = word.toLowerCase()
  return TITLES.has(noun) && !OFFICES_AND_SURNAMES.has(noun) && !ROYAL.test(noun)
}

const ROYAL = /^(?:queen|princess)/

/** "Quay Cofounder", "Former Miss Quorl" in a headline’s capitals: what somebody is, and no name of a body’s. */
export function isOffice(phrase: string): boolean {
  const words = phrase.split(' ')
  if (words.length < 2 || !words.every((word) => CAPITAL.test(word))) return false
  const noun = words.at(-1)?.toLowerCase() ?? ''
  return FORMER.test(phrase) || (isPersonNoun(noun) && !NEWSPAPER.test(noun))
}

const CAPITAL = /^\p{Lu}/u
const FORMER = /^(?:Ex|Former)[\s-]/
// "The Orm Observer".
const NEWSPAPER =
  /^(?:advertiser|advocate|citizen|courier|economist|examiner|guardian|inquirer|leader|messenger|observer|pilot|pioneer|reporter|spectator|statesman)$/

/** A name of some capitals and nothing else that nobody is called by: it has neither honorific, age nor given name, and is a body's, or one that somebody posts under. */
function unknownBody({text}: Draft, {start, end}: Span, isPosted: boolean): Span | null {
  const phrase = text.slice(start, end)
  const words = phrase.split(' ')
  const name = words.findLastIndex((word) => !CAPITAL.test(word)) + 1
  const many = name < words.length ? (words[name - 1] ?? '') : ''
  // "Port analysts Quorl": those of that name; not "the sisters Vale".
  if (many.endsWith('s') && words[name - 2] !== 'the' && isPersonNoun(singular(many)))
    return {start: end - words.slice(name).join(' ').length, end}
  if (!isPosted && isOffice(phrase)) return null
  const the = /^the\s/i.exec(phrase)?.[0].length ?? 0
  return /^(?!(?:My|Our|Your|His|Her|Their)\s)(?:\p{Lu}[\p{L}\p{M}&’'-]+\s){1,3}(?:\p{Lu}[\p{L}\p{M}&’'-]+|\d\d)$/u.test(
    phrase.slice(the),
  )
    ? {start: start + the, end}
    : null
}
