import {contains, type Quotation} from '@onrecord/core'
import {is, PERSON_NOUN} from '../../language/grammar.ts'
import {isSomebody} from '../../language/person-noun.ts'
import type {Draft} from '../../pass.ts'
import {clausesOf} from '../../quoting/items.ts'
import {type Cast, isCompatible} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {namedOutside} from '../named-outside.ts'
import {isAddressed, previousProse} from '../paragraphs.ts'
import type {Utterance} from '../utterances.ts'

/**
 * "“It was dull,” Ada Vale says.", then a paragraph about her childhood, and “We had no boats.” alone: whoever spoke last, where all that
 * stands between is about them and names nobody else.
 */
export function stillTold(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  sentence: number,
  last: Utterance | undefined,
): Utterance | null {
  const person = last?.entity
  const own = draft.sentences[sentence]
  if (last === undefined || person?.type !== 'person' || own === undefined) return null
  const isFirst = draft.sentences[sentence - 1]?.block !== own.block
  const above = isFirst ? previousProse(draft, own.block) : own.block
  if (above < 0 || own.block - last.block > MOST_BLOCKS) return null
  if (!speaksOfSelf(draft, quotation) || isAddressed(draft, above)) return null
  const between = clausesOf(draft).slice(last.sentence + 1, sentence)
  const near = {start: between[0]?.sentence.span.start ?? own.span.start, end: own.span.start}
  const told = between.filter((clause) => clause.sentence.block === above)
  const isOfOther =
    namedOutside({draft, cast}, near).some(({id}) => id !== person.id) ||
    between.some(({items}) => items.some((each) => is(each, PERSON_NOUN) && isSomebody(each)))
  const isAbout = told.some(
    ({items, sentence: {span}}) =>
      mentionsIn(person, span).some((each) => contains(span, each.span)) ||
      items.some(({lower}) => /^s?he$/.test(lower) && isCompatible(cast, person, lower)),
  )
  return isAbout && !isOfOther ? last : null
}

const MOST_BLOCKS = 3

/** Who says "I", "we" or "you" speaks; a text does not. */
function speaksOfSelf({text}: Draft, {quoted}: Quotation): boolean {
  return quoted.some(({start, end}) => SELF.test(text.slice(start, end)))
}

const SELF = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s|[Yy]ou)\b/
