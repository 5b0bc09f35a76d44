import type {QuotationKind} from '@onrecord/core'
import {DETERMINER, is, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {asClause} from '../cues/as-clauses.ts'
import type {Cue} from '../cues/cue.ts'
import {passiveContent} from '../cues/passives.ts'
import {ATTITUDE, CLAUSE, EVIDENCE, OBJECT, QUOTE} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import {holdsQuote, isQuote, lastBeforeStop, type Range} from '../ranges.ts'
import {opensGloss} from '../unreported/glosses.ts'
import {around, pastAside} from './around-cue.ts'
import {isClause} from './before-own-clause.ts'
import {contentStart} from './content-start.ts'
import {impersonal} from './impersonal-contents.ts'
import {leftOf} from './left-contents.ts'
import {accordingTo, inWords} from './prepositional-contents.ts'
import {isRelayed} from './relayed-contents.ts'
import {rightOf} from './right-of-cue.ts'
import {apart} from './second-clauses.ts'
import type {Content, Reported, Sight} from './sight.ts'
import {isStatement} from './statements.ts'
import {isToldDeed} from './told-deeds.ts'

/** What each cue of a sentence reports; a cue that reports nothing is left out. */
export function reportedIn(items: readonly Item[], cues: readonly Cue[]): readonly Reported[] {
  if (cues.length === 0) return []
  const starts = cues.map((cue) => contentStart(items, cue))
  const out: Reported[] = []
  for (const [i, cue] of cues.entries()) {
    const found = contentOf({items, cues, starts}, i)
    if (found === null) continue
    if (!isStatement(items, preceding(cues, i), cue, found.content)) continue
    const kind = kindOf(items, found, cue)
    out.push(...apart(items, {...found, cue, kind, addressee: starts[i]?.addressee ?? null}))
  }
  if (out.length < 2) return out
  const own = out.filter((each) => !isSaidIn(items, each, out) && !isTag(each, out))
  // What a statement tells is its own: an infinitive, a hope or what was not said adds no statement.
  return own.filter(
    (each) =>
      (saysItself(each) &&
        !isToldDeed(items, each) &&
        !isJudged(items, each, own) &&
        !isRelayed(items, each, own) &&
        !isInCalled(items, each, own)) ||
      !own.some((other) => tells(items, other, each.cue.group.first)),
  )
}

/** "Ms Vale noted in her opinion that it leaks": what she says in it is no second statement. */
function isSaidIn(
  items: readonly Item[],
  {cue, content: [told]}: Reported,
  all: readonly Reported[],
): boolean {
  return (
    cue.form === 'noun' &&
    all.some(
      ({cue: {form, group}, content: [other]}) =>
        form !== 'noun' &&
        other?.first === told?.first &&
        items.slice(group.last + 1, cue.group.first).some(({lower}) => IN.test(lower)),
    )
  )
}

const IN = /^(?:at|during|in)$/

/** "Firms are sure of it, a survey suggests": who says so and the verb are nothing that firms say. */
function isTag({content}: Reported, all: readonly Reported[]): boolean {
  return all.some(
    ({cue: {subject, group}, content: [told]}) =>
      subject !== null &&
      (told?.last ?? group.last) < subject.first &&
      content.every(({first, last}) => subject.first <= first && last <= group.last),
  )
}

/** "Called a report confirming it “a mess”": what the whole is called. */
function isInCalled(
  items: readonly Item[],
  {cue, content: [told]}: Reported,
  all: readonly Reported[],
): boolean {
  const quote = told?.last ?? 0
  const isBare =
    told !== undefined &&
    items[quote]?.kind === 'quote' &&
    items[quote - 1]?.kind === 'word' &&
    !is(items[quote - 1], DETERMINER | PREPOSITION) &&
    !holdsFinite(items, {first: told.first, last: quote - 1})
  return (
    cue.form === 'participle' &&
    isBare &&
    (cue.frames & OBJECT) === 0 &&
    all.some((other) => CALLS.test(other.cue.lemma) && tells(items, other, cue.group.first))
  )
}

/** "Called the mayor’s opinion “a mess”", "said his reasoning “made little sense”": what is said of a noun is not what its owner says. */
function isJudged(
  items: readonly Item[],
  {cue, content}: Reported,
  all: readonly Reported[],
): boolean {
  const [quote] = content
  const noun = cue.group.last
  if (cue.form !== 'noun' || quote?.first !== noun + 1 || items[quote.first]?.small !== true)
    return false
  return (
    !WORDING.test(items[noun]?.lower ?? '') ||
    all.some((other) => CALLS.test(other.cue.lemma) && tells(items, other, noun))
  )
}

// Nouns that quoted words fill: how somebody put it.
const WORDING =
  /^(?:catchphrase|claim|comment|cry|cries|description|line|mantra|message|motto|phrase|promise|refrain|remark|slogan|taunt|term|threat|word)s?$/
const CALLS = /^(?:brand|call|deem|dub|label)$/

function saysItself({cue, content}: Reported): boolean {
  const {form, frames, group, lemma, negated, subject} = cue
  // "Defended his “paper boats” remark": the words of who defends it.
  const isOwn =
    form === 'noun' && subject?.first === subject?.last && (content[0]?.last ?? 0) < group.first
  return (
    (form !== 'noun' || (subject !== null && lemma !== 'act')) &&
    form !== 'infinitive' &&
    form !== 'impersonal' &&
    !negated &&
    (frames & (ATTITUDE | EVIDENCE)) === 0 &&
    !isOwn
  )
}

function tells(items: readonly Item[], reported: Reported, at: number): boolean {
  return (
    saysItself(reported) &&
    reported.content.some(
      ({first, last}) => first <= at && (at <= last || opensGloss(items, last + 1)),
    )
  )
}

/** "Did not say “it leaks”", "never told them", "denied saying": words that nobody said by that. */
function isUnsaid(items: readonly Item[], {group, lemma, negated}: Cue): boolean {
  // "No longer says, cannot say that it leaks".
  if (/^(?:longer|cannot)$/.test(items[group.first - 1]?.lower ?? '')) return true
  if (!/^(?:say|tell|write|claim)$/.test(lemma)) return false
  if (DENIES.test(items[group.first - 1]?.lower ?? ''))
    return /^(?:having|saying|telling|writing|claiming)$/.test(items[group.first]?.lower ?? '')
  if (!negated) return false
  const words = items
    .slice(group.first, group.last + 1)
    .map(({lower}) => lower)
    .join(' ')
  return UNSAID.test(words)
}

const DENIES = /^den(?:y|ies|ied|ying)$/
const UNSAID =
  /^(?:(?:did|does|do|has|have|had) ?(?:not|n[’']t)|(?:(?:has|have|had) )?never) \p{L}+$/u

function contentOf(sight: Sight, i: number): Content | null {
  const cue = sight.cues[i]
  if (cue === undefined || isUnsaid(sight.items, cue)) return null
  switch (cue.form) {
    case 'according-to':
      return inWords(sight, cue) ?? accordingTo(sight, i, cue)
    case 'impersonal':
      return impersonal(sight, i, cue)
    case 'passive':
      return asClause(sight, i, cue) ?? passiveContent(sight, i, cue)
    default:
      return asClause(sight, i, cue) ?? besideCue(sight, i, cue)
  }
}

function besideCue(sight: Sight, i: number, cue: Cue): Content | null {
  const right = rightOf(sight, i)
  if (cue.form === 'noun' && right === null) return modifier(sight, cue)
  const left = leftOf(sight, cue)
  if (left !== null && isQuote(sight.items, left) && !quotesThing(sight, i, right))
    return split(sight, left, right ?? laterPart(sight, i, cue), cue)
  const whole =
    left !== null && isAside(sight.items, left, cue, right) ? around(sight, i, left) : null
  if (whole !== null) return whole
  if (right !== null) return {content: [right], rule: ruleOf(sight, i, right)}
  // "An hour after it sank, the union posted a picture": a verb with an object of its own tells nothing of what stands before.
  const hasObject = /^(?:bare|object)$/.test(sight.starts[i]?.marker ?? '')
  return left === null || hasObject ? null : around(sight, i, left)
}

/** "“So do I.” He calls it “a mess”", "her aunt asked, “Is it late?” Ms Vale smiled and said, “It is.”": what stands before was said before. */
function quotesThing({items, cues, starts}: Sight, i: number, right: Range | null): boolean {
  if (right !== null && starts[i]?.marker === 'object' && holdsQuote(items, right)) return true
  const next = cues[i + 1]?.form === 'coordinate' ? starts[i + 1]?.at : -1
  const before = (cues[i]?.subject?.first ?? 0) - 1
  return (
    items[right?.first ?? next ?? -1]?.small === false &&
    starts.some((start, at) => at < i && start?.at === before)
  )
}

/** "Her “paper boats” remark": quoted words that tell which. */
function modifier({items}: Sight, {group, subject}: Cue): Content | null {
  // Or before a copula: "“a mess” was her verdict".
  const before = group.first - 1
  const opener = Math.min(before, subject?.first ?? before)
  const at = items[before]?.kind === 'quote' ? before : opener - 2
  return items[at]?.kind === 'quote'
    ? {content: [{first: at, last: at}], rule: 'speaker-noun'}
    : null
}

/** "Because of the flood, she said, that …", "it leaks, she wrote in a note, “and stinks”": a cue between commas stands aside in its clause, or closes one before a colon. */
function isAside(items: readonly Item[], left: Range, cue: Cue, right: Range | null): boolean {
  const isQuoted = right !== null && items[right.first]?.kind === 'quote'
  const at = isQuoted ? pastAside(items, cue) : cue.group.last + 1
  const pause = items[at]?.text
  if (right?.first !== at + 1) return false
  const isWord = items[right.first]?.kind === 'word'
  if (pause === ':') return isWord && isClause(items, left)
  return pause === ',' && (isWord || items[right.first]?.small === true)
}

/** `“…,” he said` and `“…,” he said, “…”`. */
function split({items}: Sight, left: Range, right: Range | null, cue: Cue): Content {
  const rule = cue.form === 'verb-subject' ? 'quotation-verb-speaker' : 'quotation-speaker-verb'
  if (right !== null && items[right.first]?.kind === 'quote' && !isTitle(items, right.first, cue))
    return {content: [left, right], rule: 'split-quotation'}
  return {content: [left], rule}
}

/** "“It is calm,” she said on QBC’s “Face the Quay”": what a word leads to, and begins large, is the name of a programme. */
function isTitle(items: readonly Item[], quote: number, {group}: Cue): boolean {
  const before = items[quote - 1]
  const isLed = before?.kind === 'word' || before?.kind === 'possessive'
  return isLed && quote - 1 > group.last && items[quote]?.small === false
}

const FARTHEST_PART = 25

/** "“It is calm,” she said as the boat put out, “but not for long.”": the words that close the sentence, where no other cue stands before them. */
function laterPart({items, cues}: Sight, i: number, {group}: Cue): Range | null {
  const last = lastBeforeStop(items)
  const next = cues[i + 1]
  const isLater =
    items[last]?.kind === 'quote' &&
    items[last - 1]?.text === ',' &&
    last - group.last < FARTHEST_PART &&
    (next === undefined || next.group.first > last)
  return isLater ? {first: last, last} : null
}

function ruleOf({items, cues, starts}: Sight, i: number, right: Range): string {
  const start = starts[i]
  if (cues[i]?.form === 'noun') return 'speaker-noun'
  if (start?.addressee !== null && start?.addressee !== undefined) return 'told-object'
  if (start?.marker === 'quote' && items[right.first]?.kind === 'quote')
    return 'speaker-verb-quotation'
  return start?.marker === 'that' ? 'speaker-verb-that' : 'speaker-verb-clause'
}

/** Words that end as a sentence does, and begin as one. */
function isWhole(item: Item | undefined): boolean {
  return item?.stopped === true && item.small !== true
}

function kindOf(items: readonly Item[], {content}: Content, cue: Cue): QuotationKind {
  if (!content.some((range) => holdsQuote(items, range))) return 'indirect'
  if (!content.every((range) => isQuote(items, range))) return 'mixed'
  const {first} = content[0] ?? {first: 0}
  const isBefore = first < cue.group.first
  // "“A mess” was her verdict"; “It is late,” was her answer.
  if (isBefore && cue.form === 'noun' && !isWhole(items[first])) return 'mixed'
  if (isBefore && items[first]?.stopped === true) return 'direct'
  const {frames} = cue
  const isObject = (frames & (OBJECT | CLAUSE | QUOTE)) === OBJECT
  const before = items[first - 1]
  // "Had promised “a boat”": words that no comma sets off, and that begin small, stand in the reporter's clause.
  const isBuiltIn = before?.kind === 'word' && items[first]?.small === true
  return isBuiltIn || (isObject && before?.text !== ':') ? 'mixed' : 'direct'
}
