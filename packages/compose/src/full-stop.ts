import {type Inline, plainText} from '@onrecord/document'

/** Whether words end with a stop of their own, inside closing marks too: no other may follow. */
export function endsSentence(words: readonly Inline[]): boolean {
  return ENDED.test(plainText(words))
}

/** The words with a full stop, unless they have one. */
export function withStop(words: string): string {
  return ENDED.test(words) ? words : `${words}.`
}

const ENDED = /[.!?…。！？][”’"']*$/u

/** Words that a semicolon follows, without the full stop at their end; what is asked or broken off keeps its mark. */
export function withoutStop(words: readonly Inline[]): readonly Inline[] {
  const last = words.at(-1)
  if (last?.type !== 'text' || !/[^.]\.$/u.test(last.value)) return words
  return [...words.slice(0, -1), {...last, value: last.value.slice(0, -1)}]
}
