import {type Entity, type Mention, type Span, type Speaker, spanText} from '@onrecord/core'
import {GENDERED} from '../../data/titles.ts'
import {A_AN, IS_WAS} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf, type Item} from '../../quoting/items.ts'
import {type Range, spanOf} from '../../quoting/ranges.ts'
import {relativeAntecedent} from '../../quoting/subjects/relatives.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {bodySpeaking} from '../bodies/body-speaking.ts'
import {aroundPhrase} from '../bodies/by-body.ts'
import {addMention, type Cast, entityOf, mentionedAs} from '../cast.ts'
import {asSurely} from '../certainty.ts'
import {byDescription} from '../descriptions/by-description.ts'
import {isTrade} from '../descriptions/in-focus.ts'
import {bothMeant} from '../descriptions/one-of.ts'
import {mentionsIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {bySurname, isOffice, isOfficeAlone} from '../names/by-name.ts'
import {asKin, eitherNamed} from '../names/either-named.ts'
import {severalBefore} from '../pairs/pair-above.ts'
import {justNamed, severalAt} from '../pairs/together.ts'
import {byPronoun} from '../pronouns/by-pronoun.ts'
import {eitherOf, jointly, resolvedTo, UNSURE} from '../resolved.ts'
import type {Scene} from '../scene.ts'
import {tokensAt} from '../sentence-at.ts'
import {issuerIn} from './issuer-in.ts'
import {withoutPossessive} from './joint-owners.ts'
import {bothNamed} from './joint-phrases.ts'
import {type PhraseOwner, SOMEBODY} from './owner-by-noun.ts'
import {ownerOfPhrase, pronounOf} from './phrase-owner.ts'

/** The speaker whom a phrase names. */
export function fromPhrase(scene: Scene, speaker: Speaker): Speaker {
  const {draft, sentence} = scene
  const {mention} = speaker
  if (mention === null) return speaker
  const named = withoutPossessive(draft.text, standsFor(draft, mention, sentence))
  const tokens = tokensAt(draft, named)
  const pronoun = pronounOf(tokens)
  return pronoun === null || pronoun === 'both'
    ? fromWords(scene, speaker, mention, named, tokens)
    : asSurely(scene, mention, byPronoun(scene, speaker, pronoun))
}

/** The speaker whom a phrase names by more than a pronoun. */
function fromWords(
  scene: Scene,
  speaker: Speaker,
  mention: Span,
  named: Span,
  tokens: readonly Token[],
): Speaker {
  const {draft, cast} = scene
  const issuer = byIssuer(scene, speaker, issuerIn(draft.text, named, tokens))
  if (issuer !== null) return issuer
  const phrase = ownerOfPhrase(draft, cast, named, tokens)
  const told = asThing(draft, mention, phrase)
  const around = bodyAround(scene, named, told)
  const whose = toldWho(scene, mention, around) ?? ownerWho(scene, mention, around, named)
  const owner = asKin(scene, whose, named)
  const rule = speaker.rule ?? 'cue'
  const meant = (part: Span): Entity | null =>
    entityOf(cast, fromPhrase(scene, {...speaker, mention: part}).entity)
  const pair = bothNamed(draft, cast, named, meant) ?? severalMeant(scene, mention, owner)
  if (pair !== null) return jointly(speaker, pair, rule)
  const either = eitherNamed(scene, owner, named)
  if (either.length > 0) return eitherOf({...speaker, rule: `${rule}+either`}, either)
  switch (owner.kind) {
    case 'entity':
      if (isRelative(draft, mention)) addMention(cast, owner.entity.id, mention, 'pronoun')
      return {...speaker, ...resolvedTo(owner.entity, rule, WEAK_RULES.has(rule) ? UNSURE : 0.95)}
    case 'several':
      return jointly(speaker, owner.entities, rule)
    case 'pronoun':
      return asSurely(scene, mention, byPronoun(scene, speaker, owner.word))
    case 'collective':
      return {...speaker, ...resolvedTo(bodySpeaking(scene, mention, owner), rule, 0.85)}
    case 'surname':
      return (
        bySurname(scene, speaker, named, owner.word) ?? byOffice(scene, speaker, named, owner.word)
      )
    case 'description':
      return asSurely(scene, mention, byDescription(scene, speaker, named, owner))
  }
}

/** "The Quorler, which says": no person. */
function asThing({text}: Draft, {start}: Span, owner: PhraseOwner): PhraseOwner {
  return owner.kind === 'description' && text.startsWith('which', start)
    ? {...owner, isPerson: false}
    : owner
}

/** "Mayor says", "judge orders", "Vale Campaign Chair says" in a headline: an office in capitals that nobody is called by. */
function byOffice(scene: Scene, speaker: Speaker, named: Span, word: string): Speaker {
  const noun = word.toLowerCase()
  const phrase = spanText(scene.draft.text, named)
  const isAlone = phrase.length === word.length && isTrade(noun) && !GENDERED.has(noun)
  return isAlone || isOfficeAlone(word) || isOffice(phrase)
    ? byDescription(scene, speaker, named, {
        kind: 'description',
        noun,
        definite: true,
        isPerson: true,
      })
    : speaker
}

function severalMeant(scene: Scene, mention: Span, owner: PhraseOwner): readonly Entity[] | null {
  const {draft, cast, spoken, sentence} = scene
  if (owner.kind === 'entity' || owner.kind === 'several') return null
  if (owner.kind === 'pronoun' && owner.word !== 'both') return null
  const several =
    owner.kind === 'pronoun'
      ? justNamed(draft, cast, mention.start)
      : severalAt(draft, cast, mention, spoken)
  const words = spanText(draft.text, mention)
  if (SIDES.test(words)) return null
  return (
    several ??
    (TWO.test(words) ? severalBefore(draft, cast, sentence, spoken) : bothMeant(scene, mention))
  )
}

// Of a war or a dispute that a story tells of, not whom it has named last.
const SIDES = /^(?:both|the\stwo)\s(?:camps|factions|sides)$/i
const TWO = /^(?:both|the\s(?:two|pair|couple|duo))$/i

/** "Ada Vale, of the Orm Institute, who rows": no institute is a "who", but whoever is named before it. */
function ownerWho(scene: Scene, mention: Span, owner: PhraseOwner, named: Span): PhraseOwner {
  const {text} = scene.draft
  const other = isWithin(text, mention, named, owner) ? SOMEBODY : owner
  if (owner.kind === 'collective') return namedBefore(scene, mention) ?? other
  if (owner.kind !== 'entity' || owner.entity.type === 'person') return owner
  if (text.startsWith('which', mention.start)) return bodyWhich(scene, mention, owner)
  const isState = owner.entity.type === 'place' && isBehindTown(text, mention)
  if (isState && !WHO_BEHIND.test(spanText(text, mention))) return SOMEBODY
  if (!isState && !text.startsWith('who', mention.start)) return owner
  return namedLastBefore(scene, mention) ?? other
}

/** "A keeper of the mill in the institute who says", "a guard in Orm who says": neither the institute nor the town. */
function isWithin(text: string, {start}: Span, named: Span, owner: PhraseOwner): boolean {
  if (owner.kind === 'entity' && owner.entity.type === 'place') return true
  if (owner.kind === 'collective' && owner.type === 'group') return false
  const before = text.slice(Math.max(0, named.start - LONGEST_LEAD), named.start)
  return text.startsWith('who', start) && WITHIN.test(before)
}

const LONGEST_LEAD = ' inside the '.length
const WITHIN = /\s(?:at|from|in|inside)\s(?:the\s)?$/

/** Whom a sentence names last before a mention, outside quotations. */
function namedLastBefore({draft, cast, sentence}: Scene, {start: end}: Span): PhraseOwner | null {
  const start = draft.sentences[sentence]?.span.start ?? end
  const near = {start, end}
  const last = (each: Entity): number => mentionsIn(each, near).at(-1)?.span.start ?? start
  const [person] = namedOutside({draft, cast}, near).toSorted((a, b) => last(b) - last(a))
  return person === undefined ? null : {kind: 'entity', entity: person}
}

/** "(Ada Vale, of Tarn,) Ohio, who rows", "(in Tarn,) Ohio, a voice", "(Tarn,) N.C.-(based)": the state only tells where the town is. */
function isBehindTown(text: string, {start, end}: Span): boolean {
  const isBehind = BEHIND_TOWN.test(text.slice(Math.max(0, start - LONGEST_NAME), start))
  return text[end - 1] === '-' || (isBehind && text.slice(start, end).includes(', '))
}

const BEHIND_TOWN = /\p{Lu}[\p{L}.-]*,\s$/u
const WHO_BEHIND = /^[^,]{1,30},\swho\s/

/** "The government of Ada Vale, who rows": she does. */
function namedBefore({draft: {text}, cast}: Scene, {start}: Span): PhraseOwner | null {
  return text.startsWith('who ', start)
    ? besideWhich(
        cast,
        start,
        ({span}, {type}) => type === 'person' && text.slice(span.end, start) === ', ',
      )
    : null
}

/** Who is mentioned so before a relative clause. */
function besideWhich(
  cast: Cast,
  end: number,
  isSuch: (mention: Mention, each: Entity) => boolean,
): PhraseOwner | null {
  const near = {start: Math.max(0, end - LONGEST_NAME), end}
  const [entity] = mentionedAs(cast, near, isSuch)
  return entity === undefined ? null : {kind: 'entity', entity}
}

/** "Ada Vale, a nurse who rows", "Ada Vale – a nurse who rows", "Ada Vale of the Orm Guild, who rows": who is told of so. */
function toldWho(
  {draft: {text}, cast}: Scene,
  {start}: Span,
  owner: PhraseOwner,
): PhraseOwner | null {
  const isPerson = owner.kind === 'entity' && owner.entity.type === 'person'
  if (isPerson || !text.startsWith('who ', start)) return null
  return besideWhich(
    cast,
    start,
    ({form, span}, {type}) =>
      type === 'person' && form !== 'pronoun' && TOLD_WHO.test(text.slice(span.end, start)),
  )
}

const TOLD_WHO =
  /^(?:(?:,|\s[–—])\san?\s(?:(?!(?:at|by|for|from|in|of|to|with)\s)[\p{Ll}\d’-]+\s){1,5}|\s(?:of|from)\s[^,.;:–—“”]{2,60},\s)$/u

/** "The Trust for Orm Boats, which": small words are part of its name. */
function bodyAround({cast}: Scene, named: Span, owner: PhraseOwner): PhraseOwner {
  const body = owner.kind === 'surname' ? aroundPhrase(cast, named) : null
  return body === null ? owner : {kind: 'entity', entity: body}
}

/** "The Orm Institute in Norway, which says", "the Orm Institute, a school in Norway, which says": a body that is named right before where it is. */
function bodyWhich({draft, cast}: Scene, mention: Span, owner: PhraseOwner): PhraseOwner {
  if (owner.kind !== 'entity' || owner.entity.type !== 'place') return owner
  const isBefore = ({span}: Mention, {type}: Entity): boolean =>
    type === 'organisation' && IN_PLACE.test(draft.text.slice(span.end, mention.start))
  return besideWhich(cast, mention.start, isBefore) ?? owner
}

const LONGEST_NAME = 100
const IN_PLACE =
  /^(?:,\san?\s[\p{Ll}\s-]{1,40})?\sin\s(?:the\s)?\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*,\s$/u

/** "The council’s report says": the council does, where it is known. */
function byIssuer(scene: Scene, speaker: Speaker, issuer: Span | null): Speaker | null {
  if (issuer === null) return null
  const told = fromPhrase(scene, {...speaker, mention: issuer})
  return told.status === 'unattributed' ? null : {...told, mention: speaker.mention}
}

function isRelative({text}: Draft, {start, end}: Span): boolean {
  // "An elder, who gave no name, said": the clause stands for whom it tells of.
  return /^wh(?:o|ich)\s|^(?:[Ww]ho|[Ww]hich|[Tt]hat)$/.test(text.slice(start, end))
}

/** The phrase that "who" and "which" stand for; every other mention stands for itself. */
function standsFor(draft: Draft, mention: Span, sentence: number): Span {
  if (!isRelative(draft, mention)) return mention
  const items = clausesOf(draft)[sentence]?.items ?? []
  const at = items.findIndex(({start}) => start === mention.start)
  const antecedent = relativeAntecedent(items, at)
  return antecedent === null
    ? mention
    : spanOf(items, whoIs(items, antecedent.first - 1) ?? antecedent)
}

/** "Ada Vale is a lawyer who": who is said to be one. */
function whoIs(items: readonly Item[], verb: number): Range | null {
  const isOne = isIn(items[verb], IS_WAS) && isIn(items[verb + 1], A_AN)
  const subject = isOne ? firstSubject(items, verb + 1) : null
  return subject?.last === verb - 1 && items[subject.first]?.lower !== 'it' ? subject : null
}

const WEAK_RULES: ReadonlySet<string> = new Set(['cue-of-the-sentence', 'colon'])
