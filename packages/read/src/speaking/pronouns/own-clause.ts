import type {Entity, Span} from '@onrecord/core'
import {DOCUMENT_NOUN, is} from '../../language/grammar.ts'
import {clausesOf} from '../../quoting/items.ts'
import {isSubject} from '../bodies/bodies-above.ts'
import {isCompatible, mentionedAs} from '../cast.ts'
import type {Scene} from '../scene.ts'
import {lastUpTo} from '../utterances.ts'
import type {Antecedent} from './antecedent.ts'

/** "Vale bought a boat in May, she said", where a paragraph begins and nobody else is meant: whom it tells of. */
export function toldFirst(
  {draft, cast, sentence, reported}: Scene,
  {start: end}: Span,
  word: string,
): Antecedent | null {
  const clause = clausesOf(draft)[sentence]
  if (clause === undefined) return null
  const {span, block} = clause.sentence
  const isTag = reported.kind !== 'direct' && reported.content[0]?.start === span.start
  if (!isTag || draft.sentences[sentence - 1]?.block === block) return null
  const [one] = mentionedAs(
    cast,
    {start: span.start, end},
    (own, each) =>
      own.span.start === span.start &&
      isCompatible(cast, each, word) &&
      isSubject(clause.items, own.span),
  )
  return one === undefined ? null : {entities: [one], rule: 'pronoun-subject'}
}

/** "Orm Ferries told what it said was the cause", "Orm Ferries said it was late. The boat leaks, it said": the body that has just spoken, whatever its words are about. */
export function spokenBefore(scene: Scene, mention: Span): Entity | null {
  const {draft, sentence, spoken, reported} = scene
  const {text} = draft
  const isTag = (reported.content[0]?.start ?? mention.end) < mention.start
  const isHere = IN_TURN.test(text.slice(Math.max(0, mention.start - 8), mention.start))
  if (!isTag && !isHere) return opensWith(scene, mention)
  const last = lastUpTo(spoken, isHere ? sentence : sentence - 1)
  const isNext = isHere
    ? last?.sentence === sentence
    : last?.sentence === sentence - 1 && last.block === draft.sentences[sentence]?.block
  return isNext && last?.entity?.type === 'organisation' ? last.entity : null
}

/** "The lock leaks, the Orm board added. It noted that": the body that the sentence before closes or begins with. */
function opensWith({draft, sentence, spoken}: Scene, mention: Span): Entity | null {
  const {text, sentences} = draft
  if (sentences[sentence]?.span.start !== mention.start) return null
  if (!SAYS_ON.test(text.slice(mention.end, mention.end + 10))) return null
  const last = lastUpTo(spoken, sentence - 1)
  // "The report was damning, the Orm board admitted. It said": perhaps the report.
  const opening = clausesOf(draft)[sentence - 1]?.items.slice(0, 3) ?? []
  if (opening.some((item) => !item.capital && is(item, DOCUMENT_NOUN))) return null
  return last?.sentence === sentence - 1 && last.entity?.type === 'organisation'
    ? last.entity
    : null
}

const SAYS_ON = /^\s(?:added|noted|said)\b/

// "Because it claimed", "in what it called".
const IN_TURN = /\s(?:because|that|what|where|which)\s$/
