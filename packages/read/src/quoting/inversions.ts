import {CLAUSE_OPENERS, PREPOSITIONS, TIME_WORDS} from '../data/closed-class.ts'
import {preceding} from '../language/preceding.ts'
import type {Bare, Cue} from './cues.ts'
import type {Item} from './items.ts'
import {phraseAfterVerb, type Range, withRelative} from './noun-phrases.ts'

/** `…,” said Mr Brown`, `…, said Mr Brown`: the subject follows, and nothing of the clause follows it. */
export function inverted(items: readonly Item[], cue: Bare): Cue | null {
  const {frames, group} = cue
  if (!(frames.has('clause') || frames.has('quote') || frames.has('stance'))) return null
  const previous = preceding(items, group.first)
  if (previous !== undefined && !opensInversion(items, cue, previous)) return null
  const next = items[group.last + 1]?.lower ?? ''
  const subject = DEMONSTRATIVE.test(next) ? null : speakerAfter(items, group.last + 1)
  if (subject === null || (previous === undefined && items[subject.last + 1]?.text !== ':'))
    return null
  // "The mill, a utility, said its tariff “…”": what follows belongs to whoever says it.
  const after = items[subject.last + 1]
  if (previous?.text === ',' && after?.kind === 'quote') return null
  return endsInversion(after, cue) ? {...cue, subject, form: 'verb-subject'} : null
}

/** The phrase behind an inverted verb; "said Friday that": a day says nothing. */
function speakerAfter(items: readonly Item[], first: number): Range | null {
  const phrase = phraseAfterVerb(items, first)
  const isDay = phrase?.first === phrase?.last && TIME_WORDS.has(items[first]?.lower ?? '')
  return isDay || phrase === null ? null : withRelative(items, phrase)
}

const DEMONSTRATIVE = /^(?:that|this|these|those)$/

/** After words or a comma; "a miner, asked the mayor …" tells whom he asked: verbs of telling stand after speech alone. */
function opensInversion(items: readonly Item[], {frames, group}: Bare, previous: Item): boolean {
  if (previous.kind === 'quote') return true
  const isTold = frames.has('tell') || frames.has('urge')
  return previous.text === ',' && (!isTold || preceding(items, group.first - 1)?.kind === 'quote')
}

/** What may follow a subject that stands after its verb; after "…, warns visitors that" stands whom it is told to. */
function endsInversion(next: Item | undefined, {frames}: Bare): boolean {
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'possessive'
  if (next.lower === 'that' && frames.has('tell')) return false
  return (
    TIME_WORDS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CLAUSE_OPENERS.has(next.lower) ||
    /ing$/.test(next.lower)
  )
}
