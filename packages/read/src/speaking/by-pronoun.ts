import type {LocalId, Span, Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {type Antecedent, antecedent, type Utterance} from './antecedents.ts'
import {addMention, type Cast, castWithout, learnGender} from './cast.ts'
import {pronounGender} from './genders.ts'
import {jointly, resolvedTo} from './resolved.ts'
import type {Scene} from './scene.ts'
import {severalBefore} from './together.ts'

/** The speaker whom a pronoun names. */
export function byPronoun(scene: Scene, speaker: Speaker, form: string): Speaker {
  const {draft, cast, sentence, spoken, but} = scene
  const {mention} = speaker
  const word = SUBJECT_FORMS[form] ?? form
  if (mention === null || !/^(?:he|she|they|it)$/.test(word)) return {...speaker, description: null}
  const several = word === 'they' ? severalBefore(draft, cast, mention, sentence, spoken) : null
  if (several !== null) return jointly(speaker, several, `${speaker.rule}+pronoun-speaker`)
  const found = meant(
    draft,
    but === null ? cast : castWithout(cast, but),
    mention,
    word,
    sentence,
    spoken,
    but,
  )
  const [only, other] = found?.entities ?? []
  if (found === null || only === undefined) return speaker
  if (other !== undefined)
    return {
      ...speaker,
      status: 'ambiguous',
      candidates: found.entities.map(({id}) => id),
      rule: found.rule,
      confidence: 0.4,
    }
  learnGender(cast, only, word)
  addMention(cast, only.id, mention, 'pronoun')
  const confidence = found.rule === 'pronoun-speaker' ? 0.85 : 0.75
  return {...speaker, ...resolvedTo(only, `${speaker.rule}+${found.rule}`, confidence)}
}

function meant(
  draft: Draft,
  cast: Cast,
  mention: Span,
  word: string,
  sentence: number,
  spoken: readonly Utterance[],
  but: LocalId | null,
): Antecedent | null {
  const near =
    but === null ? spoken : spoken.slice(-NEAREST).filter(({entity}) => entity?.id !== but)
  return antecedent(draft, cast, mention, word, sentence, near) ?? soleOf(cast, word, mention)
}

// More utterances than a pronoun looks back to.
const NEAREST = 40

const SUBJECT_FORMS: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  their: 'they',
  its: 'it',
}

/** The only man, or woman, whom the article has told to be one so far. */
function soleOf(cast: Cast, word: string, {start}: Span): Antecedent | null {
  const gender = pronounGender(word)
  const entities = cast.entities.filter(
    ({name, mentions}) =>
      gender !== 'unknown' &&
      (mentions[0]?.span.start ?? start) < start &&
      cast.genders.get(name) === gender,
  )
  return entities.length === 1 ? {entities, rule: 'pronoun-sole'} : null
}
