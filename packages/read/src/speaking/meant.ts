import {type Entity, type Span, spanText} from '@onrecord/core'
import type {Gender} from '../data/titles.ts'
import {keptBy} from '../kept.ts'
import type {Draft} from '../pass.ts'
import {innermost} from '../passes/tokens/places.ts'
import {type Cast, castOf, entityOf, isCompatible, learnGender, NOBODY} from './cast.ts'
import {isQuoted, reportedIn} from './named-outside.ts'
import {fromPhrase} from './phrases/from-phrase.ts'
import {UNSURE, untold} from './resolved.ts'
import type {Scene} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'
import {utterance} from './teller.ts'
import {keep, recentUpTo, type Utterance} from './utterances.ts'

/** Who is told of and who speaks where, once all speakers are told. */
interface Told {
  readonly cast: Cast
  /** Who is a man or a woman, as the speakers’ pronouns have told it: no other pronoun tells more. */
  readonly genders: ReadonlyMap<string, Gender>
  readonly spoken: readonly Utterance[]
  /** How many entities there are but for those that are made of a noun from now on. */
  readonly count: number
}

const toldIn: (draft: Draft) => Told = keptBy(
  ({entities}) => entities,
  (draft) => {
    const cast = castOf(draft)
    for (const entity of draft.entities)
      for (const {form, span} of entity.mentions)
        if (form === 'pronoun') learnGender(cast, entity, spanText(draft.text, span).toLowerCase())
    return {
      cast,
      genders: new Map(cast.genders),
      spoken: spokenOf(draft, cast),
      count: cast.entities.length,
    }
  },
)

function spokenOf(draft: Draft, cast: Cast): readonly Utterance[] {
  const spoken: Utterance[] = []
  for (const {speaker, content} of draft.quotations) {
    const at = speaker.mention?.start ?? content[0]?.start ?? 0
    if (speaker.mention !== null || speaker.entity !== null)
      keep(spoken, utterance(draft, cast, sentenceAt(draft, at), speaker))
  }
  return spoken
}

/**
 * Whom a pronoun stands for that is no speaker’s: the speaker of the clause that it opens ("Orm Tools said it had left"); for "he" and "she" whomever a
 * speaker’s would mean, where the article has told them to be a man or a woman. "It" and "they" mean things as often as bodies.
 */
export function pronounMeant(draft: Draft, pronoun: Span): Entity | null {
  const word = spanText(draft.text, pronoun).toLowerCase()
  const told = toldIn(draft)
  const speaker = speakerAhead(draft, told, pronoun, word)
  if (speaker !== null || !/^s?he$/.test(word)) return speaker
  const person = meantBy(draft, told, pronoun)
  return (told.genders.get(person?.name ?? '') ?? 'unknown') === 'unknown' ? null : person
}

/** "Orm Tools said [that] it had left": who says what a pronoun begins. */
function speakerAhead(draft: Draft, {cast}: Told, pronoun: Span, word: string): Entity | null {
  const report = innermost(reportedIn(draft), pronoun)
  const [first] = report?.content ?? []
  const {mention, entity} = report?.speaker ?? {}
  if (report?.kind !== 'indirect' || first === undefined || mention == null) return null
  if (mention.end > first.start || !OPENS.test(draft.text.slice(first.start, pronoun.start)))
    return null
  const speaker = entityOf(cast, entity ?? null)
  return speaker !== null && isCompatible(cast, speaker, word) ? speaker : null
}

const OPENS = /^(?:that\s)?$/

/** Whom a description stands for that is no speaker’s: "the miller", "its maker"; none of those whom the words behind it name. */
export function describedMeant(draft: Draft, phrase: Span): Entity | null {
  const {end} = draft.sentences[sentenceAt(draft, phrase.start)]?.span ?? phrase
  const told = toldIn(draft)
  const meant = meantBy(draft, told, phrase, [{start: phrase.end, end}])
  // A body that is made of its noun is none that the article tells of.
  return (told.cast.indices.get(meant?.id ?? '') ?? told.count) < told.count ? meant : null
}

/** Whom a phrase would mean that names a speaker, where that is sure: not between marks, where somebody else tells. */
function meantBy(
  draft: Draft,
  {cast, spoken}: Told,
  phrase: Span,
  content: readonly Span[] = [],
): Entity | null {
  if (isQuoted(draft, phrase)) return null
  const sentence = sentenceAt(draft, phrase.start)
  const scene: Scene = {
    draft,
    cast,
    spoken: recentUpTo(spoken, sentence),
    sentence,
    barred: () => NOBODY,
    teller: null,
    outer: null,
    reported: {kind: 'indirect', content, quoted: [], cue: null},
  }
  const {status, entity, confidence} = fromPhrase(scene, untold(phrase, 'subject'))
  return status === 'resolved' && confidence > UNSURE ? entityOf(cast, entity) : null
}
