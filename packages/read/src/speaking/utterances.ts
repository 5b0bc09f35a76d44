import type {Entity, Speaker} from '@onrecord/core'
import {firstWhere} from '../language/halving.ts'

/** A quotation whose cue names a speaker, or whose speaker has been told. */
export interface Utterance {
  /** Index of the sentence. */
  readonly sentence: number
  readonly block: number
  readonly speaker: Speaker
  /** The speaker's entity, where there is one. */
  readonly entity: Entity | null
}

/** The utterances of a sentence, or of a stretch of blocks: the first of it and the last. */
export function spokenIn(
  spoken: readonly Utterance[],
  unit: 'sentence' | 'block',
  first: number,
  last: number = first,
): readonly Utterance[] {
  const from = firstWhere(spoken.length, (at) => (spoken[at]?.[unit] ?? 0) >= first)
  let to = from
  while ((spoken[to]?.[unit] ?? Number.MAX_SAFE_INTEGER) <= last) to++
  return spoken.slice(from, to)
}

/** The last utterance of a sentence or of those before it. */
export function lastUpTo(spoken: readonly Utterance[], sentence: number): Utterance | undefined {
  const after = firstAfter(spoken, sentence)
  return after > 0 ? spoken[after - 1] : undefined
}

/** The first utterance of the sentences after one. */
export function firstBehind(spoken: readonly Utterance[], sentence: number): Utterance | undefined {
  return spoken[firstAfter(spoken, sentence)]
}

/** The utterances of a sentence and of those before it, as many as a reader remembers. */
export function recentUpTo(spoken: readonly Utterance[], sentence: number): readonly Utterance[] {
  const after = firstAfter(spoken, sentence)
  return spoken.slice(Math.max(0, after - MEMORY), after)
}

/** Whether somebody has spoken. */
export function hasSpoken({id}: Entity, spoken: readonly Utterance[]): boolean {
  const recent = spoken.length > MEMORY ? spoken.slice(-MEMORY) : spoken
  return recent.some(({entity}) => entity?.id === id)
}

// More utterances than a reader remembers.
const MEMORY = 500

/** Keeps utterances in order of their sentences. */
export function keep(spoken: Utterance[], one: Utterance): void {
  spoken.splice(firstAfter(spoken, one.sentence), 0, one)
}

function firstAfter(spoken: readonly Utterance[], sentence: number): number {
  return firstWhere(spoken.length, (at) => (spoken[at]?.sentence ?? 0) > sentence)
}
