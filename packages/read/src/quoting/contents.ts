import type {QuotationKind} from '@onrecord/core'
import {MODALS} from '../data/verbs.ts'
import {
  ADVERB,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {addresseeAt} from './addressees.ts'
import {withoutAdjuncts} from './adjuncts.ts'
import {pastAdverbials} from './adverbials.ts'
import {asClause} from './as-clauses.ts'
import {beforeSilence, type Content, clauseEnd, isOwnComment, type Sight} from './clause-ends.ts'
import {type ContentStart, contentStart, isSince, UP_TO_TEN} from './content-start.ts'
import type {Cue} from './cues.ts'
import {
  ATTITUDE,
  CLAUSE,
  EVIDENCE,
  OBJECT,
  QUOTE,
  STANCE,
  TELL,
  takes,
  URGE,
  VOW,
} from './frames.ts'
import {opensGloss} from './glosses.ts'
import {impersonal} from './impersonal.ts'
import type {Item} from './items.ts'
import {leftOf, opensAdverbial} from './left-contents.ts'
import {mainClauseAfter, opensOwnClause, opensSubordinate, ownClauseAfter} from './main-clauses.ts'
import type {Range} from './noun-phrases.ts'
import {afterColon, beforeVerb, isFinding, isNamed, pastQuoted} from './object-ends.ts'
import {ESTIMATES, isRefused, isReportedObject} from './objects.ts'
import {canSpeak} from './participles.ts'
import {passiveContent} from './passives.ts'
import {holdsFinite, isFiniteVerb} from './predicates.ts'
import {accordingTo, inWords} from './prepositional-contents.ts'
import {commaBefore, holdsQuote, isQuote, lastBeforeStop, lastQuote, pastCommas} from './ranges.ts'
import {quotedAs} from './relayed.ts'
import {apart} from './second-clauses.ts'
import {isStatement} from './statements.ts'
import {REPORTS_ALONE} from './verbs.ts'

/** What a cue reports. */
export interface Reported {
  readonly cue: Cue
  readonly content: readonly Range[]
  readonly kind: QuotationKind
  /** How cue, speaker and words stand to each other. */
  readonly rule: string
  readonly addressee: Range | null
}

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
  const own = out.filter((each) => !isSaidIn(items, each, out))
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

/** "Ms Vale said they had agreed to merge", "… Mr Reed had asked the police to look into it": what a statement tells of a thing or a deed is no second statement. */
function isToldDeed(
  items: readonly Item[],
  {cue: {frames, lemma, subject, group}, content: [told], kind, rule}: Reported,
): boolean {
  // "The Orm union urged the yard to reopen, local media reported."
  const isNamed =
    subject !== null && items.slice(subject.first, subject.last + 1).some(({capital}) => capital)
  return (
    kind === 'indirect' &&
    told !== undefined &&
    !(isNamed && group.first === group.last && told.first > group.last) &&
    (!SAYS.test(lemma) || (lemma === 'tell' && isUrging(items, told))) &&
    !NAMES.test(lemma) &&
    lemma !== 'deny' &&
    rule !== 'as-clause' &&
    items[told.first]?.lower !== 'that' &&
    !isFiniteVerb(items, told.first) &&
    !holdsFinite(items, {
      first: told.first + 1,
      last: (frames & CLAUSE) === 0 ? beforeJoin(items, told) : told.last,
    })
  )
}

/** "(Said she had asked for) one boat: a boat that rows", "… the board for help and had got none": the thing alone. */
function beforeJoin(items: readonly Item[], {first, last}: Range): number {
  const join = items.findIndex(({lower}, at) => at > first && /^(?:and|but|:)$/.test(lower))
  return join < 0 || join > last ? last : join - 1
}

/** "(Told) them to wait". */
function isUrging(items: readonly Item[], {first, last}: Range): boolean {
  return items.slice(first, last + 1).some(({lower}) => lower === 'to')
}

/** "She said the smugglers had promised “a big boat”", "the smugglers had promised “a big boat,” she said": words within what somebody says are theirs, unless somebody else says them there. */
function isRelayed(
  items: readonly Item[],
  {cue, kind, content: [told]}: Reported,
  all: readonly Reported[],
): boolean {
  const {group, subject} = cue
  if (kind === 'direct' || subject === null || told === undefined) return false
  const opener = items[subject.first - 1]?.lower
  const isWhich = opener === 'which' && !is(items[subject.first], PERSON_PRONOUN)
  if (opener === 'what' || isWhich || isOwnComment(items, cue)) return false
  // "Said it was late, a claim that the union called “a joke”": no "that" of what is said.
  const least = opener === 'that' ? subject.first - 1 : 0
  return all.some(
    (other) =>
      other.cue !== cue &&
      isSource(other.cue) &&
      (kind === 'mixed' || isThought(items, other.cue, cue)) &&
      other.content.some(
        ({first, last}) =>
          (last < other.cue.group.first || Math.max(least, other.cue.group.last) <= first) &&
          first <= subject.first &&
          group.last <= last &&
          items.slice(first, subject.first).every(({text}) => text !== ':'),
      ) &&
      !isOwnWord(items, other, cue, told),
  )
}

/** "The board thinks it is late, Ms Vale said", "the plans signal that it is late, …": what somebody is said to think, or a thing to tell, is told by whoever says so. */
function isThought(items: readonly Item[], outer: Cue, cue: Cue): boolean {
  const isSaidBehind = outer.group.first > cue.group.last && takes(outer, CLAUSE | TELL)
  return (
    isSaidBehind &&
    outer.lemma !== 'suggest' &&
    (takes(cue, STANCE) || (cue.subject !== null && !canSpeak(items, cue.subject)))
  )
}

/** Whoever says, tells or is named by "according to"; who agrees puts nothing in words. */
function isSource({form, frames, lemma, subject}: Cue): boolean {
  const isTelling = form === 'according-to' || takes({frames}, CLAUSE | TELL | EVIDENCE)
  return subject !== null && isTelling && lemma !== 'agree'
}

/** "Ms Vale said Mr Cole called it “slow”", "the police had said it was “slow”", "Mr Cole called for “peace,” the radio reported": words that somebody says in what another tells. */
function isOwnWord(items: readonly Item[], outer: Reported, cue: Cue, told: Range): boolean {
  const {form, lemma, subject} = cue
  if (subject === null || form === 'noun') return false
  if (lemma !== 'say' && !canSpeak(items, subject)) return false
  if (isPassedOn(outer.cue, cue)) return true
  if (isTeller(items, outer, cue)) return false
  if (NAMES.test(lemma) || SPEAKS_OF.test(lemma)) return isNamer(items, cue, told)
  return lemma === 'say' || (SPEAKS.test(lemma) && isWording(items, told, cue))
}

/** "Mr Cole called for “peace,” the radio reported", "he vowed to “fight,” according to a note": what is passed on was said in public. */
function isPassedOn({form, lemma}: Cue, cue: Cue): boolean {
  const isNews = form === 'according-to' || lemma === 'report'
  return isNews && takes(cue, OBJECT | TELL | URGE | VOW) && !/^(?:agree|offer)$/.test(cue.lemma)
}

/** "(She called it slow,) even as he called it “late”": a pronoun is who tells of it, most often. */
function isTeller(items: readonly Item[], {cue, rule}: Reported, {subject, group}: Cue): boolean {
  return (
    subject !== null &&
    is(items[subject.last], PERSON_PRONOUN) &&
    cue.group.first < group.first &&
    rule !== 'as-clause' &&
    !/^(?:where|which)$/.test(items[subject.first - 1]?.lower ?? '')
  )
}

/** "Mr Cole called it “slow”"; not "a worker had called it “slow”", "some brands “are slow”". */
function isNamer(items: readonly Item[], {lemma, subject}: Cue, told: Range): boolean {
  if (/^an?$/.test(items[subject?.first ?? 0]?.lower ?? '')) return false
  const quote = items.findIndex(({kind}, at) => at >= told.first && kind === 'quote')
  if (quote === told.first) return !/^(?:brand|label|term)$/.test(lemma)
  const name = {first: told.first, last: quote - 1}
  return !isUrging(items, name) && !holdsFinite(items, name)
}

/** "(Warned that) it was “late”", "(screamed) “go”"; not "(told them of) “late” boats". */
function isWording(items: readonly Item[], {first, last}: Range, {group}: Cue): boolean {
  if (items[first]?.kind === 'quote')
    return first - group.last <= FARTHEST_WORDING && !is(items[first - 1], PREPOSITION)
  const quote = items.findIndex(({kind}, at) => at > first && kind === 'quote')
  return (
    items[first]?.lower === 'that' ||
    holdsFinite(items, {first, last: (quote < 0 ? last : quote) - 1})
  )
}

const FARTHEST_WORDING = 4

const NAMES =
  /^(?:accuse|brand|call|criticise|criticize|deem|denounce|describe|dismiss|dub|label|mock|refer to|ridicule|term)$/
const SPEAKS_OF = /^(?:characteri[sz]e|condemn|(?:boast|complain|speak|talk|warn) (?:about|of))$/
const SAYS = /^(?:add|claim|insist|note|say|tell|testify|warn)$/
const SPEAKS =
  /^(?:add|advise|announce|argue|ask|claim|declare|email|estimate|inform|insist|note|predict|scream|shout|state|tell|testify|tweet|warn|write|yell)$/

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

/** "“So do I.” He calls it “a mess”": what stands before was said before. */
function quotesThing({items, starts}: Sight, i: number, right: Range | null): boolean {
  return right !== null && starts[i]?.marker === 'object' && holdsQuote(items, right)
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

/** "Quoted from a note in which Ms Vale wrote, “…”": the words behind a nearer cue are its own. */
function isOthers({items, cues, starts}: Sight, i: number, at: number): boolean {
  const next = cues[i + 1]
  return (
    items[at]?.kind === 'quote' &&
    next?.form === 'subject-verb' &&
    next.group.first < at &&
    starts[i + 1]?.at === at
  )
}

/** What is to be done, or a thing, ends before a clause that follows it ("told them to leave, as the crowd grew"); so does "it held" in "said it held, but the crew left". */
function beforeOwnClause(
  {items, cues}: Sight,
  i: number,
  {at, marker}: ContentStart,
  end: number,
): number {
  const next = marker === 'to' ? nextThat(items, at, end) : -1
  if (next > 0) return next - 1
  const isThing = marker === 'to' || marker === 'object'
  const last = marker === 'object' ? beforeOuterVerb(items, at, end) : end
  const deed = isThing || marker === 'bare' ? beforeDeed(items, at, last) : end
  if (deed < end) return deed
  const own = isThing ? ownClauseAfter(items, at, JOINS) : nextOwn(items, cues[i], at)
  if (own < 0 || own > end || holdsQuote(items, {first: own, last: end})) return end
  return isThing || !isStillSaid(items, own, marker) ? own - 1 : end
}

/** "Pledged a boat, and its crew rows on": behind a thing any clause is its own, behind a clause one with "but". */
function nextOwn(items: readonly Item[], cue: Cue | undefined, at: number): number {
  const own = takesThings(cue) ? ownClauseAfter(items, at, BESIDE) : -1
  const isBehindThing = own > 0 && !holdsFinite(items, {first: at, last: own - 2})
  return isBehindThing ? own : ownClauseAfter(items, at, BUT)
}

/** "(Known for) condemning the plan, is to leave": before the verb of whoever condemns it; "… a plan which, if it fails, is late" goes on. */
function beforeOuterVerb(items: readonly Item[], at: number, end: number): number {
  const comma = commaBefore(
    items,
    at,
    (verb) => is(items[verb], FINITE) && items[verb]?.lower !== 'should',
  )
  const isWithin = items.slice(at, Math.max(at, comma)).some((item) => is(item, RELATIVE))
  return comma < 0 || comma > end || isWithin ? end : comma - 1
}

/** "Said that the firm had offered to pay and that the family refused": "that" goes on with what was said. */
function nextThat(items: readonly Item[], at: number, end: number): number {
  return items.findIndex(
    ({lower}, i) => i > at && i < end && lower === 'and' && items[i + 1]?.lower === 'that',
  )
}

/** "Vowed a reform and is hiring": before what who vows does besides. */
function beforeDeed(items: readonly Item[], at: number, end: number): number {
  const and = items.findIndex(
    ({lower}, i) =>
      i > at && i < end && /^(?:and|but)$/.test(lower) && isDone(items, i + 1, at, end),
  )
  const thing = {first: at, last: and - 1}
  const isClause =
    holdsFinite(items, thing) || items.slice(at, and).some((item) => is(item, RELATIVE))
  return and < 0 || isClause || holdsQuote(items, {first: and, last: end})
    ? end
    : pastCommas(items, and - 1)
}

/** "(And) is", "(, and) made", "(denied it, but) later left": a verb of who speaks; not "the lock leaked but held". */
function isDone(items: readonly Item[], at: number, start: number, end: number): boolean {
  if (is(items[at], FINITE)) return true
  if (items[at - 2]?.text === ',' && is(items[at], IRREGULAR)) return true
  if (items[at - 1]?.lower !== 'but') return false
  const verb = is(items[at], ADVERB | ENDS_IN_LY | TIME_WORD) ? at + 1 : at
  return verb === items.findIndex((item, i) => i >= start && i < end && is(item, PAST))
}

const PAST = ENDS_IN_ED | IRREGULAR

const JOINS = /^(?:and|but|so|after|although|as|though)$/
const BESIDE = /^(?:and|but|so|although|though)$/
const BUT = /^but$/

/** "It held, but it would leak", "that it held, but the pump failed"; what is not clear, or not told, is the reporter's. */
function isStillSaid(items: readonly Item[], comma: number, marker: string): boolean {
  const {lower: subject = ''} = items[comma + 2] ?? {}
  const verbs = items.slice(comma + 3, comma + 10)
  if (subject === 'it') return !verbs.some(({lower}) => /clear$/.test(lower))
  if (/^(?:he|she|they)$/.test(subject))
    return !/^(?:did|declined|gave)$/.test(verbs[0]?.lower ?? '')
  return (
    (marker === 'that' && subject !== 'there') ||
    /^(?:that|this|these|those|i|we|you)$/.test(subject) ||
    verbs.some(({lower}) => AHEAD.test(lower))
  )
}

const AHEAD = /^(?:would|could|might|should|will|must|had|needed)$/

/** The reported clause after a cue, up to the next one that goes on. */
function rightOf(sight: Sight, i: number): Range | null {
  const start = sight.starts[i]
  if (start === null || start === undefined || isOthers(sight, i, start.at)) return null
  const {items} = sight
  const end = beforeSilence(items, start.at, clauseEnd(sight, i, start.at))
  const last = beforeOwnClause(sight, i, start, end)
  if (last < start.at) return null
  const first = items[start.at]
  // A quotation that ends in punctuation is complete: what follows it is the reporter's.
  const isAlone = endsInStop(sight, start.at) || isBesideDeed(sight, i, start.at)
  if (first?.kind === 'quote' && isAlone) return {first: start.at, last: lastQuote(items, start.at)}
  const right = {first: start.at, last: endOf(sight, i, {first: start.at, last}, start.marker)}
  const isThing =
    start.marker === 'bare' &&
    (takesThings(sight.cues[i]) || /^(?:little|much|nothing)$/.test(first?.lower ?? ''))
  if (start.marker !== 'object' && !isThing) return right
  return afterColon(items, right) ?? toldOf(sight, i, right, isThing)
}

/** Where the words end: before a verb whose subject they are, or with what is quoted of a thing. */
function endOf({items, cues}: Sight, i: number, right: Range, marker: string): number {
  const cue = cues[i]
  if (cue?.form === 'noun') return beforeVerb(items, right)
  return marker === 'object' || isNamed(cue, items[right.first])
    ? pastQuoted(items, right)
    : right.last
}

/** A clause or a finding without "that", where the verb takes those too, or an object that reports, without when it was told. */
function toldOf(sight: Sight, i: number, right: Range, isThing: boolean): Range | null {
  const cue = sight.cues[i]
  // "Advises firms on mergers" is a trade.
  if (cue?.lemma === 'advise' || isRefused(sight.items, cue, right)) return null
  if (isThing && !isLittle(sight.items, right.first) && tellsClause(sight, i, right)) return right
  const object =
    cue !== undefined && ESTIMATES.test(cue.lemma) ? right : withoutAdjuncts(sight.items, right)
  return isReportedObject(sight.items, cue, object) ? object : null
}

/** "(Cannot say) much about the flood for fear of being jailed". */
function isLittle(items: readonly Item[], at: number): boolean {
  return (
    /^(?:anything|little|much|nothing)$/.test(items[at]?.lower ?? '') &&
    is(items[at + 1], PREPOSITION)
  )
}

/** Whether what follows the cue without "that" is a clause or a finding. */
function tellsClause({items, cues}: Sight, i: number, right: Range): boolean {
  if (opensWithVerb(items, cues[i], right.first) || opensWithSubject(items, right)) return true
  let last = pastApposition(items, right)
  while (last < right.last && !endsObject(items, last + 1)) last++
  // "Charging fees to boats": a verb has its subject before it.
  const clause = {first: right.first + 1, last}
  if (cues[i]?.lemma === 'add') return addsClause(items, {first: right.first, last})
  // "Claimed gains in May", "maintains miles of locks": took, and keeps.
  const isThing = /^(?:claim|maintain)$/.test(cues[i]?.lemma ?? '')
  return holdsFinite(items, clause, isThing) || isFinding(items, cues[i], right)
}

/** "A video they claim is real", "that it claims shows the raid"; not "late comments are". */
function opensWithVerb(items: readonly Item[], cue: Cue | undefined, at: number): boolean {
  const [verb, next] = [items[at], items[at + 1]]
  const teller = items[cue?.subject?.last ?? at]
  const isNoun = is(items[at - 1], ENDS_IN_S) && !teller?.capital && !is(teller, PERSON_PRONOUN)
  const isShown = is(verb, ENDS_IN_S) && is(verb, REPORTS_ALONE) && is(next, DETERMINER)
  return !isNoun && (is(verb, FINITE) || isShown)
}

/** "Claims she knew", "claim it leaks"; "denied it". */
function opensWithSubject(items: readonly Item[], {first, last}: Range): boolean {
  if (!is(items[first], PERSON_PRONOUN) || first === last) return false
  const verb = items[first + 1]
  return items[first]?.lower !== 'it' || (is(verb, ENDS_IN_S) && verb?.lower !== 'as')
}

/** "Claims Ms Vale, known as Ida, left": the last comma that a verb follows, where a name stands before the first. */
function pastApposition(items: readonly Item[], {first, last}: Range): number {
  let name = first
  while (items[name]?.capital) name++
  if (name === first || items[name]?.text !== ',' || is(items[name + 1], RELATIVE)) return first
  const comma = items.findLastIndex(
    ({text}, at) => at > name && at < last && text === ',' && isFiniteVerb(items, at + 1),
  )
  return comma < 0 ? first : comma
}

/** "Added she was late", "added the move gives Orm a lead"; "buildings for rowers" are added, too. */
function addsClause(items: readonly Item[], {first, last}: Range): boolean {
  if (is(items[first], PERSON_PRONOUN)) return true
  for (let at = first + 1; at <= last && !opensSubordinate(items[at]); at++) {
    const next = items[at + 1]
    const isPresent =
      is(items[at], ENDS_IN_S) && (is(next, DETERMINER | PERSON_PRONOUN) || next?.capital === true)
    if (isFiniteVerb(items, at) || isPresent) return true
  }
  return false
}

/** "Announced a pier, which holds", "added a hat and rowed", "added a hat as she rowed": a verb behind these is of another clause. */
function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.text === ',' || is(item, RELATIVE)) return true
  return (
    (item?.lower === 'and' && isFiniteVerb(items, at + 1)) ||
    (item?.lower === 'as' && is(items[at + 1], PERSON_PRONOUN))
  )
}

/** "Stressed the need" reports no clause, "said the need" would: all but a few verbs take a thing as well as a clause. */
function takesThings(cue: Cue | undefined): boolean {
  return !/^(?:say|think|believe|insist|argue|contend|tell)$/.test(cue?.lemma ?? '')
}

function endsInStop({items}: Sight, at: number): boolean {
  const item = items[at]
  if (item?.marked?.closed !== true) return false
  const [next, second] = [items[at + 1], items[at + 2]]
  // "Said “it leaks,” and that it sinks".
  if (AND.test(next?.lower ?? '') && second?.lower === 'that') return false
  // "Said “Go home”, so I went", "said “Go home” and he went": a sentence between the marks, and what happened then.
  const isThen =
    next?.text === ',' ||
    THEN.test(next?.lower ?? '') ||
    (AND.test(next?.lower ?? '') && SUBJECT.test(second?.lower ?? ''))
  const isAnswer = next?.lower === 'when' && second?.lower === 'asked'
  return item.stopped === true || isAnswer || (item.small === false && isThen)
}

/** "Chanted “shame” and held up signs": what is chanted is quoted, and what follows was done. */
function isBesideDeed({items, cues}: Sight, i: number, quote: number): boolean {
  const second = items[quote + 2]
  return (
    cues[i]?.frames === QUOTE &&
    AND.test(items[quote + 1]?.lower ?? '') &&
    second?.kind === 'word' &&
    second.lower !== 'that'
  )
}

const AND = /^(?:and|but|then)$/
const SUBJECT = /^(?:i|we|he|she|they|it)$/
const THEN = /^(?:when|as|while|before|after|every|each)$/

const FEWEST_WORDS_BEFORE = 4

const FEWEST_WORDS_OF_ADVERBIAL = 9

const LONGEST_BEFORE_AROUND = 25

/** "The plan is over, they said" and "The plan, they said, is over". */
function around(sight: Sight, i: number, left: Range): Content | null {
  const {items, cues} = sight
  const cue = cues[i]
  if (cue === undefined || !reportsClauses(items, cue, left)) return null
  const words = left.last - left.first + 1
  const after = cue.form === 'verb-subject' ? (cue.subject?.last ?? 0) + 1 : pastAside(items, cue)
  const end = clauseEnd(sight, i, after)
  // "It sank because, she said, it leaked", "it sank and, she said, it leaked": the clause that the comment stands in begins with it.
  const isWithin = opensOwnClause(items[left.last])
  const isNear = isWithin || words <= LONGEST_BEFORE_AROUND
  if (isNear && goesOn(sight, i, left, {first: after, last: end})) {
    const right = {first: after + 1, last: end}
    return {
      content: isWithin ? [right] : [ofRelative(items, left), right],
      rule: 'clause-around',
    }
  }
  if (isTooShort(items, left, cue)) return null
  return {
    content: [left],
    rule: cue.form === 'verb-subject' ? 'clause-verb-speaker' : 'clause-speaker-verb',
  }
}

/** "The lock that he built and which, she said, leaked": of the clause that the comment stands in, the "which" alone. */
function ofRelative(items: readonly Item[], left: Range): Range {
  const isRelative = /^(?:which|who)$/.test(items[left.last]?.lower ?? '')
  return isRelative ? {first: left.last, last: left.last} : left
}

/** "He had asked for two things", not "closing the hall". */
function isClause(items: readonly Item[], {first, last}: Range): boolean {
  return (
    !opensAdverbial(items[first]) && !is(items[first], GERUND) && holdsFinite(items, {first, last})
  )
}

/** Whether a comma, or a colon, behind the cue goes on with the words before it. */
function goesOn({items, cues}: Sight, i: number, left: Range, {first, last}: Range): boolean {
  const next = items[first + 1]
  // "Then, say traders, recent talks failed", "the trick, says Ms Vale, is to row".
  const isOpening = left.last - left.first < LONGEST_OPENING && !holdsFinite(items, left)
  const isOwn =
    cues[i]?.form === 'subject-verb' ||
    isOpening ||
    is(next, FINITE) ||
    isStillToCome(items, first + 1) ||
    mainClauseAfter(items, first) === first - 1
  if (!isOwn || !/^[,:]$/.test(items[first]?.text ?? '')) return false
  // "Told Mr Lind, who": about whom it was told to.
  if (isOnCondition(items, first + 1) || isSince(items, first + 1) || next?.lower === 'who')
    return false
  if (beforeSilence(items, first, last) <= first || isNotClear(items, first + 1)) return false
  if (isParticiple(items, cues[i + 1], first + 1)) return false
  if (isOfAnother(items, cues[i + 1], first + 1)) return false
  return next?.kind === 'quote' ? !isOpen(items, left) : last - first > 1
}

/** "It leaks, she said, and it is not clear why": the reporter's. */
function isNotClear(items: readonly Item[], and: number): boolean {
  return (
    AND.test(items[and]?.lower ?? '') &&
    items[and + 1]?.lower === 'it' &&
    items.slice(and + 2, and + 6).some(({lower}) => /clear$/.test(lower))
  )
}

const LONGEST_OPENING = 3

/** "It leaks, said Ms Vale, but the town would drain it". */
function isStillToCome(items: readonly Item[], but: number): boolean {
  return (
    BUT.test(items[but]?.lower ?? '') &&
    items.slice(but + 2, but + 8).some(({lower}) => AHEAD.test(lower))
  )
}

/** "It leaks, she said, and the crew said it sinks": what another says. */
function isOfAnother(items: readonly Item[], cue: Cue | undefined, at: number): boolean {
  return (
    /^(?:and|but|while)$/.test(items[at]?.lower ?? '') &&
    cue?.subject?.first === at + 1 &&
    (cue.frames & CLAUSE) !== 0 &&
    !is(items[at + 1], PERSON_PRONOUN)
  )
}

/** "It leaks, she said, adding that", "it leaks, she said, as she warned that". */
function isParticiple(items: readonly Item[], cue: Cue | undefined, at: number): boolean {
  return (
    (cue?.form === 'participle' && cue.group.first === at) ||
    (/^(?:as|while)$/.test(items[at]?.lower ?? '') && cue?.subject?.first === at + 1)
  )
}

/** "It leaks, she said, on condition of anonymity": how it was said. */
function isOnCondition(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'on' &&
    items.slice(at + 1, at + 3).some(({lower}) => lower === 'condition')
  )
}

/** "In May", "a tuner who": what only leads to quoted words behind the cue. */
function isOpen(items: readonly Item[], {first, last}: Range): boolean {
  return opensAdverbial(items[first]) || is(items[last], RELATIVE)
}

/** The item after a cue, whom it was told and the adverbials that follow it ("she told them on Friday,"). */
function pastAside(items: readonly Item[], cue: Cue): number {
  const after = cue.group.last + 1
  const addressee = addresseeAt(items, after, cue)
  return pastAdverbials(items, addressee === null ? after : addressee.last + 1)
}

/**
 * Fewer words than these before "she said" are the reporter's, unless some are quoted; so is a phrase that only leads to what follows it: "in May, she said:
 * “…”" does, "in May, two boats sank, she said." does not.
 */
function isTooShort(items: readonly Item[], left: Range, cue: Cue): boolean {
  const words = left.last - left.first + 1
  const isQuoted = holdsQuote(items, left)
  if (words < FEWEST_WORDS_BEFORE) return !isQuoted
  // "Speaking at the mill that he built, Mr Lind said: “…”": where it was said.
  if (isIn(items[left.first], SPEAKING)) return true
  const isLast = closesSentence(items, cue)
  if (!opensAdverbial(items[left.first]) || isAbout(items, left, isLast)) return false
  const isClausal = isQuoted || holdsFinite(items, left)
  if (isLast) return !isClausal && !holdsLaterClause(items, left)
  return words < FEWEST_WORDS_OF_ADVERBIAL || !isClausal
}

/** ", she said.", ", said Ms Vale.", ", she told them on Friday."; not ", she was writing.", ", adds another mile.". */
function closesSentence(items: readonly Item[], cue: Cue): boolean {
  const {form, group, subject} = cue
  if (subject === null || is(items[group.last], GERUND)) return false
  const isInverted = form === 'verb-subject'
  const after = isInverted ? subject.last + 1 : pastAside(items, cue)
  return /^\.?$/.test(items[after]?.text ?? '') && (!isInverted || canSpeak(items, subject))
}

/** "In May, two boats sank", "as the tide turns, they go": a past or a pronoun behind the comma; not "in May, the last of the months". */
function holdsLaterClause(items: readonly Item[], {first, last}: Range): boolean {
  const comma = items.findIndex(({text}, at) => at > first && text === ',')
  return (
    comma > 0 &&
    comma < last &&
    (is(items[comma + 1], PERSON_PRONOUN) ||
      items.slice(comma + 2, last).some((item) => is(item, ENDS_IN_ED | IRREGULAR)))
  )
}

const SPEAKING = wordList(
  'speaking writing talking answering responding reacting commenting referring',
)

/** "About 40 boats sank", "at least four sank": an amount. */
function isAbout(items: readonly Item[], {first, last}: Range, isLast: boolean): boolean {
  const isLeast = items[first]?.lower === 'at' && isIn(items[first + 1], LEAST)
  const number = items[isLeast ? first + 2 : first + 1]
  const isNumber = number?.kind === 'number' || isIn(number, UP_TO_TEN)
  const isAmount = isNumber && (isLeast || isIn(items[first], ABOUT))
  return isAmount && ((isLast && isLeast) || holdsFinite(items, {first, last}))
}

const LEAST = wordList('least most')

const ABOUT = wordList('about almost around nearly over roughly under')

/** Whether a verb tells of a clause before it; those that only quote do where they close the sentence ("the boat sank, the club posted on Facebook."). */
function reportsClauses(items: readonly Item[], cue: Cue, left: Range): boolean {
  const {lemma, group, subject} = cue
  // "They never stopped, she continues.", "Slow down, mayor urges drivers".
  if (/^(?:continue|urge)$/.test(lemma))
    return /^\.?$/.test(items[pastAside(items, cue)]?.text ?? '')
  if (lemma === 'answer' || takes(cue, CLAUSE | TELL | STANCE | EVIDENCE)) return true
  // "It leaks, the paper quoted Ms Vale as saying".
  if (quotedAs(items, cue) !== null) return true
  return (
    takes(cue, QUOTE) &&
    !MODALS.has(items[group.first]?.lower ?? '') &&
    subject !== null &&
    items[subject.first]?.lower !== 'according' &&
    canSpeak(items, subject) &&
    !holdsFinite(items, subject) &&
    closesSentence(items, cue) &&
    isClause(items, left)
  )
}

function kindOf(items: readonly Item[], {content}: Content, cue: Cue): QuotationKind {
  if (!content.some((range) => holdsQuote(items, range))) return 'indirect'
  if (!content.every((range) => isQuote(items, range))) return 'mixed'
  const {first} = content[0] ?? {first: 0}
  if (first < cue.group.first && cue.form === 'noun') return 'mixed'
  if (first < cue.group.first && items[first]?.stopped === true) return 'direct'
  const {frames} = cue
  const isObject = (frames & (OBJECT | CLAUSE | QUOTE)) === OBJECT
  const before = items[first - 1]
  // "Had promised “a boat”": words that no comma sets off, and that begin small, stand in the reporter's clause.
  const isBuiltIn = before?.kind === 'word' && items[first]?.small === true
  return isBuiltIn || (isObject && before?.text !== ':') ? 'mixed' : 'direct'
}
