import {type Entity, type Span, spanText} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {clausesOf} from '../../quoting/items.ts'
import {type Cast, isCompatible, mentionedAs} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {beginsAnew, standsBeside} from '../paragraphs.ts'
import {spokenIn, type Utterance} from '../utterances.ts'
import {type Asked, abovePronoun} from './above-pronoun.ts'
import type {Antecedent} from './antecedent.ts'
import {meantIn} from './meant-in.ts'
import type {Meant} from './own-pronouns.ts'

const FARTHEST_SENTENCE = 5
const NEAR = 2

/** Sentences of pronouns alone, after which no reader knows any more whom the first one meant. */
const LONGEST_CHAIN = 30

/**
 * The person or body that a pronoun stands for. Looks in the pronoun's own sentence before it, then sentence by sentence
 * upwards: whoever spoke there, else whoever is named first there, outside quotations.
 */
export function antecedent(
  draft: Draft,
  cast: Cast,
  pronoun: Span,
  word: string,
  sentence: number,
  spoken: readonly Utterance[],
): Antecedent | null {
  const scene = {draft, cast, pronoun, word, spoken}
  const found = inStory(scene, sentence)
  if (found?.passing === undefined) return found
  const above = upwards(scene, sentence, found.passing - 1)
  return above !== null && isTold(cast, above, word) ? above : found
}

/** "Ada Vale was late.", below it a picture’s "Ida Lind on the quay", and then "“It rained,” she said": not whom only the words below a picture tell, where the story tells one who speaks, or surely is meant. */
function inStory(asked: Asked, sentence: number): Antecedent | null {
  const {draft, cast, word} = asked
  const found = upwards(asked, sentence, sentence)
  const block = draft.sentences[found?.at ?? sentence]?.block ?? 0
  if (block === draft.sentences[sentence]?.block || !standsBeside(draft, block)) return found
  const told = upwards({...asked, isStory: true}, sentence, sentence)
  if (found === null || told === null || told.entities.length === 0) return found
  const isSurer = isTold(cast, told, word) && !isTold(cast, found, word)
  return told.rule === 'pronoun-speaker' || found.entities.length === 0 || isSurer ? told : found
}

/** The first who is found from a sentence upwards, that of the pronoun or one above. */
function upwards(asked: Asked, sentence: number, first: number): Antecedent | null {
  const {draft, cast, word} = asked
  let from = first
  let also: readonly Entity[] | null = null
  for (let at = first; at >= Math.max(0, from - FARTHEST_SENTENCE, first - LONGEST_CHAIN); at--) {
    const found = at === sentence ? besidePronoun(asked, at) : abovePronoun(asked, sentence, at)
    if (found === 'beside') from--
    else if (found === 'same') {
      from = at
      also ??= joinedToPronoun(draft, cast, at, word)
    } else if (found !== undefined)
      return {
        ...found,
        entities: [...found.entities, ...(also ?? [])],
        isFar: isFar(draft, at, from),
        at,
      }
    if (beginsAnew(draft, at)) return null
  }
  return null
}

/** Whether more sentences than near ones tell of something on the way up; “It leaks.” alone tells of nobody. */
function isFar(draft: Draft, at: number, from: number): boolean {
  const between = from - at > NEAR ? clausesOf(draft).slice(at + 1, from + 1) : []
  return between.filter(({items}) => items[0]?.kind !== 'quote' || items.length > 1).length > NEAR
}

function besidePronoun({draft, cast, pronoun, word, spoken}: Asked, at: number): Meant {
  return (
    saidBefore(draft, cast, pronoun, at, spoken) ??
    meantIn(draft, cast, at, pronoun.start, word, spoken)
  )
}

/** Whether it is one person whom the article has told to be of the pronoun's gender. */
function isTold(cast: Cast, {entities: [only, other]}: Antecedent, word: string): boolean {
  return (
    only !== undefined && other === undefined && cast.genders.get(only.name) === pronounGender(word)
  )
}

/** "She and Ada Vale waited": who else the sentence is about. */
function joinedToPronoun(draft: Draft, cast: Cast, at: number, word: string): readonly Entity[] {
  const {start, end} = draft.sentences[at]?.span ?? {start: 0, end: 0}
  const [joint = ''] = AND_ANOTHER.exec(draft.text.slice(start, end)) ?? []
  const near = {start, end: start + joint.length}
  return joint === '' ? [] : mentionedAs(cast, near, (_, each) => isCompatible(cast, each, word))
}

const AND_ANOTHER = /^(?:He|She)\sand\s(?:\p{L}+\.?\s){0,2}\p{Lu}\p{L}+/u

/** "She agreed that she had told her son": the pronoun that a sentence repeats. */
function saidBefore(
  {text}: Draft,
  cast: Cast,
  {start, end}: Span,
  sentence: number,
  spoken: readonly Utterance[],
): Antecedent | undefined {
  const word = text.slice(start, end).toLowerCase()
  const same = spokenIn(spoken, 'sentence', sentence).findLast(({speaker: {mention}}) => {
    if (mention === null || mention.start >= start) return false
    return spanText(text, mention).toLowerCase() === word
  })
  const entity = same?.entity
  if (entity == null || !isCompatible(cast, entity, word)) return undefined
  return {entities: [entity], rule: 'pronoun-speaker'}
}
