import type {Span} from '../model/common.ts'

/**
 * Whether a word in small letters is somebody's name by where it stands, though it may be a common one, as chats and transcripts write
 * names: behind a title ("mr stone"), and as who speaks (“I left,” stone told them), where a common noun has an article or is in the plural.
 */
export function isSpokenOf(text: string, {start, end}: Span): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const behind = text.slice(end, end + LONGEST)
  const words = text.slice(start, end)
  if (NO_NOUN.test(words)) return false
  if (TITLE.test(before)) return true
  if (/s$/.test(words)) return false
  return HEAD.test(before) ? SPEAKS.test(behind) : SPOKEN.test(before) && ENDS.test(behind)
}

const LONGEST = 20
const TITLE = /(?<![\p{L}\p{M}])(?:mrs?|ms|dr|prof)\.?[^\S\n]$/iu
/** The beginning of a line or a sentence, and behind quoted words. */
const HEAD = /(?:^|\n|[.!?]["”’]?\s|[,.?!]["”’]\s)["“‘]?$/u
const SPEAKS =
  /^\s(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|denied|replied|answered)(?![\p{L}\p{M}])/u
const SPOKEN = /[,.?!]["”’]\s(?:said|says|added|adds|asked|asks|wrote|replied|answered)\s$/u
const ENDS = /^[.,;]/

/** Words that are no nouns, and need no article: "he said", "so said the clerk". */
const NO_NOUN =
  /^(?:all|an?|any|as|at|both|but|by|can|did|do|each|few|for|he|her|him|his|how|i|if|in|is|it|less|long|many|may|me|mine|more|most|much|my|never|no|none|not|now|of|often|on|one|only|or|other|our|over|she|so|some|such|than|that|then|there|they|this|thus|to|up|us|we|who|will|you|young)$/i
