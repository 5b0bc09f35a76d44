import type {Frame} from '../data/reporting-verbs.ts'

// What a verb takes, as bits of its `frames`: see `REPORTING_VERBS`.
export const CLAUSE = 1
export const STANCE = 2
export const QUOTE = 4
export const TELL = 8
export const URGE = 16
export const VOW = 32
export const OBJECT = 64
export const EVIDENCE = 128
export const ATTITUDE = 256

export const FRAMES: Readonly<Record<Frame, number>> = {
  clause: CLAUSE,
  stance: STANCE,
  quote: QUOTE,
  tell: TELL,
  urge: URGE,
  vow: VOW,
  object: OBJECT,
  evidence: EVIDENCE,
  attitude: ATTITUDE,
}

/** Whether a verb, or a cue, takes what one of some frames does. */
export function takes(verb: {readonly frames: number} | null | undefined, frames: number): boolean {
  return verb != null && (verb.frames & frames) !== 0
}

/** "Stressed the need" reports no clause, "said the need" would: all but a few verbs take a thing as well as a clause. */
export function takesThings(cue: {readonly lemma: string | null} | undefined): boolean {
  return !/^(?:say|think|believe|insist|argue|contend|tell)$/.test(cue?.lemma ?? '')
}
