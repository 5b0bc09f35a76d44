import {is, PERSON_PRONOUN, PREPOSITION} from '../../language/grammar.ts'
import type {Cue} from '../cues/cue.ts'
import {canSpeak} from '../cues/participles.ts'
import {CLAUSE, EVIDENCE, OBJECT, STANCE, TELL, takes, URGE, VOW} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {isOwnComment} from './clause-ends.ts'
import type {Reported} from './sight.ts'
import {isUrging, NAMES} from './told-deeds.ts'

/** "She said the smugglers had promised “a big boat”", "the smugglers had promised “a big boat,” she said": words within what somebody says are theirs, unless somebody else says them there. */
export function isRelayed(
  items: readonly Item[],
  {cue, kind, content: [told]}: Reported,
  all: readonly Reported[],
): boolean {
  const {group, subject} = cue
  if (kind === 'direct' || subject === null || told === undefined) return false
  const opener = items[subject.first - 1]?.lower
  const isWhich = opener === 'which' && !is(items[subject.first], PERSON_PRONOUN)
  if (opener === 'what' || isWhich || isOwnComment(items, cue)) return false
  // "Said it was late, a claim that the union called “a joke”": no "that" of what is said.
  const least = opener === 'that' ? subject.first - 1 : 0
  return all.some(
    (other) =>
      other.cue !== cue &&
      isSource(other.cue) &&
      (kind === 'mixed' || isThought(items, other.cue, cue)) &&
      other.content.some(
        ({first, last}) =>
          (last < other.cue.group.first || Math.max(least, other.cue.group.last) <= first) &&
          first <= subject.first &&
          group.last <= last &&
          items.slice(first, subject.first).every(({text}) => text !== ':'),
      ) &&
      !isOwnWord(items, other, cue, told),
  )
}

/** "The board thinks it is late, Ms Vale said", "the plans signal that it is late, …": what somebody is said to think, or a thing to tell, is told by whoever says so. */
function isThought(items: readonly Item[], outer: Cue, cue: Cue): boolean {
  const isSaidBehind = outer.group.first > cue.group.last && takes(outer, CLAUSE | TELL)
  return (
    isSaidBehind &&
    outer.lemma !== 'suggest' &&
    (takes(cue, STANCE) || (cue.subject !== null && !canSpeak(items, cue.subject)))
  )
}

/** Whoever says, tells or is named by "according to"; who agrees puts nothing in words. */
function isSource({frames, lemma, subject}: Cue): boolean {
  return subject !== null && takes({frames}, CLAUSE | TELL | EVIDENCE) && lemma !== 'agree'
}

/** "Ms Vale said Mr Cole called it “slow”", "the police had said it was “slow”", "Mr Cole called for “peace,” the radio reported": words that somebody says in what another tells. */
function isOwnWord(items: readonly Item[], outer: Reported, cue: Cue, told: Range): boolean {
  const {lemma, subject} = cue
  if (subject === null) return false
  if (lemma !== 'say' && !canSpeak(items, subject)) return false
  if (isPassedOn(outer.cue, cue)) return true
  if (isTeller(items, outer, cue)) return false
  if (NAMES.test(lemma) || SPEAKS_OF.test(lemma)) return isNamer(items, cue, told)
  return lemma === 'say' || (SPEAKS.test(lemma) && isWording(items, told, cue))
}

/** "Mr Cole called for “peace,” the radio reported", "he vowed to “fight,” according to a note": what is passed on was said in public. */
function isPassedOn({form, lemma}: Cue, cue: Cue): boolean {
  const isNews = form === 'according-to' || lemma === 'report'
  return isNews && takes(cue, OBJECT | TELL | URGE | VOW) && !/^(?:agree|offer)$/.test(cue.lemma)
}

/** "(She called it slow,) even as he called it “late”": a pronoun is who tells of it, most often; in "according to the writ, he said it was “late”" it is another. */
function isTeller(items: readonly Item[], {cue, rule}: Reported, {subject, group}: Cue): boolean {
  return (
    subject !== null &&
    is(items[subject.last], PERSON_PRONOUN) &&
    cue.form !== 'according-to' &&
    cue.group.first < group.first &&
    rule !== 'as-clause' &&
    !/^(?:where|which)$/.test(items[subject.first - 1]?.lower ?? '')
  )
}

/** "Mr Cole called it “slow”"; not "a worker had called it “slow”", "some brands “are slow”". */
function isNamer(items: readonly Item[], {lemma, subject}: Cue, told: Range): boolean {
  if (/^an?$/.test(items[subject?.first ?? 0]?.lower ?? '')) return false
  const quote = items.findIndex(({kind}, at) => at >= told.first && kind === 'quote')
  if (quote === told.first) return !/^(?:brand|label|term)$/.test(lemma)
  const name = {first: told.first, last: quote - 1}
  return !isUrging(items, name) && !holdsFinite(items, name)
}

/** "(Warned that) it was “late”", "(screamed) “go”"; not "(told them of) “late” boats". */
function isWording(items: readonly Item[], {first, last}: Range, {group}: Cue): boolean {
  if (items[first]?.kind === 'quote')
    return first - group.last <= FARTHEST_WORDING && !is(items[first - 1], PREPOSITION)
  const quote = items.findIndex(({kind}, at) => at > first && kind === 'quote')
  return (
    items[first]?.lower === 'that' ||
    holdsFinite(items, {first, last: (quote < 0 ? last : quote) - 1})
  )
}

const FARTHEST_WORDING = 4
const SPEAKS_OF = /^(?:characteri[sz]e|condemn|(?:boast|complain|speak|talk|warn) (?:about|of))$/
const SPEAKS =
  /^(?:add|advise|announce|argue|ask|claim|declare|email|estimate|inform|insist|note|predict|scream|shout|state|tell|testify|tweet|warn|write|yell)$/
