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
