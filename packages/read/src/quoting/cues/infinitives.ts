import {BE, is, PERSON_PRONOUN} from '../../language/grammar.ts'
import {ATTITUDE, QUOTE, STANCE, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'
import {firstSubject, predicateIn} from '../subjects/sentence-subjects.ts'
import type {Bare, Cue} from './cue.ts'
import {outerSubject} from './participles.ts'

/**
 * "Took to the radio to call it “a wreck”", "prompting Ms Vale to counter that “…”": an infinitive reports nothing by itself, but
 * whose are the words that are quoted in it is plain.
 */
export function infinitive(items: readonly Item[], cue: Bare, before: readonly Cue[]): Cue | null {
  const to = cue.group.first - 1
  const word = items[to - 1]?.lower ?? ''
  // "Is said to believe it “late”".
  const isHeld = takes(cue, STANCE | ATTITUDE) && isSaid(items, to)
  if (cue.negated || UNSAID.test(word)) return null
  const caused = causedBefore(items, to)
  const isSpoken =
    caused !== null && takes(cue, QUOTE) && CAUSES.test(items[caused.first - 1]?.lower ?? '')
  if (!(isHeld || isSpoken || SPEAKS.test(cue.lemma))) return null
  const subject = caused ?? outerSubject(items, before) ?? firstSubject(items, cue.group.first)
  return subject === null ? null : {...cue, subject, form: 'infinitive'}
}

function isSaid(items: readonly Item[], to: number): boolean {
  return (
    is(items[to - 2], BE) &&
    /^(?:said|reported|believed|understood|known)$/.test(items[to - 1]?.lower ?? '')
  )
}

// What one does to say something; "a time to write", "a word to describe" are no statements.
const SPEAKS =
  /^(?:say|argue|insist|claim|call|call for|declare|counter|warn|complain|denounce|dismiss|portray|depict|frame|cast|brand|label|criticise|criticize|blast|tell|explain|suggest|note|add|respond|reply|joke|urge|point out|admit|acknowledge|concede|stress|clarify|emphasi[sz]e|slam|mock|accuse|condemn|praise|hail|defend|attack|tout|ridicule|decry|assail)$/

/** "Was quick to note that", "took to the radio to say that", "had to admit that", "prompting Ms Vale to say that": an infinitive that tells what was done. */
export function isDone(items: readonly Item[], {form, group, lemma}: Cue): boolean {
  const next = items[group.last + 1]
  const isTold = next?.lower === 'that' || is(next, PERSON_PRONOUN) || lemma === 'call for'
  if (form !== 'infinitive' || !isTold) return false
  const before = items[group.first - 2]?.lower ?? ''
  if (DONE.test(before)) return true
  const caused = causedBefore(items, group.first - 1)
  if (caused !== null && MAKES.test(items[caused.first - 1]?.lower ?? '')) return true
  for (let at = group.first - 2; at > Math.max(0, group.first - FARTHEST_CAUSE); at--)
    if (/^(?:took|used|stood|rose|tweeted|posted|issued)$/.test(items[at]?.lower ?? '')) return true
  return false
}

const DONE =
  /^(?:sought|quick|careful|keen|eager|pains|way|forced|compelled|obliged|moved|hastened|rushed|paused|dared|chose|had|interjected|intervened|wrote|rang|called|phoned|emailed|forward|as)$/

// Who refuses to say it has not said it.
const UNSAID =
  /^(?:not|never|refus\w+|declin\w+|fail\w*|unwilling|reluctant|hesitat\w+|unable|forbid\w*|forbade)$/

const FARTHEST_CAUSE = 12

/** Whom something made say it: the phrase between "prompting", or "for", and "to". */
function causedBefore(items: readonly Item[], to: number): Range | null {
  for (let at = to - 2; at >= Math.max(0, to - FARTHEST_CAUSE); at--) {
    const word = items[at]?.lower ?? ''
    if (word === 'with') return beforeParticiple(items, at + 1, to)
    if (!CAUSES.test(word) && word !== 'for') continue
    const phrase = {first: at + 1, last: to - 1}
    // "A spokesman for the port took to the radio to say": the verb is whose it is.
    const isDoer = word === 'for' ? predicateIn(items, phrase) < 0 : startsPhrase(items[at + 1])
    return isDoer ? phrase : null
  }
  return null
}

/** "With Ms Vale taking to the radio to": who does it. */
function beforeParticiple(items: readonly Item[], first: number, to: number): Range | null {
  const verb = items.findIndex(({lower}, at) => at > first && at < to && /.{2}ing$/.test(lower))
  return verb > 0 && startsPhrase(items[first]) ? {first, last: verb - 1} : null
}

// What makes somebody say a thing has them say it; who only encourages them to has not.
const MAKES = /^(?:prompt|lead|caus|forc|driv)(?:ing|ed|s)$|^(?:led|drove)$/

const CAUSES = /^(?:prompt|lead|caus|forc|push|driv|inspir|encourag)(?:ing|ed|s)$|^(?:led|drove)$/
