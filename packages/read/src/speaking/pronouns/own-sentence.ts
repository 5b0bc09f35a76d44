import {contains, type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {isOwner} from '../../language/words-in.ts'
import {isCompatible, mentionedAs} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import type {Scene} from '../scene.ts'
import {sole} from '../sole.ts'
import {lastUpTo} from '../utterances.ts'

/** "He praised Bo Reed and said that it was late", "he said Bo Reed was late": whom the words behind a subject name is another; within marks they may be themselves. */
export function namedBehind(scene: Scene, {start: from, end}: Span): readonly Entity[] {
  const {draft, cast, sentence, reported} = scene
  const {span} = draft.sentences[sentence] ?? {}
  const {kind, content, cue} = reported
  // "She praised Bo Reed. “It is late.”".
  const isSubject = cue === null || (kind !== 'direct' && cue.start >= end)
  const told = content[0]?.start ?? end
  if (kind !== 'direct' && told < from) return subjectOfWords(scene, told)
  if (span === undefined || !isSubject) return []
  if (OPENING.test(draft.text.slice(span.start, from))) return []
  const last = cue === null ? span.end : (content.at(-1)?.end ?? end)
  const [words = ''] = CLAUSE.exec(draft.text.slice(end, last)) ?? []
  return mentionedAs(
    cast,
    {start: end, end: end + words.length},
    ({form}, {type}) => type === 'person' && NAMED.test(form),
  )
}

/** "Odo Lind spoke. Bo Reed was “right”, he said": not Reed, where somebody else has just spoken; "Bo Reed’s boat was late, he said": perhaps he. */
function subjectOfWords({draft, cast, sentence, spoken}: Scene, start: number): readonly Entity[] {
  const {text} = draft
  const last = lastUpTo(spoken, sentence - 1)?.entity
  if (last?.type !== 'person') return []
  const isSubject = ({form, span}: Mention, each: Entity): boolean =>
    each.type === 'person' &&
    each !== last &&
    NAMED.test(form) &&
    DOES.test(text.slice(span.end, span.end + 5))
  // "What Reed did was “rude,” he said".
  const end = start + (text.startsWith('What ', start) ? 6 : 1)
  return mentionedAs(cast, {start, end}, isSubject)
}

const DOES = /^\s(?:[“"‘']|(?:is|was|ha[ds]|will|would|can|could|did|does)\b)/
const NAMED = /^(?:name|surname|given)$/

// Up to a comma, quoted words or a relative clause, which may tell of whoever speaks.
const CLAUSE = /^(?:(?!\s(?:wh(?:ich|o|om|en|ile)|as|after|before|because)\s)[^,:;“"—–(])*/

// "When he left, Ada Vale said": the pronoun comes first.
const OPENING =
  /^(?:after|although|as|because|before|for|if|in|once|since|though|until|when|while)\s[^,]*$/i

/** "Responding to Ada Vale’s remarks in an interview, in which she said": whose remarks they are; "Bo Reed defended Odo Lind after he said": what is done to somebody answers what they said. */
export function ownerOfSpeech(
  {draft, cast, sentence}: Scene,
  mention: Span,
  word: string,
): Entity | null {
  const start = draft.sentences[sentence]?.span.start ?? mention.start
  const before = draft.text.slice(start, mention.start)
  const isAfter = before.endsWith(' after ')
  if (!(isAfter || IN_WHICH.test(before))) return null
  const isOwning = ({span}: Mention, each: Entity): boolean =>
    each.type === 'person' &&
    isCompatible(cast, each, word) &&
    (isAfter
      ? before.length - AFTER === span.end - start &&
        ANSWERED.test(before.slice(0, span.start - start))
      : OWNS.test(before.slice(span.end - start)))
  return sole(mentionedAs(cast, {start, end: mention.start}, isOwning))
}

const IN_WHICH = /\s(?:(?:at|during|in|on)\swhich|when)\s$/
const AFTER = ' after '.length
const ANSWERED =
  /\s(?:condemn|criticis|defend|dismiss|fir|prais|sack|slamm|suspend)ed\s(?:\p{L}+\s){0,2}$/u
const OWNS =
  /^[’']s?\s(?:[\p{Ll}-]+\s){0,3}(?:ad|address|articles?|books?|columns?|comments?|e-?mails?|essays?|interviews?|letters?|memos?|messages?|op-ed|posts?|remarks?|speech|statements?|testimony|tweets?|videos?)(?!\p{L})[^;:“"]*$/u

/** "She read out a text that Bo Reed had sent. “Call me,” he wrote", "an email from Bo Reed. In it, he says": who alone the sentence above tells to have written. */
export function senderAbove(
  {draft, cast, sentence}: Scene,
  {start, end}: Span,
  word: string,
): Entity | null {
  const {text, sentences} = draft
  const [above, own] = [sentences[sentence - 1]?.span, sentences[sentence]?.span]
  if (above === undefined || own === undefined) return null
  if (
    !WRITES.test(text.slice(end, end + LONGEST_VERB)) &&
    !IN_IT.test(text.slice(own.start, start))
  )
    return null
  const words = spanText(text, above)
  if (!TEXTS.test(words)) return null
  // "Ada Vale, whose son, Bo, is away, keeps his last letter".
  const [, theirs] = THEIRS.exec(words) ?? []
  const gender = theirs === undefined ? null : pronounGender(theirs)
  const isSender = ({form, span}: Mention, each: Entity): boolean =>
    each.type === 'person' &&
    isCompatible(cast, each, word) &&
    form !== 'pronoun' &&
    contains(above, span) &&
    (cast.genders.get(each.name) === gender ||
      SENT.test(text.slice(span.end, above.end)) ||
      OWN.test(text.slice(span.end, above.end)) ||
      (FROM.test(text.slice(above.start, span.start)) && !isOwner(text, span.end)))
  return sole(mentionedAs(cast, above, isSender))
}

const LONGEST_VERB = 14
const WRITES = /^\s(?:had\s)?(?:wrote|writes|written|texted|emailed|typed|posted|tweeted)\b/
const IN_IT = /^In\s(?:it|(?:another|one)(?:\sof\sthem)?|(?:another|one|the)\s\p{Ll}+),?\s$/u
const TEXT = '(?:diary|e-?mail|letter|memo|message|note|postcard|post|recording|text|tweet)s?'
const TEXTS = new RegExp(`\\b${TEXT}\\b`)
const THEIRS = new RegExp(`\\s(his|her)\\s(?:\\p{Ll}+\\s)?${TEXT}\\b`, 'u')
const SENT =
  /^\s(?:had\s|has\s|later\s)?(?:sent|wrote|written|texted|e-?mailed|left|posted|recorded|typed)\b/
const FROM = new RegExp(
  `\\b${TEXT}\\s(?:\\p{Ll}+\\s)?(?:from|by)\\s(?:\\p{Lu}\\p{Ll}*\\.?\\s)?$`,
  'u',
)
const OWN = new RegExp(`^[’']s?\\s(?:\\p{Ll}+\\s){0,2}${TEXT}\\b`, 'u')
