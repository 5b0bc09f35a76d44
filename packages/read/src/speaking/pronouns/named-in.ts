import {contains, type Entity, type Span} from '@onrecord/core'
import {ENDS_IN_ED, FINITE, IRREGULAR, is} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {formOfWord} from '../../language/word-forms.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {type Cast, entitiesNear} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'

/** Entities named between two offsets and outside quotations, in order of appearance. */
export function namedIn(
  text: string,
  cast: Cast,
  start: number,
  end: number,
  quotes: readonly Span[],
): readonly Entity[] {
  const found: Named[] = []
  for (const entity of entitiesNear(cast, {start, end})) {
    const mention = mentionsIn(entity, {start, end}).find(
      // "Ada “Skip” Vale" only holds quoted words.
      ({span}) => span.end <= end && !quotes.some((quote) => contains(quote, span)),
    )
    if (mention !== undefined) found.push({entity, at: mention.span.start, end: mention.span.end})
  }
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({end}, i) => !isOwnerOf(text, end, found[i + 1]))
    .map(({entity}) => entity)
}

interface Named {
  readonly entity: Entity
  readonly at: number
  readonly end: number
}

/** "Ada’s mother, Ida Vale, smiled", "Ada’s lawyer Bo Reed rose", "Vale lawyer Bo Reed rose", "Quorl’s Bo Reed": of whom is named next. */
function isOwnerOf(text: string, end: number, next: Named | undefined): boolean {
  if (next === undefined) return false
  const between = text.slice(end, next.at)
  const [, noun = ''] = APPOSED.exec(between) ?? []
  // "Vale praised winger Bo Reed": she does it.
  const verbs = between.startsWith(' ') ? between.trim().split(' ').slice(0, -1) : []
  const isDoer = verbs.some((word) => is(formOfWord(word), VERB) && !DONE_TO.test(word))
  return (
    (isPersonNoun(noun) && !isDoer) || (next.entity.type === 'person' && /^[’']s\s$/.test(between))
  )
}

const VERB = ENDS_IN_ED | FINITE | IRREGULAR | REPORTS_ALONE
// Of whom it is done is told next: "Vale interviewed actress Ida Lind. … she".
const DONE_TO =
  /^(?:arrested|attacked|beat|charged|defeated|directed|interviewed|jailed|killed|married|met|murdered|robbed|shot|stabbed|sued)$/
const APPOSED =
  /^(?:[’']s|(?!\s(?:and|n?or|with|for|to|of|by)\s))\s(?:[\p{Ll}-]+\s){0,3}([\p{Ll}-]+)(?:\s(?:at|during|for|from|in|since)\s[^,.]{1,40},|,?)\s$/u
