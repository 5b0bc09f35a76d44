import {contains, type Entity, type Span, spanText} from '@onrecord/core'
import {BLANK, isAt} from '../../language/characters.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {singular} from '../../language/singular.ts'
import {isApostrophe} from '../../language/words-in.ts'
import {mentionedIn} from '../mention-places.ts'

/** Who is named in a head, or in a list ("Norway, Sweden and Denmark") that the head is only the first of. */
export function jointIn(
  entities: readonly Entity[],
  text: string,
  head: Span,
  phrase: Span,
): readonly Entity[] {
  const words = spanText(text, phrase)
  if (!words.includes('and')) return []
  const joint = severalIn(entities, text, head)
  if (joint.length > 1) return joint
  const whole = withoutPossessive(text, phrase)
  const tail = TAIL_OF_LIST.exec(words)
  const list = tail === null ? whole : {...phrase, end: phrase.start + tail.index}
  const listed = LISTS.test(words) ? severalIn(entities, text, list) : joint
  return listed.length > 1 ? listed : bothTagged(entities, text, whole)
}

const JOINED = /^(?:,?\s(?:and\s)?(?:the\s)?|\sand\s[\p{L}’'. ]*)(?:\p{Lu}\p{L}*\.?\s){0,2}$/u

// "Ada Vale and Secretary of State Bo Reed", and what a comma or a bracket parts.
const LISTS = /[,(–—]|\sand\s\p{Lu}\p{L}+\sof\s\p{Lu}/u

// "The singers (Ada Vale and Bo Reed)", "two singers, Ada Vale and Bo Reed, who row".
const TAIL_OF_LIST = /\)$|,\s(?:who|whose|both|all)\s[^,]*$/

/** "Ada Vale, D-Ohio, and Bo Reed, R-Iowa", "Ada Vale, the mayor, and Bo Reed, a smith", "Ada Vale (Lab) and Bo Reed (Con)", "the mayor, Ada Vale, and the clerk, Bo Reed": both. */
function bothTagged(entities: readonly Entity[], text: string, phrase: Span): readonly Entity[] {
  if (!spanText(text, phrase).includes(' and ')) return []
  const [one, two, more] = mentionedIn(
    entities.filter(({type}) => type === 'person'),
    phrase,
    ({form, span}) => form === 'name' && contains(phrase, span),
  )
  if (one === undefined || two === undefined || more !== undefined) return []
  const between = text.slice(one.span.end, two.span.start)
  const lead = text.slice(phrase.start, one.span.start)
  const isTagged =
    (areSuch(lead)
      ? JOINED.test(between) || BETWEEN.test(between)
      : LEAD.test(lead) && (BETWEEN.test(between) || AND_THEIRS.test(between))) &&
    BEHIND.test(text.slice(two.span.end, phrase.end))
  return isTagged && one.entity !== two.entity ? [one.entity, two.entity] : []
}

const BETWEEN =
  /^(?:,\s(?!who\s)[^,]{1,60},|\s\([^)]{1,30}\)|\s(?:for|of)\s[^,]{1,30})\sand\s(?!(?:his|her|its|the)\s)[^,]{0,30}$/

// "Miller Ada Vale", "the miller, Ada Vale".
const LEAD = /^(?:[^,]{1,60},\s(?:\p{Lu}[\p{L}.]*\s){0,3}|[^,]{0,40})$/u

// "Ada Vale and her lawyer, Bo Reed", "Ada Vale, the miller, and the smith, Bo Reed".
const AND_THEIRS =
  /^(?:\sand\s(?:his|her|their)|(?:,\s(?!who\s)[^,]{1,60})?,\sand)\s[^,“‘"]{1,60},\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u
const BEHIND = /^(?:,\s[^,]{1,80}|\s\([^)]{1,30}\)|\s(?:for|of)\s[^,]{1,40})?$/

/** "The presidents of its two unions, ", "two Democrats, Representatives ": what those are whom it brings in. */
function areSuch(lead: string): boolean {
  const [, noun = ''] = SUCH.exec(lead) ?? []
  return isPersonNoun(singular(noun.toLowerCase())) && !isPersonNoun(noun)
}

const SUCH =
  /^(?:both|her|his|its|their|the|three|two)\s(?:[\p{L}-]+\s){0,2}?(?:co-)?([\p{L}]+s)(?:\s(?:at|for|from|in|of)\s[^,]{1,40})?,\s(?:\p{Lu}[\p{L}.]*\s){0,2}$/iu

/** Who is named in a head that "and" joins; nobody where anything else stands between them. */
function severalIn(entities: readonly Entity[], text: string, head: Span): readonly Entity[] {
  if (!/\sand\s/.test(spanText(text, head))) return []
  // "The Orm Post and Norway’s Quorl": no owner before the last of them.
  const all = mentionedIn(
    entities,
    head,
    ({form, span}) => form !== 'pronoun' && contains(head, span),
  )
  const named = all.filter(
    ({span}, i) =>
      i === all.length - 1 ||
      !(
        /^[’']s/.test(text.slice(span.end, span.end + 2)) ||
        isOfOffice(text, all, i) ||
        // "Orm Police and Quay Commissioner Ada Vale".
        (isOfOffice(text, all, i + 1) &&
          all[i]?.entity.type !== 'person' &&
          !OF_STATE.test(text.slice(span.end, all[i + 1]?.span.end)))
      ),
  )
  const isJoined = named.every(({span}, i) =>
    i === 0
      ? isOpen(text.slice(head.start, span.start))
      : JOINED.test(text.slice(named[i - 1]?.span.end, span.start)),
  )
  return isJoined && named.at(-1)?.span.end === head.end
    ? [...new Set(named.map(({entity}) => entity))]
    : []
}

/** "The Orm Police Commissioner Ada Vale" is she alone. */
function isOfOffice(
  text: string,
  all: readonly {readonly entity: Entity; readonly span: Span}[],
  at: number,
): boolean {
  const [one, next] = [all[at], all[at + 1]]
  return (
    one !== undefined &&
    next?.entity.type === 'person' &&
    one.entity.type !== 'person' &&
    OF_OFFICE.test(text.slice(one.span.end, next.span.start))
  )
}

const OF_OFFICE = /^\s(?:(?!and\s)\p{L}+\s){0,4}$/u

// "Norway and US President Ada Vale": either.
const OF_STATE = /^(?!\sand\s)|\s(?:\p{Lu}\.?){2,4}$/u

/** Nothing that those whom a phrase names are only of: not "a friend of Ada Vale and Bo Reed". */
function isOpen(lead: string): boolean {
  return !/\b(?:about|across|by|for|from|of|to|wh(?:ich|o|ose)|with)\s/.test(lead) || areSuch(lead)
}

/** "The mayor's claim": whom the phrase names without its 's. */
export function withoutPossessive(text: string, {start, end}: Span): Span {
  const last = text.charAt(end - 1) === 's' ? end - 2 : end - 1
  const isOwner =
    last > start && isApostrophe(text.charCodeAt(last)) && !isAt(text, last - 1, BLANK)
  return {start, end: isOwner ? last : end}
}
