import type {Article, Event} from '@onrecord/core'
import {eventLabel} from './event-label.ts'
import type {Located} from './located.ts'

/**
 * Whether one event says all that another of the same date says: "Ada Orm will be leaving her post" of "Ada will be leaving", and not
 * "Ada Orm will not be leaving", nor "Bo sued Ada" of "Ada sued Bo". Two articles may tell of two events in few words that are alike ("the
 * talks ended"): of two they have to be enough, and of one day. What the one tells as a fact and the other on somebody’s word is the
 * fact.
 */
export function saysAll(one: Located<Event>, other: Located<Event>, isBefore: boolean): boolean {
  if (one === other || !isOfOneDate(one.value, other.value)) return false
  const isOfOne = one.article === other.article
  const isFact = !isOfOne && isFactOf(one.value, other.value)
  if (!isFact && one.value.status !== other.value.status) return false
  const more = wordsOf(eventLabel(one))
  const less = wordsOf(eventLabel(other))
  if (more.join(' ') === less.join(' ')) return isBefore || isFact
  const isMore = isFact ? addsEither(more, less) : adds(more, less)
  return isOfOne
    ? isMore || (isBefore && tellsAgain(more, less))
    : isMore && isSurelyOne(one, other, more, less)
}

function isOfOneDate({edtf}: Event, other: Event): boolean {
  return edtf !== null && edtf === other.edtf
}

function isFactOf(one: Event, other: Event): boolean {
  return one.status === 'happened' && other.status === 'alleged'
}

/** Whether some words say what others say, and no more than where, how or who else. */
function adds(more: readonly string[], less: readonly string[]): boolean {
  const rest = without(more, less)
  return rest !== null && !rest.some((word) => DENIES.has(word))
}

function addsEither(words: readonly string[], others: readonly string[]): boolean {
  return adds(words, others) || adds(others, words)
}

/** Whether events of two articles in like words are one: of one day, and told in telling words, or in few of them by articles that have people in common. */
function isSurelyOne(
  one: Located<Event>,
  other: Located<Event>,
  more: readonly string[],
  less: readonly string[],
): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(one.value.edtf ?? '')) return false
  const shared = [...new Set(more)].filter(
    (word) => word.length >= LONG && less.includes(word),
  ).length
  return (
    shared >= TELLING ||
    (shared >= FEW_TELLING && sharedPeople(one.article, other.article) >= FEW_TELLING)
  )
}

function sharedPeople(one: Article, other: Article): number {
  const [names, others] = [one, other].map(
    ({entities}) => new Set(entities.flatMap(({name, type}) => (type === 'person' ? [name] : []))),
  )
  return [...(names ?? [])].filter((name) => others?.has(name)).length
}

/** Words, and people. */
const TELLING = 3
const FEW_TELLING = 2

/** "An unmanned cargo ship of the guild broke up over the quay of Orm", and "the guild’s cargo ship Gull broke up over the quay of Orm". */
function tellsAgain(one: readonly string[], other: readonly string[]): boolean {
  let same = 0
  while (same < other.length && one.at(-1 - same) === other.at(-1 - same)) same += 1
  const [head, subject] = [one, other].map((words) => words.slice(0, -same))
  const shared = subject?.filter((word) => word.length >= LONG && head?.includes(word)) ?? []
  return same >= SAME_END && shared.length >= SAME_SUBJECT
}

/** Words at the end of both, the verb among them, and long ones of both subjects. */
const SAME_END = 5
const SAME_SUBJECT = 2
/** Letters. */
const LONG = 4

/** What is left of words without some that stand among them in this order; `null` where they do not. */
function without(words: readonly string[], some: readonly string[]): readonly string[] | null {
  const rest: string[] = []
  let found = 0
  for (const word of words) {
    if (word === some[found]) found += 1
    else rest.push(word)
  }
  return found === some.length ? rest : null
}

/** Words that turn a statement round; the t is that of "didn’t". */
const DENIES: ReadonlySet<string> = new Set(
  'not no never nor neither nobody none without cannot t hardly almost nearly failed refused declined'.split(
    ' ',
  ),
)

function wordsOf(label: string): readonly string[] {
  return label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
