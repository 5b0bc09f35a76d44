import {type Entity, type Mention, type Span, spanText} from '@onrecord/core'
import {
  BODY_NOUN,
  DOCUMENT_NOUN,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PREPOSITION,
} from '../../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../../language/person-noun.ts'
import {formOfWord} from '../../language/word-forms.ts'
import {isOwner} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {type Clause, clausesOf} from '../../quoting/items.ts'
import {spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {type Cast, entityOf, isCompatible, mentionedAs} from '../cast.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {isJustAbove} from '../paragraphs.ts'
import {wordsOf} from '../profiles.ts'
import type {Scene} from '../scene.ts'
import {lastUpTo, spokenIn, type Utterance} from '../utterances.ts'

/** "Vale said it was late. “It rained,” she added", of two of the name: either of them. */
export function eitherSpeaker(
  cast: Cast,
  spoken: readonly Utterance[],
  at: number,
  word: string,
): readonly Entity[] {
  const last = spokenIn(spoken, 'sentence', at).at(-1)?.speaker
  if (last?.status !== 'ambiguous') return []
  return last.candidates.flatMap((id) => {
    const one = entityOf(cast, id)
    return one !== null && isCompatible(cast, one, word) ? [one] : []
  })
}

/** "An officer of the guard, standing by, said it was late. “It is dark,” he said": whoever spoke in a sentence has no name. */
export function isUnnamed(
  text: string,
  spoken: readonly Utterance[],
  sentence: number,
  pronoun: string,
): boolean {
  const last = spokenIn(spoken, 'sentence', sentence).at(-1)
  if (last === undefined) return false
  const {status, description, mention} = last.speaker
  if (status !== 'unattributed') return false
  if (pronoun === 'they') return description !== null
  if (pronoun === 'it') return description !== null && isThing(description)
  const words = mention === null ? '' : spanText(text, mention)
  // "P-17 told the court": a name of nobody.
  if (words.toLowerCase() === pronoun || (description === null && /^\p{Lu}-?\d/u.test(words)))
    return true
  return canMean(description ?? '', pronoun)
}

/** "A witness said it was late. “It is dark,” he said": the words for whoever spoke last, who has no name and whom the pronoun can mean. */
export function unnamedBefore(
  {draft, sentence, spoken}: Pick<Scene, 'draft' | 'sentence' | 'spoken'>,
  pronoun: string,
): string | null {
  const last = lastUpTo(spoken, sentence)
  const block = draft.sentences[sentence]?.block ?? 0
  // Whom the sentences between tell of may be meant as well.
  const isNear = last !== undefined && last.sentence >= sentence - 1
  if (!isNear || !isJustAbove(draft, last.block, block)) return null
  const {status, description} = last.speaker
  const isMeant =
    status === 'unattributed' &&
    (canMean(description ?? '', pronoun) || canStandFor(description ?? '', pronoun))
  return isMeant ? description : null
}

/** "A spokesman for the yard declined to comment. He said it was late", "a review came out in May. It found", "economists studied ports. They found": the words for whoever the sentence before is about, who has no name. */
export function unnamedAbove(scene: Scene, pronoun: string): string | null {
  return subjectAbove(scene, scene.sentence - 1, pronoun)?.description ?? null
}

interface SubjectAbove {
  readonly span: Span
  readonly description: string
}

/** The words for whom a sentence above, in its paragraph or the one before, is about without a name. */
export function subjectAbove(
  {draft, cast, sentence, outer}: Scene,
  at: number,
  pronoun: string,
): SubjectAbove | null {
  if (outer !== null) return null
  const [above, here] = [clausesOf(draft)[Math.max(0, at)], clausesOf(draft)[sentence]]
  if (above === undefined || here === undefined) return null
  return isJustAbove(draft, above.sentence.block, here.sentence.block)
    ? subjectWords(draft, cast, above, pronoun)
    : null
}

/** "“It is late,” a keeper said. It rained. He shook his head. “It is cold,” he said": the words for who has spoken some sentences above, and is the last to have, who has no name. */
export function unnamedAt(
  {draft, sentence, spoken, reported, outer}: Scene,
  at: number | undefined,
  {start}: Span,
  pronoun: string,
): string | null {
  const last = lastUpTo(spoken, sentence - 1)
  if (last === undefined || outer !== null || last.sentence !== at) return null
  // "Reed left, and she said": of others as well.
  const isFirst = start === draft.sentences[sentence]?.span.start
  if (!isFirst && (reported.content[0]?.start ?? start) >= start) return null
  const {status, description} = last.speaker
  const isOne = status === 'unattributed' && sentence - at < FARTHEST
  return isOne && isSomeone(description ?? '', pronoun) ? description : null
}

const FARTHEST = 5

/** The words for whom a sentence is about, who has no name and whom a pronoun can mean. */
function subjectWords(
  draft: Draft,
  cast: Cast,
  {items}: Clause,
  pronoun: string,
): SubjectAbove | null {
  const subject = firstSubject(items)
  if (subject === null) return null
  const span = spanOf(items, subject)
  if (namesSomebody(draft.text, cast, span)) return null
  const description = spanText(draft.text, span)
  const isMeant = /^s?he$/.test(pronoun)
    ? isSomeone(description, pronoun)
    : canStandFor(description, pronoun)
  return isMeant ? {span, description: description.replace(WHO, '')} : null
}

/** "One of the voters, who gave no name", "the officer". */
function isSomeone(description: string, pronoun: string): boolean {
  return (
    (WHO.test(description) || isPersonNoun(wordsOf(headOf(description)).at(-1) ?? '')) &&
    canMean(description, pronoun)
  )
}

/** "The chairman, Ada Vale,"; "Ada Vale’s wife" has no name. */
function namesSomebody(text: string, cast: Cast, span: Span): boolean {
  const isName = ({span: {end}}: Mention, {type}: Entity): boolean =>
    type === 'person' && !isOwner(text, end)
  return mentionedAs(cast, span, isName).length > 0
}

const WHO = /,?\s(?:who|whose|whom)\b.*/su

/** Whether "they" can stand for several, or "it" for a text, that words describe. */
function canStandFor(description: string, pronoun: string): boolean {
  const noun = wordsOf(headOf(description)).at(-1) ?? ''
  if (pronoun === 'they') return isPersonPlural(formOfWord(noun)) || FOLK.test(noun)
  const isText = is(formOfWord(noun), DOCUMENT_NOUN) && !is(formOfWord(noun), ENDS_IN_S | BODY_NOUN)
  return pronoun === 'it' && isText
}

const FOLK = /^(?:crew|family|household|staff|team)$/

/** "Data kept by a monitor". */
function isThing(description: string): boolean {
  return !wordsOf(headOf(description)).some(isPersonNoun)
}

function headOf(description: string): string {
  return description.split(/\s(?:at|by|of|from|in|into|on|for)\s|,/, 1)[0] ?? ''
}

/** "An officer of the guard", "a stranger, who gave no name", "their leader": whether a pronoun can stand for them. */
function canMean(description: string, pronoun: string): boolean {
  if (
    !/^(?:an?(?!\schair$)|another,?|one|the(?:ir)?|th(?:is|at)|its|\p{Lu}[^,]*[’']s)\s/iu.test(
      description,
    )
  )
    return false
  const noun =
    description
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .find(isPersonNoun) ?? ''
  const gender = nounGender(noun)
  const isPerson = noun !== '' || /\swho\s/.test(description) || isSomebody(description)
  return isPerson && (gender === 'unknown' || gender === pronounGender(pronoun))
}

/** "One senior with a limp": whoever no list has, but no body and no text. */
function isSomebody(description: string): boolean {
  const [, head = ''] = INDEFINITE.exec(description) ?? []
  return head !== '' && !HEARD.test(head) && !is(formOfWord(head), NO_PERSON)
}

const INDEFINITE =
  /^(?:an?|another|one)\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}?(\p{Ll}[\p{L}’'-]*)(?=$|,|\s(?:of|in|at|with|from|for|on|near|that|whose)\s)/iu
const HEARD = /^(?:voice|video|film|clip|recording|sign|banner|source|poll|survey|study)$/
const NO_PERSON = BODY_NOUN | GROUP_NOUN | DOCUMENT_NOUN | ENDS_IN_S | PREPOSITION
