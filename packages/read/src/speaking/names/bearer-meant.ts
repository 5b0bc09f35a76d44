import type {Entity, Span} from '@onrecord/core'
import {wordsIn} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, isCompatible, isGenderOpen} from '../cast.ts'
import {wordsMet} from '../descriptions/described.ts'
import {fittingPronoun} from '../fitting-pronoun.ts'
import {isRelative} from '../kin/kinship.ts'
import {mentionsIn} from '../mention-places.ts'
import {isReported} from '../named-outside.ts'
import {byAgeOf} from '../pairs/pairs.ts'
import {isJustAbove, previousProse} from '../paragraphs.ts'
import {profileOf, wordsOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {paragraphAt, sentenceAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {askerBefore} from '../turns/answerers.ts'
import {hasSpoken, lastUpTo} from '../utterances.ts'
import {goneOnAbout, mostlyCalled, usuallyCalled, withoutSpellings} from './goes-by.ts'
import {toldTogether} from './told-together.ts'

/** Of those who bear a surname, whom a phrase with it means: each question is asked of those whom the ones before it leave. */
export function bearersMeant(
  scene: Scene,
  bearers: readonly Entity[],
  mention: Span,
  phrase: string,
  surname: string,
): readonly Entity[] {
  const {draft} = scene
  const asker = bearers.length > 1 ? askerBefore(scene, mention) : null
  // "Mrs Vale asked": nobody who may be a man.
  const isKnown = phrase === surname || (asker !== null && !isGenderOpen(scene.cast, asker))
  if (asker !== null && isKnown && bearers.includes(asker)) return [asker]
  const others = withoutTold(scene, withoutSpellings(bearers), mention)
  const known = closestTo(draft, withoutReported(scene, others, mention), phrase, surname)
  const fitting = fittingPronoun(scene, known, mention)
  const named = introduced(scene, usuallyCalled(draft, fitting, phrase, mention), mention)
  const mostly = mostlyCalled(draft, named, phrase, mention)
  const called = justMet(scene, mostly, mention)
  return (
    toldTogether(scene, mostly, surname) ??
    withoutVictims(scene, goneOnAbout(scene, speakingOn(scene, called), phrase, mention))
  )
}

/** "Quorl told her brother, Odo Quorl", "Quorl told her brother", "Quorl said Odo Quorl was late": nobody whom the words behind name. */
function withoutTold(
  {draft, cast, sentence, reported}: Scene,
  people: readonly Entity[],
  {end: start}: Span,
): readonly Entity[] {
  const end = Math.min(draft.sentences[sentence]?.span.end ?? start, start + FARTHEST_TOLD)
  const [, kin = ''] = TOLD_KIN.exec(draft.text.slice(start, end)) ?? []
  const left = people.filter(
    (each) =>
      !isRelative(cast, each.id, kin) &&
      !mentionsIn(each, {start, end}).some(
        ({form, span}) =>
          form === 'name' &&
          span.start >= start &&
          !reported.quoted.some((words) => words.start < span.end && span.start < words.end),
      ),
  )
  return left.length > 0 ? left : people
}

const FARTHEST_TOLD = 80
const TOLD_KIN = /^\s(?:asked|told)\s(?:his|her)\s(\p{Ll}+)/u

/** "He was jailed for the murder of Ada Quorl. Her father wept. “It is over,” Quorl said": of several, nobody who was killed or died and has said nothing. */
function withoutVictims(
  {draft, cast, spoken}: Scene,
  people: readonly Entity[],
): readonly Entity[] {
  if (people.length < 2) return people
  const left = people.filter(
    (each) => hasSpoken(each, spoken) || !(isVictim(draft, each) || isMourned(cast, each)),
  )
  return left.length > 0 ? left : people
}

/** "His widow, Ada Quorl". */
function isMourned({relations}: Cast, {id}: Entity): boolean {
  return relations.some(({owner, noun}) => owner === id && /^widow/.test(noun))
}

function isVictim({text}: Draft, {mentions}: Entity): boolean {
  return mentions.some(
    ({span: {start, end}}) =>
      KILLING_OF.test(text.slice(Math.max(0, start - LONGEST_KILLING), start)) ||
      DIED.test(text.slice(end, end + LONGEST_KILLING)),
  )
}

// "The death of Odo Quorl", "Odo Quorl, 17, drowned".
const KILLING_OF = /\b(?:death|drowning|killing|murder|slaying)\sof\s(?:[a-z]+\s){0,2}$/
const DIED = /^(?:,\s(?:who\s|\d+,\s)?)?\s?(?:died|drowned|was\s(?:found\sdead|killed|murdered))\b/
const LONGEST_KILLING = 36

/** "The mayor said Odo Quorl was late": of several, nobody of whom only another’s words have told so far, nor who only tells whose son somebody is. */
function withoutReported(
  {draft, spoken}: Scene,
  people: readonly Entity[],
  {start: before}: Span,
): readonly Entity[] {
  if (people.length < 2) return people
  const left = people.filter((each) => {
    const [first, other] = each.mentions
    if (first === undefined || first.span.start >= before) return true
    if ((other?.span.start ?? before) < before || hasSpoken(each, spoken)) return true
    const isLater = people.some(
      ({mentions: [one]}) => (one?.span.start ?? before) < first.span.start,
    )
    return !(isKinOf(draft, first.span) || (isLater && isReported(draft, first.span)))
  })
  return left.length > 0 ? left : people
}

/** "Ada Quorl, daughter of the late mayor Odo Quorl", "the grandsons of Odo Quorl". */
function isKinOf({text}: Draft, {start}: Span): boolean {
  return KIN_OF.test(text.slice(Math.max(0, start - LONGEST_KIN), start))
}

const KIN_OF =
  /(?:,\s(?:the\s)?(?:grand)?(?:son|daughter|widow|wife|husband|brother|sister|nephew|niece)\sof\s[^,.;]*|\s(?:heirs|(?:grand)?(?:children|sons|daughters)|nephews|nieces)\sof\s(?:the\slate\s)?)$/
const LONGEST_KIN = 60

/** "The council’s Vale": of several, whom the article has told most of these words of. */
function closestTo(
  draft: Draft,
  bearers: readonly Entity[],
  phrase: string,
  surname: string,
): readonly Entity[] {
  if (bearers.length < 2) return bearers
  const names = new Set(bearers.flatMap(({name}) => wordsOf(name)))
  const own = surname.toLowerCase()
  const words = wordsIn(phrase, 0, phrase.length).filter(
    ({lower}) => lower !== own && !names.has(lower),
  )
  if (words.length === 0) return bearers
  const [one, two, more] = bearers
  const aged =
    one === undefined || two === undefined || more !== undefined
      ? null
      : byAgeOf(
          draft,
          [one, two],
          words.map(({lower}) => lower),
        )
  if (aged !== null) return [aged]
  const met = bearers.map((each) => wordsMet(profileOf(draft, each), words))
  const most = Math.max(...met)
  return bearers.filter((_, i) => met[i] === most)
}

/** Of several, the one whom alone the paragraph has named in full: news goes on with the surname of whom it has just introduced. */
function introduced(
  {draft, cast, sentence, spoken}: Scene,
  people: readonly Entity[],
  {start, end}: Span,
): readonly Entity[] {
  const from = paragraphAt(draft, start).start
  const only = sole(
    people.filter((each) =>
      mentionsIn(each, {start: from, end: start}).some(({form}) => form !== 'pronoun'),
    ),
  )
  if (only === null) return people
  // "Reporters met him with Odo Quorl. Quorl said": either.
  const last = lastUpTo(spoken, sentence - 1)?.entity
  const pronoun = MET.exec(draft.text.slice(from, start))?.[0] ?? ''
  if (
    last != null &&
    last !== only &&
    people.includes(last) &&
    pronoun !== '' &&
    isCompatible(cast, last, pronoun)
  )
    return [last, only]
  // "Her brother Odo rowed. Mr Quorl said"; a bare "Quorl" is of either.
  const isNew =
    (only.mentions[0]?.span.start ?? 0) >= from && draft.text.slice(start, end).includes(' ')
  if (!isNew && !only.name.includes(' ')) return people
  const isFull = only.mentions.some(({form, span}) => form === 'name' && span.start >= from)
  return isFull ? [only] : people
}

const MET = /\b(?:him\b|her(?=[,.]|\s(?:alongside|at|beside|in|on|outside|with)\b))/

/** "Odo Quorl was at the oars.", and in the next paragraph "Quorl said": of several, who has just come in. */
function justMet({draft}: Scene, people: readonly Entity[], {start}: Span): readonly Entity[] {
  const {sentences, blocks} = draft
  const own = sentenceAt(draft, paragraphAt(draft, start).start)
  const above = previousProse(draft, sentences[own]?.block ?? 0)
  const before = sentences[own - 1]
  if (people.length < 2 || before?.block !== above) return people
  const from = blocks[above]?.span.start ?? start
  const [only, other] = people.filter(
    (each) => mentionsIn(each, {start: from, end: start}).length > 0,
  )
  const met = (only?.mentions[0]?.span.start ?? 0) - before.span.start
  const isNew = met >= 0 && met < OPENING && only?.name.includes(' ') === true
  return only !== undefined && other === undefined && isNew ? [only] : people
}

const OPENING = 30

/** “It leaks,” said Odo Quorl, the miller. And in the next paragraph “It is old,” Quorl said: of several, who has just spoken, where no other has been named for some paragraphs. */
function speakingOn(
  {draft, sentence, spoken}: Scene,
  people: readonly Entity[],
): readonly Entity[] {
  if (people.length < 2) return people
  const last = lastUpTo(spoken, sentence - 1)
  const block = draft.sentences[sentence]?.block ?? 0
  const isNear = last !== undefined && isJustAbove(draft, last.block, block)
  const start = draft.blocks[Math.max(0, block - FORGOTTEN)]?.span.start ?? 0
  const end = draft.sentences[sentence]?.span.start ?? 0
  const near = isNear ? people.filter((each) => mentionsIn(each, {start, end}).length > 0) : []
  const only = near.filter(({id}) => id === last?.entity?.id)
  return near.length === 1 && only.length === 1 ? only : people
}

/** Paragraphs after which nobody thinks of somebody by a surname alone. */
const FORGOTTEN = 6
